import { say, settingRejectedWording, type SettingRejected, type Wording } from '@qinqing/subgraph-server';
import { mergingMessages } from './merging.ts';
import type { OfferReason } from '../domain/counter-offer.ts';
import type { Necessity } from '../domain/necessity.ts';
import type { ActionObstacle } from '../domain/visit-actions.ts';
import type { EligibilityReason, VisitEligibility } from '../domain/visit-eligibility.ts';
import type { FormProblem, FormProblemCode } from '../domain/visit-form.ts';
import type { QuotaFacts } from '../domain/visit-quota.ts';

/** `2025-09` → 2025年9月. */
const inChinese = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** Everything that this department says to people, apart from the labels of enum values. */
export const messages = {
  visitRequestUnknown: say('没有找到您可以办理的这条预约。请从列表中重新选择。', 'There is no such visit request for you to act on. Choose one from your list.'),
  visitTargetUnknown: say('没有找到本辖区内可到访的这家企业。请核对企业后重新预约。', 'There is no such enterprise in business in your jurisdiction. Check the enterprise and book again.'),
  alternativeUnknown: say('该企业不在替代建议之中。请从候选企业中选择。', 'This enterprise is not in the counter-offer. Choose one of the candidates.'),
  limitOutOfRange: say('每月接待次数须在0至10之间。', 'The receptions a month must be from 0 to 10.'),

  actionNotAllowed: (stateLabel: string, allowed: readonly string[]): Wording => say(
    `当前状态“${stateLabel}”不能这样办理。现在可以：${allowed.length === 0 ? '无需操作' : allowed.join('、')}。`,
    `This is not possible in the state "${stateLabel}". Possible now: ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}.`,
  ),
  obstacle: (obstacle: ActionObstacle, stateLabel: string): Wording => {
    const obstacles: Readonly<Record<ActionObstacle, Wording>> = {
      STATUTORY: say('法定检查不能拒绝，只能选择时段。', 'A statutory inspection cannot be refused; only its slot can be chosen.'),
      NOT_AN_INSPECTION: say('仅检查可以现场签到。', 'Only an inspection is scanned in.'),
      IN_BUNDLE: mergingMessages.inBundle,
      BEGUN: say('到访已经开始，不能取消。', 'The visit has begun and cannot be called off.'),
      OVERRIDE_PROPOSED: say('已提请特批，等待另一单位签署。', 'An override is proposed and awaits the other signature.'),
      OVERRIDE_NOT_PROPOSED: say('尚未提请特批。', 'No override has been proposed.'),
      OVERRIDE_SIGNED: say('本人或本单位已签署，须由另一单位的另一人签署。', 'You or your office have signed: the other office signs, in another person.'),
      WRONG_STATE: say(`当前状态为“${stateLabel}”。`, `The state is "${stateLabel}".`),
    };
    return obstacles[obstacle];
  },
  limitReached: ({ month, limit, usedThisMonth, nextAllowedFrom }: QuotaFacts): Wording => say(
    `${inChinese(month)}接待上限${limit}次，已用${usedThisMonth}次。${nextAllowedFrom === null ? '企业暂不接待到访。' : `${nextAllowedFrom}起可再预约。`}`,
    `The limit for ${month} is ${limit}, ${usedThisMonth} used. ${nextAllowedFrom === null ? 'The enterprise receives no visits at present.' : `The next free date is ${nextAllowedFrom}.`}`,
  ),
  windowUnknown: (positions: readonly number[]): Wording => positions.length === 0
    ? say('拟定时段均已过去，请单位重新预约。', 'All proposed windows have passed: the unit has to book again.')
    : say(`没有这个时段。可选：${positions.join('、')}。`, `There is no such window. Choose one of: ${positions.join(', ')}.`),
  statutoryNotRefusable: (basis: string, positions: readonly number[]): Wording => positions.length === 0
    ? say(`依据${basis}的检查不能拒绝；拟定时段均已过去，请单位重新预约。`, `The inspection under ${basis} cannot be refused. All its windows have passed: the unit has to book again.`)
    : say(`依据${basis}的检查不能拒绝，可选择时段：${positions.join('、')}。`, `The inspection under ${basis} cannot be refused. Choose its slot: ${positions.join(', ')}.`),
  formRejected: (count: number): Wording => say(`预约表有${count}处需要更正。`, `${count} ${count === 1 ? 'entry needs' : 'entries need'} correction.`),
  formProblem: (problem: FormProblem): Wording => formProblems[problem.code](problem.limit ?? ''),
  settingRejected: (rejected: SettingRejected): Wording => settingRejectedWording(rejected, 'visitSettings'),

  necessity: ({ score, verdict }: Necessity): Wording => {
    const points = String(score);
    const explanations: Readonly<Record<Necessity['verdict'], Wording>> = {
      STATUTORY: say('属法定职责，不评分，直接通过。', 'A statutory duty passes unscored.'),
      NECESSARY: say(`得分${points}，可以征询企业意愿。`, `${points} points: the enterprise can be asked.`),
      REVIEW: say(`得分${points}，由服务中心人工研判。`, `${points} points: the service centre decides.`),
      UNNECESSARY: say(`得分${points}，非必要，不予安排。请改用数据共享、座谈或服务日。`, `${points} points: not necessary. Use shared data, a session or a service day instead.`),
    };
    return explanations[verdict];
  },
  eligibility: (reason: EligibilityReason, { month, limit, usedThisMonth }: VisitEligibility): Wording => {
    const reasons: Readonly<Record<EligibilityReason, Wording>> = {
      NOT_IN_BUSINESS: say('企业不在经营状态。', 'The enterprise is not in business.'),
      PROTECTED: say('企业在保护清单内。', 'The enterprise is on the protection list.'),
      LIMIT_REACHED: say(`${inChinese(month)}接待上限${String(limit)}次，已用${usedThisMonth}次。`, `The limit for ${month} is ${String(limit)}, ${usedThisMonth} used.`),
      ROOM_LEFT: say(`${inChinese(month)}接待上限${String(limit)}次，已用${usedThisMonth}次，尚有余量。`, `The limit for ${month} is ${String(limit)}, ${usedThisMonth} used: there is room.`),
      NO_LIMIT: say('企业未限制接待次数。', 'The enterprise has no limit.'),
    };
    return reasons[reason];
  },
  offerReason: (reason: OfferReason): Wording => offerReasons[reason],
};

