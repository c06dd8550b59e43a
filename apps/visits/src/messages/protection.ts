import { say, type Wording } from '@qinqing/subgraph-server';
import type { ProtectionEntry } from '../domain/protection/protection-entry.ts';
import type { ScoredCandidate } from '../domain/protection/protection-score.ts';
import type { IndexGap } from '../domain/protection/quiet-and-presence.ts';
import type { ShownIndices, VisitMetricId } from '../domain/protection/visit-metrics.ts';
import type { Notice } from '../operations/notices/notify.ts';
import type { ProtectionNotGrounded } from '../operations/protection/refusals.ts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const points = (score: number): string => (Math.round(score * 1000) / 1000).toString();

/** What is said about the protection list (保护清单) and the figures of visits. */
export const protectionMessages = {
  entryUnknown: say('没有找到您可以办理的这条保护清单条目。请从列表中重新选择。', 'There is no such entry of the protection list for you to act on. Choose one from the list.'),
  alreadyListed: say('该企业已在保护清单内或拟纳入。请在原条目上办理。', 'The enterprise is on the protection list already, or proposed for it. Go on with that entry.'),
  consentMissing: say('移出保护清单须经企业同意。请填写企业同意人。', 'Taking an enterprise off the list needs its consent. Say who consented.'),
  visitWithoutDate: say('该到访没有已定日期，不能登记陪同。', 'The visit has no date: nobody accompanies it.'),
  notGrounded: ({ receptions, needed, months }: Pick<ProtectionNotGrounded, 'receptions' | 'needed' | 'months'>): Wording => say(
    `近${months}个月接待${receptions}次，未达到${needed}次。如属试点，请以“试点企业”为由提出。`,
    `${receptions} receptions in the last ${months} months, ${needed} are needed. For a pilot, propose it as PILOT.`,
  ),
  stepNotAllowed: (stateLabel: string): Wording => say(`条目状态为“${stateLabel}”，不能这样办理。`, `The entry is in the state "${stateLabel}": this is not possible now.`),
  candidate: ({ receptions, frequencyPercentile, frequencyPoints, development, developmentPoints, score }: ScoredCandidate): Wording => say(
    `近期接待${receptions}次，不少于本地${percent(frequencyPercentile)}的受访企业，计${points(frequencyPoints)}；发展现状${points(development)}，计${points(developmentPoints)}；合计${points(score)}。`,
    `${receptions} receptions, as many or more than ${percent(frequencyPercentile)} of the visited enterprises: ${points(frequencyPoints)}; development ${points(development)}: ${points(developmentPoints)}; together ${points(score)}.`,
  ),
  indices: ({ isWithheld, quiet, presence, gaps }: ShownIndices): Wording => {
    if (isWithheld) return say('统计范围过小或时段未到公布时间，不予公布。', 'Too few stand behind it, or the period is not published yet.');
    if (quiet === null || presence === null) return say(`暂不能得出：${gaps.map((gap) => indexGaps[gap].ZH_CN).join('、')}。两项指数只同时给出。`, `Not yet known: ${gaps.map((gap) => indexGaps[gap].EN).join(', ')}. The two indices are told together only.`);
    const [q, p] = [Math.round(quiet * 10) / 10, Math.round(presence * 10) / 10];
    return quiet > presence
      ? say(`宁静${q}，在场${p}：无事不扰还须无处不在，请先补服务。`, `Quiet ${q}, presence ${p}: quiet without presence is a failure; see to the service first.`)
      : say(`宁静${q}，在场${p}。`, `Quiet ${q}, presence ${p}.`);
  },
  formula: (id: VisitMetricId): Wording => formulas[id],
};

const indexGaps: Readonly<Record<IndexGap, Wording>> = {
  NO_BASELINE: say('受保护企业没有保护前基线', 'no baseline of protected enterprises'),
  NO_APPEALS: say('期间没有到期诉求的数据', 'no figures of appeals that fell due'),
  TOO_FEW_RATINGS: say('评价家数不足或当月未结束', 'too few enterprises rated, or the month is not over'),
  NO_POLICIES: say('期间没有开放的政策项目数据', 'no figures of open policy projects'),
};

