import { toConnection } from '@qinqing/database';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { listSessionPage, readSessionKeyset, SESSION_ORDER, sessionSortValues } from '../../../persistence/campaigns/campaign-list.ts';
import { readOptionalDivision } from '../../read-arguments.ts';

export const campaignSessions: QueryResolvers['campaignSessions'] = async (_root, { filter, first, after }, { manager }) => {
  const keyset = readSessionKeyset({ first, after });
  const asked = {
    divisionCode: readOptionalDivision(filter?.divisionCode, 'filter.divisionCode'),
    kinds: filter?.kinds ?? null,
    states: filter?.states ?? null,
    from: filter?.from ?? null,
    before: filter?.before ?? null,
  };
  return toConnection(await listSessionPage(manager, asked, keyset), keyset, SESSION_ORDER, sessionSortValues);
};
