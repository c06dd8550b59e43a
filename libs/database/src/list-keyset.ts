import { CallerFault } from '@qinqing/caller';
import { readPageRequest, type Keyset, type PageRequest } from './keyset-page.ts';
import { isUuid } from './uuid.ts';

/** An instant as we write it. PostgreSQL does not take everything that JavaScript does: `1`, `2025-02-30`, the year 0. */
export const isInstant = (text: string): boolean => /^\d{4}-/.test(text) && text >= '0001' && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
export const isDay = (text: string): boolean => isInstant(`${text}T00:00:00.000Z`);

/**
 * Reads where a page starts: behind a sort value and an id.
 *
 * @param order names the sort order, as for `readPageRequest`
 * @throws CallerFault BAD_USER_INPUT, also for a cursor of the right form that holds other values: they must not reach SQL
 */
export const readListKeyset = (page: PageRequest, order: string, isSortValue: (text: string) => boolean = isInstant): Keyset => {
  const keyset = readPageRequest(page, order, 2);
  const [value = '', id = ''] = keyset.after ?? [];
  if (keyset.after !== null && (!isSortValue(value) || !isUuid(id))) {
    throw new CallerFault('BAD_USER_INPUT', '"after" is no cursor of this list. Take it from pageInfo.endCursor, or leave it out to start afresh.', { field: 'after' });
  }
  return keyset;
};
