import { say, type Wording } from '@qinqing/subgraph-server';
import type { BankFormProblem, BankFormProblemCode } from './domain/bank.ts';
import type { ConsentTermsProblem, ConsentTermsProblemCode } from './domain/consent-terms.ts';
import type { DenialReason } from './domain/enquiry.ts';
import type { OutcomeProblem } from './domain/outcome.ts';

/** Everything that this department says about banks, consents and enquiries, apart from the labels of enum values. */
export const bankMessages = {
  alreadyRegistered: (clientId: string): Wording => say(`客户端“${clientId}”已登记为合作银行。`, `The client "${clientId}" already speaks for a partner bank.`),
  bankUnknown: say('没有找到可办理的这家合作银行。请从合作银行名单中选择。', 'There is no such partner bank for you here. Choose one from the list of banks.'),
  bankActionNotAllowed: (stateLabel: string): Wording => say(`该银行已是“${stateLabel}”状态。`, `The bank is in the state "${stateLabel}" already.`),
  formRejected: (count: number): Wording => say(`登记表有${count}处需要更正。`, `${count} ${count === 1 ? 'entry needs' : 'entries need'} correction.`),
  formProblem: ({ code, limit }: BankFormProblem): Wording => formProblems[code](limit ?? ''),

  accessClosed: say('本地尚未声明银行查询的法定依据，银行查询未开通。', 'No legal basis for bank access is declared here: bank access is closed.'),
  consentUnknown: say('没有找到您可以办理的这件授权。请从列表中重新选择。', 'There is no such consent for you to act on. Choose one from your list.'),
  targetUnknown: say('没有找到在贵行准入范围内经营的这家企业。请核对统一社会信用代码。', 'There is no such enterprise in business where your bank is admitted. Check the unified social credit code.'),
  alreadyOpen: (stateLabel: string): Wording => say(`同一用途已有一件“${stateLabel}”的授权。请先办结或撤回。`, `There is a consent for this purpose already: ${stateLabel.toLowerCase()}. It has to end first.`),
  actionNotAllowed: (stateLabel: string, allowed: readonly string[]): Wording => say(
    `当前状态“${stateLabel}”不能这样办理。现在可以：${allowed.length === 0 ? '无需操作' : allowed.join('、')}。`,
    `This is not possible in the state "${stateLabel}". Possible now: ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}.`,
  ),
  obstacle: (stateLabel: string): Wording => say(`当前状态为“${stateLabel}”。`, `The state is "${stateLabel}".`),
  mandateMissing: say('授权由法定代表人办理；经办人须持有L3认证的委托，目前尚未开通。请由法定代表人登录办理。', 'Consents are the legal representative’s. A clerk needs a mandate of assurance L3, and there are none yet: let the legal representative sign in.'),
  termsRejected: (count: number): Wording => say(`授权条款有${count}处需要更正。`, `${count} ${count === 1 ? 'term needs' : 'terms need'} correction.`),
  termsProblem: ({ code, limit }: ConsentTermsProblem): Wording => termsProblems[code](limit ?? ''),

  denied: (reason: DenialReason): Wording => denials[reason],
  enquiryUnknown: say('没有找到贵行需要反馈结果的这次查询。', 'There is no such granted enquiry of your bank.'),
  outcomeRejected: (problem: OutcomeProblem): Wording => outcomes[problem],
  treeHeadUnavailable: say('审计链还没有可以签名的记录。', 'The audit chain has no entry to sign yet.'),
  noData: say('已获授权，但平台暂无此类数据。', 'Consented to, but the platform has no such data yet.'),
};

const formProblems: Readonly<Record<BankFormProblemCode, (limit: string) => Wording>> = {
  TEXT_LENGTH: (limit) => say(`须为${limit}字。`, `It takes ${limit} characters.`),
  FOREIGN_DIVISION: () => say('该区划不在您的辖区内。', 'The division is outside your jurisdiction.'),
  QUOTA_OUT_OF_RANGE: (limit) => say(`每日额度须在${limit}之间。`, `The quota a day must be within ${limit}.`),
};

