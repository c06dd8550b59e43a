import { readCreditPlace } from '../context.ts';
import { partiesOf } from '../domain/credit-access.ts';
import { listActions } from '../domain/credit-actions.ts';
import { findMeasure } from '../domain/statutory-measures.ts';
import type { CreditListingResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const CreditListing: CreditListingResolvers = {
  __resolveReference: ({ id }, { listEntries }) => listEntries.load(id),

  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  authority: ({ authorityUnitId }) => ({ id: authorityUnitId }),
  kindLabel: ({ kind }, { locale }) => label('CreditListKind', kind, locale),
  stateLabel: ({ state }, { locale }) => label('CreditListingState', state, locale),
  records: ({ recordIds }, _arguments, { records }) => Promise.all(recordIds.map((id) => records.load(id))),
  measures: ({ measureCodes }) => measureCodes.flatMap((code) => findMeasure(code) ?? []),
  publication: ({ state, listedOn: from, repairableFrom, publishedUntil: until }, _arguments, { today }) =>
    from === null || repairableFrom === null || until === null ? null : { from, repairableFrom, until, isPublished: state === 'LISTED' && today <= until },
  repairs: async ({ id }, _arguments, { listEntryRepairs }) => [...(await listEntryRepairs.load(id))],
  availableActions: async (entry, _arguments, context) => {
    const { now, today, caller } = context;
    const [place, repairs, isBlackListed] = await Promise.all([
      readCreditPlace(context, entry),
      context.listEntryRepairs.load(entry.id),
      context.blackListed.load(entry.enterpriseId),
    ]);
    return [...listActions(partiesOf(caller, place), { kind: 'LISTING', entry, repairs, isBlackListed, now, today })];
  },
  history: async ({ id }, _arguments, { listEntryTransitions }) => [...(await listEntryTransitions.load(id))],
};
