import { CallerFault, isInJurisdiction } from '@qinqing/caller';
import { PAGE_LIMIT } from '@qinqing/database';
import { weekOf } from '../../domain/protection/accompanying-load.ts';
import type { QueryResolvers } from '../../generated/graphql.ts';
import { listAccompanyingLoads } from '../../persistence/protection/accompanying.ts';
import { readDivisionCode } from '../read-arguments.ts';

export const accompanyingLoads: QueryResolvers['accompanyingLoads'] = async (_root, { divisionCode: given, week, first }, context) => {
  const divisionCode = readDivisionCode(given);
  if (first < 1 || first > PAGE_LIMIT) throw new CallerFault('BAD_USER_INPUT', `"first" is ${first}; it must be from 1 to ${PAGE_LIMIT}.`, { field: 'first', limit: PAGE_LIMIT });
  if (!isInJurisdiction(context.caller, divisionCode)) return null;
  const { values } = await context.settings.load(divisionCode);
  const loads = await listAccompanyingLoads(context.manager, { divisionCode, ...weekOf(week), most: first });
  return loads.map((load) => ({ ...load, limit: values.accompanyingPerWeek }));
};
