import { describe, expect, it } from '@jest/globals';
import type { EngineAnswer } from '../answering-engine.ts';
import type { RightAnswer } from '../right/answer-rightly.ts';
import { findFaults } from './answers.ts';

const right: RightAnswer = {
  data: { a: { b: 1 }, c: null },
  errors: [
    { path: ['c', 'd'], code: 'FORBIDDEN' },
    { path: ['c', 'e'], code: 'SUBGRAPH_UNAVAILABLE' },
  ],
  carriedOut: ['first', 'second'],
};
const faultsOf = (change: Partial<EngineAnswer>, carriedOut: readonly string[] = right.carriedOut, wanted = right) => findFaults({ data: right.data, errors: right.errors, fetchCount: 1, ...change }, wanted, carriedOut);

describe('what is a fault of an answer', () => {
  it('none, when it is the right one; of several errors under one null, one is enough', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ errors: [{ path: ['c', 'e'], code: 'SUBGRAPH_UNAVAILABLE' }] })).toEqual([]);
    expect(faultsOf({ errors: [{ path: ['c'], code: 'FORBIDDEN' }] })).toEqual([]);
  });

  it.each<[string, Partial<EngineAnswer>, RegExp]>([
    ['another value', { data: { a: { b: 2 }, c: null } }, /^other data$/],
    ['a field that is missing', { data: { a: {}, c: null } }, /^other data$/],
    ['a field too many', { data: { a: { b: 1 }, c: null, id: 1 } }, /^other data$/],
    ['fields in another order', { data: { c: null, a: { b: 1 } } }, /^the fields stand in another order$/],
    ['a null without an error', { errors: [] }, /^no error for \["c"\]$/],
    ['an error where nothing was lost', { errors: [...right.errors, { path: ['a', 'b'], code: 'FORBIDDEN' }] }, /^an error too many, at \["a","b"\]$/],
    ['an error without a path', { errors: [...right.errors, { path: [], code: 'FORBIDDEN' }] }, /^an error too many, at \[\]$/],
    ['an error of another kind', { errors: [{ path: ['c', 'd'], code: 'INTERNAL_SERVER_ERROR' }] }, /^the error at \["c"\] is INTERNAL_SERVER_ERROR$/],
  ])('%s', (_what, change, fault) => {
    const faults = faultsOf(change);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it.each([[[]], [['first']], [['second', 'first']], [['first', 'second', 'second']]])('mutations that are carried out as %j', (carriedOut) => {
    expect(faultsOf({}, carriedOut)).toEqual([`mutations were carried out as ${JSON.stringify(carriedOut)}`]);
  });

  it('but once a mutation has cost all data, those after it may be left out', () => {
    expect(faultsOf({ data: null, errors: [{ path: ['first'], code: 'FORBIDDEN' }] }, ['first'], { ...right, data: null, errors: [{ path: ['first'], code: 'FORBIDDEN' }] })).toEqual([]);
  });
});
