import { CallerFault } from '@qinqing/caller';
import { parseDivisionCode, type DivisionCode } from '@qinqing/codes';
import { isUuid } from '@qinqing/database';

/** A division in its normal form. @throws CallerFault BAD_USER_INPUT */
export const readDivisionCode = (text: string, field = 'divisionCode'): DivisionCode => {
  const parsed = parseDivisionCode(text);
  if (!parsed.ok) throw new CallerFault('BAD_USER_INPUT', parsed.message.en, { field });
  return parsed.code;
};

/** A division to search in; null: everywhere. @throws CallerFault BAD_USER_INPUT */
export const readOptionalDivision = (text: string | null | undefined, field: string): DivisionCode | null => (text == null ? null : readDivisionCode(text, field));

/** An enterprise to search for; null: any. @throws CallerFault BAD_USER_INPUT */
export const readEnterpriseId = (id: string | null | undefined, field = 'enterpriseId'): string | null => {
  if (id == null) return null;
  if (!isUuid(id)) throw new CallerFault('BAD_USER_INPUT', `${field} is no id. Take it from Enterprise.id.`, { field });
  return id;
};

/** A month, YYYY-MM. @throws CallerFault BAD_USER_INPUT */
export const readMonth = (month: string): string => {
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) throw new CallerFault('BAD_USER_INPUT', 'month must be a month from 2000 on, such as 2025-08.', { field: 'month' });
  return month;
};
