import type { NoticeDeliveryResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export const NoticeDelivery: NoticeDeliveryResolvers = {
  stateLabel: ({ state }, { locale }) => label('NoticeDeliveryState', state, locale),
};
