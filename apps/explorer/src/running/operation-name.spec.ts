import { describe, expect, it } from '@jest/globals';
import { chooseOperationName } from './operation-name.ts';

describe('the operation that is run', () => {
  it.each([
    ['the only one, though another was chosen a moment ago', 'query New { x }', 'Old', 'New'],
    ['the only one, without a name', '{ x }', 'Old', null],
    ['the chosen one of several', 'query A { x } query B { x } fragment F on T { y }', 'B', 'B'],
    ['left to the server when none was chosen', 'query A { x } query B { x }', null, null],
    ['left to the server when the document is none', 'query {', 'Old', 'Old'],
  ])('is %s', (_which, document, chosen, expected) => {
    expect(chooseOperationName(document, chosen)).toBe(expected);
  });
});
