import type { Answer } from './graph-under-test.ts';

type Path = readonly (string | number)[];

/**
 * Compares an answer with the one that the same operation gets when all is well. Returns what is wrong: a value that
 * changed, a null without an error at or below its path, an error without a null at or above its path.
 */
export const explainLosses = (healthy: unknown, { data, errors = [] }: Answer['body']): readonly string[] => {
  const nulls: Path[] = [];
  const problems: string[] = [];
  const compare = (before: unknown, after: unknown, path: Path): void => {
    if (after === null && before !== null) return void nulls.push(path);
    if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) {
      if (before !== after) problems.push(`${path.join('.')} was ${String(before)} and is ${String(after)}`);
      return;
    }
    for (const key of Object.keys(before)) compare((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], [...path, Array.isArray(before) ? Number(key) : key]);
  };
  compare(healthy, data, []);
  const paths = errors.map(({ path = [] }) => path);
  for (const path of nulls) if (!paths.some((known) => startsWith(known, path))) problems.push(`${path.join('.')} is null without an error`);
  for (const known of paths) if (!nulls.some((path) => startsWith(known, path))) problems.push(`an error names ${known.join('.')}, which is not lost`);
  if (new Set(paths.map((path) => path.join('.'))).size !== paths.length) problems.push('two errors name one path');
  return problems;
};

const startsWith = (path: Path, start: Path): boolean => start.every((key, index) => path[index] === key);
