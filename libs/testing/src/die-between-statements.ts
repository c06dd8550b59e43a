import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import type { TestSubgraph } from './test-subgraph.ts';

/** How many statements are left to a piece of work before the socket of its connection is cut. */
const dying = new AsyncLocalStorage<{ statementsLeft: number; hasDied: boolean }>();

const send = pg.Client.prototype.query;
pg.Client.prototype.query = function cutWhenItsTimeHasCome(this: pg.Client, ...given: unknown[]) {
  const fate = dying.getStore();
  if (fate !== undefined && !fate.hasDied && (fate.statementsLeft -= 1) < 0) {
    fate.hasDied = true;
    (this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  }
  return (send as (...values: unknown[]) => unknown).apply(this, given);
} as typeof send;

export interface Deaths {
  /** How many there were: one before each statement of the operation. */
  readonly count: number;
  /** Tables that a death left neither as they were before nor as the whole operation leaves them, each with the number of statements carried out. */
  readonly halfDone: readonly string[];
}

/**
 * Ends an operation before its first statement, after its first, after its second and so on, as `kill -9` would: the database sees a
 * connection that is gone, and nothing else. The last attempt lives.
 *
 * @param act the operation, always with the same input and idempotency key; it may throw when its connection is cut
 */
export const dieBetweenStatements = async (graph: TestSubgraph, act: () => Promise<unknown>): Promise<Deaths> => {
  const before = await readTables(graph);
  const afterDeath: ReadonlyMap<string, string>[] = [];
  let [state, transaction] = [before, await readNextTransaction(graph)];
  for (let statementsLeft = 0; ; statementsLeft += 1) {
    const fate = { statementsLeft, hasDied: false };
    await dying.run(fate, () => act().catch(() => undefined));
    if (!fate.hasDied) break;
    const next = await readNextTransaction(graph);
    if (await hasCommitted(graph, transaction, next)) state = await readTables(graph);
    transaction = next;
    afterDeath.push(state);
  }
  const whole = await readTables(graph);
  const halfDone = afterDeath.flatMap((state, statements) => {
    if (isSame(state, before) || isSame(state, whole)) return [];
    return [...state].filter(([table, digest]) => before.get(table) !== digest).map(([table]) => `${table} after ${statements}`);
  });
  return { count: afterDeath.length, halfDone };
};

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean => [...a].every(([table, digest]) => b.get(table) === digest);

/** Transactions are numbered in their order: the first one that has not ended. */
const readNextTransaction = async (graph: TestSubgraph): Promise<string> => {
  const [{ next }] = await graph.sql('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next');
  return next as string;
};

/** Only what commits changes a table: to ask for that is much cheaper than to read them all. */
const hasCommitted = async (graph: TestSubgraph, from: string, to: string): Promise<boolean> => {
  const rows = await graph.sql(`SELECT 1 FROM generate_series($1::bigint, $2::bigint - 1) AS id WHERE pg_xact_status(id::text::xid8) = 'committed' LIMIT 1`, [from, to]);
  return rows.length > 0;
};

/** What every table holds, as one digest each. */
const readTables = async (graph: TestSubgraph): Promise<ReadonlyMap<string, string>> => {
  const tables: { name: string }[] = await graph.sql(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const digests = tables.map(({ name }) => `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS digest FROM ${name} t`);
  const rows: { name: string; digest: string }[] = await graph.sql(digests.join(' UNION ALL '));
  return new Map(rows.map(({ name, digest }) => [name, digest]));
};
