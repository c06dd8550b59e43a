import { describe, expect, it } from '@jest/globals';
import { CallerFault } from '@qinqing/caller';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { beginPause, endPause, stepDeadline, type TimedStep } from './application-clock.ts';

const settings = { reviewDays: 5, supplementDays: 5, noticeDays: 5, reconsiderationDays: 10, officeHours: [{ from: '09:00', to: '12:00' }, { from: '14:00', to: '18:00' }] };
const MONDAY = new Date('2025-09-01T02:00:00.000Z');

describe('the clocks of an application (§9.3)', () => {
  it.each<readonly [TimedStep, string]>([
    ['REVIEW', '2025-09-08T10:00:00.000Z'],
    ['SUPPLEMENT', '2025-09-08T10:00:00.000Z'],
    ['NOTICE', '2025-09-08T10:00:00.000Z'],
    ['REQUEST_RECONSIDERATION', '2025-09-15T10:00:00.000Z'],
  ])('%s from Monday, 1 September 2025, ends %s', (step, dueAt) => {
    expect(stepDeadline(step, MONDAY, stateCouncilCalendar, settings).dueAt.toISOString()).toBe(dueAt);
  });

  it('holidays do not count, make-up working days do: five days from 26 September 2025 end on 10 October', () => {
    // Sunday, 28 September is worked; 1 to 8 October are off.
    expect(stepDeadline('NOTICE', new Date('2025-09-26T02:00:00.000Z'), stateCouncilCalendar, settings).dueAt.toISOString()).toBe('2025-10-10T10:00:00.000Z');
  });

  it('behind the published calendars it is said until when deadlines are known', () => {
    const begin = () => stepDeadline('NOTICE', new Date('2027-12-30T02:00:00Z'), stateCouncilCalendar, settings);
    expect(begin).toThrow(CallerFault);
    expect(begin).toThrow(/does not cover 2028-01-01: it runs from 2018-01-01 to 2027-12-31/);
  });

  it('waiting for the enterprise gives its working time back, and only once it has ended', () => {
    const asked = beginPause([], new Date('2025-09-02T01:00:00.000Z'));
    const supplied = endPause(asked, new Date('2025-09-04T01:00:00.000Z'));
    expect(stepDeadline('REVIEW', MONDAY, stateCouncilCalendar, settings, asked).dueAt.toISOString()).toBe('2025-09-08T10:00:00.000Z');
    expect(stepDeadline('REVIEW', MONDAY, stateCouncilCalendar, settings, supplied).dueAt.toISOString()).toBe('2025-09-10T10:00:00.000Z');
  });

  it('a second pause leaves the first one as it was', () => {
    const first = endPause(beginPause([], MONDAY), new Date('2025-09-02T01:00:00.000Z'));
    expect(endPause(beginPause(first, new Date('2025-09-03T01:00:00.000Z')), new Date('2025-09-03T02:00:00.000Z'))).toEqual([
      { from: '2025-09-01T02:00:00.000Z', to: '2025-09-02T01:00:00.000Z' },
      { from: '2025-09-03T01:00:00.000Z', to: '2025-09-03T02:00:00.000Z' },
    ]);
  });
});
