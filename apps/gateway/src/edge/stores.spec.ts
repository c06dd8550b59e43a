import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { weighDocument, createStore } from './stores.ts';

describe('what the server remembers', () => {
  it('weighs a document by its tokens, with the two that mark its ends, and by its text, which a comment may make long', () => {
    expect(weighDocument(parse('{ a b(c: 1) }'))).toBe(11);
    expect(weighDocument(parse(`{ a b(c: 1) } #${'x'.repeat(2_500)}`))).toBe(22);
  });

  it('is bounded by what it weighs in all: the documents used longest ago go first', async () => {
    const store = createStore(12, weighDocument);
    const [first, second, third] = [parse('{ a }'), parse('{ b }'), parse('{ c }')];
    await store.set('first', first);
    await store.set('second', second);
    await store.get('first');
    await store.set('third', third);
    expect([await store.get('first'), await store.get('second'), await store.get('third')]).toEqual([first, undefined, third]);
    await store.delete('first');
    expect(await store.get('first')).toBeUndefined();
  });
});
