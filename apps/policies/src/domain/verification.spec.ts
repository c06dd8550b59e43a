import { describe, expect, it } from '@jest/globals';
import type { Fact, FactValue, Profile, Rule } from '@qinqing/rules';
import { listGaps, verifyRule, type VerificationTerms } from './verification.ts';

const NOW = new Date('2025-09-01T02:00:00.000Z');
const fact = <V extends FactValue>(value: V, source = '税务局', asOf = '2025-08-20'): Fact<V> => ({ value, asOf, source, confidence: 1 });
const settings = {
  machineSources: { 税务局: 'TAX', 人力资源和社会保障局: 'SOCIAL_SECURITY', LIST: 'LIST', REGISTER: 'REGISTER', CERTIFICATE: 'CERTIFICATE' },
  sourceFreshnessDays: { TAX: 31, SOCIAL_SECURITY: 31, CERTIFICATE: 1, LIST: 0, REGISTER: 1 },
};

const verify = (rule: Rule, profile: Profile, changes: Partial<VerificationTerms> = {}) =>
  verifyRule(rule, { profile, contestedKeys: new Set(), now: NOW, today: '2025-09-01', settings, ...changes });

const revenueOver = (value: number): Rule => ({ kind: 'cmp', fact: 'revenue', op: '>=', value });
const notBlack: Rule = { kind: 'notOn', list: 'BLACK' };
const off = { BLACK: fact(false, 'LIST', '2025-09-01') };
const all = (...of: Rule[]): Rule => ({ kind: 'all', of });

describe('smart verification (智能核查, POL-07)', () => {
  it('everything that a machine source says and that holds is passed, with its evidence', () => {
    const { verdict, items } = verify(all(revenueOver(100), notBlack), { facts: { revenue: fact(500) }, lists: off });
    expect(verdict).toBe('VERIFIED');
    expect(items).toEqual([
      expect.objectContaining({ result: 'PASS', source: '税务局', asOf: '2025-08-20', isFresh: true }),
      expect.objectContaining({ result: 'PASS', source: 'LIST', asOf: '2025-09-01', isFresh: true }),
    ]);
    expect(items[0]?.requirement.ZH_CN).toContain('营业收入');
    expect(items[0]?.explanation.EN).toContain('Revenue');
  });

  it('a condition that a machine source disproves rejects, with the gap', () => {
    const { verdict, items } = verify(all(revenueOver(1_000_00), notBlack), { facts: { revenue: fact(500_00) }, lists: off });
    expect(verdict).toBe('REJECTED_AUTO');
    expect(items[0]).toMatchObject({ result: 'FAIL' });
    expect(items[0]?.explanation.ZH_CN).toMatch(/还差/);
  });

  it.each<readonly [string, Profile, ReadonlySet<string>]>([
    ['is not on file', { facts: {}, lists: off }, new Set()],
    ['was written down by a person', { facts: { revenue: fact(500, '企业填报') }, lists: off }, new Set()],
    ['was written down by a person and would not suffice', { facts: { revenue: fact(5, '企业填报') }, lists: off }, new Set()],
    ['is contested by the enterprise', { facts: { revenue: fact(5) }, lists: off }, new Set(['revenue'])],
    ['comes from a source with a name of the language', { facts: { revenue: fact(500, 'constructor') }, lists: off }, new Set()],
  ])('what %s is for a person', (_why, profile, contestedKeys) => {
    const { verdict, items } = verify(all(revenueOver(100), notBlack), profile, { contestedKeys });
    expect(verdict).toBe('NEEDS_HUMAN');
    expect(items.map(({ result }) => result)).toEqual(['UNKNOWN', 'PASS']);
  });

  it('a hard failure beside an unknown rejects: no person could find otherwise', () => {
    const listed = { BLACK: fact(true, 'LIST', '2025-09-01') };
    expect(verify(all(revenueOver(100), notBlack), { facts: {}, lists: listed }).verdict).toBe('REJECTED_AUTO');
  });

  it('of alternatives one suffices, and the failure of the other is told and does not reject', () => {
    const rule: Rule = { kind: 'any', of: [revenueOver(1_000), notBlack] };
    const { verdict, items } = verify(rule, { facts: { revenue: fact(500) }, lists: off });
    expect([verdict, items.map(({ result }) => result)]).toEqual(['VERIFIED', ['FAIL', 'PASS']]);
  });

  it.each([
    ['税务局', '2025-08-01', true],
    ['税务局', '2025-07-31', false],
    ['人力资源和社会保障局', '2025-08-01', true],
    ['人力资源和社会保障局', '2025-07-31', false],
    ['CERTIFICATE', '2025-08-31', true],
    ['CERTIFICATE', '2025-08-30', false],
    ['LIST', '2025-09-01', true],
    ['LIST', '2025-08-31', false],
    ['企业填报', '2025-09-01', false],
  ])('§10.9: evidence of %s of %s is fresh on 1 September 2025: %s', (source, asOf, isFresh) => {
    expect(verify(revenueOver(100), { facts: { revenue: fact(500, source, asOf) } }).items[0]?.isFresh).toBe(isFresh);
  });

  it('of several pieces of evidence the oldest counts, and every source is named', () => {
    const rule: Rule = { kind: 'ratio', numerator: 'rdSpending', denominator: 'revenue', op: '>=', basisPoints: 300 };
    const profile = { facts: { rdSpending: fact(50, '税务局', '2025-06-01'), revenue: fact(500, '人力资源和社会保障局') } };
    expect(verify(rule, profile).items[0]).toMatchObject({ result: 'PASS', source: '税务局、人力资源和社会保障局', asOf: '2025-06-01', isFresh: false });
  });
});

describe('the gaps of a rejection', () => {
  it('tell what is missing, and of credit data only that the condition is not met', () => {
    const { items } = verify(all(revenueOver(1_000_00), notBlack), { facts: { revenue: fact(500_00) }, lists: { BLACK: fact(true, 'LIST', '2025-09-01') } });
    expect(items.map(({ isAboutCredit }) => isAboutCredit)).toEqual([false, true]);
    const [revenue, list] = listGaps(items);
    expect(revenue).toEqual(items[0]?.explanation);
    expect(list?.ZH_CN).toBe(`${items[1]?.requirement.ZH_CN}：不符合。`);
  });
});
