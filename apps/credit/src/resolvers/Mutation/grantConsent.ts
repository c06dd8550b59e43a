import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { grantConsent as operate } from '../../operations/grant-consent.ts';

export const grantConsent: MutationResolvers['grantConsent'] = async (_root, { input }, context) => {
  const { consentId = null, bankId = null, purpose = null, loanReference = null, ...given } = input;
  const result = await operate(context, { ...given, consentId, bankId, purpose, loanReference });
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'GrantConsentSuccess', consent: result.value };
};
