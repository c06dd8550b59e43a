import type { Locale } from '@qinqing/subgraph-server';
import type { Words } from '../catalogue/catalogue-item.ts';
import type { AppealItemResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

const inLanguage = ({ zh, en }: Words, locale: Locale): string => (locale === 'EN' ? en : zh);

export const AppealItem: AppealItemResolvers = {
  name: async (item, { locale }, { items }) => inLanguage((await items.load(item)).name, locale),
  isCommon: async (item, _arguments, { items }) => (await items.load(item)).isCommon,
  defaultServiceClass: async (item, _arguments, { items }) => (await items.load(item)).defaultServiceClass,
  categoryLabel: ({ category }, { locale }) => label('AppealCategoryCode', category, locale),
  defaultServiceClassLabel: async (item, { locale }, { items }) => label('AppealServiceClass', (await items.load(item)).defaultServiceClass, locale),
  questions: ({ questions }, { locale }) => questions.map((words) => inLanguage(words, locale)),
  materials: ({ materials }, { locale }) => materials.map((words) => inLanguage(words, locale)),
};
