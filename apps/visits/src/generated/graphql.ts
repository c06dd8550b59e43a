/** Generated from schema.graphql by `npm run codegen visits`: change the schema, not this file. */
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseReference as EnterpriseReferenceValue } from '../resolvers/Enterprise.ts';
import type { Eligibility as EligibilityValue } from '../resolvers/VisitEligibility.ts';
import type { VisitRequest as VisitRequestValue, VisitTransition as VisitTransitionValue, StoredCounterOffer as StoredCounterOfferValue } from '../domain/visit-request.ts';
import type { Necessity as NecessityValue } from '../domain/necessity.ts';
import type { ScoredPart as ScoredPartValue } from '../resolvers/NecessityPart.ts';
import type { RankedCandidate as RankedCandidateValue } from '../domain/counter-offer.ts';
import type { ActionAvailability as ActionAvailabilityValue } from '../resolvers/VisitActionAvailability.ts';
import type { VisitRequestUnknown as VisitRequestUnknownValue, VisitTargetUnknown as VisitTargetUnknownValue, VisitActionNotAllowed as VisitActionNotAllowedValue, VisitFormRejected as VisitFormRejectedValue, VisitLimitReached as VisitLimitReachedValue, VisitWindowUnknown as VisitWindowUnknownValue, VisitAlternativeUnknown as VisitAlternativeUnknownValue, StatutoryVisitNotRefusable as StatutoryVisitNotRefusableValue, VisitLimitOutOfRange as VisitLimitOutOfRangeValue, VisitSettingRejected as VisitSettingRejectedValue } from '../operations/refusals.ts';
import type { FormProblem as FormProblemValue } from '../domain/visit-form.ts';
import type { ShownWindow as ShownWindowValue } from '../resolvers/VisitWindow.ts';
import type { VisitPage as VisitPageValue } from '../resolvers/VisitRequestConnection.ts';
import type { PlacedSettings as PlacedSettingsValue } from '../resolvers/VisitSettings.ts';
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

export type AcceptVisitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
  /** Which of the proposed windows, by its position. */
  readonly window: Scalars['Int']['input'];
};

export type AcceptVisitResult = AcceptVisitSuccess | VisitActionNotAllowed | VisitLimitReached | VisitRequestUnknown | VisitWindowUnknown;

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

export type AskEnterpriseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type AskEnterpriseResult = AskEnterpriseSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type AskEnterpriseSuccess = {
  readonly __typename?: 'AskEnterpriseSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
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

/** An enterprise (企业), owned by the enterprises department; here: how much it is visited. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  readonly id: Scalars['ID']['output'];
  /** Whether one more visit may be received in a month, and why (可否到访及理由, §10.1). */
  readonly visitEligibility?: Maybe<VisitEligibility>;
  /** The visit requests about this enterprise that the caller may see, newest first (该企业的到访预约). */
  readonly visits?: Maybe<VisitRequestConnection>;
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

export type InsistOnTargetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
  /** At least two windows, none before the counter-offer's next free date. */
  readonly windows: ReadonlyArray<VisitWindowInput>;
};

export type InsistOnTargetResult = InsistOnTargetSuccess | VisitActionNotAllowed | VisitFormRejected | VisitRequestUnknown;

export type InsistOnTargetSuccess = {
  readonly __typename?: 'InsistOnTargetSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
};

/** The language of labels and messages (语言). */
export type Locale =
  /** English */
  | 'EN'
  /** 简体中文 */
  | 'ZH_CN';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The enterprise receives the visit in one of the proposed windows (企业同意接待). The month's quota is reserved here. */
  readonly acceptVisit: AcceptVisitResult;
  /** Asks the enterprise whether it will receive the visit (征询企业意愿, VIS-07). The reply window begins. */
  readonly askEnterprise: AskEnterpriseResult;
  /** Calls a visit off before it has begun; a reserved place is free again (取消预约). */
  readonly cancelVisit: CancelVisitResult;
  /** Overrides a rule's number for a jurisdiction from a day on (调整规则参数, SHR-24). */
  readonly changeVisitSetting: ChangeVisitSettingResult;
  /** Decides a request that screening left in REVIEW (人工研判). */
  readonly decideReview: DecideReviewResult;
  /** Keeps the saturated target and proposes windows from its next free date on (坚持原企业、顺延日期). */
  readonly insistOnTarget: InsistOnTargetResult;
  /** The centre records what the enterprise answered on the phone (登记电话答复). */
  readonly recordPhoneReply: RecordPhoneReplyResult;
  /** The enterprise does not receive the visit: no reason is needed, and nothing follows from it (企业拒绝接待, VIS-08). */
  readonly refuseVisit: RefuseVisitResult;
  /** Books a visit at the service centre (预约到企活动, VIS-01, VIS-22). The state becomes COLLECTED. */
  readonly requestVisit: RequestVisitResult;
  /**
   * Classifies a request and screens its necessity (分类并必要性筛选, VIS-05, VIS-06). Below 40 points it is declined, from 40 to 59 an
   * officer decides, from 60 on the enterprise can be asked; a saturated target leads to a counter-offer (VIS-23).
   */
  readonly screenVisit: ScreenVisitResult;
  /** The enterprise says how many receptions a month it will have, 0 … 10 (限次管理权, VIS-08). */
  readonly setVisitLimit: SetVisitLimitResult;
  /** Takes an enterprise of the counter-offer instead of the saturated one (接受替代企业, VIS-23). */
  readonly takeAlternative: TakeAlternativeResult;
};


