import { CallerFault } from '@qinqing/caller';
import { parseDivisionCode } from '@qinqing/codes';
import type { QueryResolvers } from '../../generated/graphql.ts';

export const creditSettings: QueryResolvers['creditSettings'] = async (_root, { divisionCode }, context) => {
  const parsed = parseDivisionCode(divisionCode);
  if (!parsed.ok) throw new CallerFault('BAD_USER_INPUT', parsed.message.en, { field: 'divisionCode' });
  return { divisionCode: parsed.code, resolved: await context.settings.load(parsed.code) };
};
