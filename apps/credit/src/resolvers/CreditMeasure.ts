import type { CreditMeasureResolvers } from '../generated/graphql.ts';

export const CreditMeasure: CreditMeasureResolvers = {
  name: ({ zh, en }, { locale }) => (locale === 'EN' ? en : zh),
};
