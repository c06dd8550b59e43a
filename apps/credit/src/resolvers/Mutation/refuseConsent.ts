import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { refuseConsent as operate } from '../../operations/refuse-consent.ts';

export const refuseConsent: MutationResolvers['refuseConsent'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'RefuseConsentSuccess', consent: result.value };
};
