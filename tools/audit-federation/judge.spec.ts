import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { judge } from './judge.ts';

const error = new GraphQLError('No.', { path: ['a', 0] });
const isPassed = (expected: { readonly data?: unknown; readonly errors?: boolean }, result: Parameters<typeof judge>[1]): boolean => judge({ query: '{ a }', expected }, result).isPassed;

describe('when a case of the audit passes', () => {
  it.each<[string, boolean, Parameters<typeof isPassed>]>([
    ['equal data', true, [{ data: { a: [1] } }, { data: { a: [1] } }]],
    ['equal data with fields in another order', true, [{ data: { a: 1, b: 2 } }, { data: { b: 2, a: 1 } }]],
    ['other data', false, [{ data: { a: 1 } }, { data: { a: 2 } }]],
    ['a field too many', false, [{ data: { a: 1 } }, { data: { a: 1, b: null } }]],
    ['no data where none are expected', true, [{ errors: true }, { errors: [error] }]],
    ['null data where none are expected', true, [{ errors: true }, { data: null, errors: [error] }]],
    ['errors that are not expected', false, [{ data: { a: 1 }, errors: false }, { data: { a: 1 }, errors: [error] }]],
    ['no errors where some are expected', false, [{ data: { a: 1 }, errors: true }, { data: { a: 1 } }]],
    ['errors where the case says nothing of them', true, [{ data: { a: 1 } }, { data: { a: 1 }, errors: [error] }]],
  ])('%s: %s', (_what, expected, [wanted, result]) => {
    expect(isPassed(wanted, result)).toBe(expected);
  });

  it('says what was expected and what came', () => {
    expect(judge({ query: '{ a }', expected: { data: { a: 1 }, errors: false } }, { data: { a: 2 }, errors: [error] })).toEqual({
      isPassed: false,
      expected: '{"a":1} · no errors',
      actual: '{"a":2} · No. [a.0]',
    });
  });
});
