import { isBlankRow, type RawRow } from '../cell.ts';
import type { Fault } from '../fault.ts';
import { readRow } from '../read-row.ts';
import type { Table } from '../reading/open-table.ts';
import { shortenValue } from '../shown-value.ts';
import type { ImportKind, NumberedRow } from './import-kind.ts';

/** Rows that go together, as their columns read them. */
export interface Batch<Row> {
  readonly rows: readonly NumberedRow<Row>[];
  /** All rows as they stand in the file, refused ones included. */
  readonly raw: readonly RawRow[];
  readonly faults: readonly Fault[];
}

/** Reads a table batch by batch: each row by its columns, and none twice. */
export async function* gatherRows<Row>(kind: ImportKind<Row>, table: Table): AsyncGenerator<Batch<Row>> {
  const firstRows = new Map<string, number>();
  let [rows, raw, faults]: [NumberedRow<Row>[], RawRow[], Fault[]] = [[], [], []];
  for await (const given of table.rows) {
    if (isBlankRow(given)) continue;
    raw.push(given);
    const reading = readRow(kind.columns, table.header, given);
    if (reading.ok) {
      const row = reading.row as Row;
      const repeated = findRepetition(kind, firstRows, { number: given.number, row });
      if (repeated === null) rows.push({ number: given.number, row });
      else faults.push(repeated);
    } else {
      faults.push(...reading.faults);
    }
    if (raw.length < kind.batchRows) continue;
    yield { rows, raw, faults };
    [rows, raw, faults] = [[], [], []];
  }
  if (raw.length > 0) yield { rows, raw, faults };
}

/** Of rows with the same key the first counts: which one is right only a person can tell. */
const findRepetition = <Row>({ keyOf, keyColumn, columns }: ImportKind<Row>, firstRows: Map<string, number>, { number, row }: NumberedRow<Row>): Fault | null => {
  const key = keyOf(row);
  const first = firstRows.get(key);
  if (first === undefined) {
    firstRows.set(key, number);
    return null;
  }
  const { zh, en } = columns[keyColumn]!;
  const message = { zh: `第${first}行与第${number}行的“${zh}”相同：只按第${first}行处理，请核对后删去一行。`, en: `Rows ${first} and ${number} have the same ${en}: only row ${first} counts; check and delete one.` };
  return { row: number, column: zh, value: shortenValue(key), code: 'REPEATED', message };
};
