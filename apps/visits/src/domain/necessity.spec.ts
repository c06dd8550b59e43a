import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreNecessity, type NecessityPartKey, type NecessitySettings, type ScreenedRequest, type ScreeningFacts } from './necessity.ts';
import type { VisitBenefit } from './visit-kind.ts';

const settings: NecessitySettings = {
  necessityWeights: { benefit: 30, problem: 20, novelty: 25, dataGap: 15, assigned: 10 },
  benefitValues: { SERVICE: 0.5, ORDER: 0.5, POLICY: 0.5, PUBLICITY: 0.25 },
  necessityAskFrom: 60,
  necessityDeclineBelow: 40,
};

const request = (facts: Partial<ScreenedRequest> = {}): ScreenedRequest => ({
  isStatutory: false,
  benefits: [],
  hasRelatedIssue: false,
  isAssignedBySuperior: false,
  asks: [],
  topics: ['产能'],
  purpose: '了解产能',
  ...facts,
});
const nothingKnown: ScreeningFacts = { recentVisits: [], storedFacts: new Set() };

const pointsOf = (key: NecessityPartKey, given: ScreenedRequest, facts = nothingKnown): number => scoreNecessity(given, facts, settings).parts.find((part) => part.key === key)?.points ?? -1;

const benefits: readonly VisitBenefit[] = ['SERVICE', 'ORDER', 'POLICY', 'PUBLICITY'];
const topics = ['产能', '订单', '用电', '用工', '税收'];
const purposes = ['了解产能', '对接采购订单', '协调用电负荷', '了解用工需求', '讲解税收新政'];
const keys = ['a', 'b', 'c', 'd', 'e', 'f'];

const someTopic = fc.record({ topics: fc.subarray(topics), purpose: fc.constantFrom(...purposes) });
const someRequest: fc.Arbitrary<ScreenedRequest> = fc
  .tuple(someTopic, fc.record({ isStatutory: fc.constant(false), benefits: fc.subarray([...benefits]), hasRelatedIssue: fc.boolean(), isAssignedBySuperior: fc.boolean(), asks: fc.subarray(keys) }))
  .map(([topic, facts]) => ({ ...topic, ...facts }));
const someFacts: fc.Arbitrary<ScreeningFacts> = fc.record({ recentVisits: fc.array(someTopic, { maxLength: 4 }), storedFacts: fc.subarray(keys).map((stored) => new Set(stored)) });

