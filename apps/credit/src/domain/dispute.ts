export type DisputeState = 'OPEN' | 'UPHELD' | 'CORRECTED';

/** A contest of a record by its enterprise (异议, CRD-18). */
export interface Dispute {
  readonly id: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly recordId: string;
  readonly authorityUnitId: string;
  readonly state: DisputeState;
  readonly ground: string;
  readonly raisedBy: string;
  readonly raisedAt: Date;
  readonly dueAt: Date | null;
  readonly dueCalendarVersion: string | null;
  readonly reply: string | null;
  readonly repliedBy: string | null;
  readonly repliedByUnitId: string | null;
  readonly repliedAt: Date | null;
  /** The record that stands in the place of a corrected one; null: none, or withdrawn. */
  readonly replacementRecordId: string | null;
  readonly settingsVersion: string;
  readonly version: number;
}
