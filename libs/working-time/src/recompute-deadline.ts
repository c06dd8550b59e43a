import type { Calendar } from './calendar.ts';
import { deadline, type Deadline, type DeadlineTerms } from './deadline.ts';

export type Recomputation =
  | { readonly changed: false; readonly is: Deadline }
  | { readonly changed: true; readonly was: Deadline; readonly is: Deadline };

/**
 * A stored deadline under another calendar, when a notice is published or for a "what if". Store `is` in either case: an unchanged
 * deadline has the new version too, and may no longer be provisional.
 *
 * @throws what `deadline` throws
 */
export function recomputeDeadline(stored: DeadlineTerms & Deadline, calendar: Calendar): Recomputation {
  const { dueAt, calendarVersion, isProvisional, ...terms } = stored;
  const was: Deadline = { dueAt, calendarVersion, isProvisional };
  if (calendarVersion === calendar.version) return { changed: false, is: was };
  const is = deadline({ ...terms, calendar });
  return is.dueAt.getTime() === dueAt.getTime() ? { changed: false, is } : { changed: true, was, is };
}
