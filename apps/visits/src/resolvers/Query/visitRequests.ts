import type { QueryResolvers, VisitRequestFilter } from '../../generated/graphql.ts';
import { readVisitKeyset } from '../../persistence/visit-list.ts';
import type { VisitFilter } from '../../persistence/visible-visits.ts';
import { readEnterpriseId } from '../read-arguments.ts';

export const visitRequests: QueryResolvers['visitRequests'] = (_root, { filter, first, after }) => ({
  filter: readFilter(filter),
  keyset: readVisitKeyset({ first, after }),
});

export const readFilter = (filter: VisitRequestFilter | null | undefined): VisitFilter => ({
  states: filter?.states ?? null,
  kinds: filter?.kinds ?? null,
  enterpriseId: readEnterpriseId(filter?.enterpriseId, 'filter.enterpriseId'),
  scheduledFrom: filter?.scheduledFrom ?? null,
  scheduledBefore: filter?.scheduledBefore ?? null,
  awaitsAudit: filter?.awaitsAudit ?? false,
});
