import type { EnterpriseStatus } from '../domain/enterprise-status.ts';
import type { FactProblem } from '../domain/fact-check.ts';
import type { FactKey } from '../domain/fact-definitions.ts';
import type { ProtectionGround } from '../domain/protection.ts';

/** Why an operation may not be carried out, with its facts; each kind bears the name of its GraphQL type. */
export interface EnterpriseNotFound {
  readonly kind: 'EnterpriseNotFound';
}

export interface EnterpriseHasLeft {
  readonly kind: 'EnterpriseHasLeft';
  readonly status: EnterpriseStatus;
}

export interface EnterpriseConsentMissing {
  readonly kind: 'EnterpriseConsentMissing';
}

export interface EnterpriseAlreadyProtected {
  readonly kind: 'EnterpriseAlreadyProtected';
  readonly since: string;
  readonly ground: ProtectionGround;
}

export interface EnterpriseNotProtected {
  readonly kind: 'EnterpriseNotProtected';
}

export interface EnterpriseStatusNotReachable {
  readonly kind: 'EnterpriseStatusNotReachable';
  readonly from: EnterpriseStatus;
  readonly allowed: readonly EnterpriseStatus[];
}

export interface OfficerNotFound {
  readonly kind: 'OfficerNotFound';
}

export interface OfficerInactive {
  readonly kind: 'OfficerInactive';
}

export interface OfficerLoadReached {
  readonly kind: 'OfficerLoadReached';
  readonly limit: number;
  readonly load: number;
}

export interface LiaisonUnchanged {
  readonly kind: 'LiaisonUnchanged';
  readonly since: Date;
}

export interface HandOverTooEarly {
  readonly kind: 'HandOverTooEarly';
  readonly currentSince: Date;
}

export interface FactNotAcceptable {
  readonly kind: 'FactNotAcceptable';
  readonly key: FactKey;
  readonly problem: FactProblem;
}
