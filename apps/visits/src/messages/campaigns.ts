import { say, type Wording } from '@qinqing/subgraph-server';
import { shanghaiDate } from '@qinqing/working-time';
import type { CampaignFormProblem, CampaignFormProblemCode } from '../domain/campaigns/form-problem.ts';

const formProblems: Readonly<Record<CampaignFormProblemCode, (limit: string) => Wording>> = {
  ALREADY_BEGUN: () => say('场次已经开始，请选择其他场次。', 'The session has begun already: choose another one.'),
  AGREEMENT_MISSING: () => say('企业未报名，上门须先征得同意：请填写何人何时同意。', 'The enterprise did not sign up: say who there agreed to the visit, and when.'),
  COMPONENT_NOT_OFFERED: (limit) => say(`没有这项内容。可选：${limit}。`, `This component is not offered. Choose among: ${limit}.`),
  DAY_KEPT_BY_LEADER_ONLY: () => say('逢休息日顺延，须由区领导确认才能保留原日期。', 'A day off moves to the next working day; only a district leader keeps it.'),
  DAY_RANGE: (limit) => limit.includes('–') ? say(`日期须在${limit}之间。`, `The day must be within ${limit}.`) : say(`日期不得早于${limit}。`, `The day must not be before ${limit}.`),
  DAY_TAKEN: (limit) => say(`${limit}已有场次。`, `There is a session on ${limit} already.`),
  ENTERPRISE_UNKNOWN: () => say('没有找到本辖区内的这家企业。', 'There is no such enterprise in this jurisdiction.'),
  GROUPS_MISSING: () => say('请至少设一个工作组。', 'Name at least one work group.'),
  GROUP_INCOMPLETE: () => say('工作组须为“1+1+X”：牵头单位、镇街和至少一个部门，互不重复。', 'A work group is 1+1+X: a lead, a town, and at least one department, each of them once.'),
  GROUP_UNKNOWN: () => say('该行动没有这个工作组。', 'The campaign has no such work group.'),
  HOST_MISSING: () => say('请填写承办园区的运营方。', 'Name the operator of the park.'),
  LEADER_MISSING: () => say('请填写牵头领导。', 'Name the leader who answers for it.'),
  MODE_NOT_OF_KIND: (limit) => say(`该类行动的走访方式为：${limit === '' ? '无' : limit}。`, `This kind of campaign meets enterprises by: ${limit === '' ? 'sessions only' : limit}.`),
  NOT_ATTENDED: () => say('企业没有到会，不能评价。', 'Only an enterprise that came can rate the session.'),
  NOT_BEGUN: () => say('场次尚未开始。', 'The session has not begun.'),
  NUMBER_RANGE: (limit) => say(`数值须在${limit}之间。`, `The number must be within ${limit}.`),
  OUTSIDE_DIVISION: () => say('该区划不在您的辖区内。', 'The division is outside your jurisdiction.'),
  PHONE_FORM: () => say('请填写6至20位的联系电话。', 'Give a phone number of 6 to 20 digits.'),
  QUESTION_UNKNOWN: () => say('没有这个可由您处理的问题。', 'There is no such question for you to deal with.'),
  SAID_ALREADY: () => say('已提交过，不能再次提交。', 'It was said already, and is not said twice.'),
  TASK_UNKNOWN: () => say('没有这个可由您办结的督办事项。', 'There is no such open task for you to finish.'),
  TEXT_LENGTH: (limit) => say(`文字须为${limit}个字。`, `The text must have ${limit} characters.`),
  THEME_MISSING: () => say('请确定一个共性议题。', 'Choose the one common issue of the session.'),
  TIME_FORM: () => say('时间请按“09:00”填写。', 'Write the time like 09:00.'),
  TOO_FEW_SESSIONS: (limit) => say(`每个园区每年至少${limit}场，请缩短周期。`, `Each park has at least ${limit} sessions a year: make them more frequent.`),
  TOO_MANY_ITEMS: (limit) => say(`至多${limit}项。`, `At most ${limit} items.`),
  TOWN_LEVEL: () => say('“1+1+X”中的镇街单位须为镇街一级。', 'The town of a work group must be a town or street.'),
  UNIT_UNKNOWN: (limit) => say(`没有找到单位${limit}。`, `There is no unit ${limit}.`),
};

/** Everything that is said about campaigns and sessions, apart from the labels of enum values. */
export const campaignMessages = {
  campaignUnknown: say('没有找到您可以办理的这项行动。', 'There is no such campaign for you to act in.'),
  sessionUnknown: say('没有找到您可以办理的这个场次。', 'There is no such session for you to act on.'),
  actionNotAllowed: (stateLabel: string, allowed: readonly string[]): Wording => say(
    `场次“${stateLabel}”，不能这样办理。现在可以：${allowed.length === 0 ? '无需操作' : allowed.join('、')}。`,
    `The session is "${stateLabel}": this is not possible. Possible now: ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}.`,
  ),
  wrongState: (stateLabel: string): Wording => say(`场次为“${stateLabel}”。`, `The session is "${stateLabel}".`),
  formRejected: (count: number): Wording => say(`有${count}处需要更正。`, `${count} ${count === 1 ? 'entry needs' : 'entries need'} correction.`),
  formProblem: ({ code, limit }: CampaignFormProblem): Wording => formProblems[code](limit ?? ''),
  seatsTaken: (component: Wording, left: number): Wording => say(
    `“${component.ZH_CN}”${left === 0 ? '名额已满，请选择其他场次' : `仅余${left}个名额，请减少人数或选择其他场次`}。`,
    `"${component.EN}" has ${left === 0 ? 'no place left: choose another session' : `${left} places left: bring fewer persons, or choose another session`}.`,
  ),
  yearFull: (kind: Wording, year: number, limit: number): Wording => say(`${year}年“${kind.ZH_CN}”已达${limit}类上限。`, `${year} has its ${limit} campaigns of the kind "${kind.EN}" already.`),
  issue: (ordinal: number): Wording => say(ordinal === 1 ? '首期' : `第${ordinal}期`, `No. ${ordinal}`),
};

/** What people are told of sessions; no free text is part of it, since a notice may leave the platform. */
export const campaignWording = {
  sessionCancelled: (startsAt: Date) => ({
    title: say('您报名的活动已取消', 'A session that you signed up for is called off'),
    body: say(`原定${shanghaiDate(startsAt)}举行的活动已取消，您的报名随之撤销。`, `The session of ${shanghaiDate(startsAt)} does not take place; your sign-up ends with it.`),
  }),
  taskDecided: (dueOn: string) => ({
    title: say('新的督办事项', 'A new supervised task'),
    body: say(`会议议定的一项督办事项由贵单位负责，请于${dueOn}前办结。`, `Your unit is responsible for a task decided in a session. Finish it by ${dueOn}.`),
  }),
  questionProgress: (appealNumber: string | null) => ({
    title: say('您提出的问题正在办理', 'Your question is being dealt with'),
    body: appealNumber === null
      ? say('您在活动中提出的问题已转诉求办理，正在受理。', 'The question that you raised is being taken over as an appeal.')
      : say(`您在活动中提出的问题正在办理，诉求编号${appealNumber}，可随时查看进展。`, `The question that you raised is appeal ${appealNumber}: look up its progress at any time.`),
  }),
};
