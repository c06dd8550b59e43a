import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLError, parse, type DocumentNode } from 'graphql';

/** What every department's schema begins with, without writing it. */
export const PRELUDE_FILE = 'libs/subgraph-server/src/prelude.graphql';

/** One department's schema as the composers see it. */
export interface Department {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  /** What the department wrote itself, without the prelude. */
  readonly own: DocumentNode;
}

/** Every `apps/NAME/schema.graphql`, by name. @throws Error naming file, line and column of what does not parse. */
export const readDepartments = async (root: string): Promise<readonly Department[]> => {
  const apps = existsSync(join(root, 'apps')) ? (await readdir(join(root, 'apps'))).sort() : [];
  const names = apps.filter((name) => existsSync(join(root, schemaFile(name))));
  if (names.length === 0) throw new Error('No department has a schema: nothing at apps/*/schema.graphql.');
  const prelude = await readFile(join(root, PRELUDE_FILE), 'utf8');
  return Promise.all(
    names.map(async (name) => {
      const own = parseFile(schemaFile(name), await readFile(join(root, schemaFile(name)), 'utf8'));
      return { name, own, typeDefs: { ...own, definitions: [...parseFile(PRELUDE_FILE, prelude).definitions, ...own.definitions] } };
    }),
  );
};

const schemaFile = (name: string): string => `apps/${name}/schema.graphql`;

const parseFile = (file: string, text: string): DocumentNode => {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const at = error.locations?.[0];
    throw new Error(`${file}:${at?.line ?? 1}:${at?.column ?? 1}: ${error.message}`, { cause: error });
  }
};
