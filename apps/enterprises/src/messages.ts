import { say, type Wording } from '@qinqing/subgraph-server';
import type { Obstacle } from './domain/available-actions.ts';
import type { FactProblem } from './domain/fact-check.ts';
import type { KeyEnterpriseReason } from './domain/key-enterprise.ts';

/** Everything that this department says to people, apart from the labels of enum values. */
export const messages = {
  enterpriseNotFound: say('没有这家企业，请核对企业标识。', 'There is no such enterprise. Check its key.'),
  enterpriseHasLeft: (status: Wording): Wording => say(
    `该企业已${status.ZH_CN}，不再办理此项。`,
    `The enterprise has left the register here (${status.EN.toLowerCase()}); this can no longer be done.`,
  ),
  enterpriseConsentMissing: say('须经企业同意：请填写企业同意人的姓名和职务。', 'The enterprise must consent: name who consented, and in which office.'),
  enterpriseAlreadyProtected: (since: string): Wording => say(`该企业自${since}起已在保护清单。`, `The enterprise has been on the protection list since ${since}.`),
  enterpriseNotProtected: say('该企业不在保护清单。', 'The enterprise is not on the protection list.'),
  enterpriseStatusNotReachable: (from: Wording, allowed: readonly Wording[]): Wording =>
    allowed.length === 0
      ? say(`“${from.ZH_CN}”是最终状态，不能再变更。`, `"${from.EN}" is final and cannot be changed.`)
      : say(
        `不能从“${from.ZH_CN}”变更到该状态，可变更为：${allowed.map(({ ZH_CN }) => ZH_CN).join('、')}。`,
        `That status cannot be reached from "${from.EN}". It may change to: ${allowed.map(({ EN }) => EN).join(', ')}.`,
      ),
  officerNotFound: say('本辖区没有这名干部，请核对干部标识。', 'There is no such officer in your jurisdiction. Check the key.'),
  officerInactive: say('该干部已离岗，请另选一名在岗干部。', 'The officer has left the post. Choose one who is in office.'),
  officerLoadReached: (limit: number, load: number): Wording => say(
    `该干部已挂点${load}家企业，上限为${limit}家，请另选干部或先调整其挂点。`,
    `The officer already serves ${load} enterprises and the limit is ${limit}. Choose another officer, or hand over one of these enterprises first.`,
  ),
  officerLoadWarning: (load: number, softLoad: number): Wording => say(
    `该干部现挂点${load}家企业，已超过预警线${softLoad}家。`,
    `The officer now serves ${load} enterprises, more than the soft limit of ${softLoad}.`,
  ),
  liaisonUnchanged: (since: Date): Wording => say(
    `该干部自${inShanghai(since)}起已是这家企业的挂点干部。`,
    `The officer has been this enterprise's liaison since ${inShanghai(since)} (Shanghai).`,
  ),
  handOverTooEarly: (currentSince: Date): Wording => say(
    `现任挂点干部自${inShanghai(currentSince)}起任职，换挂时间须晚于该时点。`,
    `The present liaison began at ${inShanghai(currentSince)} (Shanghai); a hand-over must lie after that.`,
  ),
  factNotAcceptable: (key: Wording, problem: FactProblem): Wording => say(`“${key.ZH_CN}”${factProblems[problem].ZH_CN}`, `${key.EN}: ${factProblems[problem].EN}`),
  noticeUnknown: (count: number): Wording => say(`其中${count}条不是发给您的通知，未作标记。请刷新后重试。`, `${count} of these ${count === 1 ? 'is no notice' : 'are no notices'} to you, and nothing was marked. Read the list again.`),
  noticeInboxUnknown: say('您没有这个收件箱，请从您的收件箱中选择。', 'You have no such inbox. Choose one of yours.'),
  noticeChannelUnknown: (channels: readonly string[]): Wording =>
    channels.length === 0
      ? say('本平台尚未开通其他通知渠道，通知只送达收件箱。', 'This platform has no channel beside the inbox yet.')
      : say(`没有这个通知渠道。可选：${channels.join('、')}。`, `There is no such channel. Choose among: ${channels.join(', ')}.`),
  obstacle: (obstacle: Obstacle): Wording => obstacles[obstacle],
  keyEnterpriseReason: (reason: KeyEnterpriseReason): Wording => explainGround(reason),
} as const;

