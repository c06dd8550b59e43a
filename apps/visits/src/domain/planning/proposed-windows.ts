import { findJointWindows } from '../merging/joint-windows.ts';
import type { TimeSpan } from '../merging/similarity.ts';
import type { VisitWindow } from '../visit-request.ts';

const MOST = 5;

/**
 * What the units of a merge are asked to agree to: the planned time first, then other times that suit all, and, so that there is
 * a choice at all (VIS-22), the times that one of them proposed. Earlier ones and the same one twice are left out.
 */
export const listProposedWindows = (planned: TimeSpan, windows: readonly VisitWindow[], now: Date): readonly TimeSpan[] => {
  const ofEach = [...Map.groupBy(windows, ({ visitRequestId }) => visitRequestId).values()];
  const own = windows.toSorted((a, b) => a.position - b.position || a.startsAt.getTime() - b.startsAt.getTime());
  const distinct = new Map([planned, ...findJointWindows(ofEach), ...own].filter(({ startsAt }) => startsAt > now).map(({ startsAt, endsAt }) => [`${startsAt.getTime()} ${endsAt.getTime()}`, { startsAt, endsAt }]));
  return [...distinct.values()].slice(0, MOST);
};
