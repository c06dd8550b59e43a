import { readCreditPlace } from '../context.ts';
import { partiesOf } from '../domain/credit-access.ts';
import { listActions } from '../domain/credit-actions.ts';
import type { CreditDisputeResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const CreditDispute: CreditDisputeResolvers = {
  __resolveReference: ({ id }, { disputes }) => disputes.load(id),

  record: ({ recordId }, _arguments, { records }) => records.load(recordId),
  stateLabel: ({ state }, { locale }) => label('CreditDisputeState', state, locale),
  isOverdue: ({ dueAt }, _arguments, { now }) => dueAt !== null && dueAt <= now,
  availableActions: async (dispute, _arguments, context) => [
    ...listActions(partiesOf(context.caller, await readCreditPlace(context, dispute)), { kind: 'DISPUTE', dispute }),
  ],
};
