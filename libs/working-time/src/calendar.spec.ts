import { describe, expect, it } from '@jest/globals';

import { compareCalendarVersions } from './calendar-version.ts';
import { buildCalendar } from './calendar.ts';
import { holidayNames, InvalidHolidayNotice, type HolidayArrangement, type HolidayNotice } from './holiday-notice.ts';
import { stateCouncilCalendar, stateCouncilNotices } from './state-council-calendar.ts';
import { CalendarNotCovered } from './workday-index.ts';
import { countWorkdays, isWorkday } from './working-days.ts';

const notice = (year: number, publishedOn: string, holidays: HolidayArrangement[] = [], isProvisional = false): HolidayNotice =>
  ({ year, publishedOn, documentNumber: `notice of ${publishedOn}`, isProvisional, holidays });

const off = (from: string, to: string, ...makeUpWorkdays: string[]): HolidayArrangement => ({ name: holidayNames.nationalDay, from, to, makeUpWorkdays });

const publishedBy = (day: string) => stateCouncilNotices.filter(({ publishedOn, isProvisional }) => !isProvisional && publishedOn <= day);

describe('a calendar built from notices (SHR-03)', () => {
  it('knows, as of a former day, only the notices published by then', () => {
    const before = buildCalendar(publishedBy('2019-03-21'));
    const after = buildCalendar(publishedBy('2019-03-22'));
    expect([isWorkday(before, '2019-05-02'), isWorkday(before, '2019-05-05')]).toEqual([true, false]);
    expect([isWorkday(after, '2019-05-02'), isWorkday(after, '2019-05-05')]).toEqual([false, true]);
    expect(() => before.day('2020-01-01')).toThrow(CalendarNotCovered);
  });

  it('lets the later notice prevail: the extension of 2020 took a make-up workday back', () => {
    expect(buildCalendar(publishedBy('2020-01-25')).day('2020-02-01').kind).toBe('MAKE_UP_WORKDAY');
    expect(buildCalendar(publishedBy('2020-01-26')).day('2020-02-01').kind).toBe('HOLIDAY');
  });

  it('does not depend on the order in which the notices are given', () => {
    const reversed = buildCalendar(stateCouncilNotices.toReversed());
    expect(reversed.version).toBe(stateCouncilCalendar.version);
    expect(reversed.day('2020-02-01').kind).toBe('HOLIDAY');
  });

  it('drops what the law alone said of a year when its notice is published', () => {
    const published = buildCalendar([...stateCouncilNotices, notice(2027, '2026-11-25', [off('2027-10-01', '2027-10-07', '2027-09-26')])]);
    expect(published.provisionalFrom).toBeNull();
    expect(published.day('2027-10-07')).toMatchObject({ kind: 'HOLIDAY', isProvisional: false });
    expect(published.day('2027-01-01').kind).toBe('WORKDAY');
    expect(published.day('2027-09-26').kind).toBe('MAKE_UP_WORKDAY');
  });

  it('answers "what if tomorrow were a make-up workday" from a notice that does not exist, and leaves the real calendar alone', () => {
    const whatIf = buildCalendar([...stateCouncilNotices, notice(2026, '2026-11-22', [{ ...off('2026-11-25', '2026-11-25'), makeUpWorkdays: ['2026-11-28'] }])]);
    expect(isWorkday(whatIf, '2026-11-28')).toBe(true);
    expect(isWorkday(stateCouncilCalendar, '2026-11-28')).toBe(false);
    expect(countWorkdays(whatIf, '2026-01-01', '2026-12-31')).toBe(248);
  });

  it('may take the last days of the year before for the arrangement of New Year', () => {
    const calendar = buildCalendar([notice(2018, '2017-11-30'), notice(2019, '2018-12-06', [off('2018-12-30', '2019-01-01', '2018-12-29')])]);
    expect([isWorkday(calendar, '2018-12-29'), isWorkday(calendar, '2018-12-31')]).toEqual([true, false]);
  });

  it.each([
    ['no notice at all', []],
    ['a year without a notice', [notice(2024, '2023-10-25'), notice(2026, '2025-11-04')]],
    ['a range that runs backwards', [notice(2024, '2023-10-25', [off('2024-10-07', '2024-10-01')])]],
    ['a make-up workday from Monday to Friday', [notice(2024, '2023-10-25', [off('2024-10-01', '2024-10-07', '2024-10-08')])]],
    ['a day that is named twice', [notice(2024, '2023-10-25', [off('2024-10-01', '2024-10-07', '2024-10-06')])]],
    ['a day of another year', [notice(2024, '2023-10-25', [off('2025-10-01', '2025-10-07')])]],
    ['a day in the middle of the year before', [notice(2024, '2023-10-25', [off('2023-12-24', '2023-12-24')])]],
  ])('is refused for %s', (_what, notices) => {
    expect(() => buildCalendar(notices)).toThrow(InvalidHolidayNotice);
  });
});

describe('the version of a calendar (SHR-03)', () => {
  const published = notice(2027, '2026-11-25', [off('2027-10-01', '2027-10-07')]);
  const next = buildCalendar([...stateCouncilNotices, published]);

  it('names the day of the latest notice', () => {
    expect(stateCouncilCalendar.version).toMatch(/^2025-11-04\.12\.[0-9a-f]{8}$/);
  });

  it('grows with every notice that is published', () => {
    expect(compareCalendarVersions(stateCouncilCalendar.version, next.version)).toBeLessThan(0);
    expect(compareCalendarVersions(next.version, stateCouncilCalendar.version)).toBeGreaterThan(0);
    expect(compareCalendarVersions(next.version, next.version)).toBe(0);
    const again = buildCalendar([...stateCouncilNotices, published, notice(2027, '2026-11-25', [off('2027-11-01', '2027-11-01')])]);
    expect(compareCalendarVersions(next.version, again.version)).toBeLessThan(0);
  });

  it('orders the numbers of notices as numbers', () => {
    expect(compareCalendarVersions('2025-11-04.9.ffffffff', '2025-11-04.12.00000000')).toBeLessThan(0);
  });

  it('differs when one day differs, although the notices carry the same dates', () => {
    const corrected = buildCalendar([...stateCouncilNotices, { ...published, holidays: [off('2027-10-01', '2027-10-06')] }]);
    expect(corrected.version).not.toBe(next.version);
    expect(compareCalendarVersions(corrected.version, next.version)).not.toBe(0);
  });

  it('differs when a year ceases to be provisional, although no day changes', () => {
    const confirmed = stateCouncilNotices.map((each) => (each.year === 2027 ? { ...each, isProvisional: false, publishedOn: '2025-11-04' } : each));
    expect(buildCalendar(confirmed).version).not.toBe(stateCouncilCalendar.version);
  });
});
