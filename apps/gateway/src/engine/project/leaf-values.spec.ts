import { describe, expect, it } from '@jest/globals';
import { leafReader } from './leaf-values.ts';

const values: readonly unknown[] = ['text', '', 7, -0, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 0.5, 1e300, Infinity, NaN, true, false, {}, [], { a: [1] }, null, undefined];

describe.each<[string, (value: unknown) => boolean]>([
  ['String', (value) => typeof value === 'string'],
  ['Int', (value) => Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31 && value !== 2 ** 31],
  ['Float', (value) => Number.isFinite(value)],
  ['Boolean', (value) => typeof value === 'boolean'],
  ['Fen', (value) => value !== null && value !== undefined && !(typeof value === 'number' && !Number.isFinite(value))],
])('%s', (type, isRight) => {
  const { read, test } = leafReader(type);
  it.each(values.map((value) => [value]))('%p', (value) => {
    expect(read(value)).toBe(isRight(value) ? value : undefined);
  });

  it('what is right at a glance is right', () => {
    // oxlint-disable-next-line typescript/no-implied-eval -- The text is the one that stands in generated code.
    const isRightAtAGlance = new Function('v', `return ${test};`) as (value: unknown) => boolean;
    for (const value of values) if (isRightAtAGlance(value)) expect(read(value)).toBe(value);
  });
});

describe('ID', () => {
  it.each([['a', 'a'], [7, '7'], [2 ** 60, undefined], [0.5, undefined], [true, undefined], [null, undefined]])('%p is read as %p', (value, expected) => {
    expect(leafReader('ID').read(value)).toBe(expected);
  });
});

describe('an enum', () => {
  it.each([['SMALL', 'SMALL'], ['HIDDEN', undefined], ['constructor', undefined], [0, undefined], [['SMALL'], undefined], [null, undefined]])('%p is read as %p', (value, expected) => {
    expect(leafReader(['SMALL', 'LARGE']).read(value)).toBe(expected);
  });
});

it('a scalar that is nested without end is none', () => {
  expect(leafReader('Fen').read(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)))).toBeUndefined();
});
