import { startSubgraph } from '@qinqing/subgraph-server';
import { policies } from './subgraph.ts';

await startSubgraph(policies);
