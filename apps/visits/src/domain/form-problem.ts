/** One thing that is wrong with what was filled in. */
export interface FormProblemOf<Code extends string> {
  /** The input field, e.g. `windows.0.startsAt`; never what was filled in. */
  readonly field: string;
  readonly code: Code;
  /** What would be right, as text: a limit, a day, a range; null when there is nothing to say. */
  readonly limit: string | null;
}

/** Keeps the problems that there are, in the order in which they were looked for. */
export const found = <Code extends string>(...problems: readonly (FormProblemOf<Code> | false | null)[]): FormProblemOf<Code>[] =>
  problems.filter((problem) => problem !== false && problem !== null);
