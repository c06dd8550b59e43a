import { toConnection } from '@qinqing/database';
import type { QueryResolvers } from '../../generated/graphql.ts';
import { listProtectionEntries, PROTECTION_ORDER, protectionSortValues, readProtectionKeyset } from '../../persistence/protection/protection-entries.ts';

export const protectionEntries: QueryResolvers['protectionEntries'] = async (_root, { filter, first, after }, { manager, caller }) => {
  const keyset = readProtectionKeyset({ first, after });
  const rows = await listProtectionEntries(manager, caller, { states: filter?.states ?? null, reviewDueBy: filter?.reviewDueBy ?? null }, keyset);
  return toConnection(rows, keyset, PROTECTION_ORDER, protectionSortValues);
};
