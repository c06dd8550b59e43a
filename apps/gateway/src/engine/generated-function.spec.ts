import { describe, expect, it } from '@jest/globals';
import { checkedName, generateFunction } from './generated-function.ts';

describe('a function that is made of a text', () => {
  const text = 'return (value) => value + added;';
  const add = (added: number) => generateFunction<(value: number) => number>({ added }, text);

  it('has values of its own, however often the text is used', () => {
    const [one, two] = [add(1), add(2)];
    expect([one(1), two(1), add(1)(1)]).toEqual([2, 3, 2]);
  });

  it('takes its values by name: the same text with other names is another', () => {
    expect(generateFunction<number>({ a: 1, b: 2 }, 'return a - b;')).toBe(-1);
    expect(generateFunction<number>({ b: 1, a: 2 }, 'return a - b;')).toBe(1);
  });

  it.each(['a b', '1a', 'a-b', '', 'a}', 'ä'])('no name of GraphQL’s, no part of a text: %j', (name) => {
    expect(() => checkedName(name)).toThrow('not a GraphQL name');
  });
});
