import type { EngineAnswer } from '../answering-engine.ts';
import type { RightAnswer, Path } from '../right/answer-rightly.ts';

type Errors = EngineAnswer['errors'];

/** The data as a client reads it, in the order in which it came. */
export const textOf = (data: unknown): string => JSON.stringify(data ?? null);

/** Equal whatever the order of an object's fields: JSON objects have none. */
export const textWithoutOrder = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(textWithoutOrder).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${textWithoutOrder((value as Record<string, unknown>)[key])}`)
    .join()}}`;
};

export const pathsOf = (errors: Errors): readonly string[] => [...new Set(errors.map(({ path }) => JSON.stringify(path)))].toSorted();

/**
 * Where the nulls stand that errors explain, and with which codes. Of several errors under one null, an answer may report any (specification, Handling
 * Field Errors), so they count as one place.
 */
export const placesOf = (errors: Errors, data: unknown): ReadonlyMap<string, ReadonlySet<string>> => {
  const places = new Map<string, Set<string>>();
  for (const { path, code } of errors) {
    const place = JSON.stringify(cutAtNull(path, data));
    places.set(place, (places.get(place) ?? new Set()).add(code));
  }
  return places;
};

const cutAtNull = (path: Path, data: unknown): Path => {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
};

/** What is wrong with an answer; nothing means right. */
export const findFaults = (answer: EngineAnswer, right: RightAnswer, carriedOut: readonly string[]): readonly string[] => {
  const faults: string[] = [];
  if (textOf(answer.data) !== textOf(right.data)) faults.push(textWithoutOrder(answer.data ?? null) === textWithoutOrder(right.data) ? 'the fields stand in another order' : 'other data');
  const [given, due] = [placesOf(answer.errors, right.data), placesOf(right.errors, right.data)];
  for (const place of due.keys()) if (!given.has(place)) faults.push(`no error for ${place}`);
  for (const [place, codes] of given) {
    const allowed = due.get(place);
    if (allowed === undefined) faults.push(`an error too many, at ${place}`);
    else for (const code of codes) if (!allowed.has(code)) faults.push(`the error at ${place} is ${code}`);
  }
  if (!isRightOrder(carriedOut, right)) faults.push(`mutations were carried out as ${JSON.stringify(carriedOut)}`);
  return faults;
};

/** In order and each once; only when one of them has cost all data may those after it be left out (specification, Handling Field Errors). */
const isRightOrder = (carriedOut: readonly string[], { carriedOut: due, data }: RightAnswer): boolean => {
  let at = -1;
  const isInOrder = carriedOut.every((one) => (at = due.indexOf(one, at + 1)) !== -1);
  return isInOrder && (data === null || carriedOut.length === due.length);
};
