import { describe, expect, it } from '@jest/globals';
import type { Wording } from '@qinqing/subgraph-server';
import { messages } from './messages.ts';

const formCodes = [
  'TEXT_LENGTH', 'VALUE_UNKNOWN', 'CLASS_MISSING', 'CLASS_NOT_APPLICABLE', 'DATE_IN_FUTURE', 'DATES_REVERSED', 'RECORD_UNKNOWN', 'TARGET_AMBIGUOUS', 'MEASURES_MISSING', 'VERIFICATION_MISSING',
  'VALIDITY_TOO_LONG', 'NOT_WITH_UPHELD',
] as const;
const settingFaults = ['UNKNOWN_KEY', 'INVALID_VALUE', 'ALREADY_SET', 'INVALID_DAY', 'FOREIGN_DIVISION', 'SOURCE_MISSING'] as const;

const everything: readonly (readonly [string, Wording])[] = [
  ['unknown enterprise', messages.enterpriseUnknown],
  ['unknown authority', messages.authorityUnknown],
  ['unknown record', messages.recordUnknown],
  ['unknown listing', messages.listingUnknown],
  ['unknown repair', messages.repairUnknown],
  ['unknown dispute', messages.disputeUnknown],
  ['duty not fulfilled', messages.dutyNotFulfilled],
  ['nothing allowed', messages.actionNotAllowed('已有在办事项', [])],
  ['unknown measure', messages.measureUnknown(['CJ-99'])],
  ['one entry to correct', messages.formRejected(1)],
  ['two entries to correct', messages.formRejected(2)],
  ['not rated', messages.notRated],
  ['black listed', messages.blackListed],
  ['a reason for', messages.ratingReason({ key: 'TAX', isPositive: true, points: 78.9, isOnRecord: true })],
  ['a reason against', messages.ratingReason({ key: 'PENALTY', isPositive: false, points: 37.5, isOnRecord: false })],
  ...formCodes.map((code) => [code, messages.formProblem({ field: 'field', code, limit: '7' })] as const),
  ...settingFaults.map((fault) => [fault, messages.settingRejected({ kind: 'CreditSettingRejected', key: 'key', fault })] as const),
];

describe('what the department says to people', () => {
  it.each(everything)('%s is said in Chinese and in English, without a gap', (_about, { ZH_CN, EN }) => {
    expect(ZH_CN).toMatch(/\p{Script=Han}/u);
    expect(EN).toMatch(/[A-Za-z]/);
    expect(`${ZH_CN}${EN}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('§10.10: a reason tells the part, whether anything is on record, and its points', () => {
    expect(messages.ratingReason({ key: 'JUDICIAL', isPositive: true, points: 45, isOnRecord: false })).toEqual({ ZH_CN: '司法执行（无记录）：加45分', EN: 'Judicial enforcement (nothing on record): +45 points' });
    expect(messages.ratingReason({ key: 'TAX', isPositive: false, points: 75, isOnRecord: true })).toEqual({ ZH_CN: '纳税信用：减75分', EN: 'Tax: −75 points' });
  });
});
