import { answerWith } from '@qinqing/subgraph-server';

export const answerWithApplication = answerWith('application');
