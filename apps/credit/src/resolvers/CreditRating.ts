import type { CreditRatingResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const CreditRating: CreditRatingResolvers = {
  levelLabel: ({ level }, { locale }) => label('CreditLevel', level, locale),
};
