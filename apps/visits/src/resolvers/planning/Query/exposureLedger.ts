import { CallerFault, isInJurisdiction } from '@qinqing/caller';
import { divisionPrefix, parseDivisionCode } from '@qinqing/codes';
import { startOfShanghaiDay } from '@qinqing/working-time';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { monthsOfQuarter } from '../../../domain/planning/exposure-ledger.ts';
import { giniOf } from '../../../domain/protection/gini.ts';
import { countExposureVisits, countOfferAnswers, groupWillingByReceptions, listExposures } from '../../../persistence/planning/exposure-ledger.ts';

export const exposureLedger: QueryResolvers['exposureLedger'] = async (_root, { divisionCode, quarter }, { manager, caller, settings }) => {
  const parsed = parseDivisionCode(divisionCode);
  if (!parsed.ok) throw new CallerFault('BAD_USER_INPUT', parsed.message.en, { field: 'divisionCode' });
  const months = monthsOfQuarter(quarter);
  if (months === null) throw new CallerFault('BAD_USER_INPUT', 'quarter must be like "2025-Q3".', { field: 'quarter' });
  if (!isInJurisdiction(caller, parsed.code)) return null;
  const prefix = divisionPrefix(parsed.code);
  const answers = await countOfferAnswers(manager, prefix, spanOf(months));
  return {
    quarter,
    entries: await listExposures(manager, prefix, quarter),
    visits: await countExposureVisits(manager, prefix, quarter),
    mostPerQuarter: (await settings.load(parsed.code)).values.exposureVisitsPerQuarter,
    gini: giniOf(await groupWillingByReceptions(manager, prefix, months)),
    answeredOffers: answers.answered,
    takenOffers: answers.taken,
  };
};

const spanOf = (months: readonly string[]): { readonly from: Date; readonly to: Date } => {
  const [year = 0, last = 0] = (months.at(-1) ?? '').split('-').map(Number);
  const following = last === 12 ? `${year + 1}-01` : `${year}-${String(last + 1).padStart(2, '0')}`;
  return { from: startOfShanghaiDay(`${months[0] ?? ''}-01`), to: startOfShanghaiDay(`${following}-01`) };
};
