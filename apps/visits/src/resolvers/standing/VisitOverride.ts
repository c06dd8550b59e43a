import type { VisitOverrideResolvers } from '../../generated/graphql.ts';

export const VisitOverride: VisitOverrideResolvers = {
  window: ({ startsAt, endsAt }) => ({ position: null, startsAt, endsAt }),
  signatures: async ({ visitRequestId }, _arguments, { overrideSignatures }) => [...(await overrideSignatures.load(visitRequestId))],
};
