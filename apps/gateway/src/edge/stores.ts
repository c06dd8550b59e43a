import type { DocumentNode } from 'graphql';
import { BoundedCache } from '../bounded-cache.ts';

/** A store of this process, bounded by what its values weigh in all: no stream of distinct operations makes memory grow. */
export const createStore = <Value extends DocumentNode | string>(capacity: number, weigh: (value: Value) => number): Store<Value> => {
  const values = new BoundedCache<Value>(capacity, weigh);
  return {
    get: (key) => Promise.resolve(values.get(key)),
    set: (key, value) => Promise.resolve(values.set(key, value)),
    delete: (key) => Promise.resolve(values.delete(key)),
  };
};

interface Store<Value> {
  get(key: string): Promise<Value | undefined>;
  set(key: string, value: Value): Promise<void>;
  delete(key: string): Promise<void>;
}

/** As many characters of text take the memory of one token with what is parsed of it. */
const CHARACTERS_PER_TOKEN = 250;

/** A parsed document keeps its tokens and its text: what it weighs, counted in tokens. */
export const weighDocument = ({ loc }: DocumentNode): number => {
  let count = Math.floor((loc?.source.body.length ?? 0) / CHARACTERS_PER_TOKEN);
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) count += 1;
  return count;
};
