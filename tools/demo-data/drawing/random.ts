/** Taken out of the global object once: to look it up there at each draw costs more than the draw. */
const { imul } = Math;

/** A stream of pseudo-random numbers. Two streams with the same seed and path are the same stream. */
export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  next(): number;
  /** A number from 0 to 1, without 1. */
  fraction(): number;
}

/**
 * sfc32 (Small Fast Counter by C. Doty-Humphrey, from PractRand). The path names what the stream is for, so that one
 * enterprise can be drawn again without drawing all before it, and a new draw in one place changes no other place.
 */
export const createRandom = (seed: number, ...path: readonly (string | number)[]): Random => {
  let [a, b, c] = absorb(seed, path);
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) next();
  return { next, fraction: () => next() / 2 ** 32 };
};

/** The author of sfc32 asks for at least twelve rounds before the first number is used. */
const WARM_UP_ROUNDS = 12;

const absorb = (seed: number, path: readonly (string | number)[]): [number, number, number] => {
  let a = mix(seed ^ 0x9e37_79b9);
  let b = mix(a + 0x85eb_ca6b);
  let c = mix(b + 0xc2b2_ae35);
  const take = (word: number): void => {
    a = mix(a ^ word);
    b = mix(b + a);
    c = mix(c ^ b);
  };
  for (const part of path) {
    if (typeof part === 'number') take(part);
    else for (let position = 0; position < part.length; position += 1) take(part.charCodeAt(position));
    take(PART_END);
  }
  return [a, b, c];
};

/** Keeps the paths ['ab', 'c'] and ['a', 'bc'] apart. */
const PART_END = 0x7fff_ffff;

/** The 32-bit finaliser of MurmurHash3: every bit of the input changes half of the bits of the output. */
const mix = (word: number): number => {
  let mixed = word ^ (word >>> 16);
  mixed = imul(mixed, 0x85eb_ca6b);
  mixed ^= mixed >>> 13;
  mixed = imul(mixed, 0xc2b2_ae35);
  return mixed ^ (mixed >>> 16);
};
