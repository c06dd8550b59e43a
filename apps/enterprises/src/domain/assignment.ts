export type AssignmentKind = 'LIAISON' | 'CHIEF_SERVICE_OFFICER';

/** What sets off an assignment (ENT-18). */
export type AssignmentTrigger = 'FIRST_ASSIGNMENT' | 'JOB_CHANGE' | 'ENTERPRISE_MOVED' | 'OTHER';

/**
 * A span in which one officer serves one enterprise (挂点服务). Bitemporal: `validFrom` … `validTo` is when it holds,
 * `recordedAt` and `endRecordedAt` are when its beginning and its end became known (ENT-18).
 */
export interface Assignment {
  readonly id: string;
  readonly kind: AssignmentKind;
  readonly enterpriseId: string;
  readonly officerId: string;
  /** One of the officer's numbered places; the number means nothing but that it is taken once. */
  readonly place: number;
  readonly validFrom: Date;
  /** Null: it holds. */
  readonly validTo: Date | null;
  readonly trigger: AssignmentTrigger;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly endRecordedAt: Date | null;
}
