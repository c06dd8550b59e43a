export const enterpriseStatuses = ['REGISTERED', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'MOVED_OUT', 'MOVED_IN'] as const;

/** Registration status (登记状态). */
export type EnterpriseStatus = (typeof enterpriseStatuses)[number];

/**
 * ENT-01: `REGISTERED → ACTIVE → SUSPENDED → REVOKED / CANCELLED / MOVED_OUT`, plus `MOVED_IN`. Suspension (歇业) may end; what
 * is revoked (吊销) can only be cancelled; what has moved out may come back.
 */
const transitions: Readonly<Record<EnterpriseStatus, readonly EnterpriseStatus[]>> = {
  REGISTERED: ['ACTIVE', 'REVOKED', 'CANCELLED'],
  ACTIVE: ['SUSPENDED', 'REVOKED', 'CANCELLED', 'MOVED_OUT'],
  SUSPENDED: ['ACTIVE', 'REVOKED', 'CANCELLED', 'MOVED_OUT'],
  REVOKED: ['CANCELLED'],
  CANCELLED: [],
  MOVED_OUT: ['MOVED_IN'],
  MOVED_IN: ['ACTIVE', 'REVOKED', 'CANCELLED', 'MOVED_OUT'],
};

export const nextStatuses = (from: EnterpriseStatus): readonly EnterpriseStatus[] => transitions[from];

export const isReachable = (from: EnterpriseStatus, to: EnterpriseStatus): boolean => transitions[from].includes(to);

/** Cancelled or moved away: nobody serves or protects it here any more. */
export const hasLeft = (status: EnterpriseStatus): boolean => status === 'CANCELLED' || status === 'MOVED_OUT';

/** Doing business here: only such an enterprise can be a key enterprise (ENT-02). */
export const isInBusiness = (status: EnterpriseStatus): boolean => status === 'ACTIVE' || status === 'MOVED_IN';

export const businessStatuses = enterpriseStatuses.filter(isInBusiness);
