import { describe, expect, it } from '@jest/globals';
import { say } from '@qinqing/subgraph-server';
import type { NoticeTemplate } from '../domain/notices/who-is-told.ts';
import { noticeWording, type NoticeFacts } from './notices.ts';

const facts: NoticeFacts = {
  unit: say('工信局', 'Bureau of Industry'),
  enterprise: '江海测试企业有限公司',
  startsAt: new Date('2025-09-10T01:00:00.000Z'),
  endsAt: new Date('2025-09-10T03:00:00.000Z'),
  dueAt: new Date('2025-09-03T10:00:00.000Z'),
  isStatutory: false,
};

const templates: readonly NoticeTemplate[] = [
  'submitted', 'emergency', 'invited', 'returned', 'corrected', 'converted-to-data', 'duplicate', 'disguised', 'necessary', 'in-review', 'unnecessary', 'counter-offer', 'alternative-taken',
  'in-bundle', 'left-bundle', 'asked', 'being-asked', 'reminder', 'call-enterprise', 'terms-proposed', 'scheduled', 'unannounced', 'override', 'not-arranged', 'ended',
  'ready', 'roster-changed', 'inspection-arrived', 'feedback-asked', 'missed', 'feedback-given', 'closed',
];

const sparse: NoticeFacts = { ...facts, startsAt: null, endsAt: null, dueAt: null, isStatutory: true };

describe('what notices say (SHR-16)', () => {
  it.each(templates.flatMap((template) => [[template, facts] as const, [template, sparse] as const]))('%s is said in Chinese and in English, without a gap', (template, given) => {
    const { title, body } = noticeWording(template, given);
    for (const wording of [title, body]) {
      expect(wording.ZH_CN).toMatch(/\p{Script=Han}/u);
      expect(wording.EN).toMatch(/^[A-Z].*[a-z.)?]$/);
      expect(`${wording.ZH_CN}${wording.EN}`).not.toMatch(/undefined|null|NaN|\[object|\s{2}/);
    }
    expect(Math.max(title.ZH_CN.length, title.EN.length)).toBeLessThanOrEqual(100);
    expect(Math.max(body.ZH_CN.length, body.EN.length)).toBeLessThanOrEqual(500);
  });

  it('VIS-08: none says that somebody refused', () => {
    const texts = JSON.stringify(templates.map((template) => noticeWording(template, facts)));
    expect(texts).not.toMatch(/refus|reject|declin|拒绝|谢绝|未接受/i);
  });

  it('VIS-15: an inspection under the law asks for a slot alone', () => {
    const { title, body } = noticeWording('asked', { ...facts, isStatutory: true });
    expect(title.ZH_CN).toBe('检查时段征询');
    expect(body.ZH_CN).toBe('工信局到江海测试企业有限公司的到访属法定检查。请于 2025-09-03 18:00 前答复，选择方便的时段；未答复的，按单位首选时段进行。');
  });
});
