import { describe, expect, it } from '@jest/globals';
import { listInstantObstacles, sayInstant, type InstantFacts } from './instant-approval.ts';

const settings = { instantLimitFactor: 2, auditRiskScore: 0.7 };
const clear: InstantFacts = {
  mode: 'INSTANT',
  items: [
    { result: 'PASS', isFresh: true },
    { result: 'PASS', isFresh: true },
  ],
  amountCents: 5_000_000,
  instantLimitCents: 5_000_000,
  level: null,
  hasOpenDispute: false,
  hasContestedField: false,
  riskScore: 0,
  appliedBy: 'clerk',
  decidedInNameOf: ['author', 'publisher'],
};

describe('instant approval (秒批, §10.9)', () => {
  it('the machine decides when every condition is passed on fresh evidence and nothing stands against it', () => {
    expect(listInstantObstacles(clear, settings)).toEqual([]);
  });

  it.each<readonly [string, Partial<InstantFacts>, string]>([
    ['the project is for people to review', { mode: 'REVIEW' }, 'MODE'],
    ['a condition is unknown', { items: [{ result: 'PASS', isFresh: true }, { result: 'UNKNOWN', isFresh: false }] }, 'NOT_ALL_PASS'],
    ['a condition of an alternative fails', { items: [{ result: 'PASS', isFresh: true }, { result: 'FAIL', isFresh: true }] }, 'NOT_ALL_PASS'],
    ['evidence is older than its source allows', { items: [{ result: 'PASS', isFresh: false }] }, 'STALE'],
    ['the amount cannot be computed', { amountCents: null }, 'AMOUNT_UNKNOWN'],
    ['the amount is a fen above the limit', { amountCents: 5_000_001 }, 'ABOVE_LIMIT'],
    ['a dispute about its credit is open', { hasOpenDispute: true }, 'OPEN_DISPUTE'],
    ['the risk flag is up', { riskScore: 0.7 }, 'RISK'],
    ['a prefilled value is contested', { hasContestedField: true }, 'CONTESTED'],
    ['the applicant published the project', { appliedBy: 'publisher' }, 'APPLICANT_DECIDES'],
    ['the applicant wrote the rule', { appliedBy: 'author' }, 'APPLICANT_DECIDES'],
  ])('a person decides when %s', (_why, facts, obstacle) => {
    expect(listInstantObstacles({ ...clear, ...facts }, settings)).toEqual([obstacle]);
  });

  it.each([
    ['AAA', 10_000_000, []],
    ['AA', 10_000_000, []],
    ['AA', 10_000_001, ['ABOVE_LIMIT']],
    ['A', 5_000_001, ['ABOVE_LIMIT']],
  ] as const)('§10.10: for level %s the limit lets %d fen pass: %j', (level, amountCents, obstacles) => {
    expect(listInstantObstacles({ ...clear, level, amountCents }, settings)).toEqual(obstacles);
  });

  it('without a limit of its own the amount is no obstacle, as in what is granted without application', () => {
    expect(listInstantObstacles({ ...clear, instantLimitCents: null, amountCents: 10 ** 12 }, settings)).toEqual([]);
    expect(listInstantObstacles({ ...clear, mode: 'NO_APPLICATION', instantLimitCents: null }, settings)).toEqual([]);
  });

  it('names everything that stands against it', () => {
    expect(listInstantObstacles({ ...clear, amountCents: null, hasOpenDispute: true, riskScore: 1 }, settings)).toEqual(['AMOUNT_UNKNOWN', 'OPEN_DISPUTE', 'RISK']);
  });

  it('says how many conditions it rests on, and the amount in yuan', () => {
    expect(sayInstant(3, 123_456_789)).toEqual({
      ZH_CN: '3项条件均经数据核验通过，系统即时批准，金额1,234,567.89元。',
      EN: 'All 3 conditions are verified by machine sources: approved at once, 1,234,567.89 yuan.',
    });
  });
});
