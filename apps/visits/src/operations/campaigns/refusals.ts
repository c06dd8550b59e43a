import type { CampaignKind, SessionComponent } from '../../domain/campaigns/campaign-kind.ts';
import type { CampaignFormProblem } from '../../domain/campaigns/form-problem.ts';
import type { SessionAction } from '../../domain/campaigns/session-actions.ts';
import type { SessionState } from '../../domain/campaigns/session-state.ts';

/** Why something may not be done with a campaign or session; each kind bears the name of its GraphQL type. */
export interface CampaignUnknown {
  readonly kind: 'CampaignUnknown';
  readonly campaignId: string;
}

export interface CampaignSessionUnknown {
  readonly kind: 'CampaignSessionUnknown';
  readonly sessionId: string;
}

export interface CampaignActionNotAllowed {
  readonly kind: 'CampaignActionNotAllowed';
  readonly action: SessionAction;
  readonly state: SessionState;
  readonly allowedNow: readonly SessionAction[];
}

export interface CampaignFormRejected {
  readonly kind: 'CampaignFormRejected';
  readonly problems: readonly CampaignFormProblem[];
}

export interface CampaignSeatsTaken {
  readonly kind: 'CampaignSeatsTaken';
  readonly component: SessionComponent;
  readonly capacity: number;
  readonly left: number;
}

/** `kind` is the name of the type; the campaign's own kind stands beside it. */
export interface CampaignYearFull {
  readonly kind: 'CampaignYearFull';
  readonly campaignKind: CampaignKind;
  readonly year: number;
  readonly limit: number;
}

export const rejectForm = (...problems: readonly CampaignFormProblem[]): { readonly refusal: CampaignFormRejected } => ({ refusal: { kind: 'CampaignFormRejected', problems } });
