import { readListKeyset, isDay, toConnection } from '@qinqing/database';
import type { QueryResolvers } from '../../generated/graphql.ts';
import { listViolationPage, VIOLATION_ORDER, violationSortValues } from '../../persistence/inspections/violation-list.ts';

export const visitViolations: QueryResolvers['visitViolations'] = async (_root, { filter, first, after }, { manager, caller }) => {
  const keyset = readListKeyset({ first, after }, VIOLATION_ORDER, isDay);
  const rows = await listViolationPage(manager, caller, { kinds: filter?.kinds ?? null, states: filter?.states ?? null }, keyset);
  return toConnection(rows, keyset, VIOLATION_ORDER, violationSortValues);
};
