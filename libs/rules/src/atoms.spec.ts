import { describe, expect, it } from '@jest/globals';

import { atomSources } from './atom-sources.ts';
import { compileRule } from './compile-rule.ts';
import { fact } from './fixtures/arbitrary-rules.ts';
import type { Profile } from './profile.ts';
import type { Atom, Rule } from './rule.ts';
import type { Truth } from './truth.ts';

/** 00:30 on 20 November in Shanghai, and still the 19th in UTC. */
const asOf = new Date('2026-11-19T16:30:00Z');
const value = (rule: Rule, profile: Partial<Profile>): Truth => compileRule(rule, asOf)({ facts: {}, ...profile });
const ratio = (op: '>=' | '<='): Atom => ({ kind: 'ratio', numerator: 'rd', denominator: 'revenue', op, basisPoints: 300 });
const growth = (years: number, basisPoints: number): Atom => ({ kind: 'growth', fact: 'revenue', years, op: '>=', basisPoints });
const age = (bounds: { atLeast?: number; atMost?: number }, unit: 'days' | 'months' = 'months'): Atom => ({ kind: 'dateWithin', fact: 'day', unit, ...bounds });
const revenue = (years: Record<string, number>): Partial<Profile> => ({ series: { revenue: Object.fromEntries(Object.entries(years).map(([year, amount]) => [year, fact(amount)])) } });

describe('what is not on file is UNKNOWN, never false (§10.8)', () => {
  it.each<[Atom]>([
    [{ kind: 'cmp', fact: 'staff', op: '>=', value: 1 }],
    [{ kind: 'in', fact: 'sizeClass', values: ['SMALL'] }],
    [{ kind: 'between', fact: 'staff', min: 1, max: 2 }],
    [ratio('>=')],
    [growth(1, 0)],
    [{ kind: 'sumOver', fact: 'revenue', years: 2, op: '>=', value: 1 }],
    [age({ atLeast: 1 })],
    [{ kind: 'has', qualification: 'HIGH_TECH', valid: true }],
    [{ kind: 'taxGradeIn', grades: ['A'] }],
    [{ kind: 'customsLevelIn', levels: ['CERTIFIED'] }],
    [{ kind: 'notOn', list: 'BLACK' }],
    [{ kind: 'ratingAtLeast', level: 'A' }],
    [{ kind: 'exists', fact: 'patent' }],
    [{ kind: 'exists', fact: 'constructor' }],
    [{ kind: 'industryIn', prefixes: ['C39'] }],
    [{ kind: 'divisionIn', divisions: ['440704'] }],
  ])('%j', (atom) => {
    expect(value(atom, {})).toBe('UNKNOWN');
    expect(value({ kind: 'not', rule: atom }, {})).toBe('UNKNOWN');
  });
});

