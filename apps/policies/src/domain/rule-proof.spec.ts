import { describe, expect, it } from '@jest/globals';
import type { Rule } from '@qinqing/rules';
import type { RuleExample } from './policy-project.ts';
import { isProved, proveRule } from './rule-proof.ts';

const rule: Rule = { kind: 'cmp', fact: 'staff', op: '>=', value: 20 };
const NOW = new Date('2025-09-01T02:00:00Z');
let serial = 0;
const example = (staff: number | null, isEligible: boolean): RuleExample => {
  serial += 1;
  return { id: `example-${serial}`, projectId: 'p', name: `样例${serial}`, isEligible, profile: staff === null ? {} : { facts: { staff } }, addedBy: 'owner', addedAt: NOW };
};
const prove = (examples: readonly RuleExample[], needs = { positiveExamples: 3, negativeExamples: 3 }) => proveRule(rule, examples, { asOf: NOW, today: '2025-09-01' }, needs);
const three = (staff: number, isEligible: boolean): RuleExample[] => Array.from({ length: 3 }, () => example(staff, isEligible));

describe('a rule proved by examples (POL-01)', () => {
  it('three of each kind that turn out as they should are enough', () => {
    expect(isProved(prove([...three(20, true), ...three(19, false)]))).toBe(true);
  });

  it.each([
    ['none', []],
    ['two that are let in', [...three(20, true).slice(1), ...three(19, false)]],
    ['two that are kept out', [...three(20, true), ...three(19, false).slice(1)]],
  ])('%s are not', (_case, examples) => {
    expect(isProved(prove(examples))).toBe(false);
  });

  it.each([
    ['kept out though it should be let in', example(19, true), 'NEAR_MISS'],
    ['let in though it should be kept out', example(20, false), 'ELIGIBLE'],
    ['of which too little is given to let it in', example(null, true), 'LIKELY'],
    ['of which too little is given to keep it out', example(null, false), 'LIKELY'],
  ])('one example %s spoils all others', (_case, wrong, result) => {
    const proof = prove([...three(20, true), ...three(19, false), wrong]);
    expect(isProved(proof)).toBe(false);
    expect(proof.failures).toMatchObject([{ exampleId: wrong.id, name: wrong.name, result }]);
  });

  it('what is stored and cannot be read proves nothing, and breaks nothing', () => {
    expect(prove([{ ...example(20, true), profile: 'nonsense' }]).failures).toHaveLength(1);
  });

  it('how many are needed is a setting', () => {
    expect(isProved(prove([example(20, true), example(19, false)], { positiveExamples: 1, negativeExamples: 1 }))).toBe(true);
  });
});
