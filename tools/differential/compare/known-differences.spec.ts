import { describe, expect, it } from '@jest/globals';
import type { EngineAnswer } from '../answering-engine.ts';
import { explainDifference } from './known-differences.ts';

type Data = EngineAnswer['data'];
type Paths = readonly (readonly (string | number)[])[];
const answer = (data: Data, paths: Paths = []): EngineAnswer => ({ data, errors: paths.map((path) => ({ path, code: 'FORBIDDEN' })), fetchCount: 1 });

/** Ours is taken for right. */
const explain = (ours: EngineAnswer, reference: EngineAnswer) => {
  const { known, unexplained } = explainDifference({ ours, reference, right: { data: ours.data as never, errors: ours.errors, carriedOut: [] } });
  return [...known.map(({ id }) => id), ...unexplained.map((aspect) => `unexplained ${aspect}`)];
};

describe('why the reference answers otherwise', () => {
  it.each<[string, EngineAnswer, EngineAnswer, readonly string[]]>([
    ['it does not', answer({ a: 1, b: null }, [['b']]), answer({ b: null, a: 1 }, [['b']]), []],
    ['an object of which nothing is asked', answer({ a: {}, b: [{}, {}] }), answer({ a: null, b: null }), ['nothing-asked']],
    ['but no object with a field', answer({ a: { b: 1 } }), answer({ a: null }), ['unexplained data']],
    ['and no null of ours', answer({ a: null }), answer({ a: {} }), ['unexplained data']],
    ['nor with any other change', answer({ a: {}, b: 1 }), answer({ a: null, b: 2 }), ['unexplained data']],
    ['nor with a field that is missing', answer({ a: {}, b: 1 }), answer({ a: null }), ['unexplained data']],
    ['another one of several errors under one null', answer({ a: null }, [['a', 'b']]), answer({ a: null }, [['a', 'c']]), ['one-of-several-errors']],
    ['but no error under another null', answer({ a: null, b: null }, [['a']]), answer({ a: null, b: null }, [['b']]), ['unexplained errors']],
    ['and none that is missing', answer({ a: null, b: null }, [['a'], ['b']]), answer({ a: null, b: null }, [['a']]), ['unexplained errors']],
    ['one error for an entity, where each of its fields has one', answer({ e: { a: null, b: null } }, [['e', 'a'], ['e', 'b']]), answer({ e: { a: null, b: null } }, [['e']]), ['entity-error']],
    ['but not for another entity', answer({ e: [{ a: null }, { a: null }] }, [['e', 0, 'a']]), answer({ e: [{ a: null }, { a: null }] }, [['e', 1]]), ['unexplained errors']],
    ['and not for a field of another entity besides', answer({ e: [{ a: null }, { a: null }] }, [['e', 0, 'a'], ['e', 1, 'a']]), answer({ e: [{ a: null }, { a: null }] }, [['e', 0]]), ['unexplained errors']],
    ['and not where it says nothing', answer({ e: { a: null } }, [['e', 'a']]), answer({ e: { a: null } }), ['unexplained errors']],
    ['several reasons at once', answer({ a: {}, e: { b: null } }, [['e', 'b']]), answer({ a: null, e: { b: null } }, [['e']]), ['nothing-asked', 'entity-error']],
  ])('%s', (_what, ours, reference, expected) => {
    expect(explain(ours, reference)).toEqual(expected);
  });
});
