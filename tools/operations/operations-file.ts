import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { listClients, type RegisteredClient } from './registry.ts';

/** Where the gateway looks for the registered operations unless told otherwise. */
export const operationsFile = (root: string): string => join(root, 'schema', 'operations.json');

/** What the gateway reads (`OPERATIONS_FILE`): the operations of all registered clients. Those that are kept by hand are nobody's. */
export const renderOperations = async (root: string): Promise<string> => {
  const clients = (await listClients(root)).filter(({ record, isKeptByHand }) => record !== null && !isKeptByHand);
  return `${JSON.stringify({ clients: Object.fromEntries(clients.map(describeClient)) }, null, 2)}\n`;
};

const describeClient = ({ client, record, operations }: RegisteredClient) => [
  client,
  { openTo: record?.openTo ?? [], operations: Object.fromEntries(operations.map(({ id, text }) => [id, print(parse(text))])) },
];

/** Whole or not at all: a gateway that looks meanwhile sees the old list or the new one. */
export const writeOperations = async (root: string, file: string = operationsFile(root)): Promise<void> => {
  const fresh = `${file}.${process.pid}.new`;
  await writeFile(fresh, await renderOperations(root));
  await rename(fresh, file);
};
