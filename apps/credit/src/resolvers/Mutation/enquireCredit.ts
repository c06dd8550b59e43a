import type { MutationResolvers } from '../../generated/graphql.ts';
import { enquireCredit as operate } from '../../operations/enquire-credit.ts';

export const enquireCredit: MutationResolvers['enquireCredit'] = async (_root, { input }, context) => {
  const { consentId = null, enterpriseId = null, uscc = null, ...given } = input;
  const answer = await operate(context, { ...given, consentId, enterpriseId, uscc });
  if (answer.kind === 'GRANTED') return { __typename: 'EnquireCreditSuccess', ...answer };
  const { enquiryId, reason } = answer;
  return reason === 'ACCESS_CLOSED' ? { __typename: 'BankAccessClosed', kind: 'BankAccessClosed', recordedEnquiryId: enquiryId } : { __typename: 'EnquiryDenied', kind: 'EnquiryDenied', enquiryId, reason };
};
