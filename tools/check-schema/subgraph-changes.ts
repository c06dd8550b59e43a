import { PRELUDE_FILE } from '@qinqing/compose/departments.ts';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Base } from './base.ts';
import { findChanges, type SchemaChange } from './changes.ts';
import { listDepartments, readSchemaFile, schemaFileOf } from './composition.ts';
import { findLostKeys } from './lost-keys.ts';
import type { FindOwners } from './owners.ts';

export interface SubgraphChanges {
  /** The departments whose schema file differs from the base. */
  readonly changed: readonly string[];
  readonly changes: readonly SchemaChange[];
}

/**
 * What each department changed in its own schema, for the time when the departments do not compose and there is no whole to compare. Only what the
 * department answers itself counts: a reference to another's entity is not its to break.
 */
export const findSubgraphChanges = async (root: string, base: Base, findOwners: FindOwners): Promise<SubgraphChanges> => {
  const prelude = existsSync(join(root, PRELUDE_FILE)) ? await readFile(join(root, PRELUDE_FILE), 'utf8') : '';
  const found = await Promise.all(
    (await listDepartments(root)).map(async (department) => {
      const [older, newer] = await Promise.all([base.read(schemaFileOf(department)), readSchemaFile(root, department)]);
      if (older === newer) return null;
      if (older === null || newer === null) return { department, changes: [] };
      const changes = [...compareSubgraphs(prelude + older, prelude + newer, findOwners), ...findLostKeys(older, newer, findOwners)];
      return { department, changes: changes.filter(({ owners }) => owners.includes(department)) };
    }),
  );
  const changed = found.filter((each) => each !== null);
  return { changed: changed.map(({ department }) => department), changes: changed.flatMap(({ changes }) => changes) };
};

const compareSubgraphs = (older: string, newer: string, findOwners: FindOwners): readonly SchemaChange[] => {
  const [before, after] = [buildSubgraph(older), buildSubgraph(newer)];
  return before === null || after === null ? [] : findChanges(before, after, findOwners);
};

/** One department alone is no valid schema, and need not be one to be compared. Null: it does not parse. */
const buildSubgraph = (text: string): GraphQLSchema | null => {
  try {
    return buildASTSchema(parse(text), { assumeValid: true, assumeValidSDL: true });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
};
