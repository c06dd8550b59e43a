import type { InspectionYear } from '../../domain/inspections/inspection-cap.ts';
import type { ScanInProblem } from '../../domain/inspections/inspection.ts';
import type { ViolationState } from '../../domain/inspections/violation.ts';

/** Why an operation on inspections, emergencies and violations may not be carried out; each kind bears the name of its GraphQL type. */
export interface InspectionCapReached extends InspectionYear {
  readonly kind: 'InspectionCapReached';
}

export interface InspectionNoticeUsed {
  readonly kind: 'InspectionNoticeUsed';
  readonly noticeNumber: string;
}

export interface InspectionScanRejected {
  readonly kind: 'InspectionScanRejected';
  readonly problems: readonly ScanInProblem[];
}

export interface EmergencyVisitUnknown {
  readonly kind: 'EmergencyVisitUnknown';
  readonly visitRequestId: string;
}

export interface EmergencyAlreadyAudited {
  readonly kind: 'EmergencyAlreadyAudited';
  readonly decidedAt: Date;
}

export interface VisitingUnitUnknown {
  readonly kind: 'VisitingUnitUnknown';
  readonly unitId: string;
}

export interface VisitViolationUnknown {
  readonly kind: 'VisitViolationUnknown';
  readonly visitViolationId: string;
}

export interface VisitViolationNotOpen {
  readonly kind: 'VisitViolationNotOpen';
  readonly state: ViolationState;
}

export interface UnitNotHeard {
  readonly kind: 'UnitNotHeard';
  readonly hearingDueAt: Date;
}
