import { describe, expect, it } from '@jest/globals';
import { shanghaiDate } from '@qinqing/working-time';
import fc from 'fast-check';

import { defaultActionability } from './actionability.ts';
import { applyTargets } from './apply-fix.ts';
import { compileNode, compileRule } from './compile-rule.ts';
import { evaluateRule, type RuleEvaluation } from './evaluate-rule.ts';
import { arbitraryProfile, arbitraryRule, asOf, fact, separated } from './fixtures/arbitrary-rules.ts';
import { degree } from './fixtures/naive-evaluator.ts';
import { stepFor } from './literal-step.ts';
import { literalsOf, normalForm } from './normal-form.ts';
import type { Profile } from './profile.ts';
import type { Atom, Rule } from './rule.ts';

const numRuns = 1_000;
const day = shanghaiDate(asOf);
const amended = (profile: Profile, evaluation: RuleEvaluation): Profile =>
  applyTargets(profile, [...evaluation.minimalFix, ...evaluation.missingFacts].flatMap(({ targets }) => targets), asOf);
const atLeast = (key: string, value: number): Atom => ({ kind: 'cmp', fact: key, op: '>=', value });

describe('the minimal fix (§10.8)', () => {
  it('makes the rule TRUE when it is applied, with the missing facts, for atoms on facts of their own', () => {
    fc.assert(
      fc.property(arbitraryRule.map(separated), arbitraryProfile, (rule, profile) => {
        const evaluation = evaluateRule(rule, profile, asOf);
        expect(evaluation.isFixSufficient).toBe(true);
        expect(compileRule(rule, asOf)(amended(profile, evaluation))).toBe('TRUE');
      }),
      { numRuns },
    );
  });

  it('says so when it would not suffice, and otherwise suffices, for atoms that share facts', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryProfile, (rule, profile) => {
        const evaluation = evaluateRule(rule, profile, asOf);
        if (evaluation.isFixSufficient) expect(compileRule(rule, asOf)(amended(profile, evaluation))).toBe('TRUE');
      }),
      { numRuns },
    );
  });

  it('is the cheapest of all sets of atoms, found by trying every one', () => {
    fc.assert(
      fc.property(arbitraryRule.map(separated), arbitraryProfile.map(withQualifications), (rule, profile) => {
        fc.pre(literalsOf(normalForm(rule)).length <= 9);
        const { minimalFix, missingFacts } = evaluateRule(rule, profile, asOf);
        const price = [minimalFix.filter(({ isActionable }) => !isActionable).length, sum(minimalFix.map(({ cost }) => cost)), missingFacts.length];
        const best = cheapestByTrying(rule, profile);
        for (const [index, part] of price.entries()) expect(part).toBeCloseTo(best[index]!, 9);
      }),
      { numRuns },
    );
  });

  it('is empty, and something is missing, exactly when the value is UNKNOWN, for atoms on facts of their own', () => {
    fc.assert(
      fc.property(arbitraryRule.map(separated), arbitraryProfile, (rule, profile) => {
        const { value, minimalFix, missingFacts, matchClass } = evaluateRule(rule, profile, asOf);
        if (value === 'TRUE') expect([...minimalFix, ...missingFacts]).toEqual([]);
        expect(value === 'FALSE').toBe(minimalFix.length > 0);
        if (value === 'UNKNOWN') expect(missingFacts.length).toBeGreaterThan(0);
        expect({ TRUE: ['ELIGIBLE'], UNKNOWN: ['LIKELY'], FALSE: ['NEAR_MISS', 'NOT_ELIGIBLE'] }[value]).toContain(matchClass);
      }),
      { numRuns },
    );
  });

  const staff = { facts: { staff: fact(10), revenue: fact(90), rd: fact(3) } };

  it.each<[string, Rule, readonly string[]]>([
    ['all: the union of the failing parts', { kind: 'all', of: [atLeast('staff', 12), atLeast('revenue', 100), atLeast('rd', 3)] }, ['$.of[0]', '$.of[1]']],
    ['any: the cheapest part', { kind: 'any', of: [atLeast('staff', 20), atLeast('revenue', 100)] }, ['$.of[1]']],
    ['at least k: the cheapest that are still wanted', { kind: 'atLeast', k: 2, of: [atLeast('staff', 20), atLeast('revenue', 100), atLeast('rd', 3)] }, ['$.of[1]']],
    ['not: the negated atom has to fail', { kind: 'not', rule: atLeast('staff', 10) }, ['$.rule']],
    ['an atom twice: one step', { kind: 'all', of: [atLeast('staff', 12), atLeast('staff', 15)] }, ['$.of[1]']],
  ])('%s', (_, rule, paths) => {
    expect(evaluateRule(rule, staff, asOf).minimalFix.map(({ path }) => path).toSorted()).toEqual(paths);
  });

  it('mends what a step has broken: more revenue needs more R&D', () => {
    const rule: Rule = { kind: 'all', of: [{ kind: 'ratio', numerator: 'rd', denominator: 'revenue', op: '>=', basisPoints: 300 }, atLeast('revenue', 200)] };
    const evaluation = evaluateRule(rule, staff, asOf);
    expect(evaluation.minimalFix.flatMap(({ targets }) => targets)).toEqual([
      { reference: { register: 'FACT', key: 'revenue' }, value: 200 },
      { reference: { register: 'FACT', key: 'rd' }, value: 6 },
    ]);
    expect(evaluation.isFixSufficient).toBe(true);
  });

  it('does not pretend that a contradiction can be fixed', () => {
    const rule: Rule = { kind: 'all', of: [atLeast('staff', 20), { kind: 'not', rule: atLeast('staff', 15) }] };
    const { isFixSufficient, matchClass } = evaluateRule(rule, staff, asOf);
    expect({ isFixSufficient, matchClass }).toEqual({ isFixSufficient: false, matchClass: 'NOT_ELIGIBLE' });
  });

  it('prefers what an enterprise can do over what it cannot, however cheap', () => {
    const rule: Rule = { kind: 'any', of: [{ kind: 'industryIn', prefixes: ['F'] }, atLeast('staff', 900)] };
    expect(evaluateRule(rule, { ...staff, industry: fact('C39') }, asOf).minimalFix).toMatchObject([{ path: '$.of[1]', isActionable: true }]);
  });
});

