import { replaceDatabase, withClient } from '@qinqing/database';
import { databaseNameOf, services } from '@qinqing/stack';
import type { ServiceDescription } from './archive/manifest.ts';

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

/** Which migrations each service's database has seen, and where its audit chain ends; by service. Those without a database are left out. */
export const describeServices = async (adminUrl: string): Promise<Record<string, ServiceDescription>> => {
  const present = await withClient(adminUrl, async (client) => (await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datallowconn')).rows.map(({ datname }) => datname));
  const names = services.map(({ name }) => name).filter((name) => present.includes(databaseNameOf(name)));
  const described: Record<string, ServiceDescription> = {};
  for (const name of names) described[name] = await withClient(replaceDatabase(adminUrl, databaseNameOf(name)), describeService);
  return described;
};

export const describeService = async (client: Client): Promise<ServiceDescription> => ({
  migrations: (await hasTable(client, 'migration')) ? (await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id')).rows.map(({ name }) => name) : [],
  auditChain: (await hasTable(client, 'audit_seal')) ? await readChainEnd(client) : null,
});

/** The hash of the chain's place number `size`, or null when the chain is not that long. */
export const findChainHash = async (client: Client, size: number): Promise<string | null> => {
  const { rows } = await client.query<{ hash: string }>(`SELECT encode(chain_hash, 'hex') AS hash FROM audit_seal WHERE sequence = $1`, [size]);
  return rows[0]?.hash ?? null;
};

const readChainEnd = async (client: Client): Promise<ServiceDescription['auditChain']> => {
  const { rows } = await client.query<{ size: string; hash: string }>(`SELECT sequence AS size, encode(chain_hash, 'hex') AS hash FROM audit_seal ORDER BY sequence DESC LIMIT 1`);
  return rows[0] === undefined ? null : { size: Number(rows[0].size), chainHash: rows[0].hash };
};

const hasTable = async (client: Client, table: string): Promise<boolean> =>
  (await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [`public.${table}`])).rows[0]!.there;
