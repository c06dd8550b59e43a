import { loadDictionary } from '@qinqing/chinese-text';
import { startSubgraph } from '@qinqing/subgraph-server';
import { visits } from './subgraph.ts';

loadDictionary();
await startSubgraph(visits);
