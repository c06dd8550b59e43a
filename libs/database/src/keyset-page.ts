import { createHash } from 'node:crypto';
import { CallerFault } from '@qinqing/caller';

export const PAGE_LIMIT = 100;
const DEFAULT_PAGE_SIZE = 20;

export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Where a page starts: behind the row whose sort values are `after`; `size + 1` rows are read to know whether more follow. */
export interface Keyset {
  readonly size: number;
  readonly after: readonly string[] | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

/**
 * Reads `first` and the opaque cursor `after`.
 *
 * @param order names the sort order; a cursor of another order or list is refused
 * @param width how many sort values a cursor holds
 * @throws CallerFault BAD_USER_INPUT for `first` outside 1 … 100 or a cursor that is not one of ours
 */
export const readPageRequest = ({ first, after }: PageRequest, order: string, width: number): Keyset => {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > PAGE_LIMIT) {
    throw new CallerFault('BAD_USER_INPUT', `"first" is ${size}; it must be from 1 to ${PAGE_LIMIT}. Read on with "after".`, { field: 'first', limit: PAGE_LIMIT });
  }
  return { size, after: after === null || after === undefined ? null : readCursor(after, order, width) };
};

export const writeCursor = (order: string, values: readonly string[]): string =>
  Buffer.from(JSON.stringify([order, ...values, checksum([order, ...values])])).toString('base64url');

const readCursor = (cursor: string, order: string, width: number): readonly string[] => {
  const [cursorOrder, ...parts] = parseCursor(cursor);
  const values = parts.slice(0, -1);
  if (cursorOrder !== order || values.length !== width || parts.at(-1) !== checksum([cursorOrder, ...values])) {
    throw new CallerFault('BAD_USER_INPUT', '"after" is no cursor of this list in this order. Take it from pageInfo.endCursor, or leave it out to start afresh.', { field: 'after' });
  }
  return values;
};

/** A cursor that was cut off or changed is told apart here: its values go into SQL as they are. */
const checksum = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);

const parseCursor = (cursor: string): readonly string[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) && parsed.every((part) => typeof part === 'string') ? parsed : [];
  } catch {
    return [];
  }
};

/** Shapes up to `size + 1` rows into a Relay connection. */
export const toConnection = <Node>(rows: readonly Node[], keyset: Keyset, order: string, sortValues: (row: Node) => readonly string[]): Connection<Node> => {
  const nodes = rows.slice(0, keyset.size);
  const edges = nodes.map((node) => ({ node, cursor: writeCursor(order, sortValues(node)) }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > keyset.size,
      hasPreviousPage: keyset.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};
