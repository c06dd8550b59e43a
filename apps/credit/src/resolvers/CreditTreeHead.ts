import type { CreditTreeHeadResolvers } from '../generated/graphql.ts';

export const CreditTreeHead: CreditTreeHeadResolvers = {
  at: ({ signedAt }) => signedAt,
};