const factProblems: Readonly<Record<FactProblem, Wording>> = {
  WRONG_KIND: say('的值类型不符，请只填写该项要求的一种值。', 'the value is not of the kind that this key asks for. Give exactly one, of that kind.'),
  OUT_OF_RANGE: say('的值超出允许范围。', 'the value is out of range.'),
  UNKNOWN_INDUSTRY: say('的行业代码在GB/T 4754中不存在。', 'GB/T 4754 knows no such industry code.'),
  MALFORMED_PHONE: say('应为手机号、带区号的固定电话或400电话。', 'write a mobile number, a landline with area code, or a 400 number.'),
  PERIOD_MISSING: say('须注明所属期，如2024、2025Q2或2025-08。', 'state the reporting period, such as 2024, 2025Q2 or 2025-08.'),
  PERIOD_MALFORMED: say('的所属期应写作2024、2025Q2或2025-08。', 'write the reporting period as 2024, 2025Q2 or 2025-08.'),
  DAY_MALFORMED: say('的日期应写作YYYY-MM-DD，如2025-08-31。', 'write days as YYYY-MM-DD, such as 2025-08-31.'),
  DAY_IN_FUTURE: say('的日期不能晚于今天。', 'a day may not lie in the future.'),
  CONFIDENCE_OUT_OF_RANGE: say('的可信度应在0到1之间。', 'confidence runs from 0 to 1.'),
};

const obstacles: Readonly<Record<Obstacle, Wording>> = {
  NOT_YOURS: say('您的角色不能对这家企业办理此项。', 'Your roles do not let you do this to this enterprise.'),
  HAS_LEFT: say('企业已注销或迁出。', 'The enterprise was cancelled or has moved out.'),
  ALREADY_PROTECTED: say('企业已在保护清单。', 'The enterprise is on the protection list already.'),
  NOT_PROTECTED: say('企业不在保护清单。', 'The enterprise is not on the protection list.'),
  FINAL_STATUS: say('企业已注销，状态不能再变更。', 'The enterprise is cancelled; that is final.'),
};

const explainGround = (reason: KeyEnterpriseReason): Wording => {
  if (!reason.isInBusiness) return say('企业未在营，不列入重点企业。', 'The enterprise is not in business, so it is no key enterprise.');
  return reason.ground === 'FOUR_ABOVE' ? explainFourAbove(reason) : explainHighTech(reason);
};

const explainFourAbove = ({ isMet, revenueCents, thresholdCents }: Extract<KeyEnterpriseReason, { ground: 'FOUR_ABOVE' }>): Wording => {
  if (isMet === null) return say('行业或年营业收入尚不清楚，无法判断是否四上。', 'Industry or yearly revenue is not known, so it cannot be told whether it is four-above.');
  if (thresholdCents === null || revenueCents === null) {
    return say(`${isMet ? '' : '不'}符合本行业的四上入库条件。`, `It ${isMet ? 'meets' : 'does not meet'} the condition of its trade for four-above.`);
  }
  return say(
    `年营业收入${inWan(revenueCents)}万元，${isMet ? '达到' : '低于'}本行业四上标准${inWan(thresholdCents)}万元。`,
    `Yearly revenue of CNY ${inYuan(revenueCents)} ${isMet ? 'reaches' : 'is below'} the threshold of its trade, CNY ${inYuan(thresholdCents)}.`,
  );
};

const explainHighTech = ({ certificate }: Extract<KeyEnterpriseReason, { ground: 'NATIONAL_HIGH_TECH' }>): Wording =>
  certificate === null
    ? say('没有在有效期内的高新技术企业证书。', 'It holds no high-tech certificate in validity.')
    : say(
      `高新技术企业证书${certificate.certificateNumber}有效期至${certificate.validTo}（不含当日）。`,
      `High-tech certificate ${certificate.certificateNumber} is valid until ${certificate.validTo}, that day excluded.`,
    );

const shanghaiClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** `2025-09-01 10:00` */
const inShanghai = (instant: Date): string => shanghaiClock.format(instant);

/** Cut off, not rounded: 1,999.99 万元 must not read as 2,000. */
const inWan = (cents: number): string => Math.floor(cents / 1_000_000).toLocaleString('en-US');
const inYuan = (cents: number): string => Math.floor(cents / 100).toLocaleString('en-US');
