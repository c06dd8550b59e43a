import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { GraphQLError, Kind, Source, parse, type DefinitionNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { OperationFault } from './operation-fault.ts';
import { parseJson } from './parse-json.ts';

/** An operation as the client wrote it, with the fragments that it may use. */
export interface SourceOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Where it stands, for people: a file and a line. */
  readonly place: string;
  /** The id under which the manifest lists it; null: it comes from a file of its own. */
  readonly listedAs: string | null;
}

/**
 * The operations of a client: from the `persisted-documents.json` of graphql-codegen's client preset, a `.graphql` file, or every
 * `.graphql` file below a directory, where fragments may stand in files of their own.
 *
 * @throws OperationFault when the source is none of that, or a file in it does not parse
 */
export const readSource = async (path: string): Promise<readonly SourceOperation[]> => {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new OperationFault(`没有此文件或目录：${path}`, `There is no such file or directory: ${path}`);
  if (path.endsWith('.json')) return readManifest(path, await readFile(path, 'utf8'));
  return readFiles(path, found.isDirectory() ? await listFiles(path) : [path]);
};

const listFiles = async (directory: string): Promise<readonly string[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql') && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

const readManifest = (path: string, text: string): readonly SourceOperation[] =>
  Object.entries(parseManifest(path, text)).flatMap(([id, document]) => {
    const definitions = parseDefinitions(document, `${path} ${id}`);
    return collect(definitions, fragmentsOf(definitions), id);
  });

const parseManifest = (path: string, text: string): Record<string, string> => {
  const manifest = parseJson(text);
  const isManifest = typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest) && Object.values(manifest).every((document) => typeof document === 'string');
  if (isManifest) return manifest as Record<string, string>;
  throw new OperationFault(`${path} 不是 persisted-documents.json：应为“哈希: 操作”的对象。`, `${path} is no persisted-documents.json: an object of hash: operation is expected.`);
};

const readFiles = async (root: string, files: readonly string[]): Promise<readonly SourceOperation[]> => {
  const definitions = (await Promise.all(files.map(async (file) => parseDefinitions(await readFile(file, 'utf8'), relative(root, file) || file)))).flat();
  return collect(definitions, fragmentsOf(definitions), null);
};

const parseDefinitions = (text: string, name: string): readonly DefinitionNode[] => {
  try {
    return parse(new Source(text, name)).definitions;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // A file of comments alone holds nothing, which is not a fault.
    if (/Unexpected <EOF>/.test(error.message) && text.replaceAll(/#.*/g, '').trim() === '') return [];
    throw new OperationFault(`${name}:${error.locations?.[0]?.line ?? 1}：语法错误，${error.message}`, `${name}:${error.locations?.[0]?.line ?? 1}: ${error.message}`);
  }
};

const fragmentsOf = (definitions: readonly DefinitionNode[]): ReadonlyMap<string, FragmentDefinitionNode> => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const name = definition.name.value;
    if (fragments.has(name)) throw new OperationFault(`片段 ${name} 定义了两次：${placeOf(definition)}`, `The fragment ${name} is defined twice, again at ${placeOf(definition)}`);
    fragments.set(name, definition);
  }
  return fragments;
};

const collect = (definitions: readonly DefinitionNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>, listedAs: string | null): readonly SourceOperation[] =>
  definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION).map((operation) => ({ operation, fragments, place: placeOf(operation), listedAs }));

const placeOf = ({ loc }: DefinitionNode): string => `${loc?.source.name}:${loc?.startToken.line}`;
