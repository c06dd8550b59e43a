import type { QueryResolvers } from '../../../generated/graphql.ts';

export const campaignSession: QueryResolvers['campaignSession'] = (_root, { id }, { campaignSessions }) => campaignSessions.load(id);
