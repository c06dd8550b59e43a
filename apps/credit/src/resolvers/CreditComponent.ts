import type { CreditComponentResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const CreditComponent: CreditComponentResolvers = {
  label: ({ key }, { locale }) => label('CreditComponentKey', key, locale),
};
