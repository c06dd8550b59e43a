import { say, type Wording } from '@qinqing/subgraph-server';
import type { ProposalProblem, ProposalProblemCode } from '../domain/merging/bundle-proposal.ts';
import type { MergeCluster } from '../domain/merging/clusters.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What is said about merged visits, apart from the labels of enum values. */
export const mergingMessages = {
  bundleUnknown: say('没有找到您可以办理的这次合并到访。请从列表中重新选择。', 'There is no such merged visit for you to act on. Choose one from your list.'),
  actionNotAllowed: (obstacleLabel: string, stateLabel: string, allowed: readonly string[]): Wording => say(
    `${obstacleLabel}。当前状态“${stateLabel}”，现在可以：${allowed.length === 0 ? '无需操作' : allowed.join('、')}。`,
    `${obstacleLabel}. The state is "${stateLabel}". Possible now: ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}.`,
  ),
  actsInBundle: (allowed: readonly string[]): Wording => say(
    `该预约已并入合并到访，请在合并到访中办理。单独可以：${allowed.length === 0 ? '无' : allowed.join('、')}。`,
    `This request is part of a merged visit: act on that one. Possible alone: ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}.`,
  ),
  obstacle: (obstacleLabel: string): Wording => say(`${obstacleLabel}。`, `${obstacleLabel}.`),
  inBundle: say('已并入合并到访，请在合并到访中办理。', 'Part of a merged visit: act on that one.'),
  notPossible: (count: number): Wording => say(`合并方案有${count}处不符合要求。`, `${count} ${count === 1 ? 'thing stands' : 'things stand'} against the merger.`),
  problem: ({ code, limit }: ProposalProblem): Wording => problems[code](limit ?? ''),
  comprehensiveRequired: (count: number, horizonDays: number): Wording => say(
    `${horizonDays}日内还有其他部门的${count}项检查，应当合并为“综合查一次”。请先提出合并，已有未征询的合并可解散后重提。`,
    `Within ${horizonDays} days other departments have ${count} more ${count === 1 ? 'inspection' : 'inspections'}: they must come as one. Propose the merger first; one that was not asked about yet can be dissolved and proposed anew.`,
  ),
  candidate: ({ members, isDuty, pairs }: MergeCluster): Wording => {
    const scores = pairs.flatMap(({ similarity }) => (similarity === null ? [] : [similarity.score]));
    const likeness = scores.length === 0 ? '' : percent(Math.max(...scores));
    const saved = members.length - 1;
    if (isDuty) return say(`${members.length}项跨部门检查应当合并，可减少接待${saved}次。`, `${members.length} inspections of several departments must come as one: ${saved} fewer receptions.`);
    return say(`${members.length}项预约关联度最高${likeness}，合并可减少接待${saved}次。`, `${members.length} requests are up to ${likeness} alike: as one visit, ${saved} fewer receptions.`);
  },
};

const problems: Readonly<Record<ProposalProblemCode, (limit: string) => Wording>> = {
  TOO_FEW_REQUESTS: (limit) => say(`至少需要${limit}项预约。`, `At least ${limit} requests are needed.`),
  NOT_OPEN: () => say('该预约不在“确有必要”状态，或已并入其他合并到访。', 'The request is not found necessary at present, or is part of another merged visit.'),
  DIFFERENT_ENTERPRISES: () => say('该预约的企业不同。', 'The request is for another enterprise.'),
  INCOMPATIBLE_KINDS: () => say('该预约的类别或法定性质不能与其他预约合并。', 'The kind or the statutory nature of the request does not go with the others.'),
  NOT_SIMILAR: (limit) => say(`与其他预约的关联度均低于${limit}。`, `It is less than ${limit} alike to any of the others.`),
  TOO_MANY_VISITORS: (limit) => say(`合计人数超过企业一次接待的${limit}人。`, `Together there are more visitors than the ${limit} that the enterprise receives at once.`),
  LEAD_NOT_A_MEMBER: () => say('牵头单位须是其中一项预约的单位。', 'The lead must be the unit of one of the requests.'),
};
