import type { PolicyClauseResolvers } from '../generated/graphql.ts';

export const PolicyClause: PolicyClauseResolvers = {
  document: ({ documentId }, _arguments, { documents }) => documents.load(documentId),
};
