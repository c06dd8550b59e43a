import { resolve } from 'node:path';
import { withClient } from '@qinqing/database';
import { findRunningDatabases, StackFault } from '@qinqing/stack';

export type Client = Parameters<Parameters<typeof withClient>[1]>[0];

const WORKSPACE = resolve(import.meta.dirname, '..', '..');

/** The databases of the stack that runs on DATA_DIR, by department. */
export const openDatabases = (): ReadonlyMap<string, string> =>
  findRunningDatabases({ dataDir: process.env.DATA_DIR ?? resolve(WORKSPACE, '.qinqing'), databaseUrl: process.env.DATABASE_URL });

export const inEach = async <Row>(databases: ReadonlyMap<string, string>, read: (client: Client, department: string) => Promise<readonly Row[]>): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [department, url] of databases) rows.push(...(await withClient(url, (client) => read(client, department))));
  return rows;
};

export const inDepartment = <Result>(databases: ReadonlyMap<string, string>, department: string | undefined, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const url = databases.get(department ?? '');
  if (url === undefined) {
    const known = [...databases.keys()].join(', ');
    throw new StackFault(`没有名为 ${String(department)} 的部门；可选：${known}。`, `There is no department ${String(department)}; there are ${known}.`);
  }
  return withClient(url, work);
};
