import type { ProtectionEntryResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';
import { readMonth } from '../read-arguments.ts';

export const ProtectionEntry: ProtectionEntryResolvers = {
  __resolveReference: ({ id }, context) => context.protectionEntries.load(id),
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  stateLabel: ({ state }, { locale }) => label('ProtectionState', state, locale),
  groundLabel: ({ ground }, { locale }) => label('ProtectionEntryGround', ground, locale),
  removalLabel: ({ removal }, { locale }) => (removal === null ? null : label('ProtectionRemoval', removal, locale)),
  receptions: async ({ enterpriseId }, { month }, context) => (await context.receptionBurdens.load({ enterpriseId, month: readMonth(month ?? context.today.slice(0, 7)) })).receptions,
  reduction: async ({ enterpriseId, baselineReceptions }, { month }, context) =>
    baselineReceptions - (await context.receptionBurdens.load({ enterpriseId, month: readMonth(month ?? context.today.slice(0, 7)) })).receptions,
};
