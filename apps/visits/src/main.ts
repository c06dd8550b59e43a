import { startSubgraph } from '@qinqing/subgraph-server';
import { visits } from './subgraph.ts';

await startSubgraph(visits);
