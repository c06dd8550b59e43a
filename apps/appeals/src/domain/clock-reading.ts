import { addWorkingMinutes, elapsedShare, remaining, workingMinutesBetween, type MeasuredClock } from '@qinqing/working-time';
import { listEnded, officeHoursOf, shownAt, type ClockedAppeal, type ClockPause, type ClockRules, type StoredClock } from './appeal-clock.ts';
import { promiseOf } from './service-promise.ts';

/** A clock that is read: the deadline stands as it was stored, by the numbers of the day of submission. */
export type ReadClock = ClockedAppeal & Pick<StoredClock, 'dueAt'>;

const readBy = (appeal: ReadClock, { calendar, settings }: ClockRules, now: Date): MeasuredClock => ({
  calendar,
  hours: officeHoursOf(settings),
  promise: promiseOf(appeal, settings),
  startedAt: appeal.submittedAt,
  dueAt: appeal.dueAt,
  now,
});

/** The deadline as it stands now: while the enterprise is waited for it has moved so far; once it is answered it stays. */
export const dueAtNow = (appeal: ReadClock, pauses: readonly ClockPause[], rules: ClockRules, now: Date): Date => {
  const since = pauses.find(({ to }) => to === null)?.from ?? now;
  if (appeal.answeredAt !== null || now <= since) return appeal.dueAt;
  const { calendar, hours, promise, dueAt } = readBy(appeal, rules, now);
  if (promise.kind === 'CLOCK_HOURS') return new Date(dueAt.getTime() + now.getTime() - since.getTime());
  return addWorkingMinutes(calendar, hours, dueAt, workingMinutesBetween(calendar, hours, since, now));
};

/** Minutes left in the unit of the promise: working minutes, for urgent ones minutes of the clock; negative when overdue. Null once it is answered. */
export const minutesLeft = (appeal: ReadClock, pauses: readonly ClockPause[], rules: ClockRules, now: Date): number | null =>
  appeal.answeredAt === null ? remaining(readBy(appeal, rules, shownAt(pauses, now))) : null;

/** How much of the time until due has run, from 0 to 1, pauses left out (ε of §10.6). */
export const elapsedShareOf = (appeal: ReadClock, pauses: readonly ClockPause[], rules: ClockRules, now: Date): number =>
  elapsedShare({ ...readBy(appeal, rules, shownAt(pauses, now)), pauses: listEnded(appeal, pauses) });
