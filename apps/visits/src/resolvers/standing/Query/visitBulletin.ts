import type { QueryResolvers } from '../../../generated/graphql.ts';
import { readDivisionCode, readMonth } from '../../read-arguments.ts';

export const visitBulletin: QueryResolvers['visitBulletin'] = (_root, { divisionCode, month }, { today }) => {
  const asked = { divisionCode: readDivisionCode(divisionCode), month: readMonth(month) };
  return month < today.slice(0, 7) ? asked : null;
};
