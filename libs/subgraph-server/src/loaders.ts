import { isUuid } from '@qinqing/database';
import DataLoader from 'dataloader';

/** Rows by their id, one statement for all that are asked for together. An id that is no UUID is an unknown one: it must not reach SQL. */
export const loadById = <Row extends { readonly id: string }>(list: (ids: readonly string[]) => Promise<readonly Row[]>): DataLoader<string, Row | null> =>
  new DataLoader(async (ids) => {
    const known = ids.filter(isUuid);
    const rows = new Map((known.length === 0 ? [] : await list(known)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id.toLowerCase()) ?? null);
  });

/** The rows that belong to each owner, in the order in which `list` gives them; none: an empty list. */
export const loadByOwner = <Row>(list: (ownerIds: readonly string[]) => Promise<readonly Row[]>, ownerOf: (row: Row) => string): DataLoader<string, readonly Row[]> =>
  new DataLoader(async (ownerIds) => {
    const known = ownerIds.filter(isUuid);
    const rows = Map.groupBy(known.length === 0 ? [] : await list(known), ownerOf);
    return ownerIds.map((id) => rows.get(id.toLowerCase()) ?? []);
  });
