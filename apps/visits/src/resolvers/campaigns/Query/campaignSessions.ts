import { readSessionKeyset } from '../../../persistence/campaigns/campaign-list.ts';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { readDivision } from './division.ts';

export const campaignSessions: QueryResolvers['campaignSessions'] = (_root, { filter, first, after }) => ({
  filter: {
    divisionCode: readDivision(filter?.divisionCode),
    kinds: filter?.kinds ?? null,
    states: filter?.states ?? null,
    from: filter?.from ?? null,
    before: filter?.before ?? null,
  },
  keyset: readSessionKeyset({ first, after }),
});
