import { describe, expect, it } from '@jest/globals';

import { defaultOfficeHours as hours } from './office-hours.ts';
import { remaining } from './remaining.ts';
import type { ServicePromise } from './service-promise.ts';
import { stateCouncilCalendar as calendar } from './state-council-calendar.ts';

const at = (clock: string): Date => new Date(`${clock.replace(' ', 'T')}:00+08:00`);

const left = (promise: ServicePromise, due: string, now: string): number => remaining({ calendar, hours, promise, dueAt: at(due), now: at(now) });

describe('the time that remains (SHR-03)', () => {
  it.each([
    ['2025-09-29 10:00', 2 * 60 + 240 + 420],
    ['2025-09-30 14:00', 240],
    ['2025-09-30 17:59', 1],
    ['2025-09-30 18:00', 0],
    ['2025-10-08 23:00', 0],
    ['2025-10-09 09:01', -1],
    ['2025-10-09 18:00', -420],
  ])('of a promise in working days, due 2025-09-30 18:00, is at %s in working minutes: %d', (now, minutes) => {
    expect(left({ kind: 'WORKING_DAYS', days: 1 }, '2025-09-30 18:00', now)).toBe(minutes);
  });

  it.each([
    ['2025-09-30 20:00', 720],
    ['2025-10-01 07:59', 1],
    ['2025-10-01 08:00', 0],
    ['2025-10-01 09:30', -90],
  ])('of an urgent promise, due 2025-10-01 08:00, is at %s in minutes of the clock: %d', (now, minutes) => {
    expect(left({ kind: 'CLOCK_HOURS', hours: 12 }, '2025-10-01 08:00', now)).toBe(minutes);
  });
});
