import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { requestConsent as operate } from '../../operations/request-consent.ts';

export const requestConsent: MutationResolvers['requestConsent'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, loanReference: input.loanReference ?? null, note: input.note ?? null });
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'RequestConsentSuccess', consent: result.value };
};
