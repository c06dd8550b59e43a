import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { layOut, oracleCases, pausesOf, promiseOf, withinCalendar, type OracleCase } from './deadline-oracle-cases.ts';
import { walkBack, walkBetween, walkForward, walkRemaining, walkToDue } from './deadline-oracle.ts';
import { deadline } from './deadline.ts';
import { defaultOfficeHours, OfficeHoursNotCovered } from './office-hours.ts';
import { oracleOffices } from './oracle-offices.ts';
import { remaining } from './remaining.ts';
import { stateCouncilCalendar as calendar } from './state-council-calendar.ts';
import { CalendarNotCovered } from './workday-index.ts';
import { countWorkdays } from './working-days.ts';
import { addWorkingMinutes, workingMinutesBetween } from './working-minutes.ts';

/** Other cases and other office hours: `ORACLE_SEED=7 npm test`; more of them: `ORACLE_CASES=1000000`. */
const seed = Number(process.env['ORACLE_SEED'] ?? 20251004);
const numRuns = Number(process.env['ORACLE_CASES'] ?? 10_000);

const offices = oracleOffices(seed);
const defaultOffice = [...offices.values()][0]!;

/** Answers are compared as texts, so that a difference can be read. */
const inShanghai = (instant: number | null): string => (instant === null ? 'beyond the calendar' : `${new Date(instant + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`);

/** What the library finds; null when it refuses because the calendar, or the schedule that begins with it, does not reach so far. */
function unlessRefused<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarNotCovered || error instanceof OfficeHoursNotCovered) return null;
    throw error;
  }
}

function compare(each: OracleCase): void {
  const { schedule, promise, minutes } = each;
  const { open, hours } = offices.get(schedule)!;
  const { submitted, pauses, dueWithoutPauses, due, now } = layOut(open, each);
  const someDue = due ?? submitted;
  const walk = minutes < 0 ? walkBack : walkForward;

  const [submittedAt, dueAt, at] = [new Date(submitted), new Date(someDue), new Date(now)];
  const terms = { calendar, hours, submittedAt, promise: promiseOf(promise) };
  const found = unlessRefused(() => deadline({ ...terms, pauses: pausesOf(pauses) }));
  const added = unlessRefused(() => addWorkingMinutes(calendar, hours, submittedAt, minutes));

  expect({
    deadline: inShanghai(found && found.dueAt.getTime()),
    isProvisional: found?.isProvisional,
    deadlineWithoutPauses: inShanghai(unlessRefused(() => deadline(terms).dueAt.getTime())),
    remaining: unlessRefused(() => remaining({ calendar, hours, promise: promiseOf(promise), dueAt, now: at })),
    workingMinutesBetween: unlessRefused(() => workingMinutesBetween(calendar, hours, submittedAt, at)),
    addWorkingMinutes: inShanghai(added && added.getTime()),
  }).toEqual({
    deadline: inShanghai(due),
    isProvisional: due === null ? undefined : promise.kind !== 'CLOCK_HOURS' && inShanghai(due) >= '2027',
    deadlineWithoutPauses: inShanghai(dueWithoutPauses),
    remaining: withinCalendar(() => walkRemaining(open, promise, someDue, now)),
    workingMinutesBetween: withinCalendar(() => walkBetween(open, submitted, now)),
    addWorkingMinutes: inShanghai(withinCalendar(() => (minutes === 0 ? submitted : walk(open, submitted, Math.abs(minutes))))),
  });
}

describe('working time (SHR-03, 10.5a)', () => {
  it(`is in ${numRuns} random cases what walking from minute to minute finds: deadlines with pauses, time left, minutes between, minutes added`, () => {
    fc.assert(fc.property(oracleCases([...offices.keys()]), compare), { seed, numRuns });
  }, 120_000);

  it.each([
    ['2025-09-29T10:00', 3, '2025-10-10T18:00'],
    ['2025-09-26T15:00', 1, '2025-09-28T18:00'],
    ['2026-02-13T17:00', 1, '2026-02-14T18:00'],
    ['2026-02-13T17:00', 3, '2026-02-25T18:00'],
    ['2024-02-09T10:00', 1, '2024-02-18T18:00'],
    ['2026-10-09T10:00', 1, '2026-10-10T18:00'],
    ['2025-09-20T10:00', 1, '2025-09-22T18:00'],
  ])('has the published vectors, by the library and by walking: submitted %s, promised %d wd, due %s', (submitted, days, due) => {
    const promise = { kind: 'WORKING_DAYS', days } as const;
    const submittedAt = new Date(`${submitted}:00+08:00`);
    const dueAt = new Date(`${due}:00+08:00`);
    expect(deadline({ calendar, hours: defaultOfficeHours, submittedAt, promise }).dueAt).toEqual(dueAt);
    expect(new Date(walkToDue(defaultOffice.open, submittedAt.getTime(), promise, []))).toEqual(dueAt);
  });

  it.each([[2024, 251], [2025, 248], [2026, 248]])('has in %d the published number of workdays, %d, by the library and by walking', (year, workdays) => {
    const [from, to] = [`${year}-01-01`, `${year + 1}-01-01`].map((day) => Date.parse(`${day}T00:00:00+08:00`));
    expect(countWorkdays(calendar, `${year}-01-01`, `${year}-12-31`)).toBe(workdays);
    expect(walkBetween(defaultOffice.open, from!, to!)).toBe(workdays * 420);
  });
});
