import type { VisitConflictResolvers } from '../../generated/graphql.ts';

export const VisitConflict: VisitConflictResolvers = {
  visitRequest: ({ otherId }, _arguments, { visitRequests }) => visitRequests.load(otherId),
};