export type MutationAcceptVisitArgs = {
  input: AcceptVisitInput;
};


export type MutationAskEnterpriseArgs = {
  input: AskEnterpriseInput;
};


export type MutationCancelVisitArgs = {
  input: CancelVisitInput;
};


export type MutationChangeVisitSettingArgs = {
  input: ChangeVisitSettingInput;
};


export type MutationDecideReviewArgs = {
  input: DecideReviewInput;
};


export type MutationInsistOnTargetArgs = {
  input: InsistOnTargetInput;
};


export type MutationRecordPhoneReplyArgs = {
  input: RecordPhoneReplyInput;
};


export type MutationRefuseVisitArgs = {
  input: RefuseVisitInput;
};


export type MutationRequestVisitArgs = {
  input: RequestVisitInput;
};


export type MutationScreenVisitArgs = {
  input: ScreenVisitInput;
};


export type MutationSetVisitLimitArgs = {
  input: SetVisitLimitInput;
};


export type MutationTakeAlternativeArgs = {
  input: TakeAlternativeInput;
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

/** A unit of the organisation tree (单位), owned by the enterprises department. */
export type OrgUnit = {
  readonly __typename?: 'OrgUnit';
  readonly id: Scalars['ID']['output'];
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

export type Query = {
  readonly __typename?: 'Query';
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

export type RecordPhoneReplyInput = {
  /** The window that the enterprise accepted; null: it refused. */
  readonly acceptedWindow?: InputMaybe<Scalars['Int']['input']>;
  /** Who was called and when (通话记录). */
  readonly callRecord: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly visitRequestId: Scalars['ID']['input'];
};

export type RecordPhoneReplyResult = RecordPhoneReplySuccess | VisitActionNotAllowed | VisitLimitReached | VisitRequestUnknown | VisitWindowUnknown;

export type RecordPhoneReplySuccess = {
  readonly __typename?: 'RecordPhoneReplySuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
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

export type RequestVisitResult = RequestVisitSuccess | VisitFormRejected | VisitTargetUnknown;

export type RequestVisitSuccess = {
  readonly __typename?: 'RequestVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
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

export type ScreenVisitInput = {
  /** The benefits as the centre sees them; the unit's own when left out (核定受益). */
  readonly benefits?: InputMaybe<ReadonlyArray<VisitBenefit>>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind as the centre sees it; the unit's own when left out (核定类别). */
  readonly kind?: InputMaybe<VisitKind>;
  readonly visitRequestId: Scalars['ID']['input'];
};

export type ScreenVisitResult = ScreenVisitSuccess | VisitActionNotAllowed | VisitRequestUnknown;

export type ScreenVisitSuccess = {
  readonly __typename?: 'ScreenVisitSuccess';
  readonly visitRequest?: Maybe<VisitRequest>;
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

/** A refusal: the request was understood and may not be carried out, and says why (业务拒绝). Each kind carries its facts. */
export type UserError = {
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** A refusal: the request was understood and may not be carried out, and says why (业务拒绝). Each kind carries its facts. */
export type UserErrorMessageArgs = {
  locale?: Locale;
};

/** What can be done with a visit request (操作). */
export type VisitAction =
  | 'ACCEPT'
  | 'ASK_ENTERPRISE'
  | 'CANCEL'
  | 'DECIDE_REVIEW'
  | 'INSIST_ON_TARGET'
  | 'RECORD_PHONE_REPLY'
  | 'REFUSE'
  | 'SCREEN'
  | 'TAKE_ALTERNATIVE';

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
  | 'BEFORE_NEXT_FREE_DATE'
  | 'NOT_A_WORKING_DAY'
  | 'STATUTORY_ONLY_FOR_INSPECTIONS'
  | 'SUPERIOR_DOCUMENT_MISSING'
  | 'TEXT_LENGTH'
  | 'TOO_FEW_WINDOWS'
  | 'TOO_MANY_ITEMS'
  | 'TOO_MANY_VISITORS'
  | 'TOO_MANY_WINDOWS'
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

/** What gives rise to a visit (适用范围, VIS-02). */
export type VisitOccasion =
  | 'RESEARCH'
  | 'SUPERIOR_ASSIGNED'
  | 'THEMED_ACTIVITY';

/** A visit that a unit wishes to make to an enterprise (到访预约, VIS-01). */
export type VisitRequest = {
  readonly __typename?: 'VisitRequest';
  /** Keys of the data items that the visitors want to know (拟了解数据项). */
  readonly asks: ReadonlyArray<Scalars['String']['output']>;
  /** What the caller may do now, and why not the rest (可执行操作). */
  readonly availableActions: ReadonlyArray<VisitActionAvailability>;
  /** What the enterprise gains from it (企业受益). */
  readonly benefits: ReadonlyArray<VisitBenefit>;
  /** What screening offered instead of a saturated target; null: nothing (替代建议, VIS-23). */
  readonly counterOffer?: Maybe<CounterOffer>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when the next step has to be made; null: no clock runs (本环节期限). */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The target (拟到访企业). */
  readonly enterprise?: Maybe<Enterprise>;
  /** Visitors, at most (人数). */
  readonly headcount: Scalars['Int']['output'];
  /** Every step so far, oldest first (办理过程). */
  readonly history?: Maybe<ReadonlyArray<VisitTransition>>;
  readonly id: Scalars['ID']['output'];
  readonly kind: VisitKind;
  readonly kindLabel: Scalars['String']['output'];
  /** How the necessity was scored; null before screening (必要性评分及说明, §10.3). */
  readonly necessity?: Maybe<Necessity>;
  /** What gives rise to it (活动来源, VIS-02). */
  readonly occasion: VisitOccasion;
  readonly occasionLabel: Scalars['String']['output'];
  readonly purpose: Scalars['String']['output'];
  /** The reason that the enterprise gave, if it gave one (企业所述理由). */
  readonly refusalReason?: Maybe<Scalars['String']['output']>;
  /** The window that was agreed; null: none yet (已定时段). */
  readonly scheduled?: Maybe<VisitWindow>;
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
  /** The superior's document that assigned the visit; null: not assigned (上级交办文号). */
  readonly superiorDocument?: Maybe<Scalars['String']['output']>;
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** Who wishes to come (预约单位). */
  readonly unit?: Maybe<OrgUnit>;
  /** The windows now proposed, in the unit's order of preference (拟到访时段). */
  readonly windows: ReadonlyArray<VisitWindow>;
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
  Enterprise: Enterprise;
  VisitRequest: VisitRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  VisitRequest:
    ( { __typename: 'VisitRequest' }
    & GraphQLRecursivePick<FederationTypes['VisitRequest'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptVisitResult:
    | ( Omit<AcceptVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'AcceptVisitSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitWindowUnknownValue & { __typename: 'VisitWindowUnknown' } )
  ;
  AskEnterpriseResult:
    | ( Omit<AskEnterpriseSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'AskEnterpriseSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
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
  DecideReviewResult:
    | ( Omit<DecideReviewSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'DecideReviewSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  InsistOnTargetResult:
    | ( Omit<InsistOnTargetSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'InsistOnTargetSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  RecordPhoneReplyResult:
    | ( Omit<RecordPhoneReplySuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'RecordPhoneReplySuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitWindowUnknownValue & { __typename: 'VisitWindowUnknown' } )
  ;
  RefuseVisitResult:
    | ( Omit<RefuseVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'RefuseVisitSuccess' } )
    | ( StatutoryVisitNotRefusableValue & { __typename: 'StatutoryVisitNotRefusable' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  RequestVisitResult:
    | ( Omit<RequestVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'RequestVisitSuccess' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitTargetUnknownValue & { __typename: 'VisitTargetUnknown' } )
  ;
  ScreenVisitResult:
    | ( Omit<ScreenVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'ScreenVisitSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
  SetVisitLimitResult:
    | ( Omit<SetVisitLimitSuccess, 'enterprise'> & { enterprise?: Maybe<_RefType['Enterprise']> } & { __typename: 'SetVisitLimitSuccess' } )
    | ( VisitLimitOutOfRangeValue & { __typename: 'VisitLimitOutOfRange' } )
  ;
  TakeAlternativeResult:
    | ( Omit<TakeAlternativeSuccess, 'visitRequest'> & { visitRequest?: Maybe<_RefType['VisitRequest']> } & { __typename: 'TakeAlternativeSuccess' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitAlternativeUnknownValue & { __typename: 'VisitAlternativeUnknown' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( StatutoryVisitNotRefusableValue & { __typename: 'StatutoryVisitNotRefusable' } )
    | ( VisitActionNotAllowedValue & { __typename: 'VisitActionNotAllowed' } )
    | ( VisitAlternativeUnknownValue & { __typename: 'VisitAlternativeUnknown' } )
    | ( VisitFormRejectedValue & { __typename: 'VisitFormRejected' } )
    | ( VisitLimitOutOfRangeValue & { __typename: 'VisitLimitOutOfRange' } )
    | ( VisitLimitReachedValue & { __typename: 'VisitLimitReached' } )
    | ( VisitRequestUnknownValue & { __typename: 'VisitRequestUnknown' } )
    | ( VisitSettingRejectedValue & { __typename: 'VisitSettingRejected' } )
    | ( VisitTargetUnknownValue & { __typename: 'VisitTargetUnknown' } )
    | ( VisitWindowUnknownValue & { __typename: 'VisitWindowUnknown' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptVisitInput: AcceptVisitInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AcceptVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptVisitResult']>;
  AcceptVisitSuccess: ResolverTypeWrapper<Omit<AcceptVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  AccessScope: AccessScope;
  AskEnterpriseInput: AskEnterpriseInput;
  AskEnterpriseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskEnterpriseResult']>;
  AskEnterpriseSuccess: ResolverTypeWrapper<Omit<AskEnterpriseSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  CancelVisitInput: CancelVisitInput;
  CancelVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelVisitResult']>;
  CancelVisitSuccess: ResolverTypeWrapper<Omit<CancelVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  ChangeVisitSettingInput: ChangeVisitSettingInput;
  ChangeVisitSettingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeVisitSettingResult']>;
  ChangeVisitSettingSuccess: ResolverTypeWrapper<Omit<ChangeVisitSettingSuccess, 'settings'> & { settings: ResolversTypes['VisitSettings'] }>;
  CounterOffer: ResolverTypeWrapper<StoredCounterOfferValue>;
  CounterOfferCandidate: ResolverTypeWrapper<RankedCandidateValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideReviewInput: DecideReviewInput;
  DecideReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideReviewResult']>;
  DecideReviewSuccess: ResolverTypeWrapper<Omit<DecideReviewSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  Enterprise: ResolverTypeWrapper<EnterpriseReferenceValue>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  InsistOnTargetInput: InsistOnTargetInput;
  InsistOnTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InsistOnTargetResult']>;
  InsistOnTargetSuccess: ResolverTypeWrapper<Omit<InsistOnTargetSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  Locale: Locale;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Necessity: ResolverTypeWrapper<NecessityValue>;
  NecessityPart: ResolverTypeWrapper<ScoredPartValue>;
  NecessityPartKey: NecessityPartKey;
  NecessityVerdict: NecessityVerdict;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordPhoneReplyInput: RecordPhoneReplyInput;
  RecordPhoneReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPhoneReplyResult']>;
  RecordPhoneReplySuccess: ResolverTypeWrapper<Omit<RecordPhoneReplySuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  RefuseVisitInput: RefuseVisitInput;
  RefuseVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseVisitResult']>;
  RefuseVisitSuccess: ResolverTypeWrapper<Omit<RefuseVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  RequestVisitInput: RequestVisitInput;
  RequestVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestVisitResult']>;
  RequestVisitSuccess: ResolverTypeWrapper<Omit<RequestVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  Role: Role;
  RoleGroup: RoleGroup;
  ScreenVisitInput: ScreenVisitInput;
  ScreenVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScreenVisitResult']>;
  ScreenVisitSuccess: ResolverTypeWrapper<Omit<ScreenVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  SetVisitLimitInput: SetVisitLimitInput;
  SetVisitLimitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetVisitLimitResult']>;
  SetVisitLimitSuccess: ResolverTypeWrapper<Omit<SetVisitLimitSuccess, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  StatutoryVisitNotRefusable: ResolverTypeWrapper<StatutoryVisitNotRefusableValue>;
  TakeAlternativeInput: TakeAlternativeInput;
  TakeAlternativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeAlternativeResult']>;
  TakeAlternativeSuccess: ResolverTypeWrapper<Omit<TakeAlternativeSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversTypes['VisitRequest']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VisitAction: VisitAction;
  VisitActionAvailability: ResolverTypeWrapper<ActionAvailabilityValue>;
  VisitActionNotAllowed: ResolverTypeWrapper<VisitActionNotAllowedValue>;
  VisitAlternativeUnknown: ResolverTypeWrapper<VisitAlternativeUnknownValue>;
  VisitBenefit: VisitBenefit;
  VisitEligibility: ResolverTypeWrapper<EligibilityValue>;
  VisitFormProblem: ResolverTypeWrapper<FormProblemValue>;
  VisitFormProblemCode: VisitFormProblemCode;
  VisitFormRejected: ResolverTypeWrapper<VisitFormRejectedValue>;
  VisitKind: VisitKind;
  VisitLimitOutOfRange: ResolverTypeWrapper<VisitLimitOutOfRangeValue>;
  VisitLimitReached: ResolverTypeWrapper<VisitLimitReachedValue>;
  VisitOccasion: VisitOccasion;
  VisitRequest: ResolverTypeWrapper<VisitRequestValue>;
  VisitRequestConnection: ResolverTypeWrapper<VisitPageValue>;
  VisitRequestEdge: ResolverTypeWrapper<Omit<VisitRequestEdge, 'node'> & { node: ResolversTypes['VisitRequest'] }>;
  VisitRequestFilter: VisitRequestFilter;
  VisitRequestUnknown: ResolverTypeWrapper<VisitRequestUnknownValue>;
  VisitSetting: ResolverTypeWrapper<VisitSetting>;
  VisitSettingRejected: ResolverTypeWrapper<VisitSettingRejectedValue>;
  VisitSettings: ResolverTypeWrapper<PlacedSettingsValue>;
  VisitState: VisitState;
  VisitTargetUnknown: ResolverTypeWrapper<VisitTargetUnknownValue>;
  VisitTransition: ResolverTypeWrapper<VisitTransitionValue>;
  VisitWindow: ResolverTypeWrapper<ShownWindowValue>;
  VisitWindowInput: VisitWindowInput;
  VisitWindowUnknown: ResolverTypeWrapper<VisitWindowUnknownValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptVisitInput: AcceptVisitInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AcceptVisitResult: ResolversUnionTypes<ResolversParentTypes>['AcceptVisitResult'];
  AcceptVisitSuccess: Omit<AcceptVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  AskEnterpriseInput: AskEnterpriseInput;
  AskEnterpriseResult: ResolversUnionTypes<ResolversParentTypes>['AskEnterpriseResult'];
  AskEnterpriseSuccess: Omit<AskEnterpriseSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  CancelVisitInput: CancelVisitInput;
  CancelVisitResult: ResolversUnionTypes<ResolversParentTypes>['CancelVisitResult'];
  CancelVisitSuccess: Omit<CancelVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ChangeVisitSettingInput: ChangeVisitSettingInput;
  ChangeVisitSettingResult: ResolversUnionTypes<ResolversParentTypes>['ChangeVisitSettingResult'];
  ChangeVisitSettingSuccess: Omit<ChangeVisitSettingSuccess, 'settings'> & { settings: ResolversParentTypes['VisitSettings'] };
  CounterOffer: StoredCounterOfferValue;
  CounterOfferCandidate: RankedCandidateValue;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideReviewInput: DecideReviewInput;
  DecideReviewResult: ResolversUnionTypes<ResolversParentTypes>['DecideReviewResult'];
  DecideReviewSuccess: Omit<DecideReviewSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  Enterprise: EnterpriseReferenceValue;
  Fen: Scalars['Fen']['output'];
  InsistOnTargetInput: InsistOnTargetInput;
  InsistOnTargetResult: ResolversUnionTypes<ResolversParentTypes>['InsistOnTargetResult'];
  InsistOnTargetSuccess: Omit<InsistOnTargetSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  Mutation: Record<PropertyKey, never>;
  Necessity: NecessityValue;
  NecessityPart: ScoredPartValue;
  OrgUnit: OrgUnit;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RecordPhoneReplyInput: RecordPhoneReplyInput;
  RecordPhoneReplyResult: ResolversUnionTypes<ResolversParentTypes>['RecordPhoneReplyResult'];
  RecordPhoneReplySuccess: Omit<RecordPhoneReplySuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  RefuseVisitInput: RefuseVisitInput;
  RefuseVisitResult: ResolversUnionTypes<ResolversParentTypes>['RefuseVisitResult'];
  RefuseVisitSuccess: Omit<RefuseVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  RequestVisitInput: RequestVisitInput;
  RequestVisitResult: ResolversUnionTypes<ResolversParentTypes>['RequestVisitResult'];
  RequestVisitSuccess: Omit<RequestVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  ScreenVisitInput: ScreenVisitInput;
  ScreenVisitResult: ResolversUnionTypes<ResolversParentTypes>['ScreenVisitResult'];
  ScreenVisitSuccess: Omit<ScreenVisitSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  SetVisitLimitInput: SetVisitLimitInput;
  SetVisitLimitResult: ResolversUnionTypes<ResolversParentTypes>['SetVisitLimitResult'];
  SetVisitLimitSuccess: Omit<SetVisitLimitSuccess, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  StatutoryVisitNotRefusable: StatutoryVisitNotRefusableValue;
  TakeAlternativeInput: TakeAlternativeInput;
  TakeAlternativeResult: ResolversUnionTypes<ResolversParentTypes>['TakeAlternativeResult'];
  TakeAlternativeSuccess: Omit<TakeAlternativeSuccess, 'visitRequest'> & { visitRequest?: Maybe<ResolversParentTypes['VisitRequest']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VisitActionAvailability: ActionAvailabilityValue;
  VisitActionNotAllowed: VisitActionNotAllowedValue;
  VisitAlternativeUnknown: VisitAlternativeUnknownValue;
  VisitEligibility: EligibilityValue;
  VisitFormProblem: FormProblemValue;
  VisitFormRejected: VisitFormRejectedValue;
  VisitLimitOutOfRange: VisitLimitOutOfRangeValue;
  VisitLimitReached: VisitLimitReachedValue;
  VisitRequest: VisitRequestValue;
  VisitRequestConnection: VisitPageValue;
  VisitRequestEdge: Omit<VisitRequestEdge, 'node'> & { node: ResolversParentTypes['VisitRequest'] };
  VisitRequestFilter: VisitRequestFilter;
  VisitRequestUnknown: VisitRequestUnknownValue;
  VisitSetting: VisitSetting;
  VisitSettingRejected: VisitSettingRejectedValue;
  VisitSettings: PlacedSettingsValue;
  VisitTargetUnknown: VisitTargetUnknownValue;
  VisitTransition: VisitTransitionValue;
  VisitWindow: ShownWindowValue;
  VisitWindowInput: VisitWindowInput;
  VisitWindowUnknown: VisitWindowUnknownValue;
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

export type AcceptVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptVisitResult'] = ResolversParentTypes['AcceptVisitResult']> = {
  __resolveType?: TypeResolveFn<'AcceptVisitSuccess' | 'VisitActionNotAllowed' | 'VisitLimitReached' | 'VisitRequestUnknown' | 'VisitWindowUnknown', ParentType, ContextType>;
};

export type AcceptVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptVisitSuccess'] = ResolversParentTypes['AcceptVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskEnterpriseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskEnterpriseResult'] = ResolversParentTypes['AskEnterpriseResult']> = {
  __resolveType?: TypeResolveFn<'AskEnterpriseSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type AskEnterpriseSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskEnterpriseSuccess'] = ResolversParentTypes['AskEnterpriseSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideReviewResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideReviewResult'] = ResolversParentTypes['DecideReviewResult']> = {
  __resolveType?: TypeResolveFn<'DecideReviewSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type DecideReviewSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideReviewSuccess'] = ResolversParentTypes['DecideReviewSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitEligibility?: Resolver<Maybe<ResolversTypes['VisitEligibility']>, ParentType, ContextType, Partial<EnterpriseVisitEligibilityArgs>>;
  visits?: Resolver<Maybe<ResolversTypes['VisitRequestConnection']>, ParentType, ContextType, RequireFields<EnterpriseVisitsArgs, 'first'>>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type InsistOnTargetResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsistOnTargetResult'] = ResolversParentTypes['InsistOnTargetResult']> = {
  __resolveType?: TypeResolveFn<'InsistOnTargetSuccess' | 'VisitActionNotAllowed' | 'VisitFormRejected' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type InsistOnTargetSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsistOnTargetSuccess'] = ResolversParentTypes['InsistOnTargetSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptVisit?: Resolver<ResolversTypes['AcceptVisitResult'], ParentType, ContextType, RequireFields<MutationAcceptVisitArgs, 'input'>>;
  askEnterprise?: Resolver<ResolversTypes['AskEnterpriseResult'], ParentType, ContextType, RequireFields<MutationAskEnterpriseArgs, 'input'>>;
  cancelVisit?: Resolver<ResolversTypes['CancelVisitResult'], ParentType, ContextType, RequireFields<MutationCancelVisitArgs, 'input'>>;
  changeVisitSetting?: Resolver<ResolversTypes['ChangeVisitSettingResult'], ParentType, ContextType, RequireFields<MutationChangeVisitSettingArgs, 'input'>>;
  decideReview?: Resolver<ResolversTypes['DecideReviewResult'], ParentType, ContextType, RequireFields<MutationDecideReviewArgs, 'input'>>;
  insistOnTarget?: Resolver<ResolversTypes['InsistOnTargetResult'], ParentType, ContextType, RequireFields<MutationInsistOnTargetArgs, 'input'>>;
  recordPhoneReply?: Resolver<ResolversTypes['RecordPhoneReplyResult'], ParentType, ContextType, RequireFields<MutationRecordPhoneReplyArgs, 'input'>>;
  refuseVisit?: Resolver<ResolversTypes['RefuseVisitResult'], ParentType, ContextType, RequireFields<MutationRefuseVisitArgs, 'input'>>;
  requestVisit?: Resolver<ResolversTypes['RequestVisitResult'], ParentType, ContextType, RequireFields<MutationRequestVisitArgs, 'input'>>;
  screenVisit?: Resolver<ResolversTypes['ScreenVisitResult'], ParentType, ContextType, RequireFields<MutationScreenVisitArgs, 'input'>>;
  setVisitLimit?: Resolver<ResolversTypes['SetVisitLimitResult'], ParentType, ContextType, RequireFields<MutationSetVisitLimitArgs, 'input'>>;
  takeAlternative?: Resolver<ResolversTypes['TakeAlternativeResult'], ParentType, ContextType, RequireFields<MutationTakeAlternativeArgs, 'input'>>;
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

export type OrgUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType, RequireFields<QueryVisitRequestArgs, 'id'>>;
  visitRequests?: Resolver<Maybe<ResolversTypes['VisitRequestConnection']>, ParentType, ContextType, RequireFields<QueryVisitRequestsArgs, 'first'>>;
  visitSettings?: Resolver<Maybe<ResolversTypes['VisitSettings']>, ParentType, ContextType, RequireFields<QueryVisitSettingsArgs, 'divisionCode'>>;
};

export type RecordPhoneReplyResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordPhoneReplyResult'] = ResolversParentTypes['RecordPhoneReplyResult']> = {
  __resolveType?: TypeResolveFn<'RecordPhoneReplySuccess' | 'VisitActionNotAllowed' | 'VisitLimitReached' | 'VisitRequestUnknown' | 'VisitWindowUnknown', ParentType, ContextType>;
};

export type RecordPhoneReplySuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordPhoneReplySuccess'] = ResolversParentTypes['RecordPhoneReplySuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefuseVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefuseVisitResult'] = ResolversParentTypes['RefuseVisitResult']> = {
  __resolveType?: TypeResolveFn<'RefuseVisitSuccess' | 'StatutoryVisitNotRefusable' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type RefuseVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefuseVisitSuccess'] = ResolversParentTypes['RefuseVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestVisitResult'] = ResolversParentTypes['RequestVisitResult']> = {
  __resolveType?: TypeResolveFn<'RequestVisitSuccess' | 'VisitFormRejected' | 'VisitTargetUnknown', ParentType, ContextType>;
};

export type RequestVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestVisitSuccess'] = ResolversParentTypes['RequestVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScreenVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScreenVisitResult'] = ResolversParentTypes['ScreenVisitResult']> = {
  __resolveType?: TypeResolveFn<'ScreenVisitSuccess' | 'VisitActionNotAllowed' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type ScreenVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScreenVisitSuccess'] = ResolversParentTypes['ScreenVisitSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
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

export type StatutoryVisitNotRefusableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatutoryVisitNotRefusable'] = ResolversParentTypes['StatutoryVisitNotRefusable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatutoryVisitNotRefusableMessageArgs, 'locale'>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  statutoryBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeAlternativeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakeAlternativeResult'] = ResolversParentTypes['TakeAlternativeResult']> = {
  __resolveType?: TypeResolveFn<'TakeAlternativeSuccess' | 'VisitActionNotAllowed' | 'VisitAlternativeUnknown' | 'VisitRequestUnknown', ParentType, ContextType>;
};

export type TakeAlternativeSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakeAlternativeSuccess'] = ResolversParentTypes['TakeAlternativeSuccess']> = {
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'StatutoryVisitNotRefusable' | 'VisitActionNotAllowed' | 'VisitAlternativeUnknown' | 'VisitFormRejected' | 'VisitLimitOutOfRange' | 'VisitLimitReached' | 'VisitRequestUnknown' | 'VisitSettingRejected' | 'VisitTargetUnknown' | 'VisitWindowUnknown', ParentType, ContextType>;
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
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitActionNotAllowedMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitAlternativeUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitAlternativeUnknown'] = ResolversParentTypes['VisitAlternativeUnknown']> = {
  enterpriseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitAlternativeUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitEligibilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitEligibility'] = ResolversParentTypes['VisitEligibility']> = {
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAllowedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VisitEligibilityReasonsArgs, 'locale'>>;
  usedThisMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type VisitRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitRequest'] = ResolversParentTypes['VisitRequest'], FederationReferenceType extends FederationReferenceTypes['VisitRequest'] = FederationReferenceTypes['VisitRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisitRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['VisitActionAvailability']>, ParentType, ContextType>;
  benefits?: Resolver<ReadonlyArray<ResolversTypes['VisitBenefit']>, ParentType, ContextType>;
  counterOffer?: Resolver<Maybe<ResolversTypes['CounterOffer']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitTransition']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitRequestKindLabelArgs, 'locale'>>;
  necessity?: Resolver<Maybe<ResolversTypes['Necessity']>, ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['VisitOccasion'], ParentType, ContextType>;
  occasionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitRequestOccasionLabelArgs, 'locale'>>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduled?: Resolver<Maybe<ResolversTypes['VisitWindow']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitRequestStateLabelArgs, 'locale'>>;
  statutoryBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statutoryDeadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  superiorDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
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

export type VisitTargetUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTargetUnknown'] = ResolversParentTypes['VisitTargetUnknown']> = {
  enterpriseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitTargetUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitTransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTransition'] = ResolversParentTypes['VisitTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitTransitionToLabelArgs, 'locale'>>;
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

export type Resolvers<ContextType = RequestContext> = {
  AcceptVisitResult?: AcceptVisitResultResolvers<ContextType>;
  AcceptVisitSuccess?: AcceptVisitSuccessResolvers<ContextType>;
  AskEnterpriseResult?: AskEnterpriseResultResolvers<ContextType>;
  AskEnterpriseSuccess?: AskEnterpriseSuccessResolvers<ContextType>;
  CancelVisitResult?: CancelVisitResultResolvers<ContextType>;
  CancelVisitSuccess?: CancelVisitSuccessResolvers<ContextType>;
  ChangeVisitSettingResult?: ChangeVisitSettingResultResolvers<ContextType>;
  ChangeVisitSettingSuccess?: ChangeVisitSettingSuccessResolvers<ContextType>;
  CounterOffer?: CounterOfferResolvers<ContextType>;
  CounterOfferCandidate?: CounterOfferCandidateResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideReviewResult?: DecideReviewResultResolvers<ContextType>;
  DecideReviewSuccess?: DecideReviewSuccessResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  InsistOnTargetResult?: InsistOnTargetResultResolvers<ContextType>;
  InsistOnTargetSuccess?: InsistOnTargetSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Necessity?: NecessityResolvers<ContextType>;
  NecessityPart?: NecessityPartResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordPhoneReplyResult?: RecordPhoneReplyResultResolvers<ContextType>;
  RecordPhoneReplySuccess?: RecordPhoneReplySuccessResolvers<ContextType>;
  RefuseVisitResult?: RefuseVisitResultResolvers<ContextType>;
  RefuseVisitSuccess?: RefuseVisitSuccessResolvers<ContextType>;
  RequestVisitResult?: RequestVisitResultResolvers<ContextType>;
  RequestVisitSuccess?: RequestVisitSuccessResolvers<ContextType>;
  ScreenVisitResult?: ScreenVisitResultResolvers<ContextType>;
  ScreenVisitSuccess?: ScreenVisitSuccessResolvers<ContextType>;
  SetVisitLimitResult?: SetVisitLimitResultResolvers<ContextType>;
  SetVisitLimitSuccess?: SetVisitLimitSuccessResolvers<ContextType>;
  StatutoryVisitNotRefusable?: StatutoryVisitNotRefusableResolvers<ContextType>;
  TakeAlternativeResult?: TakeAlternativeResultResolvers<ContextType>;
  TakeAlternativeSuccess?: TakeAlternativeSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VisitActionAvailability?: VisitActionAvailabilityResolvers<ContextType>;
  VisitActionNotAllowed?: VisitActionNotAllowedResolvers<ContextType>;
  VisitAlternativeUnknown?: VisitAlternativeUnknownResolvers<ContextType>;
  VisitEligibility?: VisitEligibilityResolvers<ContextType>;
  VisitFormProblem?: VisitFormProblemResolvers<ContextType>;
  VisitFormRejected?: VisitFormRejectedResolvers<ContextType>;
  VisitLimitOutOfRange?: VisitLimitOutOfRangeResolvers<ContextType>;
  VisitLimitReached?: VisitLimitReachedResolvers<ContextType>;
  VisitRequest?: VisitRequestResolvers<ContextType>;
  VisitRequestConnection?: VisitRequestConnectionResolvers<ContextType>;
  VisitRequestEdge?: VisitRequestEdgeResolvers<ContextType>;
  VisitRequestUnknown?: VisitRequestUnknownResolvers<ContextType>;
  VisitSetting?: VisitSettingResolvers<ContextType>;
  VisitSettingRejected?: VisitSettingRejectedResolvers<ContextType>;
  VisitSettings?: VisitSettingsResolvers<ContextType>;
  VisitTargetUnknown?: VisitTargetUnknownResolvers<ContextType>;
  VisitTransition?: VisitTransitionResolvers<ContextType>;
  VisitWindow?: VisitWindowResolvers<ContextType>;
  VisitWindowUnknown?: VisitWindowUnknownResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
