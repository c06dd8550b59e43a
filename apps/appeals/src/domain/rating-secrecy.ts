import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { shanghaiMonth } from '@qinqing/working-time';
import { partiesOf, type AppealPlace } from './appeal-access.ts';
import type { AppealState } from './appeal-state.ts';

/** Who handled the appeal reads a rating when its month is over, in Shanghai, so that nobody is asked for the reason (§0.1, §10.7). */
const isMonthOver = (ratedAt: Date, now: Date): boolean => shanghaiMonth(now) > shanghaiMonth(ratedAt);

/**
 * Whether the caller reads a rating now: at once the enterprise that gave it, the specialist who makes the return visit, and the
 * centre that asked for it; who handled the appeal when the month is over.
 */
export const canSeeRating = (caller: Caller, place: AppealPlace, ratedAt: Date, now: Date): boolean => {
  const parties = partiesOf(caller, place);
  if (parties.includes('ENTERPRISE') || parties.includes('SPECIALIST')) return true;
  if (hasRole(caller, 'SERVICE_CENTRE') && isInJurisdiction(caller, place.divisionCode)) return true;
  return (parties.includes('UNIT') || parties.includes('LIAISON')) && isMonthOver(ratedAt, now);
};

/** A return visit tells of a low rating: to whom that is hidden, it reads like a rating that is still to come. */
export const readState = (state: AppealState, canSee: boolean): AppealState => (state === 'RETURN_VISIT' && !canSee ? 'RATING' : state);

/** Steps that tell of a rating; that an appeal is open again, or closed, is known to whoever works on it. */
const tellingEvents: ReadonlySet<string> = new Set(['rate', 'rateLow', 'passUnrated', 'agree', 'disagree']);

/** What is written on closing stems from a return visit; without one nothing is. */
const withoutNote = <Step extends HideableStep>(step: Step): Step => (step.event === 'close' ? { ...step, reason: null } : step);

interface HideableStep {
  readonly event: string;
  readonly reason: string | null;
}

export const hideSteps = <Step extends HideableStep>(steps: readonly Step[], canSee: boolean): readonly Step[] =>
  canSee ? steps : steps.filter(({ event }) => !tellingEvents.has(event)).map(withoutNote);
