import { describe, expect, it } from '@jest/globals';
import { isWorkday, stateCouncilCalendar } from '@qinqing/working-time';
import { monthOf } from '../drawing/days.ts';
import { planOf } from '../plan.ts';
import { LAST_HISTORY_DAY, listPastVisits, type PastVisit } from './past-visits.ts';
import { expectPilots } from './pilot-expectations.ts';
import { walkVisit, type VisitEvent } from './visit-rules.ts';
import { listSteps } from './visit-steps.ts';

const parties = { unit: 'unit', centre: 'centre', enterprise: 'enterprise' };

describe.each([1, 2, 3])('the history of the thirteen pilots, seed %d', (seed) => {
  const plan = planOf({ seed, scale: 'tiny', today: '2026-11-22' });
  const visits = listPastVisits(plan);
  const received = visits.filter(({ outcome }) => outcome === 'RECEIVED');
  const perMonth = (of: readonly PastVisit[]): Map<string, PastVisit[]> => Map.groupBy(of, ({ enterpriseIndex, day }) => `${enterpriseIndex} ${monthOf(day)}`);

  it('has 39 booked and 18 refused from May to early September 2025, 0.75 receptions a month (N01)', () => {
    expect(expectPilots(plan)).toMatchObject({ enterprises: 13, booked: 39, refused: 18, monthlyReceptionRate: 0.75 });
    for (const { bookedOn } of visits.filter(({ day, outcome }) => day >= '2025-05-01' || outcome === 'REFUSED')) {
      expect(bookedOn >= '2025-05-01' && bookedOn <= LAST_HISTORY_DAY).toBe(true);
    }
  });

  it('has five to eight receptions less for the named pilot, and one in August 2025 (N02)', () => {
    const { named } = expectPilots(plan);
    expect(named.august).toBe(1);
    expect(named.reduction).toBeGreaterThanOrEqual(5);
    expect(named.reduction).toBeLessThanOrEqual(8);
  });

  it('has 6 to 9 receptions in each month before the protection, 7.2 on average (§11.2)', () => {
    const counts = [...perMonth(received.filter(({ day }) => day < '2025-05-01')).values()].map((of) => of.length);
    expect(counts).toHaveLength(13 * 6);
    expect(Math.min(...counts)).toBe(6);
    expect(Math.max(...counts)).toBe(9);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeCloseTo(7.2, 1);
  });

  it('never has two receptions of a protected pilot in one month (VIS-11)', () => {
    for (const of of perMonth(received.filter(({ day }) => day >= '2025-05-01')).values()) expect(of).toHaveLength(1);
  });

  it('never has two groups at one enterprise at once', () => {
    expect(new Set(received.map(({ enterpriseIndex, day, half }) => `${enterpriseIndex} ${day} ${half}`)).size).toBe(received.length);
  });

  it('lets pilots refuse what may be refused only (VIS-15)', () => {
    for (const { reason } of visits.filter(({ outcome }) => outcome === 'REFUSED')) expect(reason.statutoryBasis).toBeNull();
  });

  it('takes place on workdays, three of which at least lie between the booking and the visit (VIS-22)', () => {
    for (const { day, bookedOn } of visits) {
      expect(isWorkday(stateCouncilCalendar, day) && isWorkday(stateCouncilCalendar, bookedOn)).toBe(true);
      expect(Date.parse(day) - Date.parse(bookedOn)).toBeGreaterThan(3 * 86_400_000);
    }
  });

  it('goes the way of §9.1 to CLOSED or REFUSED, no step before the one that it follows', () => {
    const asked = ['COLLECTED', 'CLASSIFIED', 'NECESSARY', 'PENDING_ENTERPRISE'];
    const end = ['IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED'];
    const wayOf = ({ outcome, reason }: PastVisit): string[] => {
      if (outcome === 'REFUSED') return [...asked, 'REFUSED'];
      // Inspectors scan in; everybody else is ready with a verified roster.
      return [...asked, 'ACCEPTED', 'SCHEDULED', ...(reason.statutoryBasis === null ? ['READY'] : []), ...end];
    };
    for (const visit of visits) {
      const steps = listSteps(visit, parties);
      expect([steps[0]!.from, ...steps.map(({ to }) => to)]).toEqual(wayOf(visit));
      expect(walkVisit('COLLECTED', steps.map(({ event }) => event as VisitEvent))?.at(-1)?.to).toBe(steps.at(-1)!.to);
      for (const [index, step] of steps.slice(1).entries()) {
        expect(step.from).toBe(steps[index]!.to);
        expect(step.at >= steps[index]!.at && step.version >= steps[index]!.version).toBe(true);
      }
      expect(steps.at(-1)!.at < `${LAST_HISTORY_DAY}T24`).toBe(true);
    }
  });
});
