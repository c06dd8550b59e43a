import { isWritable } from '../compile/json.ts';

/** How the values of a scalar or an enum are read from a department's JSON. */
export interface LeafReader {
  /** JavaScript that is true for values that are right as they are, as nearly all are; `v` is the value. */
  readonly test: string;
  /** What the client gets for a value; undefined: it is not one of the type. */
  readonly read: (value: unknown) => unknown;
}

const MAX_INT = 2_147_483_647;
const MIN_INT = -2_147_483_648;

const readers = new Map<string, LeafReader>([
  ['String', { test: `typeof v === 'string'`, read: (value) => (typeof value === 'string' ? value : undefined) }],
  // Departments in some languages write ids as numbers.
  ['ID', { test: `typeof v === 'string'`, read: (value) => (typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : undefined) }],
  ['Int', { test: `(v | 0) === v`, read: (value) => (Number.isInteger(value) && (value as number) <= MAX_INT && (value as number) >= MIN_INT ? value : undefined) }],
  // JSON has no infinity, but a parser makes one of 1e999.
  ['Float', { test: `typeof v === 'number' && v - v === 0`, read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined) }],
  ['Boolean', { test: `typeof v === 'boolean'`, read: (value) => (typeof value === 'boolean' ? value : undefined) }],
]);

/** Its departments alone know what a scalar of their own looks like. */
const ANYTHING: LeafReader = {
  test: `typeof v === 'string' || typeof v === 'boolean' || typeof v === 'number' && v - v === 0`,
  read: (value) => {
    if (value === null || typeof value === 'function' || (typeof value === 'number' && !Number.isFinite(value))) return undefined;
    return isWritable(value) ? value : undefined;
  },
};

/** @param type the name of a scalar, or the values of an enum that clients may see */
export const leafReader = (type: string | readonly string[]): LeafReader => {
  if (typeof type === 'string') return readers.get(type) ?? ANYTHING;
  const values = new Set<unknown>(type);
  return { test: 'false', read: (value) => (values.has(value) ? value : undefined) };
};
