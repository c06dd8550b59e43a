import type { IdentityProblem } from '../../domain/arrival/identity-document.ts';
import type { PassProblem } from '../../domain/arrival/entry-pass.ts';
import type { ReceptionRuleProblem } from '../../domain/arrival/reception-rules.ts';
import type { RosterProblem } from '../../domain/arrival/roster.ts';
import type { AgreedVisit } from '../../persistence/arrival/reception-rules.ts';

export interface VisitBlackedOut {
  readonly kind: 'VisitBlackedOut';
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
}

export interface ReceptionRulesRejected {
  readonly kind: 'ReceptionRulesRejected';
  readonly problems: readonly ReceptionRuleProblem[];
}

export interface BlackoutOverVisits {
  readonly kind: 'BlackoutOverVisits';
  readonly visits: readonly AgreedVisit[];
}

export type AnyRosterProblem = RosterProblem | IdentityProblem;

export interface VisitRosterRejected {
  readonly kind: 'VisitRosterRejected';
  readonly problems: readonly AnyRosterProblem[];
}

export interface SubstitutionTooLate {
  readonly kind: 'SubstitutionTooLate';
  /** The last day on which the roster could be changed, YYYY-MM-DD. */
  readonly lastDay: string;
  readonly noticeDays: number;
}

export interface VisitMemberUnknown {
  readonly kind: 'VisitMemberUnknown';
  readonly memberId: string;
}

export interface VisitPledgeOutdated {
  readonly kind: 'VisitPledgeOutdated';
  readonly currentVersion: string;
}

export interface VisitPassesRejected {
  readonly kind: 'VisitPassesRejected';
  readonly problems: readonly PassProblem[];
}

export interface VisitFeedbackGiven {
  readonly kind: 'VisitFeedbackGiven';
  readonly givenAt: Date;
}

export interface PhotoIncidentUnknown {
  readonly kind: 'PhotoIncidentUnknown';
  readonly photoIncidentId: string;
}

export interface PhotoIncidentDecided {
  readonly kind: 'PhotoIncidentDecided';
  readonly decidedAt: Date;
}

export interface VisitMediaUnknown {
  readonly kind: 'VisitMediaUnknown';
  readonly mediaId: string;
}

export interface VisitMediaAnswered {
  readonly kind: 'VisitMediaAnswered';
  /** Until when it could be answered. */
  readonly dueAt: Date;
}
