export type VisitKind =
  | 'INSPECTION'
  | 'SUPERVISION'
  | 'RESEARCH'
  | 'TOUR'
  | 'STUDY_TOUR'
  | 'DELEGATION'
  | 'THEMED_ACTIVITY'
  | 'SERVICE'
  | 'SUPPLIER_VISIT'
  | 'SESSION';

export type VisitOccasion = 'RESEARCH' | 'THEMED_ACTIVITY' | 'SUPERIOR_ASSIGNED';

export type VisitBenefit = 'SERVICE' | 'ORDER' | 'POLICY' | 'PUBLICITY';

/** What the enterprise itself sets going is no disturbance: its suppliers' visits use up no quota (§10.1, VIS-25). */
export const isCountedInQuota = (kind: VisitKind): boolean => kind !== 'SUPPLIER_VISIT';
