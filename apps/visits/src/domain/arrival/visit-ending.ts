import { shanghaiDate } from '@qinqing/working-time';
import { isBoundByReceptionRules } from './reception-fit.ts';
import type { VisitRequest } from '../visit-request.ts';

/**
 * VIS-39: a visit that solved, registered, updated and delivered nothing went through the motions (走过场), and so did one
 * of which nobody said what came of it while it was time. Null: it is too early to say.
 */
export const isEmptyVisit = ({ outcome, state }: Pick<VisitRequest, 'outcome' | 'state'>): boolean | null => {
  if (outcome !== null) return outcome.problemsSolved + outcome.problemsRegistered + outcome.factsUpdated + outcome.servicesDelivered === 0;
  return state === 'FEEDBACK_DONE' || state === 'CLOSED' ? true : null;
};

/** How long an enterprise was busy with its visitors, in whole minutes begun (VIS-03). */
export const burdenMinutes = (checkedInAt: Date, checkedOutAt: Date): number => Math.max(0, Math.ceil((checkedOutAt.getTime() - checkedInAt.getTime()) / 60_000));

type Expected = Pick<VisitRequest, 'kind' | 'statutoryBasis' | 'announcement' | 'isEmergency' | 'state' | 'scheduledStartsAt' | 'checkedInAt'>;

/**
 * Whether nobody came (§9.1): so long after the start nobody has been let in. Inspectors need no pass at the gate: they scan in on
 * their day, and are missed when it is over (§0.1).
 */
export const isMissed = (visit: Expected, now: Date, noShowAfterMinutes: number): boolean => {
  const { scheduledStartsAt } = visit;
  if ((visit.state !== 'SCHEDULED' && visit.state !== 'READY') || visit.checkedInAt !== null || scheduledStartsAt === null) return false;
  if (!isBoundByReceptionRules(visit)) return shanghaiDate(scheduledStartsAt) < shanghaiDate(now);
  return scheduledStartsAt.getTime() + noShowAfterMinutes * 60_000 <= now.getTime();
};

export type MediaState = 'SUBMITTED' | 'APPROVED' | 'NOT_APPROVED';

/** VIS-20: without the enterprise's word within its time, nothing may be published. */
export const readMediaState = ({ isApproved, dueAt }: { readonly isApproved: boolean | null; readonly dueAt: Date }, now: Date): MediaState => {
  if (isApproved === null) return now <= dueAt ? 'SUBMITTED' : 'NOT_APPROVED';
  return isApproved ? 'APPROVED' : 'NOT_APPROVED';
};
