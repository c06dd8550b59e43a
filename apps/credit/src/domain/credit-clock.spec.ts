import { describe, expect, it } from '@jest/globals';
import { CallerFault } from '@qinqing/caller';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { stepDeadline, type TimedStep } from './credit-clock.ts';

const settings = { hearingDays: 5, repairReviewDays: 10, disputeReplyDays: 7, consentRequestDays: 5, officeHours: [{ from: '09:00', to: '12:00' }, { from: '14:00', to: '18:00' }] };

describe('until when a step is to be done (§9.4, §9.5, §10.5a)', () => {
  it.each<readonly [TimedStep, string, string]>([
    ['HEARING', '2025-09-01T02:00:00Z', '2025-09-08T10:00:00.000Z'],
    ['DISPUTE_REPLY', '2025-09-01T02:00:00Z', '2025-09-10T10:00:00.000Z'],
    ['REPAIR_REVIEW', '2025-09-01T02:00:00Z', '2025-09-15T10:00:00.000Z'],
    ['CONSENT_REQUEST', '2025-09-30T02:00:00Z', '2025-10-14T10:00:00.000Z'],
  ])('%s begun at %s: %s', (step, startedAt, due) => {
    const { dueAt, dueCalendarVersion } = stepDeadline(step, new Date(startedAt), stateCouncilCalendar, settings);
    expect(dueAt.toISOString()).toBe(due);
    expect(dueCalendarVersion).not.toBe('');
  });

  it('behind the published calendars it is said until when deadlines are known', () => {
    const begin = () => stepDeadline('HEARING', new Date('2027-12-30T02:00:00Z'), stateCouncilCalendar, settings);
    expect(begin).toThrow(CallerFault);
    expect(begin).toThrow(/does not cover 2028-01-01: it runs from 2018-01-01 to 2027-12-31/);
  });
});
