import type { ProtectionResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const Protection: ProtectionResolvers = {
  groundLabel: ({ ground }, { locale }) => label('ProtectionGround', ground, locale),
};
