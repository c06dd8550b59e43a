import type { Necessity } from '../domain/necessity.ts';
import type { NecessityPartResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export type ScoredPart = Necessity['parts'][number];

export const NecessityPart: NecessityPartResolvers = {
  label: ({ key }, { locale }) => label('NecessityPartKey', key, locale),
};
