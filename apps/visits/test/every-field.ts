import { selectEverything as select } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';

export const selectEverything = (typeName: string, leftOut: readonly string[] = []): string => select(visits.schema, typeName, leftOut);

/** A visit request with all that belongs to it, but not the lists of other requests of its enterprise. */
export const wholeVisit = selectEverything('VisitRequest', ['Enterprise.visits']);
