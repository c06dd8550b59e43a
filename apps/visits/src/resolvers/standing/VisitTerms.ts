import type { PlacedWindow } from '../../domain/standing/visit-terms.ts';

/** The terms with the windows that can be chosen now. */
export interface ShownTerms {
  readonly conditions: string | null;
  readonly windows: readonly PlacedWindow[];
  readonly answerBy: Date | null;
}