describe('each atom at its edge (§10.8)', () => {
  it.each<[string, Atom, Partial<Profile>, Truth]>([
    ['the limit itself is enough for ≥', { kind: 'cmp', fact: 'n', op: '>=', value: 20 }, { facts: { n: fact(20) } }, 'TRUE'],
    ['and not for >', { kind: 'cmp', fact: 'n', op: '>', value: 20 }, { facts: { n: fact(20) } }, 'FALSE'],
    ['a text is no number', { kind: 'cmp', fact: 'n', op: '>', value: 20 }, { facts: { n: fact('21') } }, 'UNKNOWN'],
    ['NaN is no number', { kind: 'cmp', fact: 'n', op: '<', value: 20 }, { facts: { n: fact(Number.NaN) } }, 'UNKNOWN'],
    ['both ends belong to between', { kind: 'between', fact: 'n', min: 20, max: 20 }, { facts: { n: fact(20) } }, 'TRUE'],
    ['one member of a list suffices', { kind: 'in', fact: 'n', values: ['x'] }, { facts: { n: fact(['y', 'x']) } }, 'TRUE'],
    ['an empty list has no member', { kind: 'in', fact: 'n', values: ['x'] }, { facts: { n: fact([]) } }, 'FALSE'],
    ['what is known not to exist does not exist', { kind: 'exists', fact: 'n' }, { facts: { n: fact(null) } }, 'FALSE'],
    ['3 of 100 are 3 %', ratio('>='), { facts: { rd: fact(3), revenue: fact(100) } }, 'TRUE'],
    ['one fen below 3 % of 10 亿 is not', ratio('>='), { facts: { rd: fact(2_999_999_999), revenue: fact(100_000_000_000) } }, 'FALSE'],
    ['without revenue there is no share', ratio('<='), { facts: { rd: fact(3), revenue: fact(0) } }, 'UNKNOWN'],
    ['from 100 to 115 is 15 %', growth(1, 1500), revenue({ 2024: 100, 2025: 115 }), 'TRUE'],
    ['from 100 to 121 is 10 % a year', growth(2, 1000), revenue({ 2023: 100, 2025: 121 }), 'TRUE'],
    ['growth from nothing has no rate', growth(1, 0), revenue({ 2024: 0, 2025: 10 }), 'UNKNOWN'],
    ['growth waits for the last closed year', growth(1, 0), revenue({ 2023: 1, 2024: 2 }), 'UNKNOWN'],
    ['a rule may name its year', { ...growth(1, 0), endYear: 2024 } as Atom, revenue({ 2023: 1, 2024: 2 }), 'TRUE'],
    ['a sum needs each of its years', { kind: 'sumOver', fact: 'revenue', years: 2, op: '>=', value: 1 }, revenue({ 2025: 9 }), 'UNKNOWN'],
    ['and no other', { kind: 'sumOver', fact: 'revenue', years: 2, op: '=', value: 9 }, revenue({ 2023: 5, 2024: 4, 2025: 5 }), 'TRUE'],
    ['24 months ago to the day is two years', age({ atLeast: 24 }), { facts: { day: fact('2024-11-20') } }, 'TRUE'],
    ['a day less is not', age({ atLeast: 24 }), { facts: { day: fact('2024-11-21') } }, 'FALSE'],
    ['the day is the one in Shanghai', age({ atMost: 0 }, 'days'), { facts: { day: fact('2026-11-20') } }, 'TRUE'],
    ['tomorrow is not within the last year', age({ atMost: 12 }), { facts: { day: fact('2026-11-21') } }, 'FALSE'],
    ['a certificate is valid on its last day', { kind: 'has', qualification: 'HT', valid: true }, { qualifications: fact([{ kind: 'HT', validFrom: '2023-11-21', validTo: '2026-11-20' }]) }, 'TRUE'],
    ['and lapsed on the next', { kind: 'has', qualification: 'HT', valid: true }, { qualifications: fact([{ kind: 'HT', validFrom: '2023-11-20', validTo: '2026-11-19' }]) }, 'FALSE'],
    ['which suffices where it must have been held', { kind: 'has', qualification: 'HT', valid: false }, { qualifications: fact([{ kind: 'HT', validFrom: '2023-11-20', validTo: '2026-11-19' }]) }, 'TRUE'],
    ['a known empty list of qualifications is a no', { kind: 'has', qualification: 'HT', valid: false }, { qualifications: fact([]) }, 'FALSE'],
    ['who stands on the list fails', { kind: 'notOn', list: 'BLACK' }, { lists: { BLACK: fact(true) } }, 'FALSE'],
    ['another list says nothing', { kind: 'notOn', list: 'BLACK' }, { lists: { RED: fact(false) } }, 'UNKNOWN'],
    ['M is not in A and B', { kind: 'taxGradeIn', grades: ['A', 'B'] }, { taxGrade: fact('M') }, 'FALSE'],
    ['a better rating suffices', { kind: 'ratingAtLeast', level: 'A' }, { rating: fact('AAA') }, 'TRUE'],
    ['a worse one does not', { kind: 'ratingAtLeast', level: 'A' }, { rating: fact('B') }, 'FALSE'],
    ['a class lies in its division', { kind: 'industryIn', prefixes: ['C39'] }, { industry: fact('3911') }, 'TRUE'],
    ['a bare section may lie in it', { kind: 'industryIn', prefixes: ['C39'] }, { industry: fact('C') }, 'UNKNOWN'],
    ['a street lies in its district', { kind: 'divisionIn', divisions: ['440704'] }, { division: fact('440704001') }, 'TRUE'],
    ['the city may lie in it', { kind: 'divisionIn', divisions: ['440704'] }, { division: fact('440700') }, 'UNKNOWN'],
    ['the neighbour does not', { kind: 'divisionIn', divisions: ['440704'] }, { division: fact('440703') }, 'FALSE'],
  ])('%s', (_, atom, profile, expected) => {
    expect(value(atom, profile)).toBe(expected);
  });

  it('names the registers that answer it, for the freshness of an instant approval (§10.9)', () => {
    const rule: Rule = { kind: 'all', of: [ratio('>='), { kind: 'not', rule: growth(2, 500) }, { kind: 'notOn', list: 'BLACK' }] };
    expect(atomSources(rule, asOf).map(({ path, references }) => [path, references])).toEqual([
      ['$.of[0]', [{ register: 'FACT', key: 'rd' }, { register: 'FACT', key: 'revenue' }]],
      ['$.of[1].rule', [{ register: 'SERIES', key: 'revenue', year: 2023 }, { register: 'SERIES', key: 'revenue', year: 2025 }]],
      ['$.of[2]', [{ register: 'LIST', key: 'BLACK' }]],
    ]);
  });
});
