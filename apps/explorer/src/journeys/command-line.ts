import { fillVariables, type Answers } from './fill-variables.ts';
import type { JourneyStep } from './journey.ts';

export interface CommandCircumstances {
  readonly answers: Answers;
  readonly now: Date;
  /** Says on which port the platform listens. */
  readonly publicUrl: string;
}

const USUAL_PORT = '4000';

/** The lines that do a step in a terminal. `$uuid` stays, since the command replaces it; what is not known yet reads `…`. */
export const commandOf = (step: JourneyStep, { answers, now, publicUrl }: CommandCircumstances): string => {
  const { port } = new URL(publicUrl);
  const environment = port === USUAL_PORT ? [] : [`export PORT=${port}`];
  const lines = step.kind === 'command' ? step.command : [`npm run --silent graph -- ${step.persona} ${step.file} '${variablesOf(step.variables, { answers, now })}'`];
  return [...environment, ...lines].join('\n');
};

const variablesOf = (template: unknown, { answers, now }: Pick<CommandCircumstances, 'answers' | 'now'>): string =>
  JSON.stringify(fillVariables(template, { answers, now, newId: () => '$uuid' }).variables).replaceAll("'", String.raw`'\''`);
