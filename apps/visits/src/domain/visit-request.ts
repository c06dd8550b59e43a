import type { RankedCandidate } from './counter-offer.ts';
import type { Necessity } from './necessity.ts';
import type { ActionableVisit } from './visit-actions.ts';
import type { VisitBenefit, VisitKind, VisitOccasion } from './visit-kind.ts';
import type { QuotaFacts } from './visit-quota.ts';
import type { VisitState } from './visit-state.ts';

/** A visit that a unit wishes to make to an enterprise (到访预约), as it is stored. */
export interface VisitRequest {
  readonly id: string;
  readonly enterpriseId: string;
  /** The enterprise's division when the request was made. */
  readonly divisionCode: string;
  readonly unitId: string;
  readonly requestedBy: string;
  readonly kind: VisitKind;
  readonly occasion: VisitOccasion;
  readonly purpose: string;
  readonly topics: readonly string[];
  readonly asks: readonly string[];
  readonly benefits: readonly VisitBenefit[];
  readonly relatedIssue: string | null;
  readonly headcount: number;
  readonly superiorDocument: string | null;
  readonly statutoryBasis: string | null;
  /** YYYY-MM-DD. */
  readonly statutoryDeadline: string | null;
  readonly state: VisitState;
  readonly necessity: Necessity | null;
  readonly counterOffer: StoredCounterOffer | null;
  readonly refusalReason: string | null;
  /** When the enterprise was asked: from then on it sees the request. */
  readonly askedAt: Date | null;
  readonly dueAt: Date | null;
  readonly dueCalendarVersion: string | null;
  readonly settingsVersion: string;
  readonly scheduledStartsAt: Date | null;
  readonly scheduledEndsAt: Date | null;
  /** Null for what is no inspection; an unannounced one is hidden from the enterprise until it arrives (§0.1). */
  readonly announcement: 'ANNOUNCED' | 'UNANNOUNCED' | null;
  /** Registered afterwards, past quota and consent (VIS-40). */
  readonly isEmergency: boolean;
  /** The enterprise itself asked for it: a service, and no disturbance (VIS-42). */
  readonly isInvited: boolean;
  /** Two signatures overrode screening or quota (VIS-06). */
  readonly isOverride: boolean;
  /** The programme whose stop it is; null: it stands alone (VIS-44). */
  readonly programmeId: string | null;
  /** The centre chose the enterprise for a programme's criteria, and the unit may not know of it yet: it does from the first date or terms on (VIS-44, VIS-08). */
  readonly isPicked: boolean;
  /** The merged visit that it is part of; null: none (VIS-14, VIS-15). */
  readonly bundleId: string | null;
  /** The earlier visit whose findings answer it (VIS-30); null: none. */
  readonly duplicateOf: string | null;
  /** What the enterprise asks for in return: conditions, or other windows (VIS-07). */
  readonly terms: VisitTerms | null;
  /** Until then a unit reads an end without a date as still being asked: the moment tells nobody who refused (VIS-08). */
  readonly unspokenUntil: Date | null;
  readonly checkedInAt: Date | null;
  readonly checkedOutAt: Date | null;
  /** What came of it (VIS-39); null: nothing is recorded yet. */
  readonly outcome: VisitOutcome | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** On which terms an enterprise would receive the visit (附条件接待、改期). */
export interface VisitTerms {
  readonly conditions: string | null;
  readonly windows: readonly { readonly startsAt: string; readonly endsAt: string }[];
}

/** What a visit achieved; none of the four: an empty visit (走过场, VIS-39). */
export interface VisitOutcome {
  readonly problemsSolved: number;
  readonly problemsRegistered: number;
  readonly factsUpdated: number;
  readonly servicesDelivered: number;
  readonly findings: string;
}

export interface StoredCounterOffer extends QuotaFacts {
  readonly candidates: readonly RankedCandidate[];
}

/** Only an inspection can be a statutory duty: one that the centre classifies as a tour loses the privilege (VIS-15, §0.1). */
export const isStatutory = ({ kind, statutoryBasis }: Pick<VisitRequest, 'kind' | 'statutoryBasis'>): boolean => kind === 'INSPECTION' && statutoryBasis !== null;

/** Only an inspection is announced, or not: of what is none nothing is kept secret (§0.1). */
export const announcementOf = ({ kind, announcement }: Pick<VisitRequest, 'kind' | 'announcement'>): VisitRequest['announcement'] =>
  kind === 'INSPECTION' ? (announcement ?? 'ANNOUNCED') : null;

/** What has begun can no longer be called off (§9.1). */
export const hasBegun = ({ scheduledStartsAt }: Pick<VisitRequest, 'scheduledStartsAt'>, now: Date): boolean => scheduledStartsAt !== null && scheduledStartsAt <= now;

export const toActionable = (request: VisitRequest, now: Date): ActionableVisit => ({ state: request.state, isStatutory: isStatutory(request), hasBegun: hasBegun(request, now), isInspection: request.kind === 'INSPECTION' });

/** A span that the unit proposed; a new round replaces the earlier ones. */
export interface VisitWindow {
  readonly visitRequestId: string;
  readonly round: number;
  /** 1 is the first choice. */
  readonly position: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A window that has begun can no longer be agreed on. */
export const windowsAhead = (windows: readonly VisitWindow[], now: Date): readonly VisitWindow[] => windows.filter(({ startsAt }) => startsAt > now);

export interface VisitTransition {
  readonly visitRequestId: string;
  readonly version: number;
  readonly event: string;
  readonly fromState: VisitState;
  readonly toState: VisitState;
  readonly actor: string;
  readonly reason: string | null;
  readonly at: Date;
}
