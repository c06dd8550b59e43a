import type { QueryResolvers } from '../../generated/graphql.ts';
import { requireBank } from '../../operations/bank-caller.ts';
import { CONSENT_ORDER, readInstantKeyset } from '../../persistence/banking-lists.ts';

export const bankConsents: QueryResolvers['bankConsents'] = async (_root, { filter, first, after }, { manager, caller, now }) => {
  const keyset = readInstantKeyset({ first, after }, CONSENT_ORDER);
  const { id: ownerId } = await requireBank(manager, caller);
  return { list: 'CONSENTS', owner: 'bank_id', ownerId, states: filter?.states ?? null, keyset, now };
};