describe('the necessity score (必要性评分, §10.3, VIS-05)', () => {
  it.each([
    [[], 0],
    [['PUBLICITY'], 7.5],
    [['SERVICE'], 15],
    [['ORDER', 'PUBLICITY'], 22.5],
    [['ORDER', 'POLICY'], 30],
    [['SERVICE', 'ORDER', 'POLICY', 'PUBLICITY'], 30],
    [['ORDER', 'ORDER'], 15],
  ] as const)('a benefit of %j earns %d of 30 points', (given, points) => {
    expect(pointsOf('BENEFIT', request({ benefits: given }))).toBe(points);
  });

  it('a linked problem earns 20 points, a superior’s document 10', () => {
    expect([pointsOf('PROBLEM', request()), pointsOf('PROBLEM', request({ hasRelatedIssue: true }))]).toEqual([0, 20]);
    expect([pointsOf('ASSIGNED', request()), pointsOf('ASSIGNED', request({ isAssignedBySuperior: true }))]).toEqual([0, 10]);
  });

  it('what was visited for in the last 90 days earns nothing again, and the most similar visit counts', () => {
    const same = { topics: ['产能'], purpose: '了解产能' };
    const other = { topics: ['税收'], purpose: '讲解新政' };
    expect(pointsOf('NOVELTY', request())).toBe(25);
    expect(pointsOf('NOVELTY', request(), { ...nothingKnown, recentVisits: [other] })).toBe(25);
    expect(pointsOf('NOVELTY', request(), { ...nothingKnown, recentVisits: [other, same] })).toBe(0);
  });

  it.each([
    [[], 15],
    [['x'], 15],
    [['a'], 0],
    [['a', 'x'], 7.5],
    [['a', 'b', 'x'], 5],
  ])('VIS-17: of the asks %j, with a and b on file, %d of 15 points remain', (asks, points) => {
    expect(pointsOf('DATA_GAP', request({ asks }), { ...nothingKnown, storedFacts: new Set(['a', 'b']) })).toBe(points);
  });

  it.each([
    [39, 'UNNECESSARY'],
    [40, 'REVIEW'],
    [59, 'REVIEW'],
    [60, 'NECESSARY'],
    [100, 'NECESSARY'],
    [0, 'UNNECESSARY'],
  ] as const)('VIS-05: %d points are %s', (points, verdict) => {
    const weights = { benefit: points, problem: 0, novelty: 0, dataGap: 0, assigned: 0 };
    expect(scoreNecessity(request({ benefits: ['ORDER', 'POLICY'] }), nothingKnown, { ...settings, necessityWeights: weights })).toMatchObject({ score: points, verdict });
  });

  it('a statutory duty passes unscored', () => {
    expect(scoreNecessity(request({ isStatutory: true }), nothingKnown, settings)).toEqual({ score: null, verdict: 'STATUTORY', parts: [] });
  });

  it('lies from 0 to 100, and is the sum of its five parts', () => {
    fc.assert(
      fc.property(someRequest, someFacts, (given, facts) => {
        const { score, parts } = scoreNecessity(given, facts, settings);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(parts.map(({ key }) => key)).toEqual(['BENEFIT', 'PROBLEM', 'NOVELTY', 'DATA_GAP', 'ASSIGNED']);
        for (const { points, maximum } of parts) expect(points >= 0 && points <= maximum).toBe(true);
        expect(Math.abs(parts.reduce((sum, { points }) => sum + points, 0) - (score ?? -1))).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('rises, or stays, with each thing that speaks for the visit, and falls, or stays, with each that speaks against it', () => {
    const score = (given: ScreenedRequest, facts: ScreeningFacts): number => scoreNecessity(given, facts, settings).score ?? -1;
    fc.assert(
      fc.property(someRequest, someFacts, fc.constantFrom(...benefits), someTopic, fc.constantFrom(...keys), (given, facts, benefit, visit, key) => {
        const before = score(given, facts);
        expect(score({ ...given, benefits: [...given.benefits, benefit] }, facts)).toBeGreaterThanOrEqual(before);
        expect(score({ ...given, hasRelatedIssue: true }, facts)).toBeGreaterThanOrEqual(before);
        expect(score({ ...given, isAssignedBySuperior: true }, facts)).toBeGreaterThanOrEqual(before);
        expect(score(given, { ...facts, recentVisits: [...facts.recentVisits, visit] })).toBeLessThanOrEqual(before);
        expect(score(given, { ...facts, storedFacts: new Set([...facts.storedFacts, key]) })).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('VIS-06, VIS-08: looks neither at the rank of the visitor nor at earlier refusals', () => {
    fc.assert(
      fc.property(someRequest, someFacts, fc.constantFrom('市长', '科员'), fc.nat(), (given, facts, rank, refusals) => {
        const [ranked, refused] = [{ ...given, rank, visitorLevel: rank }, { ...facts, refusals, refusedVisits: refusals }];
        expect(scoreNecessity(ranked, refused, settings)).toEqual(scoreNecessity(given, facts, settings));
      }),
    );
  });

  it('does not depend on the order in which things are named', () => {
    fc.assert(
      fc.property(someRequest, someFacts, (given, facts) => {
        const turned = { ...given, benefits: given.benefits.toReversed(), asks: given.asks.toReversed(), topics: given.topics.toReversed() };
        expect(scoreNecessity(turned, { ...facts, recentVisits: facts.recentVisits.toReversed() }, settings)).toEqual(scoreNecessity(given, facts, settings));
      }),
    );
  });
});
