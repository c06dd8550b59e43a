import { dayMs, shanghaiDate } from '@qinqing/working-time';
import { areCompatible } from './merge-type.ts';
import type { MergeSubject } from './similarity.ts';

/**
 * The inspections of other departments that this one must be merged with (综合查一次, VIS-15): announced ones at the same
 * enterprise whose first windows lie within the horizon of each other. The earliest statutory deadline prevails (§0.1): what
 * could only come together after it comes apart. Emergencies are registered afterwards and unannounced inspections are hidden,
 * so neither is among them.
 *
 * @param others open requests at the same enterprise
 * @param horizonDays 30 by default
 */
export const listDuePartners = <Subject extends MergeSubject>(inspection: Subject, others: readonly Subject[], horizonDays: number): readonly Subject[] =>
  others.filter((other) => other.unitId !== inspection.unitId && isDue(inspection, other, horizonDays));

const isDue = (a: MergeSubject, b: MergeSubject, horizonDays: number): boolean => {
  if (a.kind !== 'INSPECTION' || !areCompatible(a, b)) return false;
  const [firstOfA, firstOfB] = [firstStart(a), firstStart(b)];
  if (firstOfA === null || firstOfB === null || Math.abs(firstOfA - firstOfB) > horizonDays * dayMs) return false;
  const deadline = earliestDeadline([a, b]);
  return deadline === null || shanghaiDate(new Date(Math.max(firstOfA, firstOfB))) <= deadline;
};

const firstStart = ({ windows }: MergeSubject): number | null => (windows.length === 0 ? null : Math.min(...windows.map(({ startsAt }) => startsAt.getTime())));

/** @returns YYYY-MM-DD, or null when no law sets one */
export const earliestDeadline = (subjects: readonly Pick<MergeSubject, 'statutoryDeadline'>[]): string | null =>
  subjects.map(({ statutoryDeadline }) => statutoryDeadline).filter((day) => day !== null).toSorted()[0] ?? null;
