import { withClient } from '@qinqing/database';
import type { Client } from 'pg';
import { dataSet, type DepartmentName } from '../data-set.ts';
import type { Plan } from '../plan.ts';
import { copyInto } from './copy-into.ts';
import { describeLoaded, NotLoadable, readMarker, writeMarker } from './marker.ts';
import { listCopies, requestReplays } from './replay.ts';
import type { TableRow } from './table-row.ts';

export type LoadResult = 'LOADED' | 'WAS_LOADED';

export interface LoadRequest {
  readonly department: DepartmentName;
  /** The department's database as its owner, migrated. */
  readonly ownerUrl: string;
  readonly plan: Plan;
  readonly onBatch?: (batch: readonly TableRow[]) => void;
}

/**
 * Fills a department's empty database in one transaction, or leaves it alone when it holds this very data set.
 *
 * @throws NotLoadable when it holds something else
 */
export const loadDepartment = ({ department, ownerUrl, plan, onBatch = () => {} }: LoadRequest): Promise<LoadResult> =>
  withClient(ownerUrl, async (client) => {
    const { tables, rows, markedTable, finish = [] } = dataSet[department];
    const result = await inTransaction(client, async (): Promise<LoadResult> => {
      // Two loaders at once: the second waits here, and then finds the data.
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOADER_LOCK]);
      const marker = await readMarker(client, markedTable);
      if (marker === describeLoaded(plan)) return 'WAS_LOADED';
      if (marker !== null) throw new NotLoadable(`${department} holds other demo data (${marker}), not ${describeLoaded(plan)}: start with a fresh database to change seed or scale`);
      await requireEmpty(client, department, markedTable);
      await copyInto(client, tables, rows(plan), onBatch);
      for (const statement of finish) await client.query(statement);
      await writeMarker(client, markedTable, plan);
      const copies = listCopies(department);
      if (copies.length > 0) await requestReplays(client, copies);
      return 'LOADED';
    });
    // Without statistics, the first queries of a large registry would be planned as for an empty one.
    if (result === 'LOADED' && tables.length > 0) await client.query(`VACUUM (ANALYZE) ${tables.map(({ name }) => name).join(', ')}`);
    return result;
  });

const LOADER_LOCK = 2_260_440_705;

const requireEmpty = async (client: Client, department: DepartmentName, table: string): Promise<void> => {
  const { rows } = await client.query<{ isFilled: boolean }>(`SELECT EXISTS (SELECT FROM ${table}) AS "isFilled"`);
  if (rows[0]!.isFilled) throw new NotLoadable(`${department} holds rows that are not demo data (table ${table}): demo data goes into an empty database only`);
};

const inTransaction = async <Result>(client: Client, work: () => Promise<Result>): Promise<Result> => {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
};
