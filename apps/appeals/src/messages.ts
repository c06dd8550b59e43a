import { say, settingRejectedWording, type SettingRejected, type Wording } from '@qinqing/subgraph-server';
import type { Words } from './catalogue/catalogue-item.ts';
import type { ActionObstacle } from './domain/appeal-actions.ts';
import type { FormProblem, FormProblemCode } from './domain/form-problem.ts';
import type { AppealExtensionRejected, AppealReturnNotPossible } from './operations/refusals.ts';

const MOST_NAMED = 5;

/** Everything that this department says to people, apart from the labels of enum values. */
export const messages = {
  appealUnknown: say('没有找到您可以办理的这件诉求。请从列表中重新选择。', 'There is no such appeal for you to act on. Choose one from your list.'),
  enterpriseUnknown: say('没有找到您可以代为提交诉求的这家企业。请核对企业。', 'There is no such enterprise for which you can submit an appeal. Check the enterprise.'),
  unitUnknown: say('没有找到本辖区的这个单位。请从单位列表中选择。', 'There is no such unit in the jurisdiction. Choose one from the list of units.'),
  notLinkable: say('只能并入同一企业尚未办结的另一件诉求。', 'An appeal can only follow another open one of the same enterprise.'),
  routingUnknown: say('没有找到本辖区的这个对照表版本。', 'There is no such routing version in your jurisdiction.'),

  codeWrong: (left: number): Wording => left === 0
    ? say('确认码多次不正确，不能再现场办结。请交责任单位办理。', 'The code was wrong too often: it cannot be solved on the spot any more. Leave it to the responsible unit.')
    : say(`确认码不正确，还可再试${left}次。请向企业核对。`, `The confirmation code is wrong; attempts left: ${left}. Ask the enterprise for it.`),
  actionNotAllowed: (stateLabel: string, allowed: readonly string[]): Wording => say(
    `当前状态“${stateLabel}”不能这样办理。现在可以：${allowed.length === 0 ? '无需操作' : allowed.join('、')}。`,
    `This is not possible in the state "${stateLabel}". Possible now: ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}.`,
  ),
  obstacle: (obstacle: ActionObstacle, stateLabel: string): Wording => {
    const obstacles: Readonly<Record<ActionObstacle, Wording>> = {
      WRONG_STATE: say(`当前状态为“${stateLabel}”。`, `The state is "${stateLabel}".`),
      PLAN_NOT_NEEDED: say('只有疑难诉求需要制定计划。', 'Only a complex appeal is planned by its unit.'),
      PLAN_SET: say('计划已经制定，可以申请延期。', 'The plan is set; it can be extended.'),
      PLAN_MISSING: say('尚未制定计划。', 'There is no plan yet.'),
    };
    return obstacles[obstacle];
  },
  returnNotPossible: (obstacle: AppealReturnNotPossible['obstacle']): Wording => {
    const obstacles: Readonly<Record<AppealReturnNotPossible['obstacle'], Wording>> = {
      TOO_LATE: say('已超过退单时限，请签收办理。', 'The time to return it has passed: accept it.'),
      ALREADY_RETURNED: say('本单位已退过一次，请签收办理。', 'Your unit has returned it before: accept it.'),
      BOUND_BY_ARBITRATION: say('直通办的裁定具有约束力，请签收办理。', "The direct-line office's decision is binding: accept it."),
      OWN_UNIT_PROPOSED: say('不能建议由本单位承办。', 'A unit cannot propose itself.'),
    };
    return obstacles[obstacle];
  },
  extensionRejected: (obstacle: AppealExtensionRejected['obstacle'], maximum: number | null): Wording => {
    const most = String(maximum ?? 0);
    const obstacles: Readonly<Record<AppealExtensionRejected['obstacle'], Wording>> = {
      ALREADY_EXTENDED: say('只能延期一次，已经延过。', 'It can be extended once, and was.'),
      ALREADY_DUE: say('期限已过，不能延期。', 'It is due already and cannot be extended.'),
      NO_PLAN: say('疑难诉求请先制定计划。', 'A complex appeal needs its plan first.'),
      TOO_LONG: say(`最多可延${most}（工作日，加急为小时）。`, `It can be extended by ${most} at most (working days, or hours for an urgent one).`),
      ENTERPRISE_NOT_INFORMED: say('请先告知企业再延期。', 'Inform the enterprise first.'),
    };
    return obstacles[obstacle];
  },
  pauseLimitReached: (limit: number): Wording => say(`补充材料最多要求${limit}次，请就现有材料办理。`, `Information can be asked for ${limit} times at most: go on with what there is.`),
  ratingOutOfRange: (minimum: number, maximum: number): Wording => say(`评分须为${minimum}至${maximum}的整数。`, `A rating is a whole number from ${minimum} to ${maximum}.`),
  milestoneUnknown: (open: readonly number[]): Wording => open.length === 0
    ? say('计划中没有未完成的节点。', 'The plan has no open milestone.')
    : say(`没有这个未完成的节点。可选：${open.join('、')}。`, `There is no such open milestone. Choose one of: ${open.join(', ')}.`),
  routingIncomplete: (missing: readonly Words[]): Wording => {
    const [zh, en] = [missing.slice(0, MOST_NAMED).map((name) => name.zh).join('、'), missing.slice(0, MOST_NAMED).map((name) => name.en).join(', ')];
    const isMore = missing.length > MOST_NAMED;
    return say(`${missing.length}个事项没有责任单位：${zh}${isMore ? '等' : ''}。现行版本继续施行。`, `${missing.length === 1 ? '1 item has' : `${missing.length} items have`} no unit: ${en}${isMore ? ' …' : ''}. The version in force stays.`);
  },
  routingNotDraft: (stateZh: string, stateEn: string): Wording => say(`该版本“${stateZh}”，只能发布草案。`, `This version is "${stateEn}"; only a draft can be published.`),
  formRejected: (count: number): Wording => say(`有${count}处需要更正。`, `${count} ${count === 1 ? 'entry needs' : 'entries need'} correction.`),
  formProblem: (problem: FormProblem): Wording => formProblems[problem.code](problem.limit ?? ''),
  settingRejected: (rejected: SettingRejected): Wording => settingRejectedWording(rejected, 'appealSettings'),
};