describe('how far a failing atom is from holding (§10.8: |v − a| / max(|v|, 1))', () => {
  const facts = { facts: { n: fact(15), share: fact(24), base: fact(1000), founded: fact('2025-01-20') }, taxGrade: fact('C'), qualifications: fact([]) };
  it.each<[Atom, boolean, number]>([
    [{ kind: 'cmp', fact: 'n', op: '>=', value: 20 }, false, 5 / 20],
    [{ kind: 'cmp', fact: 'n', op: '>', value: 20 }, false, 6 / 20],
    [{ kind: 'cmp', fact: 'n', op: '>', value: 15 }, false, 1 / 15],
    [{ kind: 'cmp', fact: 'n', op: '<=', value: 0 }, false, 15],
    [{ kind: 'cmp', fact: 'n', op: '>=', value: 10 }, true, 6 / 10],
    [{ kind: 'between', fact: 'n', min: 20, max: 50 }, false, 5 / 20],
    [{ kind: 'between', fact: 'n', min: 5, max: 10 }, false, 5 / 10],
    [{ kind: 'between', fact: 'n', min: 13, max: 20 }, true, 3 / 13],
    [{ kind: 'ratio', numerator: 'share', denominator: 'base', op: '>=', basisPoints: 300 }, false, 60 / 300],
    [{ kind: 'taxGradeIn', grades: ['A', 'B'] }, false, 2 / 5],
    [{ kind: 'has', qualification: 'HT', valid: true }, false, 1],
  ])('%j (negated: %s) by %d', (atom, isNegated, gap) => {
    const { failing } = evaluateRule(isNegated ? { kind: 'not', rule: atom } : atom, facts, asOf);
    expect(failing[0]!.gap).toBeCloseTo(gap, 12);
    expect(failing[0]!.cost).toBeCloseTo(gap * defaultActionability.atoms[atom.kind].weight, 12);
  });
});

