import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../../generated/graphql.ts';
import { decidePhotoIncident as operate } from '../../../operations/arrival/decide-photo-incident.ts';

export const decidePhotoIncident: MutationResolvers['decidePhotoIncident'] = async (_root, { input }, context) => {
  const { result, ban } = await operate(context, { ...input, sanction: input.sanction ?? null });
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'DecidePhotoIncidentSuccess', visitRequest: result.value, ...ban };
};
