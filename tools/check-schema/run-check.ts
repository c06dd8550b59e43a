import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { findBase } from './base.ts';
import { findChanges, type SchemaChange } from './changes.ts';
import { checkOperations } from './operations.ts';
import { createOwnerSearch } from './owners.ts';

export interface CheckRun {
  readonly root: string;
  /** A git ref to compare with; null: where this branch left main. */
  readonly base: string | null;
  /** Lets go what was deprecated in the base. */
  readonly mayRemoveDeprecated: boolean;
  readonly print: (line: string) => void;
}

/** Compares `schema/api.graphql` with a committed one and validates the published operations (SHR-05). Returns the exit code: 1 when a client would break. */
export const runCheck = async (run: CheckRun): Promise<0 | 1> => {
  const api = await readFileIfAny(join(run.root, 'schema/api.graphql'));
  if (api === null) {
    run.print('schema/api.graphql is missing. Run: npm run compose');
    return 1;
  }
  try {
    const operations = await reportOperations(run, api);
    const changes = await reportChanges(run, api);
    return operations && changes ? 0 : 1;
  } catch (error) {
    run.print(error instanceof Error ? error.message : String(error));
    return 1;
  }
};

const reportOperations = async ({ root, print }: CheckRun, api: string): Promise<boolean> => {
  const { count, problems } = await checkOperations(root, buildSchema(api));
  problems.forEach((problem) => print(`operation: ${problem}`));
  if (count > 0 && problems.length === 0) print(`${count} published operations are valid.`);
  return problems.length === 0;
};

const reportChanges = async ({ root, base: ref, mayRemoveDeprecated, print }: CheckRun, api: string): Promise<boolean> => {
  const search = await findBase(root, ref);
  if (search.base === null) {
    print(`No schema to compare with: ${search.why}.`);
    return true;
  }
  const { base } = search;
  const supergraphs = [base.supergraph, await readFileIfAny(join(root, 'schema/supergraph.graphql'))].filter((sdl) => sdl !== null);
  const changes = findChanges(base.api, api, createOwnerSearch(supergraphs));
  changes.forEach((change) => print(describeChange(change)));
  const refused = changes.filter(({ severity }) => severity === 'breaking' || (severity === 'removed after deprecation' && !mayRemoveDeprecated));
  print(summarise(changes, refused, base.name));
  return refused.length === 0;
};

const describeChange = ({ severity, owners, description }: SchemaChange): string => `${severity}: ${owners.join(', ') || 'unknown department'}: ${description}`;

const summarise = (changes: readonly SchemaChange[], refused: readonly SchemaChange[], baseName: string): string => {
  if (refused.length === 0) return `Nothing breaks a client of ${baseName}.`;
  const hint = refused.every(({ severity }) => severity === 'removed after deprecation')
    ? 'All of it was deprecated: pass --allow-deprecated-removal when its announced date has come.'
    : 'Add beside it and deprecate the old, instead of changing or removing it.';
  return `${refused.length} of ${changes.length} changes would break a client of ${baseName}. ${hint}`;
};

const readFileIfAny = async (file: string): Promise<string | null> => (existsSync(file) ? readFile(file, 'utf8') : null);
