import { enumLabels, readTypeDefs } from '@qinqing/subgraph-server';

export const typeDefs = readTypeDefs(new URL('../schema.graphql', import.meta.url));

/** The schema's own labels: `label('AppealState', 'DISPATCHED', 'ZH_CN')` is 「已交办」. */
export const label = enumLabels(typeDefs);
