import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WeightedCache } from './weighted-cache.ts';

describe('a cache of things of different size', () => {
  it('forgets what was used longest ago', () => {
    const cache = new WeightedCache<number>({ count: 2, weight: 100 });
    cache.set('a', 1, 1);
    cache.set('b', 2, 1);
    cache.get('a');
    cache.set('c', 3, 1);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
  });

  it.each([
    ['several small ones for a large one', [['a', 4], ['b', 4], ['c', 9]], ['c']],
    ['not what is larger than all of it', [['a', 4], ['b', 11]], []],
    ['what is replaced', [['a', 9], ['a', 2], ['b', 8]], ['a', 'b']],
  ] as const)('keeps its weight: %s', (_what, entries, kept) => {
    const cache = new WeightedCache<string>({ count: 10, weight: 10 });
    for (const [key, weight] of entries) cache.set(key, key, weight);
    expect(['a', 'b', 'c'].filter((key) => cache.get(key) !== undefined)).toEqual(kept);
  });

  it('never holds more than it may', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.nat(12))), (entries) => {
        const cache = new WeightedCache<number>({ count: 4, weight: 20 });
        for (const [key, weight] of entries) cache.set(key, weight, weight);
        const held = [...'abcdefgh'].flatMap((key) => cache.get(key) ?? []);
        expect(held.length).toBe(cache.size);
        expect(cache.size).toBeLessThanOrEqual(4);
        expect(held.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(20);
      }),
    );
  });
});
