import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { z } from 'zod';
import { OperationFault } from './operation-fault.ts';
import { identifyOperation } from './operation-id.ts';
import { parseJson } from './parse-json.ts';

/** Who asks these operations, for the department that would break one (SHR-05). */
export interface ClientRecord {
  readonly name: { readonly zh: string; readonly en: string };
  /** Where the client's team is reached. */
  readonly contact: string;
  /** Kinds of callers that may all send these operations, beside the client itself: every bank, or everybody (SECURITY §3). */
  readonly openTo?: readonly OpenTo[] | undefined;
}

export const OPEN_TO = ['bank', 'public'] as const;
export type OpenTo = (typeof OPEN_TO)[number];

export interface RegisteredOperation {
  /** Relative to the client's folder. */
  readonly file: string;
  readonly text: string;
  /** What the safelist knows it by. */
  readonly id: string;
}

export interface RegisteredClient {
  readonly client: string;
  readonly record: ClientRecord | null;
  readonly operations: readonly RegisteredOperation[];
  /** Its files are arranged by hand, in folders of its own: no registration writes there. */
  readonly isKeptByHand: boolean;
}

export const RECORD_FILE = 'client.json';

const recordSchema = z.object({ name: z.object({ zh: z.string().min(1), en: z.string().min(1) }), contact: z.string().min(1), openTo: z.array(z.enum(OPEN_TO)).min(1).optional() });

/** The folder of each client is its register. */
export const registryDirectory = (root: string): string => join(root, 'schema', 'operations');

export const listClients = async (root: string): Promise<readonly RegisteredClient[]> => {
  const directory = registryDirectory(root);
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readClient(root, name)));
};

/** @throws OperationFault when somebody has written by hand into the register what cannot be read */
export const readClient = async (root: string, client: string): Promise<RegisteredClient> => {
  const directory = join(registryDirectory(root), client);
  const entries = existsSync(directory) ? await readdir(directory, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.graphql')).map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
  return {
    client,
    record: await readRecord(join(directory, RECORD_FILE)),
    operations: await Promise.all(files.sort().map((file) => readOperation(directory, file))),
    isKeptByHand: entries.some((entry) => entry.isDirectory()),
  };
};

const readOperation = async (directory: string, file: string): Promise<RegisteredOperation> => {
  const text = await readFile(join(directory, file), 'utf8');
  return { file, text, id: identifyOperation(parseRegistered(text, join(directory, file))) };
};

const parseRegistered = (text: string, path: string): DocumentNode => {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new OperationFault(`${path}:${error.locations?.[0]?.line ?? 1} 无法解析；请改正，或删除后重新登记。`, `${path}:${error.locations?.[0]?.line ?? 1}: ${error.message} Correct it, or delete it and register again.`);
  }
};

const readRecord = async (file: string): Promise<ClientRecord | null> => {
  if (!existsSync(file)) return null;
  const { data } = recordSchema.safeParse(parseJson(await readFile(file, 'utf8')));
  if (data !== undefined) return data;
  throw new OperationFault(`${file} 应为 { "name": { "zh", "en" }, "contact", "openTo"? }；请改正，或删除后重新登记。`, `${file} should be { "name": { "zh", "en" }, "contact", "openTo"? }: correct it, or delete it and register again.`);
};
