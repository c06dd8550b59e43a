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
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface StoredCounterOffer extends QuotaFacts {
  readonly candidates: readonly RankedCandidate[];
}

/** Only an inspection can be a statutory duty: one that the centre classifies as a tour loses the privilege (VIS-15, §0.1). */
export const isStatutory = ({ kind, statutoryBasis }: Pick<VisitRequest, 'kind' | 'statutoryBasis'>): boolean => kind === 'INSPECTION' && statutoryBasis !== null;

/** What has begun can no longer be called off (§9.1). */
export const hasBegun = ({ scheduledStartsAt }: Pick<VisitRequest, 'scheduledStartsAt'>, now: Date): boolean => scheduledStartsAt !== null && scheduledStartsAt <= now;

export const toActionable = (request: VisitRequest, now: Date): ActionableVisit => ({ state: request.state, isStatutory: isStatutory(request), hasBegun: hasBegun(request, now) });

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
