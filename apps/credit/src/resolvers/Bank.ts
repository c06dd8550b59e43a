import type { BankResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const Bank: BankResolvers = {
  __resolveReference: ({ id }, { banks }) => banks.load(id),

  name: ({ nameZh, nameEn }, { locale }) => (locale === 'EN' ? nameEn : nameZh),
  stateLabel: ({ state }, { locale }) => label('BankState', state, locale),
  dailyQuota: async ({ dailyQuota, divisionCode }, _arguments, { settings }) => dailyQuota ?? (await settings.load(divisionCode)).values.bankDailyQuota,
};
