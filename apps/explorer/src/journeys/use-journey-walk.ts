import { useState } from 'react';
import type { Journey, JourneyStep } from './journey.ts';
import { beginJourney, goToStep, recordAnswer, type Answered, type JourneyProgress } from './journey-progress.ts';

/** The journeys, and how far this person has come in one of them. */
export interface JourneyWalk {
  readonly journeys: readonly Journey[];
  /** Null: none is open. */
  readonly current: { readonly journey: Journey; readonly progress: JourneyProgress } | null;
  /** The step whose operation stands in the editor. */
  readonly filledStepId: string | null;
  readonly begin: (journey: Journey) => void;
  readonly goTo: (step: JourneyStep) => void;
  readonly close: () => void;
  readonly markFilled: (step: JourneyStep) => void;
  readonly receive: (answered: Answered) => void;
}

/** Outlives the way to the issuer and back, and ends with the tab. */
const STORAGE_KEY = 'qinqing.journey';

export const useJourneyWalk = (journeys: readonly Journey[]): JourneyWalk => {
  const [progress, setProgress] = useState<JourneyProgress | null>(() => JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null') as JourneyProgress | null);
  const [filledStepId, setFilledStepId] = useState<string | null>(null);
  const journey = journeys.find(({ id }) => id === progress?.journeyId);

  const keep = (next: JourneyProgress | null): void => {
    if (next === null) sessionStorage.removeItem(STORAGE_KEY);
    else sessionStorage.setItem(STORAGE_KEY, JSON.stringify(next));
    setProgress(next);
  };
  const move = (next: JourneyProgress | null): void => {
    setFilledStepId(null);
    keep(next);
  };
  return {
    journeys,
    current: journey === undefined || progress === null ? null : { journey, progress },
    filledStepId,
    begin: (chosen) => move(beginJourney(chosen)),
    goTo: (step) => progress !== null && move(goToStep(progress, step.id)),
    close: () => move(null),
    markFilled: (step) => setFilledStepId(step.id),
    receive: (answered) => journey !== undefined && progress !== null && keep(recordAnswer(journey, progress, answered)),
  };
};
