import { isUuid } from '@qinqing/database';
import { CallerFault } from '@qinqing/caller';
import type { QueryResolvers, VisitRequestFilter } from '../../generated/graphql.ts';
import { readVisitKeyset } from '../../persistence/visit-list.ts';
import type { VisitFilter } from '../../persistence/visible-visits.ts';

export const visitRequests: QueryResolvers['visitRequests'] = (_root, { filter, first, after }) => ({
  filter: readFilter(filter),
  keyset: readVisitKeyset({ first, after }),
});

export const readFilter = (filter: VisitRequestFilter | null | undefined): VisitFilter => {
  const enterpriseId = filter?.enterpriseId ?? null;
  if (enterpriseId !== null && !isUuid(enterpriseId)) throw new CallerFault('BAD_USER_INPUT', 'filter.enterpriseId is no id. Take it from Enterprise.id.', { field: 'filter.enterpriseId' });
  return {
    states: filter?.states ?? null,
    kinds: filter?.kinds ?? null,
    enterpriseId,
    scheduledFrom: filter?.scheduledFrom ?? null,
    scheduledBefore: filter?.scheduledBefore ?? null,
    awaitsAudit: filter?.awaitsAudit ?? false,
  };
};
