import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { namedUuid } from './identifiers.ts';
import { createPermutation } from './permutation.ts';
import { createRandom } from './random.ts';

const firstNumbers = (seed: number, ...path: readonly (string | number)[]): number[] => {
  const random = createRandom(seed, ...path);
  return Array.from({ length: 5 }, () => random.next());
};

describe('a random stream', () => {
  it('is the same for the same seed and path', () => {
    expect(firstNumbers(7, 'enterprise', 3)).toEqual(firstNumbers(7, 'enterprise', 3));
  });

  it.each<[string, number, (string | number)[]]>([
    ['another seed', 8, ['enterprise', 3]],
    ['another number', 7, ['enterprise', 4]],
    ['another word', 7, ['enterprises', 3]],
    ['parts that are cut elsewhere', 7, ['enterpris', 'e', 3]],
    ['the same parts in another order', 7, [3, 'enterprise']],
  ])('is another one for %s', (_, seed, path) => {
    expect(firstNumbers(seed, ...path)).not.toEqual(firstNumbers(7, 'enterprise', 3));
  });

  it('is spread evenly', () => {
    const random = createRandom(1, 'spread');
    const counts = Array.from({ length: 16 }, () => 0);
    for (let drawn = 0; drawn < 160_000; drawn += 1) counts[Math.floor(random.fraction() * 16)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});

describe('a permutation', () => {
  it('gives every place once, whatever the size', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 500 }), (seed, size) => {
        const permutation = createPermutation(createRandom(seed), size);
        const places = Array.from({ length: size }, (_, position) => permutation(position));
        expect(places.toSorted((a, b) => a - b)).toEqual(places.map((_, position) => position));
      }),
    );
  });
});

describe('an id', () => {
  it('has the form of a UUID of version 4 and is never given twice', () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => namedUuid(1, 'thing', index));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
