import { getItem } from '../catalogue/catalogue.ts';
import type { AppealRoutingResolvers } from '../generated/graphql.ts';
import { listMissingItems } from '../persistence/routing.ts';
import { label } from '../type-defs.ts';

export const AppealRouting: AppealRoutingResolvers = {
  stateLabel: ({ state }, { locale }) => label('AppealRoutingState', state, locale),
  rows: async ({ id }, _arguments, { routingRows }) => [...(await routingRows.load(id))],
  missingItems: async ({ id }, _arguments, { manager }) => (await listMissingItems(manager, id)).map(getItem),
};
