import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RawRow } from '../cell.ts';
import type { Columns } from '../columns.ts';
import { UnreadableTable } from '../fault.ts';
import { findHeader, MOST_ROWS_ABOVE_HEADER, type Header } from '../header.ts';
import { readCsvRows } from './csv-rows.ts';
import { detectFormat, type TableFormat } from './file-kind.ts';
import { inMebibytes, tableLimits, type TableLimits } from './limits.ts';
import { detectEncoding, type TextEncoding } from './text-encoding.ts';
import { readXlsxRows } from './xlsx-rows.ts';

export interface TableRequest {
  readonly path: string;
  readonly columns: Columns;
  /** Of a workbook; without it the first one that is not hidden. */
  readonly sheet?: string | undefined;
  /** Of a CSV file; without it, it is found out. */
  readonly encoding?: TextEncoding | undefined;
  readonly limits?: TableLimits;
}

/** A table whose headings were understood. */
export interface Table {
  readonly fileName: string;
  readonly format: TableFormat;
  readonly encoding: TextEncoding | null;
  /** In hexadecimal: which file it was. */
  readonly sha256: string;
  readonly bytes: number;
  readonly header: Header;
  /** The cells of the headings, for reports. */
  readonly headings: RawRow;
  /** The rows below the headings, blank ones too; to be read once. */
  readonly rows: AsyncIterable<RawRow> | Iterable<RawRow>;
  /** How much of the table was read so far, 0 … 1. */
  readonly share: () => number;
}

/**
 * Opens a CSV or XLSX file and finds its headings.
 *
 * @throws UnreadableTable with what to do about it, before any row is read
 */
export const openTable = async ({ path, columns, sheet, encoding, limits = tableLimits }: TableRequest): Promise<Table> => {
  const bytes = await measure(path);
  const format = detectFormat(await readHead(path));
  checkSize(bytes, format, limits);
  const sha256 = await digest(path);
  const file = { fileName: basename(path), format, sha256, bytes };
  if (format === 'XLSX') {
    const rows = await readXlsxRows(await readFile(path), sheet, limits);
    const { headings, header } = understand(columns, rows.slice(0, MOST_ROWS_ABOVE_HEADER + 1));
    let done = 0;
    const counted = function* (): Generator<RawRow> {
      for (const row of rows.slice(header.row)) {
        done = row.number;
        yield row;
      }
    };
    return { ...file, encoding: null, header, headings, rows: counted(), share: () => done / rows.length };
  }
  if (sheet !== undefined) throw new UnreadableTable('SHEET_UNKNOWN', 'CSV文件没有工作表：请去掉--sheet。', 'A CSV file has no sheets: leave --sheet out.');
  const found = encoding ?? (await detectEncoding(path, limits.rowCharacters));
  let done = 0;
  const rows = readCsvRows({ path, encoding: found, limits, onBytes: (count) => (done += count) });
  const first = await takeFirst(rows);
  const { headings, header } = understand(columns, first);
  return { ...file, encoding: found, header, headings, rows: following(first.slice(header.row), rows), share: () => (bytes === 0 ? 1 : done / bytes) };
};

const understand = (columns: Columns, first: readonly RawRow[]): { readonly header: Header; readonly headings: RawRow } => {
  const header = findHeader(columns, first);
  return { header, headings: first[header.row - 1]! };
};

const takeFirst = async (rows: AsyncGenerator<RawRow>): Promise<readonly RawRow[]> => {
  const first: RawRow[] = [];
  while (first.length <= MOST_ROWS_ABOVE_HEADER) {
    const next = await rows.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  return first;
};

async function* following(first: readonly RawRow[], rest: AsyncGenerator<RawRow>): AsyncGenerator<RawRow> {
  yield* first;
  yield* rest;
}

const measure = async (path: string): Promise<number> => {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UnreadableTable('NO_FILE', `找不到文件“${path}”。`, `There is no file "${path}".`);
  if (!found.isFile()) throw new UnreadableTable('NO_FILE', `“${path}”不是文件。`, `"${path}" is no file.`);
  return found.size;
};

/** Enough for the names of an encrypted workbook's streams. */
const HEAD_BYTES = 256 * 1024;

const readHead = async (path: string): Promise<Buffer> => {
  const file = await open(path).catch((error: Error) => {
    throw new UnreadableTable('NO_FILE', `无法打开文件“${path}”：${error.message}。`, `The file "${path}" cannot be opened: ${error.message}.`, { cause: error });
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const checkSize = (bytes: number, format: TableFormat, limits: TableLimits): void => {
  const limit = format === 'CSV' ? limits.csvBytes : limits.xlsxBytes;
  if (bytes <= limit) return;
  const advice = format === 'CSV' ? { zh: '请分成几个文件', en: 'split it into several files' } : { zh: '请另存为CSV', en: 'save it as CSV' };
  const zh = `文件有${inMebibytes(bytes)}，上限为${inMebibytes(limit)}：${advice.zh}。`;
  throw new UnreadableTable('TOO_LARGE', zh, `The file has ${inMebibytes(bytes)} and the limit is ${inMebibytes(limit)}: ${advice.en}.`);
};

const digest = async (path: string): Promise<string> => {
  const hash: Hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};
