import { useExplorer } from '../explorer-context.ts';
import type { Locale } from '../frame/locale.ts';
import type { Persona } from '../sign-in/personas.ts';
import { commandOf } from './command-line.ts';
import { fillVariables, type Filled } from './fill-variables.ts';
import type { JourneyStep } from './journey.ts';
import { findNextStep, findStage, type Stage } from './journey-progress.ts';
import { MissingValues } from './missing-values.tsx';
import { newId } from './new-id.ts';
import { StepTold } from './step-told.tsx';
import { useEditors } from './use-editors.ts';

const words = {
  asPublic: { zh: '不登录，继续', en: 'Go on without signing in' },
  signInAs: { zh: '登录为', en: 'Sign in as' },
  fillIn: { zh: '填入', en: 'Fill in' },
  run: { zh: '▶ 运行', en: '▶ Run' },
  again: { zh: '再次填入', en: 'Fill in again' },
  next: { zh: '下一步 →', en: 'Next step →' },
  finished: { zh: '✓ 流程完成', en: '✓ That is the whole journey' },
} as const;

/** The current step: who does it, and one button for what comes next. */
export const StepCard = ({ step }: { readonly step: JourneyStep }) => {
  const { locale, platform, walk, personas, persona, signedIn, signInAs, goOnAsPublic } = useExplorer();
  const editors = useEditors();
  const { journey, progress } = walk.current!;
  const now = new Date();
  const filled = step.kind === 'operation' && !step.isBank ? fillVariables(step.variables, { answers: progress.answers, now, newId }) : null;
  const isSomebodyElse = persona === null && signedIn !== null;
  const stage = findStage(journey, progress, { persona: isSomebodyElse ? '' : (persona?.persona ?? null), isFilledIn: walk.filledStepId === step.id });

  const fillIn = ({ variables }: Filled): void => {
    if (step.kind !== 'operation') return;
    editors.write(step.operation, variables as object);
    walk.markFilled(step);
  };
  const signIn = (): void => (step.kind === 'operation' && step.persona !== 'public' ? signInAs(step.persona) : goOnAsPublic());
  const goOn = (): void => walk.goTo(findNextStep(journey, progress)!);
  const actions: Readonly<Record<Stage, () => void>> = { 'sign-in': signIn, 'fill-in': () => fillIn(filled!), run: editors.run, next: goOn, elsewhere: goOn, finished: walk.close };
  const isWaiting = filled !== null && filled.missing.length > 0 && (stage === 'fill-in' || stage === 'sign-in');
  return (
    <div className="step-card">
      <strong>{step.title[locale]}</strong>
      <StepTold step={step} command={commandOf(step, { answers: progress.answers, now, publicUrl: platform.publicUrl })} />
      {isWaiting && <MissingValues journey={journey} missing={filled.missing} />}
      <div className="step-actions">
        {stage === 'finished' ? (
          <span className="step-finished">{words.finished[locale]}</span>
        ) : (
          <button type="button" className="primary" onClick={actions[stage]} disabled={isWaiting}>
            {labelOf(stage, step, { personas, locale })}
          </button>
        )}
        {filled !== null && (stage === 'next' || stage === 'finished') && (
          <button type="button" className="plain" onClick={() => fillIn(filled)}>
            {words.again[locale]}
          </button>
        )}
      </div>
    </div>
  );
};

const labelOf = (stage: Stage, step: JourneyStep, { personas, locale }: { readonly personas: readonly Persona[]; readonly locale: Locale }): string => {
  if (stage === 'run') return words.run[locale];
  if (stage === 'fill-in') return words.fillIn[locale];
  if (stage !== 'sign-in' || step.kind !== 'operation') return words.next[locale];
  if (step.persona === 'public') return words.asPublic[locale];
  return `${words.signInAs[locale]} ${personas.find(({ persona }) => persona === step.persona)?.name[locale] ?? step.persona}`;
};
