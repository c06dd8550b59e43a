import type { BundleAction, BundleObstacle } from '../../domain/merging/bundle-actions.ts';
import type { ProposalProblem } from '../../domain/merging/bundle-proposal.ts';
import type { BundleState } from '../../domain/merging/bundle-state.ts';

export interface BundleUnknown {
  readonly kind: 'BundleUnknown';
  readonly bundleId: string;
}

export interface BundleActionNotAllowed {
  readonly kind: 'BundleActionNotAllowed';
  readonly action: BundleAction;
  /** As the caller may read it. */
  readonly state: BundleState;
  /** Why not: the state, or a rule beyond it. */
  readonly obstacle: BundleObstacle;
  readonly allowedNow: readonly BundleAction[];
}

export interface BundleNotPossible {
  readonly kind: 'BundleNotPossible';
  readonly problems: readonly ProposalProblem[];
}

export interface ComprehensiveInspectionRequired {
  readonly kind: 'ComprehensiveInspectionRequired';
  readonly horizonDays: number;
  /** The inspections of other departments that it must be merged with. */
  readonly partners: readonly { readonly visitRequestId: string; readonly unitId: string }[];
}
