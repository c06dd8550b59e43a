import { enumLabels, readTypeDefs } from '@qinqing/subgraph-server';

export const typeDefs = readTypeDefs(new URL('../schema.graphql', import.meta.url));

/** The schema's own labels: `label('CreditLevel', 'AAA', 'ZH_CN')` is 「AAA 信用极好」. */
export const label = enumLabels(typeDefs);
