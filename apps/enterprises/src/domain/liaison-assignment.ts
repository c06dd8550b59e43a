import { hasLeft, type EnterpriseStatus } from './enterprise-status.ts';

/** ENT-05: how many enterprises one officer may serve as liaison. */
export interface LiaisonLimits {
  /** Above this number the centre is warned. */
  readonly softLoad: number;
  /** More than this number is refused. */
  readonly hardCap: number;
}

export interface LiaisonSituation {
  readonly status: EnterpriseStatus;
  readonly officer: { readonly id: string; readonly isActive: boolean };
  /** The present liaison; null: there is none. */
  readonly current: { readonly officerId: string; readonly validFrom: Date } | null;
  /** Enterprises that the officer serves now. */
  readonly load: number;
  readonly limits: LiaisonLimits;
  readonly validFrom: Date;
}

export type LiaisonDecision =
  | { readonly kind: 'ASSIGN'; readonly load: number; readonly isAboveSoftLoad: boolean }
  | { readonly kind: 'HAS_LEFT'; readonly status: EnterpriseStatus }
  | { readonly kind: 'OFFICER_INACTIVE' }
  | { readonly kind: 'UNCHANGED'; readonly since: Date }
  | { readonly kind: 'TOO_EARLY'; readonly currentSince: Date }
  | { readonly kind: 'LOAD_REACHED'; readonly limit: number; readonly load: number };

/**
 * Whether an officer becomes the primary liaison (挂点干部) of an enterprise, in place of the present one if there is one. The
 * predecessor serves until the instant at which the successor begins, so that no day is without an owner (ENT-18); therefore a
 * hand-over must lie after the predecessor's beginning.
 */
export const decideLiaison = ({ status, officer, current, load, limits, validFrom }: LiaisonSituation): LiaisonDecision => {
  if (hasLeft(status)) return { kind: 'HAS_LEFT', status };
  if (current?.officerId === officer.id) return { kind: 'UNCHANGED', since: current.validFrom };
  if (!officer.isActive) return { kind: 'OFFICER_INACTIVE' };
  if (current !== null && validFrom <= current.validFrom) return { kind: 'TOO_EARLY', currentSince: current.validFrom };
  if (load >= limits.hardCap) return { kind: 'LOAD_REACHED', limit: limits.hardCap, load };
  return { kind: 'ASSIGN', load: load + 1, isAboveSoftLoad: isAboveSoftLoad(load + 1, limits) };
};

export const isAboveSoftLoad = (load: number, { softLoad }: LiaisonLimits): boolean => load > softLoad;
