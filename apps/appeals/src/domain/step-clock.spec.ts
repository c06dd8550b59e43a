import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { isTimedStep, stepDueAt, type TimedStep } from './step-clock.ts';

const settings = {
  redispatchHours: 4,
  arbitrationDays: 1,
  informationPauseDays: 5,
  ratingDays: 10,
  returnVisitDays: 1,
  officeHours: [
    { from: '09:00', to: '12:00' },
    { from: '14:00', to: '18:00' },
  ],
};
const inShanghai = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);

describe('until when a step has to be answered (§9.2, §10.5a)', () => {
  it.each<readonly [TimedStep, string, string]>([
    ['RETURNED', '2025-09-01 10:00', '2025-09-01 16:00'],
    ['RETURNED', '2025-09-30 17:00', '2025-10-09 12:00'],
    ['ARBITRATION', '2025-09-26 15:00', '2025-09-28 18:00'],
    ['RETURN_VISIT', '2025-09-30 09:00', '2025-10-09 18:00'],
    ['WAITING_ENTERPRISE', '2025-09-01 10:00', '2025-09-08 18:00'],
    ['RATING', '2025-09-01 10:00', '2025-09-15 18:00'],
    ['RATING', '2025-09-29 10:00', '2025-10-20 18:00'],
  ])('%s from %s: %s', (step, from, to) => {
    expect(stepDueAt(step, inShanghai(from), stateCouncilCalendar, settings)).toEqual(inShanghai(to));
  });

  it('the other states have no time of their own beside the promise', () => {
    for (const state of ['SUBMITTED', 'DISPATCHED', 'IN_PROGRESS', 'EXPLAINED', 'JOINT_MEETING', 'CLOSED'] as const) expect(isTimedStep(state)).toBe(false);
  });
});
