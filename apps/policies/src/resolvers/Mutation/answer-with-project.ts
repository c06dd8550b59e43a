import { answerWith } from '@qinqing/subgraph-server';

export const answerWithProject = answerWith('project');
