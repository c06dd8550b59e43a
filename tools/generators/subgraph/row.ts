import type { Names } from './names.ts';

/** One place where the platform lists its departments. */
export interface Row {
  readonly path: string;
  readonly add: (text: string, names: Names) => string;
  readonly remove: (text: string, department: string) => string;
}

/** @throws Error when the file does not look as it is expected to */
export const insertBefore = (text: string, anchor: string, insertion: string): string => {
  const at = text.indexOf(anchor);
  if (at < 0) throw new Error(`"${anchor.trim()}" is not where it is expected: add the row by hand`);
  return text.slice(0, at) + insertion + text.slice(at);
};
