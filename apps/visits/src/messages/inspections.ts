import { say, type Wording } from '@qinqing/subgraph-server';
import { shanghaiDate } from '@qinqing/working-time';
import type { InspectionYear } from '../domain/inspections/inspection-cap.ts';

/** What is said about inspections, emergencies and violations. */
export const inspectionMessages = {
  capReached: ({ year, limit, usedThisYear }: InspectionYear): Wording => say(
    `${year}年贵单位对该企业的检查上限为${limit}次，已安排${usedThisYear}次。确属安全事故、法定投诉或法院指令的，请事后登记紧急到访。`,
    `Your unit's inspections of this enterprise in ${year} are limited to ${limit}, and ${usedThisYear} are held or booked. A safety accident, statutory complaint or court order is registered afterwards as an emergency.`,
  ),
  noticeUsed: (noticeNumber: string): Wording => say(
    `检查通知书${noticeNumber}已用于另一次检查。请出具新的通知书。`,
    `The inspection notice ${noticeNumber} was used for another inspection. Issue a new one.`,
  ),
  scanRejected: (problems: readonly string[]): Wording => say(`不能签到：${problems.join('；')}。`, `The inspectors cannot be let in: ${problems.join('; ')}.`),
  emergencyUnknown: say('没有找到您可以审核的这次紧急到访。请从列表中重新选择。', 'There is no such emergency for you to audit. Choose one from your list.'),
  alreadyAudited: (decidedAt: Date): Wording => say(`已于${shanghaiDate(decidedAt)}审核，不能更改。`, `It was audited on ${shanghaiDate(decidedAt)}, and stays as it was decided.`),
  unitUnknown: say('没有找到这个单位。请从单位列表中选择。', 'There is no such unit. Choose one from the list of units.'),
  violationUnknown: say('没有找到您可以办理的这条违规记录。请从列表中重新选择。', 'There is no such violation for you to act on. Choose one from your list.'),
  violationNotOpen: (stateLabel: string): Wording => say(`当前状态为“${stateLabel}”，不能再这样办理。`, `The state is "${stateLabel}": this is no longer possible.`),
  unitNotHeard: (hearingDueAt: Date): Wording => say(
    `单位尚未陈述，陈述期限为${shanghaiDate(hearingDueAt)}。期满或单位陈述后方可认定。`,
    `The unit has not stated its side yet and may do so until ${shanghaiDate(hearingDueAt)}. It can be found at fault then, or once it has answered.`,
  ),
};
