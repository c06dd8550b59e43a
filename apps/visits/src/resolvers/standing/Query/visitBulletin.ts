import { CallerFault } from '@qinqing/caller';
import { parseDivisionCode } from '@qinqing/codes';
import type { QueryResolvers } from '../../../generated/graphql.ts';

export const visitBulletin: QueryResolvers['visitBulletin'] = (_root, { divisionCode, month }, { today }) => {
  const parsed = parseDivisionCode(divisionCode);
  if (!parsed.ok) throw new CallerFault('BAD_USER_INPUT', parsed.message.en, { field: 'divisionCode' });
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) throw new CallerFault('BAD_USER_INPUT', 'month must be a month like 2025-09.', { field: 'month' });
  return month < today.slice(0, 7) ? { divisionCode: parsed.code, month } : null;
};
