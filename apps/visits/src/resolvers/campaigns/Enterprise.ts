import type { EnterpriseResolvers } from '../../generated/graphql.ts';

export const Enterprise: EnterpriseResolvers = {
  upcomingSessions: async ({ id }, _arguments, { upcomingSessions }) => [...(await upcomingSessions.load(id))],
};
