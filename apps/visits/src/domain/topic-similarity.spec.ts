import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { topicSimilarity, type VisitTopic } from './topic-similarity.ts';

const someTopic: fc.Arbitrary<VisitTopic> = fc.record({ topics: fc.subarray(['产能', '订单', '用电', '用工']), purpose: fc.string({ unit: fc.constantFrom(...'了解产能对接订单，。 '), maxLength: 20 }) });

describe('how much two visits are about the same', () => {
  it.each([
    ['the same topics and words', ['产能'], '了解产能情况', ['产能'], '了解产能情况', 1],
    ['the same topics, other words', ['产能'], '甲乙丙', ['产能'], '丁戊己', 0.5],
    ['other topics, the same words', ['产能'], '了解情况', ['订单'], '了解情况', 0.5],
    ['one topic of three shared', ['产能', '订单'], '甲乙', ['产能', '用电'], '丙丁', 1 / 6],
    ['nothing in common', ['产能'], '甲乙丙', ['订单'], '丁戊己', 0],
    ['punctuation and blanks do not count', ['产能'], '了解，产能。', ['产能'], '了解 产能', 1],
    ['a single character has no neighbours', [], '甲', [], '甲', 0],
    ['nothing said at all', [], '', [], '', 0],
  ])('%s', (_case, topicsA, purposeA, topicsB, purposeB, expected) => {
    expect(topicSimilarity({ topics: topicsA, purpose: purposeA }, { topics: topicsB, purpose: purposeB })).toBeCloseTo(expected, 10);
  });

  it('§10.5: neighbouring characters tell a repeated matter from another one', () => {
    const first = { topics: [], purpose: '厂区门口道路破损积水' };
    const repeated = topicSimilarity(first, { topics: [], purpose: '反映厂区道路破损问题' });
    const other = topicSimilarity(first, { topics: [], purpose: '申请研发费用加计扣除' });
    expect(repeated).toBeGreaterThan(0.2);
    expect(other).toBe(0);
  });

  it('lies from 0 to 1 and is the same in both directions', () => {
    fc.assert(
      fc.property(someTopic, someTopic, (a, b) => {
        const similarity = topicSimilarity(a, b);
        expect(similarity >= 0 && similarity <= 1).toBe(true);
        expect(topicSimilarity(b, a)).toBe(similarity);
      }),
    );
  });
});
