import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { revokeConsent as operate } from '../../operations/revoke-consent.ts';

export const revokeConsent: MutationResolvers['revokeConsent'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'RevokeConsentSuccess', consent: result.value };
};
