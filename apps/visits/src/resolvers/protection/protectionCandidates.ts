import { isInJurisdiction } from '@qinqing/caller';
import { toConnection } from '@qinqing/database';
import { startOfShanghaiDay } from '@qinqing/working-time';
import { addMonths } from '../../domain/protection/protection-entry.ts';
import type { QueryResolvers } from '../../generated/graphql.ts';
import { CANDIDATE_ORDER, candidateSortValues, listCandidates, readCandidateKeyset } from '../../persistence/protection/candidates.ts';
import { readDivisionCode } from '../read-arguments.ts';

export const protectionCandidates: QueryResolvers['protectionCandidates'] = async (_root, { divisionCode: given, first, after }, context) => {
  const divisionCode = readDivisionCode(given);
  const keyset = readCandidateKeyset({ first, after });
  if (!isInJurisdiction(context.caller, divisionCode)) return null;
  const { values } = await context.settings.load(divisionCode);
  const since = startOfShanghaiDay(addMonths(context.today, -values.protectionTrailingMonths));
  const rows = await listCandidates(context.manager, { divisionCode, since, until: context.now, settings: values }, keyset);
  return toConnection(rows, keyset, CANDIDATE_ORDER, candidateSortValues);
};
