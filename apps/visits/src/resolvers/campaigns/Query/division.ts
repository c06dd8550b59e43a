import { CallerFault } from '@qinqing/caller';
import { parseDivisionCode } from '@qinqing/codes';

/** A division to search in, in its normal form; null: everywhere. */
export const readDivision = (text: string | null | undefined): string | null => {
  if (text == null) return null;
  const parsed = parseDivisionCode(text);
  if (!parsed.ok) throw new CallerFault('BAD_USER_INPUT', parsed.message.en, { field: 'filter.divisionCode' });
  return parsed.code;
};
