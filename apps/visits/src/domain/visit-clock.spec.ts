import { describe, expect, it } from '@jest/globals';
import { CalendarNotCovered, stateCouncilCalendar } from '@qinqing/working-time';
import { stepDeadline, type ReplySettings, type TimedStep } from './visit-clock.ts';

const settings: ReplySettings = {
  replyWindowDays: 2,
  phoneWindowDays: 2,
  counterOfferWindowDays: 3,
  negotiationWindowDays: 3,
  bundleAgreementDays: 2,
  feedbackWindowDays: 2,
  archiveWindowDays: 5,
  mediaWindowDays: 3,
  officeHours: [
    { from: '09:00', to: '12:00' },
    { from: '14:00', to: '18:00' },
  ],
};

const inShanghai = (text: string): Date => new Date(`${text}:00+08:00`);
const due = (step: TimedStep, startedAt: Date, changes: Partial<ReplySettings> = {}): Date => stepDeadline(step, startedAt, stateCouncilCalendar, { ...settings, ...changes }).dueAt;

describe('until when a step has to be answered (VIS-07, §10.5a)', () => {
  it.each([
    ['PENDING_ENTERPRISE', '2025-09-01 10:00', '2025-09-03 18:00'],
    ['PHONE_FOLLOWUP', '2025-09-03 18:01', '2025-09-05 18:00'],
    ['COUNTER_OFFERED', '2025-09-01 10:00', '2025-09-04 18:00'],
    ['NEGOTIATING', '2025-09-01 10:00', '2025-09-04 18:00'],
    ['PENDING_ENTERPRISE', '2025-09-05 10:00', '2025-09-09 18:00'],
  ] as const)('%s from %s: %s', (step, from, to) => {
    expect(due(step, inShanghai(from.replace(' ', 'T')))).toEqual(inShanghai(to.replace(' ', 'T')));
  });

  it.each([
    ['2025-09-29 10:00', 3, '2025-10-10 18:00'],
    ['2025-09-26 15:00', 1, '2025-09-28 18:00'],
    ['2026-02-13 17:00', 1, '2026-02-14 18:00'],
    ['2026-02-13 17:00', 3, '2026-02-25 18:00'],
    ['2024-02-09 10:00', 1, '2024-02-18 18:00'],
    ['2026-10-09 10:00', 1, '2026-10-10 18:00'],
    ['2025-12-31 10:00', 1, '2026-01-04 18:00'],
    ['2025-09-06 10:00', 1, '2025-09-08 18:00'],
  ])('the vectors of §10.5a: %s and %d working days are %s', (from, days, to) => {
    expect(due('COUNTER_OFFERED', inShanghai(from.replace(' ', 'T')), { counterOfferWindowDays: days })).toEqual(inShanghai(to.replace(' ', 'T')));
  });

  it('counts days in Shanghai: a minute after midnight there is another day than a minute before', () => {
    expect(due('PENDING_ENTERPRISE', new Date('2025-09-01T15:59:59Z'))).toEqual(inShanghai('2025-09-03T18:00'));
    expect(due('PENDING_ENTERPRISE', new Date('2025-09-01T16:00:00Z'))).toEqual(inShanghai('2025-09-04T18:00'));
  });

  it('ends with the office hours of the place', () => {
    expect(due('PENDING_ENTERPRISE', inShanghai('2025-09-01T10:00'), { officeHours: [{ from: '08:30', to: '17:30' }] })).toEqual(inShanghai('2025-09-03T17:30'));
  });

  it('names the calendar that it was computed by (SHR-03)', () => {
    expect(stepDeadline('PENDING_ENTERPRISE', inShanghai('2025-09-01T10:00'), stateCouncilCalendar, settings).calendarVersion).toBe(stateCouncilCalendar.version);
  });

  it('says so when the day lies behind the published calendars', () => {
    expect(() => due('PENDING_ENTERPRISE', inShanghai('2027-12-31T10:00'))).toThrow(CalendarNotCovered);
  });
});
