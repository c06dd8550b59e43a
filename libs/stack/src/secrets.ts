import { randomBytes } from 'node:crypto';
import type { ServiceName } from './services.ts';
import { readFileIfThere, writeWholeFile } from './whole-file.ts';

export interface DatabasePasswords {
  readonly owner: string;
  readonly app: string;
}

interface Secrets {
  readonly databases: Partial<Record<ServiceName, DatabasePasswords>>;
}

/** The passwords of each service's two roles: made once, readable for this user alone, kept when a service is added. */
export const ensureDatabasePasswords = (file: string, names: readonly ServiceName[]): Map<ServiceName, DatabasePasswords> => {
  const known = (JSON.parse(readFileIfThere(file) ?? '{"databases":{}}') as Secrets).databases;
  const missing = names.filter((name) => known[name] === undefined);
  const databases = { ...known, ...Object.fromEntries(missing.map((name) => [name, createPasswords()])) };
  if (missing.length > 0) writeWholeFile(file, `${JSON.stringify({ databases }, null, 2)}\n`, 0o600);
  return new Map(names.map((name) => [name, databases[name]!]));
};

/** Makes all passwords anew; the databases learn them when they are provisioned next. */
export const renewDatabasePasswords = (file: string, names: readonly ServiceName[]): void =>
  writeWholeFile(file, `${JSON.stringify({ databases: Object.fromEntries(names.map((name) => [name, createPasswords()])) }, null, 2)}\n`, 0o600);

const createPasswords = (): DatabasePasswords => ({ owner: createPassword(), app: createPassword() });

const createPassword = (): string => randomBytes(24).toString('hex');
