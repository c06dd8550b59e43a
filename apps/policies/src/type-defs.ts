import { enumLabels, readTypeDefs } from '@qinqing/subgraph-server';

export const typeDefs = readTypeDefs(new URL('../schema.graphql', import.meta.url));

/** The schema's own labels: `label('PolicyMode', 'INSTANT', 'ZH_CN')` is 「秒批」. */
export const label = enumLabels(typeDefs);
