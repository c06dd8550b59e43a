import { startSubgraph } from '@qinqing/subgraph-server';
import { appeals } from './subgraph.ts';

await startSubgraph(appeals);
