import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { GraphQLError, parse, type DocumentNode } from 'graphql';

const FOLDER = 'schema/operations';

/** Whoever published operations: the first folder below `schema/operations`. */
export interface Client {
  /** The folder; null: the operation lies in no folder. */
  readonly id: string | null;
  readonly name: { readonly zh: string; readonly en: string } | null;
  /** How to reach its people; null: not written down. */
  readonly contact: string | null;
}

export interface PublishedOperation {
  readonly client: Client;
  /** From the root, with slashes. */
  readonly file: string;
  /** Null: it does not parse. */
  readonly document: DocumentNode | null;
  /** Why it does not parse. */
  readonly fault: GraphQLError | null;
}

/** Every operation that clients have published, by file. */
export const readOperations = async (root: string): Promise<readonly PublishedOperation[]> => {
  const files = await listFiles(root);
  const ids = [...new Set(files.map(clientIdOf))];
  const clients = new Map(await Promise.all(ids.map(async (id) => [id, await readClient(root, id)] as const)));
  return Promise.all(files.map(async (file) => ({ client: clients.get(clientIdOf(file)) as Client, file, ...parseOperation(await readFile(join(root, file), 'utf8')) })));
};

const listFiles = async (root: string): Promise<readonly string[]> => {
  if (!existsSync(join(root, FOLDER))) return [];
  const entries = await readdir(join(root, FOLDER), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
};

const clientIdOf = (file: string): string | null => {
  const parts = file.slice(FOLDER.length + 1).split('/');
  return parts.length > 1 ? (parts[0] ?? null) : null;
};

/** A client is named in its `client.json`; without one, or with one that nobody can read, its folder is all that is known. */
const readClient = async (root: string, id: string | null): Promise<Client> => {
  const unknown: Client = { id, name: null, contact: null };
  if (id === null) return unknown;
  try {
    const said: unknown = JSON.parse(await readFile(join(root, FOLDER, id, 'client.json'), 'utf8'));
    const name = memberOf(said, 'name');
    const [zh, en, contact] = [memberOf(name, 'zh'), memberOf(name, 'en'), memberOf(said, 'contact')];
    return { id, name: typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null, contact: typeof contact === 'string' && contact !== '' ? contact : null };
  } catch {
    return unknown;
  }
};

const memberOf = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined);

const parseOperation = (text: string): Pick<PublishedOperation, 'document' | 'fault'> => {
  try {
    return { document: parse(text), fault: null };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { document: null, fault: error };
  }
};
