import type { VisitMetricResolvers } from '../../generated/graphql.ts';
import { protectionMessages } from '../../messages/protection.ts';
import { label } from '../../type-defs.ts';

export const VisitMetric: VisitMetricResolvers = {
  id: ({ definition }) => definition.id,
  label: ({ definition }, { locale }) => label('VisitMetricId', definition.id, locale),
  unit: ({ definition }) => definition.unit,
  formula: ({ definition }, { locale }) => protectionMessages.formula(definition.id)[locale],
  source: ({ definition }) => definition.source,
};
