import type { MergeSimilarity } from '../../domain/merging/similarity.ts';
import type { MergeSimilarityPartResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export type SimilarityPart = MergeSimilarity['parts'][number];

export const MergeSimilarityPart: MergeSimilarityPartResolvers = {
  label: ({ key }, { locale }) => label('MergeSimilarityPartKey', key, locale),
};
