import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';

/** Problems of the published operations, `schema/operations/**`, each with its file and line. */
export const checkOperations = async (root: string, schema: GraphQLSchema): Promise<{ readonly count: number; readonly problems: readonly string[] }> => {
  const files = await listFiles(join(root, 'schema/operations'));
  const problems = await Promise.all(files.map(async (file) => findProblems(await readFile(file, 'utf8'), schema).map((problem) => relative(root, file) + problem)));
  return { count: files.length, problems: problems.flat() };
};

const listFiles = async (directory: string): Promise<readonly string[]> => {
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

const findProblems = (text: string, schema: GraphQLSchema): readonly string[] => {
  try {
    return validate(schema, parse(text)).map(describe);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [describe(error)];
  }
};

const describe = ({ locations, message }: GraphQLError): string => `:${locations?.[0]?.line ?? 1}: ${message}`;
