import { readCreditPlace } from '../context.ts';
import { partiesOf } from '../domain/credit-access.ts';
import { listActions } from '../domain/credit-actions.ts';
import type { CreditRepairResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const CreditRepair: CreditRepairResolvers = {
  __resolveReference: ({ id }, { repairs }) => repairs.load(id),

  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  record: ({ recordId }, _arguments, { records }) => (recordId === null ? null : records.load(recordId)),
  listing: ({ listingId }, _arguments, { listEntries }) => (listingId === null ? null : listEntries.load(listingId)),
  authority: ({ authorityUnitId }) => ({ id: authorityUnitId }),
  stateLabel: ({ state }, { locale }) => label('CreditRepairState', state, locale),
  isOverdue: ({ dueAt }, _arguments, { now }) => dueAt !== null && dueAt <= now,
  availableActions: async (repair, _arguments, context) => [
    ...listActions(partiesOf(context.caller, await readCreditPlace(context, repair)), { kind: 'REPAIR', repair }),
  ],
};