const formulas: Readonly<Record<VisitMetricId, Wording>> = {
  BOOKED: say('期间征询企业且已定日期的预约数', 'requests put to enterprises in the period that got a date'),
  REFUSED: say('期间征询企业而未接受的预约数，含超时未复', 'requests put to enterprises in the period that were not taken, silence included'),
  REFUSED_TO_BOOKED: say('未接受次数 ÷ 预约成行次数', 'refused ÷ booked'),
  REFUSED_OF_ANSWERED: say('未接受次数 ÷（预约成行次数 + 未接受次数）', 'refused ÷ (booked + refused)'),
  PROTECTED_ENTERPRISES: say('期间任一月末在保护清单内的企业数', 'enterprises on the protection list at the end of any month'),
  MONTHLY_RECEPTION_RATE: say('受保护企业已完成接待次数 ÷ 受保护企业月数，合并到访计一次', 'completed receptions of protected enterprises ÷ their protected months, merged visits as one'),
  RECEPTION_REDUCTION: say('（保护前基线 − 当期接待次数）÷ 受保护企业月数', '(baseline before protection − receptions) ÷ protected months'),
  BURDEN: say('Σ 类别权重 × 小时 × 接待人数，合并到访计一次', 'Σ weight of the kind × hours × hosts, merged visits as one'),
  EMPTY_VISITS: say('无一项成效的到访 ÷ 已报告成效的到访', 'visits without any result ÷ visits with a report'),
  SMALL_AND_MICRO_SHARE: say('到访小微企业次数 ÷ 全部接待次数', 'receptions of small and micro enterprises ÷ all receptions'),
  EXPOSURE_GINI: say('愿意展示企业到访次数的基尼系数，0为均等', 'Gini coefficient of visits over willing enterprises; 0 is equal'),
  CLASSIFIED_ON_TIME: say('1个工作日内完成整理分类的 ÷ 已完成或已超时的', 'tidied and classified within the time ÷ all that are done or overdue'),
  CONNECTED_ON_TIME: say('2个工作日内征询企业的 ÷ 已征询或已超时的', 'put to the enterprise within the time ÷ all that are done or overdue'),
  FEEDBACK_ON_TIME: say('到访后2个工作日内反馈的 ÷ 已反馈或已超时的', 'feedback within the time after the visit ÷ all that are done or overdue'),
  UNBOOKED: say('经认定的未预约到访次数', 'visits that were found to be unbooked'),
  ACCOMPANYING_TOO_MUCH: say('一周陪同超过预警线的人次', 'weeks in which an officer accompanied more visits than the limit'),
};

/** Notices about the list, to whoever has to act. */
export const protectionNotices = {
  proposed: (entry: ProtectionEntry, enterpriseName: string, at: Date): Notice => ({
    recipient: { kind: 'ENTERPRISE', enterpriseId: entry.enterpriseId },
    template: 'visits.protection-proposed',
    title: say('拟将贵企业纳入保护清单', 'Your enterprise is proposed for the protection list'),
    body: say(`服务中心拟将${enterpriseName}纳入保护清单，减少到企活动。是否纳入由企业决定，请在平台上答复。`, `The service centre proposes ${enterpriseName} for the protection list, so that it is visited less. The enterprise decides: please answer on the platform.`),
    about: { type: 'ProtectionEntry', id: entry.id },
    divisionCode: entry.divisionCode,
    at,
  }),
  /** The centre learns what the enterprise has said to its own protection: it has asked. */
  answered: (entry: ProtectionEntry, enterpriseName: string, at: Date): Notice => ({
    recipient: { kind: 'ROLE', role: 'SERVICE_CENTRE', divisionCode: entry.divisionCode.slice(0, 6) },
    template: 'visits.protection-answered',
    title: say('企业已就纳入保护清单答复', 'An enterprise has answered on the protection list'),
    body:
      entry.state === 'REMOVED'
        ? say(`${enterpriseName}不再列入保护清单。`, `${enterpriseName} is not, or no longer, on the protection list.`)
        : say(`${enterpriseName}同意纳入保护清单。`, `${enterpriseName} consents to the protection list.`),
    about: { type: 'ProtectionEntry', id: entry.id },
    divisionCode: entry.divisionCode,
    at,
    channels: [],
  }),
  reviewDue: (entry: ProtectionEntry, enterpriseName: string, at: Date): Notice => ({
    recipient: { kind: 'ROLE', role: 'SERVICE_CENTRE', divisionCode: entry.divisionCode.slice(0, 6) },
    template: 'visits.protection-review-due',
    title: say('保护清单季度复核到期', 'A quarterly review of the protection list is due'),
    body: say(`${enterpriseName}的保护已满一个复核周期，请复核保留或经企业同意移出。`, `The protection of ${enterpriseName} is due for review: keep it, or remove it with the enterprise's consent.`),
    about: { type: 'ProtectionEntry', id: entry.id },
    divisionCode: entry.divisionCode,
    at,
    channels: [],
  }),
};
