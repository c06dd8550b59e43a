import type { QueryResolvers } from '../../generated/graphql.ts';
import { readDivisionCode } from '../read-arguments.ts';

export const visitSettings: QueryResolvers['visitSettings'] = async (_root, { divisionCode: given }, context) => {
  const divisionCode = readDivisionCode(given);
  return { divisionCode, resolved: await context.settings.load(divisionCode) };
};
