import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const ROWS_PER_BATCH = 20_000;

/**
 * Writes rows by COPY, batch by batch, so that memory does not grow with their number.
 *
 * @param onBatch called with how many rows are written so far
 */
export const copyRows = async (client: Client, table: string, columns: readonly string[], rows: Iterable<readonly unknown[]>, onBatch: (rows: number) => void = () => {}): Promise<number> => {
  let count = 0;
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
    stream.end(lines.join(''));
    await finished(stream);
    count += lines.length;
    lines = [];
    onBatch(count);
  };
  for (const row of rows) {
    lines.push(`${row.map(encode).join('\t')}\n`);
    if (lines.length === ROWS_PER_BATCH) await flush();
  }
  if (lines.length > 0) await flush();
  return count;
};

const encode = (value: unknown): string => {
  if (value === null) return String.raw`\N`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escape(`{${value.map((item) => `"${String(item)}"`).join(',')}}`);
  return escape(String(value));
};

/** No text of the bench holds quotes, tabs or line ends; a backslash would be read as an escape. */
const escape = (text: string): string => text.replaceAll('\\', '\\\\');
