import { CallerFault } from '@qinqing/caller';
import { parseDivisionCode } from '@qinqing/codes';

/** @throws CallerFault BAD_USER_INPUT */
export const readDivisionCode = (divisionCode: string): string => {
  const parsed = parseDivisionCode(divisionCode);
  if (!parsed.ok) throw new CallerFault('BAD_USER_INPUT', parsed.message.en, { field: 'divisionCode' });
  return parsed.code;
};

/** @throws CallerFault BAD_USER_INPUT */
export const readMonth = (month: string): string => {
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) throw new CallerFault('BAD_USER_INPUT', 'month must be a month from 2000 on, such as 2025-08.', { field: 'month' });
  return month;
};
