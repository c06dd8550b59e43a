import { compose } from '@qinqing/compose/compose.ts';
import { readDepartments, type Department } from '@qinqing/compose/departments.ts';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The departments' schemas as they are in the folders now, whether committed or not. */
export type CompositionHere =
  /** There are no departments here, only composed files. */
  | { readonly state: 'NONE' }
  | { readonly state: 'COMPOSED'; readonly api: string; readonly supergraph: string }
  | { readonly state: 'FAILED'; readonly problems: readonly CompositionProblem[] };

export interface CompositionProblem {
  /** The composer's words, with its advice. */
  readonly message: string;
  /** The departments that it names. */
  readonly departments: readonly string[];
}

export const composeHere = async (root: string): Promise<CompositionHere> => {
  const names = await listDepartments(root);
  if (names.length === 0) return { state: 'NONE' };
  const departments = await readAll(root);
  if ('message' in departments) return { state: 'FAILED', problems: [locate(departments.message, names)] };
  const composition = composeSafely(departments.all);
  return composition.isComposed
    ? { state: 'COMPOSED', api: composition.api, supergraph: composition.supergraph }
    : { state: 'FAILED', problems: composition.problems.map((message) => locate(message, names)) };
};

export const schemaFileOf = (department: string): string => `apps/${department}/schema.graphql`;

/** Every department with a schema, by name. */
export const listDepartments = async (root: string): Promise<readonly string[]> =>
  existsSync(join(root, 'apps')) ? (await readdir(join(root, 'apps'))).filter((name) => existsSync(join(root, schemaFileOf(name)))).sort() : [];

/** The text of a department's schema now; null: it has none any more. */
export const readSchemaFile = async (root: string, department: string): Promise<string | null> =>
  existsSync(join(root, schemaFileOf(department))) ? readFile(join(root, schemaFileOf(department)), 'utf8') : null;

const readAll = async (root: string): Promise<{ readonly all: readonly Department[] } | { readonly message: string }> => {
  try {
    return { all: await readDepartments(root) };
  } catch (error) {
    return { message: messageOf(error) };
  }
};

/** A composer may stumble over what it did not foresee: that is a problem of the schemas too, and no reason to end without a word. */
const composeSafely = (departments: readonly Department[]): ReturnType<typeof compose> => {
  try {
    return compose(departments);
  } catch (error) {
    return { isComposed: false, problems: [messageOf(error)] };
  }
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const locate = (message: string, names: readonly string[]): CompositionProblem => ({ message, departments: names.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(message)) });
