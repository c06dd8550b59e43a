import { describe, expect, it } from '@jest/globals';
import type { Wording } from '@qinqing/subgraph-server';
import { messages } from './visit-request.ts';

const facts = { month: '2025-09', limit: 1, usedThisMonth: 2, nextAllowedFrom: '2025-10-01' };
const formCodes = [
  'TOO_FEW_WINDOWS', 'TOO_MANY_WINDOWS', 'WINDOW_REVERSED', 'WINDOW_TOO_LONG', 'WINDOW_TOO_SOON', 'WINDOW_TOO_LATE', 'NOT_A_WORKING_DAY',
  'AFTER_STATUTORY_DEADLINE', 'BEFORE_NEXT_FREE_DATE', 'TOO_MANY_VISITORS', 'TEXT_LENGTH', 'TOO_MANY_ITEMS', 'SUPERIOR_DOCUMENT_MISSING', 'STATUTORY_ONLY_FOR_INSPECTIONS', 'APPEAL_NOT_OPEN',
] as const;
const limitless = ['WINDOW_REVERSED', 'SUPERIOR_DOCUMENT_MISSING', 'STATUTORY_ONLY_FOR_INSPECTIONS', 'APPEAL_NOT_OPEN'];
const eligibility = { ...facts, isAllowed: false, reasons: [] };

const everything: readonly (readonly [string, Wording])[] = [
  ['unknown request', messages.visitRequestUnknown],
  ['unknown target', messages.visitTargetUnknown],
  ['unknown alternative', messages.alternativeUnknown],
  ['limit out of range', messages.limitOutOfRange],
  ['action not allowed', messages.actionNotAllowed('已安排', ['取消'])],
  ['nothing allowed', messages.actionNotAllowed('已办结', [])],
  ['limit reached', messages.limitReached(facts)],
  ['limit of 0', messages.limitReached({ ...facts, limit: 0, nextAllowedFrom: null })],
  ['unknown window', messages.windowUnknown([1, 2])],
  ['no window left', messages.windowUnknown([])],
  ['not refusable', messages.statutoryNotRefusable('《安全生产法》', [1])],
  ['not refusable, and no slot left', messages.statutoryNotRefusable('《安全生产法》', [])],
  ['one entry to correct', messages.formRejected(1)],
  ['two entries to correct', messages.formRejected(2)],
  ...(['STATUTORY', 'BEGUN', 'WRONG_STATE'] as const).map((obstacle) => [obstacle, messages.obstacle(obstacle, '已安排')] as const),
  ...formCodes.map((code) => [code, messages.formProblem({ field: 'field', code, limit: limitless.includes(code) ? null : '7' })] as const),
  ...(['UNKNOWN_KEY', 'INVALID_VALUE', 'ALREADY_SET', 'INVALID_DAY', 'FOREIGN_DIVISION', 'SOURCE_MISSING'] as const).map((fault) => [fault, messages.settingRejected({ kind: 'VisitSettingRejected', key: 'key', fault })] as const),
  ...(['STATUTORY', 'NECESSARY', 'REVIEW', 'UNNECESSARY'] as const).map((verdict) => [verdict, messages.necessity({ score: verdict === 'STATUTORY' ? null : 50, verdict, parts: [] })] as const),
  ...(['NOT_IN_BUSINESS', 'PROTECTED', 'LIMIT_REACHED', 'ROOM_LEFT', 'NO_LIMIT'] as const).map((reason) => [reason, messages.eligibility(reason, eligibility)] as const),
  ...(['SAME_TRADE', 'NEAR_TRADE', 'WANTS_EXPOSURE', 'NEVER_VISITED', 'RARELY_SEEN', 'GOOD_QUALITY'] as const).map((reason) => [reason, messages.offerReason(reason)] as const),
];

describe('what the department says to people', () => {
  it.each(everything)('%s is said in Chinese and in English, without a gap', (_about, { ZH_CN, EN }) => {
    expect(ZH_CN).toMatch(/\p{Script=Han}/u);
    expect(EN).toMatch(/^["A-Z0-9]/);
    expect(EN).not.toMatch(/\p{Script=Han}{9}/u);
    expect(`${ZH_CN}${EN}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('§0.1: a limit is told with its use and the next free date', () => {
    expect(messages.limitReached(facts)).toEqual({
      ZH_CN: '2025年9月接待上限1次，已用2次。2025-10-01起可再预约。',
      EN: 'The limit for 2025-09 is 1, 2 used. The next free date is 2025-10-01.',
    });
  });

  it('VIS-15: an inspection without a slot left offers none to choose from', () => {
    expect(messages.statutoryNotRefusable('《安全生产法》', []).ZH_CN).toBe('依据《安全生产法》的检查不能拒绝；拟定时段均已过去，请单位重新预约。');
  });
});
