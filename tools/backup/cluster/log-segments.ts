import type { withClient } from '@qinqing/database';

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

export interface LogFile {
  readonly name: string;
  readonly sizeBytes: number;
}

/** The files of the server's log (WAL) that hold everything from `start` to `stop`, and the histories of its timelines. */
export const listSegments = async (client: Client, { start, stop }: { readonly start: string; readonly stop: string }): Promise<readonly LogFile[]> => {
  const { rows } = await client.query<LogFile>(
    `SELECT name, size::int AS "sizeBytes" FROM pg_ls_waldir()
     WHERE name ~ '^[0-9A-F]{24}$' AND name BETWEEN pg_walfile_name($1::pg_lsn) AND pg_walfile_name($2::pg_lsn) OR name ~ '\\.history$' ORDER BY name`,
    [start, stop],
  );
  const { rows: ends } = await client.query<{ first: string; last: string }>('SELECT pg_walfile_name($1::pg_lsn) AS first, pg_walfile_name($2::pg_lsn) AS last', [start, stop]);
  for (const name of [ends[0]!.first, ends[0]!.last]) if (!rows.some((row) => row.name === name)) throw new Error(`the server has already removed its log ${name}`);
  return rows;
};
