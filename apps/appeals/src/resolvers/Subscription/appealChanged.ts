import type { RequestContext } from '../../context.ts';
import type { SubscriptionAppealChangedArgs, SubscriptionResolvers } from '../../generated/graphql.ts';

export const appealChanged: SubscriptionResolvers['appealChanged'] = {
  subscribe: (_root, { id }, { changes }) => changes.watch('appeal', (row) => row.id === id.toLowerCase()),
  resolve: (_root: unknown, { id }: SubscriptionAppealChangedArgs, context: RequestContext) => context.appeals.load(id),
};
