import { describe, expect, it } from '@jest/globals';

import { dayNumberOf } from './day.ts';
import { buildOfficeHours, defaultOfficeHours, InvalidOfficeHours, OfficeHoursNotCovered, segmentOn, type DatedOfficeHours } from './office-hours.ts';

const hour = 3_600_000;
const entry = (validFrom: string, validTo: string | null, ...periods: string[]): DatedOfficeHours =>
  ({ validFrom, validTo, periods: periods.map((period) => ({ from: period.slice(0, 5), to: period.slice(6) })) });

describe('office hours (SHR-03)', () => {
  it('are 09:00–12:00 and 14:00–18:00 when a unit sets nothing else', () => {
    expect(segmentOn(defaultOfficeHours, dayNumberOf('2025-09-29'))).toMatchObject({
      periods: [{ fromMs: 9 * hour, toMs: 12 * hour }, { fromMs: 14 * hour, toMs: 18 * hour }],
      workingMs: 7 * hour,
      closesAtMs: 18 * hour,
    });
  });

  it('change on the day on which the next ones become valid', () => {
    const hours = buildOfficeHours([entry('2025-06-01', null, '08:00-12:00'), entry('2018-01-01', '2025-06-01', '09:00-12:00')]);
    expect(segmentOn(hours, dayNumberOf('2025-05-31')).workingMs).toBe(3 * hour);
    expect(segmentOn(hours, dayNumberOf('2025-06-01')).workingMs).toBe(4 * hour);
  });

  it('may touch each other and last until midnight', () => {
    const hours = buildOfficeHours([entry('2018-01-01', null, '12:00-24:00', '00:00-12:00')]);
    expect(segmentOn(hours, dayNumberOf('2025-05-31'))).toMatchObject({ workingMs: 24 * hour, closesAtMs: 24 * hour });
  });

  it.each([
    ['NO_HOURS', []],
    ['NO_HOURS', [entry('2018-01-01', null)]],
    ['NOT_A_TIME', [entry('2018-01-01', null, '9:00 -12:00')]],
    ['NOT_A_TIME', [entry('2018-01-01', null, '09:00-25:00')]],
    ['NOT_A_TIME', [entry('2018-01-01', null, '09:00-24:30')]],
    ['FROM_NOT_BEFORE_TO', [entry('2018-01-01', null, '12:00-12:00')]],
    ['FROM_NOT_BEFORE_TO', [entry('2018-01-01', null, '18:00-09:00')]],
    ['PERIODS_OVERLAP', [entry('2018-01-01', null, '09:00-12:00', '11:59-18:00')]],
    ['VALIDITY_ENDS_BEFORE_IT_BEGINS', [entry('2018-01-01', '2018-01-01', '09:00-12:00')]],
    ['VALIDITY_GAP', [entry('2018-01-01', '2025-06-01', '09:00-12:00'), entry('2025-06-02', null, '09:00-12:00')]],
    ['VALIDITY_OVERLAP', [entry('2018-01-01', '2025-06-02', '09:00-12:00'), entry('2025-06-01', null, '09:00-12:00')]],
    ['VALIDITY_OVERLAP', [entry('2018-01-01', null, '09:00-12:00'), entry('2025-06-01', null, '09:00-12:00')]],
    ['VALIDITY_ENDS', [entry('2018-01-01', '2025-06-01', '09:00-12:00')]],
  ])('are refused with %s: %j', (fault, schedule) => {
    expect(() => buildOfficeHours(schedule)).toThrow(InvalidOfficeHours);
    expect(() => buildOfficeHours(schedule)).toThrow(expect.objectContaining({ fault }));
  });

  it('are not guessed before the schedule begins', () => {
    expect(() => segmentOn(defaultOfficeHours, dayNumberOf('2017-12-31'))).toThrow(OfficeHoursNotCovered);
  });
});
