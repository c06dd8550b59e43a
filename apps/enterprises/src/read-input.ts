import { CallerFault } from '@qinqing/caller';
import { parseDivisionCode, type DivisionCode } from '@qinqing/codes';
import { isUuid, type Keyset, type PageRequest, readPageRequest } from '@qinqing/database';

/**
 * A text that people wrote, without the blanks around it.
 *
 * @throws CallerFault BAD_USER_INPUT when it is blank, too long, or holds control characters, which PostgreSQL cannot store
 */
export const readText = (field: string, text: string, { from = 1, to }: { readonly from?: number; readonly to: number }): string => {
  const trimmed = text.trim();
  if (/\p{Cc}/u.test(trimmed)) throw new CallerFault('BAD_USER_INPUT', `"${field}" holds control characters. Write plain text.`, { field });
  const { length } = [...trimmed];
  if (length < from || length > to) {
    throw new CallerFault('BAD_USER_INPUT', `"${field}" has ${length} characters; it must have from ${from} to ${to}.`, { field, minimum: from, maximum: to });
  }
  return trimmed;
};

/** @throws CallerFault BAD_USER_INPUT when it is no division code */
export const readDivision = (field: string, text: string): DivisionCode => {
  const reading = parseDivisionCode(text);
  if (!reading.ok) throw new CallerFault('BAD_USER_INPUT', reading.message.en, { field });
  return reading.code;
};

/** How a sort value in a cursor must look before it may reach SQL. */
const shapes = {
  text: (value: string) => /^\P{Cc}*$/u.test(value),
  id: isUuid,
  instant: (value: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value),
  number: (value: string) => /^\d{1,9}$/.test(value),
} as const;

/**
 * The page that is asked for, of a list in this order.
 *
 * @throws CallerFault BAD_USER_INPUT for a size outside 1 … 100 or a cursor that is not one of this list's
 */
export const readKeyset = (page: PageRequest, order: string, sortValues: readonly (keyof typeof shapes)[]): Keyset => {
  const keyset = readPageRequest(page, order, sortValues.length);
  const isOurs = keyset.after === null || keyset.after.every((value, index) => shapes[sortValues[index] ?? 'text'](value));
  if (isOurs) return keyset;
  throw new CallerFault('BAD_USER_INPUT', '"after" is no cursor of this list. Take it from pageInfo.endCursor, or leave it out to start afresh.', { field: 'after' });
};
