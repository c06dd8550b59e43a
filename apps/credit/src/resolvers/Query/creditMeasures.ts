import { statutoryMeasures } from '../../domain/statutory-measures.ts';
import type { QueryResolvers } from '../../generated/graphql.ts';

export const creditMeasures: QueryResolvers['creditMeasures'] = () => [...statutoryMeasures];
