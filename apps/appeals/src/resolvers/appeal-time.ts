import type { RequestContext } from '../context.ts';
import type { Appeal, AppealPause } from '../domain/appeal.ts';
import { storedLight, type ClockRules } from '../domain/appeal-clock.ts';
import { dueAtNow, elapsedShareOf, minutesLeft, type ReadClock } from '../domain/clock-reading.ts';
import { unansweredStates } from '../domain/appeal-state.ts';
import { gradeOf, type Grade } from '../domain/progress-grade.ts';

interface ShownClock {
  readonly clock: ReadClock;
  readonly pauses: readonly AppealPause[];
  readonly rules: ClockRules;
}

/** What is no longer open has no clock that runs, answered or withdrawn (§9.2). */
const readClock = async (appeal: Appeal, context: RequestContext): Promise<ShownClock> => {
  const [pauses, settings] = await Promise.all([context.pauses.load(appeal.id), context.settings.load(appeal.divisionCode)]);
  const clock = { ...appeal, answeredAt: appeal.answeredAt ?? (unansweredStates.includes(appeal.state) ? null : appeal.updatedAt) };
  return { clock, pauses, rules: { calendar: context.calendar, settings: settings.values } };
};

export const readRemaining = async (appeal: Appeal, context: RequestContext): Promise<number | null> => {
  const { clock, pauses, rules } = await readClock(appeal, context);
  return minutesLeft(clock, pauses, rules, context.now);
};

/** The stored deadline, moved on by a pause that lasts. */
export const readDueAt = async (appeal: Appeal, context: RequestContext): Promise<Date> => {
  if (appeal.pausedSince === null) return appeal.dueAt;
  const { clock, pauses, rules } = await readClock(appeal, context);
  return dueAtNow(clock, pauses, rules, context.now);
};

export const readGrade = async (appeal: Appeal, context: RequestContext): Promise<Grade> => {
  const { clock, pauses, rules } = await readClock(appeal, context);
  const milestones = (await context.milestones.load(appeal.id)).filter(({ round }) => round === appeal.planRound);
  const { slowTolerance } = (await context.settings.load(appeal.divisionCode)).values;
  return gradeOf(
    {
      state: appeal.state,
      isUnsolved: appeal.outcome === 'EXPLAINED',
      light: storedLight(appeal, context.now),
      elapsedShare: elapsedShareOf(clock, pauses, rules, context.now),
      milestones: milestones.map(({ weight, finishedAt }) => ({ weight, isFinished: finishedAt !== null })),
    },
    slowTolerance,
  );
};
