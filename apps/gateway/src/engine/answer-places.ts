import type { ErrorPath } from './fetch/department-answer.ts';

type Item = Readonly<Record<string, unknown>>;

export interface Place {
  readonly path: ErrorPath;
  readonly object: Item;
}

/** The objects of an answer at a path of the query plan, in the order of the answer; `@` stands for every item of a list. */
export const findPlaces = (data: unknown, place: ErrorPath, path: ErrorPath = []): readonly Place[] => {
  if (Array.isArray(data)) return data.flatMap((item, index) => findPlaces(item, place[0] === '@' ? place.slice(1) : place, [...path, index]));
  if (!isItem(data)) return [];
  const [key, ...rest] = place;
  if (key === undefined) return [{ path, object: data }];
  return typeof key === 'string' && Object.hasOwn(data, key) ? findPlaces(data[key], rest, [...path, key]) : [];
};

/** How an answer ends along a path: with a value, with a null on the way or at its end, or with a field that the client did not ask for. */
export const lookUp = (data: unknown, path: ErrorPath): { readonly found: 'value' | 'null' | 'not asked'; readonly askedPath: ErrorPath } => {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null || value === undefined) return { found: 'null', askedPath: path };
    if (typeof value !== 'object' || !Object.hasOwn(value, key)) return { found: 'not asked', askedPath: path.slice(0, index) };
    value = (value as Item)[key];
  }
  return { found: value === null || value === undefined ? 'null' : 'value', askedPath: path };
};

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
