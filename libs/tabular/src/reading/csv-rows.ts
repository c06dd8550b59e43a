import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { toCell, type RawRow } from '../cell.ts';
import { UnreadableTable } from '../fault.ts';
import { detectDelimiter } from './delimiter.ts';
import type { TableLimits } from './limits.ts';
import type { TextEncoding } from './text-encoding.ts';

export interface CsvRequest {
  readonly path: string;
  readonly encoding: TextEncoding;
  readonly limits: TableLimits;
  /** Told after each piece of the file, for progress. */
  readonly onBytes?: (bytes: number) => void;
}

/** How much of the file tells the delimiter: enough for the headings, and a few notes above them. */
const BEGINNING_CHARACTERS = 8 * 1024;

/**
 * The rows of a CSV file as a spreadsheet numbers them: a quoted line break begins no row, and an empty line is one.
 *
 * @throws UnreadableTable when quotation marks or the size of a row make the rest unreadable
 */
export async function* readCsvRows(request: CsvRequest): AsyncGenerator<RawRow> {
  const texts = decode(request);
  const first = await firstCharacters(texts);
  const parser = parse({
    bom: true,
    delimiter: detectDelimiter(first.slice(0, BEGINNING_CHARACTERS)),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: request.limits.rowCharacters,
  });
  // The iteration below meets the failure, whichever side it comes from.
  const feeding = pipeline(Readable.from(following(first, texts)), parser).catch((error: Error) => void parser.destroy(error));
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      yield { number, cells: cells.map(toCell) };
    }
    await feeding;
  } catch (error) {
    throw error instanceof CsvError ? explain(error, number + 1) : error;
  }
}

async function* decode({ path, encoding, onBytes }: CsvRequest): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    onBytes?.(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

const firstCharacters = async (texts: AsyncGenerator<string>): Promise<string> => {
  let first = '';
  while (first.length < BEGINNING_CHARACTERS) {
    const next = await texts.next();
    if (next.done === true) break;
    first += next.value;
  }
  return first;
};

async function* following(first: string, texts: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* texts;
}

const explain = (error: CsvError, row: number): UnreadableTable =>
  error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    ? new UnreadableTable('QUOTE_NOT_CLOSED', `第${row}行过长或引号没有配对，其后的内容无法识别。`, `Row ${row} is too long, or a quotation mark in it is not closed: what follows cannot be read.`, { cause: error })
    : new UnreadableTable('CSV_MALFORMED', `第${row}行不是有效的CSV：${error.message}。`, `Row ${row} is not valid CSV: ${error.message}.`, { cause: error });
