import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { checkEmergencyForm, isLate, registrationDeadline } from './emergency.ts';

const settings = { emergencyRegistrationDays: 1, officeHours: [{ from: '09:00', to: '12:00' }, { from: '14:00', to: '18:00' }] };
const due = (endedAt: string): string => registrationDeadline(new Date(endedAt), stateCouncilCalendar, settings).dueAt.toISOString();

describe('until when an emergency is registered (VIS-01, VIS-40)', () => {
  it.each([
    ['on a Monday morning', '2025-09-01T02:00:00.000Z', '2025-09-02T10:00:00.000Z'],
    ['on a Friday night', '2025-08-29T15:30:00.000Z', '2025-09-01T10:00:00.000Z'],
    ['before the National Day holidays', '2025-09-30T09:00:00.000Z', '2025-10-09T10:00:00.000Z'],
    ['before a Sunday that is worked', '2025-09-26T07:00:00.000Z', '2025-09-28T10:00:00.000Z'],
  ])('over %s: by the close of the next working day', (_case, endedAt, dueAt) => {
    expect(due(endedAt)).toBe(dueAt);
  });

  it('is late a moment after, and not at the moment itself', () => {
    const dueAt = new Date('2025-09-02T10:00:00.000Z');
    expect(isLate({ dueAt, registeredAt: dueAt })).toBe(false);
    expect(isLate({ dueAt, registeredAt: new Date(dueAt.getTime() + 1) })).toBe(true);
  });

  it('names every problem of the form at once', () => {
    const form = { purpose: '火', documentNumber: '', headcount: 0, startedAt: new Date('1999-01-01T00:00:00Z'), endedAt: new Date('1998-01-01T00:00:00Z') };
    expect(checkEmergencyForm(form, new Date('2025-09-01T02:00:00Z'), stateCouncilCalendar).map(({ field, code }) => [field, code])).toEqual([
      ['purpose', 'TEXT_LENGTH'],
      ['documentNumber', 'TEXT_LENGTH'],
      ['headcount', 'TOO_MANY_VISITORS'],
      ['endedAt', 'WINDOW_REVERSED'],
      ['startedAt', 'BEFORE_CALENDAR'],
    ]);
  });
});
