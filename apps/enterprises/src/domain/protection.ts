import { hasLeft, type EnterpriseStatus } from './enterprise-status.ts';

export type ProtectionGround = 'VISIT_FREQUENCY' | 'PILOT';

/** An enterprise's place on the protection list (保护清单), VIS-09, VIS-10. */
export interface Protection {
  readonly id: string;
  readonly enterpriseId: string;
  readonly ground: ProtectionGround;
  /** Who consented for the enterprise. */
  readonly consentedBy: string;
  readonly decidedBy: string;
  /** First protected day, `YYYY-MM-DD`. */
  readonly since: string;
  /** Last day; null: it is protected. */
  readonly until: string | null;
  readonly endedBy: string | null;
  readonly endConsentedBy: string | null;
}

export interface ProtectionSituation {
  readonly status: EnterpriseStatus;
  readonly current: Protection | null;
  readonly consentedBy: string | null;
}

export type ProtectDecision =
  | { readonly kind: 'PROTECT'; readonly consentedBy: string }
  | { readonly kind: 'HAS_LEFT'; readonly status: EnterpriseStatus }
  | { readonly kind: 'ALREADY_PROTECTED'; readonly since: string; readonly ground: ProtectionGround }
  | { readonly kind: 'CONSENT_MISSING' };

/** VIS-09: nobody is protected against their will, and an enterprise stands on the list once. */
export const decideProtection = ({ status, current, consentedBy }: ProtectionSituation): ProtectDecision => {
  if (hasLeft(status)) return { kind: 'HAS_LEFT', status };
  if (current !== null) return { kind: 'ALREADY_PROTECTED', since: current.since, ground: current.ground };
  return isNamed(consentedBy) ? { kind: 'PROTECT', consentedBy } : { kind: 'CONSENT_MISSING' };
};

export type EndProtectionDecision =
  | { readonly kind: 'END'; readonly current: Protection; readonly consentedBy: string }
  | { readonly kind: 'NOT_PROTECTED' }
  | { readonly kind: 'CONSENT_MISSING' };

/** VIS-09: what was agreed with the enterprise is not taken away without it. */
export const decideEndOfProtection = ({ current, consentedBy }: Omit<ProtectionSituation, 'status'>): EndProtectionDecision => {
  if (current === null) return { kind: 'NOT_PROTECTED' };
  return isNamed(consentedBy) ? { kind: 'END', current, consentedBy } : { kind: 'CONSENT_MISSING' };
};

const isNamed = (name: string | null): name is string => name !== null && name.trim() !== '';
