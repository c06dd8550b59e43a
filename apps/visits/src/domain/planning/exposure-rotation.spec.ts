import { describe, expect, it } from '@jest/globals';
import { isDivertible } from './divertible.ts';
import { monthsOfQuarter } from './exposure-ledger.ts';
import { letOthersGoFirst } from './exposure-rotation.ts';

const firms = (...exposures: readonly number[]) => exposures.map((exposuresThisQuarter, index) => ({ name: index, exposuresThisQuarter }));

describe('the rotation of exposure (VIS-24)', () => {
  it.each([
    ['who had two exposure visits waits while others had fewer', firms(2, 1, 0), [1, 2]],
    ['where everybody had two, nobody waits', firms(2, 3), [0, 1]],
    ['nobody is nobody', firms(), []],
  ])('%s', (_rule, candidates, expected) => {
    expect(letOthersGoFirst(candidates, 2).map(({ name }) => name)).toEqual(expected);
  });
});

describe('who can be offered another enterprise (VIS-23)', () => {
  it.each([
    ['a tour', { kind: 'TOUR', relatedIssue: null }, true],
    ['research about an open appeal of this very enterprise', { kind: 'RESEARCH', relatedIssue: '440704-2025-000001' }, false],
    ['an inspection', { kind: 'INSPECTION', relatedIssue: null }, false],
    ['a supervision', { kind: 'SUPERVISION', relatedIssue: null }, false],
  ] as const)('%s: %p → %p', (_case, request, expected) => {
    expect(isDivertible(request)).toBe(expected);
  });
});

describe('a quarter', () => {
  it.each([
    ['2025-Q3', ['2025-07', '2025-08', '2025-09']],
    ['2025-Q4', ['2025-10', '2025-11', '2025-12']],
    ['2025-Q5', null],
    ['25-Q1', null],
    ['', null],
  ])('%p has the months %p', (quarter, months) => {
    expect(monthsOfQuarter(quarter)).toEqual(months);
  });
});
