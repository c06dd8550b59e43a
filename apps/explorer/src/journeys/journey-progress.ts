import type { Answers } from './fill-variables.ts';
import type { Journey, JourneyStep } from './journey.ts';

/** How far somebody has come in a journey. */
export interface JourneyProgress {
  readonly journeyId: string;
  readonly stepId: string;
  readonly answers: Answers;
}

/** What there is to do in a step, in this order. */
export type Stage = 'sign-in' | 'fill-in' | 'run' | 'next' | 'finished' | 'elsewhere';

export const beginJourney = ({ id, steps }: Journey): JourneyProgress => ({ journeyId: id, stepId: steps[0]!.id, answers: {} });

/** Goes to any step; answers stay, since later steps need them. */
export const goToStep = (progress: JourneyProgress, stepId: string): JourneyProgress => ({ ...progress, stepId });

export const findStep = ({ steps }: Journey, { stepId }: JourneyProgress): JourneyStep => steps.find(({ id }) => id === stepId) ?? steps[0]!;

/** Null after the last one. */
export const findNextStep = (journey: Journey, progress: JourneyProgress): JourneyStep | null =>
  journey.steps[journey.steps.indexOf(findStep(journey, progress)) + 1] ?? null;

/** What the graph answered to an operation. */
export interface Answered {
  readonly operationName: string;
  readonly data: unknown;
}

/**
 * Keeps an answer for the steps to come. An operation that is not this step's, or an answer without data, changes nothing;
 * a refusal is an answer, too.
 */
export const recordAnswer = (journey: Journey, progress: JourneyProgress, answered: Answered): JourneyProgress => {
  const step = findStep(journey, progress);
  const isOfThisStep = step.kind === 'operation' && !step.isBank && step.operationName === answered.operationName;
  if (!isOfThisStep || answered.data === null || answered.data === undefined) return progress;
  return { ...progress, answers: { ...progress.answers, [step.id]: answered.data } };
};

export interface Situation {
  /** Who is signed in; null: nobody. */
  readonly persona: string | null;
  /** Whether the operation of this step stands in the editor. */
  readonly isFilledIn: boolean;
}

/** What comes next in the current step. */
export const findStage = (journey: Journey, progress: JourneyProgress, { persona, isFilledIn }: Situation): Stage => {
  const step = findStep(journey, progress);
  const after: Stage = findNextStep(journey, progress) === null ? 'finished' : 'next';
  if (step.kind === 'command' || step.isBank) return after === 'next' ? 'elsewhere' : 'finished';
  if (Object.hasOwn(progress.answers, step.id)) return after;
  if (step.persona !== (persona ?? 'public')) return 'sign-in';
  return isFilledIn ? 'run' : 'fill-in';
};
