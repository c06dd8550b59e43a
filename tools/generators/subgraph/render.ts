import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Names } from './names.ts';

const TEMPLATE = join(import.meta.dirname, 'template');
const SUFFIX = '.template';

export interface RenderedFile {
  /** In the workspace, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file of a new department. */
export const renderDepartment = (names: Names): readonly RenderedFile[] =>
  readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => {
      const path = fill(relative(TEMPLATE, file).split(sep).join('/').slice(0, -SUFFIX.length), names);
      const text = fill(readFileSync(file, 'utf8'), names);
      return { path, text: path.endsWith('/access-matrix.txt') ? sortLines(text) : text };
    });

/** @throws Error for a placeholder that is none */
export const fill = (text: string, names: Names): string =>
  text.replaceAll(/__([A-Za-z]+(?:_[a-z]+)?)__/g, (placeholder, key: string) => {
    const word = (names as unknown as Readonly<Record<string, string>>)[key];
    if (word === undefined) throw new Error(`${placeholder} stands for nothing`);
    return word;
  });

/** The matrix is in the order of its own lines, which is another one for each name. */
const sortLines = (text: string): string => `${text.trim().split('\n').sort().join('\n')}\n`;
