import { CallerFault, isInJurisdiction } from '@qinqing/caller';
import { divisionPrefix } from '@qinqing/codes';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { instantsOf, spanOf } from '../../../domain/month.ts';
import { monthsOfQuarter } from '../../../domain/planning/exposure-ledger.ts';
import { giniOf } from '../../../domain/protection/gini.ts';
import { countExposureVisits, countOfferAnswers, groupWillingByReceptions, listExposures } from '../../../persistence/planning/exposure-ledger.ts';
import { readDivisionCode } from '../../read-arguments.ts';

export const exposureLedger: QueryResolvers['exposureLedger'] = async (_root, { divisionCode: given, quarter }, { manager, caller, settings }) => {
  const divisionCode = readDivisionCode(given);
  const months = monthsOfQuarter(quarter);
  if (months === null) throw new CallerFault('BAD_USER_INPUT', 'quarter must be like "2025-Q3".', { field: 'quarter' });
  if (!isInJurisdiction(caller, divisionCode)) return null;
  const prefix = divisionPrefix(divisionCode);
  const answers = await countOfferAnswers(manager, prefix, instantsOf(spanOf(months.at(-1) as string, months.length)));
  return {
    quarter,
    entries: await listExposures(manager, prefix, months),
    visits: await countExposureVisits(manager, prefix, months),
    mostPerQuarter: (await settings.load(divisionCode)).values.exposureVisitsPerQuarter,
    gini: giniOf(await groupWillingByReceptions(manager, prefix, months)),
    answeredOffers: answers.answered,
    takenOffers: answers.taken,
  };
};
