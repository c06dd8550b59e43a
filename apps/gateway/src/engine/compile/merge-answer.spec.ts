import { describe, expect, it } from '@jest/globals';
import { readFetchSelection } from './fetch-selection.ts';
import type { JsonObject } from './json.ts';
import { generateMerge } from './merge-answer.ts';

const merged = (selection: string, target: JsonObject, source: unknown): JsonObject => {
  generateMerge(readFetchSelection(selection))(target, source as JsonObject);
  return target;
};

describe('an answer is merged', () => {
  it.each<[string, string, JsonObject, unknown, unknown]>([
    ['with what it was asked, and nothing else', '{a b}', { x: 1 }, { a: 1, c: 2 }, { x: 1, a: 1 }],
    ['into objects', '{o{a p{q}}}', { o: { b: 1, p: { r: 2 } } }, { o: { a: 3, p: { q: 4 } } }, { o: { a: 3, b: 1, p: { q: 4, r: 2 } } }],
    ['into lists, item by item', '{l{a}}', { l: [{ b: 1 }, null, { b: 2 }] }, { l: [{ a: 1 }, { a: 2 }, null] }, { l: [{ a: 1, b: 1 }, { a: 2 }, { b: 2 }] }],
    ['into lists of another length', '{l{a}}', { l: [{ b: 1 }] }, { l: [{ a: 1 }, { a: 2 }] }, { l: [{ a: 1, b: 1 }] }],
    ['so that a null takes nothing away', '{a o{b}}', { a: 1, o: { b: 2 } }, { a: null, o: null }, { a: 1, o: { b: 2 } }],
    ['so that a null is filled', '{a o{b}}', { a: null, o: null }, { a: 1, o: { b: 2 } }, { a: 1, o: { b: 2 } }],
    ['so that a scalar is not taken apart', '{s}', { s: { x: 1 } }, { s: { y: 2 } }, { s: { y: 2 } }],
    ['whatever stands where objects should', '{o{a}}', { o: { b: 1 } }, { o: 'text' }, { o: 'text' }],
    ['a list where an object should be', '{o{a}}', { o: { b: 1 } }, { o: [{ a: 1 }] }, { o: [{ a: 1 }] }],
  ])('%s', (_what, selection, target, source, expected) => {
    expect(merged(selection, target, source)).toEqual(expected);
  });

  it('lists that nobody could have asked for end somewhere', () => {
    const nested = (): unknown => JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(() => merged('{o{a}}', { o: nested() }, { o: nested() })).not.toThrow();
  });
});
