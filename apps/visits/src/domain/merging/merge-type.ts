import type { VisitKind } from '../visit-kind.ts';

/** What several visits become when they are merged (四合并; the fourth, merged data, needs no visit). */
export type MergeType = 'THEMATIC_RESEARCH' | 'COMPREHENSIVE_INSPECTION' | 'SERVICE_DAY';

/** Kinds that can be merged with their like (§10.2). An inspection never merges with a tour or study tour: those merge with nothing. */
const mergeTypes: Readonly<Partial<Record<VisitKind, MergeType>>> = {
  RESEARCH: 'THEMATIC_RESEARCH',
  INSPECTION: 'COMPREHENSIVE_INSPECTION',
  SERVICE: 'SERVICE_DAY',
  THEMED_ACTIVITY: 'SERVICE_DAY',
};

export interface MergeableVisit {
  readonly kind: VisitKind;
  readonly isStatutory: boolean;
  /** An unannounced inspection is hidden from the enterprise: it cannot come together with one that is announced (§0.1). */
  readonly isUnannounced: boolean;
}

/** @returns what the visit could be merged into; null: it goes alone */
export const mergeTypeOf = ({ kind, isUnannounced }: MergeableVisit): MergeType | null => (isUnannounced ? null : (mergeTypes[kind] ?? null));

/**
 * Whether two visits may be merged at all (合并类别相容, §10.2). What an enterprise may refuse is never tied to what it may not
 * (VIS-08, VIS-15): its consent to the one would be lost in the other.
 */
export const areCompatible = (a: MergeableVisit, b: MergeableVisit): boolean => {
  const type = mergeTypeOf(a);
  return type !== null && type === mergeTypeOf(b) && a.isStatutory === b.isStatutory;
};