const formProblems: Readonly<Record<FormProblemCode, (limit: string) => Wording>> = {
  TEXT_LENGTH: (limit) => say(`文字须为${limit}个字。`, `The text must have ${limit} characters.`),
  PHONE_FORM: () => say('请填写6至20位的电话号码。', 'Give a phone number of 6 to 20 digits.'),
  ITEM_UNKNOWN: () => say('没有这个在用的服务事项，请从目录中选择。', 'There is no such item in force. Choose one from the catalogue.'),
  CHANNEL_NOT_OPEN: (limit) => say(`渠道请选：${limit}。`, `Choose one of these channels: ${limit}.`),
  OCCURRED_AT_MISSING: () => say('请填写企业何时提出。', 'Say when the enterprise made it.'),
  OCCURRED_AT_RANGE: () => say('提出时间须在过去一年之内。', 'It must have been made within the last year.'),
  TOO_MANY_FILES: (limit) => say(`至多${limit}个附件。`, `At most ${limit} files.`),
  FILE_TOO_LARGE: (limit) => say(`单个附件至多${limit}字节。`, `A file has at most ${limit} bytes.`),
  FILES_TOO_LARGE: (limit) => say(`附件合计至多${limit}字节。`, `All files together have at most ${limit} bytes.`),
  FILE_TYPE: (limit) => say(`附件类型须为：${limit}。`, `The type of a file must be one of ${limit}.`),
  FILE_CONTENT: (limit) => say(`内容不是所称的${limit}，或未完整上传。`, `The content is not ${limit}, or was not sent whole.`),
  FILE_NAME: (limit) => say(`文件名须为1至${limit}个字，且不含特殊符号。`, `A file name has 1 to ${limit} characters and no special signs.`),
  ITEM_REPEATED: () => say('同一事项只能出现一次。', 'An item may appear once.'),
  UNIT_UNKNOWN: () => say('没有这个单位。', 'There is no such unit.'),
  LEAD_UNIT_MISSING: () => say('尚无承办单位，请指定牵头单位。', 'No unit has it yet: name the one in the lead.'),
  UNIT_REPEATED: () => say('同一事项的单位不能重复。', 'A unit may appear once with an item.'),
  TOO_MANY_UNITS: (limit) => say(`每个事项至多${limit}个单位。`, `At most ${limit} units for an item.`),
  DIVISION_FOREIGN: () => say('该区划不在您的辖区内。', 'The division is outside your jurisdiction.'),
  NO_MILESTONE: () => say('计划至少要有一个节点。', 'A plan has at least one milestone.'),
  TOO_MANY_MILESTONES: (limit) => say(`至多${limit}个节点。`, `At most ${limit} milestones.`),
  MILESTONE_DATE: () => say('节点日期须依次，且在今天至计划期满之间。', 'Milestones follow one another, from today to the end of the plan.'),
  MILESTONE_WEIGHT: (limit) => say(`权重须为1至${limit}的整数。`, `A weight is a whole number from 1 to ${limit}.`),
  PLAN_TOO_LONG: (limit) => say(`计划须为1至${limit}个工作日。`, `A plan has 1 to ${limit} working days.`),
  DECISION_UNCLEAR: () => say('请二选一：给出计划，或说明原因。', 'Give either a plan or the reason.'),
};
