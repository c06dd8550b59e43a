import { readSupergraph, type ForeignUse } from '@qinqing/supergraph';
import { buildSchema } from 'graphql';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAffectedSearch, type FindAffected } from './affected.ts';
import { findBase, type BaseSearch } from './base.ts';
import { readOperations, type PublishedOperation } from './clients.ts';
import { composeHere, listDepartments, readSchemaFile, schemaFileOf, type CompositionHere } from './composition.ts';
import { findForeignUse } from './find-foreign-use.ts';
import { createOwnerSearch, readForeignUses, type FindOwners } from './owners.ts';
import type { LocateUse } from './report.ts';
import { readWho, type Who } from './who.ts';

/** Everything that the check looks at, read once. */
export interface Situation {
  readonly here: CompositionHere;
  /** What clients will see: composed now, or else as committed; null: neither is there. */
  readonly api: string | null;
  /** The committed file is not what the departments' schemas compose to. */
  readonly isStale: boolean;
  readonly search: BaseSearch;
  readonly operations: readonly PublishedOperation[];
  readonly findOwners: FindOwners;
  readonly findAffected: FindAffected;
  readonly locate: LocateUse;
  readonly who: Who;
}

/** @throws Error when the ref to compare with is no commit, or a committed schema cannot be read */
export const readSituation = async (root: string, ref: string | null): Promise<Situation> => {
  const [here, committedApi, committedSupergraph, operations, who, departments] = await Promise.all([
    composeHere(root), readFileIfAny(root, 'schema/api.graphql'), readFileIfAny(root, 'schema/supergraph.graphql'), readOperations(root), readWho(root), readDepartmentSchemas(root),
  ]);
  const search = await findBase(root, ref);
  const baseSupergraph = search.base?.supergraph ?? null;
  const supergraphs = [baseSupergraph, here.state === 'COMPOSED' ? here.supergraph : committedSupergraph].filter((sdl) => sdl !== null).map(readSupergraph);
  return {
    here,
    api: here.state === 'COMPOSED' ? here.api : committedApi,
    isStale: here.state === 'COMPOSED' && committedApi !== null && withoutHeader(committedApi) !== withoutHeader(here.api),
    search,
    operations,
    findOwners: createOwnerSearch(supergraphs),
    findAffected: search.base === null ? () => ({ operations: [], departments: [] }) : createAffectedSearch(operations, buildSchema(search.base.api), readForeignUses(baseSupergraph)),
    locate: (use) => locateIn(departments, use),
    who,
  };
};

const readFileIfAny = async (root: string, file: string): Promise<string | null> => (existsSync(join(root, file)) ? readFile(join(root, file), 'utf8') : null);

const readDepartmentSchemas = async (root: string): Promise<ReadonlyMap<string, string | null>> =>
  new Map(await Promise.all((await listDepartments(root)).map(async (name) => [name, await readSchemaFile(root, name)] as const)));

const withoutHeader = (sdl: string): string => sdl.replace(/^(?:#.*\n|\n)+/, '');

const locateIn = (schemas: ReadonlyMap<string, string | null>, use: ForeignUse): string => {
  const schema = schemas.get(use.department) ?? null;
  const line = schema === null ? null : findForeignUse(schema, use);
  return line === null ? use.at : `${schemaFileOf(use.department)}:${line}`;
};
