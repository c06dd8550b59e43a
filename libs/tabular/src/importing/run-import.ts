import { type DataSource } from '@qinqing/database';
import type { RawRow } from '../cell.ts';
import { UnreadableTable, type Fault } from '../fault.ts';
import type { Table } from '../reading/open-table.ts';
import { decideBatch } from './decide-batch.ts';
import { gatherRows, type Batch } from './gather-rows.ts';
import type { Circumstances, ImportKind } from './import-kind.ts';
import { withImportLock } from './import-lock.ts';
import { beginRun, endRun, recordProgress } from './import-run.ts';
import { addTallies, nothingYet, type Tally } from './tally.ts';

/** What somebody watches of an import. */
export interface ImportWatch {
  /** A row with its faults, or with remarks although it was imported. Rows come in the order of the file, batch by batch. */
  readonly onFaults?: (raw: RawRow | null, faults: readonly Fault[], isRefused: boolean) => void;
  readonly onProgress?: (tally: Tally) => void;
}

/**
 * Imports a table (SHR-24): good rows are written by the department's rules, batch by batch, each batch in one transaction with its
 * events; bad rows write nothing and stop nobody. The same table twice changes nothing the second time.
 *
 * @returns what became of the rows
 * @throws ImportUnderWay when the kind is being imported; UnreadableTable when the table cannot be read to its end
 */
export const runImport = <Row>(dataSource: DataSource, kind: ImportKind<Row>, table: Table, circumstances: Circumstances, watch: ImportWatch = {}): Promise<Tally> => {
  if (circumstances.isCheck) return importRows(dataSource, kind, table, circumstances, watch);
  return withImportLock(dataSource, kind.name, async () => {
    await beginRun(dataSource.manager, kind.name, table, circumstances);
    const end = (state: 'FINISHED' | 'FAILED'): Promise<unknown> => endRun(dataSource.manager, circumstances.requestId, state, circumstances.now);
    try {
      const tally = await importRows(dataSource, kind, table, circumstances, watch);
      await end('FINISHED');
      return tally;
    } catch (error) {
      // Where the database is gone, the record is left running; the next import calls it interrupted.
      await end('FAILED').catch(() => undefined);
      throw error;
    }
  });
};

const importRows = async <Row>(dataSource: DataSource, kind: ImportKind<Row>, table: Table, circumstances: Circumstances, watch: ImportWatch): Promise<Tally> => {
  let tally = nothingYet;
  for await (const batch of gatherRows(kind, table)) {
    refuseLongTable(kind, tally.read + batch.raw.length);
    const counted = await importBatch(dataSource, kind, batch, circumstances, watch);
    tally = addTallies(tally, counted);
    if (!circumstances.isCheck) await recordProgress(dataSource.manager, circumstances.requestId, tally);
    watch.onProgress?.(tally);
  }
  if (tally.read === 0) throw new UnreadableTable('NO_ROWS', '列名之下没有任何数据行。', 'There are no rows below the headings.');
  return tally;
};

const importBatch = async <Row>(dataSource: DataSource, kind: ImportKind<Row>, batch: Batch<Row>, circumstances: Circumstances, watch: ImportWatch): Promise<Tally> => {
  const isKeptOut = kind.isWhole === true && batch.faults.length > 0;
  const outcome = await decideBatch(dataSource, kind, batch.rows, { ...circumstances, isCheck: circumstances.isCheck || isKeptOut });
  const faults = [...batch.faults, ...outcome.faults];
  report(batch.raw, faults, outcome.remarks, watch);
  const read = batch.raw.length;
  const refused = new Set(faults.map(({ row }) => row)).size;
  if (kind.isWhole === true && faults.length > 0) return { read, created: 0, changed: 0, unchanged: 0, refused: read };
  return { read, created: outcome.created, changed: outcome.changed, unchanged: outcome.unchanged, refused };
};

const report = (raw: readonly RawRow[], faults: readonly Fault[], remarks: readonly Fault[], { onFaults }: ImportWatch): void => {
  if (onFaults === undefined || faults.length + remarks.length === 0) return;
  const [refusals, hints] = [Map.groupBy(faults, ({ row }) => row), Map.groupBy(remarks, ({ row }) => row)];
  for (const row of raw) {
    const [own, hint] = [refusals.get(row.number), hints.get(row.number)];
    if (own !== undefined) onFaults(row, own, true);
    else if (hint !== undefined) onFaults(row, hint, false);
  }
  for (const [ofTable, isRefused] of [[refusals.get(null), true], [hints.get(null), false]] as const) {
    if (ofTable !== undefined) onFaults(null, ofTable, isRefused);
  }
};

const refuseLongTable = ({ mostRows }: Pick<ImportKind<never>, 'mostRows'>, rows: number): void => {
  if (mostRows === undefined || rows <= mostRows) return;
  const most = mostRows.toLocaleString('en-US');
  throw new UnreadableTable('TOO_MANY_ROWS', `此类表格一次最多${most}行：请分成几个文件。`, `A table of this kind has at most ${most} rows: split it into several files.`);
};
