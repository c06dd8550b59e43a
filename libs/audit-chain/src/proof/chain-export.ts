import { z } from 'zod';
import { auditEntrySchema } from './audit-entry.ts';
import { canonicalJson, NotCanonical } from './canonical-json.ts';
import { hashText } from './hash-text.ts';
import type { SealedEntry } from './chain-verdict.ts';

const FORMAT = 'qinqing-audit-chain/1';

/** A whole chain as it is read back: heads first, then the entries one by one. */
export interface ChainExport {
  readonly chain: string;
  readonly heads: readonly string[];
  /** Null stands for a line that is no sealed entry in canonical JSON. */
  readonly entries: AsyncGenerator<SealedEntry | null, void>;
}

const headerSchema = z.strictObject({ format: z.literal(FORMAT), chain: z.string().min(1) });
const headSchema = z.strictObject({ head: z.string() });
const rowSchema: z.ZodType<SealedEntry> = z.strictObject({ sequence: z.int().positive(), entry: auditEntrySchema, leafHash: hashText, previousHash: hashText, chainHash: hashText });

export const writeExportHeader = (chain: string): string => canonicalJson({ format: FORMAT, chain });

export const writeExportedHead = (head: string): string => canonicalJson({ head });

export const writeSealedEntry = (row: SealedEntry): string => canonicalJson(row);

/**
 * Reads an export (NDJSON): a header, the signed heads, the entries. Lines that are not written canonically are refused,
 * so that two readers cannot see two things in one file.
 *
 * @returns null when the first line is not that of an export
 */
export const readExport = async (lines: AsyncIterable<string> | Iterable<string>): Promise<ChainExport | null> => {
  const values = readLines(lines);
  const header = headerSchema.safeParse((await values.next()).value).data;
  if (header === undefined) return null;
  const heads: string[] = [];
  let next = await values.next();
  for (let head = headSchema.safeParse(next.value).data; next.done !== true && head !== undefined; head = headSchema.safeParse(next.value).data) {
    heads.push(head.head);
    next = await values.next();
  }
  return { chain: header.chain, heads, entries: readRows(next, values) };
};

async function* readRows(first: IteratorResult<unknown, void>, values: AsyncGenerator<unknown, void>): ChainExport['entries'] {
  for (let next = first; next.done !== true; next = await values.next()) yield rowSchema.safeParse(next.value).data ?? null;
}

async function* readLines(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<unknown, void> {
  for await (const line of lines) yield readLine(line);
}

const readLine = (line: string): unknown => {
  try {
    const value: unknown = JSON.parse(line);
    return canonicalJson(value) === line ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotCanonical) return undefined;
    throw error;
  }
};
