import { say, type Wording } from '@qinqing/subgraph-server';

/** What is said about requests with several stops. */
export const programmeMessages = {
  unknown: say('没有找到您可以办理的这个多点到访。请从列表中重新选择。', 'There is no such programme for you to act on. Choose one from your list.'),
  notFillable: (stopCount: number, remaining: number): Wording => remaining === 0
    ? say(`共需${stopCount}家企业，目前无需再遴选。`, `It takes ${stopCount} enterprises, and no more can be picked at present.`)
    : say(`共需${stopCount}家企业，目前最多再遴选${remaining}家。`, `It takes ${stopCount} enterprises, and at most ${remaining} more can be picked at present.`),
  stopUnfit: (because: string): Wording => say(`不能选这家企业：${because}。请另选。`, `This enterprise cannot be picked: ${because}. Choose another one.`),
};
