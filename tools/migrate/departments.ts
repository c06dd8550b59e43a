import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MigrationClass } from '@qinqing/database';
import { findRunningDatabases, services, StackFault } from '@qinqing/stack';

const WORKSPACE = resolve(import.meta.dirname, '..', '..');

/** Everything that has a database has its migrations beside it. */
export const migratedServices = services.filter(({ hasDatabase }) => hasDatabase).map(({ name }) => name);

/** @throws StackFault */
export const readMigrations = async (service: string): Promise<readonly MigrationClass[]> => {
  const file = join(WORKSPACE, 'apps', service, 'migrations', 'index.ts');
  if (!migratedServices.includes(service as never) || !existsSync(file)) {
    throw new StackFault(`没有名为 ${service} 的服务；可选：${migratedServices.join('、')}。`, `There is no service ${service}; there are ${migratedServices.join(', ')}.`);
  }
  return ((await import(pathToFileURL(file).href)) as { migrations: readonly MigrationClass[] }).migrations;
};

/** The service's own database if one is named, else that of the stack on DATA_DIR. @throws StackFault */
export const findDatabase = (service: string): string => {
  if (process.env.OWNER_DATABASE_URL) return process.env.OWNER_DATABASE_URL;
  const name = services.find((candidate) => candidate.name === service)!.name;
  return findRunningDatabases({ dataDir: resolve(WORKSPACE, process.env.DATA_DIR || '.qinqing'), databaseUrl: process.env.DATABASE_URL, of: [name] }).get(name)!;
};
