import { startSubgraph } from '@qinqing/subgraph-server';
import { credit } from './subgraph.ts';

await startSubgraph(credit);
