import { startSubgraph } from '@qinqing/subgraph-server';
import { enterprises } from './subgraph.ts';

await startSubgraph(enterprises);
