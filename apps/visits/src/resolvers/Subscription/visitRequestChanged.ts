import type { RequestContext } from '../../context.ts';
import type { SubscriptionResolvers, SubscriptionVisitRequestChangedArgs } from '../../generated/graphql.ts';

export const visitRequestChanged: SubscriptionResolvers['visitRequestChanged'] = {
  subscribe: (_root, { id }, { changes }) => changes.watch('visit_request', (row) => row.id === id.toLowerCase()),
  resolve: (_root: unknown, { id }: SubscriptionVisitRequestChangedArgs, context: RequestContext) => context.visitRequests.load(id),
};
