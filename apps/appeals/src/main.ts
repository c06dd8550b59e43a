import { startSubgraph } from '@qinqing/subgraph-server';
import { prepareClassifier } from './catalogue/item-classifier.ts';
import { appeals } from './subgraph.ts';

prepareClassifier();
await startSubgraph(appeals);
