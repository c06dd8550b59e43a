import type { Calendar } from '@qinqing/working-time';
import { isTextWithin } from '@qinqing/text-input';
import { checkWindows, type FormProblem, type FormSettings, type ProposedWindow } from '../visit-form.ts';
import type { VisitTerms, VisitWindow } from '../visit-request.ts';

/** On which terms an enterprise would receive a visit: conditions, other windows, or both (VIS-07). */
export interface ProposedTerms {
  readonly conditions: string | null;
  readonly windows: readonly ProposedWindow[];
}

const LONGEST = 500;

export interface TermsRules {
  readonly now: Date;
  readonly calendar: Calendar;
  readonly settings: FormSettings;
  readonly isStatutory: boolean;
  /** YYYY-MM-DD. */
  readonly statutoryDeadline: string | null;
}

/**
 * Every problem of an enterprise's terms at once. The lead time protects the enterprise, which may waive it; of a statutory inspection
 * it moves the day alone, within the legal time (VIS-15, §0.1).
 */
export const checkTerms = ({ conditions, windows }: ProposedTerms, { now, calendar, settings, isStatutory, statutoryDeadline }: TermsRules): readonly FormProblem[] => [
  ...(conditions === null && windows.length === 0 ? [problem('terms', 'TERMS_EMPTY')] : []),
  ...(conditions === null || isTextWithin(conditions, 1, LONGEST) ? [] : [{ field: 'terms.conditions', code: 'TEXT_LENGTH' as const, limit: `1–${LONGEST}` }]),
  ...(conditions !== null && isStatutory ? [problem('terms.conditions', 'NO_CONDITIONS_FOR_STATUTORY')] : []),
  ...checkWindows(windows, { now, calendar, settings: { ...settings, minimumWindows: 0 }, isLeadTimeWaived: true, notAfter: statutoryDeadline }).map((found) => ({ ...found, field: `terms.${found.field}` })),
];

const problem = (field: string, code: FormProblem['code']): FormProblem => ({ field, code, limit: null });

export const toStoredTerms = ({ conditions, windows }: ProposedTerms): VisitTerms => ({
  conditions: conditions?.trim() ?? null,
  windows: windows.map(({ startsAt, endsAt }) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() })),
});

export type PlacedWindow = ProposedWindow & { readonly position: number };

/** The windows that the unit can agree to: the enterprise's own, else those that the unit proposed; none that has begun. */
export const windowsOfTerms = (terms: VisitTerms, unitWindows: readonly VisitWindow[], now: Date): readonly PlacedWindow[] => {
  const own = terms.windows.map(({ startsAt, endsAt }, index) => ({ position: index + 1, startsAt: new Date(startsAt), endsAt: new Date(endsAt) }));
  const offered: readonly PlacedWindow[] = own.length > 0 ? own : unitWindows.map(({ position, startsAt, endsAt }) => ({ position, startsAt, endsAt }));
  return offered.filter(({ startsAt }) => startsAt > now);
};
