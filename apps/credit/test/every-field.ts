import { selectEverything as select } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';

export const selectEverything = (typeName: string, leftOut: readonly string[] = []): string => select(credit.schema, typeName, leftOut);
