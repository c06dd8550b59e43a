import { describe, expect, it } from '@jest/globals';

import { buildCalendar } from './calendar.ts';
import { deadline, type DeadlineTerms } from './deadline.ts';
import { holidayNames, type HolidayNotice } from './holiday-notice.ts';
import { defaultOfficeHours } from './office-hours.ts';
import { recomputeDeadline } from './recompute-deadline.ts';
import { stateCouncilCalendar, stateCouncilNotices } from './state-council-calendar.ts';

const at = (clock: string): Date => new Date(`${clock.replace(' ', 'T')}:00+08:00`);

const terms = (submitted: string, days: number): DeadlineTerms =>
  ({ submittedAt: at(submitted), promise: { kind: 'WORKING_DAYS', days }, hours: defaultOfficeHours });

const noticeOf2027: HolidayNotice = {
  year: 2027,
  documentNumber: 'an invented notice',
  publishedOn: '2026-11-25',
  isProvisional: false,
  holidays: [{ name: holidayNames.nationalDay, from: '2027-10-01', to: '2027-10-07', makeUpWorkdays: ['2027-09-26', '2027-10-09'] }],
};
const published = buildCalendar([...stateCouncilNotices, noticeOf2027]);

const stored = (given: DeadlineTerms) => ({ ...given, ...deadline({ ...given, calendar: stateCouncilCalendar }) });

describe('open deadlines when a calendar is published (SHR-03)', () => {
  it('move when the notice moves them, and both values are reported', () => {
    expect(recomputeDeadline(stored(terms('2027-09-30 10:00', 2)), published)).toEqual({
      changed: true,
      was: { dueAt: at('2027-10-05 18:00'), calendarVersion: stateCouncilCalendar.version, isProvisional: true },
      is: { dueAt: at('2027-10-09 18:00'), calendarVersion: published.version, isProvisional: false },
    });
  });

  it('stay when the notice does not touch them, and take the new version and certainty', () => {
    const given = stored(terms('2027-03-01 10:00', 2));
    expect(given.isProvisional).toBe(true);
    expect(recomputeDeadline(given, published)).toEqual({
      changed: false,
      is: { dueAt: given.dueAt, calendarVersion: published.version, isProvisional: false },
    });
  });

  it('keep their pauses', () => {
    const given = stored({ ...terms('2027-09-30 10:00', 2), pauses: [{ from: at('2027-10-05 10:00'), to: at('2027-10-05 11:00') }] });
    expect(given.dueAt).toEqual(at('2027-10-06 10:00'));
    expect(recomputeDeadline(given, published)).toMatchObject({ changed: true, is: { dueAt: at('2027-10-09 18:00') } });
  });

  it('are untouched under the calendar that computed them', () => {
    const given = stored(terms('2027-09-30 10:00', 2));
    expect(recomputeDeadline(given, stateCouncilCalendar)).toMatchObject({ changed: false, is: { dueAt: given.dueAt } });
  });

  it('travel back in time too: as of the day before the notice of March 2019, 1 May was a single day off', () => {
    const before = buildCalendar(stateCouncilNotices.filter(({ publishedOn, isProvisional }) => !isProvisional && publishedOn < '2019-03-22'));
    expect(recomputeDeadline(stored(terms('2019-04-30 10:00', 1)), before)).toMatchObject({ changed: true, is: { dueAt: at('2019-05-02 18:00') } });
  });

  it('are recomputed without walking over days: ten thousand, most of a year ahead, within a second', () => {
    const given = Array.from({ length: 10_000 }, (_, index) => stored(terms('2025-01-02 10:00', 1 + (index % 400))));
    const begin = performance.now();
    for (const each of given) recomputeDeadline(each, published);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
