import { say, type Wording } from '@qinqing/subgraph-server';
import type { ActionObstacle } from './domain/application-actions.ts';
import type { FundingBan } from './domain/blacklist-gate.ts';
import type { EntryProblems } from './domain/form-entries.ts';

const listed = (words: readonly string[], joint: string, nothing: string): string => (words.length === 0 ? nothing : words.join(joint));

/** Everything that this department says to people about applications, apart from the labels of enum values. */
export const applicationMessages = {
  applicationUnknown: say('没有找到您可以办理的这项申报。请从列表中重新选择。', 'There is no such application for you to act on. Choose one from your list.'),
  actionNotAllowed: (stateLabel: string, allowed: readonly string[]): Wording => say(
    `当前状态“${stateLabel}”不能这样办理。现在可以：${listed(allowed, '、', '无需操作')}。`,
    `This is not possible in the state "${stateLabel}". Possible now: ${listed(allowed, ', ', 'nothing')}.`,
  ),
  obstacle: (obstacle: ActionObstacle, stateLabel: string): Wording =>
    obstacle === 'TOO_LATE' ? say('办理期限已过。', 'The time for it has run out.') : say(`当前状态为“${stateLabel}”。`, `The state is "${stateLabel}".`),
  blacklisted: ({ measureCodes, authorityName, legalBasis, listedOn }: FundingBan): Wording => say(
    `企业于${listedOn}被${authorityName}依据${legalBasis}列入黑名单，按惩戒措施${measureCodes.join('、')}限制获得扶持资金。信用修复后自动解除，请向${authorityName}申请修复。`,
    `Listed by ${authorityName} on ${listedOn} under ${legalBasis}: the measures ${measureCodes.join(', ')} deny public funds. It ends by itself with the repair: apply to ${authorityName} for it.`,
  ),
  notInBusiness: say('企业不在经营状态，或不属于本项目的适用区划。请核对企业登记信息。', 'The enterprise is not in business, or not of the division that the project is for. Check its registration.'),
  windowClosed: (opensOn: string, closesOn: string | null): Wording => say(
    `现在不受理申报。受理时间：${opensOn}起${closesOn === null ? '' : `至${closesOn}`}。`,
    `Applications are not taken now. Window: from ${opensOn}${closesOn === null ? ' on' : ` to ${closesOn}`}.`,
  ),
  applicationExists: say('企业对本项目已有在办的申报，请继续办理该申报。', 'The enterprise has a live application for this project: go on with that one.'),
  declarationMissing: say('请先签署真实性承诺。', 'Sign the declaration of truth first.'),
  fieldsRejected: ({ missingKeys, unknownKeys, invalidKeys }: EntryProblems): Wording => say(
    [wrong('必填未填', missingKeys), wrong('表单中没有', unknownKeys), wrong('不能这样填写', invalidKeys)].filter(Boolean).join('；') + '。',
    [wrong('Missing', missingKeys), wrong('Not in the form', unknownKeys), wrong('Not to be filled in like this', invalidKeys)].filter(Boolean).join('; ') + '.',
  ),
  dutiesNotSeparate: (dutyLabel: string, dutyLabelEn: string): Wording => say(
    `您在本申报中已办理“${dutyLabel}”，职责分离，请由他人办理。`,
    `You have held the duty "${dutyLabelEn}" in this application: duties are kept apart, somebody else has to act.`,
  ),
  supplementsExhausted: (limit: number): Wording => say(`补正至多${limit}次，请作出决定。`, `A supplement can be asked for ${limit} times at most: decide now.`),
  amountUnknown: (missingKeys: readonly string[]): Wording => missingKeys.length === 0
    ? say('按补贴公式没有可核定的金额。', 'The benefit formula gives no amount.')
    : say(`无法计算金额，缺少：${missingKeys.join('、')}。请先补齐数据。`, `The amount cannot be computed. Missing: ${missingKeys.join(', ')}. Have them put on file first.`),
};

const wrong = (what: string, keys: readonly string[]): string => (keys.length === 0 ? '' : `${what}: ${keys.join(', ')}`);
