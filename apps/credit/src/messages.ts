import { say, settingRejectedWording, type SettingRejected, type Wording } from '@qinqing/subgraph-server';
import type { FormProblem, FormProblemCode } from './domain/form-problem.ts';
import type { RatingReason } from './domain/rating-reasons.ts';
import { label } from './type-defs.ts';

/** Everything that this department says about records, ratings, lists and repair, apart from the labels of enum values. */
export const messages = {
  enterpriseUnknown: say('没有找到本辖区内的这家企业。请核对后重试。', 'There is no such enterprise in your jurisdiction. Check its id.'),
  authorityUnknown: say('认定单位不存在，或不是您所在的单位。', 'The authority is unknown, or not your own unit.'),
  recordUnknown: say('没有找到您可以办理的这条信用记录。', 'There is no such credit record for you to act on.'),
  listingUnknown: say('没有找到您可以办理的这条名单认定。', 'There is no such list entry for you to act on.'),
  repairUnknown: say('没有找到您可以办理的这件修复申请。', 'There is no such application for repair for you to decide.'),
  disputeUnknown: say('没有找到您可以办理的这件异议。', 'There is no such dispute for you to reply to.'),
  dutyNotFulfilled: say('须先履行义务，再申请修复。', 'Fulfil the duty first, then apply for repair.'),

  actionNotAllowed: (obstacle: string, allowed: readonly string[]): Wording => say(
    `${obstacle}。现在可以：${allowed.length === 0 ? '无需操作' : allowed.join('、')}。`,
    `${obstacle}. Possible now: ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}.`,
  ),
  listingAlreadyOpen: (list: string, state: string): Wording => say(`该企业在${list}已有一条“${state}”的认定。`, `The enterprise already has an entry on the ${list.toLowerCase()}: ${state}.`),
  measureUnknown: (codes: readonly string[]): Wording => say(
    `法定惩戒措施清单中没有：${codes.join('、')}。请从creditMeasures中选择。`,
    `Not in the statutory list of measures: ${codes.join(', ')}. Take codes from creditMeasures.`,
  ),
  repairTooEarly: (obstacle: string, from: string): Wording => say(`${obstacle}，${from}起可以申请修复。`, `${obstacle}: repair can be applied for from ${from} on.`),
  formRejected: (count: number): Wording => say(`有${count}处需要更正。`, `${count} ${count === 1 ? 'entry needs' : 'entries need'} correction.`),
  formProblem: ({ code, limit }: FormProblem): Wording => formProblems[code](limit ?? ''),
  settingRejected: (rejected: SettingRejected): Wording => settingRejectedWording(rejected, 'creditSettings'),

  notRated: say('尚无纳税信用级别和公共信用综合评价，未评级。', 'Neither a tax grade nor a public evaluation is on record: not rated.'),
  blackListed: say('列入严重失信主体名单，等级为D。', 'On the black list: the level is D.'),
  ratingReason: ({ key, isPositive, points, isOnRecord }: RatingReason): Wording => {
    const part = (locale: 'ZH_CN' | 'EN'): string => label('CreditComponentKey', key, locale);
    const basis = isOnRecord ? say('', '') : say('（无记录）', ' (nothing on record)');
    return say(
      `${part('ZH_CN')}${basis.ZH_CN}：${isPositive ? '加' : '减'}${points}分`,
      `${part('EN')}${basis.EN}: ${isPositive ? '+' : '−'}${points} points`,
    );
  },
};

const formProblems: Readonly<Record<FormProblemCode, (limit: string) => Wording>> = {
  TEXT_LENGTH: (limit) => say(`文字须为${limit}个字。`, `The text must have ${limit} characters.`),
  VALUE_UNKNOWN: (limit) => say(`该值不在${limit}的代码表内。`, `The value is not a code of ${limit} on that day.`),
  CLASS_MISSING: () => say('须注明失信行为类别。', 'Name the class of an adverse record.'),
  CLASS_NOT_APPLICABLE: () => say('此类记录没有失信行为类别。', 'Records of this kind have no class.'),
  DATE_IN_FUTURE: (limit) => say(`不得晚于${limit}。`, `It must not be later than ${limit}.`),
  DATES_REVERSED: (limit) => say(`不得早于${limit}。`, `It must not be before ${limit}.`),
  RECORD_UNKNOWN: () => say('依据记录须是本单位对该企业的记录。', 'The records must be your own unit’s about this enterprise.'),
  TARGET_AMBIGUOUS: () => say('请在recordId和listEntryId中填写一项。', 'Give either recordId or listEntryId.'),
  MEASURES_MISSING: () => say('至少填写一项法定惩戒措施。', 'Name at least one measure of the statutory list.'),
  VERIFICATION_MISSING: (limit) => say(`${limit}须核验法定代表人和企业。`, `${limit} needs both the legal representative and the enterprise verified.`),
  VALIDITY_TOO_LONG: (limit) => say(`有效期不得晚于${limit}。`, `It must end by ${limit}.`),
  NOT_WITH_UPHELD: () => say('维持原记录时不得填写更正内容。', 'Leave it out when the record is upheld.'),
};
