import type { QueryResolvers, VisitPledgeResolvers } from '../../generated/graphql.ts';
import { pledge } from '../../messages/arrival.ts';

export const visitPledge: QueryResolvers['visitPledge'] = () => pledge;

export const VisitPledge: VisitPledgeResolvers = {
  text: ({ text }, { locale }) => text[locale],
};
