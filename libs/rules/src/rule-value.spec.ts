import { describe, expect, it } from '@jest/globals';
import { shanghaiDate } from '@qinqing/working-time';
import fc from 'fast-check';

import { compileNode, compileRule } from './compile-rule.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { arbitraryProfile, arbitraryRule, asOf } from './fixtures/arbitrary-rules.ts';
import { naiveValue } from './fixtures/naive-evaluator.ts';
import { literalsOf, normalForm } from './normal-form.ts';
import { parseRule } from './parse-rule.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';

const numRuns = 1_000;
const value = (rule: Rule, profile: Profile): string => compileRule(rule, asOf)(profile);
const always = (holds: (rule: Rule, profile: Profile) => void): void => fc.assert(fc.property(arbitraryRule, arbitraryProfile, holds), { numRuns });

describe('the value of a rule is Kleene’s three-valued logic (§10.8)', () => {
  it('agrees with a second reading of the requirement', () => {
    always((rule, profile) => expect(value(rule, profile)).toBe(naiveValue(rule, profile, shanghaiDate(asOf))));
  });

  it('is the same compiled, with its explanation, and in negation normal form', () => {
    always((rule, profile) => {
      const expected = evaluateRule(rule, profile, asOf).root.value;
      expect(value(rule, profile)).toBe(expected);
      expect(compileNode(normalForm(rule), shanghaiDate(asOf))(profile)).toBe(expected);
    });
  });

  it('is unchanged by double negation', () => {
    always((rule, profile) => expect(value({ kind: 'not', rule: { kind: 'not', rule } }, profile)).toBe(value(rule, profile)));
  });

  it('obeys De Morgan', () => {
    always((rule, profile) => {
      if (!('of' in rule) || rule.kind === 'atLeast') return;
      const turned: Rule = { kind: rule.kind === 'all' ? 'any' : 'all', of: rule.of.map((part) => ({ kind: 'not', rule: part })) };
      expect(value({ kind: 'not', rule }, profile)).toBe(value(turned, profile));
    });
  });

  it('never flips a TRUE or FALSE when a fact becomes known', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryProfile, arbitraryProfile, (rule, known, news) => {
        const before = value(rule, known);
        if (before !== 'UNKNOWN') expect(value(rule, withNews(known, news))).toBe(before);
      }),
      { numRuns },
    );
  });

  it('leaves only literals below thresholds in normal form, one for each atom', () => {
    always((rule) => {
      const paths = literalsOf(normalForm(rule)).map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    });
  });

  it('survives being stored as JSON', () => {
    always((rule) => {
      const reading = parseRule(JSON.parse(JSON.stringify(rule)));
      expect(reading).toEqual({ ok: true, rule });
    });
  });
});

/** What was known stays; what was missing may come. */
function withNews(known: Profile, news: Profile): Profile {
  const present = Object.fromEntries(Object.entries(known).filter(([, entry]) => entry !== undefined));
  const series = Object.fromEntries(Object.keys(known.series!).map((key) => [key, { ...news.series![key], ...known.series![key] }]));
  return { ...news, ...present, facts: { ...news.facts, ...known.facts }, lists: { ...news.lists, ...known.lists }, series };
}
