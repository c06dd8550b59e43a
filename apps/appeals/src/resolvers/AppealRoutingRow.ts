import { getItem } from '../catalogue/catalogue.ts';
import type { AppealRoutingRowResolvers } from '../generated/graphql.ts';

export const AppealRoutingRow: AppealRoutingRowResolvers = {
  item: ({ itemCode }) => getItem(itemCode),
  units: ({ unitIds }) => unitIds.map((id) => ({ id })),
};
