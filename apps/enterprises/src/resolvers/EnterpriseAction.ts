import type { EnterpriseActionResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

export const EnterpriseAction: EnterpriseActionResolvers = {
  label: ({ name }, { locale }) => label('EnterpriseActionName', name, locale),
  isAllowed: ({ obstacle }) => obstacle === null,
  reason: ({ obstacle }, { locale }) => (obstacle === null ? null : messages.obstacle(obstacle)[locale]),
};