const offerReasons: Readonly<Record<OfferReason, Wording>> = {
  SAME_TRADE: say('同行业', 'Same trade'),
  NEAR_TRADE: say('相近行业', 'Near trade'),
  WANTS_EXPOSURE: say('企业希望增加曝光', 'Wants exposure'),
  NEVER_VISITED: say('从未接待过到访', 'Never visited before'),
  RARELY_SEEN: say('接待较少', 'Rarely visited'),
  GOOD_QUALITY: say('资质与创新较好', 'Good qualifications and innovation'),
};

const formProblems: Readonly<Record<FormProblemCode, (limit: string) => Wording>> = {
  TOO_FEW_WINDOWS: (limit) => say(`至少提供${limit}个备选时段。`, `Propose at least ${limit} windows.`),
  TOO_MANY_WINDOWS: (limit) => say(`至多提供${limit}个备选时段。`, `Propose at most ${limit} windows.`),
  WINDOW_REVERSED: () => say('结束时间须晚于开始时间。', 'The window must end after it starts.'),
  WINDOW_TOO_LONG: (limit) => say(`时段至多${limit}分钟。`, `A window lasts at most ${limit} minutes.`),
  WINDOW_TOO_SOON: (limit) => say(`最早可预约${limit}。`, `The earliest day is ${limit}.`),
  WINDOW_TOO_LATE: (limit) => say(`工作日历只到${limit}，请选择更早的日期。`, `The working calendar ends on ${limit}. Choose an earlier day.`),
  NOT_A_WORKING_DAY: (limit) => say(`${limit}不是工作日。`, `${limit} is not a working day.`),
  AFTER_STATUTORY_DEADLINE: (limit) => say(`须不晚于法定期限${limit}。`, `It must not be later than the statutory deadline, ${limit}.`),
  BEFORE_NEXT_FREE_DATE: (limit) => say(`企业下一可约日期为${limit}。`, `The enterprise's next free date is ${limit}.`),
  TOO_MANY_VISITORS: (limit) => say(`人数须在${limit}之间。`, `The number of visitors must be within ${limit}.`),
  TEXT_LENGTH: (limit) => say(`文字须为${limit}个字。`, `The text must have ${limit} characters.`),
  TOO_MANY_ITEMS: (limit) => say(`至多${limit}项。`, `At most ${limit} items.`),
  SUPERIOR_DOCUMENT_MISSING: () => say('上级交办须填写文号。', "State the superior's document number."),
  NOT_OVER_YET: () => say('只能登记已经结束的到访。', 'Only what is over can be registered.'),
  BEFORE_CALENDAR: (limit) => say(`工作日历自${limit}起，请核对日期。`, `The working calendar begins on ${limit}. Check the date.`),
  INSPECTION_ACROSS_YEARS: () => say('检查的备选时段须在同一自然年内。', 'The windows of an inspection must lie in one calendar year.'),
  STOPS_OR_CRITERIA: () => say('请列明到访企业，或填写遴选条件，二者选一。', 'Name the stops or state criteria: one of the two.'),
  STOP_COUNT: (limit) => say(`企业数须在${limit}之间。`, `The number of enterprises must be within ${limit}.`),
  STOP_REPEATED: () => say('同一企业只能列一次。', 'Name each enterprise once.'),
  INSPECTION_NAMES_ITS_TARGET: () => say('检查须指明企业，不能由服务中心遴选。', 'An inspection names whom it inspects; nobody is picked for it.'),
  NO_INDUSTRY: () => say('没有这个行业代码（GB/T 4754）。', 'There is no such industry code (GB/T 4754).'),
  APPEAL_NOT_OPEN: () => say('该企业没有这个编号的在办诉求。请核对编号，或留空。', 'The enterprise has no open appeal of this number. Check the number, or leave it out.'),
  TERMS_EMPTY: () => say('请提出条件或其他时段。', 'Name a condition, other windows, or both.'),
  NO_CONDITIONS_FOR_STATUTORY: () => say('法定检查不能附条件，可以另提时段。', 'A statutory inspection is subject to no conditions; propose other windows.'),
  IN_BLACKOUT: (limit) => say(`企业在${limit}谢绝接待。`, `The enterprise receives nobody on ${limit}.`),
  TOUR_TOO_LONG: (limit) => say(`企业每次接待至多${limit}分钟。`, `The enterprise receives visits of at most ${limit} minutes.`),
  GROUP_TOO_LARGE: (limit) => say(`企业每批最多接待${limit}人。`, `The enterprise receives at most ${limit} visitors at once.`),
  TOPIC_NOT_ALLOWED: (limit) => say(`企业可接待的议题：${limit}。`, `The enterprise receives these topics: ${limit}.`),
  STATUTORY_ONLY_FOR_INSPECTIONS: () => say('法定依据仅适用于检查。', 'A statutory basis is for inspections only.'),
};
