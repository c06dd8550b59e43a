import { CallerFault } from '@qinqing/caller';
import { isUuid } from '@qinqing/database';
import type { PolicyApplicationFilter, QueryResolvers } from '../../generated/graphql.ts';
import { readApplicationKeyset } from '../../persistence/application-list.ts';
import type { ApplicationFilter } from '../../persistence/visible-applications.ts';

export const policyApplications: QueryResolvers['policyApplications'] = (_root, { filter, first, after }) => ({
  filter: readApplicationFilter(filter),
  keyset: readApplicationKeyset({ first, after }),
});

export const readApplicationFilter = (filter: PolicyApplicationFilter | null | undefined): ApplicationFilter => ({
  states: filter?.states ?? null,
  projectId: readId('projectId', filter?.projectId),
  enterpriseId: readId('enterpriseId', filter?.enterpriseId),
  isAuditSelected: filter?.isAuditSelected ?? null,
});

const readId = (field: string, id: string | null | undefined): string | null => {
  if (id === null || id === undefined) return null;
  if (!isUuid(id)) throw new CallerFault('BAD_USER_INPUT', `filter.${field} is no id.`, { field: `filter.${field}` });
  return id;
};
