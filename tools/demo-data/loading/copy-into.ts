import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { encodeRow, type Table, type TableRow } from './table-row.ts';

/** Enough to make COPY fast, and little enough to forget about memory. */
const ROWS_PER_BATCH = 10_000;

/**
 * Writes rows into their tables by COPY, batch by batch, so that memory does not grow with the data. A row may refer to
 * rows before it and, within a batch, to rows of tables that come earlier in `tables`.
 *
 * @param onBatch called with each batch after it was written
 */
export const copyInto = async (client: Client, tables: readonly Table[], rows: Iterable<TableRow>, onBatch: (batch: readonly TableRow[]) => void): Promise<void> => {
  let writing: Promise<void> = Promise.resolve();
  for (const batch of inBatches(rows)) {
    await writing;
    // The next batch is drawn while the server stores this one.
    writing = writeBatch(client, tables, batch).then(() => onBatch(batch));
    writing.catch(() => {});
  }
  await writing;
};

function* inBatches(rows: Iterable<TableRow>): Generator<readonly TableRow[]> {
  let batch: TableRow[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < ROWS_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const writeBatch = async (client: Client, tables: readonly Table[], batch: readonly TableRow[]): Promise<void> => {
  const lines = Map.groupBy(batch, ({ table }) => table);
  for (const table of tables) {
    const ofTable = lines.get(table);
    if (ofTable === undefined) continue;
    const stream = client.query(copyFrom(`COPY ${table.name} (${table.columns.join(', ')}) FROM STDIN`));
    stream.end(ofTable.map(encodeRow).join(''));
    await finished(stream);
  }
};
