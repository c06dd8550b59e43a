/** Generated from schema.graphql by `npm run codegen visits`: change the schema, not this file. */
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseReference as EnterpriseReferenceValue } from '../resolvers/Enterprise.ts';
import type { Eligibility as EligibilityValue } from '../resolvers/VisitEligibility.ts';
import type { VisitRequest as VisitRequestValue, VisitTransition as VisitTransitionValue, StoredCounterOffer as StoredCounterOfferValue, VisitOutcome as VisitOutcomeValue } from '../domain/visit-request.ts';
import type { Necessity as NecessityValue } from '../domain/necessity.ts';
import type { ScoredPart as ScoredPartValue } from '../resolvers/NecessityPart.ts';
import type { RankedCandidate as RankedCandidateValue } from '../domain/counter-offer.ts';
import type { ActionAvailability as ActionAvailabilityValue } from '../resolvers/VisitActionAvailability.ts';
import type { VisitRequestUnknown as VisitRequestUnknownValue, VisitTargetUnknown as VisitTargetUnknownValue, VisitActionNotAllowed as VisitActionNotAllowedValue, VisitFormRejected as VisitFormRejectedValue, VisitLimitReached as VisitLimitReachedValue, VisitWindowUnknown as VisitWindowUnknownValue, VisitAlternativeUnknown as VisitAlternativeUnknownValue, StatutoryVisitNotRefusable as StatutoryVisitNotRefusableValue, VisitLimitOutOfRange as VisitLimitOutOfRangeValue, VisitSettingRejected as VisitSettingRejectedValue } from '../operations/refusals.ts';
import type { FormProblem as FormProblemValue } from '../domain/visit-form.ts';
import type { ProtectionEntry as ProtectionEntryValue } from '../domain/protection/protection-entry.ts';
import type { ScoredCandidate as ScoredCandidateValue } from '../domain/protection/protection-score.ts';
import type { VisitStage as VisitStageValue } from '../domain/protection/stage-clock.ts';
import type { ShownMetric as ShownMetricValue, ShownIndices as ShownIndicesValue, ShownMetrics as ShownMetricsValue } from '../domain/protection/visit-metrics.ts';
import type { ProtectionEntryUnknown as ProtectionEntryUnknownValue, ProtectionAlreadyListed as ProtectionAlreadyListedValue, ProtectionNotGrounded as ProtectionNotGroundedValue, ProtectionStepNotAllowed as ProtectionStepNotAllowedValue, ProtectionConsentMissing as ProtectionConsentMissingValue, VisitWithoutDate as VisitWithoutDateValue } from '../operations/protection/refusals.ts';
import type { EarlierRequest as EarlierRequestValue } from '../resolvers/standing/EarlierFindings.ts';
import type { OverrideSignature as OverrideSignatureValue } from '../domain/standing/visit-override.ts';
import type { PublishedOverride as PublishedOverrideValue, ProposedOverride as ProposedOverrideValue } from '../persistence/standing/visit-overrides.ts';
import type { VisitTermsRejected as VisitTermsRejectedValue, StandingInstructionRejected as StandingInstructionRejectedValue, StandingInstructionUnknown as StandingInstructionUnknownValue, VisitOverrideImpossible as VisitOverrideImpossibleValue } from '../operations/standing/refusals.ts';
import type { Campaign as CampaignValue, CampaignSession as CampaignSessionValue, SessionSeats as SessionSeatsValue, SignUp as SignUpValue, WorkGroup as WorkGroupValue, CampaignTask as CampaignTaskValue } from '../domain/campaigns/campaign.ts';
import type { ListedQuestion as ListedQuestionValue } from '../persistence/campaigns/questions.ts';
import type { CampaignActionState as CampaignActionStateValue } from '../resolvers/campaigns/CampaignActionAvailability.ts';
import type { CampaignUnknown as CampaignUnknownValue, CampaignSessionUnknown as CampaignSessionUnknownValue, CampaignActionNotAllowed as CampaignActionNotAllowedValue, CampaignFormRejected as CampaignFormRejectedValue, CampaignSeatsTaken as CampaignSeatsTakenValue, CampaignYearFull as CampaignYearFullValue } from '../operations/campaigns/refusals.ts';
import type { CampaignFormProblem as CampaignFormProblemValue } from '../domain/campaigns/form-problem.ts';
import type { ReceptionZone as ReceptionZoneValue, ReceptionRuleProblem as ReceptionRuleProblemValue } from '../domain/arrival/reception-rules.ts';
import type { RosterMember as RosterMemberValue } from '../domain/arrival/roster.ts';
import type { PledgeText as PledgeTextValue } from '../messages/arrival.ts';
import type { PhotoIncident as PhotoIncidentValue } from '../domain/arrival/photo-incident.ts';
import type { SubmittedMedia as SubmittedMediaValue } from '../persistence/arrival/visit-media.ts';
import type { VisitBlackedOut as VisitBlackedOutValue, ReceptionRulesRejected as ReceptionRulesRejectedValue, BlackoutOverVisits as BlackoutOverVisitsValue, VisitRosterRejected as VisitRosterRejectedValue, AnyRosterProblem as AnyRosterProblemValue, SubstitutionTooLate as SubstitutionTooLateValue, VisitMemberUnknown as VisitMemberUnknownValue, VisitPledgeOutdated as VisitPledgeOutdatedValue, VisitPassesRejected as VisitPassesRejectedValue, VisitFeedbackGiven as VisitFeedbackGivenValue, PhotoIncidentUnknown as PhotoIncidentUnknownValue, PhotoIncidentDecided as PhotoIncidentDecidedValue, VisitMediaUnknown as VisitMediaUnknownValue, VisitMediaAnswered as VisitMediaAnsweredValue } from '../operations/arrival/refusals.ts';
import type { PassProblem as PassProblemValue } from '../domain/arrival/entry-pass.ts';
import type { Inspection as InspectionValue } from '../persistence/inspections/inspections.ts';
import type { Emergency as EmergencyValue } from '../persistence/inspections/emergencies.ts';
import type { VisitViolation as VisitViolationValue } from '../domain/inspections/violation.ts';
import type { InspectionCapReached as InspectionCapReachedValue, InspectionNoticeUsed as InspectionNoticeUsedValue, InspectionScanRejected as InspectionScanRejectedValue, EmergencyVisitUnknown as EmergencyVisitUnknownValue, EmergencyAlreadyAudited as EmergencyAlreadyAuditedValue, VisitingUnitUnknown as VisitingUnitUnknownValue, VisitViolationUnknown as VisitViolationUnknownValue, VisitViolationNotOpen as VisitViolationNotOpenValue, UnitNotHeard as UnitNotHeardValue } from '../operations/inspections/refusals.ts';
import type { VisitProgramme as VisitProgrammeValue } from '../domain/programmes/visit-programme.ts';
import type { VisitProgrammeUnknown as VisitProgrammeUnknownValue, VisitProgrammeNotFillable as VisitProgrammeNotFillableValue, VisitProgrammeStopUnfit as VisitProgrammeStopUnfitValue } from '../operations/programmes/refusals.ts';
import type { MergeBundle as MergeBundleValue, BundleTransition as BundleTransitionValue, BundleReport as BundleReportValue } from '../domain/merging/bundle.ts';
import type { ShownMember as ShownMemberValue } from '../resolvers/merging/MergeBundleMember.ts';
import type { BundleActionAvailability as BundleActionAvailabilityValue } from '../resolvers/merging/MergeBundleActionAvailability.ts';
import type { MergeCluster as MergeClusterValue, MergePair as MergePairValue } from '../domain/merging/clusters.ts';
import type { SimilarityPart as SimilarityPartValue } from '../resolvers/merging/MergeSimilarityPart.ts';
import type { BundleUnknown as BundleUnknownValue, BundleActionNotAllowed as BundleActionNotAllowedValue, BundleNotPossible as BundleNotPossibleValue, ComprehensiveInspectionRequired as ComprehensiveInspectionRequiredValue } from '../operations/merging/refusals.ts';
import type { ProposalProblem as ProposalProblemValue } from '../domain/merging/bundle-proposal.ts';
import type { VisitPlan as VisitPlanValue, StoredPlanLine as StoredPlanLineValue } from '../domain/planning/visit-plan.ts';
import type { VisitPlanNotPossible as VisitPlanNotPossibleValue, VisitPlanUnknown as VisitPlanUnknownValue, VisitPlanNotOpen as VisitPlanNotOpenValue, VisitPlanLineUnknown as VisitPlanLineUnknownValue } from '../operations/planning/refusals.ts';
import type { ShownWindow as ShownWindowValue } from '../resolvers/VisitWindow.ts';
import type { VisitPage as VisitPageValue } from '../resolvers/VisitRequestConnection.ts';
import type { Prospect as ProspectValue } from '../resolvers/merging/MergeProspect.ts';
import type { Partner as PartnerValue } from '../resolvers/merging/InspectionPartner.ts';
import type { OfficerReference as OfficerReferenceValue } from '../resolvers/protection/Officer.ts';
import type { AccompanyingLoad as AccompanyingLoadValue } from '../domain/protection/accompanying-load.ts';
import type { DataGrant as DataGrantValue } from '../domain/standing/data-answer.ts';
import type { ShownTerms as ShownTermsValue } from '../resolvers/standing/VisitTerms.ts';
import type { FormReturn as FormReturnValue } from '../persistence/standing/form-returns.ts';
import type { StandingInstruction as StandingInstructionValue } from '../domain/standing/standing-instruction.ts';
import type { VisitConflict as VisitConflictValue } from '../domain/standing/visit-conflict.ts';
import type { BulletinMonth as BulletinMonthValue } from '../resolvers/standing/VisitBulletin.ts';
import type { ShownReceptionRules as ShownReceptionRulesValue } from '../resolvers/arrival/ReceptionRules.ts';
import type { ShownRoster as ShownRosterValue } from '../resolvers/arrival/VisitRoster.ts';
import type { PlanTotals as PlanTotalsValue, ServiceFigures as ServiceFiguresValue } from '../domain/planning/plan-totals.ts';
import type { ExposureLedger as ExposureLedgerValue, ExposureEntry as ExposureEntryValue } from '../domain/planning/exposure-ledger.ts';
import type { PlacedSettings as PlacedSettingsValue } from '../resolvers/VisitSettings.ts';
import type { Demand as DemandValue } from '../persistence/campaigns/sign-ups.ts';
import type { CountedCampaign as CountedCampaignValue } from '../resolvers/campaigns/CampaignFigures.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Shanghai, `YYYY-MM-DD` (日期). */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC, e.g. `2025-09-30T10:00:00.000Z` (时刻). */
  DateTime: { input: Date; output: Date; }
  /** Money in fen (分), a whole number up to 2^53 − 1; 100 fen are one yuan. */
  Fen: { input: number; output: number; }
  _FieldSet: { input: string; output: string; }
};

export type AcceptBundleInput = {
  readonly bundleId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which of the joint windows, by its position. */
  readonly window: Scalars['Int']['input'];
};

export type AcceptBundleResult = AcceptBundleSuccess | BundleActionNotAllowed | BundleUnknown | VisitBlackedOut | VisitLimitReached | VisitWindowUnknown;

export type AcceptBundleSuccess = {
  readonly __typename?: 'AcceptBundleSuccess';
  readonly bundle?: Maybe<MergeBundle>;
};

export type AcceptVisitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
  /** Which of the proposed windows, by its position. */
  readonly window: Scalars['Int']['input'];
};

export type AcceptVisitResult = AcceptVisitSuccess | VisitActionNotAllowed | VisitBlackedOut | VisitLimitReached | VisitRequestUnknown | VisitWindowUnknown;

export type AcceptVisitSuccess = {
  readonly __typename?: 'AcceptVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** Which objects a role may see (数据范围). */
export type AccessScope =
  /** Every object. */
  | 'ANY'
  /** Objects of the caller's own jurisdiction and below (本辖区及以下). */
  | 'JURISDICTION'
  /** Objects of the enterprises that are assigned to the caller (本人挂点企业). */
  | 'OWN_ASSIGNMENTS'
  /** Objects of the enterprise for which the caller acts (本企业). */
  | 'OWN_ENTERPRISE'
  /** Objects of the caller's own unit and of the units below it (本单位及下级). */
  | 'OWN_UNIT';

/** How many visits an officer accompanied in a week (陪同负荷, VIS-31): a load, never a merit (VIS-32). */
export type AccompanyingLoad = {
  readonly __typename?: 'AccompanyingLoad';
  readonly isTooMuch: Scalars['Boolean']['output'];
  /** The number above which it is too much (预警线). */
  readonly limit: Scalars['Int']['output'];
  readonly officer: Officer;
  /** Merged visits as one (陪同次数). */
  readonly visits: Scalars['Int']['output'];
};

export type AgreeToBundleInput = {
  readonly bundleId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type AgreeToBundleResult = AgreeToBundleSuccess | BundleActionNotAllowed | BundleUnknown;

export type AgreeToBundleSuccess = {
  readonly __typename?: 'AgreeToBundleSuccess';
  readonly bundle?: Maybe<MergeBundle>;
};

export type AgreeToVisitTermsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
  /** Which of the windows of the terms, by its position. */
  readonly window: Scalars['Int']['input'];
};

export type AgreeToVisitTermsResult = AgreeToVisitTermsSuccess | VisitActionNotAllowed | VisitBlackedOut | VisitLimitReached | VisitRequestUnknown | VisitWindowUnknown;

export type AgreeToVisitTermsSuccess = {
  readonly __typename?: 'AgreeToVisitTermsSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type AgreedVisit = {
  readonly __typename?: 'AgreedVisit';
  readonly endsAt: Scalars['DateTime']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
  readonly visitRequestId: Scalars['ID']['output'];
};

export type AnswerSessionQuestionInput = {
  readonly answer: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly promisedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly questionId: Scalars['ID']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type AnswerSessionQuestionResult = AnswerSessionQuestionSuccess | CampaignActionNotAllowed | CampaignFormRejected | CampaignSessionUnknown;

export type AnswerSessionQuestionSuccess = {
  readonly __typename?: 'AnswerSessionQuestionSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type AnswerViolationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly statement: Scalars['String']['input'];
  readonly visitViolationId: Scalars['ID']['input'];
};

export type AnswerViolationResult = AnswerViolationSuccess | VisitViolationNotOpen | VisitViolationUnknown;

export type AnswerViolationSuccess = {
  readonly __typename?: 'AnswerViolationSuccess';
  readonly violation?: Maybe<VisitViolation>;
};

/** An appeal (诉求), owned by the appeals department. */
export type Appeal = {
  readonly __typename?: 'Appeal';
  readonly id: Scalars['ID']['output'];
};

export type ApproveVisitMediaInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly isApproved: Scalars['Boolean']['input'];
  readonly mediaId: Scalars['ID']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type ApproveVisitMediaResult = ApproveVisitMediaSuccess | VisitActionNotAllowed | VisitMediaAnswered | VisitMediaUnknown | VisitRequestUnknown;

export type ApproveVisitMediaSuccess = {
  readonly __typename?: 'ApproveVisitMediaSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type ArchiveVisitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type ArchiveVisitResult = ArchiveVisitSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type ArchiveVisitSuccess = {
  readonly __typename?: 'ArchiveVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type AskAboutBundleInput = {
  readonly bundleId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type AskAboutBundleResult = AskAboutBundleSuccess | BundleActionNotAllowed | BundleUnknown | ComprehensiveInspectionRequired;

export type AskAboutBundleSuccess = {
  readonly __typename?: 'AskAboutBundleSuccess';
  readonly bundle?: Maybe<MergeBundle>;
};

export type AskEnterpriseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type AskEnterpriseResult = AskEnterpriseSuccess | ComprehensiveInspectionRequired | VisitActionNotAllowed | VisitRequestUnknown;

export type AskEnterpriseSuccess = {
  readonly __typename?: 'AskEnterpriseSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type AssignSessionUnitsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
  readonly unitIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type AssignSessionUnitsResult = AssignSessionUnitsSuccess | CampaignActionNotAllowed | CampaignFormRejected | CampaignSessionUnknown;

export type AssignSessionUnitsSuccess = {
  readonly __typename?: 'AssignSessionUnitsSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type AuditEmergencyVisitInput = {
  readonly finding: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly isJustified: Scalars['Boolean']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type AuditEmergencyVisitResult = AuditEmergencyVisitSuccess | EmergencyAlreadyAudited | EmergencyVisitUnknown;

export type AuditEmergencyVisitSuccess = {
  readonly __typename?: 'AuditEmergencyVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** Returned when a blackout would lie over visits that have their date: they have to be called off first. */
export type BlackoutOverVisits = UserError & {
  readonly __typename?: 'BlackoutOverVisits';
  readonly message: Scalars['String']['output'];
  /** The visits in the way, the earliest first, at most 50. */
  readonly visits: ReadonlyArray<AgreedVisit>;
};


/** Returned when a blackout would lie over visits that have their date: they have to be called off first. */
export type BlackoutOverVisitsMessageArgs = {
  locale?: Locale;
};

/** An override as it is published: whose, of what kind, why, and by which offices; not at which enterprise (特批公示). */
export type BulletinOverride = {
  readonly __typename?: 'BulletinOverride';
  readonly kind: VisitKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly occasion: VisitOccasion;
  readonly occasionLabel: Scalars['String']['output'];
  readonly offices: ReadonlyArray<SigningOffice>;
  readonly reason: Scalars['String']['output'];
  /** The day of the second signature. */
  readonly signedOn: Scalars['Date']['output'];
  readonly unit?: Maybe<OrgUnit>;
};


/** An override as it is published: whose, of what kind, why, and by which offices; not at which enterprise (特批公示). */
export type BulletinOverrideKindLabelArgs = {
  locale?: Locale;
};


/** An override as it is published: whose, of what kind, why, and by which offices; not at which enterprise (特批公示). */
export type BulletinOverrideOccasionLabelArgs = {
  locale?: Locale;
};

/** Returned when an action on a merged visit is not possible now; says what is. */
export type BundleActionNotAllowed = UserError & {
  readonly __typename?: 'BundleActionNotAllowed';
  readonly action: MergeBundleAction;
  /** What the caller may do instead, now. */
  readonly allowedNow: ReadonlyArray<MergeBundleAction>;
  readonly message: Scalars['String']['output'];
  readonly obstacle: MergeBundleObstacle;
  readonly state: MergeBundleState;
};


/** Returned when an action on a merged visit is not possible now; says what is. */
export type BundleActionNotAllowedMessageArgs = {
  locale?: Locale;
};

/** Returned when requests cannot be merged; names every reason at once. */
export type BundleNotPossible = UserError & {
  readonly __typename?: 'BundleNotPossible';
  readonly message: Scalars['String']['output'];
  readonly reasons: ReadonlyArray<BundleProblem>;
};


/** Returned when requests cannot be merged; names every reason at once. */
export type BundleNotPossibleMessageArgs = {
  locale?: Locale;
};

export type BundleProblem = {
  readonly __typename?: 'BundleProblem';
  readonly code: BundleProblemCode;
  readonly message: Scalars['String']['output'];
  /** The request in question; null: all of them together. */
  readonly visitRequestId?: Maybe<Scalars['ID']['output']>;
};


export type BundleProblemMessageArgs = {
  locale?: Locale;
};

/** Why requests cannot be merged (不能合并的原因, §10.2). */
export type BundleProblemCode =
  | 'DIFFERENT_ENTERPRISES'
  | 'INCOMPATIBLE_KINDS'
  | 'LEAD_NOT_A_MEMBER'
  | 'NOT_OPEN'
  | 'NOT_SIMILAR'
  | 'TOO_FEW_REQUESTS'
  | 'TOO_MANY_VISITORS';

/** Returned when no merged visit of this id is the caller's to act on. */
export type BundleUnknown = UserError & {
  readonly __typename?: 'BundleUnknown';
  readonly bundleId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when no merged visit of this id is the caller's to act on. */
export type BundleUnknownMessageArgs = {
  locale?: Locale;
};

/** What gathers enterprises, or goes out to them, over a time (专项行动): one model with kinds. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  readonly divisionCode: Scalars['String']['output'];
  /** Included. */
  readonly endsOn: Scalars['Date']['output'];
  /** What it has achieved; how often somebody went somewhere is no merit (成效, VIS-32). */
  readonly figures?: Maybe<CampaignFigures>;
  /** Work groups 1+1+X (工作组, VIS-28, VIS-35). */
  readonly groups: ReadonlyArray<CampaignGroup>;
  /** The operator in whose park it is held; null: none (承办园区运营方, VIS-27). */
  readonly hostUnit?: Maybe<OrgUnit>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CampaignKind;
  readonly kindLabel: Scalars['String']['output'];
  /** Who answers for it, with the office held; null: nobody by name (牵头领导). */
  readonly leader?: Maybe<Scalars['String']['output']>;
  /** Sessions a year at least; null: no such rule (每年最少场次, VIS-27). */
  readonly leastSessionsAYear?: Maybe<Scalars['Int']['output']>;
  readonly purpose: Scalars['String']['output'];
  /** By which rule its sessions come; null: they are planned one by one (周期). */
  readonly recurrence?: Maybe<CampaignRecurrence>;
  /** Its sessions, soonest first. */
  readonly sessions?: Maybe<CampaignSessionConnection>;
  readonly startsOn: Scalars['Date']['output'];
  /** Enterprises to be met in all; null: no target (目标户数). */
  readonly target?: Maybe<Scalars['Int']['output']>;
  readonly title: Scalars['String']['output'];
};


/** What gathers enterprises, or goes out to them, over a time (专项行动): one model with kinds. */
export type CampaignKindLabelArgs = {
  locale?: Locale;
};


/** What gathers enterprises, or goes out to them, over a time (专项行动): one model with kinds. */
export type CampaignSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a session (操作). */
export type CampaignAction =
  | 'ANSWER_QUESTION'
  | 'ASSIGN_UNITS'
  | 'CANCEL'
  | 'CLOSE'
  | 'CONFIRM'
  | 'DECIDE_TASK'
  | 'FINISH_MINUTES'
  | 'FINISH_TASK'
  | 'GIVE_OPINION'
  | 'RATE'
  | 'RECORD_ATTENDANCE'
  | 'SIGN_UP'
  | 'WITHDRAW_SIGN_UP'
  | 'WRITE_MINUTES';

/** An action on a session with its availability (操作及可用性). */
export type CampaignActionAvailability = {
  readonly __typename?: 'CampaignActionAvailability';
  readonly action: CampaignAction;
  /** Why it is not possible now; null when it is (不可用原因). */
  readonly because?: Maybe<Scalars['String']['output']>;
  readonly isAllowed: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
};


/** An action on a session with its availability (操作及可用性). */
export type CampaignActionAvailabilityBecauseArgs = {
  locale?: Locale;
};


/** An action on a session with its availability (操作及可用性). */
export type CampaignActionAvailabilityLabelArgs = {
  locale?: Locale;
};

/** Returned when an action is not possible in the present state; says what is. */
export type CampaignActionNotAllowed = UserError & {
  readonly __typename?: 'CampaignActionNotAllowed';
  readonly action: CampaignAction;
  /** What the caller may do instead, now. */
  readonly allowedNow: ReadonlyArray<CampaignAction>;
  readonly message: Scalars['String']['output'];
  readonly state: CampaignSessionState;
};


/** Returned when an action is not possible in the present state; says what is. */
export type CampaignActionNotAllowedMessageArgs = {
  locale?: Locale;
};

export type CampaignAttendanceInput = {
  readonly component: CampaignComponent;
  readonly enterpriseId: Scalars['ID']['input'];
  readonly persons: Scalars['Int']['input'];
};

/** What an enterprise signs up for (场次内容). */
export type CampaignComponent =
  | 'GOV_SERVICE'
  | 'MEETING'
  | 'POLICY_TALK'
  | 'SKILL_TRAINING';

export type CampaignConnection = {
  readonly __typename?: 'CampaignConnection';
  readonly edges: ReadonlyArray<CampaignEdge>;
  readonly nodes: ReadonlyArray<Campaign>;
  readonly pageInfo: PageInfo;
};

/** How an enterprise was met (走访方式); only on site uses up its quota (VIS-38). */
export type CampaignContactMode =
  | 'ON_SITE'
  | 'PHONE'
  | 'WECHAT';

/** How many enterprises want to meet a department (点单需求). */
export type CampaignDemand = {
  readonly __typename?: 'CampaignDemand';
  readonly enterprises: Scalars['Int']['output'];
  readonly unit?: Maybe<OrgUnit>;
};

export type CampaignEdge = {
  readonly __typename?: 'CampaignEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Campaign;
};

/** What was achieved (走访成效, N24, N29). */
export type CampaignFigures = {
  readonly __typename?: 'CampaignFigures';
  /** Contacts by phone (电话走访). */
  readonly byPhone: Scalars['Int']['output'];
  /** Contacts by WeChat (微信走访). */
  readonly byWeChat: Scalars['Int']['output'];
  /** Questions that became appeals which are open no longer (协调办结). */
  readonly coordinated: Scalars['Int']['output'];
  /** Visited of the target, 0 … 1; null: no target (覆盖率). */
  readonly coverage?: Maybe<Scalars['Float']['output']>;
  /** Attendances of enterprises at sessions (到会). */
  readonly inSessions: Scalars['Int']['output'];
  /** Questions solved on the spot of all, 0 … 1; null: there was none (一次都不用跑, VIS-37). */
  readonly neverRunShare?: Maybe<Scalars['Float']['output']>;
  /** Contacts on site (现场走访). */
  readonly onSite: Scalars['Int']['output'];
  /** Questions that are neither (未办结). */
  readonly open: Scalars['Int']['output'];
  readonly questions: Scalars['Int']['output'];
  /** Questions answered with nothing left to do (现场办结). */
  readonly solvedOnSpot: Scalars['Int']['output'];
  readonly suggestions: Scalars['Int']['output'];
  /** Enterprises to be met; null: no target. */
  readonly target?: Maybe<Scalars['Int']['output']>;
  /** Different enterprises that were met (已走访户数). */
  readonly visited: Scalars['Int']['output'];
};

/** Which campaigns to list (筛选条件). */
export type CampaignFilter = {
  /** This division and those below it. */
  readonly divisionCode?: InputMaybe<Scalars['String']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<CampaignKind>>;
  /** Only those that go on on this day. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

export type CampaignFormProblem = {
  readonly __typename?: 'CampaignFormProblem';
  readonly code: CampaignFormProblemCode;
  /** The input field, e.g. `groups.0.unitIds`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


export type CampaignFormProblemMessageArgs = {
  locale?: Locale;
};

export type CampaignFormProblemCode =
  | 'AGREEMENT_MISSING'
  | 'ALREADY_BEGUN'
  | 'COMPONENT_NOT_OFFERED'
  | 'DAY_KEPT_BY_LEADER_ONLY'
  | 'DAY_RANGE'
  | 'DAY_TAKEN'
  | 'ENTERPRISE_UNKNOWN'
  | 'GROUPS_MISSING'
  | 'GROUP_INCOMPLETE'
  | 'GROUP_UNKNOWN'
  | 'HOST_MISSING'
  | 'LEADER_MISSING'
  | 'MODE_NOT_OF_KIND'
  | 'NOT_ATTENDED'
  | 'NOT_BEGUN'
  | 'NUMBER_RANGE'
  | 'OUTSIDE_DIVISION'
  | 'PHONE_FORM'
  | 'QUESTION_UNKNOWN'
  | 'SAID_ALREADY'
  | 'TASK_UNKNOWN'
  | 'TEXT_LENGTH'
  | 'THEME_MISSING'
  | 'TIME_FORM'
  | 'TOO_FEW_SESSIONS'
  | 'TOO_MANY_ITEMS'
  | 'TOWN_LEVEL'
  | 'UNIT_UNKNOWN';

/** Returned when what was filled in does not meet the rules; names every problem at once. */
export type CampaignFormRejected = UserError & {
  readonly __typename?: 'CampaignFormRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<CampaignFormProblem>;
};


/** Returned when what was filled in does not meet the rules; names every problem at once. */
export type CampaignFormRejectedMessageArgs = {
  locale?: Locale;
};

/** A work group: who leads, the town, and the departments (1+1+X 工作组). */
export type CampaignGroup = {
  readonly __typename?: 'CampaignGroup';
  readonly leadUnit?: Maybe<OrgUnit>;
  /** Who leads it, with the office held (组长). */
  readonly leader: Scalars['String']['output'];
  readonly number: Scalars['Int']['output'];
  readonly townUnit?: Maybe<OrgUnit>;
  readonly units: ReadonlyArray<OrgUnit>;
};

export type CampaignGroupInput = {
  readonly leadUnitId: Scalars['ID']['input'];
  readonly leader: Scalars['String']['input'];
  /** A town or street. */
  readonly townUnitId: Scalars['ID']['input'];
  /** The X departments, at least one. */
  readonly unitIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What kind of campaign (专项行动类别). */
export type CampaignKind =
  | 'ENTERPRISE_DAY'
  | 'EXPERT_CONSULTATION'
  | 'KEY_PROBLEM_RESEARCH'
  | 'ON_SITE_OFFICE'
  | 'PARK_GROUP_SERVICE'
  | 'SERVICE_DAY'
  | 'SPRING_WARMTH'
  | 'TEA_TALK'
  | 'THOUSAND_ENTERPRISES';

/** What an expert wrote (专家意见, VIS-33). */
export type CampaignOpinion = {
  readonly __typename?: 'CampaignOpinion';
  readonly at: Scalars['DateTime']['output'];
  readonly text: Scalars['String']['output'];
};

/** A question or a suggestion of an enterprise (企业出题). */
export type CampaignQuestion = {
  readonly __typename?: 'CampaignQuestion';
  /** What was answered on the spot; null: nothing (现场答复). */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Who has to answer; null: not said yet (答题单位). */
  readonly answeringUnit?: Maybe<OrgUnit>;
  /** The appeal that it became; null: none, or its number has not come back yet (转办诉求). */
  readonly appeal?: Maybe<Appeal>;
  readonly appealNumber?: Maybe<Scalars['String']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly id: Scalars['ID']['output'];
  /** Null as long as there is no appeal (诉求是否在办). */
  readonly isAppealOpen?: Maybe<Scalars['Boolean']['output']>;
  /** Answered, and nothing left to do (现场办结). */
  readonly isSolvedOnSpot: Scalars['Boolean']['output'];
  readonly kind: CampaignQuestionKind;
  readonly kindLabel: Scalars['String']['output'];
  /** Until when what was promised will be done; null: nothing is left to do, or nothing was promised (承诺日期). */
  readonly promisedOn?: Maybe<Scalars['Date']['output']>;
  readonly raisedAt: Scalars['DateTime']['output'];
  readonly text: Scalars['String']['output'];
};


/** A question or a suggestion of an enterprise (企业出题). */
export type CampaignQuestionKindLabelArgs = {
  locale?: Locale;
};

/** A line of the minutes (会议记录条目). */
export type CampaignQuestionInput = {
  /** What was answered on the spot; null: nothing. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  readonly answeringUnitId?: InputMaybe<Scalars['ID']['input']>;
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** Needed for what becomes an appeal, unless it was given at the sign-up. */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** Needed for a new one in a session. */
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: CampaignQuestionKind;
  /** Until when what was promised will be done: the question is then not closed yet. */
  readonly promisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A question that was raised before; null: a new one. */
  readonly questionId?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
};

export type CampaignQuestionKind =
  /** Wants an answer (问题). */
  | 'QUESTION'
  /** Wants to be heard (建议). */
  | 'SUGGESTION';

/** How a session was rated (评价). */
export type CampaignRating = {
  readonly __typename?: 'CampaignRating';
  /** 1 … 5. */
  readonly averageStars: Scalars['Float']['output'];
  readonly ratings: Scalars['Int']['output'];
};

/** A day of the month, every so many months (周期规则); a day off moves to the next working day (VIS-29). */
export type CampaignRecurrence = {
  readonly __typename?: 'CampaignRecurrence';
  /** 1 … 28. */
  readonly dayOfMonth: Scalars['Int']['output'];
  /** 1 … 12. */
  readonly everyMonths: Scalars['Int']['output'];
};

export type CampaignRecurrenceInput = {
  /** 1 … 28. */
  readonly dayOfMonth: Scalars['Int']['input'];
  /** 1 … 12. */
  readonly everyMonths?: Scalars['Int']['input'];
};

/** What a component of a session takes (名额). */
export type CampaignSeat = {
  readonly __typename?: 'CampaignSeat';
  /** Persons; null: as many as come. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  readonly component: CampaignComponent;
  readonly label: Scalars['String']['output'];
  /** Persons still to be admitted; null: no limit (余额). */
  readonly left?: Maybe<Scalars['Int']['output']>;
};


/** What a component of a session takes (名额). */
export type CampaignSeatLabelArgs = {
  locale?: Locale;
};

export type CampaignSeatInput = {
  /** Persons; null: as many as come. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  readonly component: CampaignComponent;
};

/** Returned when a component has fewer places left than persons want to come. */
export type CampaignSeatsTaken = UserError & {
  readonly __typename?: 'CampaignSeatsTaken';
  readonly capacity: Scalars['Int']['output'];
  readonly component: CampaignComponent;
  readonly left: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when a component has fewer places left than persons want to come. */
export type CampaignSeatsTakenMessageArgs = {
  locale?: Locale;
};

/** One session (场次). */
export type CampaignSession = {
  readonly __typename?: 'CampaignSession';
  /** What the caller may do now, and why not the rest (可执行操作). */
  readonly availableActions: ReadonlyArray<CampaignActionAvailability>;
  readonly campaign?: Maybe<Campaign>;
  /** Which departments are wanted, most wanted first (点单, VIS-27). */
  readonly demand?: Maybe<ReadonlyArray<CampaignDemand>>;
  readonly endsAt: Scalars['DateTime']['output'];
  readonly figures?: Maybe<CampaignFigures>;
  readonly id: Scalars['ID']['output'];
  /** As it is announced, e.g. 首期 (期次, VIS-26). */
  readonly issueLabel: Scalars['String']['output'];
  readonly kind: CampaignKind;
  readonly kindLabel: Scalars['String']['output'];
  /** The day by the rule; when it is off, the session is held on the next working day unless a district leader keeps it (VIS-29). */
  readonly nominalOn: Scalars['Date']['output'];
  readonly opinions?: Maybe<ReadonlyArray<CampaignOpinion>>;
  /** 1 is the first. */
  readonly ordinal: Scalars['Int']['output'];
  /** What the acting enterprise signed up for (本企业报名). */
  readonly ownSignUps?: Maybe<ReadonlyArray<CampaignSignUp>>;
  readonly place: Scalars['String']['output'];
  /** What was raised, in order: an enterprise reads what it raised itself, a unit what it answers, the centre and the offices everything (出题与答题, VIS-36). */
  readonly questions?: Maybe<ReadonlyArray<CampaignQuestion>>;
  /** How the enterprises rate it, in whole groups among which a single rating is hidden; null while there is none (评价). */
  readonly rating?: Maybe<CampaignRating>;
  readonly seats: ReadonlyArray<CampaignSeat>;
  /** Who signed up (报名名单). */
  readonly signUps?: Maybe<ReadonlyArray<CampaignSignUp>>;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly state: CampaignSessionState;
  readonly stateLabel: Scalars['String']['output'];
  /** The minutes in prose; null: not written (会议纪要). */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What was decided and is supervised (督办事项). */
  readonly tasks?: Maybe<ReadonlyArray<CampaignTask>>;
  /** Its one common issue; null: none (议题, VIS-29). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Departments that come (到场部门). */
  readonly units: ReadonlyArray<OrgUnit>;
};


/** One session (场次). */
export type CampaignSessionIssueLabelArgs = {
  locale?: Locale;
};


/** One session (场次). */
export type CampaignSessionKindLabelArgs = {
  locale?: Locale;
};


/** One session (场次). */
export type CampaignSessionStateLabelArgs = {
  locale?: Locale;
};

export type CampaignSessionConnection = {
  readonly __typename?: 'CampaignSessionConnection';
  readonly edges: ReadonlyArray<CampaignSessionEdge>;
  readonly nodes: ReadonlyArray<CampaignSession>;
  readonly pageInfo: PageInfo;
};

export type CampaignSessionEdge = {
  readonly __typename?: 'CampaignSessionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CampaignSession;
};

/** Which sessions to list (筛选条件). */
export type CampaignSessionFilter = {
  /** Only sessions before this day. */
  readonly before?: InputMaybe<Scalars['Date']['input']>;
  /** This division and those below it. */
  readonly divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** Only sessions on or after this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<CampaignKind>>;
  readonly states?: InputMaybe<ReadonlyArray<CampaignSessionState>>;
};

/** Where a session stands (场次状态, §9). */
export type CampaignSessionState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'HELD'
  | 'INVITING'
  | 'MINUTED'
  | 'PLANNED'
  | 'TASKS_OPEN';

/** Returned when there is no session of this id for the caller to act on. */
export type CampaignSessionUnknown = UserError & {
  readonly __typename?: 'CampaignSessionUnknown';
  readonly message: Scalars['String']['output'];
  readonly sessionId: Scalars['ID']['output'];
};


/** Returned when there is no session of this id for the caller to act on. */
export type CampaignSessionUnknownMessageArgs = {
  locale?: Locale;
};

/** That an enterprise will come (报名). */
export type CampaignSignUp = {
  readonly __typename?: 'CampaignSignUp';
  readonly at: Scalars['DateTime']['output'];
  readonly component: CampaignComponent;
  readonly enterprise?: Maybe<Enterprise>;
  readonly label: Scalars['String']['output'];
  readonly persons: Scalars['Int']['output'];
  readonly wantedUnits: ReadonlyArray<OrgUnit>;
};


/** That an enterprise will come (报名). */
export type CampaignSignUpLabelArgs = {
  locale?: Locale;
};

/** A supervised task (督办事项). */
export type CampaignTask = {
  readonly __typename?: 'CampaignTask';
  readonly dueOn: Scalars['Date']['output'];
  /** Null: not done yet. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly owner?: Maybe<OrgUnit>;
  readonly result?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

/** Returned when there is no campaign of this id for the caller to act in. */
export type CampaignUnknown = UserError & {
  readonly __typename?: 'CampaignUnknown';
  readonly campaignId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when there is no campaign of this id for the caller to act in. */
export type CampaignUnknownMessageArgs = {
  locale?: Locale;
};

/** Returned when a year has as many campaigns of a kind as it may have (VIS-34). */
export type CampaignYearFull = UserError & {
  readonly __typename?: 'CampaignYearFull';
  readonly kind: CampaignKind;
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
};


/** Returned when a year has as many campaigns of a kind as it may have (VIS-34). */
export type CampaignYearFullMessageArgs = {
  locale?: Locale;
};

export type CancelSessionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type CancelSessionResult = CampaignActionNotAllowed | CampaignSessionUnknown | CancelSessionSuccess;

export type CancelSessionSuccess = {
  readonly __typename?: 'CancelSessionSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type CancelVisitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type CancelVisitResult = CancelVisitSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type CancelVisitSuccess = {
  readonly __typename?: 'CancelVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type ChangeVisitSettingInput = {
  readonly divisionCode: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly key: Scalars['String']['input'];
  /** The document that decided it (依据文件). */
  readonly source: Scalars['String']['input'];
  /** From which day on. */
  readonly validFrom: Scalars['Date']['input'];
  /** The value as JSON text, e.g. `2`. */
  readonly value: Scalars['String']['input'];
};

export type ChangeVisitSettingResult = ChangeVisitSettingSuccess | VisitSettingRejected;

export type ChangeVisitSettingSuccess = {
  readonly __typename?: 'ChangeVisitSettingSuccess';
  readonly settings: VisitSettings;
};

export type CheckInVisitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** The scanned codes, 1 … 50; all of them are let in, or none is. */
  readonly passes: ReadonlyArray<Scalars['String']['input']>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type CheckInVisitResult = CheckInVisitSuccess | VisitActionNotAllowed | VisitPassesRejected | VisitRequestUnknown;

export type CheckInVisitSuccess = {
  readonly __typename?: 'CheckInVisitSuccess';
  /** How many were let in by this call (本次入企人数). */
  readonly admitted: Scalars['Int']['output'];
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type CheckOutVisitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type CheckOutVisitResult = CheckOutVisitSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type CheckOutVisitSuccess = {
  readonly __typename?: 'CheckOutVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type CloseSessionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type CloseSessionResult = CampaignActionNotAllowed | CampaignSessionUnknown | CloseSessionSuccess;

export type CloseSessionSuccess = {
  readonly __typename?: 'CloseSessionSuccess';
  readonly session?: Maybe<CampaignSession>;
};

/** Returned when an inspection would be asked about without those that it must be merged with (综合查一次, VIS-15). */
export type ComprehensiveInspectionRequired = UserError & {
  readonly __typename?: 'ComprehensiveInspectionRequired';
  /** Inspections whose first windows lie within so many days come as one. */
  readonly horizonDays: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly partners: ReadonlyArray<InspectionPartner>;
};


/** Returned when an inspection would be asked about without those that it must be merged with (综合查一次, VIS-15). */
export type ComprehensiveInspectionRequiredMessageArgs = {
  locale?: Locale;
};

export type ConfirmSessionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** Holds it on the day by the rule although that is off: a district leader's word (VIS-29). */
  readonly keepsDay?: Scalars['Boolean']['input'];
  readonly sessionId: Scalars['ID']['input'];
  /** The common issue; the one that was planned when left out. */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmSessionResult = CampaignActionNotAllowed | CampaignFormRejected | CampaignSessionUnknown | ConfirmSessionSuccess;

export type ConfirmSessionSuccess = {
  readonly __typename?: 'ConfirmSessionSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type ConfirmVisitPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  /** The lines to carry out; null: all of them. */
  readonly positions?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type ConfirmVisitPlanResult = ConfirmVisitPlanSuccess | VisitPlanLineUnknown | VisitPlanNotOpen | VisitPlanUnknown;

export type ConfirmVisitPlanSuccess = {
  readonly __typename?: 'ConfirmVisitPlanSuccess';
  readonly plan?: Maybe<VisitPlan>;
};

export type ConsentToProtectionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly protectionEntryId: Scalars['ID']['input'];
};

export type ConsentToProtectionResult = ConsentToProtectionSuccess | ProtectionEntryUnknown | ProtectionStepNotAllowed;

export type ConsentToProtectionSuccess = {
  readonly __typename?: 'ConsentToProtectionSuccess';
  readonly protectionEntry?: Maybe<ProtectionEntry>;
};

/** The whole form again, as in a booking (VIS-22). */
export type CorrectVisitFormInput = {
  /** Keys of data items, at most 50 (拟了解数据项). */
  readonly asks?: ReadonlyArray<Scalars['String']['input']>;
  /** What the enterprise gains from it (企业受益). */
  readonly benefits?: ReadonlyArray<VisitBenefit>;
  readonly headcount: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: VisitKind;
  readonly occasion?: VisitOccasion;
  /** What the visit is for, 4 … 500 characters (目的). */
  readonly purpose: Scalars['String']['input'];
  /** The number of an open appeal of the enterprise that the visit serves; null: none (关联诉求编号). */
  readonly relatedIssue?: InputMaybe<Scalars['String']['input']>;
  readonly statutoryBasis?: InputMaybe<Scalars['String']['input']>;
  readonly statutoryDeadline?: InputMaybe<Scalars['Date']['input']>;
  readonly superiorDocument?: InputMaybe<Scalars['String']['input']>;
  /** At most 10 (议题). */
  readonly topics: ReadonlyArray<Scalars['String']['input']>;
  readonly visitRequestId: Scalars['ID']['input'];
  /** At least two windows in the order of preference (至少两个备选时段). */
  readonly windows: ReadonlyArray<VisitWindowInput>;
};

export type CorrectVisitFormResult = CorrectVisitFormSuccess | InspectionCapReached | VisitActionNotAllowed | VisitFormRejected | VisitRequestUnknown;

export type CorrectVisitFormSuccess = {
  readonly __typename?: 'CorrectVisitFormSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** What is offered in the place of a saturated target (替代建议, §10.4). */
export type CounterOffer = {
  readonly __typename?: 'CounterOffer';
  /** Up to three willing enterprises, best first (候选企业). */
  readonly candidates: ReadonlyArray<CounterOfferCandidate>;
  /** The target's receptions a month (月接待上限). */
  readonly limit: Scalars['Int']['output'];
  readonly month: Scalars['String']['output'];
  /** From when on the target can be visited again; null: not foreseeable (下一可约日期). */
  readonly nextAllowedFrom?: Maybe<Scalars['Date']['output']>;
  /** Receptions that the month already held (当月已用). */
  readonly usedThisMonth: Scalars['Int']['output'];
};

/** A willing enterprise with the reasons why it fits (候选企业及理由). */
export type CounterOfferCandidate = {
  readonly __typename?: 'CounterOfferCandidate';
  readonly enterprise?: Maybe<Enterprise>;
  /** No exposure visit so far (首次接待). */
  readonly isNeverVisited: Scalars['Boolean']['output'];
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** 0 … 1. */
  readonly score: Scalars['Float']['output'];
};


/** A willing enterprise with the reasons why it fits (候选企业及理由). */
export type CounterOfferCandidateReasonsArgs = {
  locale?: Locale;
};

/** The right of a unit to read data items of an enterprise for a time (数据授权, VIS-17). It holds the keys; the values stay with the enterprises department. */
export type DataGrant = {
  readonly __typename?: 'DataGrant';
  readonly enterprise?: Maybe<Enterprise>;
  readonly grantedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Today lies within it. */
  readonly isValid: Scalars['Boolean']['output'];
  /** Keys of the data items (数据项). */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  readonly unit?: Maybe<OrgUnit>;
  /** The last day (有效期至). */
  readonly validUntil: Scalars['Date']['output'];
};

export type DataGrantConnection = {
  readonly __typename?: 'DataGrantConnection';
  readonly edges: ReadonlyArray<DataGrantEdge>;
  readonly nodes: ReadonlyArray<DataGrant>;
  readonly pageInfo: PageInfo;
};

export type DataGrantEdge = {
  readonly __typename?: 'DataGrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DataGrant;
};

export type DecidePhotoIncidentInput = {
  readonly finding: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly photoIncidentId: Scalars['ID']['input'];
  /** Null: there was nothing against the rules, the report is dismissed. */
  readonly sanction?: InputMaybe<PhotoIncidentSanction>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type DecidePhotoIncidentResult = DecidePhotoIncidentSuccess | PhotoIncidentDecided | PhotoIncidentUnknown | VisitActionNotAllowed | VisitRequestUnknown;

export type DecidePhotoIncidentSuccess = {
  readonly __typename?: 'DecidePhotoIncidentSuccess';
  /** How many visitors may not come until the ban ends (禁访人数). */
  readonly banned: Scalars['Int']['output'];
  /** Null: nobody is banned (禁访截止). */
  readonly bannedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type DecideReviewInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly isNecessary: Scalars['Boolean']['input'];
  /** Read by the unit (研判理由). */
  readonly reason: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type DecideReviewResult = DecideReviewSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type DecideReviewSuccess = {
  readonly __typename?: 'DecideReviewSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type DecideTaskInput = {
  readonly dueOn: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly ownerUnitId: Scalars['ID']['input'];
  readonly sessionId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
};

export type DecideTaskResult = CampaignActionNotAllowed | CampaignFormRejected | CampaignSessionUnknown | DecideTaskSuccess;

export type DecideTaskSuccess = {
  readonly __typename?: 'DecideTaskSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type DecideViolationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly isUpheld: Scalars['Boolean']['input'];
  /** Read by the unit and the enterprise: it must not name who reported. */
  readonly reason: Scalars['String']['input'];
  readonly visitViolationId: Scalars['ID']['input'];
};

export type DecideViolationResult = DecideViolationSuccess | UnitNotHeard | VisitViolationNotOpen | VisitViolationUnknown;

export type DecideViolationSuccess = {
  readonly __typename?: 'DecideViolationSuccess';
  readonly violation?: Maybe<VisitViolation>;
};

export type DeclineBundleInput = {
  readonly bundleId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Read by the centre alone (理由). */
  readonly reason: Scalars['String']['input'];
};

export type DeclineBundleResult = BundleActionNotAllowed | BundleUnknown | DeclineBundleSuccess;

export type DeclineBundleSuccess = {
  readonly __typename?: 'DeclineBundleSuccess';
  readonly bundle?: Maybe<MergeBundle>;
};

export type DeclineVisitTermsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** Read by the centre and the enterprise; never needed. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type DeclineVisitTermsResult = DeclineVisitTermsSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type DeclineVisitTermsSuccess = {
  readonly __typename?: 'DeclineVisitTermsSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type DiscardVisitPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
};

export type DiscardVisitPlanResult = DiscardVisitPlanSuccess | VisitPlanNotOpen | VisitPlanUnknown;

export type DiscardVisitPlanSuccess = {
  readonly __typename?: 'DiscardVisitPlanSuccess';
  readonly plan?: Maybe<VisitPlan>;
};

export type DissolveBundleInput = {
  readonly bundleId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Read by the centre alone (理由). */
  readonly reason: Scalars['String']['input'];
};

export type DissolveBundleResult = BundleActionNotAllowed | BundleUnknown | DissolveBundleSuccess;

export type DissolveBundleSuccess = {
  readonly __typename?: 'DissolveBundleSuccess';
  readonly bundle?: Maybe<MergeBundle>;
};

/** What an earlier visit on the same matter found (前次调研成果, VIS-30). */
export type EarlierFindings = {
  readonly __typename?: 'EarlierFindings';
  /** The day on which it was completed; null: it lies ahead, or is not completed. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** What it found; null: not recorded yet. */
  readonly findings?: Maybe<Scalars['String']['output']>;
  readonly kind: VisitKind;
  readonly kindLabel: Scalars['String']['output'];
  /** Who visited. */
  readonly unit?: Maybe<OrgUnit>;
};


/** What an earlier visit on the same matter found (前次调研成果, VIS-30). */
export type EarlierFindingsKindLabelArgs = {
  locale?: Locale;
};

/** Returned when the emergency was audited before. */
export type EmergencyAlreadyAudited = UserError & {
  readonly __typename?: 'EmergencyAlreadyAudited';
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the emergency was audited before. */
export type EmergencyAlreadyAuditedMessageArgs = {
  locale?: Locale;
};

/** What the centre found of an emergency (事后审核). */
export type EmergencyAudit = {
  readonly __typename?: 'EmergencyAudit';
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly finding: Scalars['String']['output'];
  /** False: it was no emergency, and is a violation. */
  readonly isJustified: Scalars['Boolean']['output'];
};

/** What may pass quota and consent (紧急情形, VIS-40). */
export type EmergencyReason =
  | 'COURT_ORDER'
  | 'SAFETY_ACCIDENT'
  | 'STATUTORY_COMPLAINT';

/** A visit that was registered afterwards, past quota and consent (紧急事后登记, VIS-40). */
export type EmergencyRegistration = {
  readonly __typename?: 'EmergencyRegistration';
  /** The centre's finding; null: the audit is still to come, as it is for every emergency (事后审核). */
  readonly audit?: Maybe<EmergencyAudit>;
  /** The accident report, complaint or court order (依据文书). */
  readonly documentNumber: Scalars['String']['output'];
  /** Until when it had to be registered: one working day after its end (登记期限). */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Registered too late: a violation (逾期登记). */
  readonly isLate: Scalars['Boolean']['output'];
  readonly reason: EmergencyReason;
  readonly reasonLabel: Scalars['String']['output'];
  readonly registeredAt: Scalars['DateTime']['output'];
};


/** A visit that was registered afterwards, past quota and consent (紧急事后登记, VIS-40). */
export type EmergencyRegistrationReasonLabelArgs = {
  locale?: Locale;
};

/** Returned when no emergency of this id is the caller's to audit. */
export type EmergencyVisitUnknown = UserError & {
  readonly __typename?: 'EmergencyVisitUnknown';
  readonly message: Scalars['String']['output'];
  readonly visitRequestId: Scalars['ID']['output'];
};


/** Returned when no emergency of this id is the caller's to audit. */
export type EmergencyVisitUnknownMessageArgs = {
  locale?: Locale;
};

/** An enterprise (企业), owned by the enterprises department; here: how much it is visited. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  readonly id: Scalars['ID']['output'];
  /** Its place on the protection list, or on the way there; null: none (保护清单条目, VIS-09). */
  readonly protectionEntry?: Maybe<ProtectionEntry>;
  /** How many receptions it had in a month and what they burdened it with (接待与负担, VIS-03). */
  readonly receptionBurden?: Maybe<ReceptionBurden>;
  /** How it wants to be visited; null: it has not said (参观方案, VIS-21). */
  readonly receptionRules?: Maybe<ReceptionRules>;
  /** What the centre refuses in this enterprise's name; null: nothing (常设指示, VIS-41). */
  readonly standingInstruction?: Maybe<StandingInstruction>;
  /** Sessions that it can sign up for, soonest first, at most 20 (可报名场次). */
  readonly upcomingSessions?: Maybe<ReadonlyArray<CampaignSession>>;
  /** Whether one more visit may be received in a month, and why (可否到访及理由, §10.1). */
  readonly visitEligibility?: Maybe<VisitEligibility>;
  /** The visit requests about this enterprise that the caller may see, newest first (该企业的到访预约). */
  readonly visits?: Maybe<VisitRequestConnection>;
};


/** An enterprise (企业), owned by the enterprises department; here: how much it is visited. */
export type EnterpriseReceptionBurdenArgs = {
  month?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise (企业), owned by the enterprises department; here: how much it is visited. */
export type EnterpriseVisitEligibilityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An enterprise (企业), owned by the enterprises department; here: how much it is visited. */
export type EnterpriseVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An enterprise in the exposure ledger (曝光记录). */
export type ExposureEntry = {
  readonly __typename?: 'ExposureEntry';
  readonly enterprise?: Maybe<Enterprise>;
  readonly visits: Scalars['Int']['output'];
};

/** Exposure visits of a quarter (曝光台账, VIS-24). */
export type ExposureLedger = {
  readonly __typename?: 'ExposureLedger';
  /** Counter-offers with candidates that were answered in the quarter: taken, insisted on or run out (已答复的替代建议). */
  readonly answeredOffers: Scalars['Int']['output'];
  /** Enterprises with at least one exposure visit, most visits first, at most 100 (曝光明细). */
  readonly entries: ReadonlyArray<ExposureEntry>;
  /** Gini coefficient of the quarter's receptions over all enterprises that want exposure; null: no receptions (基尼系数, VIS-23). */
  readonly gini?: Maybe<Scalars['Float']['output']>;
  /** Exposure visits that an enterprise may have while others wait (季度上限). */
  readonly mostPerQuarter: Scalars['Int']['output'];
  readonly quarter: Scalars['String']['output'];
  /** Of these, those in which the unit took an alternative (接受替代). */
  readonly takenOffers: Scalars['Int']['output'];
  /** Exposure visits in all (曝光到访次数). */
  readonly visits: Scalars['Int']['output'];
};

export type FillVisitProgrammeInput = {
  /** Whom to ask, each once; suggested or not, they have to fit the criteria. */
  readonly enterpriseIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitProgrammeId: Scalars['ID']['input'];
};

export type FillVisitProgrammeResult = FillVisitProgrammeSuccess | VisitFormRejected | VisitProgrammeNotFillable | VisitProgrammeStopUnfit | VisitProgrammeUnknown;

export type FillVisitProgrammeSuccess = {
  readonly __typename?: 'FillVisitProgrammeSuccess';
  readonly programme?: Maybe<VisitProgramme>;
};

export type FinishMinutesInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type FinishMinutesResult = CampaignActionNotAllowed | CampaignSessionUnknown | FinishMinutesSuccess;

export type FinishMinutesSuccess = {
  readonly __typename?: 'FinishMinutesSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type FinishTaskInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly result: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
  readonly taskId: Scalars['ID']['input'];
};

export type FinishTaskResult = CampaignActionNotAllowed | CampaignFormRejected | CampaignSessionUnknown | FinishTaskSuccess;

export type FinishTaskSuccess = {
  readonly __typename?: 'FinishTaskSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type GiveOpinionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
  /** 1 … 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

export type GiveOpinionResult = CampaignActionNotAllowed | CampaignFormRejected | CampaignSessionUnknown | GiveOpinionSuccess;

export type GiveOpinionSuccess = {
  readonly __typename?: 'GiveOpinionSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type GiveVisitFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 … 5, given by the enterprise alone. */
  readonly rating?: InputMaybe<Scalars['Int']['input']>;
  readonly visitRequestId: Scalars['ID']['input'];
  /** At most 1,000 characters; the unit has to say something. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

export type GiveVisitFeedbackResult = GiveVisitFeedbackSuccess | VisitActionNotAllowed | VisitFeedbackGiven | VisitRequestUnknown;

export type GiveVisitFeedbackSuccess = {
  readonly __typename?: 'GiveVisitFeedbackSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type IdentityType =
  | 'HK_MACAO_PERMIT'
  | 'PASSPORT'
  | 'RESIDENT_ID'
  | 'TAIWAN_PERMIT';

export type InsistOnTargetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
  /** At least two windows, none before the counter-offer's next free date. */
  readonly windows: ReadonlyArray<VisitWindowInput>;
};

export type InsistOnTargetResult = InsistOnTargetSuccess | VisitActionNotAllowed | VisitFormRejected | VisitLimitReached | VisitRequestUnknown;

export type InsistOnTargetSuccess = {
  readonly __typename?: 'InsistOnTargetSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** An inspection as far as it is known (检查, §0.1). */
export type Inspection = {
  readonly __typename?: 'Inspection';
  /** When the inspectors arrived; null: not yet (到达时间). */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The enforcement IDs of the two officers on site; empty before they arrive (执法证号). */
  readonly enforcementIds: ReadonlyArray<Scalars['String']['output']>;
  /** The number of the inspection notice (检查通知书文号). */
  readonly noticeNumber: Scalars['String']['output'];
  /** Why it came unannounced; null: it was announced. */
  readonly reason?: Maybe<InspectionReason>;
  readonly reasonLabel?: Maybe<Scalars['String']['output']>;
};


/** An inspection as far as it is known (检查, §0.1). */
export type InspectionReasonLabelArgs = {
  locale?: Locale;
};

/** Whether an inspection is told beforehand (检查方式). */
export type InspectionAnnouncement =
  | 'ANNOUNCED'
  | 'UNANNOUNCED';

/** Returned when the unit's inspections of the enterprise are used up or booked for the year (年度检查频次上限). */
export type InspectionCapReached = UserError & {
  readonly __typename?: 'InspectionCapReached';
  /** Inspections a year per enterprise and unit. */
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  /** Held or booked by the unit at this enterprise. */
  readonly usedThisYear: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};


/** Returned when the unit's inspections of the enterprise are used up or booked for the year (年度检查频次上限). */
export type InspectionCapReachedMessageArgs = {
  locale?: Locale;
};

/** Returned when the unit has used the inspection notice for another inspection. */
export type InspectionNoticeUsed = UserError & {
  readonly __typename?: 'InspectionNoticeUsed';
  readonly message: Scalars['String']['output'];
  readonly noticeNumber: Scalars['String']['output'];
};


/** Returned when the unit has used the inspection notice for another inspection. */
export type InspectionNoticeUsedMessageArgs = {
  locale?: Locale;
};

/** An inspection of another department that must come along (应合并的检查). */
export type InspectionPartner = {
  readonly __typename?: 'InspectionPartner';
  readonly unit?: Maybe<OrgUnit>;
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** Why an inspection comes unannounced (检查事由). */
export type InspectionReason =
  | 'COMPLAINT'
  | 'RANDOM_SELECTION';

/** Why inspectors cannot be let in (不能签到的原因). */
export type InspectionScanProblem =
  | 'ANOTHER_DAY'
  | 'NOTICE_DIFFERS'
  | 'NOTICE_MISSING'
  | 'NOT_YET_ARRIVED'
  | 'TWO_OFFICERS_NEEDED';

/** Returned when inspectors cannot be let in; names every reason at once. */
export type InspectionScanRejected = UserError & {
  readonly __typename?: 'InspectionScanRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<InspectionScanProblem>;
};


/** Returned when inspectors cannot be let in; names every reason at once. */
export type InspectionScanRejectedMessageArgs = {
  locale?: Locale;
};

export type InviteVisitInput = {
  readonly headcount: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** SERVICE or SUPPLIER_VISIT. */
  readonly kind?: VisitKind;
  /** 4 … 500 characters. */
  readonly purpose: Scalars['String']['input'];
  readonly topics?: ReadonlyArray<Scalars['String']['input']>;
  /** Who is to come, or to help. */
  readonly unitId: Scalars['ID']['input'];
  /** At least one, best first. */
  readonly windows: ReadonlyArray<VisitWindowInput>;
};

export type InviteVisitResult = InviteVisitSuccess | VisitFormRejected | VisitTargetUnknown | VisitingUnitUnknown;

export type InviteVisitSuccess = {
  readonly __typename?: 'InviteVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type IssueVisitPassesInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type IssueVisitPassesResult = IssueVisitPassesSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type IssueVisitPassesSuccess = {
  readonly __typename?: 'IssueVisitPassesSuccess';
  /** One for each member who has not entered; codes that were issued before are void. */
  readonly passes: ReadonlyArray<VisitPass>;
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type LeaveProtectionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly protectionEntryId: Scalars['ID']['input'];
};

export type LeaveProtectionResult = LeaveProtectionSuccess | ProtectionEntryUnknown | ProtectionStepNotAllowed;

export type LeaveProtectionSuccess = {
  readonly __typename?: 'LeaveProtectionSuccess';
  readonly protectionEntry?: Maybe<ProtectionEntry>;
};

/** The language of labels and messages (语言). */
export type Locale =
  /** English */
  | 'EN'
  /** 简体中文 */
  | 'ZH_CN';

/** Several visits to one enterprise that come as one: one reception, one place of the month (合并到访, VIS-14, VIS-15). */
export type MergeBundle = {
  readonly __typename?: 'MergeBundle';
  /** What the caller may do now, and why not the rest (可执行操作). */
  readonly availableActions: ReadonlyArray<MergeBundleActionAvailability>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when the next word has to be said; null: no clock runs (本环节期限). */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The target of all members (拟到访企业). */
  readonly enterprise?: Maybe<Enterprise>;
  /** Every step so far, oldest first (办理过程). */
  readonly history?: Maybe<ReadonlyArray<MergeBundleTransition>>;
  readonly id: Scalars['ID']['output'];
  /** All members are statutory inspections: the enterprise chooses their slot and cannot refuse them (法定检查). */
  readonly isStatutory: Scalars['Boolean']['output'];
  /** Visitors of all members together (合计人数). */
  readonly jointHeadcount: Scalars['Int']['output'];
  /** What the joint visit found; null: nothing is recorded yet (联合记录). */
  readonly jointRecord?: Maybe<Scalars['String']['output']>;
  /** The unit that leads and writes the joint record (牵头单位). */
  readonly leadUnit?: Maybe<OrgUnit>;
  /** The requests that come together, in the order in which they were booked (合并事项). */
  readonly members: ReadonlyArray<MergeBundleMember>;
  /** The parts that the units wrote: the centre reads all of them, a unit its own (分部门报告). */
  readonly reports?: Maybe<ReadonlyArray<MergeBundleReport>>;
  /** Receptions that the enterprise is spared: all but one (减少接待次数). */
  readonly savedReceptions: Scalars['Int']['output'];
  /** The window that was agreed; null: none yet (已定时段). */
  readonly scheduled?: Maybe<VisitWindow>;
  /**
   * Where the merged visit stands (状态). Who is neither the service centre nor the enterprise itself reads NOT_ARRANGED for every end
   * without a date, and not before the time for an answer is over (VIS-08).
   */
  readonly state: MergeBundleState;
  readonly stateLabel: Scalars['String']['output'];
  readonly type: MergeType;
  readonly typeLabel: Scalars['String']['output'];
  /** The joint windows in the order of preference (共同时段). */
  readonly windows: ReadonlyArray<VisitWindow>;
};


/** Several visits to one enterprise that come as one: one reception, one place of the month (合并到访, VIS-14, VIS-15). */
export type MergeBundleStateLabelArgs = {
  locale?: Locale;
};


/** Several visits to one enterprise that come as one: one reception, one place of the month (合并到访, VIS-14, VIS-15). */
export type MergeBundleTypeLabelArgs = {
  locale?: Locale;
};

/** What can be done with a merged visit (操作). */
export type MergeBundleAction =
  | 'ACCEPT'
  | 'AGREE'
  | 'ASK'
  | 'DECLINE'
  | 'DISSOLVE'
  | 'RECORD_REPLY'
  | 'RECORD_VISIT'
  | 'REFUSE'
  | 'REPORT';

/** An action with its availability (操作及可用性). */
export type MergeBundleActionAvailability = {
  readonly __typename?: 'MergeBundleActionAvailability';
  readonly action: MergeBundleAction;
  /** Why it is not possible now; null when it is (不可用原因). */
  readonly because?: Maybe<Scalars['String']['output']>;
  readonly isAllowed: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
};


/** An action with its availability (操作及可用性). */
export type MergeBundleActionAvailabilityBecauseArgs = {
  locale?: Locale;
};


/** An action with its availability (操作及可用性). */
export type MergeBundleActionAvailabilityLabelArgs = {
  locale?: Locale;
};

export type MergeBundleConnection = {
  readonly __typename?: 'MergeBundleConnection';
  readonly edges: ReadonlyArray<MergeBundleEdge>;
  readonly nodes: ReadonlyArray<MergeBundle>;
  readonly pageInfo: PageInfo;
};

export type MergeBundleEdge = {
  readonly __typename?: 'MergeBundleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MergeBundle;
};

/** Which merged visits to list (筛选条件). */
export type MergeBundleFilter = {
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these states, as the caller reads them. */
  readonly states?: InputMaybe<ReadonlyArray<MergeBundleState>>;
};

/** A request in a merged visit (合并事项). Its units know of each other, so that they can come together. */
export type MergeBundleMember = {
  readonly __typename?: 'MergeBundleMember';
  /** Whether the unit has said that it comes along; null to units once the bundle was dissolved (是否同意). */
  readonly hasAgreed?: Maybe<Scalars['Boolean']['output']>;
  readonly isLead: Scalars['Boolean']['output'];
  readonly kind: VisitKind;
  readonly kindLabel: Scalars['String']['output'];
  /** What this unit comes for (目的). */
  readonly purpose: Scalars['String']['output'];
  readonly unit?: Maybe<OrgUnit>;
  /** The request itself; null when it is not the caller's to see (预约). */
  readonly visitRequest?: Maybe<VisitRequest>;
};


/** A request in a merged visit (合并事项). Its units know of each other, so that they can come together. */
export type MergeBundleMemberKindLabelArgs = {
  locale?: Locale;
};

/** What stands against an action on a merged visit (不可用原因). */
export type MergeBundleObstacle =
  | 'ALREADY_DONE'
  | 'DUTY'
  | 'NOT_BEGUN'
  | 'NOT_FOLLOWED_UP'
  | 'NOT_LEAD'
  | 'STATUTORY'
  | 'WRONG_STATE';

/** A unit's own part of a joint visit (分部门报告). */
export type MergeBundleReport = {
  readonly __typename?: 'MergeBundleReport';
  readonly report: Scalars['String']['output'];
  readonly reportedAt: Scalars['DateTime']['output'];
  readonly unit?: Maybe<OrgUnit>;
};

/** Where a merged visit stands (合并到访状态, §9.1). */
export type MergeBundleState =
  | 'AGREED'
  | 'ASKED'
  | 'CLOSED'
  | 'DISSOLVED'
  | 'DONE'
  /** Every end without a date after the enterprise was asked, whoever caused it. */
  | 'NOT_ARRANGED'
  | 'PROPOSED'
  | 'SCHEDULED'
  | 'SPLIT_REPORTS';

/** A step that was made (办理步骤). */
export type MergeBundleTransition = {
  readonly __typename?: 'MergeBundleTransition';
  readonly at: Scalars['DateTime']['output'];
  readonly from: MergeBundleState;
  /** What was recorded with the step; null: nothing. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly to: MergeBundleState;
  readonly toLabel: Scalars['String']['output'];
};


/** A step that was made (办理步骤). */
export type MergeBundleTransitionToLabelArgs = {
  locale?: Locale;
};

/** Requests that should come as one visit, with what speaks for it (合并建议及说明). */
export type MergeCandidate = {
  readonly __typename?: 'MergeCandidate';
  /** One sentence on why (说明). */
  readonly because: Scalars['String']['output'];
  /** The inspections of several departments must be merged (综合查一次, VIS-15). */
  readonly isDuty: Scalars['Boolean']['output'];
  /** Visitors of all of them together (合计人数). */
  readonly jointHeadcount: Scalars['Int']['output'];
  /** What suits all of them; empty: a time has to be found (共同时段). */
  readonly jointWindows: ReadonlyArray<VisitWindow>;
  /** Each two of them that belong together (两两关联). */
  readonly pairs: ReadonlyArray<MergePair>;
  readonly requests: ReadonlyArray<Maybe<VisitRequest>>;
  /** Receptions that the enterprise would be spared (可减少接待次数). */
  readonly savedReceptions: Scalars['Int']['output'];
  readonly type: MergeType;
  readonly typeLabel: Scalars['String']['output'];
};


/** Requests that should come as one visit, with what speaks for it (合并建议及说明). */
export type MergeCandidateBecauseArgs = {
  locale?: Locale;
};


/** Requests that should come as one visit, with what speaks for it (合并建议及说明). */
export type MergeCandidateTypeLabelArgs = {
  locale?: Locale;
};

/** Two requests that belong together (关联事项). */
export type MergePair = {
  readonly __typename?: 'MergePair';
  readonly a?: Maybe<VisitRequest>;
  readonly b?: Maybe<VisitRequest>;
  /** They are inspections of two departments that must be merged (VIS-15). */
  readonly isDuty: Scalars['Boolean']['output'];
  /** What makes up the score; empty when there is none (关联度构成). */
  readonly parts: ReadonlyArray<MergeSimilarityPart>;
  /** 0 … 1; null: below the threshold, and merged as a duty alone (关联度, §10.2). */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** An enterprise with several open requests, and how they could come as fewer visits (企业合并前景). */
export type MergeProspect = {
  readonly __typename?: 'MergeProspect';
  /** Groups that belong together; empty: none (合并建议). */
  readonly candidates: ReadonlyArray<MergeCandidate>;
  readonly enterprise?: Maybe<Enterprise>;
  /** Requests found necessary and in no merged visit, 200 at most (待安排预约数). */
  readonly openRequests: Scalars['Int']['output'];
  /** Receptions that the enterprise would be spared in all (可减少接待次数). */
  readonly savedReceptions: Scalars['Int']['output'];
};

export type MergeProspectConnection = {
  readonly __typename?: 'MergeProspectConnection';
  readonly edges: ReadonlyArray<MergeProspectEdge>;
  readonly nodes: ReadonlyArray<MergeProspect>;
  readonly pageInfo: PageInfo;
};

export type MergeProspectEdge = {
  readonly __typename?: 'MergeProspectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MergeProspect;
};

/** One part of the similarity of two requests (关联度分项, §10.2). */
export type MergeSimilarityPart = {
  readonly __typename?: 'MergeSimilarityPart';
  readonly key: MergeSimilarityPartKey;
  readonly label: Scalars['String']['output'];
  /** 0 … 1. */
  readonly value: Scalars['Float']['output'];
  /** Its share of the score; the shares sum to 1. */
  readonly weight: Scalars['Float']['output'];
};


/** One part of the similarity of two requests (关联度分项, §10.2). */
export type MergeSimilarityPartLabelArgs = {
  locale?: Locale;
};

/** The four parts of the similarity (关联度四项, §10.2). */
export type MergeSimilarityPartKey =
  | 'ASKS'
  | 'DEPARTMENT'
  | 'TOPIC'
  | 'WINDOW';

/** What several visits become (合并类别, VIS-14 … VIS-16). */
export type MergeType =
  | 'COMPREHENSIVE_INSPECTION'
  | 'SERVICE_DAY'
  | 'THEMATIC_RESEARCH';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The enterprise receives all members at once (企业同意合并接待). One place of the month is reserved for all of them. */
  readonly acceptBundle: AcceptBundleResult;
  /** The enterprise receives the visit in one of the proposed windows (企业同意接待). The month's quota is reserved here. */
  readonly acceptVisit: AcceptVisitResult;
  /** The unit comes along (同意合并). The last word makes the bundle agreed on. */
  readonly agreeToBundle: AgreeToBundleResult;
  /** The unit agrees to the enterprise's terms; the quota of the agreed month is reserved here (同意企业条件). */
  readonly agreeToVisitTerms: AgreeToVisitTermsResult;
  /** The answering unit answers a question of a session, or promises a day (单位答题, VIS-36). */
  readonly answerSessionQuestion: AnswerSessionQuestionResult;
  /** The unit states its side of what is held against it (违规陈述). */
  readonly answerViolation: AnswerViolationResult;
  /** The enterprise approves a publication, or does not (答复拟发布资料, VIS-20). No answer in time is no approval. */
  readonly approveVisitMedia: ApproveVisitMediaResult;
  /** Puts a visit with its feedback on file (归档); after some days it is done by itself. */
  readonly archiveVisit: ArchiveVisitResult;
  /** Asks the enterprise about all members as one (就合并到访征询企业意愿, VIS-07). Their one reply window begins. */
  readonly askAboutBundle: AskAboutBundleResult;
  /** Asks the enterprise whether it will receive the visit (征询企业意愿, VIS-07). The reply window begins. */
  readonly askEnterprise: AskEnterpriseResult;
  /** Says which departments come, as the demand poll advises (确定到场部门, VIS-27). */
  readonly assignSessionUnits: AssignSessionUnitsResult;
  /** Decides whether it was an emergency; each one is audited (事后审核, VIS-40). */
  readonly auditEmergencyVisit: AuditEmergencyVisitResult;
  /** Calls a session off before it is held (取消场次). */
  readonly cancelSession: CancelSessionResult;
  /** Calls a visit off before it has begun; a reserved place is free again (取消预约). */
  readonly cancelVisit: CancelVisitResult;
  /** Overrides a rule's number for a jurisdiction from a day on (调整规则参数, SHR-24). */
  readonly changeVisitSetting: ChangeVisitSettingResult;
  /** Lets visitors in by their codes, each once (扫码入企, VIS-19). The first one begins the visit. */
  readonly checkInVisit: CheckInVisitResult;
  /** The visitors have left (离企登记): the enterprise says so, or the centre when that was forgotten. The time for feedback begins. */
  readonly checkOutVisit: CheckOutVisitResult;
  /** Closes a session that left no task (场次归档). */
  readonly closeSession: CloseSessionResult;
  /** Confirms day, place and common issue, and opens the sign-up (确认场次、开放报名). Only a district leader keeps a day that is off (VIS-29). */
  readonly confirmSession: ConfirmSessionResult;
  /**
   * Carries out lines of a plan, once (确认统筹方案): merges are proposed to the units, other enterprises and later months offered to them,
   * dates suggested for asking. Every consent is still asked for.
   */
  readonly confirmVisitPlan: ConfirmVisitPlanResult;
  /** The enterprise wants the proposed protection (同意纳入保护, VIS-09). Every department then learns that it is protected. */
  readonly consentToProtection: ConsentToProtectionResult;
  /** Hands in the corrected form; it is checked like a new one (补正, §0.1). The target stays: another enterprise is another request. */
  readonly correctVisitForm: CorrectVisitFormResult;
  /** The centre decides on a report; a ban keeps the visitors out of every enterprise for its time (处理违规拍摄, VIS-20). */
  readonly decidePhotoIncident: DecidePhotoIncidentResult;
  /** Decides a request that screening left in REVIEW (人工研判). */
  readonly decideReview: DecideReviewResult;
  /** A decision of the session becomes a supervised task (议定督办事项, VIS-29). */
  readonly decideTask: DecideTaskResult;
  /** The centre finds a unit at fault, once it was heard, or not (违规认定). */
  readonly decideViolation: DecideViolationResult;
  /** The unit does not come along: the bundle dissolves (不同意合并). A comprehensive inspection cannot be declined (VIS-15). */
  readonly declineBundle: DeclineBundleResult;
  /** The unit does not agree: the visit is not arranged; a statutory inspection takes place in the unit's own first window (不同意企业条件). */
  readonly declineVisitTerms: DeclineVisitTermsResult;
  /** Puts a plan aside; nothing else changes (放弃统筹方案). */
  readonly discardVisitPlan: DiscardVisitPlanResult;
  /** Dissolves a merged visit that has no date yet; each member is as necessary as before (解散合并). */
  readonly dissolveBundle: DissolveBundleResult;
  /** Picks enterprises for a programme by criteria; each becomes a visit request of its own (遴选到访企业, VIS-44). */
  readonly fillVisitProgramme: FillVisitProgrammeResult;
  /** Finishes the minutes: every question that is not closed becomes an appeal, exactly once (会议记录定稿、转办诉求, VIS-36). */
  readonly finishMinutes: FinishMinutesResult;
  /** The owner, or the centre for it, reports a task done; with the last one the session is closed (办结督办事项). */
  readonly finishTask: FinishTaskResult;
  /** An expert gives a written opinion (专家意见, VIS-33). */
  readonly giveOpinion: GiveOpinionResult;
  /** One side says what it thinks of the visit (到访反馈, VIS-04). With both sides' word the feedback is done. */
  readonly giveVisitFeedback: GiveVisitFeedbackResult;
  /** Keeps the saturated target and proposes windows from its next free date on (坚持原企业、顺延日期). */
  readonly insistOnTarget: InsistOnTargetResult;
  /**
   * The enterprise asks a unit for a service, or for help with a visit of its suppliers (企业邀请, VIS-25, VIS-42). The unit answers with
   * agreeToVisitTerms or declineVisitTerms within three working days. It uses up no quota.
   */
  readonly inviteVisit: InviteVisitResult;
  /** Issues a single-use code for each visitor (发放入企二维码, VIS-19). Codes that were issued before are void. */
  readonly issueVisitPasses: IssueVisitPassesResult;
  /** The enterprise does not want the protection, or no longer (退出保护): no reason is needed. */
  readonly leaveProtection: LeaveProtectionResult;
  /** Plans a campaign; with a recurrence its next sessions are planned at once, and the later ones as time goes on (发起专项行动). */
  readonly planCampaign: PlanCampaignResult;
  /** Plans one session of a campaign (安排场次). */
  readonly planSession: PlanSessionResult;
  /** Proposes to several units that their visits come as one (提出合并到访, VIS-14, VIS-15). Each unit is asked for its word. */
  readonly proposeBundle: ProposeBundleResult;
  /** Proposes an enterprise for the protection list (拟纳入保护, VIS-09): because it is visited often, or as a pilot by decision. Consented on paper, it is decided at once. */
  readonly proposeProtection: ProposeProtectionResult;
  /**
   * Proposes to arrange a visit in spite of screening or a used-up month, with the first of two signatures (提请特批, VIS-06). Never of a
   * refusal; published in the monthly bulletin.
   */
  readonly proposeVisitOverride: ProposeVisitOverrideResult;
  /**
   * Computes a plan for the open requests of a division: which come together, when, which are offered to a willing enterprise, and
   * which wait for a later month (编制统筹方案, M3). It changes nothing: it proposes, the centre confirms.
   */
  readonly proposeVisitPlan: ProposeVisitPlanResult;
  /**
   * The enterprise would receive the visit under conditions, in other windows, or both (附条件接待、改期, VIS-07). The unit answers within
   * three working days; the enterprise keeps its word until then. Of a statutory inspection only the windows can be moved.
   */
  readonly proposeVisitTerms: ProposeVisitTermsResult;
  /** An enterprise that came rates the session, once (场次评价, VIS-16). */
  readonly rateSession: RateSessionResult;
  /** Records who accompanied a visit and how many hosts it took (登记陪同与接待人数, VIS-03, VIS-31); a new record replaces the earlier one. */
  readonly recordAccompanying: RecordAccompanyingResult;
  /** Records who came; the first record holds the session (签到). */
  readonly recordAttendance: RecordAttendanceResult;
  /** The centre records what the enterprise answered on the phone about a merged visit (登记合并到访的电话答复). */
  readonly recordBundleReply: RecordBundleReplyResult;
  /** The lead unit writes the one record of the joint visit, which all its units read (登记联合记录, VIS-15). */
  readonly recordBundleVisit: RecordBundleVisitResult;
  /** Records that a work group met an enterprise on site, by phone or by WeChat (登记走访, VIS-38). On site it uses up a place of the month like a visit, unless the enterprise signed up itself; a question that is not closed becomes an appeal at once. */
  readonly recordContact: RecordContactResult;
  /** The centre records what the enterprise answered on the phone (登记电话答复). */
  readonly recordPhoneReply: RecordPhoneReplyResult;
  /** Records what came of the visit; recorded again, it replaces the earlier word (登记到访成效, VIS-39). */
  readonly recordVisitResult: RecordVisitResultResult;
  /** The enterprise receives none of the members: no reason is needed, and nothing follows from it (企业不接待合并到访, VIS-08). */
  readonly refuseBundle: RefuseBundleResult;
  /** The enterprise does not receive the visit: no reason is needed, and nothing follows from it (企业拒绝接待, VIS-08). */
  readonly refuseVisit: RefuseVisitResult;
  /** Registers an emergency after it is over, within one working day (紧急事后登记, VIS-40). Later it is taken in as a violation. */
  readonly registerEmergencyVisit: RegisterEmergencyVisitResult;
  /** A unit writes its own part beside the joint record (分部门报告). The last one closes the merged visit. */
  readonly reportOnBundle: ReportOnBundleResult;
  /** The enterprise reports a picture that should not have been taken (报告违规拍摄, VIS-20). */
  readonly reportPhotoIncident: ReportPhotoIncidentResult;
  /** The enterprise says who came without a booking (反映未预约到访, VIS-01). The unit never learns who said so. */
  readonly reportUnbookedVisit: ReportUnbookedVisitResult;
  /**
   * Books an inspection that the enterprise learns of when it arrives (预约不预先告知的检查, §0.1): under a law and an inspection notice, within
   * the unit's yearly cap.
   */
  readonly requestUnannouncedInspection: RequestUnannouncedInspectionResult;
  /** Books a visit at the service centre (预约到企活动, VIS-01, VIS-22). The state becomes COLLECTED. */
  readonly requestVisit: RequestVisitResult;
  /** Books visits to several enterprises in one request, all of them or none (预约多点到访, VIS-44). */
  readonly requestVisitProgramme: RequestVisitProgrammeResult;
  /** Sends a form back to the unit for correction, and says what is wrong with which fields (退回补正, §0.1). */
  readonly returnVisitForm: ReturnVisitFormResult;
  /** Decides the quarterly review: keep, or remove with the enterprise's consent (季度复核, VIS-09). */
  readonly reviewProtection: ReviewProtectionResult;
  /** Two officers arrive for an inspection, announced or not, and scan in on site (检查到场签到, §0.1). */
  readonly scanInInspection: ScanInInspectionResult;
  /**
   * Classifies a request and screens its necessity (分类并必要性筛选, VIS-05, VIS-06). Below 40 points it is declined, from 40 to 59 an
   * officer decides, from 60 on the enterprise can be asked; a saturated target leads to a counter-offer (VIS-23).
   */
  readonly screenVisit: ScreenVisitResult;
  /** The enterprise says how it wants to be visited: zones, photo rules, route, size, days without visits (设置参观方案, VIS-20, VIS-21). */
  readonly setReceptionRules: SetReceptionRulesResult;
  /** The enterprise has the centre refuse in its name what it never wants (设置常设指示, VIS-41). The new instruction replaces the earlier one. */
  readonly setStandingInstruction: SetStandingInstructionResult;
  /** The enterprise says how many receptions a month it will have, 0 … 10 (限次管理权, VIS-08). */
  readonly setVisitLimit: SetVisitLimitResult;
  /** The enterprise signs up for a component, says which departments it wants to meet, and may ask its questions in advance (企业报名、点单、出题). */
  readonly signUpForSession: SignUpForSessionResult;
  /** Signs a proposed override for the other office, in another person; the visit gets its date (签署特批, VIS-06). */
  readonly signVisitOverride: SignVisitOverrideResult;
  /** Signs the confidentiality and photo pledge (签署保密与拍摄承诺, VIS-20): the visitor in person, or the unit by the signed paper. */
  readonly signVisitPledge: SignVisitPledgeResult;
  /** Asks the enterprise whether pictures or a text about the visit may be published (提交拟发布资料, VIS-20). */
  readonly submitVisitMedia: SubmitVisitMediaResult;
  /** Hands in who will come (提交来访名单, VIS-19). Handed in again, it replaces the earlier roster, and persons who are new on it need the notice of a substitution. */
  readonly submitVisitRoster: SubmitVisitRosterResult;
  /** Takes a member off the roster and puts somebody else in the place, a working day before the visit at the latest (替换来访人员, VIS-19). */
  readonly substituteVisitor: SubstituteVisitorResult;
  /** Takes an enterprise of the counter-offer instead of the saturated one (接受替代企业, VIS-23). */
  readonly takeAlternative: TakeAlternativeResult;
  /** Confirms or rejects a visitor's identity (核验来访人员, VIS-19). With the last of verifications and pledges the visit is READY. */
  readonly verifyVisitor: VerifyVisitorResult;
  /** The enterprise takes its sign-up back; its seats are free, and what it asked in advance is answered all the same (撤回报名). */
  readonly withdrawSignUp: WithdrawSignUpResult;
  /** The enterprise wants to be asked about everything again (撤回常设指示, VIS-41). */
  readonly withdrawStandingInstruction: WithdrawStandingInstructionResult;
  /** Writes the structured minutes, line by line (会议记录, VIS-36). Possible until they are finished. */
  readonly writeMinutes: WriteMinutesResult;
};


export type MutationAcceptBundleArgs = {
  input: AcceptBundleInput;
};


export type MutationAcceptVisitArgs = {
  input: AcceptVisitInput;
};


export type MutationAgreeToBundleArgs = {
  input: AgreeToBundleInput;
};


export type MutationAgreeToVisitTermsArgs = {
  input: AgreeToVisitTermsInput;
};


export type MutationAnswerSessionQuestionArgs = {
  input: AnswerSessionQuestionInput;
};


export type MutationAnswerViolationArgs = {
  input: AnswerViolationInput;
};


export type MutationApproveVisitMediaArgs = {
  input: ApproveVisitMediaInput;
};


export type MutationArchiveVisitArgs = {
  input: ArchiveVisitInput;
};


export type MutationAskAboutBundleArgs = {
  input: AskAboutBundleInput;
};


export type MutationAskEnterpriseArgs = {
  input: AskEnterpriseInput;
};


export type MutationAssignSessionUnitsArgs = {
  input: AssignSessionUnitsInput;
};


export type MutationAuditEmergencyVisitArgs = {
  input: AuditEmergencyVisitInput;
};


export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


export type MutationCancelVisitArgs = {
  input: CancelVisitInput;
};


export type MutationChangeVisitSettingArgs = {
  input: ChangeVisitSettingInput;
};


export type MutationCheckInVisitArgs = {
  input: CheckInVisitInput;
};


export type MutationCheckOutVisitArgs = {
  input: CheckOutVisitInput;
};


export type MutationCloseSessionArgs = {
  input: CloseSessionInput;
};


export type MutationConfirmSessionArgs = {
  input: ConfirmSessionInput;
};


export type MutationConfirmVisitPlanArgs = {
  input: ConfirmVisitPlanInput;
};


export type MutationConsentToProtectionArgs = {
  input: ConsentToProtectionInput;
};


export type MutationCorrectVisitFormArgs = {
  input: CorrectVisitFormInput;
};


export type MutationDecidePhotoIncidentArgs = {
  input: DecidePhotoIncidentInput;
};


export type MutationDecideReviewArgs = {
  input: DecideReviewInput;
};


export type MutationDecideTaskArgs = {
  input: DecideTaskInput;
};


export type MutationDecideViolationArgs = {
  input: DecideViolationInput;
};


export type MutationDeclineBundleArgs = {
  input: DeclineBundleInput;
};


export type MutationDeclineVisitTermsArgs = {
  input: DeclineVisitTermsInput;
};


export type MutationDiscardVisitPlanArgs = {
  input: DiscardVisitPlanInput;
};


export type MutationDissolveBundleArgs = {
  input: DissolveBundleInput;
};


export type MutationFillVisitProgrammeArgs = {
  input: FillVisitProgrammeInput;
};


export type MutationFinishMinutesArgs = {
  input: FinishMinutesInput;
};


export type MutationFinishTaskArgs = {
  input: FinishTaskInput;
};


export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


export type MutationGiveVisitFeedbackArgs = {
  input: GiveVisitFeedbackInput;
};


export type MutationInsistOnTargetArgs = {
  input: InsistOnTargetInput;
};


export type MutationInviteVisitArgs = {
  input: InviteVisitInput;
};


export type MutationIssueVisitPassesArgs = {
  input: IssueVisitPassesInput;
};


export type MutationLeaveProtectionArgs = {
  input: LeaveProtectionInput;
};


export type MutationPlanCampaignArgs = {
  input: PlanCampaignInput;
};


export type MutationPlanSessionArgs = {
  input: PlanSessionInput;
};


export type MutationProposeBundleArgs = {
  input: ProposeBundleInput;
};


export type MutationProposeProtectionArgs = {
  input: ProposeProtectionInput;
};


export type MutationProposeVisitOverrideArgs = {
  input: ProposeVisitOverrideInput;
};


export type MutationProposeVisitPlanArgs = {
  input: ProposeVisitPlanInput;
};


export type MutationProposeVisitTermsArgs = {
  input: ProposeVisitTermsInput;
};


export type MutationRateSessionArgs = {
  input: RateSessionInput;
};


export type MutationRecordAccompanyingArgs = {
  input: RecordAccompanyingInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationRecordBundleReplyArgs = {
  input: RecordBundleReplyInput;
};


export type MutationRecordBundleVisitArgs = {
  input: RecordBundleVisitInput;
};


export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


export type MutationRecordPhoneReplyArgs = {
  input: RecordPhoneReplyInput;
};


export type MutationRecordVisitResultArgs = {
  input: RecordVisitResultInput;
};


export type MutationRefuseBundleArgs = {
  input: RefuseBundleInput;
};


export type MutationRefuseVisitArgs = {
  input: RefuseVisitInput;
};


export type MutationRegisterEmergencyVisitArgs = {
  input: RegisterEmergencyVisitInput;
};


export type MutationReportOnBundleArgs = {
  input: ReportOnBundleInput;
};


export type MutationReportPhotoIncidentArgs = {
  input: ReportPhotoIncidentInput;
};


export type MutationReportUnbookedVisitArgs = {
  input: ReportUnbookedVisitInput;
};


export type MutationRequestUnannouncedInspectionArgs = {
  input: RequestUnannouncedInspectionInput;
};


export type MutationRequestVisitArgs = {
  input: RequestVisitInput;
};


export type MutationRequestVisitProgrammeArgs = {
  input: RequestVisitProgrammeInput;
};


export type MutationReturnVisitFormArgs = {
  input: ReturnVisitFormInput;
};


export type MutationReviewProtectionArgs = {
  input: ReviewProtectionInput;
};


export type MutationScanInInspectionArgs = {
  input: ScanInInspectionInput;
};


export type MutationScreenVisitArgs = {
  input: ScreenVisitInput;
};


export type MutationSetReceptionRulesArgs = {
  input: SetReceptionRulesInput;
};


export type MutationSetStandingInstructionArgs = {
  input: SetStandingInstructionInput;
};


export type MutationSetVisitLimitArgs = {
  input: SetVisitLimitInput;
};


export type MutationSignUpForSessionArgs = {
  input: SignUpForSessionInput;
};


export type MutationSignVisitOverrideArgs = {
  input: SignVisitOverrideInput;
};


export type MutationSignVisitPledgeArgs = {
  input: SignVisitPledgeInput;
};


export type MutationSubmitVisitMediaArgs = {
  input: SubmitVisitMediaInput;
};


export type MutationSubmitVisitRosterArgs = {
  input: SubmitVisitRosterInput;
};


export type MutationSubstituteVisitorArgs = {
  input: SubstituteVisitorInput;
};


export type MutationTakeAlternativeArgs = {
  input: TakeAlternativeInput;
};


export type MutationVerifyVisitorArgs = {
  input: VerifyVisitorInput;
};


export type MutationWithdrawSignUpArgs = {
  input: WithdrawSignUpInput;
};


export type MutationWithdrawStandingInstructionArgs = {
  input: WithdrawStandingInstructionInput;
};


export type MutationWriteMinutesArgs = {
  input: WriteMinutesInput;
};

/** The necessity score with its five parts; the rank of the visitor is none of them (必要性评分, §10.3). */
export type Necessity = {
  readonly __typename?: 'Necessity';
  /** One sentence on the result (说明). */
  readonly explanation: Scalars['String']['output'];
  readonly parts: ReadonlyArray<NecessityPart>;
  /** 0 … 100; null for a statutory duty, which passes unscored (得分). */
  readonly score?: Maybe<Scalars['Int']['output']>;
  readonly verdict: NecessityVerdict;
  readonly verdictLabel: Scalars['String']['output'];
};


/** The necessity score with its five parts; the rank of the visitor is none of them (必要性评分, §10.3). */
export type NecessityExplanationArgs = {
  locale?: Locale;
};


/** The necessity score with its five parts; the rank of the visitor is none of them (必要性评分, §10.3). */
export type NecessityVerdictLabelArgs = {
  locale?: Locale;
};

/** One part of the necessity score (评分项). */
export type NecessityPart = {
  readonly __typename?: 'NecessityPart';
  readonly key: NecessityPartKey;
  readonly label: Scalars['String']['output'];
  /** Points at most: the weight. */
  readonly maximum: Scalars['Float']['output'];
  /** Points earned. */
  readonly points: Scalars['Float']['output'];
};


/** One part of the necessity score (评分项). */
export type NecessityPartLabelArgs = {
  locale?: Locale;
};

/** The five parts of the necessity score (评分五项, §10.3). */
export type NecessityPartKey =
  | 'ASSIGNED'
  | 'BENEFIT'
  | 'DATA_GAP'
  | 'NOVELTY'
  | 'PROBLEM';

export type NecessityVerdict =
  | 'NECESSARY'
  | 'REVIEW'
  | 'STATUTORY'
  | 'UNNECESSARY';

/** An officer (干部), owned by the enterprises department. */
export type Officer = {
  readonly __typename?: 'Officer';
  readonly id: Scalars['ID']['output'];
};

/** A unit of the organisation tree (单位), owned by the enterprises department. */
export type OrgUnit = {
  readonly __typename?: 'OrgUnit';
  readonly id: Scalars['ID']['output'];
};

export type OverrideSignature = {
  readonly __typename?: 'OverrideSignature';
  readonly office: SigningOffice;
  readonly officeLabel: Scalars['String']['output'];
  readonly signedAt: Scalars['DateTime']['output'];
};


export type OverrideSignatureOfficeLabelArgs = {
  locale?: Locale;
};

/** Where a page ends (分页信息). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The last row's cursor, for `after`; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** More follow after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** This page began behind a cursor. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first row's cursor; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A picture that should not have been taken (违规拍摄, VIS-20). */
export type PhotoIncident = {
  readonly __typename?: 'PhotoIncident';
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly description: Scalars['String']['output'];
  /** What the centre found (核查结论). */
  readonly finding?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The visitors concerned; empty: not known who (涉及人员). */
  readonly memberIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly reportedAt: Scalars['DateTime']['output'];
  /** What followed; null: nothing, or not decided (处理). */
  readonly sanction?: Maybe<PhotoIncidentSanction>;
  readonly sanctionLabel?: Maybe<Scalars['String']['output']>;
  readonly severity: PhotoIncidentSeverity;
  readonly severityLabel: Scalars['String']['output'];
  readonly state: PhotoIncidentState;
  readonly stateLabel: Scalars['String']['output'];
  readonly zone: Scalars['String']['output'];
};


/** A picture that should not have been taken (违规拍摄, VIS-20). */
export type PhotoIncidentSanctionLabelArgs = {
  locale?: Locale;
};


/** A picture that should not have been taken (违规拍摄, VIS-20). */
export type PhotoIncidentSeverityLabelArgs = {
  locale?: Locale;
};


/** A picture that should not have been taken (违规拍摄, VIS-20). */
export type PhotoIncidentStateLabelArgs = {
  locale?: Locale;
};

/** Returned when the incident was decided before. */
export type PhotoIncidentDecided = UserError & {
  readonly __typename?: 'PhotoIncidentDecided';
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the incident was decided before. */
export type PhotoIncidentDecidedMessageArgs = {
  locale?: Locale;
};

/** What follows from an incident (处理措施, VIS-20). */
export type PhotoIncidentSanction =
  | 'GROUP_BAN'
  | 'MEMBER_BAN'
  | 'WARNING';

export type PhotoIncidentSeverity =
  | 'MINOR'
  | 'SERIOUS';

export type PhotoIncidentState =
  | 'DISMISSED'
  | 'REPORTED'
  | 'UPHELD';

/** Returned when the visit has no photo incident of this id. */
export type PhotoIncidentUnknown = UserError & {
  readonly __typename?: 'PhotoIncidentUnknown';
  readonly message: Scalars['String']['output'];
  readonly photoIncidentId: Scalars['ID']['output'];
};


/** Returned when the visit has no photo incident of this id. */
export type PhotoIncidentUnknownMessageArgs = {
  locale?: Locale;
};

/** What may be photographed in a zone (拍摄规则, VIS-20). */
export type PhotoRule =
  | 'ALLOWED'
  | 'FORBIDDEN'
  | 'STAMPED_ONLY';

/** What is filled in to plan a campaign (行动方案). */
export type PlanCampaignInput = {
  readonly divisionCode: Scalars['String']['input'];
  readonly durationMinutes?: Scalars['Int']['input'];
  readonly endsOn: Scalars['Date']['input'];
  readonly groups?: ReadonlyArray<CampaignGroupInput>;
  readonly hostUnitId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: CampaignKind;
  readonly leader?: InputMaybe<Scalars['String']['input']>;
  readonly place: Scalars['String']['input'];
  /** 4 … 500 characters. */
  readonly purpose: Scalars['String']['input'];
  readonly recurrence?: InputMaybe<CampaignRecurrenceInput>;
  /** What its sessions offer. */
  readonly seats: ReadonlyArray<CampaignSeatInput>;
  /** HH:MM in Shanghai, when its sessions begin. */
  readonly startTime?: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly target?: InputMaybe<Scalars['Int']['input']>;
  /** 2 … 100 characters. */
  readonly title: Scalars['String']['input'];
};

export type PlanCampaignResult = CampaignFormRejected | CampaignYearFull | PlanCampaignSuccess;

export type PlanCampaignSuccess = {
  readonly __typename?: 'PlanCampaignSuccess';
  readonly campaign?: Maybe<Campaign>;
};

export type PlanSessionInput = {
  readonly campaignId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** A day off moves to the next working day, until a district leader keeps it. */
  readonly on: Scalars['Date']['input'];
  /** The campaign's when left out. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** HH:MM in Shanghai; the campaign's when left out. */
  readonly startTime?: InputMaybe<Scalars['String']['input']>;
  readonly theme?: InputMaybe<Scalars['String']['input']>;
};

export type PlanSessionResult = CampaignFormRejected | CampaignUnknown | PlanSessionSuccess;

export type PlanSessionSuccess = {
  readonly __typename?: 'PlanSessionSuccess';
  readonly session?: Maybe<CampaignSession>;
};

/** Which requests are to come as one (合并方案). */
export type ProposeBundleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** The unit of one of them (牵头单位). */
  readonly leadUnitId: Scalars['ID']['input'];
  /** At least two open requests at one enterprise (拟合并预约). */
  readonly visitRequestIds: ReadonlyArray<Scalars['ID']['input']>;
  /** At least two joint windows in the order of preference, none after the earliest statutory deadline (共同时段). */
  readonly windows: ReadonlyArray<VisitWindowInput>;
};

export type ProposeBundleResult = BundleNotPossible | ProposeBundleSuccess | VisitFormRejected | VisitRequestUnknown;

export type ProposeBundleSuccess = {
  readonly __typename?: 'ProposeBundleSuccess';
  readonly bundle?: Maybe<MergeBundle>;
};

export type ProposeProtectionInput = {
  /** Who consented for the enterprise on paper; null: it is asked here (书面同意人). */
  readonly consentedBy?: InputMaybe<Scalars['String']['input']>;
  readonly enterpriseId: Scalars['ID']['input'];
  /** VISIT_FREQUENCY needs the receptions of VIS-09; PILOT is a decision. */
  readonly ground: ProtectionEntryGround;
  readonly idempotencyKey: Scalars['String']['input'];
  /** Receptions a month before, by the enterprise's own records; null: counted from the visits on the platform (企业台账月均接待次数). */
  readonly recordedBaseline?: InputMaybe<Scalars['Float']['input']>;
};

export type ProposeProtectionResult = ProposeProtectionSuccess | ProtectionAlreadyListed | ProtectionNotGrounded | VisitTargetUnknown;

export type ProposeProtectionSuccess = {
  readonly __typename?: 'ProposeProtectionSuccess';
  readonly protectionEntry?: Maybe<ProtectionEntry>;
};

export type ProposeVisitOverrideInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** Published in the bulletin: it must not name the enterprise (特批理由). */
  readonly reason: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
  /** Which of the unit's windows, by its position. */
  readonly window: Scalars['Int']['input'];
};

export type ProposeVisitOverrideResult = ProposeVisitOverrideSuccess | VisitActionNotAllowed | VisitOverrideImpossible | VisitRequestUnknown | VisitWindowUnknown;

export type ProposeVisitOverrideSuccess = {
  readonly __typename?: 'ProposeVisitOverrideSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type ProposeVisitPlanInput = {
  /** A division of the caller's jurisdiction. */
  readonly divisionCode: Scalars['String']['input'];
  /** First day of the plan, in Shanghai. */
  readonly from: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day of the plan; at most 92 days in all by default. */
  readonly to: Scalars['Date']['input'];
};

export type ProposeVisitPlanResult = ProposeVisitPlanSuccess | VisitPlanNotPossible;

export type ProposeVisitPlanSuccess = {
  readonly __typename?: 'ProposeVisitPlanSuccess';
  readonly plan?: Maybe<VisitPlan>;
};

export type ProposeVisitTermsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly terms: VisitTermsInput;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type ProposeVisitTermsResult = ProposeVisitTermsSuccess | VisitActionNotAllowed | VisitRequestUnknown | VisitTermsRejected;

export type ProposeVisitTermsSuccess = {
  readonly __typename?: 'ProposeVisitTermsSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** Returned when the enterprise is on the list already, or is protected by the register. */
export type ProtectionAlreadyListed = UserError & {
  readonly __typename?: 'ProtectionAlreadyListed';
  readonly message: Scalars['String']['output'];
  /** Null: protected by the register, and not yet on this list. */
  readonly protectionEntry?: Maybe<ProtectionEntry>;
};


/** Returned when the enterprise is on the list already, or is protected by the register. */
export type ProtectionAlreadyListedMessageArgs = {
  locale?: Locale;
};

/** Where a baseline comes from (基线来源, VIS-12). */
export type ProtectionBaselineSource =
  | 'COUNTED'
  | 'RECORDED';

/** An enterprise that is visited often and not protected, with its score (拟保护企业及得分, VIS-10). */
export type ProtectionCandidate = {
  readonly __typename?: 'ProtectionCandidate';
  /** Development status 0 … 1, by size and qualifications (发展现状). */
  readonly development: Scalars['Float']['output'];
  /** What the development status adds (发展得分). */
  readonly developmentPoints: Scalars['Float']['output'];
  readonly enterprise?: Maybe<Enterprise>;
  /** One sentence on the score (说明). */
  readonly explanation: Scalars['String']['output'];
  /** Share of the visited enterprises of the division that are visited as often or less, 0 … 1 (频次百分位). */
  readonly frequencyPercentile: Scalars['Float']['output'];
  /** What the visit frequency adds (频次得分). */
  readonly frequencyPoints: Scalars['Float']['output'];
  /** Receptions in the trailing three months (近三个月接待次数). */
  readonly receptions: Scalars['Int']['output'];
  /** 0 … 1: what both parts add up to (得分). */
  readonly score: Scalars['Float']['output'];
};


/** An enterprise that is visited often and not protected, with its score (拟保护企业及得分, VIS-10). */
export type ProtectionCandidateExplanationArgs = {
  locale?: Locale;
};

export type ProtectionCandidateConnection = {
  readonly __typename?: 'ProtectionCandidateConnection';
  readonly edges: ReadonlyArray<ProtectionCandidateEdge>;
  readonly nodes: ReadonlyArray<ProtectionCandidate>;
  readonly pageInfo: PageInfo;
};

export type ProtectionCandidateEdge = {
  readonly __typename?: 'ProtectionCandidateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProtectionCandidate;
};

/** Returned when an entry is to come off without the enterprise's consent: what was agreed with it is not taken away without it (VIS-09). */
export type ProtectionConsentMissing = UserError & {
  readonly __typename?: 'ProtectionConsentMissing';
  readonly message: Scalars['String']['output'];
};


/** Returned when an entry is to come off without the enterprise's consent: what was agreed with it is not taken away without it (VIS-09). */
export type ProtectionConsentMissingMessageArgs = {
  locale?: Locale;
};

/** An enterprise's place on the protection list, or on the way there (保护清单条目, VIS-09). */
export type ProtectionEntry = {
  readonly __typename?: 'ProtectionEntry';
  /** The first protected day; null: not in force so far (生效日). */
  readonly activatedOn?: Maybe<Scalars['Date']['output']>;
  /** Receptions a month in the six months before (保护前月均接待次数, VIS-12). */
  readonly baselineReceptions: Scalars['Float']['output'];
  /** Where that number comes from (基线来源). */
  readonly baselineSource: ProtectionBaselineSource;
  readonly enterprise?: Maybe<Enterprise>;
  /** Why (纳入理由). */
  readonly ground: ProtectionEntryGround;
  readonly groundLabel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Receptions in a month, merged visits as one; the present month when left out (当月接待次数). */
  readonly receptions: Scalars['Int']['output'];
  /** How many receptions fewer than before in that month; below 0: more (减少次数, VIS-12). */
  readonly reduction: Scalars['Float']['output'];
  /** How it came off (移出原因). */
  readonly removal?: Maybe<ProtectionRemoval>;
  readonly removalLabel?: Maybe<Scalars['String']['output']>;
  /** The day on which it came off; null: it did not (移出日). */
  readonly removedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the next quarterly review; null before it is in force (下次复核日). */
  readonly reviewDueOn?: Maybe<Scalars['Date']['output']>;
  readonly state: ProtectionState;
  readonly stateLabel: Scalars['String']['output'];
};


/** An enterprise's place on the protection list, or on the way there (保护清单条目, VIS-09). */
export type ProtectionEntryGroundLabelArgs = {
  locale?: Locale;
};


/** An enterprise's place on the protection list, or on the way there (保护清单条目, VIS-09). */
export type ProtectionEntryReceptionsArgs = {
  month?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise's place on the protection list, or on the way there (保护清单条目, VIS-09). */
export type ProtectionEntryReductionArgs = {
  month?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise's place on the protection list, or on the way there (保护清单条目, VIS-09). */
export type ProtectionEntryRemovalLabelArgs = {
  locale?: Locale;
};


/** An enterprise's place on the protection list, or on the way there (保护清单条目, VIS-09). */
export type ProtectionEntryStateLabelArgs = {
  locale?: Locale;
};

export type ProtectionEntryConnection = {
  readonly __typename?: 'ProtectionEntryConnection';
  readonly edges: ReadonlyArray<ProtectionEntryEdge>;
  readonly nodes: ReadonlyArray<ProtectionEntry>;
  readonly pageInfo: PageInfo;
};

export type ProtectionEntryEdge = {
  readonly __typename?: 'ProtectionEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProtectionEntry;
};

/** Which entries of the protection list (筛选条件). */
export type ProtectionEntryFilter = {
  /** Only entries whose review falls due by this day (复核到期). */
  readonly reviewDueBy?: InputMaybe<Scalars['Date']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<ProtectionState>>;
};

/** Why an enterprise is on the list (纳入理由, VIS-09, VIS-10). */
export type ProtectionEntryGround =
  | 'PILOT'
  /** Protected by the register before it stood on this list; nobody proposes it. */
  | 'REGISTERED'
  | 'VISIT_FREQUENCY';

/** Returned when no entry of the protection list of this id is the caller's to act on. */
export type ProtectionEntryUnknown = UserError & {
  readonly __typename?: 'ProtectionEntryUnknown';
  readonly message: Scalars['String']['output'];
  readonly protectionEntryId: Scalars['ID']['output'];
};


/** Returned when no entry of the protection list of this id is the caller's to act on. */
export type ProtectionEntryUnknownMessageArgs = {
  locale?: Locale;
};

/** Returned when the enterprise is not visited often enough for the ground VISIT_FREQUENCY (VIS-09). */
export type ProtectionNotGrounded = UserError & {
  readonly __typename?: 'ProtectionNotGrounded';
  readonly message: Scalars['String']['output'];
  /** Months looked back. */
  readonly months: Scalars['Int']['output'];
  readonly needed: Scalars['Int']['output'];
  readonly receptions: Scalars['Int']['output'];
};


/** Returned when the enterprise is not visited often enough for the ground VISIT_FREQUENCY (VIS-09). */
export type ProtectionNotGroundedMessageArgs = {
  locale?: Locale;
};

/** How an entry came off the list (移出原因). */
export type ProtectionRemoval =
  | 'DECLINED'
  | 'LEFT'
  | 'REGISTER'
  | 'REVIEW'
  | 'WITHDRAWN';

/** Where an entry of the protection list stands (保护状态, VIS-09). */
export type ProtectionState =
  | 'ACTIVE'
  /** Decided with the enterprise's consent; the register does not show it yet. */
  | 'CONSENTED'
  | 'PROPOSED'
  | 'REMOVED'
  /** Protected, and the quarterly review is due. */
  | 'UNDER_REVIEW';

/** Returned when an entry of the protection list is in another state than the step needs. */
export type ProtectionStepNotAllowed = UserError & {
  readonly __typename?: 'ProtectionStepNotAllowed';
  readonly message: Scalars['String']['output'];
  readonly state: ProtectionState;
};


/** Returned when an entry of the protection list is in another state than the step needs. */
export type ProtectionStepNotAllowedMessageArgs = {
  locale?: Locale;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Who accompanied most visits in a week, at most a hundred officers (陪同负荷, VIS-31). Null for a division that is not the caller's. */
  readonly accompanyingLoads?: Maybe<ReadonlyArray<AccompanyingLoad>>;
  /** One campaign; null when there is none of this id (单个专项行动). */
  readonly campaign?: Maybe<Campaign>;
  /** One session; null when there is none of this id (单个场次). */
  readonly campaignSession?: Maybe<CampaignSession>;
  /** The sessions of a jurisdiction as a calendar, soonest first (场次日历, VIS-18). */
  readonly campaignSessions?: Maybe<CampaignSessionConnection>;
  /** Campaigns, newest first (专项行动列表). Public: whoever may be met or may take part reads what is planned. */
  readonly campaigns?: Maybe<CampaignConnection>;
  /**
   * Who may read which data items of which enterprise, newest first (数据授权, VIS-17): the centre and the office those of their district, a
   * unit its own and those of units below it, an enterprise those of its own data.
   */
  readonly dataGrants?: Maybe<DataGrantConnection>;
  /**
   * Who received exposure visits in a quarter, and how evenly visits are spread over the enterprises that want to be seen (曝光台账,
   * VIS-23, VIS-24). A visit is credited while it holds its place.
   */
  readonly exposureLedger?: Maybe<ExposureLedger>;
  /** One merged visit; null when it does not exist or is not the caller's to see (单个合并到访). */
  readonly mergeBundle?: Maybe<MergeBundle>;
  /**
   * The merged visits that the caller may see, newest first (合并到访列表): the centre its district's, a unit those that it takes part in, an
   * enterprise those that it was asked about.
   */
  readonly mergeBundles?: Maybe<MergeBundleConnection>;
  /**
   * Which open requests of a division could come as one visit, enterprise by enterprise, each with its explanation (合并建议, VIS-14,
   * VIS-15, §10.2). Only requests at the same enterprise are compared.
   */
  readonly mergeCandidates?: Maybe<MergeProspectConnection>;
  /**
   * Enterprises that are visited often enough to be protected and are not, most in need first (拟保护企业, VIS-09, VIS-10). Null for a
   * division that is not the caller's.
   */
  readonly protectionCandidates?: Maybe<ProtectionCandidateConnection>;
  /** The protection list of the caller's district, newest first (保护清单, VIS-09): entries of every state, or those that the filter names. */
  readonly protectionEntries?: Maybe<ProtectionEntryConnection>;
  /**
   * What was overridden in a month, and by which offices (月度公报, VIS-06). Public: an override of screening or quota is published,
   * without the enterprise's name. Null while the month is not over.
   */
  readonly visitBulletin?: Maybe<VisitBulletin>;
  /**
   * The figures of a division over whole months, each with its formula (到访指标). The service centre reads every division and month of
   * its own; who else serves there reads all but the figures of refusals. Everybody else reads districts (six digits) by the quarter, some time after it
   * is over, and nothing that fewer than five enterprises stand behind (VIS-08).
   */
  readonly visitMetrics?: Maybe<VisitMetrics>;
  /** A plan of the optimiser (统筹方案, M3); null when it does not exist or is not of the caller's jurisdiction. */
  readonly visitPlan?: Maybe<VisitPlan>;
  /** The plans of the caller's jurisdiction, newest first (统筹方案列表). */
  readonly visitPlans?: Maybe<VisitPlanConnection>;
  /** The pledge that each visitor signs, as it is in force (保密与拍摄承诺书, VIS-20). */
  readonly visitPledge?: Maybe<VisitPledge>;
  /** One programme of visits; null when it does not exist or is not the caller's to see (多点到访). */
  readonly visitProgramme?: Maybe<VisitProgramme>;
  /** The programmes that the caller may see, newest first (多点到访列表, VIS-44). */
  readonly visitProgrammes?: Maybe<VisitProgrammeConnection>;
  /** One visit request; null when it does not exist or is not the caller's to see (单个预约). */
  readonly visitRequest?: Maybe<VisitRequest>;
  /**
   * The visit requests that the caller may see, newest first (预约列表): the centre its district's, a unit its own and those of
   * units below it, an enterprise those that it was asked about, a liaison those of the assigned enterprises.
   */
  readonly visitRequests?: Maybe<VisitRequestConnection>;
  /**
   * The limits, windows and weights that are in force somewhere today, each with its unit and source (现行规则参数). Public: whoever
   * is judged by a number may read it.
   */
  readonly visitSettings?: Maybe<VisitSettings>;
  /**
   * What is held against units, newest day first (违规记录, VIS-01): the centre and the government office their district's, a unit its own
   * and those of units below it, an enterprise those that concern it.
   */
  readonly visitViolations?: Maybe<VisitViolationConnection>;
};


export type QueryAccompanyingLoadsArgs = {
  divisionCode: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  week: Scalars['Date']['input'];
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDataGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExposureLedgerArgs = {
  divisionCode: Scalars['String']['input'];
  quarter: Scalars['String']['input'];
};


export type QueryMergeBundleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMergeBundlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergeBundleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMergeCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  divisionCode: Scalars['String']['input'];
  enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProtectionCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  divisionCode: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProtectionEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProtectionEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitBulletinArgs = {
  divisionCode: Scalars['String']['input'];
  month: Scalars['String']['input'];
};


export type QueryVisitMetricsArgs = {
  divisionCode: Scalars['String']['input'];
  month: Scalars['String']['input'];
  months?: Scalars['Int']['input'];
};


export type QueryVisitPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitSettingsArgs = {
  divisionCode: Scalars['String']['input'];
};


export type QueryVisitViolationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitViolationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Both indices (宁静指数与在场指数, VIS-43): quiet without presence is a failure, so either of them is told only with the other. */
export type QuietAndPresence = {
  readonly __typename?: 'QuietAndPresence';
  readonly explanation: Scalars['String']['output'];
  readonly isWithheld: Scalars['Boolean']['output'];
  /** Share of the open policy projects that somebody was granted (政策触达率). */
  readonly policyReach?: Maybe<Scalars['Float']['output']>;
  /** 100·(appeals answered on time × satisfied ratings × policy reach), 0 … 100 (无处不在). Null exactly when `quiet` is. */
  readonly presence?: Maybe<Scalars['Float']['output']>;
  /** Share of the appeals due that were answered on time (按时答复率). */
  readonly punctuality?: Maybe<Scalars['Float']['output']>;
  /** 100·(1 − burden / burden before protection) of the protected enterprises (无事不扰). Null exactly when `presence` is. */
  readonly quiet?: Maybe<Scalars['Float']['output']>;
  /** Share of the ratings with four stars and more; null below five ratings (满意率). */
  readonly satisfaction?: Maybe<Scalars['Float']['output']>;
};


/** Both indices (宁静指数与在场指数, VIS-43): quiet without presence is a failure, so either of them is told only with the other. */
export type QuietAndPresenceExplanationArgs = {
  locale?: Locale;
};

export type RateSessionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
  /** 1 … 5. */
  readonly stars: Scalars['Int']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type RateSessionResult = CampaignActionNotAllowed | CampaignFormRejected | CampaignSessionUnknown | RateSessionSuccess;

export type RateSessionSuccess = {
  readonly __typename?: 'RateSessionSuccess';
  readonly session?: Maybe<CampaignSession>;
};

/** Days on which an enterprise receives nobody, both included (谢绝接待期). */
export type ReceptionBlackout = {
  readonly __typename?: 'ReceptionBlackout';
  readonly from: Scalars['Date']['output'];
  /** Read by the enterprise and the centre; null for everybody else, and when none was given (原因). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly to: Scalars['Date']['output'];
};

export type ReceptionBlackoutInput = {
  readonly from: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly to: Scalars['Date']['input'];
};

/** What receptions took of an enterprise in a month (接待与负担, VIS-03). */
export type ReceptionBurden = {
  readonly __typename?: 'ReceptionBurden';
  /** Σ weight of the kind × hours × hosts (负担指数). */
  readonly burden: Scalars['Float']['output'];
  readonly month: Scalars['String']['output'];
  /** Receptions that took place, merged visits as one (接待次数). */
  readonly receptions: Scalars['Int']['output'];
};

export type ReceptionRuleProblem = {
  readonly __typename?: 'ReceptionRuleProblem';
  readonly code: ReceptionRuleProblemCode;
  /** The input field, e.g. `zones.0.name`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


export type ReceptionRuleProblemMessageArgs = {
  locale?: Locale;
};

export type ReceptionRuleProblemCode =
  | 'OUT_OF_RANGE'
  | 'PERIOD_REVERSED'
  | 'TEXT_LENGTH'
  | 'TOO_MANY_ITEMS'
  | 'ZONE_NAMED_TWICE'
  | 'ZONE_UNKNOWN';

/** How an enterprise wants to be visited (参观方案, VIS-21). Statutory inspections and emergencies are not bound by it. */
export type ReceptionRules = {
  readonly __typename?: 'ReceptionRules';
  /** Empty: any (可接待议题). */
  readonly allowedTopics: ReadonlyArray<Scalars['String']['output']>;
  /** Days on which nobody is received (谢绝接待期). */
  readonly blackouts: ReadonlyArray<ReceptionBlackout>;
  /** Minutes of a visit, at most (时长上限). */
  readonly maxDurationMinutes: Scalars['Int']['output'];
  /** Visitors at once, at most (每批人数上限). */
  readonly maxGroupSize: Scalars['Int']['output'];
  /** Names of zones in the order in which a tour passes them (参观路线). */
  readonly route: ReadonlyArray<Scalars['String']['output']>;
  readonly zones: ReadonlyArray<ReceptionZone>;
};

/** Returned when a tour plan cannot be kept; names every problem at once. */
export type ReceptionRulesRejected = UserError & {
  readonly __typename?: 'ReceptionRulesRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<ReceptionRuleProblem>;
};


/** Returned when a tour plan cannot be kept; names every problem at once. */
export type ReceptionRulesRejectedMessageArgs = {
  locale?: Locale;
};

/** A part of the premises and what may be photographed there (参观区域, VIS-20). */
export type ReceptionZone = {
  readonly __typename?: 'ReceptionZone';
  readonly name: Scalars['String']['output'];
  readonly photoRule: PhotoRule;
  readonly photoRuleLabel: Scalars['String']['output'];
  readonly tagLabels: ReadonlyArray<Scalars['String']['output']>;
  readonly tags: ReadonlyArray<ZoneTag>;
};


/** A part of the premises and what may be photographed there (参观区域, VIS-20). */
export type ReceptionZonePhotoRuleLabelArgs = {
  locale?: Locale;
};


/** A part of the premises and what may be photographed there (参观区域, VIS-20). */
export type ReceptionZoneTagLabelsArgs = {
  locale?: Locale;
};

export type ReceptionZoneInput = {
  readonly name: Scalars['String']['input'];
  /** Left out: FORBIDDEN where samples lie, else STAMPED_ONLY. */
  readonly photoRule?: InputMaybe<PhotoRule>;
  readonly tags?: ReadonlyArray<ZoneTag>;
};

export type RecordAccompanyingInput = {
  /** How many of the enterprise's people it took, 1 … 200; null: not known (接待人数). */
  readonly hosts?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 20 officers (陪同干部). */
  readonly officerIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type RecordAccompanyingResult = RecordAccompanyingSuccess | VisitRequestUnknown | VisitWithoutDate;

export type RecordAccompanyingSuccess = {
  readonly __typename?: 'RecordAccompanyingSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
  /** Officers who accompany too much in the week of the visit (超负荷提醒, VIS-31). */
  readonly warnings: ReadonlyArray<AccompanyingLoad>;
};

export type RecordAttendanceInput = {
  /** Whoever is recorded already stays as recorded. */
  readonly attendances: ReadonlyArray<CampaignAttendanceInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type RecordAttendanceResult = CampaignActionNotAllowed | CampaignFormRejected | CampaignSessionUnknown | RecordAttendanceSuccess;

export type RecordAttendanceSuccess = {
  readonly __typename?: 'RecordAttendanceSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type RecordBundleReplyInput = {
  /** The joint window that the enterprise accepted; null: it refused. */
  readonly acceptedWindow?: InputMaybe<Scalars['Int']['input']>;
  readonly bundleId: Scalars['ID']['input'];
  /** Who was called and when (通话记录). */
  readonly callRecord: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type RecordBundleReplyResult = BundleActionNotAllowed | BundleUnknown | RecordBundleReplySuccess | VisitBlackedOut | VisitLimitReached | VisitWindowUnknown;

export type RecordBundleReplySuccess = {
  readonly __typename?: 'RecordBundleReplySuccess';
  readonly bundle?: Maybe<MergeBundle>;
};

export type RecordBundleVisitInput = {
  readonly bundleId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the joint visit found, at most 10,000 characters; read by all its units and by the enterprise (联合记录). */
  readonly jointRecord: Scalars['String']['input'];
};

export type RecordBundleVisitResult = BundleActionNotAllowed | BundleUnknown | RecordBundleVisitSuccess;

export type RecordBundleVisitSuccess = {
  readonly __typename?: 'RecordBundleVisitSuccess';
  readonly bundle?: Maybe<MergeBundle>;
};

export type RecordContactInput = {
  /** Who at the enterprise agreed, and when: needed on site, unless it signed up (企业同意记录, VIS-07). */
  readonly agreement?: InputMaybe<Scalars['String']['input']>;
  /** When it took place; it lies within the campaign, and not ahead. */
  readonly at: Scalars['DateTime']['input'];
  readonly campaignId: Scalars['ID']['input'];
  readonly enterpriseId: Scalars['ID']['input'];
  /** The number of the work group; null: none. */
  readonly groupNumber?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly mode: CampaignContactMode;
  readonly questions?: ReadonlyArray<CampaignQuestionInput>;
};

export type RecordContactResult = CampaignFormRejected | CampaignUnknown | RecordContactSuccess | VisitBlackedOut | VisitLimitReached;

export type RecordContactSuccess = {
  readonly __typename?: 'RecordContactSuccess';
  readonly campaign?: Maybe<Campaign>;
  /** What was raised, in the order given. */
  readonly questions: ReadonlyArray<CampaignQuestion>;
};

export type RecordPhoneReplyInput = {
  /** The window that the enterprise accepted; null: it refused, or named terms. */
  readonly acceptedWindow?: InputMaybe<Scalars['Int']['input']>;
  /** Who was called and when (通话记录). */
  readonly callRecord: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The terms on which the enterprise would receive the visit, instead of a window; null: none (电话所提条件). */
  readonly terms?: InputMaybe<VisitTermsInput>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type RecordPhoneReplyResult = RecordPhoneReplySuccess | VisitActionNotAllowed | VisitBlackedOut | VisitLimitReached | VisitRequestUnknown | VisitTermsRejected | VisitWindowUnknown;

export type RecordPhoneReplySuccess = {
  readonly __typename?: 'RecordPhoneReplySuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type RecordVisitResultInput = {
  readonly factsUpdated: Scalars['Int']['input'];
  /** What was found, 4 … 2,000 characters. */
  readonly findings: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly problemsRegistered: Scalars['Int']['input'];
  readonly problemsSolved: Scalars['Int']['input'];
  readonly servicesDelivered: Scalars['Int']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type RecordVisitResultResult = RecordVisitResultSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type RecordVisitResultSuccess = {
  readonly __typename?: 'RecordVisitResultSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type RefuseBundleInput = {
  readonly bundleId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Never needed; only the service centre reads it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RefuseBundleResult = BundleActionNotAllowed | BundleUnknown | RefuseBundleSuccess | StatutoryVisitNotRefusable;

export type RefuseBundleSuccess = {
  readonly __typename?: 'RefuseBundleSuccess';
  readonly bundle?: Maybe<MergeBundle>;
};

export type RefuseVisitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** Never needed; only the service centre reads it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type RefuseVisitResult = RefuseVisitSuccess | StatutoryVisitNotRefusable | VisitActionNotAllowed | VisitRequestUnknown;

export type RefuseVisitSuccess = {
  readonly __typename?: 'RefuseVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type RegisterEmergencyVisitInput = {
  /** The accident report, complaint or court order (依据文书). */
  readonly documentNumber: Scalars['String']['input'];
  readonly endedAt: Scalars['DateTime']['input'];
  readonly enterpriseId: Scalars['ID']['input'];
  readonly headcount: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** 4 … 500 characters. */
  readonly purpose: Scalars['String']['input'];
  readonly reason: EmergencyReason;
  readonly startedAt: Scalars['DateTime']['input'];
};

export type RegisterEmergencyVisitResult = RegisterEmergencyVisitSuccess | VisitFormRejected | VisitTargetUnknown;

export type RegisterEmergencyVisitSuccess = {
  readonly __typename?: 'RegisterEmergencyVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type ReportOnBundleInput = {
  readonly bundleId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The unit's own part, at most 10,000 characters; read by itself and by the centre (分部门报告). */
  readonly report: Scalars['String']['input'];
};

export type ReportOnBundleResult = BundleActionNotAllowed | BundleUnknown | ReportOnBundleSuccess;

export type ReportOnBundleSuccess = {
  readonly __typename?: 'ReportOnBundleSuccess';
  readonly bundle?: Maybe<MergeBundle>;
};

export type ReportPhotoIncidentInput = {
  readonly description: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Empty: not known who. */
  readonly memberIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly severity: PhotoIncidentSeverity;
  readonly visitRequestId: Scalars['ID']['input'];
  readonly zone: Scalars['String']['input'];
};

export type ReportPhotoIncidentResult = ReportPhotoIncidentSuccess | VisitActionNotAllowed | VisitMemberUnknown | VisitRequestUnknown;

export type ReportPhotoIncidentSuccess = {
  readonly __typename?: 'ReportPhotoIncidentSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type ReportUnbookedVisitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly occurredAt: Scalars['DateTime']['input'];
  /** What for, as they said (到访事由). */
  readonly purpose: Scalars['String']['input'];
  /** Whose people came (到访单位). */
  readonly unitId: Scalars['ID']['input'];
  /** Who came, as far as known (到访人员). */
  readonly visitors: Scalars['String']['input'];
  /** They inspected under the name of something else (变相检查). */
  readonly wasDisguisedInspection?: Scalars['Boolean']['input'];
};

export type ReportUnbookedVisitResult = ReportUnbookedVisitSuccess | VisitFormRejected | VisitTargetUnknown | VisitingUnitUnknown;

export type ReportUnbookedVisitSuccess = {
  readonly __typename?: 'ReportUnbookedVisitSuccess';
  readonly violation?: Maybe<VisitViolation>;
};

/** What a unit fills in to inspect unannounced (不预先告知的检查). */
export type RequestUnannouncedInspectionInput = {
  readonly enterpriseId: Scalars['ID']['input'];
  readonly headcount: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The inspection notice; each serves one inspection (检查通知书文号). */
  readonly noticeNumber: Scalars['String']['input'];
  /** 4 … 500 characters. */
  readonly purpose: Scalars['String']['input'];
  readonly reason: InspectionReason;
  /** The law that demands it (法定依据). */
  readonly statutoryBasis: Scalars['String']['input'];
  readonly statutoryDeadline?: InputMaybe<Scalars['Date']['input']>;
  readonly topics?: ReadonlyArray<Scalars['String']['input']>;
  /** When the inspectors will come: one window on a working day. */
  readonly window: VisitWindowInput;
};

export type RequestUnannouncedInspectionResult = InspectionCapReached | InspectionNoticeUsed | RequestUnannouncedInspectionSuccess | VisitFormRejected | VisitTargetUnknown;

export type RequestUnannouncedInspectionSuccess = {
  readonly __typename?: 'RequestUnannouncedInspectionSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** What a unit fills in to book a visit (预约表, VIS-22). */
export type RequestVisitInput = {
  /** Keys of data items, at most 50 (拟了解数据项). */
  readonly asks?: ReadonlyArray<Scalars['String']['input']>;
  /** What the enterprise gains from it (企业受益). */
  readonly benefits?: ReadonlyArray<VisitBenefit>;
  readonly enterpriseId: Scalars['ID']['input'];
  readonly headcount: Scalars['Int']['input'];
  /** Chosen by the client, 8 … 64 characters: the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: VisitKind;
  readonly occasion?: VisitOccasion;
  /** What the visit is for, 4 … 500 characters (目的). */
  readonly purpose: Scalars['String']['input'];
  /** The number of an open appeal of the enterprise that the visit serves (关联诉求编号, §10.3). Null: none. */
  readonly relatedIssue?: InputMaybe<Scalars['String']['input']>;
  readonly statutoryBasis?: InputMaybe<Scalars['String']['input']>;
  readonly statutoryDeadline?: InputMaybe<Scalars['Date']['input']>;
  readonly superiorDocument?: InputMaybe<Scalars['String']['input']>;
  /** At most 10 (议题). */
  readonly topics: ReadonlyArray<Scalars['String']['input']>;
  /** At least two windows in the order of preference (至少两个备选时段). */
  readonly windows: ReadonlyArray<VisitWindowInput>;
};

/** What a unit fills in for several visits at once: stops, or criteria (多点到访预约表). */
export type RequestVisitProgrammeInput = {
  readonly asks?: ReadonlyArray<Scalars['String']['input']>;
  readonly benefits?: ReadonlyArray<VisitBenefit>;
  /** Or what the enterprises should be like, for the centre to pick (遴选条件). */
  readonly criteria?: InputMaybe<VisitProgrammeCriteriaInput>;
  readonly headcount: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: VisitKind;
  readonly occasion?: VisitOccasion;
  readonly purpose: Scalars['String']['input'];
  readonly statutoryBasis?: InputMaybe<Scalars['String']['input']>;
  readonly statutoryDeadline?: InputMaybe<Scalars['Date']['input']>;
  /** At most 20 different enterprises, each with its windows (到访点). */
  readonly stops?: InputMaybe<ReadonlyArray<VisitProgrammeStopInput>>;
  readonly superiorDocument?: InputMaybe<Scalars['String']['input']>;
  readonly topics: ReadonlyArray<Scalars['String']['input']>;
};

export type RequestVisitProgrammeResult = InspectionCapReached | RequestVisitProgrammeSuccess | VisitFormRejected | VisitTargetUnknown;

export type RequestVisitProgrammeSuccess = {
  readonly __typename?: 'RequestVisitProgrammeSuccess';
  readonly programme?: Maybe<VisitProgramme>;
};

export type RequestVisitResult = InspectionCapReached | RequestVisitSuccess | VisitFormRejected | VisitTargetUnknown;

export type RequestVisitSuccess = {
  readonly __typename?: 'RequestVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type ReturnVisitFormInput = {
  /** Fields of the booking form that need correction, e.g. `purpose`, `windows`; at least one. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** Read by the unit (退回理由). */
  readonly reason: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type ReturnVisitFormResult = ReturnVisitFormSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type ReturnVisitFormSuccess = {
  readonly __typename?: 'ReturnVisitFormSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type ReviewProtectionInput = {
  /** Who consented for the enterprise; needed to take it off (企业同意人). */
  readonly consentedBy?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** True: it stays for another quarter; false: it comes off. */
  readonly isKept: Scalars['Boolean']['input'];
  readonly protectionEntryId: Scalars['ID']['input'];
};

export type ReviewProtectionResult = ProtectionConsentMissing | ProtectionEntryUnknown | ProtectionStepNotAllowed | ReviewProtectionSuccess;

export type ReviewProtectionSuccess = {
  readonly __typename?: 'ReviewProtectionSuccess';
  readonly protectionEntry?: Maybe<ProtectionEntry>;
};

/** A role on the platform (角色), R01 … R30. */
export type Role =
  /** R16 帮办代办 */
  | 'AGENT_HANDLER'
  /** R19 审批人员 */
  | 'APPROVER'
  /** R25 考核部门 */
  | 'ASSESSMENT_OFFICE'
  /** R22 合作银行 */
  | 'BANK'
  /** R07 首席服务官 */
  | 'CHIEF_SERVICE_OFFICER'
  /** R01 企业经办人 */
  | 'CLERK'
  /** R15 专属陪跑员 */
  | 'COMPANION'
  /** R23 信用主管 */
  | 'CREDIT_ADMINISTRATOR'
  /** R11 直通办 */
  | 'DIRECT_LINE_OFFICE'
  /** R12 区领导 */
  | 'DISTRICT_LEADER'
  /** R17 特派专员 */
  | 'DOMAIN_ENVOY'
  /** R13 第三方评估 */
  | 'EVALUATOR'
  /** R14 专家 */
  | 'EXPERT'
  /** R03 区政府办公室 */
  | 'GOVERNMENT_OFFICE'
  /** R21 网格员 */
  | 'GRID_WORKER'
  /** R10 联席会议办公室 */
  | 'JOINT_MEETING_OFFICE'
  /** R01 法定代表人 */
  | 'LEGAL_REPRESENTATIVE'
  /** R06 挂点干部 */
  | 'LIAISON'
  /** R24 认定单位 */
  | 'LISTING_AUTHORITY'
  /** R26 园区运营方 */
  | 'PARK_OPERATOR'
  /** R29 平台运营 */
  | 'PLATFORM_OPERATOR'
  /** R18 政策主管部门 */
  | 'POLICY_OWNER'
  /** R30 公众 */
  | 'PUBLIC'
  /** R04 预约单位 */
  | 'REQUESTING_UNIT'
  /** R27 挂职企业家 */
  | 'SECONDED_ENTREPRENEUR'
  /** R02 企业发展服务中心 */
  | 'SERVICE_CENTRE'
  /** R08 企服专员 */
  | 'SERVICE_SPECIALIST'
  /** R28 资源供给方 */
  | 'SUPPLY_PROVIDER'
  /** R09 责任部门经办 */
  | 'UNIT_HANDLER'
  /** R05 来访人员 */
  | 'VISITOR'
  /** R20 综合受理窗口 */
  | 'WINDOW_CLERK';

/** Roles that are named together (角色组). */
export type RoleGroup =
  /** Who meets enterprises in the course of duty (服务企业的干部和工作人员). */
  | 'SERVING_OFFICIALS';

export type ScanInInspectionInput = {
  readonly arrivedAt: Scalars['DateTime']['input'];
  /** The enforcement IDs of two different officers (两名执法人员的执法证号). */
  readonly enforcementIds: ReadonlyArray<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** As on the notice; of an unannounced inspection the one that it was booked under. */
  readonly noticeNumber: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type ScanInInspectionResult = InspectionNoticeUsed | InspectionScanRejected | ScanInInspectionSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type ScanInInspectionSuccess = {
  readonly __typename?: 'ScanInInspectionSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type ScreenVisitInput = {
  /** The benefits as the centre sees them; the unit's own when left out (核定受益). */
  readonly benefits?: InputMaybe<ReadonlyArray<VisitBenefit>>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** True: an inspection under another name, whatever its words; false: none, whatever its words; left out: its words decide (变相检查, §0.1). */
  readonly isDisguisedInspection?: InputMaybe<Scalars['Boolean']['input']>;
  /** The kind as the centre sees it; the unit's own when left out (核定类别). */
  readonly kind?: InputMaybe<VisitKind>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type ScreenVisitResult = InspectionCapReached | ScreenVisitSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type ScreenVisitSuccess = {
  readonly __typename?: 'ScreenVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type SetReceptionRulesInput = {
  /** Empty: any. */
  readonly allowedTopics?: ReadonlyArray<Scalars['String']['input']>;
  /** Replaces the earlier ones; none may lie over a visit that has its date. */
  readonly blackouts?: ReadonlyArray<ReceptionBlackoutInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** 15 … 1440; the district's default when left out. */
  readonly maxDurationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 1 … 200; the district's default when left out. */
  readonly maxGroupSize?: InputMaybe<Scalars['Int']['input']>;
  /** Names of zones, in order. */
  readonly route?: ReadonlyArray<Scalars['String']['input']>;
  /** At most 50. */
  readonly zones?: ReadonlyArray<ReceptionZoneInput>;
};

export type SetReceptionRulesResult = BlackoutOverVisits | ReceptionRulesRejected | SetReceptionRulesSuccess;

export type SetReceptionRulesSuccess = {
  readonly __typename?: 'SetReceptionRulesSuccess';
  readonly enterprise?: Maybe<Enterprise>;
};

export type SetStandingInstructionInput = {
  /** Refuse requests below this necessity score, 0 … 100; null: none for their score. */
  readonly autoRefuseBelow?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** Refuse these kinds whatever their score. */
  readonly neverAccept?: ReadonlyArray<VisitKind>;
};

export type SetStandingInstructionResult = SetStandingInstructionSuccess | StandingInstructionRejected;

export type SetStandingInstructionSuccess = {
  readonly __typename?: 'SetStandingInstructionSuccess';
  readonly enterprise?: Maybe<Enterprise>;
  readonly instruction: StandingInstruction;
};

export type SetVisitLimitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** 0 … 10 receptions in a calendar month. */
  readonly perMonth: Scalars['Int']['input'];
};

export type SetVisitLimitResult = SetVisitLimitSuccess | VisitLimitOutOfRange;

export type SetVisitLimitSuccess = {
  readonly __typename?: 'SetVisitLimitSuccess';
  readonly enterprise?: Maybe<Enterprise>;
  readonly perMonth: Scalars['Int']['output'];
};

export type SignUpForSessionInput = {
  readonly component: CampaignComponent;
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  readonly contactPhone: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 … 50. */
  readonly persons?: Scalars['Int']['input'];
  /** What it wants to ask, each 4 … 1,000 characters (出题). */
  readonly questions?: ReadonlyArray<Scalars['String']['input']>;
  readonly sessionId: Scalars['ID']['input'];
  /** Departments that it wants to meet (点单). */
  readonly wantedUnitIds?: ReadonlyArray<Scalars['ID']['input']>;
};

export type SignUpForSessionResult = CampaignActionNotAllowed | CampaignFormRejected | CampaignSeatsTaken | CampaignSessionUnknown | SignUpForSessionSuccess;

export type SignUpForSessionSuccess = {
  readonly __typename?: 'SignUpForSessionSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type SignVisitOverrideInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type SignVisitOverrideResult = SignVisitOverrideSuccess | VisitActionNotAllowed | VisitOverrideImpossible | VisitRequestUnknown;

export type SignVisitOverrideSuccess = {
  readonly __typename?: 'SignVisitOverrideSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type SignVisitPledgeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** Where the signed paper is filed; needed when the unit signs on behalf of the visitor. */
  readonly paperReference?: InputMaybe<Scalars['String']['input']>;
  /** The version of the text that was read, as `visitPledge` tells it. */
  readonly version: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type SignVisitPledgeResult = SignVisitPledgeSuccess | VisitActionNotAllowed | VisitMemberUnknown | VisitPledgeOutdated | VisitRequestUnknown;

export type SignVisitPledgeSuccess = {
  readonly __typename?: 'SignVisitPledgeSuccess';
  readonly pledgeVersion: Scalars['String']['output'];
  readonly pledgedAt: Scalars['DateTime']['output'];
  /** Null for the visitor, who sees no request. */
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** The two offices that sign an override (特批签署单位, VIS-06). */
export type SigningOffice =
  | 'GOVERNMENT_OFFICE'
  | 'SERVICE_CENTRE';

/** What the centre refuses in the name of an enterprise (常设指示, VIS-41). */
export type StandingInstruction = {
  readonly __typename?: 'StandingInstruction';
  /** Requests below this necessity score, 0 … 100; null: none for their score (低于此分自动婉拒). */
  readonly autoRefuseBelow?: Maybe<Scalars['Int']['output']>;
  /** Kinds that are never received; statutory inspections excepted (不接待的类别). */
  readonly neverAccept: ReadonlyArray<VisitKind>;
  readonly setAt: Scalars['DateTime']['output'];
  /** Counts the enterprise's words on it, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Returned when an instruction would refuse nothing, or names a score that is none. */
export type StandingInstructionRejected = UserError & {
  readonly __typename?: 'StandingInstructionRejected';
  readonly maximum: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly minimum: Scalars['Int']['output'];
};


/** Returned when an instruction would refuse nothing, or names a score that is none. */
export type StandingInstructionRejectedMessageArgs = {
  locale?: Locale;
};

/** Returned when there is no instruction to withdraw. */
export type StandingInstructionUnknown = UserError & {
  readonly __typename?: 'StandingInstructionUnknown';
  readonly message: Scalars['String']['output'];
};


/** Returned when there is no instruction to withdraw. */
export type StandingInstructionUnknownMessageArgs = {
  locale?: Locale;
};

/** Returned when a statutory inspection is refused: only its slot can be chosen (VIS-15). */
export type StatutoryVisitNotRefusable = UserError & {
  readonly __typename?: 'StatutoryVisitNotRefusable';
  readonly message: Scalars['String']['output'];
  readonly positions: ReadonlyArray<Scalars['Int']['output']>;
  readonly statutoryBasis: Scalars['String']['output'];
};


/** Returned when a statutory inspection is refused: only its slot can be chosen (VIS-15). */
export type StatutoryVisitNotRefusableMessageArgs = {
  locale?: Locale;
};

export type SubmitVisitMediaInput = {
  readonly contentHash: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly location: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type SubmitVisitMediaResult = SubmitVisitMediaSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type SubmitVisitMediaSuccess = {
  readonly __typename?: 'SubmitVisitMediaSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type SubmitVisitRosterInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** No more than were approved. */
  readonly members: ReadonlyArray<VisitMemberInput>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type SubmitVisitRosterResult = SubmitVisitRosterSuccess | SubstitutionTooLate | VisitActionNotAllowed | VisitRequestUnknown | VisitRosterRejected;

export type SubmitVisitRosterSuccess = {
  readonly __typename?: 'SubmitVisitRosterSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * One visit request, as it is and then whenever what is asked of it has changed (预约动态); null as in `visitRequest`. What the caller may not
   * read makes no update, and none comes earlier or later for it (VIS-08).
   */
  readonly visitRequestChanged?: Maybe<VisitRequest>;
  /** A page of the visit requests that the caller may see, as it is and then whenever what is asked of it has changed (预约列表动态). */
  readonly visitRequestsChanged?: Maybe<VisitRequestConnection>;
};


export type SubscriptionVisitRequestChangedArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionVisitRequestsChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SubstituteVisitorInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who does not come. */
  readonly memberId: Scalars['ID']['input'];
  /** Who comes instead; null: nobody, which needs no notice. */
  readonly substitute?: InputMaybe<VisitMemberInput>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type SubstituteVisitorResult = SubstituteVisitorSuccess | SubstitutionTooLate | VisitActionNotAllowed | VisitMemberUnknown | VisitRequestUnknown | VisitRosterRejected;

export type SubstituteVisitorSuccess = {
  readonly __typename?: 'SubstituteVisitorSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** Returned when it is too late to put somebody else on the roster. */
export type SubstitutionTooLate = UserError & {
  readonly __typename?: 'SubstitutionTooLate';
  /** The last day on which it was possible. */
  readonly lastDay: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** Working days of notice. */
  readonly noticeDays: Scalars['Int']['output'];
};


/** Returned when it is too late to put somebody else on the roster. */
export type SubstitutionTooLateMessageArgs = {
  locale?: Locale;
};

export type TakeAlternativeInput = {
  /** One of the counter-offer's candidates. */
  readonly enterpriseId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type TakeAlternativeResult = TakeAlternativeSuccess | VisitActionNotAllowed | VisitAlternativeUnknown | VisitRequestUnknown;

export type TakeAlternativeSuccess = {
  readonly __typename?: 'TakeAlternativeSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** Returned when the unit would be found at fault unheard. */
export type UnitNotHeard = UserError & {
  readonly __typename?: 'UnitNotHeard';
  /** From then on the centre may decide without the unit's statement. */
  readonly hearingDueAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the unit would be found at fault unheard. */
export type UnitNotHeardMessageArgs = {
  locale?: Locale;
};

/** A refusal: the request was understood and may not be carried out, and says why (业务拒绝). Each kind carries its facts. */
export type UserError = {
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** A refusal: the request was understood and may not be carried out, and says why (业务拒绝). Each kind carries its facts. */
export type UserErrorMessageArgs = {
  locale?: Locale;
};

export type VerifyVisitorInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** How the identity was confirmed; null: it could not be, and the visitor is rejected. */
  readonly means?: InputMaybe<VisitorVerificationMeans>;
  readonly memberId: Scalars['ID']['input'];
  /** The number of the unit's letter, or of the real-name check's receipt; goes with `means`. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Why the visitor is rejected; goes without `means`. */
  readonly rejectionReason?: InputMaybe<Scalars['String']['input']>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type VerifyVisitorResult = VerifyVisitorSuccess | VisitActionNotAllowed | VisitMemberUnknown | VisitRequestUnknown;

export type VerifyVisitorSuccess = {
  readonly __typename?: 'VerifyVisitorSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** What can be done with a visit request (操作). */
export type VisitAction =
  | 'ACCEPT'
  | 'AGREE_TO_TERMS'
  | 'APPROVE_MEDIA'
  | 'ARCHIVE'
  | 'ASK_ENTERPRISE'
  | 'CANCEL'
  | 'CHECK_IN'
  | 'CHECK_OUT'
  | 'CORRECT_FORM'
  | 'DECIDE_PHOTO_INCIDENT'
  | 'DECIDE_REVIEW'
  | 'DECLINE_TERMS'
  | 'GIVE_FEEDBACK'
  | 'INSIST_ON_TARGET'
  | 'ISSUE_PASSES'
  | 'PROPOSE_OVERRIDE'
  | 'PROPOSE_TERMS'
  | 'RECORD_PHONE_REPLY'
  | 'RECORD_RESULT'
  | 'REFUSE'
  | 'REPORT_PHOTO_INCIDENT'
  | 'RETURN_FORM'
  | 'SCAN_IN'
  | 'SCREEN'
  | 'SIGN_OVERRIDE'
  | 'SIGN_PLEDGE'
  | 'SUBMIT_MEDIA'
  | 'SUBMIT_ROSTER'
  | 'SUBSTITUTE_VISITOR'
  | 'TAKE_ALTERNATIVE'
  | 'VERIFY_VISITOR';

/** An action with its availability (操作及可用性). */
export type VisitActionAvailability = {
  readonly __typename?: 'VisitActionAvailability';
  readonly action: VisitAction;
  /** Why it is not possible now; null when it is (不可用原因). */
  readonly because?: Maybe<Scalars['String']['output']>;
  readonly isAllowed: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
};


/** An action with its availability (操作及可用性). */
export type VisitActionAvailabilityBecauseArgs = {
  locale?: Locale;
};


/** An action with its availability (操作及可用性). */
export type VisitActionAvailabilityLabelArgs = {
  locale?: Locale;
};

/** Returned when an action is not possible in the present state; says what is. */
export type VisitActionNotAllowed = UserError & {
  readonly __typename?: 'VisitActionNotAllowed';
  readonly action: VisitAction;
  /** What the caller may do instead, now. */
  readonly allowedNow: ReadonlyArray<VisitAction>;
  /** The merged visit that acts for it; null: it stands alone (所属合并到访). */
  readonly bundleId?: Maybe<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
  readonly state: VisitState;
};


/** Returned when an action is not possible in the present state; says what is. */
export type VisitActionNotAllowedMessageArgs = {
  locale?: Locale;
};

/** Returned when the chosen enterprise is not in the counter-offer. */
export type VisitAlternativeUnknown = UserError & {
  readonly __typename?: 'VisitAlternativeUnknown';
  readonly enterpriseIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
};


/** Returned when the chosen enterprise is not in the counter-offer. */
export type VisitAlternativeUnknownMessageArgs = {
  locale?: Locale;
};

/** What the enterprise gains from a visit (企业受益, §10.3). */
export type VisitBenefit =
  | 'ORDER'
  | 'POLICY'
  | 'PUBLICITY'
  | 'SERVICE';

/** Returned when the enterprise receives nobody on the day of the visit. */
export type VisitBlackedOut = UserError & {
  readonly __typename?: 'VisitBlackedOut';
  /** Both days are included. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly to: Scalars['Date']['output'];
};


/** Returned when the enterprise receives nobody on the day of the visit. */
export type VisitBlackedOutMessageArgs = {
  locale?: Locale;
};

/** The monthly bulletin of a division on visits (月度公报, VIS-06). */
export type VisitBulletin = {
  readonly __typename?: 'VisitBulletin';
  /** Visits that had a date in the month (已安排到访数). */
  readonly arranged: Scalars['Int']['output'];
  readonly divisionCode: Scalars['String']['output'];
  /** `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** Visits that both offices arranged in spite of screening or quota, in the month of the second signature (特批). */
  readonly overrides: ReadonlyArray<BulletinOverride>;
};

/** Another visit at the same time (时间冲突, VIS-18). */
export type VisitConflict = {
  readonly __typename?: 'VisitConflict';
  readonly isSameEnterprise: Scalars['Boolean']['output'];
  readonly isSameUnit: Scalars['Boolean']['output'];
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** May one more visit be received? (可否到访) */
export type VisitEligibility = {
  readonly __typename?: 'VisitEligibility';
  /** True while another reception fits into the month. */
  readonly isAllowed: Scalars['Boolean']['output'];
  /** Receptions a month; null: no limit (月接待上限). */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** The calendar month in Shanghai, `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** The first day on which another reception fits; null: none as long as the limit is 0 (下一可约日期). */
  readonly nextAllowedFrom?: Maybe<Scalars['Date']['output']>;
  /** Why, in the order of weight; never empty (理由). */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Receptions that the month already holds, merged visits as one (本月已用次数). */
  readonly usedThisMonth: Scalars['Int']['output'];
};


/** May one more visit be received? (可否到访) */
export type VisitEligibilityReasonsArgs = {
  locale?: Locale;
};

/** What one side says of a visit (反馈). */
export type VisitFeedback = {
  readonly __typename?: 'VisitFeedback';
  readonly givenAt: Scalars['DateTime']['output'];
  /** 1 … 5; null for the unit, which does not rate (评分). */
  readonly rating?: Maybe<Scalars['Int']['output']>;
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** Returned when this side has given its feedback before. */
export type VisitFeedbackGiven = UserError & {
  readonly __typename?: 'VisitFeedbackGiven';
  readonly givenAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when this side has given its feedback before. */
export type VisitFeedbackGivenMessageArgs = {
  locale?: Locale;
};

export type VisitFormProblem = {
  readonly __typename?: 'VisitFormProblem';
  readonly code: VisitFormProblemCode;
  /** The input field, e.g. `windows.0.startsAt`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


export type VisitFormProblemMessageArgs = {
  locale?: Locale;
};

export type VisitFormProblemCode =
  | 'AFTER_STATUTORY_DEADLINE'
  /** The related appeal is not an open one of the target (关联诉求无效). */
  | 'APPEAL_NOT_OPEN'
  | 'BEFORE_CALENDAR'
  | 'BEFORE_NEXT_FREE_DATE'
  | 'GROUP_TOO_LARGE'
  /** An inspection counts in one calendar year. */
  | 'INSPECTION_ACROSS_YEARS'
  | 'INSPECTION_NAMES_ITS_TARGET'
  | 'IN_BLACKOUT'
  | 'NOT_A_WORKING_DAY'
  /** What is registered afterwards is over. */
  | 'NOT_OVER_YET'
  | 'NO_CONDITIONS_FOR_STATUTORY'
  | 'NO_INDUSTRY'
  | 'STATUTORY_ONLY_FOR_INSPECTIONS'
  | 'STOPS_OR_CRITERIA'
  | 'STOP_COUNT'
  | 'STOP_REPEATED'
  | 'SUPERIOR_DOCUMENT_MISSING'
  | 'TERMS_EMPTY'
  | 'TEXT_LENGTH'
  | 'TOO_FEW_WINDOWS'
  | 'TOO_MANY_ITEMS'
  | 'TOO_MANY_VISITORS'
  | 'TOO_MANY_WINDOWS'
  | 'TOPIC_NOT_ALLOWED'
  | 'TOUR_TOO_LONG'
  | 'WINDOW_REVERSED'
  | 'WINDOW_TOO_LATE'
  | 'WINDOW_TOO_LONG'
  | 'WINDOW_TOO_SOON';

/** Returned when the booking form does not meet the rules; names every problem at once. */
export type VisitFormRejected = UserError & {
  readonly __typename?: 'VisitFormRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<VisitFormProblem>;
};


/** Returned when the booking form does not meet the rules; names every problem at once. */
export type VisitFormRejectedMessageArgs = {
  locale?: Locale;
};

/** What the centre wants corrected on a form (退回补正说明). */
export type VisitFormReturn = {
  readonly __typename?: 'VisitFormReturn';
  /** The fields of the form that the reason is about, e.g. `purpose`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly returnedAt: Scalars['DateTime']['output'];
};

/** What kind of visit (到访类别, VIS-03). */
export type VisitKind =
  | 'DELEGATION'
  | 'INSPECTION'
  | 'RESEARCH'
  | 'SERVICE'
  | 'SESSION'
  | 'STUDY_TOUR'
  | 'SUPERVISION'
  | 'SUPPLIER_VISIT'
  | 'THEMED_ACTIVITY'
  | 'TOUR';

/** Returned when the limit is not from 0 to 10. */
export type VisitLimitOutOfRange = UserError & {
  readonly __typename?: 'VisitLimitOutOfRange';
  readonly maximum: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly minimum: Scalars['Int']['output'];
};


/** Returned when the limit is not from 0 to 10. */
export type VisitLimitOutOfRangeMessageArgs = {
  locale?: Locale;
};

/** Returned when the month's receptions are used up: the same facts as in the counter-offer. */
export type VisitLimitReached = UserError & {
  readonly __typename?: 'VisitLimitReached';
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly month: Scalars['String']['output'];
  readonly nextAllowedFrom?: Maybe<Scalars['Date']['output']>;
  readonly usedThisMonth: Scalars['Int']['output'];
};


/** Returned when the month's receptions are used up: the same facts as in the counter-offer. */
export type VisitLimitReachedMessageArgs = {
  locale?: Locale;
};

/** Pictures or a text about a visit that the unit wants to publish (拟发布影像资料, VIS-20). */
export type VisitMedia = {
  readonly __typename?: 'VisitMedia';
  /** SHA-256 of what was submitted, 64 hex digits: what is approved is this and nothing else (内容校验值). */
  readonly contentHash: Scalars['String']['output'];
  /** Until when the enterprise can approve; without its word it is not approved (答复期限). */
  readonly dueAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Where it can be seen (存放位置). */
  readonly location: Scalars['String']['output'];
  readonly state: VisitMediaState;
  readonly stateLabel: Scalars['String']['output'];
  readonly submittedAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};


/** Pictures or a text about a visit that the unit wants to publish (拟发布影像资料, VIS-20). */
export type VisitMediaStateLabelArgs = {
  locale?: Locale;
};

/** Returned when it was answered before, or the time to answer is over: not approved. */
export type VisitMediaAnswered = UserError & {
  readonly __typename?: 'VisitMediaAnswered';
  readonly dueAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when it was answered before, or the time to answer is over: not approved. */
export type VisitMediaAnsweredMessageArgs = {
  locale?: Locale;
};

export type VisitMediaState =
  | 'APPROVED'
  | 'NOT_APPROVED'
  | 'SUBMITTED';

/** Returned when nothing of this id was submitted for the visit. */
export type VisitMediaUnknown = UserError & {
  readonly __typename?: 'VisitMediaUnknown';
  readonly mediaId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when nothing of this id was submitted for the visit. */
export type VisitMediaUnknownMessageArgs = {
  locale?: Locale;
};

/** Somebody who comes along (来访人员). The number of the document is stored as a hash alone, and shown to nobody. */
export type VisitMember = {
  readonly __typename?: 'VisitMember';
  /** When the visitor was let in; null: not yet (入企时间). */
  readonly enteredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The last characters of the document's number, to compare at the gate (证件末四位). */
  readonly idLastFour: Scalars['String']['output'];
  readonly idType: IdentityType;
  readonly idTypeLabel: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Without its middle (手机号，中间隐去). */
  readonly phone: Scalars['String']['output'];
  /** Which text was signed (承诺书版本). */
  readonly pledgeVersion?: Maybe<Scalars['String']['output']>;
  /** When the confidentiality and photo pledge was signed; null: not yet (承诺书签署时间). */
  readonly pledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the visitor was not accepted; null: was not rejected (不予通过原因). */
  readonly rejectionReason?: Maybe<Scalars['String']['output']>;
  readonly state: VisitMemberState;
  readonly stateLabel: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** Whom the visitor works for (所在单位). */
  readonly unitName: Scalars['String']['output'];
};


/** Somebody who comes along (来访人员). The number of the document is stored as a hash alone, and shown to nobody. */
export type VisitMemberIdTypeLabelArgs = {
  locale?: Locale;
};


/** Somebody who comes along (来访人员). The number of the document is stored as a hash alone, and shown to nobody. */
export type VisitMemberStateLabelArgs = {
  locale?: Locale;
};

export type VisitMemberInput = {
  /** The account with which the visitor signs in to pledge in person; left out: the unit files the signed paper. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** The whole number: it is hashed at once, and neither stored nor logged. */
  readonly idNumber: Scalars['String']['input'];
  readonly idType: IdentityType;
  readonly name: Scalars['String']['input'];
  readonly phone: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly unitName: Scalars['String']['input'];
};

/** Whether a visitor's identity is confirmed (核验状态, VIS-19). */
export type VisitMemberState =
  | 'REJECTED'
  | 'UNVERIFIED'
  | 'VERIFIED';

/** Returned when no member of the roster has this id, or it is not the caller's own place. */
export type VisitMemberUnknown = UserError & {
  readonly __typename?: 'VisitMemberUnknown';
  readonly memberId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when no member of the roster has this id, or it is not the caller's own place. */
export type VisitMemberUnknownMessageArgs = {
  locale?: Locale;
};

/** A figure with what it was counted from (指标). */
export type VisitMetric = {
  readonly __typename?: 'VisitMetric';
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** How it is computed, for people (计算方法). */
  readonly formula: Scalars['String']['output'];
  readonly id: VisitMetricId;
  /** True where the caller may not read it: too few stand behind it, or the period is too fine (不予公布). */
  readonly isWithheld: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** The requirement or regulation that it comes from (依据). */
  readonly source: Scalars['String']['output'];
  readonly unit: VisitMetricUnit;
  /** Null: nothing to count, or withheld from the caller (数值). */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** A figure with what it was counted from (指标). */
export type VisitMetricFormulaArgs = {
  locale?: Locale;
};


/** A figure with what it was counted from (指标). */
export type VisitMetricLabelArgs = {
  locale?: Locale;
};

/** Figures of the registry (指标). */
export type VisitMetricId =
  | 'ACCOMPANYING_TOO_MUCH'
  | 'BOOKED'
  | 'BURDEN'
  | 'CLASSIFIED_ON_TIME'
  | 'CONNECTED_ON_TIME'
  | 'EMPTY_VISITS'
  | 'EXPOSURE_GINI'
  | 'FEEDBACK_ON_TIME'
  | 'MONTHLY_RECEPTION_RATE'
  | 'PROTECTED_ENTERPRISES'
  | 'RECEPTION_REDUCTION'
  | 'REFUSED'
  | 'REFUSED_OF_ANSWERED'
  | 'REFUSED_TO_BOOKED'
  | 'SMALL_AND_MICRO_SHARE'
  | 'UNBOOKED';

/** In what a figure is counted (单位). */
export type VisitMetricUnit =
  | 'BURDEN'
  | 'COEFFICIENT'
  | 'COUNT'
  | 'ENTERPRISES'
  | 'OFFICER_WEEKS'
  | 'PER_MONTH'
  | 'SHARE';

/** The figures of a division over whole months (到访指标). */
export type VisitMetrics = {
  readonly __typename?: 'VisitMetrics';
  readonly divisionCode: Scalars['String']['output'];
  readonly firstMonth: Scalars['String']['output'];
  readonly lastMonth: Scalars['String']['output'];
  /** In the order of the registry (指标). */
  readonly metrics: ReadonlyArray<VisitMetric>;
  /** Both indices together, never one alone (宁静与在场, VIS-43). */
  readonly quietAndPresence: QuietAndPresence;
  /** Names the numbers that were in force (参数版本). */
  readonly settingsVersion: Scalars['String']['output'];
};

/** What gives rise to a visit (适用范围, VIS-02). */
export type VisitOccasion =
  | 'RESEARCH'
  | 'SUPERIOR_ASSIGNED'
  | 'THEMED_ACTIVITY';

/** An override of screening or quota (特批, VIS-06). */
export type VisitOverride = {
  readonly __typename?: 'VisitOverride';
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly reason: Scalars['String']['output'];
  /** First signature first; with two the visit has its date. */
  readonly signatures: ReadonlyArray<OverrideSignature>;
  /** When the visit is to take place. */
  readonly window: VisitWindow;
};

/**
 * Returned when two signatures cannot arrange the visit: its window has begun, or something stands against it that no signature
 * sets aside (VIS-06).
 */
export type VisitOverrideImpossible = UserError & {
  readonly __typename?: 'VisitOverrideImpossible';
  readonly message: Scalars['String']['output'];
  readonly visitRequestId: Scalars['ID']['output'];
};


/**
 * Returned when two signatures cannot arrange the visit: its window has begun, or something stands against it that no signature
 * sets aside (VIS-06).
 */
export type VisitOverrideImpossibleMessageArgs = {
  locale?: Locale;
};

/** A single-use code for one visitor, good on the day of the visit (入企二维码, VIS-19). */
export type VisitPass = {
  readonly __typename?: 'VisitPass';
  readonly memberId: Scalars['ID']['output'];
  readonly memberName: Scalars['String']['output'];
  /** What the QR code holds. Told once: null when the same call is answered again. */
  readonly token?: Maybe<Scalars['String']['output']>;
  readonly validOn: Scalars['Date']['output'];
};

export type VisitPassProblem = {
  readonly __typename?: 'VisitPassProblem';
  readonly code: VisitPassProblemCode;
  /** Its place in the input, from 0. */
  readonly index: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};


export type VisitPassProblemMessageArgs = {
  locale?: Locale;
};

/** Why a code does not open the gate (二维码问题, VIS-19). */
export type VisitPassProblemCode =
  | 'BANNED'
  | 'NOT_VERIFIED'
  | 'OTHER_VISIT'
  | 'SCANNED_TWICE'
  | 'UNKNOWN'
  | 'USED'
  | 'VOID'
  | 'WRONG_DAY';

/** Returned when a scanned code does not open the gate: nobody of the call is let in. */
export type VisitPassesRejected = UserError & {
  readonly __typename?: 'VisitPassesRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<VisitPassProblem>;
};


/** Returned when a scanned code does not open the gate: nobody of the call is let in. */
export type VisitPassesRejectedMessageArgs = {
  locale?: Locale;
};

/** What the optimiser proposes for the open requests of a division (统筹方案, M3). Answers of enterprises are no part of it. */
export type VisitPlan = {
  readonly __typename?: 'VisitPlan';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly divisionCode: Scalars['String']['output'];
  /** First and last day on which visits were planned, in Shanghai (起止日期). */
  readonly from: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** The time ran out: another attempt may find a better plan (因时限提前结束). */
  readonly isCutShort: Scalars['Boolean']['output'];
  /** True: it was proved that no plan is better; false: the plan is larger than what can be proved (已证明最优). */
  readonly isProvenBest: Scalars['Boolean']['output'];
  /** The lines in the order of their dates, deferrals last (方案条目). */
  readonly lines?: Maybe<VisitPlanLineConnection>;
  /** Names the settings that it was made with (参数版本). */
  readonly settingsVersion: Scalars['String']['output'];
  readonly state: VisitPlanState;
  readonly stateLabel: Scalars['String']['output'];
  readonly to: Scalars['Date']['output'];
  readonly totals: VisitPlanTotals;
};


/** What the optimiser proposes for the open requests of a division (统筹方案, M3). Answers of enterprises are no part of it. */
export type VisitPlanLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<VisitPlanLineKind>>;
};


/** What the optimiser proposes for the open requests of a division (统筹方案, M3). Answers of enterprises are no part of it. */
export type VisitPlanStateLabelArgs = {
  locale?: Locale;
};

export type VisitPlanConnection = {
  readonly __typename?: 'VisitPlanConnection';
  readonly edges: ReadonlyArray<VisitPlanEdge>;
  readonly nodes: ReadonlyArray<VisitPlan>;
  readonly pageInfo: PageInfo;
};

export type VisitPlanEdge = {
  readonly __typename?: 'VisitPlanEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: VisitPlan;
};

/** One proposal of a plan (方案条目). */
export type VisitPlanLine = {
  readonly __typename?: 'VisitPlanLine';
  /** Why, the weightiest first; never empty (理由). */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  /** The merged visit that was proposed to the units; null: none (合并到访). */
  readonly bundle?: Maybe<MergeBundle>;
  /** Where the visit would take place; of a deferral: where it was wished for (企业). */
  readonly enterprise?: Maybe<Enterprise>;
  readonly kind: VisitPlanLineKind;
  readonly kindLabel: Scalars['String']['output'];
  /** Of a deferral for lack of room: the first day with room (最早可约日期). Null: another reason, or no such day. */
  readonly notBefore?: Maybe<Scalars['Date']['output']>;
  /** What came of the centre's confirmation; null: not confirmed (办理结果). */
  readonly outcome?: Maybe<VisitPlanLineOutcome>;
  readonly outcomeLabel?: Maybe<Scalars['String']['output']>;
  /** From 1 on; `confirmVisitPlan` takes it. */
  readonly position: Scalars['Int']['output'];
  /** The requests that it serves (涉及预约). */
  readonly requests?: Maybe<ReadonlyArray<VisitRequest>>;
  /** When the visit would take place; null for a deferral (拟定时段). */
  readonly window?: Maybe<VisitWindow>;
};


/** One proposal of a plan (方案条目). */
export type VisitPlanLineBecauseArgs = {
  locale?: Locale;
};


/** One proposal of a plan (方案条目). */
export type VisitPlanLineKindLabelArgs = {
  locale?: Locale;
};


/** One proposal of a plan (方案条目). */
export type VisitPlanLineOutcomeLabelArgs = {
  locale?: Locale;
};

export type VisitPlanLineConnection = {
  readonly __typename?: 'VisitPlanLineConnection';
  readonly edges: ReadonlyArray<VisitPlanLineEdge>;
  readonly nodes: ReadonlyArray<VisitPlanLine>;
  readonly pageInfo: PageInfo;
};

export type VisitPlanLineEdge = {
  readonly __typename?: 'VisitPlanLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: VisitPlanLine;
};

/** What a line of a plan proposes (方案条目类别). */
export type VisitPlanLineKind =
  | 'DEFER'
  | 'MERGE'
  | 'OFFER'
  | 'SCHEDULE';

/** What came of a confirmed line (办理结果). */
export type VisitPlanLineOutcome =
  | 'CARRIED_OUT'
  | 'CHANGED'
  | 'NOT_POSSIBLE';

/** Returned when the plan has no such lines; nothing was carried out. */
export type VisitPlanLineUnknown = UserError & {
  readonly __typename?: 'VisitPlanLineUnknown';
  readonly message: Scalars['String']['output'];
  readonly positions: ReadonlyArray<Scalars['Int']['output']>;
};


/** Returned when the plan has no such lines; nothing was carried out. */
export type VisitPlanLineUnknownMessageArgs = {
  locale?: Locale;
};

/** Returned when the plan was confirmed or discarded before. */
export type VisitPlanNotOpen = UserError & {
  readonly __typename?: 'VisitPlanNotOpen';
  readonly message: Scalars['String']['output'];
  readonly state: VisitPlanState;
};


/** Returned when the plan was confirmed or discarded before. */
export type VisitPlanNotOpenMessageArgs = {
  locale?: Locale;
};

/** Returned when a plan of this division and span cannot be made. */
export type VisitPlanNotPossible = UserError & {
  readonly __typename?: 'VisitPlanNotPossible';
  /** The number that was exceeded, as text; null: none. */
  readonly limit?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  readonly problem: VisitPlanProblem;
};


/** Returned when a plan of this division and span cannot be made. */
export type VisitPlanNotPossibleMessageArgs = {
  locale?: Locale;
};

/** Why a plan cannot be made (无法编制的原因). */
export type VisitPlanProblem =
  | 'DIVISION_NOT_YOURS'
  | 'SPAN_PAST'
  | 'SPAN_REVERSED'
  | 'SPAN_TOO_LONG'
  | 'TOO_MANY_REQUESTS';

/** Where a plan stands (方案状态). */
export type VisitPlanState =
  | 'CONFIRMED'
  | 'DISCARDED'
  | 'PROPOSED'
  /** A request of the plan has moved on: its line will not be carried out; a new plan knows better. */
  | 'STALE';

/** A plan beside what happens without one, first come first served (方案成效). */
export type VisitPlanTotals = {
  readonly __typename?: 'VisitPlanTotals';
  /** Each request alone, in the order of booking (先到先得). */
  readonly firstCome: VisitServiceFigures;
  readonly plan: VisitServiceFigures;
  /** Requests that were planned (纳入预约数). */
  readonly requests: Scalars['Int']['output'];
  /** Receptions fewer than if each fulfilled request came alone (减少接待次数). */
  readonly savedReceptions: Scalars['Int']['output'];
};

/** Returned when no plan of this id is the caller's. */
export type VisitPlanUnknown = UserError & {
  readonly __typename?: 'VisitPlanUnknown';
  readonly message: Scalars['String']['output'];
  readonly planId: Scalars['ID']['output'];
};


/** Returned when no plan of this id is the caller's. */
export type VisitPlanUnknownMessageArgs = {
  locale?: Locale;
};

/** What each visitor signs before entering (保密与拍摄承诺书, VIS-20). */
export type VisitPledge = {
  readonly __typename?: 'VisitPledge';
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['String']['output'];
};


/** What each visitor signs before entering (保密与拍摄承诺书, VIS-20). */
export type VisitPledgeTextArgs = {
  locale?: Locale;
};

/** Returned when another version of the pledge is in force. */
export type VisitPledgeOutdated = UserError & {
  readonly __typename?: 'VisitPledgeOutdated';
  readonly currentVersion: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when another version of the pledge is in force. */
export type VisitPledgeOutdatedMessageArgs = {
  locale?: Locale;
};

/**
 * One request of a unit for visits to several enterprises (多点到访, VIS-44): either it names its stops, or it says what they should be like and
 * the centre picks them. Each stop is a visit request of its own, with its own consent, quota and outcome. Of the picked ones the unit reads
 * those that have a date: whom else the centre asked would tell who refused (VIS-08).
 */
export type VisitProgramme = {
  readonly __typename?: 'VisitProgramme';
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the centre picks by; null: the unit named the stops (遴选条件). */
  readonly criteria?: Maybe<VisitProgrammeCriteria>;
  readonly id: Scalars['ID']['output'];
  readonly kind: VisitKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly purpose: Scalars['String']['output'];
  /**
   * DONE when every stop that the caller reads has ended. For the unit a programme by criteria is done when as many visits as it asked for are over,
   * or the last of its days is.
   */
  readonly state: VisitProgrammeState;
  readonly stateLabel: Scalars['String']['output'];
  /** How many enterprises are to be visited (拟到访企业数). */
  readonly stopCount: Scalars['Int']['output'];
  /** The stops that the caller may read, oldest first (到访点). */
  readonly stops: ReadonlyArray<VisitRequest>;
  /** Willing enterprises with room that fit the criteria, best first; empty when there are none to pick (遴选建议, §10.4). */
  readonly suggestions?: Maybe<ReadonlyArray<CounterOfferCandidate>>;
  /** Who wishes to come (预约单位). */
  readonly unit?: Maybe<OrgUnit>;
};


/**
 * One request of a unit for visits to several enterprises (多点到访, VIS-44): either it names its stops, or it says what they should be like and
 * the centre picks them. Each stop is a visit request of its own, with its own consent, quota and outcome. Of the picked ones the unit reads
 * those that have a date: whom else the centre asked would tell who refused (VIS-08).
 */
export type VisitProgrammeKindLabelArgs = {
  locale?: Locale;
};


/**
 * One request of a unit for visits to several enterprises (多点到访, VIS-44): either it names its stops, or it says what they should be like and
 * the centre picks them. Each stop is a visit request of its own, with its own consent, quota and outcome. Of the picked ones the unit reads
 * those that have a date: whom else the centre asked would tell who refused (VIS-08).
 */
export type VisitProgrammeStateLabelArgs = {
  locale?: Locale;
};


/**
 * One request of a unit for visits to several enterprises (多点到访, VIS-44): either it names its stops, or it says what they should be like and
 * the centre picks them. Each stop is a visit request of its own, with its own consent, quota and outcome. Of the picked ones the unit reads
 * those that have a date: whom else the centre asked would tell who refused (VIS-08).
 */
export type VisitProgrammeSuggestionsArgs = {
  first?: Scalars['Int']['input'];
};

export type VisitProgrammeConnection = {
  readonly __typename?: 'VisitProgrammeConnection';
  readonly edges: ReadonlyArray<VisitProgrammeEdge>;
  readonly nodes: ReadonlyArray<VisitProgramme>;
  readonly pageInfo: PageInfo;
};

/** What the stops of a programme should be like (遴选条件). */
export type VisitProgrammeCriteria = {
  readonly __typename?: 'VisitProgrammeCriteria';
  /** A prefix of a GB/T 4754 code, e.g. `C39`; null: any trade (行业). */
  readonly industryPrefix?: Maybe<Scalars['String']['output']>;
  /** Empty: any size (规模). */
  readonly sizeClasses: ReadonlyArray<VisitedSize>;
  /** In a word what they should be good for; read by the officer who picks (主题). */
  readonly topic?: Maybe<Scalars['String']['output']>;
};

export type VisitProgrammeCriteriaInput = {
  /** How many enterprises, 1 … 20. */
  readonly count: Scalars['Int']['input'];
  readonly industryPrefix?: InputMaybe<Scalars['String']['input']>;
  readonly sizeClasses?: ReadonlyArray<VisitedSize>;
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** Proposed to each of them alike. */
  readonly windows: ReadonlyArray<VisitWindowInput>;
};

export type VisitProgrammeEdge = {
  readonly __typename?: 'VisitProgrammeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: VisitProgramme;
};

/** Why an enterprise cannot be picked (不符合原因). */
export type VisitProgrammeMisfit =
  | 'ASKED_BEFORE'
  | 'OTHER_SIZE'
  | 'OTHER_TRADE'
  | 'UNKNOWN';

/** Returned when the unit named the stops itself, or as many enterprises as it wants are asked or agreed already. */
export type VisitProgrammeNotFillable = UserError & {
  readonly __typename?: 'VisitProgrammeNotFillable';
  readonly message: Scalars['String']['output'];
  /** How many more can be picked now. */
  readonly remaining: Scalars['Int']['output'];
  readonly stopCount: Scalars['Int']['output'];
};


/** Returned when the unit named the stops itself, or as many enterprises as it wants are asked or agreed already. */
export type VisitProgrammeNotFillableMessageArgs = {
  locale?: Locale;
};

/** Whether stops are still to be visited (办理状态). */
export type VisitProgrammeState =
  | 'DONE'
  | 'OPEN';

export type VisitProgrammeStopInput = {
  readonly enterpriseId: Scalars['ID']['input'];
  readonly windows: ReadonlyArray<VisitWindowInput>;
};

/** Returned when an enterprise cannot be picked; says why. */
export type VisitProgrammeStopUnfit = UserError & {
  readonly __typename?: 'VisitProgrammeStopUnfit';
  readonly because: VisitProgrammeMisfit;
  readonly enterpriseId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when an enterprise cannot be picked; says why. */
export type VisitProgrammeStopUnfitMessageArgs = {
  locale?: Locale;
};

/** Returned when no programme of this id is the caller's to fill. */
export type VisitProgrammeUnknown = UserError & {
  readonly __typename?: 'VisitProgrammeUnknown';
  readonly message: Scalars['String']['output'];
  readonly visitProgrammeId: Scalars['ID']['output'];
};


/** Returned when no programme of this id is the caller's to fill. */
export type VisitProgrammeUnknownMessageArgs = {
  locale?: Locale;
};

/** A visit that a unit wishes to make to an enterprise (到访预约, VIS-01). */
export type VisitRequest = {
  readonly __typename?: 'VisitRequest';
  /** Who accompanied it for the government (陪同干部, VIS-31). */
  readonly accompanyingOfficers?: Maybe<ReadonlyArray<Officer>>;
  /** Whether the inspection is told beforehand; null: it is no inspection (检查方式). */
  readonly announcement?: Maybe<InspectionAnnouncement>;
  readonly announcementLabel?: Maybe<Scalars['String']['output']>;
  /** Keys of the data items that the visitors want to know (拟了解数据项). */
  readonly asks: ReadonlyArray<Scalars['String']['output']>;
  /** What the caller may do now, and why not the rest (可执行操作). */
  readonly availableActions: ReadonlyArray<VisitActionAvailability>;
  /** What the enterprise gains from it (企业受益). */
  readonly benefits: ReadonlyArray<VisitBenefit>;
  /** The merged visit that it is part of; null: none (所属合并到访, VIS-14, VIS-15). */
  readonly bundle?: Maybe<MergeBundle>;
  /** When the first visitor was let in (到访时间). */
  readonly checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the visitors had left (离开时间). */
  readonly checkedOutAt?: Maybe<Scalars['DateTime']['output']>;
  /** Other visits at the same time, at the same enterprise or of the same unit, that are not merged with it (时间冲突, VIS-18). */
  readonly conflicts?: Maybe<ReadonlyArray<VisitConflict>>;
  /** What screening offered instead of a saturated target; null: nothing (替代建议, VIS-23). */
  readonly counterOffer?: Maybe<CounterOffer>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The data that the unit may read instead of visiting; null: none (数据授权, VIS-17). */
  readonly dataGrant?: Maybe<DataGrant>;
  /** Until when the next step has to be made; null: no clock runs (本环节期限). */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What an earlier visit on the same matter found, when the request repeats one; null: it does not (前次调研成果, VIS-30). */
  readonly earlierFindings?: Maybe<EarlierFindings>;
  /** How the emergency was registered and audited; null: it was none (紧急登记). */
  readonly emergency?: Maybe<EmergencyRegistration>;
  /** The target (拟到访企业). */
  readonly enterprise?: Maybe<Enterprise>;
  /** What the enterprise says of the visit (企业评价): read by it and by the centre alone. */
  readonly enterpriseFeedback?: Maybe<VisitFeedback>;
  /** What the centre wants corrected, as it said last; null: nothing ever (退回补正说明, §0.1). */
  readonly formReturn?: Maybe<VisitFormReturn>;
  /** Visitors, at most (人数). */
  readonly headcount: Scalars['Int']['output'];
  /** Every step so far, oldest first (办理过程). */
  readonly history?: Maybe<ReadonlyArray<VisitTransition>>;
  /** How many of the enterprise's people it took; null: nobody has said (接待人数, VIS-03). */
  readonly hosts?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Notice and arrival of an inspection; null: there is no notice yet (检查). */
  readonly inspection?: Maybe<Inspection>;
  /** Registered afterwards, past quota and consent (紧急到访, VIS-40). */
  readonly isEmergency: Scalars['Boolean']['output'];
  /** True when nothing was solved, registered, updated or delivered, or no result was recorded in time (走过场). Null: too early to say. */
  readonly isEmptyVisit?: Maybe<Scalars['Boolean']['output']>;
  /** The enterprise itself asked for it (企业邀请, VIS-42). */
  readonly isInvited: Scalars['Boolean']['output'];
  /** Two signatures set aside screening or quota (特批, VIS-06). */
  readonly isOverride: Scalars['Boolean']['output'];
  readonly kind: VisitKind;
  readonly kindLabel: Scalars['String']['output'];
  /** What the unit wants to publish about the visit, newest first (拟发布影像资料, VIS-20). */
  readonly media?: Maybe<ReadonlyArray<VisitMedia>>;
  /** How the necessity was scored; null before screening (必要性评分及说明, §10.3). */
  readonly necessity?: Maybe<Necessity>;
  /** What gives rise to it (活动来源, VIS-02). */
  readonly occasion: VisitOccasion;
  readonly occasionLabel: Scalars['String']['output'];
  /** The override that is proposed or signed; null: none (特批, VIS-06). */
  readonly override?: Maybe<VisitOverride>;
  /** Pictures that should not have been taken (违规拍摄记录, VIS-20), newest first. */
  readonly photoIncidents?: Maybe<ReadonlyArray<PhotoIncident>>;
  /** The programme whose stop it is; null: it stands alone (多点到访, VIS-44). */
  readonly programme?: Maybe<VisitProgramme>;
  readonly purpose: Scalars['String']['output'];
  /** Minutes from the first visitor's arrival to the end; null before the end (接待时长). */
  readonly receptionMinutes?: Maybe<Scalars['Int']['output']>;
  /** The reason that the enterprise gave, if it gave one (企业所述理由). */
  readonly refusalReason?: Maybe<Scalars['String']['output']>;
  /** What came of it; null: nothing is recorded (到访成效, VIS-39). */
  readonly result?: Maybe<VisitResult>;
  /** Who comes, without those who left the roster; null: no roster is handed in (来访人员名单, VIS-19). */
  readonly roster?: Maybe<VisitRoster>;
  /** The window that was agreed; null: none yet (已定时段). */
  readonly scheduled?: Maybe<VisitWindow>;
  /** What screening found instead of a visit, in words; null: nothing (筛选结论). */
  readonly screeningFinding?: Maybe<Scalars['String']['output']>;
  /** The stages from collecting to feedback, each with its clock (五个环节, VIS-04). */
  readonly stages?: Maybe<ReadonlyArray<VisitStage>>;
  /**
   * Where the request stands (状态). Who is neither the service centre nor the enterprise itself reads NOT_ARRANGED for every end
   * without a date, so that nobody learns who refused (VIS-08).
   */
  readonly state: VisitState;
  readonly stateLabel: Scalars['String']['output'];
  /** The law that demands the inspection; null: not statutory (法定依据). */
  readonly statutoryBasis?: Maybe<Scalars['String']['output']>;
  /** The latest day that the law allows; null: none (法定期限). */
  readonly statutoryDeadline?: Maybe<Scalars['Date']['output']>;
  /** The time that the centre confirmed for asking the enterprise; which window is agreed on remains the enterprise's choice. Null: none (建议时段). */
  readonly suggestedWindow?: Maybe<VisitWindow>;
  /** The superior's document that assigned the visit; null: not assigned (上级交办文号). */
  readonly superiorDocument?: Maybe<Scalars['String']['output']>;
  /** On which terms the enterprise would receive the visit; null: it named none (企业条件, VIS-07). */
  readonly terms?: Maybe<VisitTerms>;
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** Who wishes to come (预约单位). */
  readonly unit?: Maybe<OrgUnit>;
  /** The unit's own report on the visit (单位反馈). */
  readonly unitFeedback?: Maybe<VisitFeedback>;
  /** The windows now proposed, in the unit's order of preference (拟到访时段). */
  readonly windows: ReadonlyArray<VisitWindow>;
};


/** A visit that a unit wishes to make to an enterprise (到访预约, VIS-01). */
export type VisitRequestAnnouncementLabelArgs = {
  locale?: Locale;
};


/** A visit that a unit wishes to make to an enterprise (到访预约, VIS-01). */
export type VisitRequestKindLabelArgs = {
  locale?: Locale;
};


/** A visit that a unit wishes to make to an enterprise (到访预约, VIS-01). */
export type VisitRequestOccasionLabelArgs = {
  locale?: Locale;
};


/** A visit that a unit wishes to make to an enterprise (到访预约, VIS-01). */
export type VisitRequestScreeningFindingArgs = {
  locale?: Locale;
};


/** A visit that a unit wishes to make to an enterprise (到访预约, VIS-01). */
export type VisitRequestStateLabelArgs = {
  locale?: Locale;
};

export type VisitRequestConnection = {
  readonly __typename?: 'VisitRequestConnection';
  readonly edges: ReadonlyArray<VisitRequestEdge>;
  readonly nodes: ReadonlyArray<VisitRequest>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, up to 10,000; null: more than that, not counted (总数). */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type VisitRequestEdge = {
  readonly __typename?: 'VisitRequestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: VisitRequest;
};

/** Which visit requests to list (筛选条件). */
export type VisitRequestFilter = {
  /** True: only emergencies that the centre has not audited yet (VIS-40). */
  readonly awaitsAudit?: InputMaybe<Scalars['Boolean']['input']>;
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<VisitKind>>;
  /** Only visits that take place before this day. */
  readonly scheduledBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only visits that take place on or after this day. */
  readonly scheduledFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these states, as the caller reads them. */
  readonly states?: InputMaybe<ReadonlyArray<VisitState>>;
};

/** Returned when no visit request of this id is the caller's to act on. */
export type VisitRequestUnknown = UserError & {
  readonly __typename?: 'VisitRequestUnknown';
  readonly message: Scalars['String']['output'];
  readonly visitRequestId: Scalars['ID']['output'];
};


/** Returned when no visit request of this id is the caller's to act on. */
export type VisitRequestUnknownMessageArgs = {
  locale?: Locale;
};

/** What a visit achieved (到访成效, VIS-39). */
export type VisitResult = {
  readonly __typename?: 'VisitResult';
  readonly factsUpdated: Scalars['Int']['output'];
  readonly findings: Scalars['String']['output'];
  readonly problemsRegistered: Scalars['Int']['output'];
  readonly problemsSolved: Scalars['Int']['output'];
  readonly servicesDelivered: Scalars['Int']['output'];
};

/** Who comes to a visit (来访人员名单, VIS-19). */
export type VisitRoster = {
  readonly __typename?: 'VisitRoster';
  /** Everybody is verified and has pledged (名单齐备). */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The last day on which somebody else may be put on it; null before the visit has its date (最后调整日). */
  readonly lastSubstitutionDay?: Maybe<Scalars['Date']['output']>;
  readonly members: ReadonlyArray<VisitMember>;
};

export type VisitRosterProblem = {
  readonly __typename?: 'VisitRosterProblem';
  readonly code: VisitRosterProblemCode;
  /** The input field, e.g. `members.0.phone`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


export type VisitRosterProblemMessageArgs = {
  locale?: Locale;
};

export type VisitRosterProblemCode =
  | 'BANNED'
  | 'GROUP_TOO_LARGE'
  | 'ID_NUMBER_MALFORMED'
  | 'LISTED_TWICE'
  | 'MORE_THAN_APPROVED'
  | 'NOBODY'
  | 'PHONE_MALFORMED'
  | 'TEXT_LENGTH';

/** Returned when a roster cannot be accepted; names every problem at once. */
export type VisitRosterRejected = UserError & {
  readonly __typename?: 'VisitRosterRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<VisitRosterProblem>;
};


/** Returned when a roster cannot be accepted; names every problem at once. */
export type VisitRosterRejectedMessageArgs = {
  locale?: Locale;
};

/** What a way of serving the requests comes to (成效指标). */
export type VisitServiceFigures = {
  readonly __typename?: 'VisitServiceFigures';
  /** Receptions weighted by kind, VIS-03; those that the enterprise wishes for weigh nothing (打扰量). */
  readonly disturbance: Scalars['Float']['output'];
  /** Requests that get a reception (满足预约数). */
  readonly fulfilled: Scalars['Int']['output'];
  /** Gini coefficient of receptions over the willing enterprises of the plan, 0 even … 1 uneven, the last twelve months included; null: nothing to spread (基尼系数). */
  readonly gini?: Maybe<Scalars['Float']['output']>;
  /** Of these, at a willing enterprise instead of the requested one (改约企业次数). */
  readonly offers: Scalars['Int']['output'];
  /** Receptions, merged ones as one (接待次数). */
  readonly receptions: Scalars['Int']['output'];
};

/** A number of the rules in force (规则参数). */
export type VisitSetting = {
  readonly __typename?: 'VisitSetting';
  /** True while no override is in force. */
  readonly isDefault: Scalars['Boolean']['output'];
  readonly key: Scalars['String']['output'];
  /** The requirement or regulation that it comes from (依据). */
  readonly source: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  /** The value as JSON text. */
  readonly value: Scalars['String']['output'];
};

/** Returned when the setting is unknown, its value does not fit, or the day already has a value. */
export type VisitSettingRejected = UserError & {
  readonly __typename?: 'VisitSettingRejected';
  readonly key: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the setting is unknown, its value does not fit, or the day already has a value. */
export type VisitSettingRejectedMessageArgs = {
  locale?: Locale;
};

export type VisitSettings = {
  readonly __typename?: 'VisitSettings';
  readonly divisionCode: Scalars['String']['output'];
  readonly settings: ReadonlyArray<VisitSetting>;
  /** Names the overrides in force; a decision stores it (参数版本). */
  readonly version: Scalars['String']['output'];
};

/** A stage of the way of a request, with its clock (环节, VIS-04). */
export type VisitStage = {
  readonly __typename?: 'VisitStage';
  /** Null for COLLECT, which takes no time (期限). */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null: it lasts (完成时间). */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly label: Scalars['String']['output'];
  /** Null where there is no clock, or once it has ended (灯号). */
  readonly light?: Maybe<VisitStageLight>;
  /** Whose part it is (责任方). */
  readonly owner: Role;
  readonly stage: VisitStageName;
  readonly startedAt: Scalars['DateTime']['output'];
};


/** A stage of the way of a request, with its clock (环节, VIS-04). */
export type VisitStageLabelArgs = {
  locale?: Locale;
};

/** The light of a stage (灯号). */
export type VisitStageLight =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

/** The stages of a visit request (五个环节, VIS-04); tidying and classifying are one clock. */
export type VisitStageName =
  | 'COLLECT'
  | 'CONNECT'
  | 'FEEDBACK'
  | 'TIDY_AND_CLASSIFY';

/** Where a visit request stands (预约状态, §9.1). */
export type VisitState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'CLASSIFIED'
  | 'CLOSED'
  | 'COLLECTED'
  | 'COMPLETED'
  | 'CONVERTED_TO_DATA'
  | 'COUNTER_OFFERED'
  | 'DECLINED_DISGUISED'
  | 'DECLINED_DUPLICATE'
  | 'DECLINED_UNNECESSARY'
  | 'FEEDBACK_DONE'
  | 'IN_BUNDLE'
  | 'IN_PROGRESS'
  | 'NECESSARY'
  | 'NEGOTIATING'
  /** What a unit reads of every end without a date, whoever caused it. */
  | 'NOT_ARRANGED'
  | 'NO_SHOW'
  | 'PENDING_ENTERPRISE'
  | 'PHONE_FOLLOWUP'
  | 'READY'
  | 'REFUSED'
  | 'RETURNED'
  | 'REVIEW'
  | 'SCHEDULED';

/** Returned when the target is not a known enterprise of the caller's jurisdiction, or is not in business. */
export type VisitTargetUnknown = UserError & {
  readonly __typename?: 'VisitTargetUnknown';
  readonly enterpriseId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the target is not a known enterprise of the caller's jurisdiction, or is not in business. */
export type VisitTargetUnknownMessageArgs = {
  locale?: Locale;
};

/** On which terms the enterprise would receive the visit (企业条件, VIS-07). */
export type VisitTerms = {
  readonly __typename?: 'VisitTerms';
  /** Until when the unit can agree; null: it has answered, or its time is over (答复期限). */
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  /** What the enterprise asks for, e.g. no photographs; null: other windows alone. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** The windows to choose from: the enterprise's own, else those of the unit that lie ahead. */
  readonly windows: ReadonlyArray<VisitWindow>;
};

/** Conditions, other windows, or both (企业条件). */
export type VisitTermsInput = {
  /** 1 … 500 characters; null: none. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** When the enterprise would receive the visit, best first; none: in one of the unit's own windows. */
  readonly windows?: ReadonlyArray<VisitWindowInput>;
};

/** Returned when the terms name neither a condition nor a window, conditions for a statutory inspection, or windows that break the rules. */
export type VisitTermsRejected = UserError & {
  readonly __typename?: 'VisitTermsRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<VisitFormProblem>;
};


/** Returned when the terms name neither a condition nor a window, conditions for a statutory inspection, or windows that break the rules. */
export type VisitTermsRejectedMessageArgs = {
  locale?: Locale;
};

/** A step that was made (办理步骤). */
export type VisitTransition = {
  readonly __typename?: 'VisitTransition';
  readonly at: Scalars['DateTime']['output'];
  readonly from: VisitState;
  /** What was recorded with the step; null: nothing. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly to: VisitState;
  readonly toLabel: Scalars['String']['output'];
};


/** A step that was made (办理步骤). */
export type VisitTransitionToLabelArgs = {
  locale?: Locale;
};

/**
 * Something that a unit is held responsible for (违规记录, VIS-01). The unit reads of what an enterprise reported the kind and the day, and
 * never who reported it.
 */
export type VisitViolation = {
  readonly __typename?: 'VisitViolation';
  /** What happened, in the words of who recorded it; null for whom the reporter is hidden from (情况说明). */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** What the caller may do now (可执行操作). */
  readonly availableActions: ReadonlyArray<VisitViolationAction>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the centre decided as it did; null: not decided (认定理由). */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** Where it happened; null for whom the reporter is hidden from (涉及企业). */
  readonly enterprise?: Maybe<Enterprise>;
  /** Until when the unit may state its side before it can be found at fault (陈述期限). */
  readonly hearingDueAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: VisitViolationKind;
  readonly kindLabel: Scalars['String']['output'];
  /** When it happened; null for whom the reporter is hidden from (发生时间). */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** On which day it happened, in Shanghai (发生日期). */
  readonly occurredOn: Scalars['Date']['output'];
  /** From whom it is known (线索来源). */
  readonly source?: Maybe<VisitViolationSource>;
  readonly state: VisitViolationState;
  readonly stateLabel: Scalars['String']['output'];
  /** The unit's side; null: not stated (单位陈述). */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** Against whom it is recorded (责任单位). */
  readonly unit?: Maybe<OrgUnit>;
  /** The visit in question; null: it was never booked (涉及预约). */
  readonly visitRequest?: Maybe<VisitRequest>;
};


/**
 * Something that a unit is held responsible for (违规记录, VIS-01). The unit reads of what an enterprise reported the kind and the day, and
 * never who reported it.
 */
export type VisitViolationKindLabelArgs = {
  locale?: Locale;
};


/**
 * Something that a unit is held responsible for (违规记录, VIS-01). The unit reads of what an enterprise reported the kind and the day, and
 * never who reported it.
 */
export type VisitViolationStateLabelArgs = {
  locale?: Locale;
};

/** What can be done with a violation (操作). */
export type VisitViolationAction =
  | 'ANSWER'
  | 'DISMISS'
  | 'UPHOLD';

export type VisitViolationConnection = {
  readonly __typename?: 'VisitViolationConnection';
  readonly edges: ReadonlyArray<VisitViolationEdge>;
  readonly nodes: ReadonlyArray<VisitViolation>;
  readonly pageInfo: PageInfo;
};

export type VisitViolationEdge = {
  readonly __typename?: 'VisitViolationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: VisitViolation;
};

/** Which violations to list (筛选条件). */
export type VisitViolationFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<VisitViolationKind>>;
  readonly states?: InputMaybe<ReadonlyArray<VisitViolationState>>;
};

/** What went wrong with a visit (违规情形). */
export type VisitViolationKind =
  | 'DISGUISED_INSPECTION'
  | 'LATE_REGISTRATION'
  | 'NO_SHOW'
  | 'UNBOOKED'
  | 'UNJUSTIFIED_EMERGENCY';

/** Returned when the violation was answered or decided before. */
export type VisitViolationNotOpen = UserError & {
  readonly __typename?: 'VisitViolationNotOpen';
  readonly message: Scalars['String']['output'];
  readonly state: VisitViolationState;
};


/** Returned when the violation was answered or decided before. */
export type VisitViolationNotOpenMessageArgs = {
  locale?: Locale;
};

/** From whom a violation is known (线索来源). */
export type VisitViolationSource =
  | 'CENTRE'
  | 'ENTERPRISE'
  | 'SYSTEM';

/** Where a violation stands (处理状态). */
export type VisitViolationState =
  | 'ANSWERED'
  | 'DISMISSED'
  | 'RECORDED'
  | 'UPHELD';

/** Returned when no violation of this id is the caller's to act on. */
export type VisitViolationUnknown = UserError & {
  readonly __typename?: 'VisitViolationUnknown';
  readonly message: Scalars['String']['output'];
  readonly visitViolationId: Scalars['ID']['output'];
};


/** Returned when no violation of this id is the caller's to act on. */
export type VisitViolationUnknownMessageArgs = {
  locale?: Locale;
};

/** A span of time that is proposed or agreed (时段). */
export type VisitWindow = {
  readonly __typename?: 'VisitWindow';
  readonly endsAt: Scalars['DateTime']['output'];
  /** 1 is the unit's first choice; null for an agreed window (序号). */
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly startsAt: Scalars['DateTime']['output'];
};

export type VisitWindowInput = {
  readonly endsAt: Scalars['DateTime']['input'];
  readonly startsAt: Scalars['DateTime']['input'];
};

/** Returned when the chosen window is not among the proposed ones. */
export type VisitWindowUnknown = UserError & {
  readonly __typename?: 'VisitWindowUnknown';
  readonly message: Scalars['String']['output'];
  /** The positions that can be chosen. */
  readonly positions: ReadonlyArray<Scalars['Int']['output']>;
};


/** Returned when the chosen window is not among the proposed ones. */
export type VisitWindowUnknownMessageArgs = {
  locale?: Locale;
};

/** Returned when a visit has no date: nobody accompanied it. */
export type VisitWithoutDate = UserError & {
  readonly __typename?: 'VisitWithoutDate';
  readonly message: Scalars['String']['output'];
  readonly visitRequestId: Scalars['ID']['output'];
};


/** Returned when a visit has no date: nobody accompanied it. */
export type VisitWithoutDateMessageArgs = {
  locale?: Locale;
};

/** The size of an enterprise (企业规模, 统计上大中小微型企业划分办法). */
export type VisitedSize =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

/** Returned when there is no such unit. */
export type VisitingUnitUnknown = UserError & {
  readonly __typename?: 'VisitingUnitUnknown';
  readonly message: Scalars['String']['output'];
  readonly unitId: Scalars['ID']['output'];
};


/** Returned when there is no such unit. */
export type VisitingUnitUnknownMessageArgs = {
  locale?: Locale;
};

/** On what a verification rests (核验方式, VIS-19). */
export type VisitorVerificationMeans =
  | 'REAL_NAME_TOKEN'
  | 'UNIT_LETTER';

export type WithdrawSignUpInput = {
  readonly component: CampaignComponent;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type WithdrawSignUpResult = CampaignActionNotAllowed | CampaignFormRejected | CampaignSessionUnknown | WithdrawSignUpSuccess;

export type WithdrawSignUpSuccess = {
  readonly __typename?: 'WithdrawSignUpSuccess';
  readonly session?: Maybe<CampaignSession>;
};

export type WithdrawStandingInstructionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
};

export type WithdrawStandingInstructionResult = StandingInstructionUnknown | WithdrawStandingInstructionSuccess;

export type WithdrawStandingInstructionSuccess = {
  readonly __typename?: 'WithdrawStandingInstructionSuccess';
  readonly enterprise?: Maybe<Enterprise>;
};

export type WriteMinutesInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly questions?: ReadonlyArray<CampaignQuestionInput>;
  readonly sessionId: Scalars['ID']['input'];
  /** 1 … 4,000 characters. */
  readonly summary: Scalars['String']['input'];
};

export type WriteMinutesResult = CampaignActionNotAllowed | CampaignFormRejected | CampaignSessionUnknown | WriteMinutesSuccess;

export type WriteMinutesSuccess = {
  readonly __typename?: 'WriteMinutesSuccess';
  readonly session?: Maybe<CampaignSession>;
};

/** What a zone holds that must not be seen outside (区域标签, VIS-20). */
export type ZoneTag =
  | 'CUSTOMER_SAMPLE'
  | 'UNRELEASED_SAMPLE';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Campaign: Campaign;
  CampaignSession: CampaignSession;
  Enterprise: Enterprise;
  MergeBundle: MergeBundle;
  ProtectionEntry: ProtectionEntry;
  VisitPlan: VisitPlan;
  VisitProgramme: VisitProgramme;
  VisitRequest: VisitRequest;
  VisitViolation: VisitViolation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  CampaignSession:
    ( { __typename: 'CampaignSession' }
    & GraphQLRecursivePick<FederationTypes['CampaignSession'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  MergeBundle:
    ( { __typename: 'MergeBundle' }
    & GraphQLRecursivePick<FederationTypes['MergeBundle'], {"id":true}> );
  ProtectionEntry:
    ( { __typename: 'ProtectionEntry' }
    & GraphQLRecursivePick<FederationTypes['ProtectionEntry'], {"id":true}> );
  VisitPlan:
    ( { __typename: 'VisitPlan' }
    & GraphQLRecursivePick<FederationTypes['VisitPlan'], {"id":true}> );
  VisitProgramme:
    ( { __typename: 'VisitProgramme' }
    & GraphQLRecursivePick<FederationTypes['VisitProgramme'], {"id":true}> );
  VisitRequest:
    ( { __typename: 'VisitRequest' }
    & GraphQLRecursivePick<FederationTypes['VisitRequest'], {"id":true}> );
  VisitViolation:
    ( { __typename: 'VisitViolation' }
    & GraphQLRecursivePick<FederationTypes['VisitViolation'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptBundleResult:
    | ( Omit<AcceptBundleSuccess, 'bundle'> & { bundle?: Maybe<_RefType['MergeBundle']> } & { __typename: 'AcceptBundleSuccess' } )
    | ( BundleActionNotAllowedValue & { __typename: 'BundleActionNotAllowed' } )
    | ( BundleUnknownValue & { __typename: 'BundleUnknown' } )
    | ( VisitBlackedOutValue & { __typename: 'VisitBlackedOut' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
    | ( VisitWindowUnknownValue & { __typename: 'VisitWindowUnknown' } )
  ;
  AcceptVisitResult:
    | ( Omit<AcceptVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'AcceptVisitSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitBlackedOutValue & { __typename: 'VisitBlackedOut' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitWindowUnknownValue & { __typename: 'VisitWindowUnknown' } )
  ;
  AgreeToBundleResult:
    | ( Omit<AgreeToBundleSuccess, 'bundle'> & { bundle?: Maybe<_RefType['MergeBundle']> } & { __typename: 'AgreeToBundleSuccess' } )
    | ( BundleActionNotAllowedValue & { __typename: 'BundleActionNotAllowed' } )
    | ( BundleUnknownValue & { __typename: 'BundleUnknown' } )
  ;
  AgreeToVisitTermsResult:
    | ( Omit<AgreeToVisitTermsSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'AgreeToVisitTermsSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitBlackedOutValue & { __typename: 'VisitBlackedOut' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitWindowUnknownValue & { __typename: 'VisitWindowUnknown' } )
  ;
  AnswerSessionQuestionResult:
    | ( Omit<AnswerSessionQuestionSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'AnswerSessionQuestionSuccess' } )
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
  ;
  AnswerViolationResult:
    | ( Omit<AnswerViolationSuccess, 'violation'> & { violation?: Maybe<_RefType['VisitViolation']> } & { __typename: 'AnswerViolationSuccess' } )
    | ( VisitViolationNotOpenValue & { __typename: 'VisitViolationNotOpen' } )
    | ( VisitViolationUnknownValue & { __typename: 'VisitViolationUnknown' } )
  ;
  ApproveVisitMediaResult:
    | ( Omit<ApproveVisitMediaSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'ApproveVisitMediaSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitMediaAnsweredValue & { __typename: 'VisitMediaAnswered' } )
    | ( VisitMediaUnknownValue & { __typename: 'VisitMediaUnknown' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  ArchiveVisitResult:
    | ( Omit<ArchiveVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'ArchiveVisitSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  AskAboutBundleResult:
    | ( Omit<AskAboutBundleSuccess, 'bundle'> & { bundle?: Maybe<_RefType['MergeBundle']> } & { __typename: 'AskAboutBundleSuccess' } )
    | ( BundleActionNotAllowedValue & { __typename: 'BundleActionNotAllowed' } )
    | ( BundleUnknownValue & { __typename: 'BundleUnknown' } )
    | ( ComprehensiveInspectionRequiredValue & { __typename: 'ComprehensiveInspectionRequired' } )
  ;
  AskEnterpriseResult:
    | ( Omit<AskEnterpriseSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'AskEnterpriseSuccess' } )
    | ( ComprehensiveInspectionRequiredValue & { __typename: 'ComprehensiveInspectionRequired' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  AssignSessionUnitsResult:
    | ( Omit<AssignSessionUnitsSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'AssignSessionUnitsSuccess' } )
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
  ;
  AuditEmergencyVisitResult:
    | ( Omit<AuditEmergencyVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'AuditEmergencyVisitSuccess' } )
    | ( EmergencyAlreadyAuditedValue & { __typename: 'EmergencyAlreadyAudited' } )
    | ( EmergencyVisitUnknownValue & { __typename: 'EmergencyVisitUnknown' } )
  ;
  CancelSessionResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<CancelSessionSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'CancelSessionSuccess' } )
  ;
  CancelVisitResult:
    | ( Omit<CancelVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'CancelVisitSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  ChangeVisitSettingResult:
    | ( Omit<ChangeVisitSettingSuccess, 'settings'> & { settings: _RefType['VisitSettings'] } & { __typename: 'ChangeVisitSettingSuccess' } )
    | ( VisitSettingRejectedValue & { __typename: 'VisitSettingRejected' } )
  ;
  CheckInVisitResult:
    | ( Omit<CheckInVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'CheckInVisitSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitPassesRejectedValue & { __typename: 'VisitPassesRejected' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  CheckOutVisitResult:
    | ( Omit<CheckOutVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'CheckOutVisitSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  CloseSessionResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<CloseSessionSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'CloseSessionSuccess' } )
  ;
  ConfirmSessionResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<ConfirmSessionSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'ConfirmSessionSuccess' } )
  ;
  ConfirmVisitPlanResult:
    | ( Omit<ConfirmVisitPlanSuccess, 'plan'> & { plan?: Maybe<_RefType['VisitPlan']> } & { __typename: 'ConfirmVisitPlanSuccess' } )
    | ( VisitPlanLineUnknownValue & { __typename: 'VisitPlanLineUnknown' } )
    | ( VisitPlanNotOpenValue & { __typename: 'VisitPlanNotOpen' } )
    | ( VisitPlanUnknownValue & { __typename: 'VisitPlanUnknown' } )
  ;
  ConsentToProtectionResult:
    | ( Omit<ConsentToProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<_RefType['ProtectionEntry']> } & { __typename: 'ConsentToProtectionSuccess' } )
    | ( ProtectionEntryUnknownValue & { __typename: 'ProtectionEntryUnknown' } )
    | ( ProtectionStepNotAllowedValue & { __typename: 'ProtectionStepNotAllowed' } )
  ;
  CorrectVisitFormResult:
    | ( Omit<CorrectVisitFormSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'CorrectVisitFormSuccess' } )
    | ( InspectionCapReachedValue & { __typename: 'InspectionCapReached' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  DecidePhotoIncidentResult:
    | ( Omit<DecidePhotoIncidentSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'DecidePhotoIncidentSuccess' } )
    | ( PhotoIncidentDecidedValue & { __typename: 'PhotoIncidentDecided' } )
    | ( PhotoIncidentUnknownValue & { __typename: 'PhotoIncidentUnknown' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  DecideReviewResult:
    | ( Omit<DecideReviewSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'DecideReviewSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  DecideTaskResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<DecideTaskSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'DecideTaskSuccess' } )
  ;
  DecideViolationResult:
    | ( Omit<DecideViolationSuccess, 'violation'> & { violation?: Maybe<_RefType['VisitViolation']> } & { __typename: 'DecideViolationSuccess' } )
    | ( UnitNotHeardValue & { __typename: 'UnitNotHeard' } )
    | ( VisitViolationNotOpenValue & { __typename: 'VisitViolationNotOpen' } )
    | ( VisitViolationUnknownValue & { __typename: 'VisitViolationUnknown' } )
  ;
  DeclineBundleResult:
    | ( BundleActionNotAllowedValue & { __typename: 'BundleActionNotAllowed' } )
    | ( BundleUnknownValue & { __typename: 'BundleUnknown' } )
    | ( Omit<DeclineBundleSuccess, 'bundle'> & { bundle?: Maybe<_RefType['MergeBundle']> } & { __typename: 'DeclineBundleSuccess' } )
  ;
  DeclineVisitTermsResult:
    | ( Omit<DeclineVisitTermsSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'DeclineVisitTermsSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  DiscardVisitPlanResult:
    | ( Omit<DiscardVisitPlanSuccess, 'plan'> & { plan?: Maybe<_RefType['VisitPlan']> } & { __typename: 'DiscardVisitPlanSuccess' } )
    | ( VisitPlanNotOpenValue & { __typename: 'VisitPlanNotOpen' } )
    | ( VisitPlanUnknownValue & { __typename: 'VisitPlanUnknown' } )
  ;
  DissolveBundleResult:
    | ( BundleActionNotAllowedValue & { __typename: 'BundleActionNotAllowed' } )
    | ( BundleUnknownValue & { __typename: 'BundleUnknown' } )
    | ( Omit<DissolveBundleSuccess, 'bundle'> & { bundle?: Maybe<_RefType['MergeBundle']> } & { __typename: 'DissolveBundleSuccess' } )
  ;
  FillVisitProgrammeResult:
    | ( Omit<FillVisitProgrammeSuccess, 'programme'> & { programme?: Maybe<_RefType['VisitProgramme']> } & { __typename: 'FillVisitProgrammeSuccess' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitProgrammeNotFillableValue & { __typename: 'VisitProgrammeNotFillable' } )
    | ( VisitProgrammeStopUnfitValue & { __typename: 'VisitProgrammeStopUnfit' } )
    | ( VisitProgrammeUnknownValue & { __typename: 'VisitProgrammeUnknown' } )
  ;
  FinishMinutesResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<FinishMinutesSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'FinishMinutesSuccess' } )
  ;
  FinishTaskResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<FinishTaskSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'FinishTaskSuccess' } )
  ;
  GiveOpinionResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<GiveOpinionSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'GiveOpinionSuccess' } )
  ;
  GiveVisitFeedbackResult:
    | ( Omit<GiveVisitFeedbackSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'GiveVisitFeedbackSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitFeedbackGivenValue & { __typename: 'VisitFeedbackGiven' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  InsistOnTargetResult:
    | ( Omit<InsistOnTargetSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'InsistOnTargetSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  InviteVisitResult:
    | ( Omit<InviteVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'InviteVisitSuccess' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitTargetUnknownValue & { __typename: 'VisitTargetUnknown' } )
    | ( VisitingUnitUnknownValue & { __typename: 'VisitingUnitUnknown' } )
  ;
  IssueVisitPassesResult:
    | ( Omit<IssueVisitPassesSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'IssueVisitPassesSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  LeaveProtectionResult:
    | ( Omit<LeaveProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<_RefType['ProtectionEntry']> } & { __typename: 'LeaveProtectionSuccess' } )
    | ( ProtectionEntryUnknownValue & { __typename: 'ProtectionEntryUnknown' } )
    | ( ProtectionStepNotAllowedValue & { __typename: 'ProtectionStepNotAllowed' } )
  ;
  PlanCampaignResult:
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignYearFullValue & { __typename: 'CampaignYearFull' } )
    | ( Omit<PlanCampaignSuccess, 'campaign'> & { campaign?: Maybe<_RefType['Campaign']> } & { __typename: 'PlanCampaignSuccess' } )
  ;
  PlanSessionResult:
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignUnknownValue & { __typename: 'CampaignUnknown' } )
    | ( Omit<PlanSessionSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'PlanSessionSuccess' } )
  ;
  ProposeBundleResult:
    | ( BundleNotPossibleValue & { __typename: 'BundleNotPossible' } )
    | ( Omit<ProposeBundleSuccess, 'bundle'> & { bundle?: Maybe<_RefType['MergeBundle']> } & { __typename: 'ProposeBundleSuccess' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  ProposeProtectionResult:
    | ( Omit<ProposeProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<_RefType['ProtectionEntry']> } & { __typename: 'ProposeProtectionSuccess' } )
    | ( ProtectionAlreadyListedValue & { __typename: 'ProtectionAlreadyListed' } )
    | ( ProtectionNotGroundedValue & { __typename: 'ProtectionNotGrounded' } )
    | ( VisitTargetUnknownValue & { __typename: 'VisitTargetUnknown' } )
  ;
  ProposeVisitOverrideResult:
    | ( Omit<ProposeVisitOverrideSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'ProposeVisitOverrideSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitOverrideImpossibleValue & { __typename: 'VisitOverrideImpossible' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitWindowUnknownValue & { __typename: 'VisitWindowUnknown' } )
  ;
  ProposeVisitPlanResult:
    | ( Omit<ProposeVisitPlanSuccess, 'plan'> & { plan?: Maybe<_RefType['VisitPlan']> } & { __typename: 'ProposeVisitPlanSuccess' } )
    | ( VisitPlanNotPossibleValue & { __typename: 'VisitPlanNotPossible' } )
  ;
  ProposeVisitTermsResult:
    | ( Omit<ProposeVisitTermsSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'ProposeVisitTermsSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitTermsRejectedValue & { __typename: 'VisitTermsRejected' } )
  ;
  RateSessionResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<RateSessionSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'RateSessionSuccess' } )
  ;
  RecordAccompanyingResult:
    | ( Omit<RecordAccompanyingSuccess, 'visitRequest' | 'warnings'> & { visitRequest?: Maybe<_RefType['VisitRequest']>, warnings: ReadonlyArray<_RefType['AccompanyingLoad']> } & { __typename: 'RecordAccompanyingSuccess' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitWithoutDateValue & { __typename: 'VisitWithoutDate' } )
  ;
  RecordAttendanceResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<RecordAttendanceSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'RecordAttendanceSuccess' } )
  ;
  RecordBundleReplyResult:
    | ( BundleActionNotAllowedValue & { __typename: 'BundleActionNotAllowed' } )
    | ( BundleUnknownValue & { __typename: 'BundleUnknown' } )
    | ( Omit<RecordBundleReplySuccess, 'bundle'> & { bundle?: Maybe<_RefType['MergeBundle']> } & { __typename: 'RecordBundleReplySuccess' } )
    | ( VisitBlackedOutValue & { __typename: 'VisitBlackedOut' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
    | ( VisitWindowUnknownValue & { __typename: 'VisitWindowUnknown' } )
  ;
  RecordBundleVisitResult:
    | ( BundleActionNotAllowedValue & { __typename: 'BundleActionNotAllowed' } )
    | ( BundleUnknownValue & { __typename: 'BundleUnknown' } )
    | ( Omit<RecordBundleVisitSuccess, 'bundle'> & { bundle?: Maybe<_RefType['MergeBundle']> } & { __typename: 'RecordBundleVisitSuccess' } )
  ;
  RecordContactResult:
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignUnknownValue & { __typename: 'CampaignUnknown' } )
    | ( Omit<RecordContactSuccess, 'campaign' | 'questions'> & { campaign?: Maybe<_RefType['Campaign']>, questions: ReadonlyArray<_RefType['CampaignQuestion']> } & { __typename: 'RecordContactSuccess' } )
    | ( VisitBlackedOutValue & { __typename: 'VisitBlackedOut' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
  ;
  RecordPhoneReplyResult:
    | ( Omit<RecordPhoneReplySuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'RecordPhoneReplySuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitBlackedOutValue & { __typename: 'VisitBlackedOut' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitTermsRejectedValue & { __typename: 'VisitTermsRejected' } )
    | ( VisitWindowUnknownValue & { __typename: 'VisitWindowUnknown' } )
  ;
  RecordVisitResultResult:
    | ( Omit<RecordVisitResultSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'RecordVisitResultSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  RefuseBundleResult:
    | ( BundleActionNotAllowedValue & { __typename: 'BundleActionNotAllowed' } )
    | ( BundleUnknownValue & { __typename: 'BundleUnknown' } )
    | ( Omit<RefuseBundleSuccess, 'bundle'> & { bundle?: Maybe<_RefType['MergeBundle']> } & { __typename: 'RefuseBundleSuccess' } )
    | ( StatutoryVisitNotRefusableValue & { __typename: 'StatutoryVisitNotRefusable' } )
  ;
  RefuseVisitResult:
    | ( Omit<RefuseVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'RefuseVisitSuccess' } )
    | ( StatutoryVisitNotRefusableValue & { __typename: 'StatutoryVisitNotRefusable' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  RegisterEmergencyVisitResult:
    | ( Omit<RegisterEmergencyVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'RegisterEmergencyVisitSuccess' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitTargetUnknownValue & { __typename: 'VisitTargetUnknown' } )
  ;
  ReportOnBundleResult:
    | ( BundleActionNotAllowedValue & { __typename: 'BundleActionNotAllowed' } )
    | ( BundleUnknownValue & { __typename: 'BundleUnknown' } )
    | ( Omit<ReportOnBundleSuccess, 'bundle'> & { bundle?: Maybe<_RefType['MergeBundle']> } & { __typename: 'ReportOnBundleSuccess' } )
  ;
  ReportPhotoIncidentResult:
    | ( Omit<ReportPhotoIncidentSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'ReportPhotoIncidentSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitMemberUnknownValue & { __typename: 'VisitMemberUnknown' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  ReportUnbookedVisitResult:
    | ( Omit<ReportUnbookedVisitSuccess, 'violation'> & { violation?: Maybe<_RefType['VisitViolation']> } & { __typename: 'ReportUnbookedVisitSuccess' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitTargetUnknownValue & { __typename: 'VisitTargetUnknown' } )
    | ( VisitingUnitUnknownValue & { __typename: 'VisitingUnitUnknown' } )
  ;
  RequestUnannouncedInspectionResult:
    | ( InspectionCapReachedValue & { __typename: 'InspectionCapReached' } )
    | ( InspectionNoticeUsedValue & { __typename: 'InspectionNoticeUsed' } )
    | ( Omit<RequestUnannouncedInspectionSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'RequestUnannouncedInspectionSuccess' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitTargetUnknownValue & { __typename: 'VisitTargetUnknown' } )
  ;
  RequestVisitProgrammeResult:
    | ( InspectionCapReachedValue & { __typename: 'InspectionCapReached' } )
    | ( Omit<RequestVisitProgrammeSuccess, 'programme'> & { programme?: Maybe<_RefType['VisitProgramme']> } & { __typename: 'RequestVisitProgrammeSuccess' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitTargetUnknownValue & { __typename: 'VisitTargetUnknown' } )
  ;
  RequestVisitResult:
    | ( InspectionCapReachedValue & { __typename: 'InspectionCapReached' } )
    | ( Omit<RequestVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'RequestVisitSuccess' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitTargetUnknownValue & { __typename: 'VisitTargetUnknown' } )
  ;
  ReturnVisitFormResult:
    | ( Omit<ReturnVisitFormSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'ReturnVisitFormSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  ReviewProtectionResult:
    | ( ProtectionConsentMissingValue & { __typename: 'ProtectionConsentMissing' } )
    | ( ProtectionEntryUnknownValue & { __typename: 'ProtectionEntryUnknown' } )
    | ( ProtectionStepNotAllowedValue & { __typename: 'ProtectionStepNotAllowed' } )
    | ( Omit<ReviewProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<_RefType['ProtectionEntry']> } & { __typename: 'ReviewProtectionSuccess' } )
  ;
  ScanInInspectionResult:
    | ( InspectionNoticeUsedValue & { __typename: 'InspectionNoticeUsed' } )
    | ( InspectionScanRejectedValue & { __typename: 'InspectionScanRejected' } )
    | ( Omit<ScanInInspectionSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'ScanInInspectionSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  ScreenVisitResult:
    | ( InspectionCapReachedValue & { __typename: 'InspectionCapReached' } )
    | ( Omit<ScreenVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'ScreenVisitSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  SetReceptionRulesResult:
    | ( BlackoutOverVisitsValue & { __typename: 'BlackoutOverVisits' } )
    | ( ReceptionRulesRejectedValue & { __typename: 'ReceptionRulesRejected' } )
    | ( Omit<SetReceptionRulesSuccess, 'enterprise'> & { enterprise?: Maybe<_RefType['Enterprise']> } & { __typename: 'SetReceptionRulesSuccess' } )
  ;
  SetStandingInstructionResult:
    | ( Omit<SetStandingInstructionSuccess, 'enterprise' | 'instruction'> & { enterprise?: Maybe<_RefType['Enterprise']>, instruction: _RefType['StandingInstruction'] } & { __typename: 'SetStandingInstructionSuccess' } )
    | ( StandingInstructionRejectedValue & { __typename: 'StandingInstructionRejected' } )
  ;
  SetVisitLimitResult:
    | ( Omit<SetVisitLimitSuccess, 'enterprise'> & { enterprise?: Maybe<_RefType['Enterprise']> } & { __typename: 'SetVisitLimitSuccess' } )
    | ( VisitLimitOutOfRangeValue & { __typename: 'VisitLimitOutOfRange' } )
  ;
  SignUpForSessionResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSeatsTakenValue & { __typename: 'CampaignSeatsTaken' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<SignUpForSessionSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'SignUpForSessionSuccess' } )
  ;
  SignVisitOverrideResult:
    | ( Omit<SignVisitOverrideSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'SignVisitOverrideSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitOverrideImpossibleValue & { __typename: 'VisitOverrideImpossible' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  SignVisitPledgeResult:
    | ( Omit<SignVisitPledgeSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'SignVisitPledgeSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitMemberUnknownValue & { __typename: 'VisitMemberUnknown' } )
    | ( VisitPledgeOutdatedValue & { __typename: 'VisitPledgeOutdated' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  SubmitVisitMediaResult:
    | ( Omit<SubmitVisitMediaSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'SubmitVisitMediaSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  SubmitVisitRosterResult:
    | ( Omit<SubmitVisitRosterSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'SubmitVisitRosterSuccess' } )
    | ( SubstitutionTooLateValue & { __typename: 'SubstitutionTooLate' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitRosterRejectedValue & { __typename: 'VisitRosterRejected' } )
  ;
  SubstituteVisitorResult:
    | ( Omit<SubstituteVisitorSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'SubstituteVisitorSuccess' } )
    | ( SubstitutionTooLateValue & { __typename: 'SubstitutionTooLate' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitMemberUnknownValue & { __typename: 'VisitMemberUnknown' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitRosterRejectedValue & { __typename: 'VisitRosterRejected' } )
  ;
  TakeAlternativeResult:
    | ( Omit<TakeAlternativeSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'TakeAlternativeSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitAlternativeUnknownValue & { __typename: 'VisitAlternativeUnknown' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  VerifyVisitorResult:
    | ( Omit<VerifyVisitorSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'VerifyVisitorSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitMemberUnknownValue & { __typename: 'VisitMemberUnknown' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  WithdrawSignUpResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<WithdrawSignUpSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'WithdrawSignUpSuccess' } )
  ;
  WithdrawStandingInstructionResult:
    | ( StandingInstructionUnknownValue & { __typename: 'StandingInstructionUnknown' } )
    | ( Omit<WithdrawStandingInstructionSuccess, 'enterprise'> & { enterprise?: Maybe<_RefType['Enterprise']> } & { __typename: 'WithdrawStandingInstructionSuccess' } )
  ;
  WriteMinutesResult:
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( Omit<WriteMinutesSuccess, 'session'> & { session?: Maybe<_RefType['CampaignSession']> } & { __typename: 'WriteMinutesSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( BlackoutOverVisitsValue & { __typename: 'BlackoutOverVisits' } )
    | ( BundleActionNotAllowedValue & { __typename: 'BundleActionNotAllowed' } )
    | ( BundleNotPossibleValue & { __typename: 'BundleNotPossible' } )
    | ( BundleUnknownValue & { __typename: 'BundleUnknown' } )
    | ( CampaignActionNotAllowedValue & { __typename: 'CampaignActionNotAllowed' } )
    | ( CampaignFormRejectedValue & { __typename: 'CampaignFormRejected' } )
    | ( CampaignSeatsTakenValue & { __typename: 'CampaignSeatsTaken' } )
    | ( CampaignSessionUnknownValue & { __typename: 'CampaignSessionUnknown' } )
    | ( CampaignUnknownValue & { __typename: 'CampaignUnknown' } )
    | ( CampaignYearFullValue & { __typename: 'CampaignYearFull' } )
    | ( ComprehensiveInspectionRequiredValue & { __typename: 'ComprehensiveInspectionRequired' } )
    | ( EmergencyAlreadyAuditedValue & { __typename: 'EmergencyAlreadyAudited' } )
    | ( EmergencyVisitUnknownValue & { __typename: 'EmergencyVisitUnknown' } )
    | ( InspectionCapReachedValue & { __typename: 'InspectionCapReached' } )
    | ( InspectionNoticeUsedValue & { __typename: 'InspectionNoticeUsed' } )
    | ( InspectionScanRejectedValue & { __typename: 'InspectionScanRejected' } )
    | ( PhotoIncidentDecidedValue & { __typename: 'PhotoIncidentDecided' } )
    | ( PhotoIncidentUnknownValue & { __typename: 'PhotoIncidentUnknown' } )
    | ( ProtectionAlreadyListedValue & { __typename: 'ProtectionAlreadyListed' } )
    | ( ProtectionConsentMissingValue & { __typename: 'ProtectionConsentMissing' } )
    | ( ProtectionEntryUnknownValue & { __typename: 'ProtectionEntryUnknown' } )
    | ( ProtectionNotGroundedValue & { __typename: 'ProtectionNotGrounded' } )
    | ( ProtectionStepNotAllowedValue & { __typename: 'ProtectionStepNotAllowed' } )
    | ( ReceptionRulesRejectedValue & { __typename: 'ReceptionRulesRejected' } )
    | ( StandingInstructionRejectedValue & { __typename: 'StandingInstructionRejected' } )
    | ( StandingInstructionUnknownValue & { __typename: 'StandingInstructionUnknown' } )
    | ( StatutoryVisitNotRefusableValue & { __typename: 'StatutoryVisitNotRefusable' } )
    | ( SubstitutionTooLateValue & { __typename: 'SubstitutionTooLate' } )
    | ( UnitNotHeardValue & { __typename: 'UnitNotHeard' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitAlternativeUnknownValue & { __typename: 'VisitAlternativeUnknown' } )
    | ( VisitBlackedOutValue & { __typename: 'VisitBlackedOut' } )
    | ( VisitFeedbackGivenValue & { __typename: 'VisitFeedbackGiven' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitLimitOutOfRangeValue & { __typename: 'VisitLimitOutOfRange' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
    | ( VisitMediaAnsweredValue & { __typename: 'VisitMediaAnswered' } )
    | ( VisitMediaUnknownValue & { __typename: 'VisitMediaUnknown' } )
    | ( VisitMemberUnknownValue & { __typename: 'VisitMemberUnknown' } )
    | ( VisitOverrideImpossibleValue & { __typename: 'VisitOverrideImpossible' } )
    | ( VisitPassesRejectedValue & { __typename: 'VisitPassesRejected' } )
    | ( VisitPlanLineUnknownValue & { __typename: 'VisitPlanLineUnknown' } )
    | ( VisitPlanNotOpenValue & { __typename: 'VisitPlanNotOpen' } )
    | ( VisitPlanNotPossibleValue & { __typename: 'VisitPlanNotPossible' } )
    | ( VisitPlanUnknownValue & { __typename: 'VisitPlanUnknown' } )
    | ( VisitPledgeOutdatedValue & { __typename: 'VisitPledgeOutdated' } )
    | ( VisitProgrammeNotFillableValue & { __typename: 'VisitProgrammeNotFillable' } )
    | ( VisitProgrammeStopUnfitValue & { __typename: 'VisitProgrammeStopUnfit' } )
    | ( VisitProgrammeUnknownValue & { __typename: 'VisitProgrammeUnknown' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitRosterRejectedValue & { __typename: 'VisitRosterRejected' } )
    | ( VisitSettingRejectedValue & { __typename: 'VisitSettingRejected' } )
    | ( VisitTargetUnknownValue & { __typename: 'VisitTargetUnknown' } )
    | ( VisitTermsRejectedValue & { __typename: 'VisitTermsRejected' } )
    | ( VisitViolationNotOpenValue & { __typename: 'VisitViolationNotOpen' } )
    | ( VisitViolationUnknownValue & { __typename: 'VisitViolationUnknown' } )
    | ( VisitWindowUnknownValue & { __typename: 'VisitWindowUnknown' } )
    | ( VisitWithoutDateValue & { __typename: 'VisitWithoutDate' } )
    | ( VisitingUnitUnknownValue & { __typename: 'VisitingUnitUnknown' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptBundleInput: AcceptBundleInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AcceptBundleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptBundleResult']>;
  AcceptBundleSuccess: ResolverTypeWrapper<Omit<AcceptBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversTypes['MergeBundle']> }>;
  AcceptVisitInput: AcceptVisitInput;
  AcceptVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptVisitResult']>;
  AcceptVisitSuccess: ResolverTypeWrapper<Omit<AcceptVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  AccessScope: AccessScope;
  AccompanyingLoad: ResolverTypeWrapper<AccompanyingLoadValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgreeToBundleInput: AgreeToBundleInput;
  AgreeToBundleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeToBundleResult']>;
  AgreeToBundleSuccess: ResolverTypeWrapper<Omit<AgreeToBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversTypes['MergeBundle']> }>;
  AgreeToVisitTermsInput: AgreeToVisitTermsInput;
  AgreeToVisitTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeToVisitTermsResult']>;
  AgreeToVisitTermsSuccess: ResolverTypeWrapper<Omit<AgreeToVisitTermsSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  AgreedVisit: ResolverTypeWrapper<AgreedVisit>;
  AnswerSessionQuestionInput: AnswerSessionQuestionInput;
  AnswerSessionQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerSessionQuestionResult']>;
  AnswerSessionQuestionSuccess: ResolverTypeWrapper<Omit<AnswerSessionQuestionSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  AnswerViolationInput: AnswerViolationInput;
  AnswerViolationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerViolationResult']>;
  AnswerViolationSuccess: ResolverTypeWrapper<Omit<AnswerViolationSuccess, 'violation'> & { violation?: Maybe<ResolversTypes['VisitViolation']> }>;
  Appeal: ResolverTypeWrapper<Appeal>;
  ApproveVisitMediaInput: ApproveVisitMediaInput;
  ApproveVisitMediaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveVisitMediaResult']>;
  ApproveVisitMediaSuccess: ResolverTypeWrapper<Omit<ApproveVisitMediaSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  ArchiveVisitInput: ArchiveVisitInput;
  ArchiveVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveVisitResult']>;
  ArchiveVisitSuccess: ResolverTypeWrapper<Omit<ArchiveVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  AskAboutBundleInput: AskAboutBundleInput;
  AskAboutBundleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskAboutBundleResult']>;
  AskAboutBundleSuccess: ResolverTypeWrapper<Omit<AskAboutBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversTypes['MergeBundle']> }>;
  AskEnterpriseInput: AskEnterpriseInput;
  AskEnterpriseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskEnterpriseResult']>;
  AskEnterpriseSuccess: ResolverTypeWrapper<Omit<AskEnterpriseSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  AssignSessionUnitsInput: AssignSessionUnitsInput;
  AssignSessionUnitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignSessionUnitsResult']>;
  AssignSessionUnitsSuccess: ResolverTypeWrapper<Omit<AssignSessionUnitsSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  AuditEmergencyVisitInput: AuditEmergencyVisitInput;
  AuditEmergencyVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuditEmergencyVisitResult']>;
  AuditEmergencyVisitSuccess: ResolverTypeWrapper<Omit<AuditEmergencyVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  BlackoutOverVisits: ResolverTypeWrapper<BlackoutOverVisitsValue>;
  BulletinOverride: ResolverTypeWrapper<PublishedOverrideValue>;
  BundleActionNotAllowed: ResolverTypeWrapper<BundleActionNotAllowedValue>;
  BundleNotPossible: ResolverTypeWrapper<BundleNotPossibleValue>;
  BundleProblem: ResolverTypeWrapper<ProposalProblemValue>;
  BundleProblemCode: BundleProblemCode;
  BundleUnknown: ResolverTypeWrapper<BundleUnknownValue>;
  Campaign: ResolverTypeWrapper<CampaignValue>;
  CampaignAction: CampaignAction;
  CampaignActionAvailability: ResolverTypeWrapper<CampaignActionStateValue>;
  CampaignActionNotAllowed: ResolverTypeWrapper<CampaignActionNotAllowedValue>;
  CampaignAttendanceInput: CampaignAttendanceInput;
  CampaignComponent: CampaignComponent;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CampaignEdge']>, nodes: ReadonlyArray<ResolversTypes['Campaign']> }>;
  CampaignContactMode: CampaignContactMode;
  CampaignDemand: ResolverTypeWrapper<DemandValue>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignFigures: ResolverTypeWrapper<CountedCampaignValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CampaignFilter: CampaignFilter;
  CampaignFormProblem: ResolverTypeWrapper<CampaignFormProblemValue>;
  CampaignFormProblemCode: CampaignFormProblemCode;
  CampaignFormRejected: ResolverTypeWrapper<CampaignFormRejectedValue>;
  CampaignGroup: ResolverTypeWrapper<WorkGroupValue>;
  CampaignGroupInput: CampaignGroupInput;
  CampaignKind: CampaignKind;
  CampaignOpinion: ResolverTypeWrapper<CampaignOpinion>;
  CampaignQuestion: ResolverTypeWrapper<ListedQuestionValue>;
  CampaignQuestionInput: CampaignQuestionInput;
  CampaignQuestionKind: CampaignQuestionKind;
  CampaignRating: ResolverTypeWrapper<CampaignRating>;
  CampaignRecurrence: ResolverTypeWrapper<CampaignRecurrence>;
  CampaignRecurrenceInput: CampaignRecurrenceInput;
  CampaignSeat: ResolverTypeWrapper<SessionSeatsValue>;
  CampaignSeatInput: CampaignSeatInput;
  CampaignSeatsTaken: ResolverTypeWrapper<CampaignSeatsTakenValue>;
  CampaignSession: ResolverTypeWrapper<CampaignSessionValue>;
  CampaignSessionConnection: ResolverTypeWrapper<Omit<CampaignSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CampaignSessionEdge']>, nodes: ReadonlyArray<ResolversTypes['CampaignSession']> }>;
  CampaignSessionEdge: ResolverTypeWrapper<Omit<CampaignSessionEdge, 'node'> & { node: ResolversTypes['CampaignSession'] }>;
  CampaignSessionFilter: CampaignSessionFilter;
  CampaignSessionState: CampaignSessionState;
  CampaignSessionUnknown: ResolverTypeWrapper<CampaignSessionUnknownValue>;
  CampaignSignUp: ResolverTypeWrapper<SignUpValue>;
  CampaignTask: ResolverTypeWrapper<CampaignTaskValue>;
  CampaignUnknown: ResolverTypeWrapper<CampaignUnknownValue>;
  CampaignYearFull: ResolverTypeWrapper<CampaignYearFullValue>;
  CancelSessionInput: CancelSessionInput;
  CancelSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelSessionResult']>;
  CancelSessionSuccess: ResolverTypeWrapper<Omit<CancelSessionSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  CancelVisitInput: CancelVisitInput;
  CancelVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelVisitResult']>;
  CancelVisitSuccess: ResolverTypeWrapper<Omit<CancelVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  ChangeVisitSettingInput: ChangeVisitSettingInput;
  ChangeVisitSettingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeVisitSettingResult']>;
  ChangeVisitSettingSuccess: ResolverTypeWrapper<Omit<ChangeVisitSettingSuccess, 'settings'> & { settings: ResolversTypes['VisitSettings'] }>;
  CheckInVisitInput: CheckInVisitInput;
  CheckInVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInVisitResult']>;
  CheckInVisitSuccess: ResolverTypeWrapper<Omit<CheckInVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  CheckOutVisitInput: CheckOutVisitInput;
  CheckOutVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckOutVisitResult']>;
  CheckOutVisitSuccess: ResolverTypeWrapper<Omit<CheckOutVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  CloseSessionInput: CloseSessionInput;
  CloseSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSessionResult']>;
  CloseSessionSuccess: ResolverTypeWrapper<Omit<CloseSessionSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  ComprehensiveInspectionRequired: ResolverTypeWrapper<ComprehensiveInspectionRequiredValue>;
  ConfirmSessionInput: ConfirmSessionInput;
  ConfirmSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmSessionResult']>;
  ConfirmSessionSuccess: ResolverTypeWrapper<Omit<ConfirmSessionSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  ConfirmVisitPlanInput: ConfirmVisitPlanInput;
  ConfirmVisitPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmVisitPlanResult']>;
  ConfirmVisitPlanSuccess: ResolverTypeWrapper<Omit<ConfirmVisitPlanSuccess, 'plan'> & { plan?: Maybe<ResolversTypes['VisitPlan']> }>;
  ConsentToProtectionInput: ConsentToProtectionInput;
  ConsentToProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsentToProtectionResult']>;
  ConsentToProtectionSuccess: ResolverTypeWrapper<Omit<ConsentToProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<ResolversTypes['ProtectionEntry']> }>;
  CorrectVisitFormInput: CorrectVisitFormInput;
  CorrectVisitFormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectVisitFormResult']>;
  CorrectVisitFormSuccess: ResolverTypeWrapper<Omit<CorrectVisitFormSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  CounterOffer: ResolverTypeWrapper<StoredCounterOfferValue>;
  CounterOfferCandidate: ResolverTypeWrapper<RankedCandidateValue>;
  DataGrant: ResolverTypeWrapper<DataGrantValue>;
  DataGrantConnection: ResolverTypeWrapper<Omit<DataGrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DataGrantEdge']>, nodes: ReadonlyArray<ResolversTypes['DataGrant']> }>;
  DataGrantEdge: ResolverTypeWrapper<Omit<DataGrantEdge, 'node'> & { node: ResolversTypes['DataGrant'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecidePhotoIncidentInput: DecidePhotoIncidentInput;
  DecidePhotoIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecidePhotoIncidentResult']>;
  DecidePhotoIncidentSuccess: ResolverTypeWrapper<Omit<DecidePhotoIncidentSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  DecideReviewInput: DecideReviewInput;
  DecideReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideReviewResult']>;
  DecideReviewSuccess: ResolverTypeWrapper<Omit<DecideReviewSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  DecideTaskInput: DecideTaskInput;
  DecideTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideTaskResult']>;
  DecideTaskSuccess: ResolverTypeWrapper<Omit<DecideTaskSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  DecideViolationInput: DecideViolationInput;
  DecideViolationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideViolationResult']>;
  DecideViolationSuccess: ResolverTypeWrapper<Omit<DecideViolationSuccess, 'violation'> & { violation?: Maybe<ResolversTypes['VisitViolation']> }>;
  DeclineBundleInput: DeclineBundleInput;
  DeclineBundleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineBundleResult']>;
  DeclineBundleSuccess: ResolverTypeWrapper<Omit<DeclineBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversTypes['MergeBundle']> }>;
  DeclineVisitTermsInput: DeclineVisitTermsInput;
  DeclineVisitTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineVisitTermsResult']>;
  DeclineVisitTermsSuccess: ResolverTypeWrapper<Omit<DeclineVisitTermsSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  DiscardVisitPlanInput: DiscardVisitPlanInput;
  DiscardVisitPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardVisitPlanResult']>;
  DiscardVisitPlanSuccess: ResolverTypeWrapper<Omit<DiscardVisitPlanSuccess, 'plan'> & { plan?: Maybe<ResolversTypes['VisitPlan']> }>;
  DissolveBundleInput: DissolveBundleInput;
  DissolveBundleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DissolveBundleResult']>;
  DissolveBundleSuccess: ResolverTypeWrapper<Omit<DissolveBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversTypes['MergeBundle']> }>;
  EarlierFindings: ResolverTypeWrapper<EarlierRequestValue>;
  EmergencyAlreadyAudited: ResolverTypeWrapper<EmergencyAlreadyAuditedValue>;
  EmergencyAudit: ResolverTypeWrapper<EmergencyAudit>;
  EmergencyReason: EmergencyReason;
  EmergencyRegistration: ResolverTypeWrapper<EmergencyValue>;
  EmergencyVisitUnknown: ResolverTypeWrapper<EmergencyVisitUnknownValue>;
  Enterprise: ResolverTypeWrapper<EnterpriseReferenceValue>;
  ExposureEntry: ResolverTypeWrapper<ExposureEntryValue>;
  ExposureLedger: ResolverTypeWrapper<ExposureLedgerValue>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FillVisitProgrammeInput: FillVisitProgrammeInput;
  FillVisitProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FillVisitProgrammeResult']>;
  FillVisitProgrammeSuccess: ResolverTypeWrapper<Omit<FillVisitProgrammeSuccess, 'programme'> & { programme?: Maybe<ResolversTypes['VisitProgramme']> }>;
  FinishMinutesInput: FinishMinutesInput;
  FinishMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishMinutesResult']>;
  FinishMinutesSuccess: ResolverTypeWrapper<Omit<FinishMinutesSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  FinishTaskInput: FinishTaskInput;
  FinishTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishTaskResult']>;
  FinishTaskSuccess: ResolverTypeWrapper<Omit<FinishTaskSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  GiveOpinionInput: GiveOpinionInput;
  GiveOpinionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveOpinionResult']>;
  GiveOpinionSuccess: ResolverTypeWrapper<Omit<GiveOpinionSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  GiveVisitFeedbackInput: GiveVisitFeedbackInput;
  GiveVisitFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveVisitFeedbackResult']>;
  GiveVisitFeedbackSuccess: ResolverTypeWrapper<Omit<GiveVisitFeedbackSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  IdentityType: IdentityType;
  InsistOnTargetInput: InsistOnTargetInput;
  InsistOnTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InsistOnTargetResult']>;
  InsistOnTargetSuccess: ResolverTypeWrapper<Omit<InsistOnTargetSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  Inspection: ResolverTypeWrapper<InspectionValue>;
  InspectionAnnouncement: InspectionAnnouncement;
  InspectionCapReached: ResolverTypeWrapper<InspectionCapReachedValue>;
  InspectionNoticeUsed: ResolverTypeWrapper<InspectionNoticeUsedValue>;
  InspectionPartner: ResolverTypeWrapper<PartnerValue>;
  InspectionReason: InspectionReason;
  InspectionScanProblem: InspectionScanProblem;
  InspectionScanRejected: ResolverTypeWrapper<InspectionScanRejectedValue>;
  InviteVisitInput: InviteVisitInput;
  InviteVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteVisitResult']>;
  InviteVisitSuccess: ResolverTypeWrapper<Omit<InviteVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  IssueVisitPassesInput: IssueVisitPassesInput;
  IssueVisitPassesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueVisitPassesResult']>;
  IssueVisitPassesSuccess: ResolverTypeWrapper<Omit<IssueVisitPassesSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  LeaveProtectionInput: LeaveProtectionInput;
  LeaveProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveProtectionResult']>;
  LeaveProtectionSuccess: ResolverTypeWrapper<Omit<LeaveProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<ResolversTypes['ProtectionEntry']> }>;
  Locale: Locale;
  MergeBundle: ResolverTypeWrapper<MergeBundleValue>;
  MergeBundleAction: MergeBundleAction;
  MergeBundleActionAvailability: ResolverTypeWrapper<BundleActionAvailabilityValue>;
  MergeBundleConnection: ResolverTypeWrapper<Omit<MergeBundleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MergeBundleEdge']>, nodes: ReadonlyArray<ResolversTypes['MergeBundle']> }>;
  MergeBundleEdge: ResolverTypeWrapper<Omit<MergeBundleEdge, 'node'> & { node: ResolversTypes['MergeBundle'] }>;
  MergeBundleFilter: MergeBundleFilter;
  MergeBundleMember: ResolverTypeWrapper<ShownMemberValue>;
  MergeBundleObstacle: MergeBundleObstacle;
  MergeBundleReport: ResolverTypeWrapper<BundleReportValue>;
  MergeBundleState: MergeBundleState;
  MergeBundleTransition: ResolverTypeWrapper<BundleTransitionValue>;
  MergeCandidate: ResolverTypeWrapper<MergeClusterValue>;
  MergePair: ResolverTypeWrapper<MergePairValue>;
  MergeProspect: ResolverTypeWrapper<ProspectValue>;
  MergeProspectConnection: ResolverTypeWrapper<Omit<MergeProspectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MergeProspectEdge']>, nodes: ReadonlyArray<ResolversTypes['MergeProspect']> }>;
  MergeProspectEdge: ResolverTypeWrapper<Omit<MergeProspectEdge, 'node'> & { node: ResolversTypes['MergeProspect'] }>;
  MergeSimilarityPart: ResolverTypeWrapper<SimilarityPartValue>;
  MergeSimilarityPartKey: MergeSimilarityPartKey;
  MergeType: MergeType;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Necessity: ResolverTypeWrapper<NecessityValue>;
  NecessityPart: ResolverTypeWrapper<ScoredPartValue>;
  NecessityPartKey: NecessityPartKey;
  NecessityVerdict: NecessityVerdict;
  Officer: ResolverTypeWrapper<OfficerReferenceValue>;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  OverrideSignature: ResolverTypeWrapper<OverrideSignatureValue>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PhotoIncident: ResolverTypeWrapper<PhotoIncidentValue>;
  PhotoIncidentDecided: ResolverTypeWrapper<PhotoIncidentDecidedValue>;
  PhotoIncidentSanction: PhotoIncidentSanction;
  PhotoIncidentSeverity: PhotoIncidentSeverity;
  PhotoIncidentState: PhotoIncidentState;
  PhotoIncidentUnknown: ResolverTypeWrapper<PhotoIncidentUnknownValue>;
  PhotoRule: PhotoRule;
  PlanCampaignInput: PlanCampaignInput;
  PlanCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanCampaignResult']>;
  PlanCampaignSuccess: ResolverTypeWrapper<Omit<PlanCampaignSuccess, 'campaign'> & { campaign?: Maybe<ResolversTypes['Campaign']> }>;
  PlanSessionInput: PlanSessionInput;
  PlanSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanSessionResult']>;
  PlanSessionSuccess: ResolverTypeWrapper<Omit<PlanSessionSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  ProposeBundleInput: ProposeBundleInput;
  ProposeBundleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeBundleResult']>;
  ProposeBundleSuccess: ResolverTypeWrapper<Omit<ProposeBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversTypes['MergeBundle']> }>;
  ProposeProtectionInput: ProposeProtectionInput;
  ProposeProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeProtectionResult']>;
  ProposeProtectionSuccess: ResolverTypeWrapper<Omit<ProposeProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<ResolversTypes['ProtectionEntry']> }>;
  ProposeVisitOverrideInput: ProposeVisitOverrideInput;
  ProposeVisitOverrideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeVisitOverrideResult']>;
  ProposeVisitOverrideSuccess: ResolverTypeWrapper<Omit<ProposeVisitOverrideSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  ProposeVisitPlanInput: ProposeVisitPlanInput;
  ProposeVisitPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeVisitPlanResult']>;
  ProposeVisitPlanSuccess: ResolverTypeWrapper<Omit<ProposeVisitPlanSuccess, 'plan'> & { plan?: Maybe<ResolversTypes['VisitPlan']> }>;
  ProposeVisitTermsInput: ProposeVisitTermsInput;
  ProposeVisitTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeVisitTermsResult']>;
  ProposeVisitTermsSuccess: ResolverTypeWrapper<Omit<ProposeVisitTermsSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  ProtectionAlreadyListed: ResolverTypeWrapper<ProtectionAlreadyListedValue>;
  ProtectionBaselineSource: ProtectionBaselineSource;
  ProtectionCandidate: ResolverTypeWrapper<ScoredCandidateValue>;
  ProtectionCandidateConnection: ResolverTypeWrapper<Omit<ProtectionCandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProtectionCandidateEdge']>, nodes: ReadonlyArray<ResolversTypes['ProtectionCandidate']> }>;
  ProtectionCandidateEdge: ResolverTypeWrapper<Omit<ProtectionCandidateEdge, 'node'> & { node: ResolversTypes['ProtectionCandidate'] }>;
  ProtectionConsentMissing: ResolverTypeWrapper<ProtectionConsentMissingValue>;
  ProtectionEntry: ResolverTypeWrapper<ProtectionEntryValue>;
  ProtectionEntryConnection: ResolverTypeWrapper<Omit<ProtectionEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProtectionEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['ProtectionEntry']> }>;
  ProtectionEntryEdge: ResolverTypeWrapper<Omit<ProtectionEntryEdge, 'node'> & { node: ResolversTypes['ProtectionEntry'] }>;
  ProtectionEntryFilter: ProtectionEntryFilter;
  ProtectionEntryGround: ProtectionEntryGround;
  ProtectionEntryUnknown: ResolverTypeWrapper<ProtectionEntryUnknownValue>;
  ProtectionNotGrounded: ResolverTypeWrapper<ProtectionNotGroundedValue>;
  ProtectionRemoval: ProtectionRemoval;
  ProtectionState: ProtectionState;
  ProtectionStepNotAllowed: ResolverTypeWrapper<ProtectionStepNotAllowedValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuietAndPresence: ResolverTypeWrapper<ShownIndicesValue>;
  RateSessionInput: RateSessionInput;
  RateSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateSessionResult']>;
  RateSessionSuccess: ResolverTypeWrapper<Omit<RateSessionSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  ReceptionBlackout: ResolverTypeWrapper<ReceptionBlackout>;
  ReceptionBlackoutInput: ReceptionBlackoutInput;
  ReceptionBurden: ResolverTypeWrapper<ReceptionBurden>;
  ReceptionRuleProblem: ResolverTypeWrapper<ReceptionRuleProblemValue>;
  ReceptionRuleProblemCode: ReceptionRuleProblemCode;
  ReceptionRules: ResolverTypeWrapper<ShownReceptionRulesValue>;
  ReceptionRulesRejected: ResolverTypeWrapper<ReceptionRulesRejectedValue>;
  ReceptionZone: ResolverTypeWrapper<ReceptionZoneValue>;
  ReceptionZoneInput: ReceptionZoneInput;
  RecordAccompanyingInput: RecordAccompanyingInput;
  RecordAccompanyingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAccompanyingResult']>;
  RecordAccompanyingSuccess: ResolverTypeWrapper<Omit<RecordAccompanyingSuccess, 'visitRequest' | 'warnings'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']>, warnings: ReadonlyArray<ResolversTypes['AccompanyingLoad']> }>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAttendanceResult']>;
  RecordAttendanceSuccess: ResolverTypeWrapper<Omit<RecordAttendanceSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  RecordBundleReplyInput: RecordBundleReplyInput;
  RecordBundleReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBundleReplyResult']>;
  RecordBundleReplySuccess: ResolverTypeWrapper<Omit<RecordBundleReplySuccess, 'bundle'> & { bundle?: Maybe<ResolversTypes['MergeBundle']> }>;
  RecordBundleVisitInput: RecordBundleVisitInput;
  RecordBundleVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBundleVisitResult']>;
  RecordBundleVisitSuccess: ResolverTypeWrapper<Omit<RecordBundleVisitSuccess, 'bundle'> & { bundle?: Maybe<ResolversTypes['MergeBundle']> }>;
  RecordContactInput: RecordContactInput;
  RecordContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordContactResult']>;
  RecordContactSuccess: ResolverTypeWrapper<Omit<RecordContactSuccess, 'campaign' | 'questions'> & { campaign?: Maybe<ResolversTypes['Campaign']>, questions: ReadonlyArray<ResolversTypes['CampaignQuestion']> }>;
  RecordPhoneReplyInput: RecordPhoneReplyInput;
  RecordPhoneReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPhoneReplyResult']>;
  RecordPhoneReplySuccess: ResolverTypeWrapper<Omit<RecordPhoneReplySuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  RecordVisitResultInput: RecordVisitResultInput;
  RecordVisitResultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordVisitResultResult']>;
  RecordVisitResultSuccess: ResolverTypeWrapper<Omit<RecordVisitResultSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  RefuseBundleInput: RefuseBundleInput;
  RefuseBundleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseBundleResult']>;
  RefuseBundleSuccess: ResolverTypeWrapper<Omit<RefuseBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversTypes['MergeBundle']> }>;
  RefuseVisitInput: RefuseVisitInput;
  RefuseVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseVisitResult']>;
  RefuseVisitSuccess: ResolverTypeWrapper<Omit<RefuseVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  RegisterEmergencyVisitInput: RegisterEmergencyVisitInput;
  RegisterEmergencyVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterEmergencyVisitResult']>;
  RegisterEmergencyVisitSuccess: ResolverTypeWrapper<Omit<RegisterEmergencyVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  ReportOnBundleInput: ReportOnBundleInput;
  ReportOnBundleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportOnBundleResult']>;
  ReportOnBundleSuccess: ResolverTypeWrapper<Omit<ReportOnBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversTypes['MergeBundle']> }>;
  ReportPhotoIncidentInput: ReportPhotoIncidentInput;
  ReportPhotoIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportPhotoIncidentResult']>;
  ReportPhotoIncidentSuccess: ResolverTypeWrapper<Omit<ReportPhotoIncidentSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  ReportUnbookedVisitInput: ReportUnbookedVisitInput;
  ReportUnbookedVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportUnbookedVisitResult']>;
  ReportUnbookedVisitSuccess: ResolverTypeWrapper<Omit<ReportUnbookedVisitSuccess, 'violation'> & { violation?: Maybe<ResolversTypes['VisitViolation']> }>;
  RequestUnannouncedInspectionInput: RequestUnannouncedInspectionInput;
  RequestUnannouncedInspectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestUnannouncedInspectionResult']>;
  RequestUnannouncedInspectionSuccess: ResolverTypeWrapper<Omit<RequestUnannouncedInspectionSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  RequestVisitInput: RequestVisitInput;
  RequestVisitProgrammeInput: RequestVisitProgrammeInput;
  RequestVisitProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestVisitProgrammeResult']>;
  RequestVisitProgrammeSuccess: ResolverTypeWrapper<Omit<RequestVisitProgrammeSuccess, 'programme'> & { programme?: Maybe<ResolversTypes['VisitProgramme']> }>;
  RequestVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestVisitResult']>;
  RequestVisitSuccess: ResolverTypeWrapper<Omit<RequestVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  ReturnVisitFormInput: ReturnVisitFormInput;
  ReturnVisitFormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnVisitFormResult']>;
  ReturnVisitFormSuccess: ResolverTypeWrapper<Omit<ReturnVisitFormSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  ReviewProtectionInput: ReviewProtectionInput;
  ReviewProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewProtectionResult']>;
  ReviewProtectionSuccess: ResolverTypeWrapper<Omit<ReviewProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<ResolversTypes['ProtectionEntry']> }>;
  Role: Role;
  RoleGroup: RoleGroup;
  ScanInInspectionInput: ScanInInspectionInput;
  ScanInInspectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScanInInspectionResult']>;
  ScanInInspectionSuccess: ResolverTypeWrapper<Omit<ScanInInspectionSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  ScreenVisitInput: ScreenVisitInput;
  ScreenVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScreenVisitResult']>;
  ScreenVisitSuccess: ResolverTypeWrapper<Omit<ScreenVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  SetReceptionRulesInput: SetReceptionRulesInput;
  SetReceptionRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetReceptionRulesResult']>;
  SetReceptionRulesSuccess: ResolverTypeWrapper<Omit<SetReceptionRulesSuccess, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  SetStandingInstructionInput: SetStandingInstructionInput;
  SetStandingInstructionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStandingInstructionResult']>;
  SetStandingInstructionSuccess: ResolverTypeWrapper<Omit<SetStandingInstructionSuccess, 'enterprise' | 'instruction'> & { enterprise?: Maybe<ResolversTypes['Enterprise']>, instruction: ResolversTypes['StandingInstruction'] }>;
  SetVisitLimitInput: SetVisitLimitInput;
  SetVisitLimitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetVisitLimitResult']>;
  SetVisitLimitSuccess: ResolverTypeWrapper<Omit<SetVisitLimitSuccess, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  SignUpForSessionInput: SignUpForSessionInput;
  SignUpForSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignUpForSessionResult']>;
  SignUpForSessionSuccess: ResolverTypeWrapper<Omit<SignUpForSessionSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  SignVisitOverrideInput: SignVisitOverrideInput;
  SignVisitOverrideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignVisitOverrideResult']>;
  SignVisitOverrideSuccess: ResolverTypeWrapper<Omit<SignVisitOverrideSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  SignVisitPledgeInput: SignVisitPledgeInput;
  SignVisitPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignVisitPledgeResult']>;
  SignVisitPledgeSuccess: ResolverTypeWrapper<Omit<SignVisitPledgeSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  SigningOffice: SigningOffice;
  StandingInstruction: ResolverTypeWrapper<StandingInstructionValue>;
  StandingInstructionRejected: ResolverTypeWrapper<StandingInstructionRejectedValue>;
  StandingInstructionUnknown: ResolverTypeWrapper<StandingInstructionUnknownValue>;
  StatutoryVisitNotRefusable: ResolverTypeWrapper<StatutoryVisitNotRefusableValue>;
  SubmitVisitMediaInput: SubmitVisitMediaInput;
  SubmitVisitMediaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitVisitMediaResult']>;
  SubmitVisitMediaSuccess: ResolverTypeWrapper<Omit<SubmitVisitMediaSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  SubmitVisitRosterInput: SubmitVisitRosterInput;
  SubmitVisitRosterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitVisitRosterResult']>;
  SubmitVisitRosterSuccess: ResolverTypeWrapper<Omit<SubmitVisitRosterSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubstituteVisitorInput: SubstituteVisitorInput;
  SubstituteVisitorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubstituteVisitorResult']>;
  SubstituteVisitorSuccess: ResolverTypeWrapper<Omit<SubstituteVisitorSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  SubstitutionTooLate: ResolverTypeWrapper<SubstitutionTooLateValue>;
  TakeAlternativeInput: TakeAlternativeInput;
  TakeAlternativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeAlternativeResult']>;
  TakeAlternativeSuccess: ResolverTypeWrapper<Omit<TakeAlternativeSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  UnitNotHeard: ResolverTypeWrapper<UnitNotHeardValue>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerifyVisitorInput: VerifyVisitorInput;
  VerifyVisitorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyVisitorResult']>;
  VerifyVisitorSuccess: ResolverTypeWrapper<Omit<VerifyVisitorSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  VisitAction: VisitAction;
  VisitActionAvailability: ResolverTypeWrapper<ActionAvailabilityValue>;
  VisitActionNotAllowed: ResolverTypeWrapper<VisitActionNotAllowedValue>;
  VisitAlternativeUnknown: ResolverTypeWrapper<VisitAlternativeUnknownValue>;
  VisitBenefit: VisitBenefit;
  VisitBlackedOut: ResolverTypeWrapper<VisitBlackedOutValue>;
  VisitBulletin: ResolverTypeWrapper<BulletinMonthValue>;
  VisitConflict: ResolverTypeWrapper<VisitConflictValue>;
  VisitEligibility: ResolverTypeWrapper<EligibilityValue>;
  VisitFeedback: ResolverTypeWrapper<VisitFeedback>;
  VisitFeedbackGiven: ResolverTypeWrapper<VisitFeedbackGivenValue>;
  VisitFormProblem: ResolverTypeWrapper<FormProblemValue>;
  VisitFormProblemCode: VisitFormProblemCode;
  VisitFormRejected: ResolverTypeWrapper<VisitFormRejectedValue>;
  VisitFormReturn: ResolverTypeWrapper<FormReturnValue>;
  VisitKind: VisitKind;
  VisitLimitOutOfRange: ResolverTypeWrapper<VisitLimitOutOfRangeValue>;
  VisitLimitReached: ResolverTypeWrapper<VisitLimitReachedValue>;
  VisitMedia: ResolverTypeWrapper<SubmittedMediaValue>;
  VisitMediaAnswered: ResolverTypeWrapper<VisitMediaAnsweredValue>;
  VisitMediaState: VisitMediaState;
  VisitMediaUnknown: ResolverTypeWrapper<VisitMediaUnknownValue>;
  VisitMember: ResolverTypeWrapper<RosterMemberValue>;
  VisitMemberInput: VisitMemberInput;
  VisitMemberState: VisitMemberState;
  VisitMemberUnknown: ResolverTypeWrapper<VisitMemberUnknownValue>;
  VisitMetric: ResolverTypeWrapper<ShownMetricValue>;
  VisitMetricId: VisitMetricId;
  VisitMetricUnit: VisitMetricUnit;
  VisitMetrics: ResolverTypeWrapper<ShownMetricsValue>;
  VisitOccasion: VisitOccasion;
  VisitOverride: ResolverTypeWrapper<ProposedOverrideValue>;
  VisitOverrideImpossible: ResolverTypeWrapper<VisitOverrideImpossibleValue>;
  VisitPass: ResolverTypeWrapper<VisitPass>;
  VisitPassProblem: ResolverTypeWrapper<PassProblemValue>;
  VisitPassProblemCode: VisitPassProblemCode;
  VisitPassesRejected: ResolverTypeWrapper<VisitPassesRejectedValue>;
  VisitPlan: ResolverTypeWrapper<VisitPlanValue>;
  VisitPlanConnection: ResolverTypeWrapper<Omit<VisitPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VisitPlanEdge']>, nodes: ReadonlyArray<ResolversTypes['VisitPlan']> }>;
  VisitPlanEdge: ResolverTypeWrapper<Omit<VisitPlanEdge, 'node'> & { node: ResolversTypes['VisitPlan'] }>;
  VisitPlanLine: ResolverTypeWrapper<StoredPlanLineValue>;
  VisitPlanLineConnection: ResolverTypeWrapper<Omit<VisitPlanLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VisitPlanLineEdge']>, nodes: ReadonlyArray<ResolversTypes['VisitPlanLine']> }>;
  VisitPlanLineEdge: ResolverTypeWrapper<Omit<VisitPlanLineEdge, 'node'> & { node: ResolversTypes['VisitPlanLine'] }>;
  VisitPlanLineKind: VisitPlanLineKind;
  VisitPlanLineOutcome: VisitPlanLineOutcome;
  VisitPlanLineUnknown: ResolverTypeWrapper<VisitPlanLineUnknownValue>;
  VisitPlanNotOpen: ResolverTypeWrapper<VisitPlanNotOpenValue>;
  VisitPlanNotPossible: ResolverTypeWrapper<VisitPlanNotPossibleValue>;
  VisitPlanProblem: VisitPlanProblem;
  VisitPlanState: VisitPlanState;
  VisitPlanTotals: ResolverTypeWrapper<PlanTotalsValue>;
  VisitPlanUnknown: ResolverTypeWrapper<VisitPlanUnknownValue>;
  VisitPledge: ResolverTypeWrapper<PledgeTextValue>;
  VisitPledgeOutdated: ResolverTypeWrapper<VisitPledgeOutdatedValue>;
  VisitProgramme: ResolverTypeWrapper<VisitProgrammeValue>;
  VisitProgrammeConnection: ResolverTypeWrapper<Omit<VisitProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VisitProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['VisitProgramme']> }>;
  VisitProgrammeCriteria: ResolverTypeWrapper<VisitProgrammeCriteria>;
  VisitProgrammeCriteriaInput: VisitProgrammeCriteriaInput;
  VisitProgrammeEdge: ResolverTypeWrapper<Omit<VisitProgrammeEdge, 'node'> & { node: ResolversTypes['VisitProgramme'] }>;
  VisitProgrammeMisfit: VisitProgrammeMisfit;
  VisitProgrammeNotFillable: ResolverTypeWrapper<VisitProgrammeNotFillableValue>;
  VisitProgrammeState: VisitProgrammeState;
  VisitProgrammeStopInput: VisitProgrammeStopInput;
  VisitProgrammeStopUnfit: ResolverTypeWrapper<VisitProgrammeStopUnfitValue>;
  VisitProgrammeUnknown: ResolverTypeWrapper<VisitProgrammeUnknownValue>;
  VisitRequest: ResolverTypeWrapper<VisitRequestValue>;
  VisitRequestConnection: ResolverTypeWrapper<VisitPageValue>;
  VisitRequestEdge: ResolverTypeWrapper<Omit<VisitRequestEdge, 'node'> & { node: ResolversTypes['VisitRequest'] }>;
  VisitRequestFilter: VisitRequestFilter;
  VisitRequestUnknown: ResolverTypeWrapper<VisitRequestUnknownValue>;
  VisitResult: ResolverTypeWrapper<VisitOutcomeValue>;
  VisitRoster: ResolverTypeWrapper<ShownRosterValue>;
  VisitRosterProblem: ResolverTypeWrapper<AnyRosterProblemValue>;
  VisitRosterProblemCode: VisitRosterProblemCode;
  VisitRosterRejected: ResolverTypeWrapper<VisitRosterRejectedValue>;
  VisitServiceFigures: ResolverTypeWrapper<ServiceFiguresValue>;
  VisitSetting: ResolverTypeWrapper<VisitSetting>;
  VisitSettingRejected: ResolverTypeWrapper<VisitSettingRejectedValue>;
  VisitSettings: ResolverTypeWrapper<PlacedSettingsValue>;
  VisitStage: ResolverTypeWrapper<VisitStageValue>;
  VisitStageLight: VisitStageLight;
  VisitStageName: VisitStageName;
  VisitState: VisitState;
  VisitTargetUnknown: ResolverTypeWrapper<VisitTargetUnknownValue>;
  VisitTerms: ResolverTypeWrapper<ShownTermsValue>;
  VisitTermsInput: VisitTermsInput;
  VisitTermsRejected: ResolverTypeWrapper<VisitTermsRejectedValue>;
  VisitTransition: ResolverTypeWrapper<VisitTransitionValue>;
  VisitViolation: ResolverTypeWrapper<VisitViolationValue>;
  VisitViolationAction: VisitViolationAction;
  VisitViolationConnection: ResolverTypeWrapper<Omit<VisitViolationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VisitViolationEdge']>, nodes: ReadonlyArray<ResolversTypes['VisitViolation']> }>;
  VisitViolationEdge: ResolverTypeWrapper<Omit<VisitViolationEdge, 'node'> & { node: ResolversTypes['VisitViolation'] }>;
  VisitViolationFilter: VisitViolationFilter;
  VisitViolationKind: VisitViolationKind;
  VisitViolationNotOpen: ResolverTypeWrapper<VisitViolationNotOpenValue>;
  VisitViolationSource: VisitViolationSource;
  VisitViolationState: VisitViolationState;
  VisitViolationUnknown: ResolverTypeWrapper<VisitViolationUnknownValue>;
  VisitWindow: ResolverTypeWrapper<ShownWindowValue>;
  VisitWindowInput: VisitWindowInput;
  VisitWindowUnknown: ResolverTypeWrapper<VisitWindowUnknownValue>;
  VisitWithoutDate: ResolverTypeWrapper<VisitWithoutDateValue>;
  VisitedSize: VisitedSize;
  VisitingUnitUnknown: ResolverTypeWrapper<VisitingUnitUnknownValue>;
  VisitorVerificationMeans: VisitorVerificationMeans;
  WithdrawSignUpInput: WithdrawSignUpInput;
  WithdrawSignUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawSignUpResult']>;
  WithdrawSignUpSuccess: ResolverTypeWrapper<Omit<WithdrawSignUpSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  WithdrawStandingInstructionInput: WithdrawStandingInstructionInput;
  WithdrawStandingInstructionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawStandingInstructionResult']>;
  WithdrawStandingInstructionSuccess: ResolverTypeWrapper<Omit<WithdrawStandingInstructionSuccess, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  WriteMinutesInput: WriteMinutesInput;
  WriteMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WriteMinutesResult']>;
  WriteMinutesSuccess: ResolverTypeWrapper<Omit<WriteMinutesSuccess, 'session'> & { session?: Maybe<ResolversTypes['CampaignSession']> }>;
  ZoneTag: ZoneTag;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptBundleInput: AcceptBundleInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AcceptBundleResult: ResolversUnionTypes<ResolversParentTypes>['AcceptBundleResult'];
  AcceptBundleSuccess: Omit<AcceptBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['MergeBundle']> };
  AcceptVisitInput: AcceptVisitInput;
  AcceptVisitResult: ResolversUnionTypes<ResolversParentTypes>['AcceptVisitResult'];
  AcceptVisitSuccess: Omit<AcceptVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  AccompanyingLoad: AccompanyingLoadValue;
  Boolean: Scalars['Boolean']['output'];
  AgreeToBundleInput: AgreeToBundleInput;
  AgreeToBundleResult: ResolversUnionTypes<ResolversParentTypes>['AgreeToBundleResult'];
  AgreeToBundleSuccess: Omit<AgreeToBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['MergeBundle']> };
  AgreeToVisitTermsInput: AgreeToVisitTermsInput;
  AgreeToVisitTermsResult: ResolversUnionTypes<ResolversParentTypes>['AgreeToVisitTermsResult'];
  AgreeToVisitTermsSuccess: Omit<AgreeToVisitTermsSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  AgreedVisit: AgreedVisit;
  AnswerSessionQuestionInput: AnswerSessionQuestionInput;
  AnswerSessionQuestionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerSessionQuestionResult'];
  AnswerSessionQuestionSuccess: Omit<AnswerSessionQuestionSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  AnswerViolationInput: AnswerViolationInput;
  AnswerViolationResult: ResolversUnionTypes<ResolversParentTypes>['AnswerViolationResult'];
  AnswerViolationSuccess: Omit<AnswerViolationSuccess, 'violation'> & { violation?: Maybe<ResolversParentTypes['VisitViolation']> };
  Appeal: Appeal;
  ApproveVisitMediaInput: ApproveVisitMediaInput;
  ApproveVisitMediaResult: ResolversUnionTypes<ResolversParentTypes>['ApproveVisitMediaResult'];
  ApproveVisitMediaSuccess: Omit<ApproveVisitMediaSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ArchiveVisitInput: ArchiveVisitInput;
  ArchiveVisitResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveVisitResult'];
  ArchiveVisitSuccess: Omit<ArchiveVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  AskAboutBundleInput: AskAboutBundleInput;
  AskAboutBundleResult: ResolversUnionTypes<ResolversParentTypes>['AskAboutBundleResult'];
  AskAboutBundleSuccess: Omit<AskAboutBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['MergeBundle']> };
  AskEnterpriseInput: AskEnterpriseInput;
  AskEnterpriseResult: ResolversUnionTypes<ResolversParentTypes>['AskEnterpriseResult'];
  AskEnterpriseSuccess: Omit<AskEnterpriseSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  AssignSessionUnitsInput: AssignSessionUnitsInput;
  AssignSessionUnitsResult: ResolversUnionTypes<ResolversParentTypes>['AssignSessionUnitsResult'];
  AssignSessionUnitsSuccess: Omit<AssignSessionUnitsSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  AuditEmergencyVisitInput: AuditEmergencyVisitInput;
  AuditEmergencyVisitResult: ResolversUnionTypes<ResolversParentTypes>['AuditEmergencyVisitResult'];
  AuditEmergencyVisitSuccess: Omit<AuditEmergencyVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  BlackoutOverVisits: BlackoutOverVisitsValue;
  BulletinOverride: PublishedOverrideValue;
  BundleActionNotAllowed: BundleActionNotAllowedValue;
  BundleNotPossible: BundleNotPossibleValue;
  BundleProblem: ProposalProblemValue;
  BundleUnknown: BundleUnknownValue;
  Campaign: CampaignValue;
  CampaignActionAvailability: CampaignActionStateValue;
  CampaignActionNotAllowed: CampaignActionNotAllowedValue;
  CampaignAttendanceInput: CampaignAttendanceInput;
  CampaignConnection: Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CampaignEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Campaign']> };
  CampaignDemand: DemandValue;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignFigures: CountedCampaignValue;
  Float: Scalars['Float']['output'];
  CampaignFilter: CampaignFilter;
  CampaignFormProblem: CampaignFormProblemValue;
  CampaignFormRejected: CampaignFormRejectedValue;
  CampaignGroup: WorkGroupValue;
  CampaignGroupInput: CampaignGroupInput;
  CampaignOpinion: CampaignOpinion;
  CampaignQuestion: ListedQuestionValue;
  CampaignQuestionInput: CampaignQuestionInput;
  CampaignRating: CampaignRating;
  CampaignRecurrence: CampaignRecurrence;
  CampaignRecurrenceInput: CampaignRecurrenceInput;
  CampaignSeat: SessionSeatsValue;
  CampaignSeatInput: CampaignSeatInput;
  CampaignSeatsTaken: CampaignSeatsTakenValue;
  CampaignSession: CampaignSessionValue;
  CampaignSessionConnection: Omit<CampaignSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CampaignSessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CampaignSession']> };
  CampaignSessionEdge: Omit<CampaignSessionEdge, 'node'> & { node: ResolversParentTypes['CampaignSession'] };
  CampaignSessionFilter: CampaignSessionFilter;
  CampaignSessionUnknown: CampaignSessionUnknownValue;
  CampaignSignUp: SignUpValue;
  CampaignTask: CampaignTaskValue;
  CampaignUnknown: CampaignUnknownValue;
  CampaignYearFull: CampaignYearFullValue;
  CancelSessionInput: CancelSessionInput;
  CancelSessionResult: ResolversUnionTypes<ResolversParentTypes>['CancelSessionResult'];
  CancelSessionSuccess: Omit<CancelSessionSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  CancelVisitInput: CancelVisitInput;
  CancelVisitResult: ResolversUnionTypes<ResolversParentTypes>['CancelVisitResult'];
  CancelVisitSuccess: Omit<CancelVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ChangeVisitSettingInput: ChangeVisitSettingInput;
  ChangeVisitSettingResult: ResolversUnionTypes<ResolversParentTypes>['ChangeVisitSettingResult'];
  ChangeVisitSettingSuccess: Omit<ChangeVisitSettingSuccess, 'settings'> & { settings: ResolversParentTypes['VisitSettings'] };
  CheckInVisitInput: CheckInVisitInput;
  CheckInVisitResult: ResolversUnionTypes<ResolversParentTypes>['CheckInVisitResult'];
  CheckInVisitSuccess: Omit<CheckInVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  CheckOutVisitInput: CheckOutVisitInput;
  CheckOutVisitResult: ResolversUnionTypes<ResolversParentTypes>['CheckOutVisitResult'];
  CheckOutVisitSuccess: Omit<CheckOutVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  CloseSessionInput: CloseSessionInput;
  CloseSessionResult: ResolversUnionTypes<ResolversParentTypes>['CloseSessionResult'];
  CloseSessionSuccess: Omit<CloseSessionSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  ComprehensiveInspectionRequired: ComprehensiveInspectionRequiredValue;
  ConfirmSessionInput: ConfirmSessionInput;
  ConfirmSessionResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmSessionResult'];
  ConfirmSessionSuccess: Omit<ConfirmSessionSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  ConfirmVisitPlanInput: ConfirmVisitPlanInput;
  ConfirmVisitPlanResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmVisitPlanResult'];
  ConfirmVisitPlanSuccess: Omit<ConfirmVisitPlanSuccess, 'plan'> & { plan?: Maybe<ResolversParentTypes['VisitPlan']> };
  ConsentToProtectionInput: ConsentToProtectionInput;
  ConsentToProtectionResult: ResolversUnionTypes<ResolversParentTypes>['ConsentToProtectionResult'];
  ConsentToProtectionSuccess: Omit<ConsentToProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<ResolversParentTypes['ProtectionEntry']> };
  CorrectVisitFormInput: CorrectVisitFormInput;
  CorrectVisitFormResult: ResolversUnionTypes<ResolversParentTypes>['CorrectVisitFormResult'];
  CorrectVisitFormSuccess: Omit<CorrectVisitFormSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  CounterOffer: StoredCounterOfferValue;
  CounterOfferCandidate: RankedCandidateValue;
  DataGrant: DataGrantValue;
  DataGrantConnection: Omit<DataGrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DataGrantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DataGrant']> };
  DataGrantEdge: Omit<DataGrantEdge, 'node'> & { node: ResolversParentTypes['DataGrant'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecidePhotoIncidentInput: DecidePhotoIncidentInput;
  DecidePhotoIncidentResult: ResolversUnionTypes<ResolversParentTypes>['DecidePhotoIncidentResult'];
  DecidePhotoIncidentSuccess: Omit<DecidePhotoIncidentSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  DecideReviewInput: DecideReviewInput;
  DecideReviewResult: ResolversUnionTypes<ResolversParentTypes>['DecideReviewResult'];
  DecideReviewSuccess: Omit<DecideReviewSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  DecideTaskInput: DecideTaskInput;
  DecideTaskResult: ResolversUnionTypes<ResolversParentTypes>['DecideTaskResult'];
  DecideTaskSuccess: Omit<DecideTaskSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  DecideViolationInput: DecideViolationInput;
  DecideViolationResult: ResolversUnionTypes<ResolversParentTypes>['DecideViolationResult'];
  DecideViolationSuccess: Omit<DecideViolationSuccess, 'violation'> & { violation?: Maybe<ResolversParentTypes['VisitViolation']> };
  DeclineBundleInput: DeclineBundleInput;
  DeclineBundleResult: ResolversUnionTypes<ResolversParentTypes>['DeclineBundleResult'];
  DeclineBundleSuccess: Omit<DeclineBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['MergeBundle']> };
  DeclineVisitTermsInput: DeclineVisitTermsInput;
  DeclineVisitTermsResult: ResolversUnionTypes<ResolversParentTypes>['DeclineVisitTermsResult'];
  DeclineVisitTermsSuccess: Omit<DeclineVisitTermsSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  DiscardVisitPlanInput: DiscardVisitPlanInput;
  DiscardVisitPlanResult: ResolversUnionTypes<ResolversParentTypes>['DiscardVisitPlanResult'];
  DiscardVisitPlanSuccess: Omit<DiscardVisitPlanSuccess, 'plan'> & { plan?: Maybe<ResolversParentTypes['VisitPlan']> };
  DissolveBundleInput: DissolveBundleInput;
  DissolveBundleResult: ResolversUnionTypes<ResolversParentTypes>['DissolveBundleResult'];
  DissolveBundleSuccess: Omit<DissolveBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['MergeBundle']> };
  EarlierFindings: EarlierRequestValue;
  EmergencyAlreadyAudited: EmergencyAlreadyAuditedValue;
  EmergencyAudit: EmergencyAudit;
  EmergencyRegistration: EmergencyValue;
  EmergencyVisitUnknown: EmergencyVisitUnknownValue;
  Enterprise: EnterpriseReferenceValue;
  ExposureEntry: ExposureEntryValue;
  ExposureLedger: ExposureLedgerValue;
  Fen: Scalars['Fen']['output'];
  FillVisitProgrammeInput: FillVisitProgrammeInput;
  FillVisitProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['FillVisitProgrammeResult'];
  FillVisitProgrammeSuccess: Omit<FillVisitProgrammeSuccess, 'programme'> & { programme?: Maybe<ResolversParentTypes['VisitProgramme']> };
  FinishMinutesInput: FinishMinutesInput;
  FinishMinutesResult: ResolversUnionTypes<ResolversParentTypes>['FinishMinutesResult'];
  FinishMinutesSuccess: Omit<FinishMinutesSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  FinishTaskInput: FinishTaskInput;
  FinishTaskResult: ResolversUnionTypes<ResolversParentTypes>['FinishTaskResult'];
  FinishTaskSuccess: Omit<FinishTaskSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  GiveOpinionInput: GiveOpinionInput;
  GiveOpinionResult: ResolversUnionTypes<ResolversParentTypes>['GiveOpinionResult'];
  GiveOpinionSuccess: Omit<GiveOpinionSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  GiveVisitFeedbackInput: GiveVisitFeedbackInput;
  GiveVisitFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['GiveVisitFeedbackResult'];
  GiveVisitFeedbackSuccess: Omit<GiveVisitFeedbackSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  InsistOnTargetInput: InsistOnTargetInput;
  InsistOnTargetResult: ResolversUnionTypes<ResolversParentTypes>['InsistOnTargetResult'];
  InsistOnTargetSuccess: Omit<InsistOnTargetSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  Inspection: InspectionValue;
  InspectionCapReached: InspectionCapReachedValue;
  InspectionNoticeUsed: InspectionNoticeUsedValue;
  InspectionPartner: PartnerValue;
  InspectionScanRejected: InspectionScanRejectedValue;
  InviteVisitInput: InviteVisitInput;
  InviteVisitResult: ResolversUnionTypes<ResolversParentTypes>['InviteVisitResult'];
  InviteVisitSuccess: Omit<InviteVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  IssueVisitPassesInput: IssueVisitPassesInput;
  IssueVisitPassesResult: ResolversUnionTypes<ResolversParentTypes>['IssueVisitPassesResult'];
  IssueVisitPassesSuccess: Omit<IssueVisitPassesSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  LeaveProtectionInput: LeaveProtectionInput;
  LeaveProtectionResult: ResolversUnionTypes<ResolversParentTypes>['LeaveProtectionResult'];
  LeaveProtectionSuccess: Omit<LeaveProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<ResolversParentTypes['ProtectionEntry']> };
  MergeBundle: MergeBundleValue;
  MergeBundleActionAvailability: BundleActionAvailabilityValue;
  MergeBundleConnection: Omit<MergeBundleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MergeBundleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MergeBundle']> };
  MergeBundleEdge: Omit<MergeBundleEdge, 'node'> & { node: ResolversParentTypes['MergeBundle'] };
  MergeBundleFilter: MergeBundleFilter;
  MergeBundleMember: ShownMemberValue;
  MergeBundleReport: BundleReportValue;
  MergeBundleTransition: BundleTransitionValue;
  MergeCandidate: MergeClusterValue;
  MergePair: MergePairValue;
  MergeProspect: ProspectValue;
  MergeProspectConnection: Omit<MergeProspectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MergeProspectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MergeProspect']> };
  MergeProspectEdge: Omit<MergeProspectEdge, 'node'> & { node: ResolversParentTypes['MergeProspect'] };
  MergeSimilarityPart: SimilarityPartValue;
  Mutation: Record<PropertyKey, never>;
  Necessity: NecessityValue;
  NecessityPart: ScoredPartValue;
  Officer: OfficerReferenceValue;
  OrgUnit: OrgUnit;
  OverrideSignature: OverrideSignatureValue;
  PageInfo: PageInfo;
  PhotoIncident: PhotoIncidentValue;
  PhotoIncidentDecided: PhotoIncidentDecidedValue;
  PhotoIncidentUnknown: PhotoIncidentUnknownValue;
  PlanCampaignInput: PlanCampaignInput;
  PlanCampaignResult: ResolversUnionTypes<ResolversParentTypes>['PlanCampaignResult'];
  PlanCampaignSuccess: Omit<PlanCampaignSuccess, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['Campaign']> };
  PlanSessionInput: PlanSessionInput;
  PlanSessionResult: ResolversUnionTypes<ResolversParentTypes>['PlanSessionResult'];
  PlanSessionSuccess: Omit<PlanSessionSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  ProposeBundleInput: ProposeBundleInput;
  ProposeBundleResult: ResolversUnionTypes<ResolversParentTypes>['ProposeBundleResult'];
  ProposeBundleSuccess: Omit<ProposeBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['MergeBundle']> };
  ProposeProtectionInput: ProposeProtectionInput;
  ProposeProtectionResult: ResolversUnionTypes<ResolversParentTypes>['ProposeProtectionResult'];
  ProposeProtectionSuccess: Omit<ProposeProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<ResolversParentTypes['ProtectionEntry']> };
  ProposeVisitOverrideInput: ProposeVisitOverrideInput;
  ProposeVisitOverrideResult: ResolversUnionTypes<ResolversParentTypes>['ProposeVisitOverrideResult'];
  ProposeVisitOverrideSuccess: Omit<ProposeVisitOverrideSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ProposeVisitPlanInput: ProposeVisitPlanInput;
  ProposeVisitPlanResult: ResolversUnionTypes<ResolversParentTypes>['ProposeVisitPlanResult'];
  ProposeVisitPlanSuccess: Omit<ProposeVisitPlanSuccess, 'plan'> & { plan?: Maybe<ResolversParentTypes['VisitPlan']> };
  ProposeVisitTermsInput: ProposeVisitTermsInput;
  ProposeVisitTermsResult: ResolversUnionTypes<ResolversParentTypes>['ProposeVisitTermsResult'];
  ProposeVisitTermsSuccess: Omit<ProposeVisitTermsSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ProtectionAlreadyListed: ProtectionAlreadyListedValue;
  ProtectionCandidate: ScoredCandidateValue;
  ProtectionCandidateConnection: Omit<ProtectionCandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProtectionCandidateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProtectionCandidate']> };
  ProtectionCandidateEdge: Omit<ProtectionCandidateEdge, 'node'> & { node: ResolversParentTypes['ProtectionCandidate'] };
  ProtectionConsentMissing: ProtectionConsentMissingValue;
  ProtectionEntry: ProtectionEntryValue;
  ProtectionEntryConnection: Omit<ProtectionEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProtectionEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProtectionEntry']> };
  ProtectionEntryEdge: Omit<ProtectionEntryEdge, 'node'> & { node: ResolversParentTypes['ProtectionEntry'] };
  ProtectionEntryFilter: ProtectionEntryFilter;
  ProtectionEntryUnknown: ProtectionEntryUnknownValue;
  ProtectionNotGrounded: ProtectionNotGroundedValue;
  ProtectionStepNotAllowed: ProtectionStepNotAllowedValue;
  Query: Record<PropertyKey, never>;
  QuietAndPresence: ShownIndicesValue;
  RateSessionInput: RateSessionInput;
  RateSessionResult: ResolversUnionTypes<ResolversParentTypes>['RateSessionResult'];
  RateSessionSuccess: Omit<RateSessionSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  ReceptionBlackout: ReceptionBlackout;
  ReceptionBlackoutInput: ReceptionBlackoutInput;
  ReceptionBurden: ReceptionBurden;
  ReceptionRuleProblem: ReceptionRuleProblemValue;
  ReceptionRules: ShownReceptionRulesValue;
  ReceptionRulesRejected: ReceptionRulesRejectedValue;
  ReceptionZone: ReceptionZoneValue;
  ReceptionZoneInput: ReceptionZoneInput;
  RecordAccompanyingInput: RecordAccompanyingInput;
  RecordAccompanyingResult: ResolversUnionTypes<ResolversParentTypes>['RecordAccompanyingResult'];
  RecordAccompanyingSuccess: Omit<RecordAccompanyingSuccess, 'visitRequest' | 'warnings'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']>, warnings: ReadonlyArray<ResolversParentTypes['AccompanyingLoad']> };
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAttendanceResult'];
  RecordAttendanceSuccess: Omit<RecordAttendanceSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  RecordBundleReplyInput: RecordBundleReplyInput;
  RecordBundleReplyResult: ResolversUnionTypes<ResolversParentTypes>['RecordBundleReplyResult'];
  RecordBundleReplySuccess: Omit<RecordBundleReplySuccess, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['MergeBundle']> };
  RecordBundleVisitInput: RecordBundleVisitInput;
  RecordBundleVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordBundleVisitResult'];
  RecordBundleVisitSuccess: Omit<RecordBundleVisitSuccess, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['MergeBundle']> };
  RecordContactInput: RecordContactInput;
  RecordContactResult: ResolversUnionTypes<ResolversParentTypes>['RecordContactResult'];
  RecordContactSuccess: Omit<RecordContactSuccess, 'campaign' | 'questions'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, questions: ReadonlyArray<ResolversParentTypes['CampaignQuestion']> };
  RecordPhoneReplyInput: RecordPhoneReplyInput;
  RecordPhoneReplyResult: ResolversUnionTypes<ResolversParentTypes>['RecordPhoneReplyResult'];
  RecordPhoneReplySuccess: Omit<RecordPhoneReplySuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  RecordVisitResultInput: RecordVisitResultInput;
  RecordVisitResultResult: ResolversUnionTypes<ResolversParentTypes>['RecordVisitResultResult'];
  RecordVisitResultSuccess: Omit<RecordVisitResultSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  RefuseBundleInput: RefuseBundleInput;
  RefuseBundleResult: ResolversUnionTypes<ResolversParentTypes>['RefuseBundleResult'];
  RefuseBundleSuccess: Omit<RefuseBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['MergeBundle']> };
  RefuseVisitInput: RefuseVisitInput;
  RefuseVisitResult: ResolversUnionTypes<ResolversParentTypes>['RefuseVisitResult'];
  RefuseVisitSuccess: Omit<RefuseVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  RegisterEmergencyVisitInput: RegisterEmergencyVisitInput;
  RegisterEmergencyVisitResult: ResolversUnionTypes<ResolversParentTypes>['RegisterEmergencyVisitResult'];
  RegisterEmergencyVisitSuccess: Omit<RegisterEmergencyVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ReportOnBundleInput: ReportOnBundleInput;
  ReportOnBundleResult: ResolversUnionTypes<ResolversParentTypes>['ReportOnBundleResult'];
  ReportOnBundleSuccess: Omit<ReportOnBundleSuccess, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['MergeBundle']> };
  ReportPhotoIncidentInput: ReportPhotoIncidentInput;
  ReportPhotoIncidentResult: ResolversUnionTypes<ResolversParentTypes>['ReportPhotoIncidentResult'];
  ReportPhotoIncidentSuccess: Omit<ReportPhotoIncidentSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ReportUnbookedVisitInput: ReportUnbookedVisitInput;
  ReportUnbookedVisitResult: ResolversUnionTypes<ResolversParentTypes>['ReportUnbookedVisitResult'];
  ReportUnbookedVisitSuccess: Omit<ReportUnbookedVisitSuccess, 'violation'> & { violation?: Maybe<ResolversParentTypes['VisitViolation']> };
  RequestUnannouncedInspectionInput: RequestUnannouncedInspectionInput;
  RequestUnannouncedInspectionResult: ResolversUnionTypes<ResolversParentTypes>['RequestUnannouncedInspectionResult'];
  RequestUnannouncedInspectionSuccess: Omit<RequestUnannouncedInspectionSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  RequestVisitInput: RequestVisitInput;
  RequestVisitProgrammeInput: RequestVisitProgrammeInput;
  RequestVisitProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['RequestVisitProgrammeResult'];
  RequestVisitProgrammeSuccess: Omit<RequestVisitProgrammeSuccess, 'programme'> & { programme?: Maybe<ResolversParentTypes['VisitProgramme']> };
  RequestVisitResult: ResolversUnionTypes<ResolversParentTypes>['RequestVisitResult'];
  RequestVisitSuccess: Omit<RequestVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ReturnVisitFormInput: ReturnVisitFormInput;
  ReturnVisitFormResult: ResolversUnionTypes<ResolversParentTypes>['ReturnVisitFormResult'];
  ReturnVisitFormSuccess: Omit<ReturnVisitFormSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ReviewProtectionInput: ReviewProtectionInput;
  ReviewProtectionResult: ResolversUnionTypes<ResolversParentTypes>['ReviewProtectionResult'];
  ReviewProtectionSuccess: Omit<ReviewProtectionSuccess, 'protectionEntry'> & { protectionEntry?: Maybe<ResolversParentTypes['ProtectionEntry']> };
  ScanInInspectionInput: ScanInInspectionInput;
  ScanInInspectionResult: ResolversUnionTypes<ResolversParentTypes>['ScanInInspectionResult'];
  ScanInInspectionSuccess: Omit<ScanInInspectionSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ScreenVisitInput: ScreenVisitInput;
  ScreenVisitResult: ResolversUnionTypes<ResolversParentTypes>['ScreenVisitResult'];
  ScreenVisitSuccess: Omit<ScreenVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  SetReceptionRulesInput: SetReceptionRulesInput;
  SetReceptionRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetReceptionRulesResult'];
  SetReceptionRulesSuccess: Omit<SetReceptionRulesSuccess, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  SetStandingInstructionInput: SetStandingInstructionInput;
  SetStandingInstructionResult: ResolversUnionTypes<ResolversParentTypes>['SetStandingInstructionResult'];
  SetStandingInstructionSuccess: Omit<SetStandingInstructionSuccess, 'enterprise' | 'instruction'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']>, instruction: ResolversParentTypes['StandingInstruction'] };
  SetVisitLimitInput: SetVisitLimitInput;
  SetVisitLimitResult: ResolversUnionTypes<ResolversParentTypes>['SetVisitLimitResult'];
  SetVisitLimitSuccess: Omit<SetVisitLimitSuccess, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  SignUpForSessionInput: SignUpForSessionInput;
  SignUpForSessionResult: ResolversUnionTypes<ResolversParentTypes>['SignUpForSessionResult'];
  SignUpForSessionSuccess: Omit<SignUpForSessionSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  SignVisitOverrideInput: SignVisitOverrideInput;
  SignVisitOverrideResult: ResolversUnionTypes<ResolversParentTypes>['SignVisitOverrideResult'];
  SignVisitOverrideSuccess: Omit<SignVisitOverrideSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  SignVisitPledgeInput: SignVisitPledgeInput;
  SignVisitPledgeResult: ResolversUnionTypes<ResolversParentTypes>['SignVisitPledgeResult'];
  SignVisitPledgeSuccess: Omit<SignVisitPledgeSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  StandingInstruction: StandingInstructionValue;
  StandingInstructionRejected: StandingInstructionRejectedValue;
  StandingInstructionUnknown: StandingInstructionUnknownValue;
  StatutoryVisitNotRefusable: StatutoryVisitNotRefusableValue;
  SubmitVisitMediaInput: SubmitVisitMediaInput;
  SubmitVisitMediaResult: ResolversUnionTypes<ResolversParentTypes>['SubmitVisitMediaResult'];
  SubmitVisitMediaSuccess: Omit<SubmitVisitMediaSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  SubmitVisitRosterInput: SubmitVisitRosterInput;
  SubmitVisitRosterResult: ResolversUnionTypes<ResolversParentTypes>['SubmitVisitRosterResult'];
  SubmitVisitRosterSuccess: Omit<SubmitVisitRosterSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  Subscription: Record<PropertyKey, never>;
  SubstituteVisitorInput: SubstituteVisitorInput;
  SubstituteVisitorResult: ResolversUnionTypes<ResolversParentTypes>['SubstituteVisitorResult'];
  SubstituteVisitorSuccess: Omit<SubstituteVisitorSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  SubstitutionTooLate: SubstitutionTooLateValue;
  TakeAlternativeInput: TakeAlternativeInput;
  TakeAlternativeResult: ResolversUnionTypes<ResolversParentTypes>['TakeAlternativeResult'];
  TakeAlternativeSuccess: Omit<TakeAlternativeSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  UnitNotHeard: UnitNotHeardValue;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyVisitorInput: VerifyVisitorInput;
  VerifyVisitorResult: ResolversUnionTypes<ResolversParentTypes>['VerifyVisitorResult'];
  VerifyVisitorSuccess: Omit<VerifyVisitorSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  VisitActionAvailability: ActionAvailabilityValue;
  VisitActionNotAllowed: VisitActionNotAllowedValue;
  VisitAlternativeUnknown: VisitAlternativeUnknownValue;
  VisitBlackedOut: VisitBlackedOutValue;
  VisitBulletin: BulletinMonthValue;
  VisitConflict: VisitConflictValue;
  VisitEligibility: EligibilityValue;
  VisitFeedback: VisitFeedback;
  VisitFeedbackGiven: VisitFeedbackGivenValue;
  VisitFormProblem: FormProblemValue;
  VisitFormRejected: VisitFormRejectedValue;
  VisitFormReturn: FormReturnValue;
  VisitLimitOutOfRange: VisitLimitOutOfRangeValue;
  VisitLimitReached: VisitLimitReachedValue;
  VisitMedia: SubmittedMediaValue;
  VisitMediaAnswered: VisitMediaAnsweredValue;
  VisitMediaUnknown: VisitMediaUnknownValue;
  VisitMember: RosterMemberValue;
  VisitMemberInput: VisitMemberInput;
  VisitMemberUnknown: VisitMemberUnknownValue;
  VisitMetric: ShownMetricValue;
  VisitMetrics: ShownMetricsValue;
  VisitOverride: ProposedOverrideValue;
  VisitOverrideImpossible: VisitOverrideImpossibleValue;
  VisitPass: VisitPass;
  VisitPassProblem: PassProblemValue;
  VisitPassesRejected: VisitPassesRejectedValue;
  VisitPlan: VisitPlanValue;
  VisitPlanConnection: Omit<VisitPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VisitPlanEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VisitPlan']> };
  VisitPlanEdge: Omit<VisitPlanEdge, 'node'> & { node: ResolversParentTypes['VisitPlan'] };
  VisitPlanLine: StoredPlanLineValue;
  VisitPlanLineConnection: Omit<VisitPlanLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VisitPlanLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VisitPlanLine']> };
  VisitPlanLineEdge: Omit<VisitPlanLineEdge, 'node'> & { node: ResolversParentTypes['VisitPlanLine'] };
  VisitPlanLineUnknown: VisitPlanLineUnknownValue;
  VisitPlanNotOpen: VisitPlanNotOpenValue;
  VisitPlanNotPossible: VisitPlanNotPossibleValue;
  VisitPlanTotals: PlanTotalsValue;
  VisitPlanUnknown: VisitPlanUnknownValue;
  VisitPledge: PledgeTextValue;
  VisitPledgeOutdated: VisitPledgeOutdatedValue;
  VisitProgramme: VisitProgrammeValue;
  VisitProgrammeConnection: Omit<VisitProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VisitProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VisitProgramme']> };
  VisitProgrammeCriteria: VisitProgrammeCriteria;
  VisitProgrammeCriteriaInput: VisitProgrammeCriteriaInput;
  VisitProgrammeEdge: Omit<VisitProgrammeEdge, 'node'> & { node: ResolversParentTypes['VisitProgramme'] };
  VisitProgrammeNotFillable: VisitProgrammeNotFillableValue;
  VisitProgrammeStopInput: VisitProgrammeStopInput;
  VisitProgrammeStopUnfit: VisitProgrammeStopUnfitValue;
  VisitProgrammeUnknown: VisitProgrammeUnknownValue;
  VisitRequest: VisitRequestValue;
  VisitRequestConnection: VisitPageValue;
  VisitRequestEdge: Omit<VisitRequestEdge, 'node'> & { node: ResolversParentTypes['VisitRequest'] };
  VisitRequestFilter: VisitRequestFilter;
  VisitRequestUnknown: VisitRequestUnknownValue;
  VisitResult: VisitOutcomeValue;
  VisitRoster: ShownRosterValue;
  VisitRosterProblem: AnyRosterProblemValue;
  VisitRosterRejected: VisitRosterRejectedValue;
  VisitServiceFigures: ServiceFiguresValue;
  VisitSetting: VisitSetting;
  VisitSettingRejected: VisitSettingRejectedValue;
  VisitSettings: PlacedSettingsValue;
  VisitStage: VisitStageValue;
  VisitTargetUnknown: VisitTargetUnknownValue;
  VisitTerms: ShownTermsValue;
  VisitTermsInput: VisitTermsInput;
  VisitTermsRejected: VisitTermsRejectedValue;
  VisitTransition: VisitTransitionValue;
  VisitViolation: VisitViolationValue;
  VisitViolationConnection: Omit<VisitViolationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VisitViolationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VisitViolation']> };
  VisitViolationEdge: Omit<VisitViolationEdge, 'node'> & { node: ResolversParentTypes['VisitViolation'] };
  VisitViolationFilter: VisitViolationFilter;
  VisitViolationNotOpen: VisitViolationNotOpenValue;
  VisitViolationUnknown: VisitViolationUnknownValue;
  VisitWindow: ShownWindowValue;
  VisitWindowInput: VisitWindowInput;
  VisitWindowUnknown: VisitWindowUnknownValue;
  VisitWithoutDate: VisitWithoutDateValue;
  VisitingUnitUnknown: VisitingUnitUnknownValue;
  WithdrawSignUpInput: WithdrawSignUpInput;
  WithdrawSignUpResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawSignUpResult'];
  WithdrawSignUpSuccess: Omit<WithdrawSignUpSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  WithdrawStandingInstructionInput: WithdrawStandingInstructionInput;
  WithdrawStandingInstructionResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawStandingInstructionResult'];
  WithdrawStandingInstructionSuccess: Omit<WithdrawStandingInstructionSuccess, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  WriteMinutesInput: WriteMinutesInput;
  WriteMinutesResult: ResolversUnionTypes<ResolversParentTypes>['WriteMinutesResult'];
  WriteMinutesSuccess: Omit<WriteMinutesSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['CampaignSession']> };
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  group?: Maybe<RoleGroup>;
  roles?: Maybe<ReadonlyArray<Role>>;
  scope?: AccessScope;
};

export type AllowDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LabelDirectiveArgs = {
  en: Scalars['String']['input'];
  zh: Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptBundleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptBundleResult'] = ResolversParentTypes['AcceptBundleResult']> = {
  __resolveType?: TypeResolveFn<'AcceptBundleSuccess' | 'BundleActionNotAllowed' | 'BundleUnknown' | 'VisitBlackedOut' | 'VisitLimitReached' | 'VisitWindowUnknown', ParentType, ContextType>;
};

export type AcceptBundleSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptBundleSuccess'] = ResolversParentTypes['AcceptBundleSuccess']> = {
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptVisitResult'] = ResolversParentTypes['AcceptVisitResult']> = {
  __resolveType?: TypeResolveFn<'AcceptVisitSuccess' | 'VisitActionNotAllowed' | 'VisitBlackedOut' | 'VisitLimitReached' | 'VisitRequestUnknown' | 'VisitWindowUnknown', ParentType, ContextType>;
};

export type AcceptVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptVisitSuccess'] = ResolversParentTypes['AcceptVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccompanyingLoadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccompanyingLoad'] = ResolversParentTypes['AccompanyingLoad']> = {
  isTooMuch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreeToBundleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreeToBundleResult'] = ResolversParentTypes['AgreeToBundleResult']> = {
  __resolveType?: TypeResolveFn<'AgreeToBundleSuccess' | 'BundleActionNotAllowed' | 'BundleUnknown', ParentType, ContextType>;
};

export type AgreeToBundleSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreeToBundleSuccess'] = ResolversParentTypes['AgreeToBundleSuccess']> = {
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreeToVisitTermsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreeToVisitTermsResult'] = ResolversParentTypes['AgreeToVisitTermsResult']> = {
  __resolveType?: TypeResolveFn<'AgreeToVisitTermsSuccess' | 'VisitActionNotAllowed' | 'VisitBlackedOut' | 'VisitLimitReached' | 'VisitRequestUnknown' | 'VisitWindowUnknown', ParentType, ContextType>;
};

export type AgreeToVisitTermsSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreeToVisitTermsSuccess'] = ResolversParentTypes['AgreeToVisitTermsSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreedVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreedVisit'] = ResolversParentTypes['AgreedVisit']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visitRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AnswerSessionQuestionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerSessionQuestionResult'] = ResolversParentTypes['AnswerSessionQuestionResult']> = {
  __resolveType?: TypeResolveFn<'AnswerSessionQuestionSuccess' | 'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSessionUnknown', ParentType, ContextType>;
};

export type AnswerSessionQuestionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerSessionQuestionSuccess'] = ResolversParentTypes['AnswerSessionQuestionSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerViolationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerViolationResult'] = ResolversParentTypes['AnswerViolationResult']> = {
  __resolveType?: TypeResolveFn<'AnswerViolationSuccess' | 'VisitViolationNotOpen' | 'VisitViolationUnknown', ParentType, ContextType>;
};

export type AnswerViolationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerViolationSuccess'] = ResolversParentTypes['AnswerViolationSuccess']> = {
  violation?: Resolver<Maybe<ResolversTypes['VisitViolation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ApproveVisitMediaResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveVisitMediaResult'] = ResolversParentTypes['ApproveVisitMediaResult']> = {
  __resolveType?: TypeResolveFn<'ApproveVisitMediaSuccess' | 'VisitActionNotAllowed' | 'VisitMediaAnswered' | 'VisitMediaUnknown' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type ApproveVisitMediaSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveVisitMediaSuccess'] = ResolversParentTypes['ApproveVisitMediaSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArchiveVisitResult'] = ResolversParentTypes['ArchiveVisitResult']> = {
  __resolveType?: TypeResolveFn<'ArchiveVisitSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type ArchiveVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArchiveVisitSuccess'] = ResolversParentTypes['ArchiveVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskAboutBundleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskAboutBundleResult'] = ResolversParentTypes['AskAboutBundleResult']> = {
  __resolveType?: TypeResolveFn<'AskAboutBundleSuccess' | 'BundleActionNotAllowed' | 'BundleUnknown' | 'ComprehensiveInspectionRequired', ParentType, ContextType>;
};

export type AskAboutBundleSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskAboutBundleSuccess'] = ResolversParentTypes['AskAboutBundleSuccess']> = {
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskEnterpriseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskEnterpriseResult'] = ResolversParentTypes['AskEnterpriseResult']> = {
  __resolveType?: TypeResolveFn<'AskEnterpriseSuccess' | 'ComprehensiveInspectionRequired' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type AskEnterpriseSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskEnterpriseSuccess'] = ResolversParentTypes['AskEnterpriseSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignSessionUnitsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignSessionUnitsResult'] = ResolversParentTypes['AssignSessionUnitsResult']> = {
  __resolveType?: TypeResolveFn<'AssignSessionUnitsSuccess' | 'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSessionUnknown', ParentType, ContextType>;
};

export type AssignSessionUnitsSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignSessionUnitsSuccess'] = ResolversParentTypes['AssignSessionUnitsSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEmergencyVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEmergencyVisitResult'] = ResolversParentTypes['AuditEmergencyVisitResult']> = {
  __resolveType?: TypeResolveFn<'AuditEmergencyVisitSuccess' | 'EmergencyAlreadyAudited' | 'EmergencyVisitUnknown', ParentType, ContextType>;
};

export type AuditEmergencyVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEmergencyVisitSuccess'] = ResolversParentTypes['AuditEmergencyVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlackoutOverVisitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlackoutOverVisits'] = ResolversParentTypes['BlackoutOverVisits']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BlackoutOverVisitsMessageArgs, 'locale'>>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['AgreedVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulletinOverrideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinOverride'] = ResolversParentTypes['BulletinOverride']> = {
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BulletinOverrideKindLabelArgs, 'locale'>>;
  occasion?: Resolver<ResolversTypes['VisitOccasion'], ParentType, ContextType>;
  occasionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BulletinOverrideOccasionLabelArgs, 'locale'>>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['SigningOffice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type BundleActionNotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BundleActionNotAllowed'] = ResolversParentTypes['BundleActionNotAllowed']> = {
  action?: Resolver<ResolversTypes['MergeBundleAction'], ParentType, ContextType>;
  allowedNow?: Resolver<ReadonlyArray<ResolversTypes['MergeBundleAction']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BundleActionNotAllowedMessageArgs, 'locale'>>;
  obstacle?: Resolver<ResolversTypes['MergeBundleObstacle'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MergeBundleState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BundleNotPossibleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BundleNotPossible'] = ResolversParentTypes['BundleNotPossible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BundleNotPossibleMessageArgs, 'locale'>>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['BundleProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BundleProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BundleProblem'] = ResolversParentTypes['BundleProblem']> = {
  code?: Resolver<ResolversTypes['BundleProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BundleProblemMessageArgs, 'locale'>>;
  visitRequestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BundleUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BundleUnknown'] = ResolversParentTypes['BundleUnknown']> = {
  bundleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BundleUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['CampaignFigures']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['CampaignGroup']>, ParentType, ContextType>;
  hostUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignKindLabelArgs, 'locale'>>;
  leader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leastSessionsAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['CampaignRecurrence']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['CampaignSessionConnection']>, ParentType, ContextType, RequireFields<CampaignSessionsArgs, 'first'>>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignActionAvailabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignActionAvailability'] = ResolversParentTypes['CampaignActionAvailability']> = {
  action?: Resolver<ResolversTypes['CampaignAction'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CampaignActionAvailabilityBecauseArgs, 'locale'>>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignActionAvailabilityLabelArgs, 'locale'>>;
};

export type CampaignActionNotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignActionNotAllowed'] = ResolversParentTypes['CampaignActionNotAllowed']> = {
  action?: Resolver<ResolversTypes['CampaignAction'], ParentType, ContextType>;
  allowedNow?: Resolver<ReadonlyArray<ResolversTypes['CampaignAction']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignActionNotAllowedMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['CampaignSessionState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CampaignDemandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignDemand'] = ResolversParentTypes['CampaignDemand']> = {
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignFigures'] = ResolversParentTypes['CampaignFigures']> = {
  byPhone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byWeChat?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coordinated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neverRunShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onSite?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solvedOnSpot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignFormProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignFormProblem'] = ResolversParentTypes['CampaignFormProblem']> = {
  code?: Resolver<ResolversTypes['CampaignFormProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignFormProblemMessageArgs, 'locale'>>;
};

export type CampaignFormRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignFormRejected'] = ResolversParentTypes['CampaignFormRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignFormRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['CampaignFormProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignGroup'] = ResolversParentTypes['CampaignGroup']> = {
  leadUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  townUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type CampaignOpinionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignOpinion'] = ResolversParentTypes['CampaignOpinion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignQuestion'] = ResolversParentTypes['CampaignQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeringUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  appealNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAppealOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSolvedOnSpot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignQuestionKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignQuestionKindLabelArgs, 'locale'>>;
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignRatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignRating'] = ResolversParentTypes['CampaignRating']> = {
  averageStars?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignRecurrenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignRecurrence'] = ResolversParentTypes['CampaignRecurrence']> = {
  dayOfMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  everyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignSeatResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignSeat'] = ResolversParentTypes['CampaignSeat']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  component?: Resolver<ResolversTypes['CampaignComponent'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignSeatLabelArgs, 'locale'>>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CampaignSeatsTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignSeatsTaken'] = ResolversParentTypes['CampaignSeatsTaken']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['CampaignComponent'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignSeatsTakenMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignSessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignSession'] = ResolversParentTypes['CampaignSession'], FederationReferenceType extends FederationReferenceTypes['CampaignSession'] = FederationReferenceTypes['CampaignSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CampaignSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CampaignActionAvailability']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CampaignDemand']>>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['CampaignFigures']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignSessionIssueLabelArgs, 'locale'>>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignSessionKindLabelArgs, 'locale'>>;
  nominalOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CampaignOpinion']>>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownSignUps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CampaignSignUp']>>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CampaignQuestion']>>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['CampaignRating']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['CampaignSeat']>, ParentType, ContextType>;
  signUps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CampaignSignUp']>>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CampaignSessionState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignSessionStateLabelArgs, 'locale'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CampaignTask']>>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type CampaignSessionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignSessionConnection'] = ResolversParentTypes['CampaignSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CampaignSessionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignSessionEdge'] = ResolversParentTypes['CampaignSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignSession'], ParentType, ContextType>;
};

export type CampaignSessionUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignSessionUnknown'] = ResolversParentTypes['CampaignSessionUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignSessionUnknownMessageArgs, 'locale'>>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignSignUpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignSignUp'] = ResolversParentTypes['CampaignSignUp']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['CampaignComponent'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignSignUpLabelArgs, 'locale'>>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wantedUnits?: Resolver<ReadonlyArray<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type CampaignTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignTask'] = ResolversParentTypes['CampaignTask']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignUnknown'] = ResolversParentTypes['CampaignUnknown']> = {
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignYearFullResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignYearFull'] = ResolversParentTypes['CampaignYearFull']> = {
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignYearFullMessageArgs, 'locale'>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelSessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelSessionResult'] = ResolversParentTypes['CancelSessionResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignSessionUnknown' | 'CancelSessionSuccess', ParentType, ContextType>;
};

export type CancelSessionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelSessionSuccess'] = ResolversParentTypes['CancelSessionSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelVisitResult'] = ResolversParentTypes['CancelVisitResult']> = {
  __resolveType?: TypeResolveFn<'CancelVisitSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type CancelVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelVisitSuccess'] = ResolversParentTypes['CancelVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeVisitSettingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeVisitSettingResult'] = ResolversParentTypes['ChangeVisitSettingResult']> = {
  __resolveType?: TypeResolveFn<'ChangeVisitSettingSuccess' | 'VisitSettingRejected', ParentType, ContextType>;
};

export type ChangeVisitSettingSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeVisitSettingSuccess'] = ResolversParentTypes['ChangeVisitSettingSuccess']> = {
  settings?: Resolver<ResolversTypes['VisitSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckInVisitResult'] = ResolversParentTypes['CheckInVisitResult']> = {
  __resolveType?: TypeResolveFn<'CheckInVisitSuccess' | 'VisitActionNotAllowed' | 'VisitPassesRejected' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type CheckInVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckInVisitSuccess'] = ResolversParentTypes['CheckInVisitSuccess']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckOutVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckOutVisitResult'] = ResolversParentTypes['CheckOutVisitResult']> = {
  __resolveType?: TypeResolveFn<'CheckOutVisitSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type CheckOutVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckOutVisitSuccess'] = ResolversParentTypes['CheckOutVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseSessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseSessionResult'] = ResolversParentTypes['CloseSessionResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignSessionUnknown' | 'CloseSessionSuccess', ParentType, ContextType>;
};

export type CloseSessionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseSessionSuccess'] = ResolversParentTypes['CloseSessionSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComprehensiveInspectionRequiredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComprehensiveInspectionRequired'] = ResolversParentTypes['ComprehensiveInspectionRequired']> = {
  horizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComprehensiveInspectionRequiredMessageArgs, 'locale'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['InspectionPartner']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmSessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmSessionResult'] = ResolversParentTypes['ConfirmSessionResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSessionUnknown' | 'ConfirmSessionSuccess', ParentType, ContextType>;
};

export type ConfirmSessionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmSessionSuccess'] = ResolversParentTypes['ConfirmSessionSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmVisitPlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmVisitPlanResult'] = ResolversParentTypes['ConfirmVisitPlanResult']> = {
  __resolveType?: TypeResolveFn<'ConfirmVisitPlanSuccess' | 'VisitPlanLineUnknown' | 'VisitPlanNotOpen' | 'VisitPlanUnknown', ParentType, ContextType>;
};

export type ConfirmVisitPlanSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmVisitPlanSuccess'] = ResolversParentTypes['ConfirmVisitPlanSuccess']> = {
  plan?: Resolver<Maybe<ResolversTypes['VisitPlan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentToProtectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentToProtectionResult'] = ResolversParentTypes['ConsentToProtectionResult']> = {
  __resolveType?: TypeResolveFn<'ConsentToProtectionSuccess' | 'ProtectionEntryUnknown' | 'ProtectionStepNotAllowed', ParentType, ContextType>;
};

export type ConsentToProtectionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentToProtectionSuccess'] = ResolversParentTypes['ConsentToProtectionSuccess']> = {
  protectionEntry?: Resolver<Maybe<ResolversTypes['ProtectionEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectVisitFormResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectVisitFormResult'] = ResolversParentTypes['CorrectVisitFormResult']> = {
  __resolveType?: TypeResolveFn<'CorrectVisitFormSuccess' | 'InspectionCapReached' | 'VisitActionNotAllowed' | 'VisitFormRejected' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type CorrectVisitFormSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectVisitFormSuccess'] = ResolversParentTypes['CorrectVisitFormSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterOfferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CounterOffer'] = ResolversParentTypes['CounterOffer']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['CounterOfferCandidate']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAllowedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  usedThisMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounterOfferCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CounterOfferCandidate'] = ResolversParentTypes['CounterOfferCandidate']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  isNeverVisited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CounterOfferCandidateReasonsArgs, 'locale'>>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DataGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataGrant'] = ResolversParentTypes['DataGrant']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DataGrantConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataGrantConnection'] = ResolversParentTypes['DataGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DataGrantEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataGrantEdge'] = ResolversParentTypes['DataGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataGrant'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecidePhotoIncidentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecidePhotoIncidentResult'] = ResolversParentTypes['DecidePhotoIncidentResult']> = {
  __resolveType?: TypeResolveFn<'DecidePhotoIncidentSuccess' | 'PhotoIncidentDecided' | 'PhotoIncidentUnknown' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type DecidePhotoIncidentSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecidePhotoIncidentSuccess'] = ResolversParentTypes['DecidePhotoIncidentSuccess']> = {
  banned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bannedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideReviewResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideReviewResult'] = ResolversParentTypes['DecideReviewResult']> = {
  __resolveType?: TypeResolveFn<'DecideReviewSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type DecideReviewSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideReviewSuccess'] = ResolversParentTypes['DecideReviewSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideTaskResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideTaskResult'] = ResolversParentTypes['DecideTaskResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSessionUnknown' | 'DecideTaskSuccess', ParentType, ContextType>;
};

export type DecideTaskSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideTaskSuccess'] = ResolversParentTypes['DecideTaskSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideViolationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideViolationResult'] = ResolversParentTypes['DecideViolationResult']> = {
  __resolveType?: TypeResolveFn<'DecideViolationSuccess' | 'UnitNotHeard' | 'VisitViolationNotOpen' | 'VisitViolationUnknown', ParentType, ContextType>;
};

export type DecideViolationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideViolationSuccess'] = ResolversParentTypes['DecideViolationSuccess']> = {
  violation?: Resolver<Maybe<ResolversTypes['VisitViolation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineBundleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclineBundleResult'] = ResolversParentTypes['DeclineBundleResult']> = {
  __resolveType?: TypeResolveFn<'BundleActionNotAllowed' | 'BundleUnknown' | 'DeclineBundleSuccess', ParentType, ContextType>;
};

export type DeclineBundleSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclineBundleSuccess'] = ResolversParentTypes['DeclineBundleSuccess']> = {
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineVisitTermsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclineVisitTermsResult'] = ResolversParentTypes['DeclineVisitTermsResult']> = {
  __resolveType?: TypeResolveFn<'DeclineVisitTermsSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type DeclineVisitTermsSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclineVisitTermsSuccess'] = ResolversParentTypes['DeclineVisitTermsSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscardVisitPlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscardVisitPlanResult'] = ResolversParentTypes['DiscardVisitPlanResult']> = {
  __resolveType?: TypeResolveFn<'DiscardVisitPlanSuccess' | 'VisitPlanNotOpen' | 'VisitPlanUnknown', ParentType, ContextType>;
};

export type DiscardVisitPlanSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscardVisitPlanSuccess'] = ResolversParentTypes['DiscardVisitPlanSuccess']> = {
  plan?: Resolver<Maybe<ResolversTypes['VisitPlan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DissolveBundleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DissolveBundleResult'] = ResolversParentTypes['DissolveBundleResult']> = {
  __resolveType?: TypeResolveFn<'BundleActionNotAllowed' | 'BundleUnknown' | 'DissolveBundleSuccess', ParentType, ContextType>;
};

export type DissolveBundleSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DissolveBundleSuccess'] = ResolversParentTypes['DissolveBundleSuccess']> = {
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlierFindingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierFindings'] = ResolversParentTypes['EarlierFindings']> = {
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EarlierFindingsKindLabelArgs, 'locale'>>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type EmergencyAlreadyAuditedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmergencyAlreadyAudited'] = ResolversParentTypes['EmergencyAlreadyAudited']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EmergencyAlreadyAuditedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyAuditResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmergencyAudit'] = ResolversParentTypes['EmergencyAudit']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isJustified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EmergencyRegistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmergencyRegistration'] = ResolversParentTypes['EmergencyRegistration']> = {
  audit?: Resolver<Maybe<ResolversTypes['EmergencyAudit']>, ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['EmergencyReason'], ParentType, ContextType>;
  reasonLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EmergencyRegistrationReasonLabelArgs, 'locale'>>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EmergencyVisitUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmergencyVisitUnknown'] = ResolversParentTypes['EmergencyVisitUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EmergencyVisitUnknownMessageArgs, 'locale'>>;
  visitRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  protectionEntry?: Resolver<Maybe<ResolversTypes['ProtectionEntry']>, ParentType, ContextType>;
  receptionBurden?: Resolver<Maybe<ResolversTypes['ReceptionBurden']>, ParentType, ContextType, Partial<EnterpriseReceptionBurdenArgs>>;
  receptionRules?: Resolver<Maybe<ResolversTypes['ReceptionRules']>, ParentType, ContextType>;
  standingInstruction?: Resolver<Maybe<ResolversTypes['StandingInstruction']>, ParentType, ContextType>;
  upcomingSessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CampaignSession']>>, ParentType, ContextType>;
  visitEligibility?: Resolver<Maybe<ResolversTypes['VisitEligibility']>, ParentType, ContextType, Partial<EnterpriseVisitEligibilityArgs>>;
  visits?: Resolver<Maybe<ResolversTypes['VisitRequestConnection']>, ParentType, ContextType, RequireFields<EnterpriseVisitsArgs, 'first'>>;
};

export type ExposureEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureEntry'] = ResolversParentTypes['ExposureEntry']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureLedgerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureLedger'] = ResolversParentTypes['ExposureLedger']> = {
  answeredOffers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ExposureEntry']>, ParentType, ContextType>;
  gini?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mostPerQuarter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenOffers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FillVisitProgrammeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FillVisitProgrammeResult'] = ResolversParentTypes['FillVisitProgrammeResult']> = {
  __resolveType?: TypeResolveFn<'FillVisitProgrammeSuccess' | 'VisitFormRejected' | 'VisitProgrammeNotFillable' | 'VisitProgrammeStopUnfit' | 'VisitProgrammeUnknown', ParentType, ContextType>;
};

export type FillVisitProgrammeSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FillVisitProgrammeSuccess'] = ResolversParentTypes['FillVisitProgrammeSuccess']> = {
  programme?: Resolver<Maybe<ResolversTypes['VisitProgramme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishMinutesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinishMinutesResult'] = ResolversParentTypes['FinishMinutesResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignSessionUnknown' | 'FinishMinutesSuccess', ParentType, ContextType>;
};

export type FinishMinutesSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinishMinutesSuccess'] = ResolversParentTypes['FinishMinutesSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishTaskResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinishTaskResult'] = ResolversParentTypes['FinishTaskResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSessionUnknown' | 'FinishTaskSuccess', ParentType, ContextType>;
};

export type FinishTaskSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinishTaskSuccess'] = ResolversParentTypes['FinishTaskSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiveOpinionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GiveOpinionResult'] = ResolversParentTypes['GiveOpinionResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSessionUnknown' | 'GiveOpinionSuccess', ParentType, ContextType>;
};

export type GiveOpinionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GiveOpinionSuccess'] = ResolversParentTypes['GiveOpinionSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiveVisitFeedbackResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GiveVisitFeedbackResult'] = ResolversParentTypes['GiveVisitFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'GiveVisitFeedbackSuccess' | 'VisitActionNotAllowed' | 'VisitFeedbackGiven' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type GiveVisitFeedbackSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GiveVisitFeedbackSuccess'] = ResolversParentTypes['GiveVisitFeedbackSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsistOnTargetResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsistOnTargetResult'] = ResolversParentTypes['InsistOnTargetResult']> = {
  __resolveType?: TypeResolveFn<'InsistOnTargetSuccess' | 'VisitActionNotAllowed' | 'VisitFormRejected' | 'VisitLimitReached' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type InsistOnTargetSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsistOnTargetSuccess'] = ResolversParentTypes['InsistOnTargetSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enforcementIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  noticeNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['InspectionReason']>, ParentType, ContextType>;
  reasonLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InspectionReasonLabelArgs, 'locale'>>;
};

export type InspectionCapReachedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionCapReached'] = ResolversParentTypes['InspectionCapReached']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InspectionCapReachedMessageArgs, 'locale'>>;
  usedThisYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionNoticeUsedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionNoticeUsed'] = ResolversParentTypes['InspectionNoticeUsed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InspectionNoticeUsedMessageArgs, 'locale'>>;
  noticeNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionPartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionPartner'] = ResolversParentTypes['InspectionPartner']> = {
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
};

export type InspectionScanRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionScanRejected'] = ResolversParentTypes['InspectionScanRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InspectionScanRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InspectionScanProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteVisitResult'] = ResolversParentTypes['InviteVisitResult']> = {
  __resolveType?: TypeResolveFn<'InviteVisitSuccess' | 'VisitFormRejected' | 'VisitTargetUnknown' | 'VisitingUnitUnknown', ParentType, ContextType>;
};

export type InviteVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteVisitSuccess'] = ResolversParentTypes['InviteVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueVisitPassesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueVisitPassesResult'] = ResolversParentTypes['IssueVisitPassesResult']> = {
  __resolveType?: TypeResolveFn<'IssueVisitPassesSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type IssueVisitPassesSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueVisitPassesSuccess'] = ResolversParentTypes['IssueVisitPassesSuccess']> = {
  passes?: Resolver<ReadonlyArray<ResolversTypes['VisitPass']>, ParentType, ContextType>;
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveProtectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveProtectionResult'] = ResolversParentTypes['LeaveProtectionResult']> = {
  __resolveType?: TypeResolveFn<'LeaveProtectionSuccess' | 'ProtectionEntryUnknown' | 'ProtectionStepNotAllowed', ParentType, ContextType>;
};

export type LeaveProtectionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveProtectionSuccess'] = ResolversParentTypes['LeaveProtectionSuccess']> = {
  protectionEntry?: Resolver<Maybe<ResolversTypes['ProtectionEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeBundleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeBundle'] = ResolversParentTypes['MergeBundle'], FederationReferenceType extends FederationReferenceTypes['MergeBundle'] = FederationReferenceTypes['MergeBundle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MergeBundle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['MergeBundleActionAvailability']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MergeBundleTransition']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStatutory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointHeadcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['MergeBundleMember']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MergeBundleReport']>>, ParentType, ContextType>;
  savedReceptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduled?: Resolver<Maybe<ResolversTypes['VisitWindow']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MergeBundleState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MergeBundleStateLabelArgs, 'locale'>>;
  type?: Resolver<ResolversTypes['MergeType'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MergeBundleTypeLabelArgs, 'locale'>>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['VisitWindow']>, ParentType, ContextType>;
};

export type MergeBundleActionAvailabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeBundleActionAvailability'] = ResolversParentTypes['MergeBundleActionAvailability']> = {
  action?: Resolver<ResolversTypes['MergeBundleAction'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MergeBundleActionAvailabilityBecauseArgs, 'locale'>>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MergeBundleActionAvailabilityLabelArgs, 'locale'>>;
};

export type MergeBundleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeBundleConnection'] = ResolversParentTypes['MergeBundleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeBundleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MergeBundleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeBundleEdge'] = ResolversParentTypes['MergeBundleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MergeBundle'], ParentType, ContextType>;
};

export type MergeBundleMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeBundleMember'] = ResolversParentTypes['MergeBundleMember']> = {
  hasAgreed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MergeBundleMemberKindLabelArgs, 'locale'>>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
};

export type MergeBundleReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeBundleReport'] = ResolversParentTypes['MergeBundleReport']> = {
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type MergeBundleTransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeBundleTransition'] = ResolversParentTypes['MergeBundleTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['MergeBundleState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MergeBundleState'], ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MergeBundleTransitionToLabelArgs, 'locale'>>;
};

export type MergeCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeCandidate'] = ResolversParentTypes['MergeCandidate']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MergeCandidateBecauseArgs, 'locale'>>;
  isDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointHeadcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointWindows?: Resolver<ReadonlyArray<ResolversTypes['VisitWindow']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['MergePair']>, ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<Maybe<ResolversTypes['VisitRequest']>>, ParentType, ContextType>;
  savedReceptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MergeType'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MergeCandidateTypeLabelArgs, 'locale'>>;
};

export type MergePairResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergePair'] = ResolversParentTypes['MergePair']> = {
  a?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  isDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['MergeSimilarityPart']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MergeProspectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeProspect'] = ResolversParentTypes['MergeProspect']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['MergeCandidate']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  openRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedReceptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeProspectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeProspectConnection'] = ResolversParentTypes['MergeProspectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeProspectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MergeProspect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MergeProspectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeProspectEdge'] = ResolversParentTypes['MergeProspectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MergeProspect'], ParentType, ContextType>;
};

export type MergeSimilarityPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeSimilarityPart'] = ResolversParentTypes['MergeSimilarityPart']> = {
  key?: Resolver<ResolversTypes['MergeSimilarityPartKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MergeSimilarityPartLabelArgs, 'locale'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptBundle?: Resolver<ResolversTypes['AcceptBundleResult'], ParentType, ContextType, RequireFields<MutationAcceptBundleArgs, 'input'>>;
  acceptVisit?: Resolver<ResolversTypes['AcceptVisitResult'], ParentType, ContextType, RequireFields<MutationAcceptVisitArgs, 'input'>>;
  agreeToBundle?: Resolver<ResolversTypes['AgreeToBundleResult'], ParentType, ContextType, RequireFields<MutationAgreeToBundleArgs, 'input'>>;
  agreeToVisitTerms?: Resolver<ResolversTypes['AgreeToVisitTermsResult'], ParentType, ContextType, RequireFields<MutationAgreeToVisitTermsArgs, 'input'>>;
  answerSessionQuestion?: Resolver<ResolversTypes['AnswerSessionQuestionResult'], ParentType, ContextType, RequireFields<MutationAnswerSessionQuestionArgs, 'input'>>;
  answerViolation?: Resolver<ResolversTypes['AnswerViolationResult'], ParentType, ContextType, RequireFields<MutationAnswerViolationArgs, 'input'>>;
  approveVisitMedia?: Resolver<ResolversTypes['ApproveVisitMediaResult'], ParentType, ContextType, RequireFields<MutationApproveVisitMediaArgs, 'input'>>;
  archiveVisit?: Resolver<ResolversTypes['ArchiveVisitResult'], ParentType, ContextType, RequireFields<MutationArchiveVisitArgs, 'input'>>;
  askAboutBundle?: Resolver<ResolversTypes['AskAboutBundleResult'], ParentType, ContextType, RequireFields<MutationAskAboutBundleArgs, 'input'>>;
  askEnterprise?: Resolver<ResolversTypes['AskEnterpriseResult'], ParentType, ContextType, RequireFields<MutationAskEnterpriseArgs, 'input'>>;
  assignSessionUnits?: Resolver<ResolversTypes['AssignSessionUnitsResult'], ParentType, ContextType, RequireFields<MutationAssignSessionUnitsArgs, 'input'>>;
  auditEmergencyVisit?: Resolver<ResolversTypes['AuditEmergencyVisitResult'], ParentType, ContextType, RequireFields<MutationAuditEmergencyVisitArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['CancelSessionResult'], ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  cancelVisit?: Resolver<ResolversTypes['CancelVisitResult'], ParentType, ContextType, RequireFields<MutationCancelVisitArgs, 'input'>>;
  changeVisitSetting?: Resolver<ResolversTypes['ChangeVisitSettingResult'], ParentType, ContextType, RequireFields<MutationChangeVisitSettingArgs, 'input'>>;
  checkInVisit?: Resolver<ResolversTypes['CheckInVisitResult'], ParentType, ContextType, RequireFields<MutationCheckInVisitArgs, 'input'>>;
  checkOutVisit?: Resolver<ResolversTypes['CheckOutVisitResult'], ParentType, ContextType, RequireFields<MutationCheckOutVisitArgs, 'input'>>;
  closeSession?: Resolver<ResolversTypes['CloseSessionResult'], ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'input'>>;
  confirmSession?: Resolver<ResolversTypes['ConfirmSessionResult'], ParentType, ContextType, RequireFields<MutationConfirmSessionArgs, 'input'>>;
  confirmVisitPlan?: Resolver<ResolversTypes['ConfirmVisitPlanResult'], ParentType, ContextType, RequireFields<MutationConfirmVisitPlanArgs, 'input'>>;
  consentToProtection?: Resolver<ResolversTypes['ConsentToProtectionResult'], ParentType, ContextType, RequireFields<MutationConsentToProtectionArgs, 'input'>>;
  correctVisitForm?: Resolver<ResolversTypes['CorrectVisitFormResult'], ParentType, ContextType, RequireFields<MutationCorrectVisitFormArgs, 'input'>>;
  decidePhotoIncident?: Resolver<ResolversTypes['DecidePhotoIncidentResult'], ParentType, ContextType, RequireFields<MutationDecidePhotoIncidentArgs, 'input'>>;
  decideReview?: Resolver<ResolversTypes['DecideReviewResult'], ParentType, ContextType, RequireFields<MutationDecideReviewArgs, 'input'>>;
  decideTask?: Resolver<ResolversTypes['DecideTaskResult'], ParentType, ContextType, RequireFields<MutationDecideTaskArgs, 'input'>>;
  decideViolation?: Resolver<ResolversTypes['DecideViolationResult'], ParentType, ContextType, RequireFields<MutationDecideViolationArgs, 'input'>>;
  declineBundle?: Resolver<ResolversTypes['DeclineBundleResult'], ParentType, ContextType, RequireFields<MutationDeclineBundleArgs, 'input'>>;
  declineVisitTerms?: Resolver<ResolversTypes['DeclineVisitTermsResult'], ParentType, ContextType, RequireFields<MutationDeclineVisitTermsArgs, 'input'>>;
  discardVisitPlan?: Resolver<ResolversTypes['DiscardVisitPlanResult'], ParentType, ContextType, RequireFields<MutationDiscardVisitPlanArgs, 'input'>>;
  dissolveBundle?: Resolver<ResolversTypes['DissolveBundleResult'], ParentType, ContextType, RequireFields<MutationDissolveBundleArgs, 'input'>>;
  fillVisitProgramme?: Resolver<ResolversTypes['FillVisitProgrammeResult'], ParentType, ContextType, RequireFields<MutationFillVisitProgrammeArgs, 'input'>>;
  finishMinutes?: Resolver<ResolversTypes['FinishMinutesResult'], ParentType, ContextType, RequireFields<MutationFinishMinutesArgs, 'input'>>;
  finishTask?: Resolver<ResolversTypes['FinishTaskResult'], ParentType, ContextType, RequireFields<MutationFinishTaskArgs, 'input'>>;
  giveOpinion?: Resolver<ResolversTypes['GiveOpinionResult'], ParentType, ContextType, RequireFields<MutationGiveOpinionArgs, 'input'>>;
  giveVisitFeedback?: Resolver<ResolversTypes['GiveVisitFeedbackResult'], ParentType, ContextType, RequireFields<MutationGiveVisitFeedbackArgs, 'input'>>;
  insistOnTarget?: Resolver<ResolversTypes['InsistOnTargetResult'], ParentType, ContextType, RequireFields<MutationInsistOnTargetArgs, 'input'>>;
  inviteVisit?: Resolver<ResolversTypes['InviteVisitResult'], ParentType, ContextType, RequireFields<MutationInviteVisitArgs, 'input'>>;
  issueVisitPasses?: Resolver<ResolversTypes['IssueVisitPassesResult'], ParentType, ContextType, RequireFields<MutationIssueVisitPassesArgs, 'input'>>;
  leaveProtection?: Resolver<ResolversTypes['LeaveProtectionResult'], ParentType, ContextType, RequireFields<MutationLeaveProtectionArgs, 'input'>>;
  planCampaign?: Resolver<ResolversTypes['PlanCampaignResult'], ParentType, ContextType, RequireFields<MutationPlanCampaignArgs, 'input'>>;
  planSession?: Resolver<ResolversTypes['PlanSessionResult'], ParentType, ContextType, RequireFields<MutationPlanSessionArgs, 'input'>>;
  proposeBundle?: Resolver<ResolversTypes['ProposeBundleResult'], ParentType, ContextType, RequireFields<MutationProposeBundleArgs, 'input'>>;
  proposeProtection?: Resolver<ResolversTypes['ProposeProtectionResult'], ParentType, ContextType, RequireFields<MutationProposeProtectionArgs, 'input'>>;
  proposeVisitOverride?: Resolver<ResolversTypes['ProposeVisitOverrideResult'], ParentType, ContextType, RequireFields<MutationProposeVisitOverrideArgs, 'input'>>;
  proposeVisitPlan?: Resolver<ResolversTypes['ProposeVisitPlanResult'], ParentType, ContextType, RequireFields<MutationProposeVisitPlanArgs, 'input'>>;
  proposeVisitTerms?: Resolver<ResolversTypes['ProposeVisitTermsResult'], ParentType, ContextType, RequireFields<MutationProposeVisitTermsArgs, 'input'>>;
  rateSession?: Resolver<ResolversTypes['RateSessionResult'], ParentType, ContextType, RequireFields<MutationRateSessionArgs, 'input'>>;
  recordAccompanying?: Resolver<ResolversTypes['RecordAccompanyingResult'], ParentType, ContextType, RequireFields<MutationRecordAccompanyingArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendanceResult'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordBundleReply?: Resolver<ResolversTypes['RecordBundleReplyResult'], ParentType, ContextType, RequireFields<MutationRecordBundleReplyArgs, 'input'>>;
  recordBundleVisit?: Resolver<ResolversTypes['RecordBundleVisitResult'], ParentType, ContextType, RequireFields<MutationRecordBundleVisitArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['RecordContactResult'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  recordPhoneReply?: Resolver<ResolversTypes['RecordPhoneReplyResult'], ParentType, ContextType, RequireFields<MutationRecordPhoneReplyArgs, 'input'>>;
  recordVisitResult?: Resolver<ResolversTypes['RecordVisitResultResult'], ParentType, ContextType, RequireFields<MutationRecordVisitResultArgs, 'input'>>;
  refuseBundle?: Resolver<ResolversTypes['RefuseBundleResult'], ParentType, ContextType, RequireFields<MutationRefuseBundleArgs, 'input'>>;
  refuseVisit?: Resolver<ResolversTypes['RefuseVisitResult'], ParentType, ContextType, RequireFields<MutationRefuseVisitArgs, 'input'>>;
  registerEmergencyVisit?: Resolver<ResolversTypes['RegisterEmergencyVisitResult'], ParentType, ContextType, RequireFields<MutationRegisterEmergencyVisitArgs, 'input'>>;
  reportOnBundle?: Resolver<ResolversTypes['ReportOnBundleResult'], ParentType, ContextType, RequireFields<MutationReportOnBundleArgs, 'input'>>;
  reportPhotoIncident?: Resolver<ResolversTypes['ReportPhotoIncidentResult'], ParentType, ContextType, RequireFields<MutationReportPhotoIncidentArgs, 'input'>>;
  reportUnbookedVisit?: Resolver<ResolversTypes['ReportUnbookedVisitResult'], ParentType, ContextType, RequireFields<MutationReportUnbookedVisitArgs, 'input'>>;
  requestUnannouncedInspection?: Resolver<ResolversTypes['RequestUnannouncedInspectionResult'], ParentType, ContextType, RequireFields<MutationRequestUnannouncedInspectionArgs, 'input'>>;
  requestVisit?: Resolver<ResolversTypes['RequestVisitResult'], ParentType, ContextType, RequireFields<MutationRequestVisitArgs, 'input'>>;
  requestVisitProgramme?: Resolver<ResolversTypes['RequestVisitProgrammeResult'], ParentType, ContextType, RequireFields<MutationRequestVisitProgrammeArgs, 'input'>>;
  returnVisitForm?: Resolver<ResolversTypes['ReturnVisitFormResult'], ParentType, ContextType, RequireFields<MutationReturnVisitFormArgs, 'input'>>;
  reviewProtection?: Resolver<ResolversTypes['ReviewProtectionResult'], ParentType, ContextType, RequireFields<MutationReviewProtectionArgs, 'input'>>;
  scanInInspection?: Resolver<ResolversTypes['ScanInInspectionResult'], ParentType, ContextType, RequireFields<MutationScanInInspectionArgs, 'input'>>;
  screenVisit?: Resolver<ResolversTypes['ScreenVisitResult'], ParentType, ContextType, RequireFields<MutationScreenVisitArgs, 'input'>>;
  setReceptionRules?: Resolver<ResolversTypes['SetReceptionRulesResult'], ParentType, ContextType, RequireFields<MutationSetReceptionRulesArgs, 'input'>>;
  setStandingInstruction?: Resolver<ResolversTypes['SetStandingInstructionResult'], ParentType, ContextType, RequireFields<MutationSetStandingInstructionArgs, 'input'>>;
  setVisitLimit?: Resolver<ResolversTypes['SetVisitLimitResult'], ParentType, ContextType, RequireFields<MutationSetVisitLimitArgs, 'input'>>;
  signUpForSession?: Resolver<ResolversTypes['SignUpForSessionResult'], ParentType, ContextType, RequireFields<MutationSignUpForSessionArgs, 'input'>>;
  signVisitOverride?: Resolver<ResolversTypes['SignVisitOverrideResult'], ParentType, ContextType, RequireFields<MutationSignVisitOverrideArgs, 'input'>>;
  signVisitPledge?: Resolver<ResolversTypes['SignVisitPledgeResult'], ParentType, ContextType, RequireFields<MutationSignVisitPledgeArgs, 'input'>>;
  submitVisitMedia?: Resolver<ResolversTypes['SubmitVisitMediaResult'], ParentType, ContextType, RequireFields<MutationSubmitVisitMediaArgs, 'input'>>;
  submitVisitRoster?: Resolver<ResolversTypes['SubmitVisitRosterResult'], ParentType, ContextType, RequireFields<MutationSubmitVisitRosterArgs, 'input'>>;
  substituteVisitor?: Resolver<ResolversTypes['SubstituteVisitorResult'], ParentType, ContextType, RequireFields<MutationSubstituteVisitorArgs, 'input'>>;
  takeAlternative?: Resolver<ResolversTypes['TakeAlternativeResult'], ParentType, ContextType, RequireFields<MutationTakeAlternativeArgs, 'input'>>;
  verifyVisitor?: Resolver<ResolversTypes['VerifyVisitorResult'], ParentType, ContextType, RequireFields<MutationVerifyVisitorArgs, 'input'>>;
  withdrawSignUp?: Resolver<ResolversTypes['WithdrawSignUpResult'], ParentType, ContextType, RequireFields<MutationWithdrawSignUpArgs, 'input'>>;
  withdrawStandingInstruction?: Resolver<ResolversTypes['WithdrawStandingInstructionResult'], ParentType, ContextType, RequireFields<MutationWithdrawStandingInstructionArgs, 'input'>>;
  writeMinutes?: Resolver<ResolversTypes['WriteMinutesResult'], ParentType, ContextType, RequireFields<MutationWriteMinutesArgs, 'input'>>;
};

export type NecessityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Necessity'] = ResolversParentTypes['Necessity']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NecessityExplanationArgs, 'locale'>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['NecessityPart']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['NecessityVerdict'], ParentType, ContextType>;
  verdictLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NecessityVerdictLabelArgs, 'locale'>>;
};

export type NecessityPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NecessityPart'] = ResolversParentTypes['NecessityPart']> = {
  key?: Resolver<ResolversTypes['NecessityPartKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NecessityPartLabelArgs, 'locale'>>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverrideSignatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverrideSignature'] = ResolversParentTypes['OverrideSignature']> = {
  office?: Resolver<ResolversTypes['SigningOffice'], ParentType, ContextType>;
  officeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OverrideSignatureOfficeLabelArgs, 'locale'>>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhotoIncidentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PhotoIncident'] = ResolversParentTypes['PhotoIncident']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sanction?: Resolver<Maybe<ResolversTypes['PhotoIncidentSanction']>, ParentType, ContextType>;
  sanctionLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PhotoIncidentSanctionLabelArgs, 'locale'>>;
  severity?: Resolver<ResolversTypes['PhotoIncidentSeverity'], ParentType, ContextType>;
  severityLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PhotoIncidentSeverityLabelArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['PhotoIncidentState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PhotoIncidentStateLabelArgs, 'locale'>>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PhotoIncidentDecidedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PhotoIncidentDecided'] = ResolversParentTypes['PhotoIncidentDecided']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PhotoIncidentDecidedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhotoIncidentUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PhotoIncidentUnknown'] = ResolversParentTypes['PhotoIncidentUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PhotoIncidentUnknownMessageArgs, 'locale'>>;
  photoIncidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanCampaignResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanCampaignResult'] = ResolversParentTypes['PlanCampaignResult']> = {
  __resolveType?: TypeResolveFn<'CampaignFormRejected' | 'CampaignYearFull' | 'PlanCampaignSuccess', ParentType, ContextType>;
};

export type PlanCampaignSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanCampaignSuccess'] = ResolversParentTypes['PlanCampaignSuccess']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanSessionResult'] = ResolversParentTypes['PlanSessionResult']> = {
  __resolveType?: TypeResolveFn<'CampaignFormRejected' | 'CampaignUnknown' | 'PlanSessionSuccess', ParentType, ContextType>;
};

export type PlanSessionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanSessionSuccess'] = ResolversParentTypes['PlanSessionSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeBundleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeBundleResult'] = ResolversParentTypes['ProposeBundleResult']> = {
  __resolveType?: TypeResolveFn<'BundleNotPossible' | 'ProposeBundleSuccess' | 'VisitFormRejected' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type ProposeBundleSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeBundleSuccess'] = ResolversParentTypes['ProposeBundleSuccess']> = {
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeProtectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeProtectionResult'] = ResolversParentTypes['ProposeProtectionResult']> = {
  __resolveType?: TypeResolveFn<'ProposeProtectionSuccess' | 'ProtectionAlreadyListed' | 'ProtectionNotGrounded' | 'VisitTargetUnknown', ParentType, ContextType>;
};

export type ProposeProtectionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeProtectionSuccess'] = ResolversParentTypes['ProposeProtectionSuccess']> = {
  protectionEntry?: Resolver<Maybe<ResolversTypes['ProtectionEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeVisitOverrideResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeVisitOverrideResult'] = ResolversParentTypes['ProposeVisitOverrideResult']> = {
  __resolveType?: TypeResolveFn<'ProposeVisitOverrideSuccess' | 'VisitActionNotAllowed' | 'VisitOverrideImpossible' | 'VisitRequestUnknown' | 'VisitWindowUnknown', ParentType, ContextType>;
};

export type ProposeVisitOverrideSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeVisitOverrideSuccess'] = ResolversParentTypes['ProposeVisitOverrideSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeVisitPlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeVisitPlanResult'] = ResolversParentTypes['ProposeVisitPlanResult']> = {
  __resolveType?: TypeResolveFn<'ProposeVisitPlanSuccess' | 'VisitPlanNotPossible', ParentType, ContextType>;
};

export type ProposeVisitPlanSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeVisitPlanSuccess'] = ResolversParentTypes['ProposeVisitPlanSuccess']> = {
  plan?: Resolver<Maybe<ResolversTypes['VisitPlan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeVisitTermsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeVisitTermsResult'] = ResolversParentTypes['ProposeVisitTermsResult']> = {
  __resolveType?: TypeResolveFn<'ProposeVisitTermsSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown' | 'VisitTermsRejected', ParentType, ContextType>;
};

export type ProposeVisitTermsSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeVisitTermsSuccess'] = ResolversParentTypes['ProposeVisitTermsSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectionAlreadyListedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionAlreadyListed'] = ResolversParentTypes['ProtectionAlreadyListed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProtectionAlreadyListedMessageArgs, 'locale'>>;
  protectionEntry?: Resolver<Maybe<ResolversTypes['ProtectionEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectionCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionCandidate'] = ResolversParentTypes['ProtectionCandidate']> = {
  development?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  developmentPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProtectionCandidateExplanationArgs, 'locale'>>;
  frequencyPercentile?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  frequencyPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  receptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProtectionCandidateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionCandidateConnection'] = ResolversParentTypes['ProtectionCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtectionCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProtectionCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProtectionCandidateEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionCandidateEdge'] = ResolversParentTypes['ProtectionCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProtectionCandidate'], ParentType, ContextType>;
};

export type ProtectionConsentMissingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionConsentMissing'] = ResolversParentTypes['ProtectionConsentMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProtectionConsentMissingMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectionEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionEntry'] = ResolversParentTypes['ProtectionEntry'], FederationReferenceType extends FederationReferenceTypes['ProtectionEntry'] = FederationReferenceTypes['ProtectionEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProtectionEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  baselineReceptions?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineSource?: Resolver<ResolversTypes['ProtectionBaselineSource'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ProtectionEntryGround'], ParentType, ContextType>;
  groundLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProtectionEntryGroundLabelArgs, 'locale'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ProtectionEntryReceptionsArgs>>;
  reduction?: Resolver<ResolversTypes['Float'], ParentType, ContextType, Partial<ProtectionEntryReductionArgs>>;
  removal?: Resolver<Maybe<ResolversTypes['ProtectionRemoval']>, ParentType, ContextType>;
  removalLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProtectionEntryRemovalLabelArgs, 'locale'>>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProtectionState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProtectionEntryStateLabelArgs, 'locale'>>;
};

export type ProtectionEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionEntryConnection'] = ResolversParentTypes['ProtectionEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtectionEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProtectionEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProtectionEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionEntryEdge'] = ResolversParentTypes['ProtectionEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProtectionEntry'], ParentType, ContextType>;
};

export type ProtectionEntryUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionEntryUnknown'] = ResolversParentTypes['ProtectionEntryUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProtectionEntryUnknownMessageArgs, 'locale'>>;
  protectionEntryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectionNotGroundedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionNotGrounded'] = ResolversParentTypes['ProtectionNotGrounded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProtectionNotGroundedMessageArgs, 'locale'>>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectionStepNotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectionStepNotAllowed'] = ResolversParentTypes['ProtectionStepNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProtectionStepNotAllowedMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['ProtectionState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accompanyingLoads?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccompanyingLoad']>>, ParentType, ContextType, RequireFields<QueryAccompanyingLoadsArgs, 'divisionCode' | 'first' | 'week'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaignSession?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType, RequireFields<QueryCampaignSessionArgs, 'id'>>;
  campaignSessions?: Resolver<Maybe<ResolversTypes['CampaignSessionConnection']>, ParentType, ContextType, RequireFields<QueryCampaignSessionsArgs, 'first'>>;
  campaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first'>>;
  dataGrants?: Resolver<Maybe<ResolversTypes['DataGrantConnection']>, ParentType, ContextType, RequireFields<QueryDataGrantsArgs, 'first'>>;
  exposureLedger?: Resolver<Maybe<ResolversTypes['ExposureLedger']>, ParentType, ContextType, RequireFields<QueryExposureLedgerArgs, 'divisionCode' | 'quarter'>>;
  mergeBundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType, RequireFields<QueryMergeBundleArgs, 'id'>>;
  mergeBundles?: Resolver<Maybe<ResolversTypes['MergeBundleConnection']>, ParentType, ContextType, RequireFields<QueryMergeBundlesArgs, 'first'>>;
  mergeCandidates?: Resolver<Maybe<ResolversTypes['MergeProspectConnection']>, ParentType, ContextType, RequireFields<QueryMergeCandidatesArgs, 'divisionCode' | 'first'>>;
  protectionCandidates?: Resolver<Maybe<ResolversTypes['ProtectionCandidateConnection']>, ParentType, ContextType, RequireFields<QueryProtectionCandidatesArgs, 'divisionCode' | 'first'>>;
  protectionEntries?: Resolver<Maybe<ResolversTypes['ProtectionEntryConnection']>, ParentType, ContextType, RequireFields<QueryProtectionEntriesArgs, 'first'>>;
  visitBulletin?: Resolver<Maybe<ResolversTypes['VisitBulletin']>, ParentType, ContextType, RequireFields<QueryVisitBulletinArgs, 'divisionCode' | 'month'>>;
  visitMetrics?: Resolver<Maybe<ResolversTypes['VisitMetrics']>, ParentType, ContextType, RequireFields<QueryVisitMetricsArgs, 'divisionCode' | 'month' | 'months'>>;
  visitPlan?: Resolver<Maybe<ResolversTypes['VisitPlan']>, ParentType, ContextType, RequireFields<QueryVisitPlanArgs, 'id'>>;
  visitPlans?: Resolver<Maybe<ResolversTypes['VisitPlanConnection']>, ParentType, ContextType, RequireFields<QueryVisitPlansArgs, 'first'>>;
  visitPledge?: Resolver<Maybe<ResolversTypes['VisitPledge']>, ParentType, ContextType>;
  visitProgramme?: Resolver<Maybe<ResolversTypes['VisitProgramme']>, ParentType, ContextType, RequireFields<QueryVisitProgrammeArgs, 'id'>>;
  visitProgrammes?: Resolver<Maybe<ResolversTypes['VisitProgrammeConnection']>, ParentType, ContextType, RequireFields<QueryVisitProgrammesArgs, 'first'>>;
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType, RequireFields<QueryVisitRequestArgs, 'id'>>;
  visitRequests?: Resolver<Maybe<ResolversTypes['VisitRequestConnection']>, ParentType, ContextType, RequireFields<QueryVisitRequestsArgs, 'first'>>;
  visitSettings?: Resolver<Maybe<ResolversTypes['VisitSettings']>, ParentType, ContextType, RequireFields<QueryVisitSettingsArgs, 'divisionCode'>>;
  visitViolations?: Resolver<Maybe<ResolversTypes['VisitViolationConnection']>, ParentType, ContextType, RequireFields<QueryVisitViolationsArgs, 'first'>>;
};

export type QuietAndPresenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuietAndPresence'] = ResolversParentTypes['QuietAndPresence']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuietAndPresenceExplanationArgs, 'locale'>>;
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policyReach?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  punctuality?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quiet?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RateSessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateSessionResult'] = ResolversParentTypes['RateSessionResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSessionUnknown' | 'RateSessionSuccess', ParentType, ContextType>;
};

export type RateSessionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateSessionSuccess'] = ResolversParentTypes['RateSessionSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceptionBlackoutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceptionBlackout'] = ResolversParentTypes['ReceptionBlackout']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReceptionBurdenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceptionBurden'] = ResolversParentTypes['ReceptionBurden']> = {
  burden?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceptionRuleProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceptionRuleProblem'] = ResolversParentTypes['ReceptionRuleProblem']> = {
  code?: Resolver<ResolversTypes['ReceptionRuleProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceptionRuleProblemMessageArgs, 'locale'>>;
};

export type ReceptionRulesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceptionRules'] = ResolversParentTypes['ReceptionRules']> = {
  allowedTopics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  blackouts?: Resolver<ReadonlyArray<ResolversTypes['ReceptionBlackout']>, ParentType, ContextType>;
  maxDurationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxGroupSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  route?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['ReceptionZone']>, ParentType, ContextType>;
};

export type ReceptionRulesRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceptionRulesRejected'] = ResolversParentTypes['ReceptionRulesRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceptionRulesRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ReceptionRuleProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceptionZoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceptionZone'] = ResolversParentTypes['ReceptionZone']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photoRule?: Resolver<ResolversTypes['PhotoRule'], ParentType, ContextType>;
  photoRuleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceptionZonePhotoRuleLabelArgs, 'locale'>>;
  tagLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReceptionZoneTagLabelsArgs, 'locale'>>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['ZoneTag']>, ParentType, ContextType>;
};

export type RecordAccompanyingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordAccompanyingResult'] = ResolversParentTypes['RecordAccompanyingResult']> = {
  __resolveType?: TypeResolveFn<'RecordAccompanyingSuccess' | 'VisitRequestUnknown' | 'VisitWithoutDate', ParentType, ContextType>;
};

export type RecordAccompanyingSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordAccompanyingSuccess'] = ResolversParentTypes['RecordAccompanyingSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['AccompanyingLoad']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAttendanceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordAttendanceResult'] = ResolversParentTypes['RecordAttendanceResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSessionUnknown' | 'RecordAttendanceSuccess', ParentType, ContextType>;
};

export type RecordAttendanceSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordAttendanceSuccess'] = ResolversParentTypes['RecordAttendanceSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordBundleReplyResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordBundleReplyResult'] = ResolversParentTypes['RecordBundleReplyResult']> = {
  __resolveType?: TypeResolveFn<'BundleActionNotAllowed' | 'BundleUnknown' | 'RecordBundleReplySuccess' | 'VisitBlackedOut' | 'VisitLimitReached' | 'VisitWindowUnknown', ParentType, ContextType>;
};

export type RecordBundleReplySuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordBundleReplySuccess'] = ResolversParentTypes['RecordBundleReplySuccess']> = {
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordBundleVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordBundleVisitResult'] = ResolversParentTypes['RecordBundleVisitResult']> = {
  __resolveType?: TypeResolveFn<'BundleActionNotAllowed' | 'BundleUnknown' | 'RecordBundleVisitSuccess', ParentType, ContextType>;
};

export type RecordBundleVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordBundleVisitSuccess'] = ResolversParentTypes['RecordBundleVisitSuccess']> = {
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordContactResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordContactResult'] = ResolversParentTypes['RecordContactResult']> = {
  __resolveType?: TypeResolveFn<'CampaignFormRejected' | 'CampaignUnknown' | 'RecordContactSuccess' | 'VisitBlackedOut' | 'VisitLimitReached', ParentType, ContextType>;
};

export type RecordContactSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordContactSuccess'] = ResolversParentTypes['RecordContactSuccess']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['CampaignQuestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPhoneReplyResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordPhoneReplyResult'] = ResolversParentTypes['RecordPhoneReplyResult']> = {
  __resolveType?: TypeResolveFn<'RecordPhoneReplySuccess' | 'VisitActionNotAllowed' | 'VisitBlackedOut' | 'VisitLimitReached' | 'VisitRequestUnknown' | 'VisitTermsRejected' | 'VisitWindowUnknown', ParentType, ContextType>;
};

export type RecordPhoneReplySuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordPhoneReplySuccess'] = ResolversParentTypes['RecordPhoneReplySuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordVisitResultResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordVisitResultResult'] = ResolversParentTypes['RecordVisitResultResult']> = {
  __resolveType?: TypeResolveFn<'RecordVisitResultSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type RecordVisitResultSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordVisitResultSuccess'] = ResolversParentTypes['RecordVisitResultSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefuseBundleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefuseBundleResult'] = ResolversParentTypes['RefuseBundleResult']> = {
  __resolveType?: TypeResolveFn<'BundleActionNotAllowed' | 'BundleUnknown' | 'RefuseBundleSuccess' | 'StatutoryVisitNotRefusable', ParentType, ContextType>;
};

export type RefuseBundleSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefuseBundleSuccess'] = ResolversParentTypes['RefuseBundleSuccess']> = {
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefuseVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefuseVisitResult'] = ResolversParentTypes['RefuseVisitResult']> = {
  __resolveType?: TypeResolveFn<'RefuseVisitSuccess' | 'StatutoryVisitNotRefusable' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type RefuseVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefuseVisitSuccess'] = ResolversParentTypes['RefuseVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterEmergencyVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterEmergencyVisitResult'] = ResolversParentTypes['RegisterEmergencyVisitResult']> = {
  __resolveType?: TypeResolveFn<'RegisterEmergencyVisitSuccess' | 'VisitFormRejected' | 'VisitTargetUnknown', ParentType, ContextType>;
};

export type RegisterEmergencyVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterEmergencyVisitSuccess'] = ResolversParentTypes['RegisterEmergencyVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportOnBundleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportOnBundleResult'] = ResolversParentTypes['ReportOnBundleResult']> = {
  __resolveType?: TypeResolveFn<'BundleActionNotAllowed' | 'BundleUnknown' | 'ReportOnBundleSuccess', ParentType, ContextType>;
};

export type ReportOnBundleSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportOnBundleSuccess'] = ResolversParentTypes['ReportOnBundleSuccess']> = {
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportPhotoIncidentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportPhotoIncidentResult'] = ResolversParentTypes['ReportPhotoIncidentResult']> = {
  __resolveType?: TypeResolveFn<'ReportPhotoIncidentSuccess' | 'VisitActionNotAllowed' | 'VisitMemberUnknown' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type ReportPhotoIncidentSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportPhotoIncidentSuccess'] = ResolversParentTypes['ReportPhotoIncidentSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportUnbookedVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportUnbookedVisitResult'] = ResolversParentTypes['ReportUnbookedVisitResult']> = {
  __resolveType?: TypeResolveFn<'ReportUnbookedVisitSuccess' | 'VisitFormRejected' | 'VisitTargetUnknown' | 'VisitingUnitUnknown', ParentType, ContextType>;
};

export type ReportUnbookedVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportUnbookedVisitSuccess'] = ResolversParentTypes['ReportUnbookedVisitSuccess']> = {
  violation?: Resolver<Maybe<ResolversTypes['VisitViolation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestUnannouncedInspectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestUnannouncedInspectionResult'] = ResolversParentTypes['RequestUnannouncedInspectionResult']> = {
  __resolveType?: TypeResolveFn<'InspectionCapReached' | 'InspectionNoticeUsed' | 'RequestUnannouncedInspectionSuccess' | 'VisitFormRejected' | 'VisitTargetUnknown', ParentType, ContextType>;
};

export type RequestUnannouncedInspectionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestUnannouncedInspectionSuccess'] = ResolversParentTypes['RequestUnannouncedInspectionSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestVisitProgrammeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestVisitProgrammeResult'] = ResolversParentTypes['RequestVisitProgrammeResult']> = {
  __resolveType?: TypeResolveFn<'InspectionCapReached' | 'RequestVisitProgrammeSuccess' | 'VisitFormRejected' | 'VisitTargetUnknown', ParentType, ContextType>;
};

export type RequestVisitProgrammeSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestVisitProgrammeSuccess'] = ResolversParentTypes['RequestVisitProgrammeSuccess']> = {
  programme?: Resolver<Maybe<ResolversTypes['VisitProgramme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestVisitResult'] = ResolversParentTypes['RequestVisitResult']> = {
  __resolveType?: TypeResolveFn<'InspectionCapReached' | 'RequestVisitSuccess' | 'VisitFormRejected' | 'VisitTargetUnknown', ParentType, ContextType>;
};

export type RequestVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestVisitSuccess'] = ResolversParentTypes['RequestVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnVisitFormResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnVisitFormResult'] = ResolversParentTypes['ReturnVisitFormResult']> = {
  __resolveType?: TypeResolveFn<'ReturnVisitFormSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type ReturnVisitFormSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnVisitFormSuccess'] = ResolversParentTypes['ReturnVisitFormSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewProtectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewProtectionResult'] = ResolversParentTypes['ReviewProtectionResult']> = {
  __resolveType?: TypeResolveFn<'ProtectionConsentMissing' | 'ProtectionEntryUnknown' | 'ProtectionStepNotAllowed' | 'ReviewProtectionSuccess', ParentType, ContextType>;
};

export type ReviewProtectionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewProtectionSuccess'] = ResolversParentTypes['ReviewProtectionSuccess']> = {
  protectionEntry?: Resolver<Maybe<ResolversTypes['ProtectionEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScanInInspectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScanInInspectionResult'] = ResolversParentTypes['ScanInInspectionResult']> = {
  __resolveType?: TypeResolveFn<'InspectionNoticeUsed' | 'InspectionScanRejected' | 'ScanInInspectionSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type ScanInInspectionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScanInInspectionSuccess'] = ResolversParentTypes['ScanInInspectionSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScreenVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScreenVisitResult'] = ResolversParentTypes['ScreenVisitResult']> = {
  __resolveType?: TypeResolveFn<'InspectionCapReached' | 'ScreenVisitSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type ScreenVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScreenVisitSuccess'] = ResolversParentTypes['ScreenVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetReceptionRulesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetReceptionRulesResult'] = ResolversParentTypes['SetReceptionRulesResult']> = {
  __resolveType?: TypeResolveFn<'BlackoutOverVisits' | 'ReceptionRulesRejected' | 'SetReceptionRulesSuccess', ParentType, ContextType>;
};

export type SetReceptionRulesSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetReceptionRulesSuccess'] = ResolversParentTypes['SetReceptionRulesSuccess']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetStandingInstructionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetStandingInstructionResult'] = ResolversParentTypes['SetStandingInstructionResult']> = {
  __resolveType?: TypeResolveFn<'SetStandingInstructionSuccess' | 'StandingInstructionRejected', ParentType, ContextType>;
};

export type SetStandingInstructionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetStandingInstructionSuccess'] = ResolversParentTypes['SetStandingInstructionSuccess']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  instruction?: Resolver<ResolversTypes['StandingInstruction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetVisitLimitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetVisitLimitResult'] = ResolversParentTypes['SetVisitLimitResult']> = {
  __resolveType?: TypeResolveFn<'SetVisitLimitSuccess' | 'VisitLimitOutOfRange', ParentType, ContextType>;
};

export type SetVisitLimitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetVisitLimitSuccess'] = ResolversParentTypes['SetVisitLimitSuccess']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  perMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignUpForSessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignUpForSessionResult'] = ResolversParentTypes['SignUpForSessionResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSeatsTaken' | 'CampaignSessionUnknown' | 'SignUpForSessionSuccess', ParentType, ContextType>;
};

export type SignUpForSessionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignUpForSessionSuccess'] = ResolversParentTypes['SignUpForSessionSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignVisitOverrideResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignVisitOverrideResult'] = ResolversParentTypes['SignVisitOverrideResult']> = {
  __resolveType?: TypeResolveFn<'SignVisitOverrideSuccess' | 'VisitActionNotAllowed' | 'VisitOverrideImpossible' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type SignVisitOverrideSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignVisitOverrideSuccess'] = ResolversParentTypes['SignVisitOverrideSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignVisitPledgeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignVisitPledgeResult'] = ResolversParentTypes['SignVisitPledgeResult']> = {
  __resolveType?: TypeResolveFn<'SignVisitPledgeSuccess' | 'VisitActionNotAllowed' | 'VisitMemberUnknown' | 'VisitPledgeOutdated' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type SignVisitPledgeSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignVisitPledgeSuccess'] = ResolversParentTypes['SignVisitPledgeSuccess']> = {
  pledgeVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingInstructionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingInstruction'] = ResolversParentTypes['StandingInstruction']> = {
  autoRefuseBelow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  neverAccept?: Resolver<ReadonlyArray<ResolversTypes['VisitKind']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingInstructionRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingInstructionRejected'] = ResolversParentTypes['StandingInstructionRejected']> = {
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandingInstructionRejectedMessageArgs, 'locale'>>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingInstructionUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingInstructionUnknown'] = ResolversParentTypes['StandingInstructionUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandingInstructionUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatutoryVisitNotRefusableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatutoryVisitNotRefusable'] = ResolversParentTypes['StatutoryVisitNotRefusable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatutoryVisitNotRefusableMessageArgs, 'locale'>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  statutoryBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitVisitMediaResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitVisitMediaResult'] = ResolversParentTypes['SubmitVisitMediaResult']> = {
  __resolveType?: TypeResolveFn<'SubmitVisitMediaSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type SubmitVisitMediaSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitVisitMediaSuccess'] = ResolversParentTypes['SubmitVisitMediaSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitVisitRosterResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitVisitRosterResult'] = ResolversParentTypes['SubmitVisitRosterResult']> = {
  __resolveType?: TypeResolveFn<'SubmitVisitRosterSuccess' | 'SubstitutionTooLate' | 'VisitActionNotAllowed' | 'VisitRequestUnknown' | 'VisitRosterRejected', ParentType, ContextType>;
};

export type SubmitVisitRosterSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitVisitRosterSuccess'] = ResolversParentTypes['SubmitVisitRosterSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  visitRequestChanged?: SubscriptionResolver<Maybe<ResolversTypes['VisitRequest']>, "visitRequestChanged", ParentType, ContextType, RequireFields<SubscriptionVisitRequestChangedArgs, 'id'>>;
  visitRequestsChanged?: SubscriptionResolver<Maybe<ResolversTypes['VisitRequestConnection']>, "visitRequestsChanged", ParentType, ContextType, RequireFields<SubscriptionVisitRequestsChangedArgs, 'first'>>;
};

export type SubstituteVisitorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubstituteVisitorResult'] = ResolversParentTypes['SubstituteVisitorResult']> = {
  __resolveType?: TypeResolveFn<'SubstituteVisitorSuccess' | 'SubstitutionTooLate' | 'VisitActionNotAllowed' | 'VisitMemberUnknown' | 'VisitRequestUnknown' | 'VisitRosterRejected', ParentType, ContextType>;
};

export type SubstituteVisitorSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubstituteVisitorSuccess'] = ResolversParentTypes['SubstituteVisitorSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubstitutionTooLateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubstitutionTooLate'] = ResolversParentTypes['SubstitutionTooLate']> = {
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubstitutionTooLateMessageArgs, 'locale'>>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeAlternativeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakeAlternativeResult'] = ResolversParentTypes['TakeAlternativeResult']> = {
  __resolveType?: TypeResolveFn<'TakeAlternativeSuccess' | 'VisitActionNotAllowed' | 'VisitAlternativeUnknown' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type TakeAlternativeSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakeAlternativeSuccess'] = ResolversParentTypes['TakeAlternativeSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitNotHeardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitNotHeard'] = ResolversParentTypes['UnitNotHeard']> = {
  hearingDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitNotHeardMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'BlackoutOverVisits' | 'BundleActionNotAllowed' | 'BundleNotPossible' | 'BundleUnknown' | 'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSeatsTaken' | 'CampaignSessionUnknown' | 'CampaignUnknown' | 'CampaignYearFull' | 'ComprehensiveInspectionRequired' | 'EmergencyAlreadyAudited' | 'EmergencyVisitUnknown' | 'InspectionCapReached' | 'InspectionNoticeUsed' | 'InspectionScanRejected' | 'PhotoIncidentDecided' | 'PhotoIncidentUnknown' | 'ProtectionAlreadyListed' | 'ProtectionConsentMissing' | 'ProtectionEntryUnknown' | 'ProtectionNotGrounded' | 'ProtectionStepNotAllowed' | 'ReceptionRulesRejected' | 'StandingInstructionRejected' | 'StandingInstructionUnknown' | 'StatutoryVisitNotRefusable' | 'SubstitutionTooLate' | 'UnitNotHeard' | 'VisitActionNotAllowed' | 'VisitAlternativeUnknown' | 'VisitBlackedOut' | 'VisitFeedbackGiven' | 'VisitFormRejected' | 'VisitLimitOutOfRange' | 'VisitLimitReached' | 'VisitMediaAnswered' | 'VisitMediaUnknown' | 'VisitMemberUnknown' | 'VisitOverrideImpossible' | 'VisitPassesRejected' | 'VisitPlanLineUnknown' | 'VisitPlanNotOpen' | 'VisitPlanNotPossible' | 'VisitPlanUnknown' | 'VisitPledgeOutdated' | 'VisitProgrammeNotFillable' | 'VisitProgrammeStopUnfit' | 'VisitProgrammeUnknown' | 'VisitRequestUnknown' | 'VisitRosterRejected' | 'VisitSettingRejected' | 'VisitTargetUnknown' | 'VisitTermsRejected' | 'VisitViolationNotOpen' | 'VisitViolationUnknown' | 'VisitWindowUnknown' | 'VisitWithoutDate' | 'VisitingUnitUnknown', ParentType, ContextType>;
};

export type VerifyVisitorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerifyVisitorResult'] = ResolversParentTypes['VerifyVisitorResult']> = {
  __resolveType?: TypeResolveFn<'VerifyVisitorSuccess' | 'VisitActionNotAllowed' | 'VisitMemberUnknown' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type VerifyVisitorSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerifyVisitorSuccess'] = ResolversParentTypes['VerifyVisitorSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitActionAvailabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitActionAvailability'] = ResolversParentTypes['VisitActionAvailability']> = {
  action?: Resolver<ResolversTypes['VisitAction'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VisitActionAvailabilityBecauseArgs, 'locale'>>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitActionAvailabilityLabelArgs, 'locale'>>;
};

export type VisitActionNotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitActionNotAllowed'] = ResolversParentTypes['VisitActionNotAllowed']> = {
  action?: Resolver<ResolversTypes['VisitAction'], ParentType, ContextType>;
  allowedNow?: Resolver<ReadonlyArray<ResolversTypes['VisitAction']>, ParentType, ContextType>;
  bundleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitActionNotAllowedMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitAlternativeUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitAlternativeUnknown'] = ResolversParentTypes['VisitAlternativeUnknown']> = {
  enterpriseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitAlternativeUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitBlackedOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitBlackedOut'] = ResolversParentTypes['VisitBlackedOut']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitBlackedOutMessageArgs, 'locale'>>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitBulletinResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitBulletin'] = ResolversParentTypes['VisitBulletin']> = {
  arranged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overrides?: Resolver<ReadonlyArray<ResolversTypes['BulletinOverride']>, ParentType, ContextType>;
};

export type VisitConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitConflict'] = ResolversParentTypes['VisitConflict']> = {
  isSameEnterprise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSameUnit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
};

export type VisitEligibilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitEligibility'] = ResolversParentTypes['VisitEligibility']> = {
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAllowedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VisitEligibilityReasonsArgs, 'locale'>>;
  usedThisMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitFeedbackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitFeedback'] = ResolversParentTypes['VisitFeedback']> = {
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitFeedbackGivenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitFeedbackGiven'] = ResolversParentTypes['VisitFeedbackGiven']> = {
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitFeedbackGivenMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitFormProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitFormProblem'] = ResolversParentTypes['VisitFormProblem']> = {
  code?: Resolver<ResolversTypes['VisitFormProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitFormProblemMessageArgs, 'locale'>>;
};

export type VisitFormRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitFormRejected'] = ResolversParentTypes['VisitFormRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitFormRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['VisitFormProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitFormReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitFormReturn'] = ResolversParentTypes['VisitFormReturn']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VisitLimitOutOfRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitLimitOutOfRange'] = ResolversParentTypes['VisitLimitOutOfRange']> = {
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitLimitOutOfRangeMessageArgs, 'locale'>>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitLimitReachedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitLimitReached'] = ResolversParentTypes['VisitLimitReached']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitLimitReachedMessageArgs, 'locale'>>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAllowedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  usedThisMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitMediaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitMedia'] = ResolversParentTypes['VisitMedia']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitMediaState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitMediaStateLabelArgs, 'locale'>>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitMediaAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitMediaAnswered'] = ResolversParentTypes['VisitMediaAnswered']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitMediaAnsweredMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitMediaUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitMediaUnknown'] = ResolversParentTypes['VisitMediaUnknown']> = {
  mediaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitMediaUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitMember'] = ResolversParentTypes['VisitMember']> = {
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idLastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idType?: Resolver<ResolversTypes['IdentityType'], ParentType, ContextType>;
  idTypeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitMemberIdTypeLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledgeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitMemberState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitMemberStateLabelArgs, 'locale'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitMemberUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitMemberUnknown'] = ResolversParentTypes['VisitMemberUnknown']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitMemberUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitMetric'] = ResolversParentTypes['VisitMetric']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitMetricFormulaArgs, 'locale'>>;
  id?: Resolver<ResolversTypes['VisitMetricId'], ParentType, ContextType>;
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitMetricLabelArgs, 'locale'>>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['VisitMetricUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VisitMetricsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitMetrics'] = ResolversParentTypes['VisitMetrics']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['VisitMetric']>, ParentType, ContextType>;
  quietAndPresence?: Resolver<ResolversTypes['QuietAndPresence'], ParentType, ContextType>;
  settingsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitOverrideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitOverride'] = ResolversParentTypes['VisitOverride']> = {
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['OverrideSignature']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['VisitWindow'], ParentType, ContextType>;
};

export type VisitOverrideImpossibleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitOverrideImpossible'] = ResolversParentTypes['VisitOverrideImpossible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitOverrideImpossibleMessageArgs, 'locale'>>;
  visitRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitPassResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPass'] = ResolversParentTypes['VisitPass']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VisitPassProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPassProblem'] = ResolversParentTypes['VisitPassProblem']> = {
  code?: Resolver<ResolversTypes['VisitPassProblemCode'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitPassProblemMessageArgs, 'locale'>>;
};

export type VisitPassesRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPassesRejected'] = ResolversParentTypes['VisitPassesRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitPassesRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['VisitPassProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlan'] = ResolversParentTypes['VisitPlan'], FederationReferenceType extends FederationReferenceTypes['VisitPlan'] = FederationReferenceTypes['VisitPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisitPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isProvenBest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['VisitPlanLineConnection']>, ParentType, ContextType, RequireFields<VisitPlanLinesArgs, 'first'>>;
  settingsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitPlanState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitPlanStateLabelArgs, 'locale'>>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['VisitPlanTotals'], ParentType, ContextType>;
};

export type VisitPlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlanConnection'] = ResolversParentTypes['VisitPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VisitPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitPlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlanEdge'] = ResolversParentTypes['VisitPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitPlan'], ParentType, ContextType>;
};

export type VisitPlanLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlanLine'] = ResolversParentTypes['VisitPlanLine']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VisitPlanLineBecauseArgs, 'locale'>>;
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitPlanLineKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitPlanLineKindLabelArgs, 'locale'>>;
  notBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['VisitPlanLineOutcome']>, ParentType, ContextType>;
  outcomeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VisitPlanLineOutcomeLabelArgs, 'locale'>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitRequest']>>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['VisitWindow']>, ParentType, ContextType>;
};

export type VisitPlanLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlanLineConnection'] = ResolversParentTypes['VisitPlanLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitPlanLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VisitPlanLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitPlanLineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlanLineEdge'] = ResolversParentTypes['VisitPlanLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitPlanLine'], ParentType, ContextType>;
};

export type VisitPlanLineUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlanLineUnknown'] = ResolversParentTypes['VisitPlanLineUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitPlanLineUnknownMessageArgs, 'locale'>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitPlanNotOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlanNotOpen'] = ResolversParentTypes['VisitPlanNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitPlanNotOpenMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['VisitPlanState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitPlanNotPossibleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlanNotPossible'] = ResolversParentTypes['VisitPlanNotPossible']> = {
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitPlanNotPossibleMessageArgs, 'locale'>>;
  problem?: Resolver<ResolversTypes['VisitPlanProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitPlanTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlanTotals'] = ResolversParentTypes['VisitPlanTotals']> = {
  firstCome?: Resolver<ResolversTypes['VisitServiceFigures'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['VisitServiceFigures'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedReceptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitPlanUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPlanUnknown'] = ResolversParentTypes['VisitPlanUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitPlanUnknownMessageArgs, 'locale'>>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitPledgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPledge'] = ResolversParentTypes['VisitPledge']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitPledgeTextArgs, 'locale'>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitPledgeOutdatedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPledgeOutdated'] = ResolversParentTypes['VisitPledgeOutdated']> = {
  currentVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitPledgeOutdatedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitProgramme'] = ResolversParentTypes['VisitProgramme'], FederationReferenceType extends FederationReferenceTypes['VisitProgramme'] = FederationReferenceTypes['VisitProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisitProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  criteria?: Resolver<Maybe<ResolversTypes['VisitProgrammeCriteria']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitProgrammeKindLabelArgs, 'locale'>>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitProgrammeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitProgrammeStateLabelArgs, 'locale'>>;
  stopCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  suggestions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CounterOfferCandidate']>>, ParentType, ContextType, RequireFields<VisitProgrammeSuggestionsArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type VisitProgrammeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitProgrammeConnection'] = ResolversParentTypes['VisitProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VisitProgramme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitProgrammeCriteriaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitProgrammeCriteria'] = ResolversParentTypes['VisitProgrammeCriteria']> = {
  industryPrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeClasses?: Resolver<ReadonlyArray<ResolversTypes['VisitedSize']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitProgrammeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitProgrammeEdge'] = ResolversParentTypes['VisitProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitProgramme'], ParentType, ContextType>;
};

export type VisitProgrammeNotFillableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitProgrammeNotFillable'] = ResolversParentTypes['VisitProgrammeNotFillable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitProgrammeNotFillableMessageArgs, 'locale'>>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitProgrammeStopUnfitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitProgrammeStopUnfit'] = ResolversParentTypes['VisitProgrammeStopUnfit']> = {
  because?: Resolver<ResolversTypes['VisitProgrammeMisfit'], ParentType, ContextType>;
  enterpriseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitProgrammeStopUnfitMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitProgrammeUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitProgrammeUnknown'] = ResolversParentTypes['VisitProgrammeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitProgrammeUnknownMessageArgs, 'locale'>>;
  visitProgrammeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitRequest'] = ResolversParentTypes['VisitRequest'], FederationReferenceType extends FederationReferenceTypes['VisitRequest'] = FederationReferenceTypes['VisitRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisitRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accompanyingOfficers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Officer']>>, ParentType, ContextType>;
  announcement?: Resolver<Maybe<ResolversTypes['InspectionAnnouncement']>, ParentType, ContextType>;
  announcementLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VisitRequestAnnouncementLabelArgs, 'locale'>>;
  asks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['VisitActionAvailability']>, ParentType, ContextType>;
  benefits?: Resolver<ReadonlyArray<ResolversTypes['VisitBenefit']>, ParentType, ContextType>;
  bundle?: Resolver<Maybe<ResolversTypes['MergeBundle']>, ParentType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conflicts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitConflict']>>, ParentType, ContextType>;
  counterOffer?: Resolver<Maybe<ResolversTypes['CounterOffer']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataGrant?: Resolver<Maybe<ResolversTypes['DataGrant']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  earlierFindings?: Resolver<Maybe<ResolversTypes['EarlierFindings']>, ParentType, ContextType>;
  emergency?: Resolver<Maybe<ResolversTypes['EmergencyRegistration']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseFeedback?: Resolver<Maybe<ResolversTypes['VisitFeedback']>, ParentType, ContextType>;
  formReturn?: Resolver<Maybe<ResolversTypes['VisitFormReturn']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitTransition']>>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  isEmergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEmptyVisit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isInvited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverride?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitRequestKindLabelArgs, 'locale'>>;
  media?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitMedia']>>, ParentType, ContextType>;
  necessity?: Resolver<Maybe<ResolversTypes['Necessity']>, ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['VisitOccasion'], ParentType, ContextType>;
  occasionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitRequestOccasionLabelArgs, 'locale'>>;
  override?: Resolver<Maybe<ResolversTypes['VisitOverride']>, ParentType, ContextType>;
  photoIncidents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PhotoIncident']>>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['VisitProgramme']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receptionMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['VisitResult']>, ParentType, ContextType>;
  roster?: Resolver<Maybe<ResolversTypes['VisitRoster']>, ParentType, ContextType>;
  scheduled?: Resolver<Maybe<ResolversTypes['VisitWindow']>, ParentType, ContextType>;
  screeningFinding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VisitRequestScreeningFindingArgs, 'locale'>>;
  stages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitStage']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitRequestStateLabelArgs, 'locale'>>;
  statutoryBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statutoryDeadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suggestedWindow?: Resolver<Maybe<ResolversTypes['VisitWindow']>, ParentType, ContextType>;
  superiorDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['VisitTerms']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unitFeedback?: Resolver<Maybe<ResolversTypes['VisitFeedback']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['VisitWindow']>, ParentType, ContextType>;
};

export type VisitRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitRequestConnection'] = ResolversParentTypes['VisitRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VisitRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitRequestEdge'] = ResolversParentTypes['VisitRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitRequest'], ParentType, ContextType>;
};

export type VisitRequestUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitRequestUnknown'] = ResolversParentTypes['VisitRequestUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitRequestUnknownMessageArgs, 'locale'>>;
  visitRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitResult'] = ResolversParentTypes['VisitResult']> = {
  factsUpdated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemsRegistered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsSolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servicesDelivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitRosterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitRoster'] = ResolversParentTypes['VisitRoster']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSubstitutionDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['VisitMember']>, ParentType, ContextType>;
};

export type VisitRosterProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitRosterProblem'] = ResolversParentTypes['VisitRosterProblem']> = {
  code?: Resolver<ResolversTypes['VisitRosterProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitRosterProblemMessageArgs, 'locale'>>;
};

export type VisitRosterRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitRosterRejected'] = ResolversParentTypes['VisitRosterRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitRosterRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['VisitRosterProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitServiceFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitServiceFigures'] = ResolversParentTypes['VisitServiceFigures']> = {
  disturbance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fulfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gini?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitSettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitSetting'] = ResolversParentTypes['VisitSetting']> = {
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitSettingRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitSettingRejected'] = ResolversParentTypes['VisitSettingRejected']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitSettingRejectedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitSettings'] = ResolversParentTypes['VisitSettings']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['VisitSetting']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitStageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitStage'] = ResolversParentTypes['VisitStage']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitStageLabelArgs, 'locale'>>;
  light?: Resolver<Maybe<ResolversTypes['VisitStageLight']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['VisitStageName'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VisitTargetUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTargetUnknown'] = ResolversParentTypes['VisitTargetUnknown']> = {
  enterpriseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitTargetUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitTermsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTerms'] = ResolversParentTypes['VisitTerms']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['VisitWindow']>, ParentType, ContextType>;
};

export type VisitTermsRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTermsRejected'] = ResolversParentTypes['VisitTermsRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitTermsRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['VisitFormProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitTransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTransition'] = ResolversParentTypes['VisitTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitTransitionToLabelArgs, 'locale'>>;
};

export type VisitViolationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitViolation'] = ResolversParentTypes['VisitViolation'], FederationReferenceType extends FederationReferenceTypes['VisitViolation'] = FederationReferenceTypes['VisitViolation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisitViolation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['VisitViolationAction']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  hearingDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitViolationKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitViolationKindLabelArgs, 'locale'>>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['VisitViolationSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitViolationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitViolationStateLabelArgs, 'locale'>>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
};

export type VisitViolationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitViolationConnection'] = ResolversParentTypes['VisitViolationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitViolationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VisitViolation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitViolationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitViolationEdge'] = ResolversParentTypes['VisitViolationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitViolation'], ParentType, ContextType>;
};

export type VisitViolationNotOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitViolationNotOpen'] = ResolversParentTypes['VisitViolationNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitViolationNotOpenMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['VisitViolationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitViolationUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitViolationUnknown'] = ResolversParentTypes['VisitViolationUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitViolationUnknownMessageArgs, 'locale'>>;
  visitViolationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitWindow'] = ResolversParentTypes['VisitWindow']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VisitWindowUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitWindowUnknown'] = ResolversParentTypes['VisitWindowUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitWindowUnknownMessageArgs, 'locale'>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitWithoutDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitWithoutDate'] = ResolversParentTypes['VisitWithoutDate']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitWithoutDateMessageArgs, 'locale'>>;
  visitRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitingUnitUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitingUnitUnknown'] = ResolversParentTypes['VisitingUnitUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitingUnitUnknownMessageArgs, 'locale'>>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawSignUpResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawSignUpResult'] = ResolversParentTypes['WithdrawSignUpResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSessionUnknown' | 'WithdrawSignUpSuccess', ParentType, ContextType>;
};

export type WithdrawSignUpSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawSignUpSuccess'] = ResolversParentTypes['WithdrawSignUpSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawStandingInstructionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawStandingInstructionResult'] = ResolversParentTypes['WithdrawStandingInstructionResult']> = {
  __resolveType?: TypeResolveFn<'StandingInstructionUnknown' | 'WithdrawStandingInstructionSuccess', ParentType, ContextType>;
};

export type WithdrawStandingInstructionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawStandingInstructionSuccess'] = ResolversParentTypes['WithdrawStandingInstructionSuccess']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteMinutesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WriteMinutesResult'] = ResolversParentTypes['WriteMinutesResult']> = {
  __resolveType?: TypeResolveFn<'CampaignActionNotAllowed' | 'CampaignFormRejected' | 'CampaignSessionUnknown' | 'WriteMinutesSuccess', ParentType, ContextType>;
};

export type WriteMinutesSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WriteMinutesSuccess'] = ResolversParentTypes['WriteMinutesSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['CampaignSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AcceptBundleResult?: AcceptBundleResultResolvers<ContextType>;
  AcceptBundleSuccess?: AcceptBundleSuccessResolvers<ContextType>;
  AcceptVisitResult?: AcceptVisitResultResolvers<ContextType>;
  AcceptVisitSuccess?: AcceptVisitSuccessResolvers<ContextType>;
  AccompanyingLoad?: AccompanyingLoadResolvers<ContextType>;
  AgreeToBundleResult?: AgreeToBundleResultResolvers<ContextType>;
  AgreeToBundleSuccess?: AgreeToBundleSuccessResolvers<ContextType>;
  AgreeToVisitTermsResult?: AgreeToVisitTermsResultResolvers<ContextType>;
  AgreeToVisitTermsSuccess?: AgreeToVisitTermsSuccessResolvers<ContextType>;
  AgreedVisit?: AgreedVisitResolvers<ContextType>;
  AnswerSessionQuestionResult?: AnswerSessionQuestionResultResolvers<ContextType>;
  AnswerSessionQuestionSuccess?: AnswerSessionQuestionSuccessResolvers<ContextType>;
  AnswerViolationResult?: AnswerViolationResultResolvers<ContextType>;
  AnswerViolationSuccess?: AnswerViolationSuccessResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  ApproveVisitMediaResult?: ApproveVisitMediaResultResolvers<ContextType>;
  ApproveVisitMediaSuccess?: ApproveVisitMediaSuccessResolvers<ContextType>;
  ArchiveVisitResult?: ArchiveVisitResultResolvers<ContextType>;
  ArchiveVisitSuccess?: ArchiveVisitSuccessResolvers<ContextType>;
  AskAboutBundleResult?: AskAboutBundleResultResolvers<ContextType>;
  AskAboutBundleSuccess?: AskAboutBundleSuccessResolvers<ContextType>;
  AskEnterpriseResult?: AskEnterpriseResultResolvers<ContextType>;
  AskEnterpriseSuccess?: AskEnterpriseSuccessResolvers<ContextType>;
  AssignSessionUnitsResult?: AssignSessionUnitsResultResolvers<ContextType>;
  AssignSessionUnitsSuccess?: AssignSessionUnitsSuccessResolvers<ContextType>;
  AuditEmergencyVisitResult?: AuditEmergencyVisitResultResolvers<ContextType>;
  AuditEmergencyVisitSuccess?: AuditEmergencyVisitSuccessResolvers<ContextType>;
  BlackoutOverVisits?: BlackoutOverVisitsResolvers<ContextType>;
  BulletinOverride?: BulletinOverrideResolvers<ContextType>;
  BundleActionNotAllowed?: BundleActionNotAllowedResolvers<ContextType>;
  BundleNotPossible?: BundleNotPossibleResolvers<ContextType>;
  BundleProblem?: BundleProblemResolvers<ContextType>;
  BundleUnknown?: BundleUnknownResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignActionAvailability?: CampaignActionAvailabilityResolvers<ContextType>;
  CampaignActionNotAllowed?: CampaignActionNotAllowedResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignDemand?: CampaignDemandResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignFigures?: CampaignFiguresResolvers<ContextType>;
  CampaignFormProblem?: CampaignFormProblemResolvers<ContextType>;
  CampaignFormRejected?: CampaignFormRejectedResolvers<ContextType>;
  CampaignGroup?: CampaignGroupResolvers<ContextType>;
  CampaignOpinion?: CampaignOpinionResolvers<ContextType>;
  CampaignQuestion?: CampaignQuestionResolvers<ContextType>;
  CampaignRating?: CampaignRatingResolvers<ContextType>;
  CampaignRecurrence?: CampaignRecurrenceResolvers<ContextType>;
  CampaignSeat?: CampaignSeatResolvers<ContextType>;
  CampaignSeatsTaken?: CampaignSeatsTakenResolvers<ContextType>;
  CampaignSession?: CampaignSessionResolvers<ContextType>;
  CampaignSessionConnection?: CampaignSessionConnectionResolvers<ContextType>;
  CampaignSessionEdge?: CampaignSessionEdgeResolvers<ContextType>;
  CampaignSessionUnknown?: CampaignSessionUnknownResolvers<ContextType>;
  CampaignSignUp?: CampaignSignUpResolvers<ContextType>;
  CampaignTask?: CampaignTaskResolvers<ContextType>;
  CampaignUnknown?: CampaignUnknownResolvers<ContextType>;
  CampaignYearFull?: CampaignYearFullResolvers<ContextType>;
  CancelSessionResult?: CancelSessionResultResolvers<ContextType>;
  CancelSessionSuccess?: CancelSessionSuccessResolvers<ContextType>;
  CancelVisitResult?: CancelVisitResultResolvers<ContextType>;
  CancelVisitSuccess?: CancelVisitSuccessResolvers<ContextType>;
  ChangeVisitSettingResult?: ChangeVisitSettingResultResolvers<ContextType>;
  ChangeVisitSettingSuccess?: ChangeVisitSettingSuccessResolvers<ContextType>;
  CheckInVisitResult?: CheckInVisitResultResolvers<ContextType>;
  CheckInVisitSuccess?: CheckInVisitSuccessResolvers<ContextType>;
  CheckOutVisitResult?: CheckOutVisitResultResolvers<ContextType>;
  CheckOutVisitSuccess?: CheckOutVisitSuccessResolvers<ContextType>;
  CloseSessionResult?: CloseSessionResultResolvers<ContextType>;
  CloseSessionSuccess?: CloseSessionSuccessResolvers<ContextType>;
  ComprehensiveInspectionRequired?: ComprehensiveInspectionRequiredResolvers<ContextType>;
  ConfirmSessionResult?: ConfirmSessionResultResolvers<ContextType>;
  ConfirmSessionSuccess?: ConfirmSessionSuccessResolvers<ContextType>;
  ConfirmVisitPlanResult?: ConfirmVisitPlanResultResolvers<ContextType>;
  ConfirmVisitPlanSuccess?: ConfirmVisitPlanSuccessResolvers<ContextType>;
  ConsentToProtectionResult?: ConsentToProtectionResultResolvers<ContextType>;
  ConsentToProtectionSuccess?: ConsentToProtectionSuccessResolvers<ContextType>;
  CorrectVisitFormResult?: CorrectVisitFormResultResolvers<ContextType>;
  CorrectVisitFormSuccess?: CorrectVisitFormSuccessResolvers<ContextType>;
  CounterOffer?: CounterOfferResolvers<ContextType>;
  CounterOfferCandidate?: CounterOfferCandidateResolvers<ContextType>;
  DataGrant?: DataGrantResolvers<ContextType>;
  DataGrantConnection?: DataGrantConnectionResolvers<ContextType>;
  DataGrantEdge?: DataGrantEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecidePhotoIncidentResult?: DecidePhotoIncidentResultResolvers<ContextType>;
  DecidePhotoIncidentSuccess?: DecidePhotoIncidentSuccessResolvers<ContextType>;
  DecideReviewResult?: DecideReviewResultResolvers<ContextType>;
  DecideReviewSuccess?: DecideReviewSuccessResolvers<ContextType>;
  DecideTaskResult?: DecideTaskResultResolvers<ContextType>;
  DecideTaskSuccess?: DecideTaskSuccessResolvers<ContextType>;
  DecideViolationResult?: DecideViolationResultResolvers<ContextType>;
  DecideViolationSuccess?: DecideViolationSuccessResolvers<ContextType>;
  DeclineBundleResult?: DeclineBundleResultResolvers<ContextType>;
  DeclineBundleSuccess?: DeclineBundleSuccessResolvers<ContextType>;
  DeclineVisitTermsResult?: DeclineVisitTermsResultResolvers<ContextType>;
  DeclineVisitTermsSuccess?: DeclineVisitTermsSuccessResolvers<ContextType>;
  DiscardVisitPlanResult?: DiscardVisitPlanResultResolvers<ContextType>;
  DiscardVisitPlanSuccess?: DiscardVisitPlanSuccessResolvers<ContextType>;
  DissolveBundleResult?: DissolveBundleResultResolvers<ContextType>;
  DissolveBundleSuccess?: DissolveBundleSuccessResolvers<ContextType>;
  EarlierFindings?: EarlierFindingsResolvers<ContextType>;
  EmergencyAlreadyAudited?: EmergencyAlreadyAuditedResolvers<ContextType>;
  EmergencyAudit?: EmergencyAuditResolvers<ContextType>;
  EmergencyRegistration?: EmergencyRegistrationResolvers<ContextType>;
  EmergencyVisitUnknown?: EmergencyVisitUnknownResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  ExposureEntry?: ExposureEntryResolvers<ContextType>;
  ExposureLedger?: ExposureLedgerResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  FillVisitProgrammeResult?: FillVisitProgrammeResultResolvers<ContextType>;
  FillVisitProgrammeSuccess?: FillVisitProgrammeSuccessResolvers<ContextType>;
  FinishMinutesResult?: FinishMinutesResultResolvers<ContextType>;
  FinishMinutesSuccess?: FinishMinutesSuccessResolvers<ContextType>;
  FinishTaskResult?: FinishTaskResultResolvers<ContextType>;
  FinishTaskSuccess?: FinishTaskSuccessResolvers<ContextType>;
  GiveOpinionResult?: GiveOpinionResultResolvers<ContextType>;
  GiveOpinionSuccess?: GiveOpinionSuccessResolvers<ContextType>;
  GiveVisitFeedbackResult?: GiveVisitFeedbackResultResolvers<ContextType>;
  GiveVisitFeedbackSuccess?: GiveVisitFeedbackSuccessResolvers<ContextType>;
  InsistOnTargetResult?: InsistOnTargetResultResolvers<ContextType>;
  InsistOnTargetSuccess?: InsistOnTargetSuccessResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionCapReached?: InspectionCapReachedResolvers<ContextType>;
  InspectionNoticeUsed?: InspectionNoticeUsedResolvers<ContextType>;
  InspectionPartner?: InspectionPartnerResolvers<ContextType>;
  InspectionScanRejected?: InspectionScanRejectedResolvers<ContextType>;
  InviteVisitResult?: InviteVisitResultResolvers<ContextType>;
  InviteVisitSuccess?: InviteVisitSuccessResolvers<ContextType>;
  IssueVisitPassesResult?: IssueVisitPassesResultResolvers<ContextType>;
  IssueVisitPassesSuccess?: IssueVisitPassesSuccessResolvers<ContextType>;
  LeaveProtectionResult?: LeaveProtectionResultResolvers<ContextType>;
  LeaveProtectionSuccess?: LeaveProtectionSuccessResolvers<ContextType>;
  MergeBundle?: MergeBundleResolvers<ContextType>;
  MergeBundleActionAvailability?: MergeBundleActionAvailabilityResolvers<ContextType>;
  MergeBundleConnection?: MergeBundleConnectionResolvers<ContextType>;
  MergeBundleEdge?: MergeBundleEdgeResolvers<ContextType>;
  MergeBundleMember?: MergeBundleMemberResolvers<ContextType>;
  MergeBundleReport?: MergeBundleReportResolvers<ContextType>;
  MergeBundleTransition?: MergeBundleTransitionResolvers<ContextType>;
  MergeCandidate?: MergeCandidateResolvers<ContextType>;
  MergePair?: MergePairResolvers<ContextType>;
  MergeProspect?: MergeProspectResolvers<ContextType>;
  MergeProspectConnection?: MergeProspectConnectionResolvers<ContextType>;
  MergeProspectEdge?: MergeProspectEdgeResolvers<ContextType>;
  MergeSimilarityPart?: MergeSimilarityPartResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Necessity?: NecessityResolvers<ContextType>;
  NecessityPart?: NecessityPartResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OverrideSignature?: OverrideSignatureResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PhotoIncident?: PhotoIncidentResolvers<ContextType>;
  PhotoIncidentDecided?: PhotoIncidentDecidedResolvers<ContextType>;
  PhotoIncidentUnknown?: PhotoIncidentUnknownResolvers<ContextType>;
  PlanCampaignResult?: PlanCampaignResultResolvers<ContextType>;
  PlanCampaignSuccess?: PlanCampaignSuccessResolvers<ContextType>;
  PlanSessionResult?: PlanSessionResultResolvers<ContextType>;
  PlanSessionSuccess?: PlanSessionSuccessResolvers<ContextType>;
  ProposeBundleResult?: ProposeBundleResultResolvers<ContextType>;
  ProposeBundleSuccess?: ProposeBundleSuccessResolvers<ContextType>;
  ProposeProtectionResult?: ProposeProtectionResultResolvers<ContextType>;
  ProposeProtectionSuccess?: ProposeProtectionSuccessResolvers<ContextType>;
  ProposeVisitOverrideResult?: ProposeVisitOverrideResultResolvers<ContextType>;
  ProposeVisitOverrideSuccess?: ProposeVisitOverrideSuccessResolvers<ContextType>;
  ProposeVisitPlanResult?: ProposeVisitPlanResultResolvers<ContextType>;
  ProposeVisitPlanSuccess?: ProposeVisitPlanSuccessResolvers<ContextType>;
  ProposeVisitTermsResult?: ProposeVisitTermsResultResolvers<ContextType>;
  ProposeVisitTermsSuccess?: ProposeVisitTermsSuccessResolvers<ContextType>;
  ProtectionAlreadyListed?: ProtectionAlreadyListedResolvers<ContextType>;
  ProtectionCandidate?: ProtectionCandidateResolvers<ContextType>;
  ProtectionCandidateConnection?: ProtectionCandidateConnectionResolvers<ContextType>;
  ProtectionCandidateEdge?: ProtectionCandidateEdgeResolvers<ContextType>;
  ProtectionConsentMissing?: ProtectionConsentMissingResolvers<ContextType>;
  ProtectionEntry?: ProtectionEntryResolvers<ContextType>;
  ProtectionEntryConnection?: ProtectionEntryConnectionResolvers<ContextType>;
  ProtectionEntryEdge?: ProtectionEntryEdgeResolvers<ContextType>;
  ProtectionEntryUnknown?: ProtectionEntryUnknownResolvers<ContextType>;
  ProtectionNotGrounded?: ProtectionNotGroundedResolvers<ContextType>;
  ProtectionStepNotAllowed?: ProtectionStepNotAllowedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuietAndPresence?: QuietAndPresenceResolvers<ContextType>;
  RateSessionResult?: RateSessionResultResolvers<ContextType>;
  RateSessionSuccess?: RateSessionSuccessResolvers<ContextType>;
  ReceptionBlackout?: ReceptionBlackoutResolvers<ContextType>;
  ReceptionBurden?: ReceptionBurdenResolvers<ContextType>;
  ReceptionRuleProblem?: ReceptionRuleProblemResolvers<ContextType>;
  ReceptionRules?: ReceptionRulesResolvers<ContextType>;
  ReceptionRulesRejected?: ReceptionRulesRejectedResolvers<ContextType>;
  ReceptionZone?: ReceptionZoneResolvers<ContextType>;
  RecordAccompanyingResult?: RecordAccompanyingResultResolvers<ContextType>;
  RecordAccompanyingSuccess?: RecordAccompanyingSuccessResolvers<ContextType>;
  RecordAttendanceResult?: RecordAttendanceResultResolvers<ContextType>;
  RecordAttendanceSuccess?: RecordAttendanceSuccessResolvers<ContextType>;
  RecordBundleReplyResult?: RecordBundleReplyResultResolvers<ContextType>;
  RecordBundleReplySuccess?: RecordBundleReplySuccessResolvers<ContextType>;
  RecordBundleVisitResult?: RecordBundleVisitResultResolvers<ContextType>;
  RecordBundleVisitSuccess?: RecordBundleVisitSuccessResolvers<ContextType>;
  RecordContactResult?: RecordContactResultResolvers<ContextType>;
  RecordContactSuccess?: RecordContactSuccessResolvers<ContextType>;
  RecordPhoneReplyResult?: RecordPhoneReplyResultResolvers<ContextType>;
  RecordPhoneReplySuccess?: RecordPhoneReplySuccessResolvers<ContextType>;
  RecordVisitResultResult?: RecordVisitResultResultResolvers<ContextType>;
  RecordVisitResultSuccess?: RecordVisitResultSuccessResolvers<ContextType>;
  RefuseBundleResult?: RefuseBundleResultResolvers<ContextType>;
  RefuseBundleSuccess?: RefuseBundleSuccessResolvers<ContextType>;
  RefuseVisitResult?: RefuseVisitResultResolvers<ContextType>;
  RefuseVisitSuccess?: RefuseVisitSuccessResolvers<ContextType>;
  RegisterEmergencyVisitResult?: RegisterEmergencyVisitResultResolvers<ContextType>;
  RegisterEmergencyVisitSuccess?: RegisterEmergencyVisitSuccessResolvers<ContextType>;
  ReportOnBundleResult?: ReportOnBundleResultResolvers<ContextType>;
  ReportOnBundleSuccess?: ReportOnBundleSuccessResolvers<ContextType>;
  ReportPhotoIncidentResult?: ReportPhotoIncidentResultResolvers<ContextType>;
  ReportPhotoIncidentSuccess?: ReportPhotoIncidentSuccessResolvers<ContextType>;
  ReportUnbookedVisitResult?: ReportUnbookedVisitResultResolvers<ContextType>;
  ReportUnbookedVisitSuccess?: ReportUnbookedVisitSuccessResolvers<ContextType>;
  RequestUnannouncedInspectionResult?: RequestUnannouncedInspectionResultResolvers<ContextType>;
  RequestUnannouncedInspectionSuccess?: RequestUnannouncedInspectionSuccessResolvers<ContextType>;
  RequestVisitProgrammeResult?: RequestVisitProgrammeResultResolvers<ContextType>;
  RequestVisitProgrammeSuccess?: RequestVisitProgrammeSuccessResolvers<ContextType>;
  RequestVisitResult?: RequestVisitResultResolvers<ContextType>;
  RequestVisitSuccess?: RequestVisitSuccessResolvers<ContextType>;
  ReturnVisitFormResult?: ReturnVisitFormResultResolvers<ContextType>;
  ReturnVisitFormSuccess?: ReturnVisitFormSuccessResolvers<ContextType>;
  ReviewProtectionResult?: ReviewProtectionResultResolvers<ContextType>;
  ReviewProtectionSuccess?: ReviewProtectionSuccessResolvers<ContextType>;
  ScanInInspectionResult?: ScanInInspectionResultResolvers<ContextType>;
  ScanInInspectionSuccess?: ScanInInspectionSuccessResolvers<ContextType>;
  ScreenVisitResult?: ScreenVisitResultResolvers<ContextType>;
  ScreenVisitSuccess?: ScreenVisitSuccessResolvers<ContextType>;
  SetReceptionRulesResult?: SetReceptionRulesResultResolvers<ContextType>;
  SetReceptionRulesSuccess?: SetReceptionRulesSuccessResolvers<ContextType>;
  SetStandingInstructionResult?: SetStandingInstructionResultResolvers<ContextType>;
  SetStandingInstructionSuccess?: SetStandingInstructionSuccessResolvers<ContextType>;
  SetVisitLimitResult?: SetVisitLimitResultResolvers<ContextType>;
  SetVisitLimitSuccess?: SetVisitLimitSuccessResolvers<ContextType>;
  SignUpForSessionResult?: SignUpForSessionResultResolvers<ContextType>;
  SignUpForSessionSuccess?: SignUpForSessionSuccessResolvers<ContextType>;
  SignVisitOverrideResult?: SignVisitOverrideResultResolvers<ContextType>;
  SignVisitOverrideSuccess?: SignVisitOverrideSuccessResolvers<ContextType>;
  SignVisitPledgeResult?: SignVisitPledgeResultResolvers<ContextType>;
  SignVisitPledgeSuccess?: SignVisitPledgeSuccessResolvers<ContextType>;
  StandingInstruction?: StandingInstructionResolvers<ContextType>;
  StandingInstructionRejected?: StandingInstructionRejectedResolvers<ContextType>;
  StandingInstructionUnknown?: StandingInstructionUnknownResolvers<ContextType>;
  StatutoryVisitNotRefusable?: StatutoryVisitNotRefusableResolvers<ContextType>;
  SubmitVisitMediaResult?: SubmitVisitMediaResultResolvers<ContextType>;
  SubmitVisitMediaSuccess?: SubmitVisitMediaSuccessResolvers<ContextType>;
  SubmitVisitRosterResult?: SubmitVisitRosterResultResolvers<ContextType>;
  SubmitVisitRosterSuccess?: SubmitVisitRosterSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SubstituteVisitorResult?: SubstituteVisitorResultResolvers<ContextType>;
  SubstituteVisitorSuccess?: SubstituteVisitorSuccessResolvers<ContextType>;
  SubstitutionTooLate?: SubstitutionTooLateResolvers<ContextType>;
  TakeAlternativeResult?: TakeAlternativeResultResolvers<ContextType>;
  TakeAlternativeSuccess?: TakeAlternativeSuccessResolvers<ContextType>;
  UnitNotHeard?: UnitNotHeardResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyVisitorResult?: VerifyVisitorResultResolvers<ContextType>;
  VerifyVisitorSuccess?: VerifyVisitorSuccessResolvers<ContextType>;
  VisitActionAvailability?: VisitActionAvailabilityResolvers<ContextType>;
  VisitActionNotAllowed?: VisitActionNotAllowedResolvers<ContextType>;
  VisitAlternativeUnknown?: VisitAlternativeUnknownResolvers<ContextType>;
  VisitBlackedOut?: VisitBlackedOutResolvers<ContextType>;
  VisitBulletin?: VisitBulletinResolvers<ContextType>;
  VisitConflict?: VisitConflictResolvers<ContextType>;
  VisitEligibility?: VisitEligibilityResolvers<ContextType>;
  VisitFeedback?: VisitFeedbackResolvers<ContextType>;
  VisitFeedbackGiven?: VisitFeedbackGivenResolvers<ContextType>;
  VisitFormProblem?: VisitFormProblemResolvers<ContextType>;
  VisitFormRejected?: VisitFormRejectedResolvers<ContextType>;
  VisitFormReturn?: VisitFormReturnResolvers<ContextType>;
  VisitLimitOutOfRange?: VisitLimitOutOfRangeResolvers<ContextType>;
  VisitLimitReached?: VisitLimitReachedResolvers<ContextType>;
  VisitMedia?: VisitMediaResolvers<ContextType>;
  VisitMediaAnswered?: VisitMediaAnsweredResolvers<ContextType>;
  VisitMediaUnknown?: VisitMediaUnknownResolvers<ContextType>;
  VisitMember?: VisitMemberResolvers<ContextType>;
  VisitMemberUnknown?: VisitMemberUnknownResolvers<ContextType>;
  VisitMetric?: VisitMetricResolvers<ContextType>;
  VisitMetrics?: VisitMetricsResolvers<ContextType>;
  VisitOverride?: VisitOverrideResolvers<ContextType>;
  VisitOverrideImpossible?: VisitOverrideImpossibleResolvers<ContextType>;
  VisitPass?: VisitPassResolvers<ContextType>;
  VisitPassProblem?: VisitPassProblemResolvers<ContextType>;
  VisitPassesRejected?: VisitPassesRejectedResolvers<ContextType>;
  VisitPlan?: VisitPlanResolvers<ContextType>;
  VisitPlanConnection?: VisitPlanConnectionResolvers<ContextType>;
  VisitPlanEdge?: VisitPlanEdgeResolvers<ContextType>;
  VisitPlanLine?: VisitPlanLineResolvers<ContextType>;
  VisitPlanLineConnection?: VisitPlanLineConnectionResolvers<ContextType>;
  VisitPlanLineEdge?: VisitPlanLineEdgeResolvers<ContextType>;
  VisitPlanLineUnknown?: VisitPlanLineUnknownResolvers<ContextType>;
  VisitPlanNotOpen?: VisitPlanNotOpenResolvers<ContextType>;
  VisitPlanNotPossible?: VisitPlanNotPossibleResolvers<ContextType>;
  VisitPlanTotals?: VisitPlanTotalsResolvers<ContextType>;
  VisitPlanUnknown?: VisitPlanUnknownResolvers<ContextType>;
  VisitPledge?: VisitPledgeResolvers<ContextType>;
  VisitPledgeOutdated?: VisitPledgeOutdatedResolvers<ContextType>;
  VisitProgramme?: VisitProgrammeResolvers<ContextType>;
  VisitProgrammeConnection?: VisitProgrammeConnectionResolvers<ContextType>;
  VisitProgrammeCriteria?: VisitProgrammeCriteriaResolvers<ContextType>;
  VisitProgrammeEdge?: VisitProgrammeEdgeResolvers<ContextType>;
  VisitProgrammeNotFillable?: VisitProgrammeNotFillableResolvers<ContextType>;
  VisitProgrammeStopUnfit?: VisitProgrammeStopUnfitResolvers<ContextType>;
  VisitProgrammeUnknown?: VisitProgrammeUnknownResolvers<ContextType>;
  VisitRequest?: VisitRequestResolvers<ContextType>;
  VisitRequestConnection?: VisitRequestConnectionResolvers<ContextType>;
  VisitRequestEdge?: VisitRequestEdgeResolvers<ContextType>;
  VisitRequestUnknown?: VisitRequestUnknownResolvers<ContextType>;
  VisitResult?: VisitResultResolvers<ContextType>;
  VisitRoster?: VisitRosterResolvers<ContextType>;
  VisitRosterProblem?: VisitRosterProblemResolvers<ContextType>;
  VisitRosterRejected?: VisitRosterRejectedResolvers<ContextType>;
  VisitServiceFigures?: VisitServiceFiguresResolvers<ContextType>;
  VisitSetting?: VisitSettingResolvers<ContextType>;
  VisitSettingRejected?: VisitSettingRejectedResolvers<ContextType>;
  VisitSettings?: VisitSettingsResolvers<ContextType>;
  VisitStage?: VisitStageResolvers<ContextType>;
  VisitTargetUnknown?: VisitTargetUnknownResolvers<ContextType>;
  VisitTerms?: VisitTermsResolvers<ContextType>;
  VisitTermsRejected?: VisitTermsRejectedResolvers<ContextType>;
  VisitTransition?: VisitTransitionResolvers<ContextType>;
  VisitViolation?: VisitViolationResolvers<ContextType>;
  VisitViolationConnection?: VisitViolationConnectionResolvers<ContextType>;
  VisitViolationEdge?: VisitViolationEdgeResolvers<ContextType>;
  VisitViolationNotOpen?: VisitViolationNotOpenResolvers<ContextType>;
  VisitViolationUnknown?: VisitViolationUnknownResolvers<ContextType>;
  VisitWindow?: VisitWindowResolvers<ContextType>;
  VisitWindowUnknown?: VisitWindowUnknownResolvers<ContextType>;
  VisitWithoutDate?: VisitWithoutDateResolvers<ContextType>;
  VisitingUnitUnknown?: VisitingUnitUnknownResolvers<ContextType>;
  WithdrawSignUpResult?: WithdrawSignUpResultResolvers<ContextType>;
  WithdrawSignUpSuccess?: WithdrawSignUpSuccessResolvers<ContextType>;
  WithdrawStandingInstructionResult?: WithdrawStandingInstructionResultResolvers<ContextType>;
  WithdrawStandingInstructionSuccess?: WithdrawStandingInstructionSuccessResolvers<ContextType>;
  WriteMinutesResult?: WriteMinutesResultResolvers<ContextType>;
  WriteMinutesSuccess?: WriteMinutesSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
