import { readListKeyset, toConnection } from '@qinqing/database';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { listProgrammePage, PROGRAMME_ORDER, programmeSortValues } from '../../../persistence/programmes/programme-list.ts';

export const visitProgrammes: QueryResolvers['visitProgrammes'] = async (_root, { first, after }, { manager, caller }) => {
  const keyset = readListKeyset({ first, after }, PROGRAMME_ORDER);
  return toConnection(await listProgrammePage(manager, caller, keyset), keyset, PROGRAMME_ORDER, programmeSortValues);
};
