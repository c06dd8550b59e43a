import type { QueryResolvers } from '../../generated/graphql.ts';
import { requireBank } from '../../operations/bank-caller.ts';
import { ENQUIRY_ORDER, readInstantKeyset } from '../../persistence/banking-lists.ts';

export const bankEnquiries: QueryResolvers['bankEnquiries'] = async (_root, { filter, first, after }, { manager, caller, now }) => {
  const keyset = readInstantKeyset({ first, after }, ENQUIRY_ORDER);
  const { id: ownerId } = await requireBank(manager, caller);
  return { list: 'ENQUIRIES', owner: 'bank_id', ownerId, outcomeMissing: filter?.outcomeMissing ?? false, keyset, now };
};
