import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ruleLimits } from './json-problems.ts';
import { parseRule } from './parse-rule.ts';

const pathsOf = (json: unknown): readonly string[] => {
  const reading = parseRule(json);
  return reading.ok ? [] : reading.problems.map(({ path }) => path);
};
const exists = { kind: 'exists', fact: 'a' };
const nested = (depth: number): unknown => Array.from({ length: depth - 1 }).reduce((rule) => ({ kind: 'not', rule }), exists as unknown);

describe('a rule is read from JSON (POL-01, §10.8)', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['no object', 5, ['$']],
    ['nothing', null, ['$']],
    ['an unknown kind', { kind: 'maybe', of: [] }, ['$.kind']],
    ['an unknown kind deep down', { kind: 'all', of: [exists, { kind: 'cmpp' }] }, ['$.of[1].kind']],
    ['an empty group', { kind: 'any', of: [] }, ['$.of']],
    ['more wanted than there is', { kind: 'atLeast', k: 3, of: [exists, exists] }, ['$.k']],
    ['a misspelt field', { kind: 'exists', facts: 'a' }, ['$.fact', '$']],
    ['a fact with blanks', { kind: 'exists', fact: 'a b' }, ['$.fact']],
    ['a fractional basis point', { kind: 'ratio', numerator: 'a', denominator: 'b', op: '>=', basisPoints: 2.5 }, ['$.basisPoints']],
    ['an unknown sign', { kind: 'cmp', fact: 'a', op: '!=', value: 1 }, ['$.op']],
    ['a limit that is no number', { kind: 'cmp', fact: 'a', op: '>', value: '1' }, ['$.value']],
    ['an object among the values', { kind: 'in', fact: 'a', values: ['x', {}] }, ['$.values[1]']],
    ['a range that is upside down', { kind: 'between', fact: 'a', min: 2, max: 1 }, ['$.min']],
    ['a period without bounds', { kind: 'dateWithin', fact: 'a', unit: 'days' }, ['$']],
    ['an industry that does not exist', { kind: 'industryIn', prefixes: ['C39', 'Z1'] }, ['$.prefixes[1]']],
    ['a division that does not exist', { kind: 'not', rule: { kind: 'divisionIn', divisions: ['990000'] } }, ['$.rule.divisions[0]']],
    ['an unknown tax grade', { kind: 'taxGradeIn', grades: ['A', 'E'] }, ['$.grades[1]']],
  ])('refused with its place: %s', (_, json, paths) => {
    expect(pathsOf(json)).toEqual(paths);
  });

  it('says what is wrong in both languages', () => {
    const reading = parseRule({ kind: 'atLeast', k: 3, of: [exists] });
    expect(reading).toEqual({ ok: false, problems: [{ path: '$.k', message: { zh: 'k（3）不能多于条件数（1）。', en: 'k (3) cannot exceed the number of conditions (1).' } }] });
  });

  it('brings signs, codes and what is left out to one form', () => {
    expect(parseRule({ kind: 'cmp', fact: 'a', op: '≥', value: 1 })).toMatchObject({ rule: { op: '>=' } });
    expect(parseRule({ kind: 'industryIn', prefixes: ['3911'] })).toMatchObject({ rule: { prefixes: ['C3911'] } });
    expect(parseRule({ kind: 'divisionIn', divisions: ['440704000000'] })).toMatchObject({ rule: { divisions: ['440704'] } });
    expect(parseRule({ kind: 'has', qualification: 'HIGH_TECH' })).toMatchObject({ rule: { valid: true } });
  });

  it.each<[string, unknown, boolean]>([
    ['as deep as allowed', nested(ruleLimits.depth), true],
    ['one deeper', nested(ruleLimits.depth + 1), false],
    ['so deep that recursion would end the process', nested(200_000), false],
    ['as large as allowed', { kind: 'all', of: Array.from({ length: ruleLimits.nodes - 1 }, () => exists) }, true],
    ['one larger', { kind: 'all', of: Array.from({ length: ruleLimits.nodes }, () => exists) }, false],
    ['as many values as allowed', { kind: 'in', fact: 'a', values: Array.from({ length: ruleLimits.valuesPerAtom }, String) }, true],
    ['one more', { kind: 'in', fact: 'a', values: Array.from({ length: ruleLimits.valuesPerAtom + 1 }, String) }, false],
  ])('limits depth and size: %s', (_, json, isAllowed) => {
    expect(parseRule(json).ok).toBe(isAllowed);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (json) => typeof parseRule(json).ok === 'boolean'), { numRuns: 500 });
  });
});