const termsProblems: Readonly<Record<ConsentTermsProblemCode, (limit: string) => Wording>> = {
  SCOPES_EMPTY: () => say('请至少选择一项范围。', 'Name at least one scope.'),
  SCOPES_BEYOND_REQUEST: () => say('范围不能超出银行的申请。', 'The scopes go beyond what the bank asked for.'),
  DAYS_OUT_OF_RANGE: (limit) => say(`天数须在${limit}之间。`, `The days must be within ${limit}.`),
  COUNT_OUT_OF_RANGE: (limit) => say(`查询次数须在${limit}之间。`, `The enquiries must be within ${limit}.`),
  LOAN_REFERENCE_MISSING: () => say('贷后管理须填写贷款编号。', 'A consent during a loan names the loan.'),
  LOAN_REFERENCE_NOT_APPLICABLE: () => say('此用途不填写贷款编号。', 'This purpose has no loan reference.'),
  PURPOSE_MISSING: () => say('请选择用途。', 'Name the purpose.'),
  BANK_MISSING: () => say('请选择银行。', 'Name the bank.'),
  NOT_WITH_REQUEST: () => say('答复申请时由申请决定，请留空。', 'The request decides this: leave it out.'),
  TEXT_LENGTH: (limit) => say(`须为${limit}字。`, `It takes ${limit} characters.`),
};

const denials: Readonly<Record<DenialReason, Wording>> = {
  BANK_UNKNOWN: say('您的客户端不是登记的合作银行。请联系信用主管部门。', 'Your client is no registered partner bank. Ask the credit administrator.'),
  BANK_BLOCKED: say('贵行的查询已停用。请联系信用主管部门。', 'Your bank is blocked. Ask the credit administrator.'),
  ACCESS_CLOSED: say('本地尚未声明银行查询的法定依据，银行查询未开通。', 'No legal basis for bank access is declared here: bank access is closed.'),
  RATE_LIMITED: say('查询过于频繁，请一分钟后再试。', 'Too many enquiries: try again in a minute.'),
  QUOTA_USED_UP: say('当日查询额度已用尽。逾期未反馈结果会使额度减少。', 'The quota of the day is used up. Overdue outcome reports reduce it.'),
  NO_CONSENT: say('没有该企业的有效授权。请先申请授权。', 'There is no active consent. Ask for one first.'),
  CONSENT_REVOKED: say('企业已撤回授权。', 'The enterprise has taken its consent back.'),
  CONSENT_EXPIRED: say('授权已到期。请重新申请。', 'The consent has expired. Ask for a new one.'),
  LISTING_ENDED: say('当时的黑名单记录已终止，不再提供。请重新查询。', 'The black listing of then has ended, and is shown no more. Enquire anew.'),
  CONSENT_EXHAUSTED: say('授权的查询次数已用尽。请重新申请。', 'The enquiries of the consent are used up. Ask for a new one.'),
  SCOPE_NOT_COVERED: say('查询超出授权范围。请只查询获授权的范围。', 'This goes beyond the consented scopes. Enquire within them.'),
  PURPOSE_NOT_COVERED: say('用途与授权不符。', 'The consent is for another purpose.'),
};

const outcomes: Readonly<Record<OutcomeProblem, Wording>> = {
  ALREADY_REPORTED: say('这次查询的结果已经反馈。', 'The outcome of this enquiry was reported already.'),
  PENDING_TWICE: say('“审批中”只能反馈一次，请反馈最终结果。', 'Pending counts only once: report the final outcome.'),
  NEXT_DATE_MISSING: say('请填写预计日期。', 'Name the day on which you will know.'),
  NEXT_DATE_IN_PAST: say('预计日期须晚于今天。', 'The next date must be after today.'),
  NEXT_DATE_TOO_FAR: say('预计日期过远。请填写较近的日期。', 'The next date is too far ahead. Name an earlier one.'),
  NEXT_DATE_NOT_APPLICABLE: say('最终结果不填写预计日期。', 'A final outcome has no next date.'),
  AMOUNT_MISSING: say('请填写授信金额。', 'Name the amount that was granted.'),
  AMOUNT_NOT_APPLICABLE: say('未批准时不填写金额。', 'There is no amount unless the loan was approved.'),
};
