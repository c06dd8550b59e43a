import type { AppealState } from './appeal-state.ts';
import type { ServiceClass } from './service-promise.ts';

export type AppealUrgency = 'NORMAL' | 'URGENT';
export type AppealChannel = 'WEB' | 'APP' | 'MINI_PROGRAM' | 'PHONE' | 'WECHAT' | 'ON_SITE' | 'VISIT' | 'CAMPAIGN' | 'PARK' | 'BANK_OUTLET' | 'UPPER_LEVEL';
export type AppealOutcome = 'REPLIED' | 'RESOLVED' | 'EXPLAINED';
export type AppealUnsolvedReason = 'NO_QUOTA' | 'NO_INSTRUMENT' | 'OUT_OF_POWER' | 'EXTERNAL' | 'NO_INFORMATION';
export type AppealReferral = 'JOINT_MEETING' | 'EXPERT_CONSULTATION';
export type AppealResolutionMode = 'ON_SPOT' | 'PLATFORM' | 'COORDINATED';
export type AppealRatingTag = 'FAST' | 'SLOW' | 'SOLVED' | 'NOT_SOLVED' | 'CLEAR' | 'UNCLEAR' | 'FRIENDLY' | 'UNFRIENDLY';
export type AppealSupervisionKind = 'YELLOW' | 'RED' | 'TRANSFER_OVERDUE' | 'REDISPATCH_OVERDUE' | 'ARBITRATION_OVERDUE' | 'RETURN_VISIT_OVERDUE' | 'PAUSE_LIMIT' | 'RECHECK_DUE';

/** An item that an appeal may be about, with how likely it is: 0 … 1. */
export interface ItemCandidate {
  readonly itemCode: string;
  readonly confidence: number;
}

/** What an enterprise needs solved (企业诉求), as it is stored. */
export interface Appeal {
  readonly id: string;
  readonly number: string;
  readonly enterpriseId: string;
  /** The enterprise's division when the appeal was submitted. */
  readonly divisionCode: string;
  readonly submittedBy: string;
  /** The question of a session that it was taken over from; null: none (VIS-36). */
  readonly questionId: string | null;
  /** Who brought it in for the enterprise, and may follow it; null: the enterprise itself, or an office. */
  readonly submittingOfficerId: string | null;
  readonly channel: AppealChannel;
  readonly content: string;
  readonly urgency: AppealUrgency;
  readonly contactName: string | null;
  readonly contactPhone: string;
  readonly occurredAt: Date | null;
  readonly isLateEntry: boolean;
  readonly itemCode: string | null;
  /** Until it is classified: URGENT or REGULAR, as the enterprise says. */
  readonly serviceClass: ServiceClass;
  /** What whoever entered it chose; the classifier has to agree, or a specialist. */
  readonly chosenItemCode: string | null;
  readonly candidates: readonly ItemCandidate[];
  readonly isAutoClassified: boolean;
  readonly state: AppealState;
  readonly unitId: string | null;
  /** When the present unit got it: its time to return it begins. */
  readonly dispatchedAt: Date | null;
  /** When a unit first got it (APL-05). */
  readonly transferredAt: Date | null;
  /** Arbitrated: the unit cannot return it (APL-24). */
  readonly isBound: boolean;
  /** Its clock was stopped by an answer; null: it runs. */
  readonly answeredAt: Date | null;
  readonly outcome: AppealOutcome | null;
  readonly reply: string | null;
  readonly replyAt: Date | null;
  readonly replyUnitId: string | null;
  /** The answer, cleared for everybody (APL-30). */
  readonly publicAnswer: string | null;
  readonly explanationReason: AppealUnsolvedReason | null;
  readonly explanationApprovedBy: string | null;
  readonly alternatives: string | null;
  readonly referredTo: AppealReferral | null;
  readonly recheckAt: Date | null;
  readonly resolutionMode: AppealResolutionMode | null;
  /** When it came to the direct-line office (APL-27). */
  readonly coordinatedAt: Date | null;
  /** Working days from submission, by an approved plan; null: there is none. */
  readonly planDays: number | null;
  /** Which plan is the present one; 0: none yet. */
  readonly planRound: number;
  /** When the present plan was set: earlier pauses do not move it. */
  readonly plannedAt: Date | null;
  /** In the unit of the promise; 0: not extended. */
  readonly extension: number;
  readonly extensionReason: string | null;
  readonly extensionApprovedBy: string | null;
  readonly extendedAt: Date | null;
  readonly reopenCount: number;
  readonly pauseCount: number;
  readonly pausedSince: Date | null;
  /** The appeal that it follows as its duplicate. */
  readonly parentId: string | null;
  readonly confirmationCode: string;
  readonly submittedAt: Date;
  /** What is promised, without a pause that still lasts. */
  readonly dueAt: Date;
  readonly yellowAt: Date;
  readonly dueCalendarVersion: string;
  readonly isProvisional: boolean;
  readonly transferDueAt: Date;
  /** The timer of the present step; null: none runs. */
  readonly stepDueAt: Date | null;
  readonly settingsVersion: string;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface AppealTransition {
  readonly appealId: string;
  readonly version: number;
  readonly position: number;
  readonly event: string;
  /** Null: the submission itself. */
  readonly fromState: AppealState | null;
  readonly toState: AppealState;
  readonly actor: string;
  readonly unitId: string | null;
  readonly reason: string | null;
  readonly at: Date;
}

export interface AppealReturn {
  readonly appealId: string;
  readonly ordinal: number;
  readonly unitId: string;
  readonly legalReason: string;
  readonly proposedUnitId: string;
  readonly returnedBy: string;
  readonly at: Date;
}

export interface AppealPause {
  readonly appealId: string;
  readonly ordinal: number;
  readonly kind: 'INFORMATION' | 'ANSWERED';
  readonly question: string | null;
  readonly answer: string | null;
  readonly from: Date;
  /** Null: it lasts. */
  readonly to: Date | null;
}

export interface AppealRating {
  readonly appealId: string;
  /** 1, and one more for each reopening. */
  readonly round: number;
  readonly stars: number;
  readonly tags: readonly AppealRatingTag[];
  readonly text: string | null;
  readonly ratedBy: string;
  readonly at: Date;
}

export interface AppealReturnVisit {
  readonly appealId: string;
  readonly round: number;
  readonly isAgreed: boolean;
  readonly note: string;
  readonly recordedBy: string;
  readonly at: Date;
}

export interface AppealMilestone {
  readonly appealId: string;
  readonly round: number;
  readonly position: number;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly weight: number;
  readonly finishedAt: Date | null;
  readonly finishedBy: string | null;
}

export interface AppealSupervision {
  readonly appealId: string;
  readonly kind: AppealSupervisionKind;
  /** YYYY-MM-DD. */
  readonly onDay: string;
  readonly at: Date;
}
