export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The value has no canonical JSON. `message` says where and why. */
export class NotCanonical extends Error {}

/** Deeper values are refused rather than allowed to exhaust the stack. */
const DEEPEST = 100;

/**
 * The JSON Canonicalization Scheme (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers and strings
 * written as ECMAScript writes them. Equal values give equal bytes, so that a hash of them means something.
 *
 * @throws NotCanonical for whatever is not I-JSON: `undefined`, dates, bigints, non-finite numbers, lone surrogates
 */
export const canonicalJson = (value: unknown): string => write(value, '$', 0);

const write = (value: unknown, path: string, depth: number): string => {
  if (depth > DEEPEST) throw new NotCanonical(`${path} lies deeper than ${DEEPEST} levels`);
  switch (typeof value) {
    case 'string':
      return writeString(value, path);
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonical(`${path} is ${value}, which is no JSON number`);
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : writeObject(value, path, depth);
    default:
      throw new NotCanonical(`${path} is of type ${typeof value}, which JSON does not have`);
  }
};

const writeString = (text: string, path: string): string => {
  if (!text.isWellFormed()) throw new NotCanonical(`${path} holds half a surrogate pair`);
  return JSON.stringify(text);
};

const writeObject = (value: object, path: string, depth: number): string => {
  if (Array.isArray(value)) return `[${Array.from(value, (item, index) => write(item, `${path}[${index}]`, depth + 1)).join(',')}]`;
  // Asked for by name, not by prototype: a plain object of another realm is a plain object too.
  if (Object.prototype.toString.call(value) !== '[object Object]') throw new NotCanonical(`${path} is no plain object: write it as a string or a number first`);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeString(key, path)}:${write((value as Record<string, unknown>)[key], `${path}.${key}`, depth + 1)}`);
  return `{${members.join(',')}}`;
};
