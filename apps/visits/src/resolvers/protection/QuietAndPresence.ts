import type { QuietAndPresenceResolvers } from '../../generated/graphql.ts';
import { protectionMessages } from '../../messages/protection.ts';

export const QuietAndPresence: QuietAndPresenceResolvers = {
  explanation: (indices, { locale }) => protectionMessages.indices(indices)[locale],
};
