import type { Words } from '../frame/locale.ts';

/** One operation of a journey, done by one persona. */
export interface OperationStep {
  readonly kind: 'operation';
  /** Later steps refer to its answer by this name. */
  readonly id: string;
  /** As the documentation counts, e.g. `6`; a step of two operations is `6a` and `6b`. */
  readonly number: string;
  readonly title: Words;
  /** Who does it; `public` for nobody in particular. */
  readonly persona: string;
  /** A bank signs in with a key of its own, which no browser has: its steps are told as commands. */
  readonly isBank: boolean;
  /** Where the operation lies, relative to the workspace. */
  readonly file: string;
  /** The text of the operation. */
  readonly operation: string;
  readonly operationName: string;
  /** With `$uuid`, `$answer.…` and `$workday.…` where a value is filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is done on the command line, such as checking a proof without the platform. */
export interface CommandStep {
  readonly kind: 'command';
  readonly id: string;
  readonly number: string;
  readonly title: Words;
  readonly command: readonly string[];
}

export type JourneyStep = OperationStep | CommandStep;

/** A documented path through the graph, from the first step to the last (办事流程). */
export interface Journey {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  /** The page that tells the same journey in full, relative to the workspace; null: there is none. */
  readonly guide: string | null;
  readonly steps: readonly JourneyStep[];
}
