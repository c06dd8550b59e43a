import { catalogue } from '../catalogue/catalogue.ts';
import type { AppealCategoryResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const AppealCategory: AppealCategoryResolvers = {
  name: ({ code }, { locale }) => label('AppealCategoryCode', code, locale),
  items: ({ code }) => catalogue.filter(({ category, isRetired }) => category === code && !isRetired),
};
