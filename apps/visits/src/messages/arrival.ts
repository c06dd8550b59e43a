import { say, type Wording } from '@qinqing/subgraph-server';
import type { PassProblem, PassProblemCode } from '../domain/arrival/entry-pass.ts';
import type { IdentityProblem } from '../domain/arrival/identity-document.ts';
import { PLEDGE_VERSION } from '../domain/arrival/pledge.ts';
import type { ReceptionRuleProblem, ReceptionRuleProblemCode } from '../domain/arrival/reception-rules.ts';
import type { RosterProblem } from '../domain/arrival/roster.ts';

export interface PledgeText {
  readonly version: string;
  readonly text: Wording;
}

/** The pledge that is in force. */
export const pledge: PledgeText = {
  version: PLEDGE_VERSION,
  text: say(
    '本人承诺：遵守企业参观路线与各区域拍摄规则；未经允许不拍照、不录音录像；对所见未公开样品、客户定制样品及其他商业秘密保密，不复制、不外传；涉及到访的影像与文字，经企业同意后方可发布。违反承诺的，接受禁访等处理。',
    'I undertake to keep to the route and to the photo rules of each zone; to take no pictures and no recordings without permission; to keep unreleased and customers’ samples and other trade secrets confidential, neither copying nor passing them on; and to publish pictures or texts about the visit only with the enterprise’s approval. I accept that a breach may lead to a ban from visits.',
  ),
};

const periodOf = (from: string, to: string): string => (from === to ? from : `${from}–${to}`);

/** What is said about receptions, rosters, passes, incidents and media. */
export const arrivalMessages = {
  blackedOut: (from: string, to: string): Wording => say(`企业在${periodOf(from, to)}谢绝接待，请另选时段。`, `The enterprise receives nobody on ${periodOf(from, to)}. Choose another window.`),
  rulesRejected: (count: number): Wording => say(`参观方案有${count}处需要更正。`, `${count} ${count === 1 ? 'entry' : 'entries'} of the plan ${count === 1 ? 'needs' : 'need'} correction.`),
  ruleProblem: ({ code, limit }: ReceptionRuleProblem): Wording => ruleProblems[code](limit ?? ''),
  blackoutOverVisits: (count: number): Wording => say(
    `谢绝接待期内已有${count}次约定的到访，请先联系服务中心调整，再设置谢绝接待期。`,
    `${count} agreed ${count === 1 ? 'visit lies' : 'visits lie'} in these days. Have the service centre move ${count === 1 ? 'it' : 'them'} first.`,
  ),
  rosterRejected: (count: number): Wording => say(`来访名单有${count}处需要更正。`, `${count} ${count === 1 ? 'entry' : 'entries'} of the roster ${count === 1 ? 'needs' : 'need'} correction.`),
  rosterProblem: ({ code, limit }: RosterProblem | IdentityProblem): Wording => rosterProblems[code](limit ?? ''),
  substitutionTooLate: (lastDay: string, noticeDays: number): Wording => say(
    `更换来访人员须至少提前${noticeDays}个工作日，最迟为${lastDay}。可以减少人员，不能换人。`,
    `Somebody else can be named ${noticeDays} working ${noticeDays === 1 ? 'day' : 'days'} ahead, by ${lastDay}. Fewer visitors may come, not others.`,
  ),
  memberUnknown: say('名单中没有您可以办理的这位来访人员。请刷新名单。', 'The roster has no such visitor for you to act on. Read the roster again.'),
  pledgeOutdated: (version: string): Wording => say(`承诺书已更新为${version}版，请阅读后重新签署。`, `The pledge in force is version ${version}. Read it and sign again.`),
  passesRejected: (count: number): Wording => say(`${count}个二维码不能放行，本次未放行任何人。`, `${count} ${count === 1 ? 'code does' : 'codes do'} not open the gate; nobody was let in.`),
  passProblem: ({ code, validOn }: PassProblem): Wording => passProblems[code](validOn ?? ''),
  feedbackGiven: say('您已反馈过本次到访。', 'You have given your feedback on this visit.'),
  incidentUnknown: say('本次到访没有这条违规拍摄记录。', 'The visit has no such photo incident.'),
  incidentDecided: say('该记录已处理，不再更改。', 'The incident was decided before and stays as it is.'),
  mediaUnknown: say('本次到访没有这份拟发布资料。', 'Nothing of this kind was submitted for the visit.'),
  mediaAnswered: say('该资料已答复或已过答复期限（视为未同意）。需要发布的，请单位重新提交。', 'It was answered, or the time to answer is over: not approved. The unit can submit it again.'),
};

const ruleProblems: Readonly<Record<ReceptionRuleProblemCode, (limit: string) => Wording>> = {
  TEXT_LENGTH: (limit) => say(`文字须为${limit}个字。`, `The text must have ${limit} characters.`),
  TOO_MANY_ITEMS: (limit) => say(`至多${limit}项。`, `At most ${limit} items.`),
  ZONE_NAMED_TWICE: (limit) => say(`区域“${limit}”重名。`, `There are two zones named "${limit}".`),
  ZONE_UNKNOWN: (limit) => say(`没有名为“${limit}”的区域。`, `There is no zone named "${limit}".`),
  OUT_OF_RANGE: (limit) => say(`须在${limit}之间。`, `It must be within ${limit}.`),
  PERIOD_REVERSED: (limit) => say(`结束日期不得早于${limit}。`, `It must not end before ${limit}.`),
};

const rosterProblems: Readonly<Record<RosterProblem['code'] | IdentityProblem['code'], (limit: string) => Wording>> = {
  NOBODY: () => say('请至少填写一位来访人员。', 'Name at least one visitor.'),
  MORE_THAN_APPROVED: (limit) => say(`核定人数为${limit}人。`, `${limit} visitors were approved.`),
  GROUP_TOO_LARGE: (limit) => say(`企业每批最多接待${limit}人。`, `The enterprise receives at most ${limit} at once.`),
  TEXT_LENGTH: (limit) => say(`文字须为${limit}个字。`, `The text must have ${limit} characters.`),
  PHONE_MALFORMED: () => say('请填写有效的电话号码。', 'Give a telephone number.'),
  ID_NUMBER_MALFORMED: () => say('证件号码与证件类型不符，请核对。', 'This is no number of this document. Check it.'),
  LISTED_TWICE: () => say('同一证件已在名单中。', 'The same document is on the roster already.'),
  BANNED: () => say('该人员在禁访期内，请更换。', 'This person is banned from visits. Name somebody else.'),
};

const passProblems: Readonly<Record<PassProblemCode, (validOn: string) => Wording>> = {
  UNKNOWN: () => say('没有这个二维码。', 'There is no such code.'),
  OTHER_VISIT: () => say('二维码属于其他到访。', 'The code belongs to another visit.'),
  VOID: () => say('二维码已作废，请出示最新的二维码。', 'The code is void. Show the newest one.'),
  USED: () => say('二维码已使用。', 'The code was used before.'),
  WRONG_DAY: (validOn) => say(`二维码仅限${validOn}使用。`, `The code is good on ${validOn} alone.`),
  NOT_VERIFIED: () => say('该人员未通过核验或未签署承诺书。', 'The visitor is not verified, or has not signed the pledge.'),
  BANNED: () => say('该人员在禁访期内。', 'The visitor is banned.'),
  SCANNED_TWICE: () => say('同一二维码重复扫描。', 'The same code was scanned twice.'),
};
