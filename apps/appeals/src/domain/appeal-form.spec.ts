import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { checkAppealForm, isLateEntry, type AppealForm } from './appeal-form.ts';

const now = new Date('2025-09-01T02:00:00.000Z');
const form = (changes: Partial<AppealForm> = {}): AppealForm => ({ content: '园区道路破损', contactPhone: '0750-3891234', contactName: null, channel: 'WEB', itemCode: null, occurredAt: null, ...changes });
const problemsOf = (changes: Partial<AppealForm>, { isOnBehalf = false, isItemInForce = true } = {}): string[] =>
  checkAppealForm(form(changes), { isOnBehalf, isItemInForce, now, contentCharacters: 2000 }).map(({ field, code }) => `${field} ${code}`);

describe('the form of an appeal (APL-43)', () => {
  it('what happened, how urgent and a phone are enough', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ['content', { content: '   路坏  ' }, 'content TEXT_LENGTH'],
    ['content', { content: '路'.repeat(2001) }, 'content TEXT_LENGTH'],
    ['content', { content: '园区道路\0破损' }, 'content TEXT_LENGTH'],
    ['phone', { contactPhone: '' }, 'contactPhone PHONE_FORM'],
    ['phone', { contactPhone: '12345' }, 'contactPhone PHONE_FORM'],
    ['phone', { contactPhone: '138-0000-0000-0000-0000-0000-1' }, 'contactPhone PHONE_FORM'],
    ['phone', { contactPhone: 'call me' }, 'contactPhone PHONE_FORM'],
    ['phone', { contactPhone: '13800000000; DROP' }, 'contactPhone PHONE_FORM'],
    ['name', { contactName: '' }, 'contactName TEXT_LENGTH'],
    ['channel', { channel: 'PHONE' }, 'channel CHANNEL_NOT_OPEN'],
    ['time', { occurredAt: new Date('2025-09-01T02:00:00.001Z') }, 'occurredAt OCCURRED_AT_RANGE'],
    ['time', { occurredAt: new Date('2024-08-01T02:00:00.000Z') }, 'occurredAt OCCURRED_AT_RANGE'],
  ] as const)('a wrong %s is named', (_what, changes, expected) => {
    expect(problemsOf(changes)).toEqual([expected]);
  });

  it.each(['13800138000', '+86 138 0013 8000', '0750-3891234', '389123'])('%s is a phone', (contactPhone) => {
    expect(problemsOf({ contactPhone })).toEqual([]);
  });

  it('everything wrong is said at once', () => {
    expect(problemsOf({ content: '', contactPhone: '', itemCode: 'NONE' }, { isItemInForce: false })).toEqual(['content TEXT_LENGTH', 'contactPhone PHONE_FORM', 'itemCode ITEM_UNKNOWN']);
  });

  it('an official says by which off-line way it came and when (APL-07)', () => {
    expect(problemsOf({}, { isOnBehalf: true })).toEqual(['channel CHANNEL_NOT_OPEN', 'occurredAt OCCURRED_AT_MISSING']);
    expect(problemsOf({ channel: 'VISIT', occurredAt: now }, { isOnBehalf: true })).toEqual([]);
  });
});

describe('an off-line appeal is entered within 4 working hours (APL-07)', () => {
  const settings = { lateEntryHours: 4, officeHours: [{ from: '09:00', to: '12:00' }, { from: '14:00', to: '18:00' }] };
  const isLate = (occurred: string, entered: string, isOnBehalf = true): boolean =>
    isLateEntry({ isOnBehalf, occurredAt: new Date(occurred), now: new Date(entered) }, stateCouncilCalendar, settings);

  it.each([
    ['09:00 to 15:00', '2025-09-01T09:00+08:00', '2025-09-01T15:00+08:00', false],
    ['09:00 to 15:01', '2025-09-01T09:00+08:00', '2025-09-01T15:01+08:00', true],
    ['over a night', '2025-09-01T17:00+08:00', '2025-09-02T12:00+08:00', false],
    ['over a weekend', '2025-09-05T18:00+08:00', '2025-09-08T12:00+08:00', false],
    ['over a make-up Sunday', '2025-09-27T10:00+08:00', '2025-09-28T15:01+08:00', true],
  ])('%s', (_span, occurred, entered, expected) => {
    expect(isLate(occurred, entered)).toBe(expected);
  });

  it('what the enterprise enters itself is never late', () => {
    expect(isLate('2025-08-01T09:00+08:00', '2025-09-01T09:00+08:00', false)).toBe(false);
  });
});
