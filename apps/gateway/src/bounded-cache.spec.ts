import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BoundedCache } from './bounded-cache.ts';

describe('a bounded cache', () => {
  it('forgets what was used longest ago', () => {
    const cache = new BoundedCache<number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
  });

  it('never holds more than its capacity, and always what was set last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.integer())), (capacity, entries) => {
        const cache = new BoundedCache<number>(capacity);
        for (const [key, value] of entries) {
          cache.set(key, value);
          expect(cache.get(key)).toBe(value);
          expect(cache.size).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });

  it('holds no more than its capacity in all, by what values weigh, and nothing that is heavier than all of it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 1 }), fc.string({ maxLength: 12 }))), (entries) => {
        const cache = new BoundedCache<string>(10, ({ length }) => length);
        for (const [key, value] of entries) {
          cache.set(key, value);
          expect(cache.get(key)).toBe(value.length > 10 ? undefined : value);
          expect([...cache.values()].join('').length).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  it('forgets what is deleted', () => {
    const cache = new BoundedCache<number>(2);
    cache.set('a', 1);
    cache.delete('a');
    expect([cache.get('a'), cache.size]).toEqual([undefined, 0]);
  });
});
