import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findExceededInput } from './input-size.ts';

const limits = { listItems: 10, inputDepth: 4 };
const nested = (depth: number): unknown => (depth === 0 ? 1 : { inner: nested(depth - 1) });
const items = (count: number): number[] => Array.from({ length: count }, (_item, index) => index);

describe('what the variables of an operation may amount to (SHR-18: list sizes)', () => {
  it.each<[string, Record<string, unknown>, string | null]>([
    ['none', {}, null],
    ['leaves', { a: 1, b: 'x', c: null, d: true }, null],
    ['as many items as are allowed', { a: items(10) }, null],
    ['one item more', { a: items(11) }, 'listItems'],
    ['one item more, in two lists', { a: items(6), b: { c: items(5) } }, 'listItems'],
    ['one item more, in a list of lists', { a: [items(4), items(5)] }, 'listItems'],
    ['as many levels as are allowed', { a: nested(4) }, null],
    ['one level more', { a: nested(5) }, 'inputDepth'],
    ['lists within lists', { a: [[[[[]]]]] }, 'inputDepth'],
    ['text of any length', { a: 'x'.repeat(1_000_000) }, null],
    ['a key that is a prototype’s', JSON.parse('{"__proto__": {"a": [1]}, "constructor": [2]}') as Record<string, unknown>, null],
  ])('%s', (_what, variables, exceeded) => expect(findExceededInput(variables, limits)).toBe(exceeded));

  it('ends at once for variables nested a hundred thousand levels deep', () => {
    const variables = JSON.parse(`{"a":${'[{"b":'.repeat(50_000)}1${'}]'.repeat(50_000)}}`) as Record<string, unknown>;
    expect(findExceededInput(variables, limits)).toBe('inputDepth');
  });

  it('never throws, whatever the variables are', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (variables) => [null, 'listItems', 'inputDepth'].includes(findExceededInput(variables as Record<string, unknown>, limits))));
  });
});
