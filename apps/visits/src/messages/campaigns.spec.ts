import { describe, expect, it } from '@jest/globals';
import { say, type Wording } from '@qinqing/subgraph-server';
import type { CampaignFormProblemCode } from '../domain/campaigns/form-problem.ts';
import { campaignMessages, campaignWording } from './campaigns.ts';

const codes: readonly CampaignFormProblemCode[] = [
  'ALREADY_BEGUN', 'AGREEMENT_MISSING', 'COMPONENT_NOT_OFFERED', 'DAY_KEPT_BY_LEADER_ONLY', 'DAY_RANGE', 'DAY_TAKEN', 'ENTERPRISE_UNKNOWN', 'GROUPS_MISSING', 'GROUP_INCOMPLETE', 'GROUP_UNKNOWN', 'HOST_MISSING',
  'LEADER_MISSING', 'MODE_NOT_OF_KIND', 'NOT_ATTENDED', 'NOT_BEGUN', 'NUMBER_RANGE', 'OUTSIDE_DIVISION', 'PHONE_FORM', 'QUESTION_UNKNOWN', 'SAID_ALREADY', 'TASK_UNKNOWN', 'TEXT_LENGTH',
  'THEME_MISSING', 'TIME_FORM', 'TOO_FEW_SESSIONS', 'TOO_MANY_ITEMS', 'TOWN_LEVEL', 'UNIT_UNKNOWN',
];
const tea = say('茶话会', 'Tea talk');
const cancelled = campaignWording.sessionCancelled(new Date('2025-09-10T01:00:00.000Z'));
const task = campaignWording.taskDecided('2025-09-30');
const progress = [campaignWording.questionProgress(null), campaignWording.questionProgress('440704-2025-000001')];

const everything: readonly (readonly [string, Wording])[] = [
  ...codes.map((code) => [code, campaignMessages.formProblem({ field: 'field', code, limit: '7' })] as const),
  ['no ways of its own', campaignMessages.formProblem({ field: 'mode', code: 'MODE_NOT_OF_KIND', limit: '' })],
  ['unknown campaign', campaignMessages.campaignUnknown],
  ['unknown session', campaignMessages.sessionUnknown],
  ['action not allowed', campaignMessages.actionNotAllowed('已举行', ['记录'])],
  ['nothing allowed', campaignMessages.actionNotAllowed('已取消', [])],
  ['wrong state', campaignMessages.wrongState('已举行')],
  ['one entry to correct', campaignMessages.formRejected(1)],
  ['two entries to correct', campaignMessages.formRejected(2)],
  ['no seat left', campaignMessages.seatsTaken(tea, 0)],
  ['few seats left', campaignMessages.seatsTaken(tea, 2)],
  ['year full', campaignMessages.yearFull(tea, 2025, 10)],
  ...[cancelled, task, ...progress].flatMap(({ title, body }, index) => [[`title ${index}`, title], [`body ${index}`, body]] as const),
];

describe('what is said about campaigns', () => {
  it.each(everything)('%s is said in Chinese and in English, without a gap', (_about, { ZH_CN, EN }) => {
    expect(ZH_CN).toMatch(/\p{Script=Han}/u);
    expect(EN).toMatch(/^["A-Z0-9]/);
    expect(EN).not.toMatch(/\p{Script=Han}{9}/u);
    expect(`${ZH_CN}${EN}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('VIS-26: the first session is 首期, the second 第2期', () => {
    expect([1, 2].map((ordinal) => campaignMessages.issue(ordinal).ZH_CN)).toEqual(['首期', '第2期']);
  });

  it('a day is told with the days that are right: a span, or the first one', () => {
    const told = (limit: string) => campaignMessages.formProblem({ field: 'on', code: 'DAY_RANGE', limit });
    expect(told('2025-09-01–2025-12-31')).toEqual({ ZH_CN: '日期须在2025-09-01–2025-12-31之间。', EN: 'The day must be within 2025-09-01–2025-12-31.' });
    expect(told('2025-09-01')).toEqual({ ZH_CN: '日期不得早于2025-09-01。', EN: 'The day must not be before 2025-09-01.' });
  });
});
