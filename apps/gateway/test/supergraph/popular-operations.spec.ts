import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PopularOperations } from '../../src/supergraph/popular-operations.ts';
import { operationOf } from './fake-engine.ts';

describe('which operations are asked most', () => {
  it('are listed first, and no more than are wanted', () => {
    const popular = new PopularOperations(10);
    for (const text of ['{ a }', '{ b }', '{ b }', '{ c }', '{ b }', '{ c }']) popular.count(operationOf(text));
    expect(popular.list(2).map(({ documentHash }) => documentHash)).toEqual(['{ b }', '{ c }']);
  });

  it('are remembered without the callers’ data: only what @skip and @include may depend on', () => {
    const popular = new PopularOperations(10);
    popular.count(operationOf('{ a }', { variables: { phone: '13800138000', withVisits: true, filter: { name: '王' } } }));
    expect(popular.list(1)[0]?.variables).toEqual({ withVisits: true });
  });

  it('are never more than fit, and one that is asked again and again is not pushed out by those asked once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 500 }), fc.integer({ min: 2, max: 20 }), (others, capacity) => {
        const popular = new PopularOperations(capacity);
        const often = operationOf('{ often }');
        for (const other of others) {
          for (let time = 0; time < 3; time += 1) popular.count(often);
          popular.count({ ...often, documentHash: `${other}` });
          expect(popular.size).toBeLessThanOrEqual(capacity);
        }
        if (others.length > 0) expect(popular.list(1)[0]?.documentHash).toBe('{ often }');
      }),
    );
  });
});
