import { useEffect, useRef } from 'react';
import { useExplorer } from '../explorer-context.ts';
import type { Journey, JourneyStep } from './journey.ts';
import { findStep, type JourneyProgress } from './journey-progress.ts';
import { StepCard } from './step-card.tsx';

const words = { back: { zh: '全部流程', en: 'All journeys' } } as const;

export interface JourneyViewProps {
  readonly journey: Journey;
  readonly progress: JourneyProgress;
}

/** One journey: its steps in order, the current one opened. */
export const JourneyView = ({ journey, progress }: JourneyViewProps) => {
  const { locale, walk } = useExplorer();
  const current = findStep(journey, progress);
  return (
    <section className="journeys" aria-label={journey.title[locale]}>
      <button type="button" className="journeys-back" onClick={walk.close}>
        ← {words.back[locale]}
      </button>
      <h2>{journey.title[locale]}</h2>
      <p className="journeys-intro">{journey.summary[locale]}</p>
      <ol className="journey-steps">
        {journey.steps.map((step) => (
          <Step key={step.id} step={step} isCurrent={step === current} isDone={Object.hasOwn(progress.answers, step.id)} />
        ))}
      </ol>
    </section>
  );
};

const Step = ({ step, isCurrent, isDone }: { readonly step: JourneyStep; readonly isCurrent: boolean; readonly isDone: boolean }) => {
  const { locale, walk } = useExplorer();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={item} className={isCurrent ? 'is-current' : isDone ? 'is-done' : ''} aria-current={isCurrent ? 'step' : undefined}>
      <span className="step-number" aria-hidden="true">
        {isDone && !isCurrent ? '✓' : step.number}
      </span>
      {isCurrent ? (
        <StepCard step={step} />
      ) : (
        <button type="button" className="step-title" onClick={() => walk.goTo(step)}>
          {step.title[locale]}
        </button>
      )}
    </li>
  );
};