describe('the class of a match (POL-03, §10.8)', () => {
  const two = { kind: 'all', of: [atLeast('staff', 10), atLeast('revenue', 100)] } as const;
  it.each<[string, Rule, Profile, string]>([
    ['everything holds', two, { facts: { staff: fact(10), revenue: fact(100) } }, 'ELIGIBLE'],
    ['only a fact is missing', two, { facts: { staff: fact(10) } }, 'LIKELY'],
    ['two fail by 20 %', two, { facts: { staff: fact(8), revenue: fact(80) } }, 'NEAR_MISS'],
    ['one fails by 20 %, one fact is missing', two, { facts: { staff: fact(8) } }, 'NEAR_MISS'],
    ['one fails by more than 20 %', two, { facts: { staff: fact(8), revenue: fact(79) } }, 'NOT_ELIGIBLE'],
    ['three fail', { kind: 'all', of: [...two.of, atLeast('rd', 10)] }, { facts: { staff: fact(9), revenue: fact(99), rd: fact(9) } }, 'NOT_ELIGIBLE'],
    ['the wrong industry cannot be helped', { kind: 'industryIn', prefixes: ['C'] }, { facts: {}, industry: fact('F51') }, 'NOT_ELIGIBLE'],
    ['a missing certificate is not near', { kind: 'has', qualification: 'HIGH_TECH', valid: true }, { facts: {}, qualifications: fact([]) }, 'NOT_ELIGIBLE'],
    ['one tax grade short is near', { kind: 'taxGradeIn', grades: ['A'] }, { facts: {}, taxGrade: fact('B') }, 'NEAR_MISS'],
    ['founded 22 of 24 months ago is near', { kind: 'dateWithin', fact: 'founded', unit: 'months', atLeast: 24 }, { facts: { founded: fact('2025-01-20') } }, 'NEAR_MISS'],
    ['R&D of 2.4 % where 3 % are wanted is near', { kind: 'ratio', numerator: 'rd', denominator: 'revenue', op: '>=', basisPoints: 300 }, { facts: { rd: fact(24), revenue: fact(1000) } }, 'NEAR_MISS'],
    ['R&D of 2.3 % is not', { kind: 'ratio', numerator: 'rd', denominator: 'revenue', op: '>=', basisPoints: 300 }, { facts: { rd: fact(23), revenue: fact(1000) } }, 'NOT_ELIGIBLE'],
  ])('%s', (_, rule, profile, expected) => {
    expect(evaluateRule(rule, profile, asOf).matchClass).toBe(expected);
  });
});

/** One register answers for all qualifications: while it is missing as a whole, they are no facts of their own. */
const withQualifications = (profile: Profile): Profile => ({ ...profile, qualifications: profile.qualifications ?? fact([]) });

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Every subset of the literals that do not hold, made to hold; the rule is judged by the second reading of the logic. */
function cheapestByTrying(rule: Rule, profile: Profile): readonly number[] {
  const literals = literalsOf(normalForm(rule)).map((literal) => ({ literal, value: compileNode(literal, day)(profile), step: stepFor(literal, profile, day, defaultActionability) }));
  const open = literals.filter(({ value }) => value !== 'TRUE');
  let best: readonly number[] = [Infinity, Infinity, Infinity];
  for (let subset = 0; subset < 2 ** open.length; subset++) {
    const chosen = open.filter((_, index) => (subset >> index) & 1);
    const made = new Set(chosen.map(({ literal }) => literal.path));
    const degrees = new Map(literals.map(({ literal: { path, isNegated }, value }) => {
      const holds = made.has(path) ? 1 : { TRUE: 1, UNKNOWN: 0.5, FALSE: 0 }[value];
      return [path, isNegated ? 1 - holds : holds];
    }));
    if (degree(rule, (_, path) => degrees.get(path)!) !== 1) continue;
    const failing = chosen.filter(({ value }) => value === 'FALSE').map(({ step }) => step);
    const price = [failing.filter(({ isActionable }) => !isActionable).length, sum(failing.map(({ cost }) => cost)), chosen.length - failing.length];
    if (isCheaper(price, best)) best = price;
  }
  return best;
}

const isCheaper = (a: readonly number[], b: readonly number[]): boolean => {
  const differing = a.findIndex((part, index) => Math.abs(part - b[index]!) > 1e-12);
  return differing >= 0 && a[differing]! < b[differing]!;
};
