import type { PolicyScorePartResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const PolicyScorePart: PolicyScorePartResolvers = {
  label: ({ key }, { locale }) => label('PolicyScorePartKey', key, locale),
};
