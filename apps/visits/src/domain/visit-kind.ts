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

/** What an enterprise asks for itself: a service (VIS-42), or help with a visit of its suppliers (VIS-25). */
export const isInvitable = (kind: VisitKind): boolean => kind === 'SERVICE' || kind === 'SUPPLIER_VISIT';

/** What the enterprise itself sets going is no disturbance: its suppliers' visits and a service that it invited use up no quota (§10.1). */
export const isCountedInQuota = ({ kind, isInvited }: { readonly kind: VisitKind; readonly isInvited: boolean }): boolean => kind !== 'SUPPLIER_VISIT' && !(kind === 'SERVICE' && isInvited);
