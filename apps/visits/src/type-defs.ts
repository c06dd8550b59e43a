import { enumLabels, readTypeDefs } from '@qinqing/subgraph-server';

export const typeDefs = readTypeDefs(new URL('../schema.graphql', import.meta.url));

/** The schema's own labels: `label('VisitState', 'SCHEDULED', 'ZH_CN')` is 「已安排」. */
export const label = enumLabels(typeDefs);
