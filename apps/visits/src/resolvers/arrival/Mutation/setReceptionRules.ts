import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../../generated/graphql.ts';
import { setReceptionRules as operate } from '../../../operations/arrival/set-reception-rules.ts';

export const setReceptionRules: MutationResolvers['setReceptionRules'] = async (_root, { input }, context) => {
  const result = await operate(context, {
    idempotencyKey: input.idempotencyKey,
    zones: (input.zones ?? []).map(({ name, tags, photoRule }) => ({ name, tags: tags ?? [], photoRule: photoRule ?? null })),
    route: input.route ?? [],
    maxGroupSize: input.maxGroupSize ?? null,
    maxDurationMinutes: input.maxDurationMinutes ?? null,
    allowedTopics: input.allowedTopics ?? [],
    blackouts: (input.blackouts ?? []).map(({ from, to, reason }) => ({ from, to, reason: reason ?? null })),
  });
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'SetReceptionRulesSuccess', enterprise: { id: result.value.enterpriseId } };
};
