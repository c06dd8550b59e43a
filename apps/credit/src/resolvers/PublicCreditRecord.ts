import type { PublicCreditRecordResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const PublicCreditRecord: PublicCreditRecordResolvers = {
  kindLabel: ({ kind }, { locale }) => label('PublicCreditRecordKind', kind, locale),
};
