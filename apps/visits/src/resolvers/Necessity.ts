import type { NecessityResolvers } from '../generated/graphql.ts';
import { messages } from '../messages/visit-request.ts';
import { label } from '../type-defs.ts';

export const Necessity: NecessityResolvers = {
  verdictLabel: ({ verdict }, { locale }) => label('NecessityVerdict', verdict, locale),
  explanation: (necessity, { locale }) => messages.necessity(necessity)[locale],
};
