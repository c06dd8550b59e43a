import { describe, expect, it } from '@jest/globals';
import { compileRule, type Profile, type Rule } from '@qinqing/rules';
import { compareMatches, countMaterialsToBring, matchProjects, rankOf, type MatchTerms } from './policy-match.ts';
import type { PolicyProject } from './policy-project.ts';

const NOW = new Date('2025-09-01T02:00:00Z');
const fact = <V>(value: V) => ({ value, asOf: '2025-08-31', source: 'TAX', confidence: 1 });
const staff = (value: number): Rule => ({ kind: 'cmp', fact: 'staff', op: '>=', value });
const settings = { rankingWeights: { amount: 0.45, urgency: 0.25, peerSuccess: 0.2, ease: 0.1 }, largestAmountCents: 1_000_000_000, urgencyHorizonDays: 60, peerMinimum: 10, easeByMode: { NO_APPLICATION: 1, INSTANT: 0.8, REVIEW: 0.3 }, manyMaterials: 10 };

const project = (id: string, rule: Rule, changes: Partial<PolicyProject> = {}): PolicyProject =>
  ({ id, rule, benefit: { kind: 'fixed', amountCents: 1000 }, closesOn: null, mode: 'REVIEW', materials: [], ...changes }) as PolicyProject;

const match = (projects: readonly PolicyProject[], profile: Profile = { facts: { staff: fact(30) } }, changes: Partial<MatchTerms> = {}) =>
  matchProjects({ enterpriseId: 'firm', profile, projects, peersOf: () => ({ decided: 0, approved: 0 }), now: NOW, today: '2025-09-01', settings, ...changes }, ({ rule }) => compileRule(rule, NOW));

describe('projects measured against an enterprise (POL-03)', () => {
  it.each<readonly [string, Rule, string]>([
    ['ELIGIBLE', staff(30), 'all is met'],
    ['LIKELY', { kind: 'all', of: [staff(30), { kind: 'exists', fact: 'patents' }] }, 'only what is not on file stands between'],
    ['NEAR_MISS', staff(36), 'a little is missing'],
    ['NOT_ELIGIBLE', staff(90), 'much is missing'],
  ])('%s', (result, rule) => {
    expect(match([project('a', rule)])[0]).toMatchObject({ enterpriseId: 'firm', result });
  });

  it('a clear yes is not looked at node by node until somebody reads why', () => {
    const [first] = match([project('a', staff(1))]);
    expect(first?.evaluate()).toBe(first?.evaluate());
    expect(first?.evaluate().matchClass).toBe('ELIGIBLE');
  });

  it('what is certain comes first, whatever the score; then the score, then the id', () => {
    const rich = { benefit: { kind: 'fixed', amountCents: 900_000_000 } } as const;
    const ids = match([project('d', staff(36), rich), project('c', staff(1)), project('b', staff(1)), project('a', staff(1), rich)]).map(({ project: { id } }) => id);
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
  });

  it('the order is total: any two different matches have one', () => {
    const matches = match([project('a', staff(1)), project('b', staff(1)), project('c', staff(36))]);
    for (const a of matches) for (const b of matches) if (a !== b) expect(Math.sign(compareMatches(a, b))).toBe(-Math.sign(compareMatches(b, a)));
    expect([rankOf('ELIGIBLE'), rankOf('LIKELY'), rankOf('NEAR_MISS'), rankOf('NOT_ELIGIBLE')]).toEqual([0, 1, 2, 3]);
  });

  it('an amount whose fact is not on file is not known, and not nothing', () => {
    expect(match([project('a', staff(1), { benefit: { kind: 'share', fact: 'revenue', basisPoints: 100 } })])[0]?.amountCents).toBeNull();
  });
});

describe('papers to bring (POL-06)', () => {
  const materials = [{ name: '营业执照', replacedBy: 'uscc' }, { name: '高企证书', replacedBy: 'NATIONAL_HIGH_TECH' }, { name: '专项审计', replacedBy: null }];

  it.each<readonly [string, Profile, number]>([
    ['nothing on file', { facts: {} }, 3],
    ['the fact on file', { facts: { uscc: fact('x') } }, 2],
    ['fact and certificate on file', { facts: { uscc: fact('x') }, qualifications: fact([{ kind: 'NATIONAL_HIGH_TECH', validFrom: '2024-01-01', validTo: null }]) }, 1],
  ])('%s', (_case, profile, expected) => {
    expect(countMaterialsToBring({ materials }, profile)).toBe(expected);
  });

  it('what is named like a property of objects is not on file', () => {
    expect(countMaterialsToBring({ materials: [{ name: '甲', replacedBy: 'constructor' }] }, { facts: {} })).toBe(1);
  });
});
