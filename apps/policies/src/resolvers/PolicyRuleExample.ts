import type { PolicyRuleExampleResolvers } from '../generated/graphql.ts';

export const PolicyRuleExample: PolicyRuleExampleResolvers = {
  profile: ({ profile }) => JSON.stringify(profile),
};
