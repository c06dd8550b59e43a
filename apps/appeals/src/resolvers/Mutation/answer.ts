import { answerWith } from '@qinqing/subgraph-server';

export const answerWithAppeal = answerWith('appeal');
