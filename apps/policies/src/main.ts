import { loadDictionary } from '@qinqing/chinese-text';
import { startSubgraph } from '@qinqing/subgraph-server';
import { policies } from './subgraph.ts';

loadDictionary();
await startSubgraph(policies);
