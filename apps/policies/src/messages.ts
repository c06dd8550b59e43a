import { say, settingRejectedWording, type SettingRejected, type Wording } from '@qinqing/subgraph-server';
import type { PolicyProjectAction } from './domain/project-actions.ts';
import type { FormProblem, FormProblemCode } from './domain/form-problem.ts';
import type { RuleProof } from './domain/rule-proof.ts';

const listed = (words: readonly string[], joint: string, nothing: string): string => (words.length === 0 ? nothing : words.join(joint));

/** Everything that this department says to people about projects, apart from the labels of enum values. */
export const messages = {
  projectUnknown: say('没有找到您可以办理的这个政策项目。请从列表中重新选择。', 'There is no such policy project for you. Choose one from the list.'),
  clauseUnknown: say('没有找到本单位文件中的这一条款。请先将政策文件入库。', 'There is no such clause in a document of your unit. Register the document first.'),
  formRejected: (count: number): Wording => say(`有${count}处需要更正。`, `${count} ${count === 1 ? 'entry needs' : 'entries need'} correction.`),
  formProblem: ({ code, limit, detail }: FormProblem): Wording => (detail === null ? formProblems[code](limit ?? '') : say(detail.zh, detail.en)),
  projectActionNotAllowed: (stateLabel: string, allowed: readonly string[]): Wording => say(
    `项目状态为“${stateLabel}”，不能这样办理。现在可以：${listed(allowed, '、', '无需操作')}。`,
    `This is not possible in the state "${stateLabel}". Possible now: ${listed(allowed, ', ', 'nothing')}.`,
  ),
  projectObstacle: (action: PolicyProjectAction, stateLabel: string): Wording => projectObstacles[action](stateLabel),
  draftExists: say('新一版草稿已经建立，请在该草稿上修改。', 'The next edition was begun already: change that draft.'),
  ruleUnproven: ({ positive, positiveNeeded, negative, negativeNeeded, failures }: RuleProof): Wording => say(
    `规则尚未通过样例检验：应符合的样例通过${positive}个（至少${positiveNeeded}个），应不符合的样例通过${negative}个（至少${negativeNeeded}个），${failures.length}个样例结果与预期不同。`,
    `The rule is not proved yet: ${positive} of at least ${positiveNeeded} examples are let in as expected, ${negative} of at least ${negativeNeeded} are kept out, and ${failures.length} turn out otherwise.`,
  ),
  settingRejected: (rejected: SettingRejected): Wording => settingRejectedWording(rejected, 'policySettings'),
  manyClauses: (count: number, remembered: number): Wording => say(
    `本文件共${count}条，超过${remembered}条，企业不易记住，建议精简。`,
    `The document has ${count} clauses. More than ${remembered} are hard to remember: consider fewer.`,
  ),
  everything: say('不限', 'All'),
  creditHidden: say('（信用信息仅企业本人可见）', ' (credit data are read by the enterprise alone)'),
};

const projectObstacles: Readonly<Record<PolicyProjectAction, (stateLabel: string) => Wording>> = {
  REVISE: (state) => say(`项目状态为“${state}”，不能修订。`, `The state is "${state}": it cannot be revised.`),
  ADD_EXAMPLE: (state) => say(`项目状态为“${state}”，样例只能加在草稿上。`, `The state is "${state}": examples are added to drafts.`),
  PUBLISH: (state) => say(`项目状态为“${state}”，只有草稿可以发布。`, `The state is "${state}": drafts are published.`),
  CLOSE: (state) => say(`项目状态为“${state}”，只有已发布的项目可以结束。`, `The state is "${state}": published projects are closed.`),
  APPROPRIATE: (state) => say(`项目状态为“${state}”，发布后才能下达预算。`, `The state is "${state}": money comes after publication.`),
};

const formProblems: Readonly<Record<FormProblemCode, (limit: string) => Wording>> = {
  TEXT_LENGTH: (limit) => say(`文字须为${limit}个字。`, `The text must have ${limit} characters.`),
  TOO_MANY_ITEMS: (limit) => say(`至多${limit}项。`, `At most ${limit} are possible.`),
  TOO_FEW_ITEMS: (limit) => say(`至少${limit}项。`, `At least ${limit} is needed.`),
  DUPLICATE: () => say('重复填写，请更换。', 'Given twice: choose another.'),
  NOT_JSON: () => say('不是有效的JSON文本。', 'This is not JSON.'),
  RULE_INVALID: () => say('规则无效。', 'The rule is not valid.'),
  BENEFIT_INVALID: () => say('补贴公式无效。', 'The benefit formula is not valid.'),
  PROFILE_INVALID: (path) => say(`样例画像在${path}处无效。`, `The profile is not valid at ${path}.`),
  FACT_UNKNOWN: (key) => say(`没有“${key}”这个数据项，请从数据项目录中选择。`, `There is no "${key}" on file: take what the catalogue has.`),
  KEY_MALFORMED: () => say('须以字母开头，由字母、数字和下划线组成，至多60个字符。', 'Begin with a letter; letters, digits and _, at most 60.'),
  WINDOW_REVERSED: (day) => say(`申报截止不能早于申报开始（${day}）。`, `Applications cannot close before they open (${day}).`),
  WINDOW_PAST: (day) => say(`申报截止不能早于今天（${day}）。`, `Applications cannot close before today (${day}).`),
  VALIDITY_REVERSED: (day) => say(`有效期不能早于${day}结束。`, `The validity cannot end before ${day}.`),
  NOT_WITHOUT_APPLICATION: () => say('免申即享项目只用已归集的数据，请绑定数据项，或改用其他审批方式。', 'A project without application asks for nothing: bind it to what is on file, or choose another mode.'),
  INSTANT_LIMIT_MISPLACED: () => say('只有秒批项目可以设定秒批限额。', 'An instant limit is for INSTANT projects only.'),
  AMOUNT_OUT_OF_RANGE: (limit) => say(`金额须${limit}分。`, `The amount must be ${limit} fen.`),
  NUMBER_TAKEN: () => say('该文号已入库。', 'A document of this number is on file already.'),
};
