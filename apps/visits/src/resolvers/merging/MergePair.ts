import type { MergePairResolvers } from '../../generated/graphql.ts';

export const MergePair: MergePairResolvers = {
  a: ({ a }, _arguments, context) => context.visitRequests.load(a.id),
  b: ({ b }, _arguments, context) => context.visitRequests.load(b.id),
  score: ({ similarity }) => similarity?.score ?? null,
  parts: ({ similarity }) => [...(similarity?.parts ?? [])],
};
