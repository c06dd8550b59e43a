import { describe, expect, it } from '@jest/globals';

import { dayOf, dayNumberOf } from './day.ts';
import { daysOf, weekdaysOff, weekendDaysOn } from './published-days.ts';
import { stateCouncilCalendar as calendar, stateCouncilNotices } from './state-council-calendar.ts';
import { CalendarNotCovered } from './workday-index.ts';
import { countWorkdays, isWorkday } from './working-days.ts';

const yearOf = (year: number): string[] => {
  const first = dayNumberOf(`${year}-01-01`);
  return Array.from({ length: dayNumberOf(`${year}-12-31`) - first + 1 }, (_, offset) => dayOf(first + offset));
};

describe('the calendar of the State Council (SHR-03)', () => {
  it.each([
    [2018, 250], [2019, 250], [2020, 249], [2021, 250], [2022, 249], [2023, 249], [2024, 251], [2025, 248], [2026, 248],
  ])('%d has %d workdays', (year, workdays) => {
    expect(countWorkdays(calendar, `${year}-01-01`, `${year}-12-31`)).toBe(workdays);
  });

  it.each(Object.entries(weekendDaysOn))('in %s exactly these weekend days are worked: %s', (year, list) => {
    const worked = yearOf(Number(year)).filter((day) => calendar.day(day).kind === 'MAKE_UP_WORKDAY');
    expect(worked).toEqual(daysOf(year, list));
    expect(worked.every((day) => isWorkday(calendar, day))).toBe(true);
  });

  it.each(Object.entries(weekdaysOff))('in %s exactly these Mondays to Fridays are off: %s', (year, list) => {
    const isMondayToFriday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    expect(yearOf(Number(year)).filter((day) => isMondayToFriday(day) && !isWorkday(calendar, day))).toEqual(daysOf(year, list));
  });

  it.each([
    ['2025-10-06', 'HOLIDAY', '国庆节、中秋节'],
    ['2025-09-28', 'MAKE_UP_WORKDAY', '国庆节、中秋节'],
    ['2026-02-14', 'MAKE_UP_WORKDAY', '春节'],
    ['2022-12-31', 'HOLIDAY', '元旦'],
    ['2018-12-31', 'HOLIDAY', '元旦'],
    ['2025-09-27', 'WEEKEND', undefined],
    ['2025-09-29', 'WORKDAY', undefined],
  ])('%s is a %s of %s', (day, kind, name) => {
    expect(calendar.day(day)).toMatchObject({ kind, isProvisional: false });
    expect(calendar.day(day).name?.zh).toBe(name);
  });

  it('cites a document number and a date of publication for each year, before or in that year', () => {
    for (const notice of stateCouncilNotices.filter(({ isProvisional }) => !isProvisional)) {
      expect(notice.documentNumber).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
      expect(notice.documentNumber).toContain(`〔${notice.publishedOn.slice(0, 4)}〕`);
      expect(dayNumberOf(notice.publishedOn)).toBeLessThan(dayNumberOf(`${notice.year}-12-31`));
    }
  });
});

describe('2027, which has no notice yet (SHR-03)', () => {
  it('is provisional from its first day on', () => {
    expect(calendar.provisionalFrom).toBe('2027-01-01');
    expect(calendar.day('2026-12-31').isProvisional).toBe(false);
    expect(calendar.day('2027-01-01')).toMatchObject({ kind: 'HOLIDAY', isProvisional: true });
    expect(calendar.day('2027-01-04')).toMatchObject({ kind: 'WORKDAY', isProvisional: true });
  });

  it('has the days off that are certain by law, and no make-up workday', () => {
    const days = yearOf(2027);
    const holidays = '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03';
    expect(days.filter((day) => calendar.day(day).kind === 'HOLIDAY')).toEqual(daysOf(2027, holidays));
    expect(days.filter((day) => calendar.day(day).kind === 'MAKE_UP_WORKDAY')).toEqual([]);
  });

  it('ends the coverage: the first day beyond it is named in the error, with the end', () => {
    expect(calendar.coverage).toEqual({ from: '2018-01-01', to: '2027-12-31' });
    expect(calendar.day('2027-12-31').kind).toBe('WORKDAY');
    expect(() => calendar.day('2028-01-01')).toThrow(CalendarNotCovered);
    expect(() => calendar.day('2028-01-01')).toThrow(/does not cover 2028-01-01: it runs from 2018-01-01 to 2027-12-31/);
    expect(() => calendar.day('2017-12-31')).toThrow(CalendarNotCovered);
  });
});
