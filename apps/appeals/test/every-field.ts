import { selectEverything as select } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';

export const selectEverything = (typeName: string, leftOut: readonly string[] = []): string => select(appeals.schema, typeName, leftOut);

/** An appeal with all that belongs to it, but not the lists of other appeals of its enterprise, nor what leads on to others. */
export const wholeAppeal = selectEverything('Appeal', ['Enterprise.appeals', 'Appeal.linkedTo', 'SimilarAppeal.appeal', 'AppealCategory.items']);
