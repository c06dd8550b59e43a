import { selectEverything as select } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';

export const selectEverything = (typeName: string, leftOut: readonly string[] = []): string => select(policies.schema, typeName, leftOut);
