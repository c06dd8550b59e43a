import type { Locale } from '@qinqing/subgraph-server';
import type { Words } from '../catalogue/catalogue-item.ts';
import type { AppealItemResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

const inLanguage = ({ zh, en }: Words, locale: Locale): string => (locale === 'EN' ? en : zh);

export const AppealItem: AppealItemResolvers = {
  name: ({ name }, { locale }) => inLanguage(name, locale),
  categoryLabel: ({ category }, { locale }) => label('AppealCategoryCode', category, locale),
  defaultServiceClassLabel: ({ defaultServiceClass }, { locale }) => label('AppealServiceClass', defaultServiceClass, locale),
  questions: ({ questions }, { locale }) => questions.map((words) => inLanguage(words, locale)),
  materials: ({ materials }, { locale }) => materials.map((words) => inLanguage(words, locale)),
};
