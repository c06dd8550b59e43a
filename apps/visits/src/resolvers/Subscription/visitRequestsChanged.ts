import { isInJurisdiction, type Caller } from '@qinqing/caller';
import type { ChangedRow } from '@qinqing/subgraph-server';
import type { SubscriptionResolvers, SubscriptionVisitRequestsChangedArgs } from '../../generated/graphql.ts';
import { readVisitKeyset } from '../../persistence/visit-list.ts';
import { readFilter } from '../Query/visitRequests.ts';

export const visitRequestsChanged: SubscriptionResolvers['visitRequestsChanged'] = {
  subscribe: (_root, _arguments, { changes, caller }) => changes.watch('visit_request', (row) => mayBeListed(caller, row)),
  resolve: (_root: unknown, { filter, first, after }: SubscriptionVisitRequestsChangedArgs) => ({ filter: readFilter(filter), keyset: readVisitKeyset({ first, after }) }),
};

/** Whether it is worth to look. What is listed is decided by the list itself. */
const mayBeListed = (caller: Caller, { enterpriseId, unitId, divisionCode }: ChangedRow): boolean =>
  enterpriseId === caller.actingFor || unitId === caller.unitId || (typeof divisionCode === 'string' && isInJurisdiction(caller, divisionCode));
