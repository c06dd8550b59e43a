import type { KeyEnterpriseReasonResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

export const KeyEnterpriseReason: KeyEnterpriseReasonResolvers = {
  groundLabel: ({ ground }, { locale }) => label('KeyEnterpriseGround', ground, locale),
  explanation: (reason, { locale }) => messages.keyEnterpriseReason(reason)[locale],
};
