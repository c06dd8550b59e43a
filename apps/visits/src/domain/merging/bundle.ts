import type { MergeType } from './merge-type.ts';
import type { BundleState } from './bundle-state.ts';

/** Several visits to one enterprise that come as one (合并到访, VIS-14, VIS-15), as they are stored. */
export interface MergeBundle {
  readonly id: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly type: MergeType;
  /** All members are statutory inspections, or none is: what may be refused is not tied to what may not. */
  readonly isStatutory: boolean;
  readonly state: BundleState;
  /** The request under which the one place of the month is held; its unit leads. */
  readonly leadRequestId: string;
  readonly proposedBy: string;
  readonly askedAt: Date | null;
  readonly dueAt: Date | null;
  readonly dueCalendarVersion: string | null;
  readonly settingsVersion: string;
  readonly scheduledStartsAt: Date | null;
  readonly scheduledEndsAt: Date | null;
  /** Until then units read an end without a date as still being asked (VIS-08). */
  readonly unspokenUntil: Date | null;
  /** What the joint visit found, written by the lead unit and read by all (联合记录). */
  readonly jointRecord: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** A request in a bundle. */
export interface BundleMember {
  readonly bundleId: string;
  readonly visitRequestId: string;
  readonly unitId: string;
}

/** A unit's word that it comes along. */
export interface BundleAgreement {
  readonly bundleId: string;
  readonly unitId: string;
}

/** What a unit writes of its own part after the visit (分部门报告). */
export interface BundleReport {
  readonly bundleId: string;
  readonly unitId: string;
  readonly report: string;
  readonly reportedAt: Date;
}

export interface BundleWindow {
  readonly bundleId: string;
  /** 1 is the first choice. */
  readonly position: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface BundleTransition {
  readonly bundleId: string;
  readonly version: number;
  readonly event: string;
  readonly fromState: BundleState;
  readonly toState: BundleState;
  readonly actor: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** A bundle with what is decided about it together. */
export interface WholeBundle {
  readonly bundle: MergeBundle;
  /** Those who belong to it now, in the order in which they were booked. */
  readonly members: readonly BundleMember[];
  readonly agreedUnitIds: readonly string[];
  readonly reportedUnitIds: readonly string[];
}

/** The units that take part, each once. */
export const unitsOf = (members: readonly BundleMember[]): readonly string[] => [...new Set(members.map(({ unitId }) => unitId))];

export const unitsWithoutWord = ({ members, agreedUnitIds }: Pick<WholeBundle, 'members' | 'agreedUnitIds'>): readonly string[] => unitsOf(members).filter((unitId) => !agreedUnitIds.includes(unitId));

export const unitsWithoutReport = ({ members, reportedUnitIds }: Pick<WholeBundle, 'members' | 'reportedUnitIds'>): readonly string[] => unitsOf(members).filter((unitId) => !reportedUnitIds.includes(unitId));
