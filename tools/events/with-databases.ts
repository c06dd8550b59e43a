import { resolve } from 'node:path';
import { isDatabaseOutage, withClient } from '@qinqing/database';
import { findRunningDatabases, StackFault } from '@qinqing/stack';

export type Client = Parameters<Parameters<typeof withClient>[1]>[0];

/** Connection URL of each department's database, as its owner. */
export type Databases = ReadonlyMap<string, string>;

const WORKSPACE = resolve(import.meta.dirname, '..', '..');

/** The databases of the stack that runs on DATA_DIR, by department. */
export const openDatabases = (): Databases =>
  findRunningDatabases({ dataDir: resolve(WORKSPACE, process.env.DATA_DIR || '.qinqing'), databaseUrl: process.env.DATABASE_URL });

export const inEach = async <Row>(databases: Databases, read: (client: Client, department: string) => Promise<readonly Row[]>): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [department, url] of databases) rows.push(...(await connect(url, (client) => read(client, department))));
  return rows;
};

export const inDepartment = async <Result>(databases: Databases, department: string | undefined, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const url = databases.get(department ?? '');
  const known = [...databases.keys()].join(', ');
  if (department === undefined) throw new StackFault(`请指定部门：${known}。`, `Name a department: ${known}.`);
  if (url === undefined) throw new StackFault(`没有名为 ${department} 的部门；可选：${known}。`, `There is no department ${department}; there are ${known}.`);
  return connect(url, work);
};

/** A server that was killed leaves its address behind. */
const connect = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  try {
    return await withClient(url, work);
  } catch (error) {
    if (!isDatabaseOutage(error)) throw error;
    throw new StackFault('数据库没有应答；请先运行 npm start。', 'The database does not answer; run npm start first.', { cause: error });
  }
};
