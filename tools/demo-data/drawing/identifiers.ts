import { createRandom, type Random } from './random.ts';

/** Looked up, because a large data set has millions of ids. */
const HALVES = Array.from({ length: 65_536 }, (_, half) => half.toString(16).padStart(4, '0'));

const hex = (word: number): string => HALVES[word >>> 16]! + HALVES[word & 0xffff]!;

/** A UUID in the form of version 4 whose random bits come from the stream. */
export const drawUuid = (random: Random): string => {
  const first = hex(random.next());
  const second = hex(((random.next() & 0xffff_0fff) | 0x4000) >>> 0);
  const third = hex(((random.next() & 0x3fff_ffff) | 0x8000_0000) >>> 0);
  return `${first}-${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}-${third.slice(4)}${hex(random.next())}`;
};

/** The id of something that other departments name too: found again by its path, without generating what comes before it. */
export const namedUuid = (seed: number, ...path: readonly (string | number)[]): string => drawUuid(createRandom(seed, 'uuid', ...path));

export const enterpriseId = (seed: number, index: number): string => namedUuid(seed, 'enterprise', index);
