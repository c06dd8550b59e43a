/** Generated from schema.graphql by `npm run codegen appeals`: change the schema, not this file. */
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseReference as EnterpriseReferenceValue } from '../resolvers/Enterprise.ts';
import type { Appeal as AppealValue, AppealSupervision as AppealSupervisionValue, AppealTransition as AppealTransitionValue, ItemCandidate as ItemCandidateValue, AppealRating as AppealRatingValue, AppealMilestone as AppealMilestoneValue, AppealPause as AppealPauseValue, AppealReturn as AppealReturnValue } from '../domain/appeal.ts';
import type { AppealCategory as AppealCategoryValue } from '../catalogue/categories.ts';
import type { CatalogueItem as CatalogueItemValue } from '../catalogue/catalogue-item.ts';
import type { GivenReply as GivenReplyValue } from '../resolvers/AppealReply.ts';
import type { StoredAttachment as StoredAttachmentValue } from '../domain/attachments.ts';
import type { ActionAvailability as ActionAvailabilityValue } from '../resolvers/AppealActionAvailability.ts';
import type { RoutingVersion as RoutingVersionValue, RoutingRow as RoutingRowValue } from '../domain/routing.ts';
import type { AppealUnknown as AppealUnknownValue, AppealEnterpriseUnknown as AppealEnterpriseUnknownValue, AppealActionNotAllowed as AppealActionNotAllowedValue, AppealFormRejected as AppealFormRejectedValue, AppealUnitUnknown as AppealUnitUnknownValue, AppealReturnNotPossible as AppealReturnNotPossibleValue, AppealPauseLimitReached as AppealPauseLimitReachedValue, AppealExtensionRejected as AppealExtensionRejectedValue, AppealCodeWrong as AppealCodeWrongValue, AppealRatingOutOfRange as AppealRatingOutOfRangeValue, AppealNotLinkable as AppealNotLinkableValue, AppealPlanRejected as AppealPlanRejectedValue, AppealMilestoneUnknown as AppealMilestoneUnknownValue, AppealRoutingRejected as AppealRoutingRejectedValue, AppealRoutingUnknown as AppealRoutingUnknownValue, AppealRoutingIncomplete as AppealRoutingIncompleteValue, AppealRoutingNotDraft as AppealRoutingNotDraftValue, AppealSettingRejected as AppealSettingRejectedValue } from '../operations/refusals.ts';
import type { FormProblem as FormProblemValue } from '../domain/form-problem.ts';
import type { SimilarAppeal as SimilarAppealValue } from '../domain/similar-appeals.ts';
import type { GrantedExtension as GrantedExtensionValue } from '../resolvers/AppealExtension.ts';
import type { AppealPage as AppealPageValue } from '../resolvers/AppealConnection.ts';
import type { PlacedSettings as PlacedSettingsValue } from '../resolvers/AppealSettings.ts';
import type { SubmittedAppeal as SubmittedAppealValue } from '../resolvers/SubmitAppealSuccess.ts';
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

export type AcceptAppealInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type AcceptAppealResult = AcceptAppealSuccess | AppealActionNotAllowed | AppealUnknown;

export type AcceptAppealSuccess = {
  readonly __typename?: 'AcceptAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
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

/** What an enterprise needs solved (企业诉求, APL-06). */
export type Appeal = {
  readonly __typename?: 'Appeal';
  /** When a formal answer was given; null: none, or reopened (答复时间). */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was attached (附件, SHR-21). */
  readonly attachments: ReadonlyArray<AppealAttachment>;
  /** What the caller may do now, and why not the rest (可执行操作). */
  readonly availableActions: ReadonlyArray<AppealActionAvailability>;
  /** The classifier's best three items at submission, likeliest first (归类建议, APL-02). */
  readonly candidates?: Maybe<ReadonlyArray<AppealItemCandidate>>;
  /** The item's category; null: not classified yet (服务类别). */
  readonly category?: Maybe<AppealCategory>;
  /** How it came in (来源渠道, APL-21). */
  readonly channel: AppealChannel;
  readonly channelLabel: Scalars['String']['output'];
  /** What whoever entered it chose as its item; null: nothing (自选事项). */
  readonly chosenItem?: Maybe<AppealItem>;
  /** The code that the enterprise tells the liaison who solved it on the spot (现场办结确认码, APL-10). */
  readonly confirmationCode?: Maybe<Scalars['String']['output']>;
  /** The person to call (联系人); null: not named. */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** The phone to call (联系电话). */
  readonly contactPhone?: Maybe<Scalars['String']['output']>;
  /** What happened, in the words of whoever entered it (诉求内容). */
  readonly content: Scalars['String']['output'];
  /** Until when an answer is promised, counted from submission; a pause moves it (办结期限, §10.5a). */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Whose appeal it is (诉求企业). */
  readonly enterprise?: Maybe<Enterprise>;
  /** The extension of the promise; null: none (延期). */
  readonly extension?: Maybe<AppealExtension>;
  /** DONE, ON_TRACK or SLOW; as of now (完成、如期推进、进展缓慢, APL-16, §10.6). */
  readonly grade: AppealGrade;
  readonly gradeLabel: Scalars['String']['output'];
  /** Every step so far, oldest first (办理过程, APL-07). Steps that would show a rating too early are left out for whoever handles it. */
  readonly history: ReadonlyArray<AppealTransition>;
  readonly id: Scalars['ID']['output'];
  /** Item and unit were found without a person (自动归类交办, APL-02). */
  readonly isAutoClassified: Scalars['Boolean']['output'];
  /** Entered more than 4 working hours after it was made (补录超时, APL-07). */
  readonly isLateEntry: Scalars['Boolean']['output'];
  /** The deadline lies in a year whose holidays are not announced yet: it may move (暂定). */
  readonly isProvisional: Scalars['Boolean']['output'];
  /** One of the 137 items; null: not classified yet (服务事项). */
  readonly item?: Maybe<AppealItem>;
  /** The enterprise's primary liaison; null: none (挂点干部). */
  readonly liaison?: Maybe<Officer>;
  /** GREEN in time, YELLOW about to fall due, RED overdue and unanswered; as of now (红黄绿灯, APL-15, §10.6). */
  readonly light: AppealLight;
  readonly lightLabel: Scalars['String']['output'];
  /** The open appeal that this one follows as its duplicate; null: none (并入的诉求). */
  readonly linkedTo?: Maybe<Appeal>;
  /** The milestones of the present plan, in order (办理节点). */
  readonly milestones: ReadonlyArray<AppealMilestone>;
  /** Printed on what people read: division, year and a running number, e.g. `440704-2026-000123` (诉求编号, APL-36). */
  readonly number: Scalars['String']['output'];
  /** When an off-line appeal was made; null: entered by the enterprise itself (线下提出时间). */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Each time the clock stood still (暂停计时). */
  readonly pauses: ReadonlyArray<AppealPause>;
  /**
   * The newest rating (评价); null: none, or not the caller's to see yet. Who handles it and the liaison read it from the end of the month on
   * (§0.1, §10.7).
   */
  readonly rating?: Maybe<AppealRating>;
  /** Minutes left, of work or, for URGENT, of the clock; 0 or less: due or overdue; null: answered, no clock runs (剩余时间). */
  readonly remainingMinutes?: Maybe<Scalars['Int']['output']>;
  /** How often it was reopened after a return visit (重办次数). */
  readonly reopenCount: Scalars['Int']['output'];
  /** The newest formal answer; null: none yet (答复). */
  readonly reply?: Maybe<AppealReply>;
  /** How it was solved; null: not yet (解决方式, APL-37). */
  readonly resolutionMode?: Maybe<AppealResolutionMode>;
  /** Label of `resolutionMode`; null with it. */
  readonly resolutionModeLabel?: Maybe<Scalars['String']['output']>;
  /** Who answers for it; null: a specialist has yet to dispatch it (责任单位). */
  readonly responsibleUnit?: Maybe<OrgUnit>;
  /** Each time a unit returned it (退单记录, APL-24). */
  readonly returns?: Maybe<ReadonlyArray<AppealReturn>>;
  /** What is promised (诉求类别, APL-04). REGULAR or URGENT, as the enterprise says, until it is classified. */
  readonly serviceClass: AppealServiceClass;
  readonly serviceClassLabel: Scalars['String']['output'];
  /**
   * What the caller may be told of appeals like this one (相似诉求, §10.5, APL-30): the enterprise's own open ones, and public answers to
   * solved ones, without saying whose they were. Likest first, at most 5.
   */
  readonly similarAppeals?: Maybe<ReadonlyArray<SimilarAppeal>>;
  /**
   * Where it stands (办理状态, §9.2). Who handles it, and its liaison, read RATING in the place of RETURN_VISIT until the month's end: no
   * rating shows through (§0.1).
   */
  readonly state: AppealState;
  readonly stateLabel: Scalars['String']['output'];
  readonly submittedAt: Scalars['DateTime']['output'];
  /** The notices of supervision, oldest first (督办记录, APL-15). */
  readonly supervisions?: Maybe<ReadonlyArray<AppealSupervision>>;
  /** Until when a unit has to have it (转办期限, APL-05). */
  readonly transferDueAt: Scalars['DateTime']['output'];
  /** When a unit first had it; null: not yet (转办时间). */
  readonly transferredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly urgency: AppealUrgency;
  readonly urgencyLabel: Scalars['String']['output'];
};


/** What an enterprise needs solved (企业诉求, APL-06). */
export type AppealChannelLabelArgs = {
  locale?: Locale;
};


/** What an enterprise needs solved (企业诉求, APL-06). */
export type AppealGradeLabelArgs = {
  locale?: Locale;
};


/** What an enterprise needs solved (企业诉求, APL-06). */
export type AppealLightLabelArgs = {
  locale?: Locale;
};


/** What an enterprise needs solved (企业诉求, APL-06). */
export type AppealResolutionModeLabelArgs = {
  locale?: Locale;
};


/** What an enterprise needs solved (企业诉求, APL-06). */
export type AppealServiceClassLabelArgs = {
  locale?: Locale;
};


/** What an enterprise needs solved (企业诉求, APL-06). */
export type AppealStateLabelArgs = {
  locale?: Locale;
};


/** What an enterprise needs solved (企业诉求, APL-06). */
export type AppealUrgencyLabelArgs = {
  locale?: Locale;
};

/** What can be done with an appeal (操作). */
export type AppealAction =
  | 'ACCEPT'
  | 'CLASSIFY'
  | 'DECIDE_ARBITRATION'
  | 'DECIDE_JOINT_MEETING'
  | 'DISPATCH'
  | 'ESCALATE'
  | 'EXPLAIN'
  | 'EXTEND'
  | 'FINISH_MILESTONE'
  | 'LINK'
  | 'PROVIDE_INFORMATION'
  | 'RATE'
  | 'RECORD_RETURN_VISIT'
  | 'REPLY'
  | 'REQUEST_INFORMATION'
  | 'RESOLVE_ON_SPOT'
  | 'RETURN'
  | 'SET_PLAN'
  | 'WITHDRAW';

/** An action with its availability (操作及可用性). */
export type AppealActionAvailability = {
  readonly __typename?: 'AppealActionAvailability';
  readonly action: AppealAction;
  /** Why it is not possible now; null when it is (不可用原因). */
  readonly because?: Maybe<Scalars['String']['output']>;
  readonly isAllowed: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
};


/** An action with its availability (操作及可用性). */
export type AppealActionAvailabilityBecauseArgs = {
  locale?: Locale;
};


/** An action with its availability (操作及可用性). */
export type AppealActionAvailabilityLabelArgs = {
  locale?: Locale;
};

/** Returned when an action is not possible in the present state; says what is. */
export type AppealActionNotAllowed = UserError & {
  readonly __typename?: 'AppealActionNotAllowed';
  readonly action: AppealAction;
  /** What the caller may do instead, now. */
  readonly allowedNow: ReadonlyArray<AppealAction>;
  readonly message: Scalars['String']['output'];
  readonly state: AppealState;
};


/** Returned when an action is not possible in the present state; says what is. */
export type AppealActionNotAllowedMessageArgs = {
  locale?: Locale;
};

/** An attached file (附件, SHR-21). */
export type AppealAttachment = {
  readonly __typename?: 'AppealAttachment';
  readonly contentBase64: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** By its content: `application/pdf`, `image/jpeg` or `image/png`. */
  readonly mediaType: Scalars['String']['output'];
  /** With which step it came. */
  readonly purpose: AppealAttachmentPurpose;
  readonly purposeLabel: Scalars['String']['output'];
  /** Hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  readonly sizeBytes: Scalars['Int']['output'];
  readonly uploadedAt: Scalars['DateTime']['output'];
};


/** An attached file (附件, SHR-21). */
export type AppealAttachmentPurposeLabelArgs = {
  locale?: Locale;
};

export type AppealAttachmentInput = {
  readonly contentBase64: Scalars['String']['input'];
  readonly fileName: Scalars['String']['input'];
  /** Must fit the content. */
  readonly mediaType: Scalars['String']['input'];
};

/** With which step a file came (附件环节). */
export type AppealAttachmentPurpose =
  | 'EVIDENCE'
  | 'INFORMATION'
  | 'SUBMISSION';

/** A service category (服务类别, APL-01). */
export type AppealCategory = {
  readonly __typename?: 'AppealCategory';
  readonly code: AppealCategoryCode;
  /** Its items in force. */
  readonly items: ReadonlyArray<AppealItem>;
  readonly name: Scalars['String']['output'];
};


/** A service category (服务类别, APL-01). */
export type AppealCategoryNameArgs = {
  locale?: Locale;
};

/** The ten service categories (十大服务类别, APL-01). */
export type AppealCategoryCode =
  | 'ADMINISTRATION'
  | 'FINANCE'
  | 'INDUSTRIAL_SPACE'
  | 'LEGAL'
  | 'MARKET'
  | 'PARTY'
  | 'POLICY'
  | 'PUBLIC'
  | 'SCI_TECH'
  | 'TALENT';

/** How an appeal came in (渠道, APL-21). */
export type AppealChannel =
  | 'APP'
  | 'BANK_OUTLET'
  | 'CAMPAIGN'
  | 'MINI_PROGRAM'
  | 'ON_SITE'
  | 'PARK'
  | 'PHONE'
  | 'UPPER_LEVEL'
  | 'VISIT'
  | 'WEB'
  | 'WECHAT';

/** Returned when the confirmation code is not the enterprise's, or was wrong too often (APL-10). A wrong code counts. */
export type AppealCodeWrong = UserError & {
  readonly __typename?: 'AppealCodeWrong';
  readonly appealId: Scalars['ID']['output'];
  /** How often a code can still be tried; 0: not any more, the responsible unit goes on (剩余次数). */
  readonly attemptsLeft: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the confirmation code is not the enterprise's, or was wrong too often (APL-10). A wrong code counts. */
export type AppealCodeWrongMessageArgs = {
  locale?: Locale;
};

export type AppealConnection = {
  readonly __typename?: 'AppealConnection';
  readonly edges: ReadonlyArray<AppealEdge>;
  readonly nodes: ReadonlyArray<Appeal>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, up to 10,000; null: more than that, not counted (总数). */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type AppealEdge = {
  readonly __typename?: 'AppealEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Appeal;
};

/** Returned when the enterprise is not one that the caller may speak for, or not a known one of the jurisdiction. */
export type AppealEnterpriseUnknown = UserError & {
  readonly __typename?: 'AppealEnterpriseUnknown';
  /** Null: none was named, and the caller acts for none. */
  readonly enterpriseId?: Maybe<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
};


/** Returned when the enterprise is not one that the caller may speak for, or not a known one of the jurisdiction. */
export type AppealEnterpriseUnknownMessageArgs = {
  locale?: Locale;
};

/** An extension of the promise (延期). */
export type AppealExtension = {
  readonly __typename?: 'AppealExtension';
  /** Working days more, or for URGENT hours (延长量). */
  readonly amount: Scalars['Int']['output'];
  /** The head who approved it (批准人). */
  readonly approvedBy: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly reason: Scalars['String']['output'];
};

/** Why a promise cannot be extended (延期受限原因). */
export type AppealExtensionObstacle =
  | 'ALREADY_DUE'
  | 'ALREADY_EXTENDED'
  | 'ENTERPRISE_NOT_INFORMED'
  | 'NO_PLAN'
  | 'TOO_LONG';

/** Returned when a promise cannot be extended. */
export type AppealExtensionRejected = UserError & {
  readonly __typename?: 'AppealExtensionRejected';
  /** The longest that is possible; null: none is. */
  readonly maximum?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  readonly obstacle: AppealExtensionObstacle;
};


/** Returned when a promise cannot be extended. */
export type AppealExtensionRejectedMessageArgs = {
  locale?: Locale;
};

/** Which appeals to list (筛选条件). */
export type AppealFilter = {
  readonly category?: InputMaybe<AppealCategoryCode>;
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /** True: not answered for good; false: closed, withdrawn or answered. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  readonly itemCode?: InputMaybe<Scalars['String']['input']>;
  /** Those that show this light now. */
  readonly light?: InputMaybe<AppealLight>;
  /** Open for more than this many working days behind their deadline (红灯超过N个工作日, 区领导清单). */
  readonly redForDays?: InputMaybe<Scalars['Int']['input']>;
  /** Any of these states, as the caller reads them. */
  readonly states?: InputMaybe<ReadonlyArray<AppealState>>;
  /** Excluded. */
  readonly submittedBefore?: InputMaybe<Scalars['Date']['input']>;
  readonly submittedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The responsible unit, or one above it. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type AppealFormProblem = {
  readonly __typename?: 'AppealFormProblem';
  readonly code: AppealFormProblemCode;
  /** The input field, e.g. `attachments.0.mediaType`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


export type AppealFormProblemMessageArgs = {
  locale?: Locale;
};

export type AppealFormProblemCode =
  | 'CHANNEL_NOT_OPEN'
  | 'DECISION_UNCLEAR'
  | 'DIVISION_FOREIGN'
  | 'FILES_TOO_LARGE'
  | 'FILE_CONTENT'
  | 'FILE_NAME'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE'
  | 'ITEM_REPEATED'
  | 'ITEM_UNKNOWN'
  | 'LEAD_UNIT_MISSING'
  | 'MILESTONE_DATE'
  | 'MILESTONE_WEIGHT'
  | 'NO_MILESTONE'
  | 'OCCURRED_AT_MISSING'
  | 'OCCURRED_AT_RANGE'
  | 'PHONE_FORM'
  | 'PLAN_TOO_LONG'
  | 'TEXT_LENGTH'
  | 'TOO_MANY_FILES'
  | 'TOO_MANY_MILESTONES'
  | 'TOO_MANY_UNITS'
  | 'UNIT_REPEATED'
  | 'UNIT_UNKNOWN';

/** Returned when what was filled in does not meet the rules; names every problem at once. */
export type AppealFormRejected = UserError & {
  readonly __typename?: 'AppealFormRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<AppealFormProblem>;
};


/** Returned when what was filled in does not meet the rules; names every problem at once. */
export type AppealFormRejectedMessageArgs = {
  locale?: Locale;
};

/** How an appeal gets on (三个等次, APL-16). */
export type AppealGrade =
  | 'DONE'
  | 'ON_TRACK'
  | 'SLOW';

/** A service item (服务事项, APL-01, APL-03). Retired, never deleted. */
export type AppealItem = {
  readonly __typename?: 'AppealItem';
  readonly category: AppealCategoryCode;
  readonly categoryLabel: Scalars['String']['output'];
  /** Category and running number, e.g. `FINANCE-01`. */
  readonly code: Scalars['String']['output'];
  readonly defaultServiceClass: AppealServiceClass;
  readonly defaultServiceClassLabel: Scalars['String']['output'];
  /** Appealed about often (常见诉求). */
  readonly isCommon: Scalars['Boolean']['output'];
  /** No longer offered; appeals of the past keep it (已停用). */
  readonly isRetired: Scalars['Boolean']['output'];
  /** What helps to have at hand (所需材料). */
  readonly materials: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** What the form asks beyond the three mandatory entries; never mandatory (引导问题). */
  readonly questions: ReadonlyArray<Scalars['String']['output']>;
};


/** A service item (服务事项, APL-01, APL-03). Retired, never deleted. */
export type AppealItemCategoryLabelArgs = {
  locale?: Locale;
};


/** A service item (服务事项, APL-01, APL-03). Retired, never deleted. */
export type AppealItemDefaultServiceClassLabelArgs = {
  locale?: Locale;
};


/** A service item (服务事项, APL-01, APL-03). Retired, never deleted. */
export type AppealItemMaterialsArgs = {
  locale?: Locale;
};


/** A service item (服务事项, APL-01, APL-03). Retired, never deleted. */
export type AppealItemNameArgs = {
  locale?: Locale;
};


/** A service item (服务事项, APL-01, APL-03). Retired, never deleted. */
export type AppealItemQuestionsArgs = {
  locale?: Locale;
};

/** An item that an appeal may be about (归类候选). */
export type AppealItemCandidate = {
  readonly __typename?: 'AppealItemCandidate';
  /** 0 … 1: how likely it is (置信度). */
  readonly confidence: Scalars['Float']['output'];
  readonly item: AppealItem;
};

/** The light of a promise (红黄绿灯, APL-15). */
export type AppealLight =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

/** What the joint meeting decides (联席会议决定). */
export type AppealMeetingDecision =
  | 'EXPLANATION'
  | 'PLAN';

/** A milestone of a plan (节点). */
export type AppealMilestone = {
  readonly __typename?: 'AppealMilestone';
  readonly dueOn: Scalars['Date']['output'];
  /** Null: not reached yet. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 is the first. */
  readonly position: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  /** Its share of the plan; all weights together are the whole (权重). */
  readonly weight: Scalars['Int']['output'];
};

export type AppealMilestoneInput = {
  readonly dueOn: Scalars['Date']['input'];
  readonly title: Scalars['String']['input'];
  /** 1 … 100. */
  readonly weight: Scalars['Int']['input'];
};

/** Returned when the plan has no such open milestone. */
export type AppealMilestoneUnknown = UserError & {
  readonly __typename?: 'AppealMilestoneUnknown';
  readonly message: Scalars['String']['output'];
  /** The positions that are still open. */
  readonly openPositions: ReadonlyArray<Scalars['Int']['output']>;
};


/** Returned when the plan has no such open milestone. */
export type AppealMilestoneUnknownMessageArgs = {
  locale?: Locale;
};

/** Returned when an appeal cannot follow the other: not the same enterprise, not open, or itself a follower. */
export type AppealNotLinkable = UserError & {
  readonly __typename?: 'AppealNotLinkable';
  readonly message: Scalars['String']['output'];
  readonly parentAppealId: Scalars['ID']['output'];
};


/** Returned when an appeal cannot follow the other: not the same enterprise, not open, or itself a follower. */
export type AppealNotLinkableMessageArgs = {
  locale?: Locale;
};

/** A time in which the clock stood still (暂停计时). */
export type AppealPause = {
  readonly __typename?: 'AppealPause';
  /** What the enterprise gave; null: nothing yet, or nothing at all. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly from: Scalars['DateTime']['output'];
  /** What was asked for. */
  readonly question: Scalars['String']['output'];
  /** Null: it lasts. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** Returned when the clock has been stopped as often as it may be. */
export type AppealPauseLimitReached = UserError & {
  readonly __typename?: 'AppealPauseLimitReached';
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the clock has been stopped as often as it may be. */
export type AppealPauseLimitReachedMessageArgs = {
  locale?: Locale;
};

/** Returned when a plan does not meet the rules; names every problem at once. */
export type AppealPlanRejected = UserError & {
  readonly __typename?: 'AppealPlanRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<AppealFormProblem>;
};


/** Returned when a plan does not meet the rules; names every problem at once. */
export type AppealPlanRejectedMessageArgs = {
  locale?: Locale;
};

/** A rating (满意度评价, APL-09). */
export type AppealRating = {
  readonly __typename?: 'AppealRating';
  readonly at: Scalars['DateTime']['output'];
  /** 1 … 5. */
  readonly stars: Scalars['Int']['output'];
  readonly tags: ReadonlyArray<AppealRatingTag>;
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Returned when the rating is not from 1 to 5. */
export type AppealRatingOutOfRange = UserError & {
  readonly __typename?: 'AppealRatingOutOfRange';
  readonly maximum: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly minimum: Scalars['Int']['output'];
};


/** Returned when the rating is not from 1 to 5. */
export type AppealRatingOutOfRangeMessageArgs = {
  locale?: Locale;
};

/** What a rating is about (评价标签). */
export type AppealRatingTag =
  | 'CLEAR'
  | 'FAST'
  | 'FRIENDLY'
  | 'NOT_SOLVED'
  | 'SLOW'
  | 'SOLVED'
  | 'UNCLEAR'
  | 'UNFRIENDLY';

/** Who carries on what could not be solved (§0.1). */
export type AppealReferral =
  | 'EXPERT_CONSULTATION'
  | 'JOINT_MEETING';

/** A formal answer (答复). */
export type AppealReply = {
  readonly __typename?: 'AppealReply';
  /** What is offered instead; null: nothing (替代方案). */
  readonly alternatives?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  /** When an unsolved appeal is looked at again; null: not (复查时间). */
  readonly recheckAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who carries it on (转交); null: nobody else. */
  readonly referredTo?: Maybe<AppealReferral>;
  /** Label of `referredTo`; null with it. */
  readonly referredToLabel?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  /** The unit that answered; null: a liaison on the spot, or the joint meeting. */
  readonly unit?: Maybe<OrgUnit>;
  /** Why it cannot be solved; null: it is an answer with a result (无法解决的原因, APL-34). */
  readonly unsolvedBecause?: Maybe<AppealUnsolvedReason>;
  /** Label of `unsolvedBecause`; null with it. */
  readonly unsolvedBecauseLabel?: Maybe<Scalars['String']['output']>;
};


/** A formal answer (答复). */
export type AppealReplyReferredToLabelArgs = {
  locale?: Locale;
};


/** A formal answer (答复). */
export type AppealReplyUnsolvedBecauseLabelArgs = {
  locale?: Locale;
};

/** How an appeal was solved (解决方式, APL-37). */
export type AppealResolutionMode =
  | 'COORDINATED'
  | 'ON_SPOT'
  | 'PLATFORM';

/** A return by a unit (退单, APL-24). */
export type AppealReturn = {
  readonly __typename?: 'AppealReturn';
  readonly at: Scalars['DateTime']['output'];
  /** Why the law gives the duty to somebody else (法定职责依据). */
  readonly legalReason: Scalars['String']['output'];
  /** 1 or 2. */
  readonly ordinal: Scalars['Int']['output'];
  /** Whose duty it is, as the unit sees it (建议承办单位). */
  readonly proposedUnit?: Maybe<OrgUnit>;
  readonly unit?: Maybe<OrgUnit>;
};

/** Returned when a unit may not return an appeal any more (APL-24). */
export type AppealReturnNotPossible = UserError & {
  readonly __typename?: 'AppealReturnNotPossible';
  readonly message: Scalars['String']['output'];
  readonly obstacle: AppealReturnObstacle;
  /** Until when it could be returned. */
  readonly returnableUntil?: Maybe<Scalars['DateTime']['output']>;
};


/** Returned when a unit may not return an appeal any more (APL-24). */
export type AppealReturnNotPossibleMessageArgs = {
  locale?: Locale;
};

/** Why a unit cannot return an appeal (退单受限原因, APL-24). */
export type AppealReturnObstacle =
  | 'ALREADY_RETURNED'
  | 'BOUND_BY_ARBITRATION'
  | 'OWN_UNIT_PROPOSED'
  | 'TOO_LATE';

/** A version of the routing of a jurisdiction (对照表版本, APL-02). */
export type AppealRouting = {
  readonly __typename?: 'AppealRouting';
  readonly divisionCode: Scalars['String']['output'];
  readonly draftedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Items that no known unit answers for; such a version cannot be published (无责任单位的事项). */
  readonly missingItems: ReadonlyArray<AppealItem>;
  /** 1 is the first of the jurisdiction. */
  readonly number: Scalars['Int']['output'];
  /** Null: never in force. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly rows: ReadonlyArray<AppealRoutingRow>;
  readonly state: AppealRoutingState;
  readonly stateLabel: Scalars['String']['output'];
};


/** A version of the routing of a jurisdiction (对照表版本, APL-02). */
export type AppealRoutingStateLabelArgs = {
  locale?: Locale;
};

/** Returned when items lack a unit; the version in force stays (APL-02). */
export type AppealRoutingIncomplete = UserError & {
  readonly __typename?: 'AppealRoutingIncomplete';
  readonly message: Scalars['String']['output'];
  readonly missingItems: ReadonlyArray<AppealItem>;
};


/** Returned when items lack a unit; the version in force stays (APL-02). */
export type AppealRoutingIncompleteMessageArgs = {
  locale?: Locale;
};

/** Returned when the version is in force already, or was. */
export type AppealRoutingNotDraft = UserError & {
  readonly __typename?: 'AppealRoutingNotDraft';
  readonly message: Scalars['String']['output'];
  readonly state: AppealRoutingState;
};


/** Returned when the version is in force already, or was. */
export type AppealRoutingNotDraftMessageArgs = {
  locale?: Locale;
};

/** Returned when a drafted routing does not meet the rules; names every problem at once. */
export type AppealRoutingRejected = UserError & {
  readonly __typename?: 'AppealRoutingRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<AppealFormProblem>;
};


/** Returned when a drafted routing does not meet the rules; names every problem at once. */
export type AppealRoutingRejectedMessageArgs = {
  locale?: Locale;
};

/** An item with the units that answer for it (事项与责任单位). */
export type AppealRoutingRow = {
  readonly __typename?: 'AppealRoutingRow';
  readonly item: AppealItem;
  /** The lead first, then who assists (牵头单位在前). */
  readonly units: ReadonlyArray<OrgUnit>;
};

export type AppealRoutingRowInput = {
  readonly itemCode: Scalars['String']['input'];
  /** The lead first. */
  readonly unitIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Whether a routing version is in force (对照表状态). */
export type AppealRoutingState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'REPLACED';

/** Returned when no routing of this id is in the caller's jurisdiction. */
export type AppealRoutingUnknown = UserError & {
  readonly __typename?: 'AppealRoutingUnknown';
  readonly message: Scalars['String']['output'];
  readonly routingId: Scalars['ID']['output'];
};


/** Returned when no routing of this id is in the caller's jurisdiction. */
export type AppealRoutingUnknownMessageArgs = {
  locale?: Locale;
};

/** What is promised (诉求类别, APL-04). */
export type AppealServiceClass =
  /** A plan within three working days, closed by the plan: 30 working days, at most 60. */
  | 'COMPLEX'
  /** Three working days. */
  | 'REGULAR'
  /** One working day. */
  | 'SIMPLE'
  /** Twelve hours of the clock. */
  | 'URGENT';

/** A number of the rules in force (规则参数). */
export type AppealSetting = {
  readonly __typename?: 'AppealSetting';
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
export type AppealSettingRejected = UserError & {
  readonly __typename?: 'AppealSettingRejected';
  readonly key: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the setting is unknown, its value does not fit, or the day already has a value. */
export type AppealSettingRejectedMessageArgs = {
  locale?: Locale;
};

export type AppealSettings = {
  readonly __typename?: 'AppealSettings';
  readonly divisionCode: Scalars['String']['output'];
  readonly settings: ReadonlyArray<AppealSetting>;
  /** Names the overrides in force; a decision stores it (参数版本). */
  readonly version: Scalars['String']['output'];
};

/** Where an appeal stands (办理状态, §9.2). */
export type AppealState =
  | 'ARBITRATION'
  | 'CLASSIFIED'
  | 'CLOSED'
  | 'COORDINATION'
  | 'DISPATCHED'
  | 'EVALUATED'
  | 'EXPLAINED'
  | 'IN_PROGRESS'
  | 'JOINT_MEETING'
  | 'LINKED'
  | 'RATING'
  | 'REOPENED'
  | 'REPLIED'
  | 'RESOLVED'
  | 'RETURNED'
  | 'RETURN_VISIT'
  | 'SUBMITTED'
  | 'WAITING_ENTERPRISE'
  | 'WITHDRAWN';

/** A notice of supervision; of a red light one each day until the appeal is answered (督办记录, APL-15). */
export type AppealSupervision = {
  readonly __typename?: 'AppealSupervision';
  readonly kind: AppealSupervisionKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
};


/** A notice of supervision; of a red light one each day until the appeal is answered (督办记录, APL-15). */
export type AppealSupervisionKindLabelArgs = {
  locale?: Locale;
};

/** What a notice of supervision is about (督办事由, APL-15). */
export type AppealSupervisionKind =
  | 'ARBITRATION_OVERDUE'
  | 'PAUSE_LIMIT'
  | 'RECHECK_DUE'
  | 'RED'
  | 'REDISPATCH_OVERDUE'
  | 'RETURN_VISIT_OVERDUE'
  | 'TRANSFER_OVERDUE'
  | 'YELLOW';

/** A step that was made (办理步骤). */
export type AppealTransition = {
  readonly __typename?: 'AppealTransition';
  readonly at: Scalars['DateTime']['output'];
  /** Null: the submission itself. */
  readonly from?: Maybe<AppealState>;
  /** What was recorded with the step; null: nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly to: AppealState;
  readonly toLabel: Scalars['String']['output'];
  /** The unit that the step concerns; null: none. */
  readonly unit?: Maybe<OrgUnit>;
};


/** A step that was made (办理步骤). */
export type AppealTransitionToLabelArgs = {
  locale?: Locale;
};

/** Returned when no known unit of the jurisdiction has this id. */
export type AppealUnitUnknown = UserError & {
  readonly __typename?: 'AppealUnitUnknown';
  readonly message: Scalars['String']['output'];
  readonly unitId: Scalars['ID']['output'];
};


/** Returned when no known unit of the jurisdiction has this id. */
export type AppealUnitUnknownMessageArgs = {
  locale?: Locale;
};

/** Returned when no appeal of this id is the caller's to act on. */
export type AppealUnknown = UserError & {
  readonly __typename?: 'AppealUnknown';
  readonly appealId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when no appeal of this id is the caller's to act on. */
export type AppealUnknownMessageArgs = {
  locale?: Locale;
};

/** Why an appeal cannot be solved now (无法、无策、力所不及, APL-34). */
export type AppealUnsolvedReason =
  | 'EXTERNAL'
  /** The enterprise did not give what was asked for in time; it may submit anew. */
  | 'NO_INFORMATION'
  | 'NO_INSTRUMENT'
  | 'NO_QUOTA'
  | 'OUT_OF_POWER';

/** How urgent it is, in the enterprise's eyes (紧急程度, APL-43). */
export type AppealUrgency =
  | 'NORMAL'
  | 'URGENT';

export type ChangeAppealSettingInput = {
  readonly divisionCode: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly key: Scalars['String']['input'];
  /** The document that decided it (依据文件). */
  readonly source: Scalars['String']['input'];
  /** From which day on. */
  readonly validFrom: Scalars['Date']['input'];
  /** The value as JSON text, e.g. `3`. */
  readonly value: Scalars['String']['input'];
};

export type ChangeAppealSettingResult = AppealSettingRejected | ChangeAppealSettingSuccess;

export type ChangeAppealSettingSuccess = {
  readonly __typename?: 'ChangeAppealSettingSuccess';
  readonly settings: AppealSettings;
};

export type ClassifyAppealInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly itemCode: Scalars['String']['input'];
  /** Left out: the item's default, or URGENT where the enterprise says so. */
  readonly serviceClass?: InputMaybe<AppealServiceClass>;
};

export type ClassifyAppealResult = AppealActionNotAllowed | AppealFormRejected | AppealUnknown | ClassifyAppealSuccess;

export type ClassifyAppealSuccess = {
  readonly __typename?: 'ClassifyAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type DecideArbitrationInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  /** The unit that handles it from now on; it cannot return it. */
  readonly unitId: Scalars['ID']['input'];
};

export type DecideArbitrationResult = AppealActionNotAllowed | AppealUnitUnknown | AppealUnknown | DecideArbitrationSuccess;

export type DecideArbitrationSuccess = {
  readonly __typename?: 'DecideArbitrationSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type DecideJointMeetingInput = {
  /** Of an EXPLANATION: what is offered instead. */
  readonly alternatives?: InputMaybe<Scalars['String']['input']>;
  readonly appealId: Scalars['ID']['input'];
  /** Of a PLAN: working days from submission until it is to be closed; left out: 30 more than have passed, at most 60 more. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  readonly decision: AppealMeetingDecision;
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of a PLAN: the unit in the lead; left out: the present one. */
  readonly leadUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a PLAN: its milestones, in order. */
  readonly milestones?: ReadonlyArray<AppealMilestoneInput>;
  /** The resolution in words (会议决议). */
  readonly resolution: Scalars['String']['input'];
  /** Of an EXPLANATION: why it cannot be solved. */
  readonly unsolvedBecause?: InputMaybe<AppealUnsolvedReason>;
};

export type DecideJointMeetingResult = AppealActionNotAllowed | AppealPlanRejected | AppealUnitUnknown | AppealUnknown | DecideJointMeetingSuccess;

export type DecideJointMeetingSuccess = {
  readonly __typename?: 'DecideJointMeetingSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type DispatchAppealInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly unitId: Scalars['ID']['input'];
};

export type DispatchAppealResult = AppealActionNotAllowed | AppealUnitUnknown | AppealUnknown | DispatchAppealSuccess;

export type DispatchAppealSuccess = {
  readonly __typename?: 'DispatchAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type DraftRoutingInput = {
  readonly divisionCode: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly rows: ReadonlyArray<AppealRoutingRowInput>;
};

export type DraftRoutingResult = AppealRoutingRejected | DraftRoutingSuccess;

export type DraftRoutingSuccess = {
  readonly __typename?: 'DraftRoutingSuccess';
  readonly routing: AppealRouting;
};

/** An enterprise (企业), owned by the enterprises department; here: what it appeals about. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** The appeals of this enterprise that the caller may see, newest first (该企业的诉求档案, 一企一档). */
  readonly appeals?: Maybe<AppealConnection>;
  readonly id: Scalars['ID']['output'];
  /** How many of its appeals are open (在办诉求数). */
  readonly openAppeals?: Maybe<Scalars['Int']['output']>;
};


/** An enterprise (企业), owned by the enterprises department; here: what it appeals about. */
export type EnterpriseAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EscalateAppealInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type EscalateAppealResult = AppealActionNotAllowed | AppealUnknown | EscalateAppealSuccess;

export type EscalateAppealSuccess = {
  readonly __typename?: 'EscalateAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type ExplainAppealInput = {
  readonly alternatives?: InputMaybe<Scalars['String']['input']>;
  readonly appealId: Scalars['ID']['input'];
  readonly approvedBy: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: AppealUnsolvedReason;
  readonly text: Scalars['String']['input'];
};

export type ExplainAppealResult = AppealActionNotAllowed | AppealUnknown | ExplainAppealSuccess;

export type ExplainAppealSuccess = {
  readonly __typename?: 'ExplainAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type ExtendAppealInput = {
  /** Working days more, or for URGENT hours; at most the promise itself. */
  readonly amount: Scalars['Int']['input'];
  readonly appealId: Scalars['ID']['input'];
  /** The head who approved it (批准人). */
  readonly approvedBy: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The enterprise was told before the promise fell due (已告知企业). */
  readonly isEnterpriseInformed: Scalars['Boolean']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ExtendAppealResult = AppealActionNotAllowed | AppealExtensionRejected | AppealUnknown | ExtendAppealSuccess;

export type ExtendAppealSuccess = {
  readonly __typename?: 'ExtendAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type FinishMilestoneInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly position: Scalars['Int']['input'];
};

export type FinishMilestoneResult = AppealActionNotAllowed | AppealMilestoneUnknown | AppealUnknown | FinishMilestoneSuccess;

export type FinishMilestoneSuccess = {
  readonly __typename?: 'FinishMilestoneSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type LinkAppealInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The open appeal of the same enterprise that it follows. */
  readonly parentAppealId: Scalars['ID']['input'];
};

export type LinkAppealResult = AppealActionNotAllowed | AppealNotLinkable | AppealUnknown | LinkAppealSuccess;

export type LinkAppealSuccess = {
  readonly __typename?: 'LinkAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
};

/** The language of labels and messages (语言). */
export type Locale =
  /** English */
  | 'EN'
  /** 简体中文 */
  | 'ZH_CN';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The responsible unit takes the appeal in hand (签收). */
  readonly acceptAppeal: AcceptAppealResult;
  /** Overrides a rule's number for a jurisdiction from a day on (调整规则参数, SHR-24). */
  readonly changeAppealSetting: ChangeAppealSettingResult;
  /** Confirms or corrects item and class by hand (人工归类, APL-02); where the routing names a unit, it is dispatched too. */
  readonly classifyAppeal: ClassifyAppealResult;
  /** The direct-line office decides bindingly who handles a twice returned appeal (裁定, APL-24). */
  readonly decideArbitration: DecideArbitrationResult;
  /** The joint meeting decides: a plan, or an explanation (联席会议决定, APL-19, §0.1). */
  readonly decideJointMeeting: DecideJointMeetingResult;
  /** Dispatches to a responsible unit by hand, also again after a return (交办、重新交办, APL-05). */
  readonly dispatchAppeal: DispatchAppealResult;
  /** Drafts a routing version for a jurisdiction (拟定对照表, APL-02). The version in force stays. */
  readonly draftRouting: DraftRoutingResult;
  /** Hands a hard appeal to the direct-line office for coordination (提请协调, APL-27). */
  readonly escalateAppeal: EscalateAppealResult;
  /** Explains why it cannot be solved now, approved by the unit's head, with alternatives; looked at again in 90 days (说明解释, APL-34). */
  readonly explainAppeal: ExplainAppealResult;
  /** Extends the promise once, by at most its own length, before it is due, approved by the unit's head, the enterprise informed (延期). */
  readonly extendAppeal: ExtendAppealResult;
  /** Marks a milestone of the plan as reached (完成节点). */
  readonly finishMilestone: FinishMilestoneResult;
  /** Links a confirmed duplicate to the open appeal of the same enterprise; it follows that one from then on (合并重复诉求, §10.5). */
  readonly linkAppeal: LinkAppealResult;
  /** The enterprise gives what was asked for; the clock runs on (补充材料). */
  readonly provideInformation: ProvideInformationResult;
  /** Puts a drafted routing in force (发布对照表, APL-02); refused as long as any item has no unit. */
  readonly publishRouting: PublishRoutingResult;
  /** The enterprise rates the result, 1 to 5, within 10 working days (满意度评价, APL-09). Nothing ever follows from it for the enterprise. */
  readonly rateAppeal: RateAppealResult;
  /** Records the return visit after a low rating (回访, APL-09): the enterprise agrees now, or the appeal is reopened. */
  readonly recordReturnVisit: RecordReturnVisitResult;
  /** Answers the enterprise (答复): what was done, with evidence. The clock stops. */
  readonly replyAppeal: ReplyAppealResult;
  /** Asks the enterprise for what is missing; the clock stands still, at most twice, each at most 5 working days (要求补充材料). */
  readonly requestInformation: RequestInformationResult;
  /** Solved on the spot by the liaison, confirmed by the enterprise's code (现场即办, APL-10). */
  readonly resolveOnSpot: ResolveOnSpotResult;
  /**
   * The unit returns what is not its duty (退单, APL-24): within 4 working hours, with the legal reason and a proposed owner. A second return
   * of the same appeal goes to the direct-line office, whose word is binding.
   */
  readonly returnAppeal: ReturnAppealResult;
  /** Sets the plan with its milestones (办理计划、节点): for a COMPLEX appeal by the unit, for a coordinated one by the direct-line office. */
  readonly setAppealPlan: SetAppealPlanResult;
  /**
   * Submits an appeal (提交诉求, APL-21, APL-43). Three entries are mandatory: what happened, how urgent, and a phone. All clocks start
   * here and never restart. A confident classification finds item and unit at once (APL-02).
   */
  readonly submitAppeal: SubmitAppealResult;
  /** The enterprise withdraws its appeal before it is answered (撤回). */
  readonly withdrawAppeal: WithdrawAppealResult;
};


export type MutationAcceptAppealArgs = {
  input: AcceptAppealInput;
};


export type MutationChangeAppealSettingArgs = {
  input: ChangeAppealSettingInput;
};


export type MutationClassifyAppealArgs = {
  input: ClassifyAppealInput;
};


export type MutationDecideArbitrationArgs = {
  input: DecideArbitrationInput;
};


export type MutationDecideJointMeetingArgs = {
  input: DecideJointMeetingInput;
};


export type MutationDispatchAppealArgs = {
  input: DispatchAppealInput;
};


export type MutationDraftRoutingArgs = {
  input: DraftRoutingInput;
};


export type MutationEscalateAppealArgs = {
  input: EscalateAppealInput;
};


export type MutationExplainAppealArgs = {
  input: ExplainAppealInput;
};


export type MutationExtendAppealArgs = {
  input: ExtendAppealInput;
};


export type MutationFinishMilestoneArgs = {
  input: FinishMilestoneInput;
};


export type MutationLinkAppealArgs = {
  input: LinkAppealInput;
};


export type MutationProvideInformationArgs = {
  input: ProvideInformationInput;
};


export type MutationPublishRoutingArgs = {
  input: PublishRoutingInput;
};


export type MutationRateAppealArgs = {
  input: RateAppealInput;
};


export type MutationRecordReturnVisitArgs = {
  input: RecordReturnVisitInput;
};


export type MutationReplyAppealArgs = {
  input: ReplyAppealInput;
};


export type MutationRequestInformationArgs = {
  input: RequestInformationInput;
};


export type MutationResolveOnSpotArgs = {
  input: ResolveOnSpotInput;
};


export type MutationReturnAppealArgs = {
  input: ReturnAppealInput;
};


export type MutationSetAppealPlanArgs = {
  input: SetAppealPlanInput;
};


export type MutationSubmitAppealArgs = {
  input: SubmitAppealInput;
};


export type MutationWithdrawAppealArgs = {
  input: WithdrawAppealInput;
};

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

export type ProvideInformationInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly attachments?: ReadonlyArray<AppealAttachmentInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** What was asked for (补充内容). */
  readonly text: Scalars['String']['input'];
};

export type ProvideInformationResult = AppealActionNotAllowed | AppealFormRejected | AppealUnknown | ProvideInformationSuccess;

export type ProvideInformationSuccess = {
  readonly __typename?: 'ProvideInformationSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type PublishRoutingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly routingId: Scalars['ID']['input'];
};

export type PublishRoutingResult = AppealRoutingIncomplete | AppealRoutingNotDraft | AppealRoutingUnknown | PublishRoutingSuccess;

export type PublishRoutingSuccess = {
  readonly __typename?: 'PublishRoutingSuccess';
  readonly routing: AppealRouting;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One appeal; null when it does not exist or is not the caller's to see (单件诉求). */
  readonly appeal?: Maybe<Appeal>;
  /** The appeal of a printed number, e.g. `440704-2026-000123` (按编号查询). */
  readonly appealByNumber?: Maybe<Appeal>;
  /** The ten service categories (十大服务类别, APL-01). Public. */
  readonly appealCategories?: Maybe<ReadonlyArray<AppealCategory>>;
  /** The service items of the catalogue, at most 137 in force (服务事项, APL-01, APL-03). Public. */
  readonly appealItems?: Maybe<ReadonlyArray<AppealItem>>;
  /** The routing of a jurisdiction: which units answer for which item (事项与责任单位对照表, APL-02). Null: never drafted. */
  readonly appealRouting?: Maybe<AppealRouting>;
  /** The limits, promises and weights that are in force somewhere today, each with its unit and source (现行规则参数). Public. */
  readonly appealSettings?: Maybe<AppealSettings>;
  /**
   * The appeals that the caller may see, newest first (诉求列表, APL-08): the offices of the district all of theirs, a unit those that it or
   * a unit below it handles, an enterprise its own, an officer those of the assigned enterprises and those that the officer brought in.
   */
  readonly appeals?: Maybe<AppealConnection>;
};


export type QueryAppealArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppealByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryAppealItemsArgs = {
  category?: InputMaybe<AppealCategoryCode>;
  withRetired?: Scalars['Boolean']['input'];
};


export type QueryAppealRoutingArgs = {
  divisionCode: Scalars['String']['input'];
  number?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAppealSettingsArgs = {
  divisionCode: Scalars['String']['input'];
};


export type QueryAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RateAppealInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 … 5. */
  readonly stars: Scalars['Int']['input'];
  readonly tags?: ReadonlyArray<AppealRatingTag>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type RateAppealResult = AppealActionNotAllowed | AppealRatingOutOfRange | AppealUnknown | RateAppealSuccess;

export type RateAppealSuccess = {
  readonly __typename?: 'RateAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type RecordReturnVisitInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The enterprise agrees with the result now. */
  readonly isAgreed: Scalars['Boolean']['input'];
  readonly note: Scalars['String']['input'];
};

export type RecordReturnVisitResult = AppealActionNotAllowed | AppealUnknown | RecordReturnVisitSuccess;

export type RecordReturnVisitSuccess = {
  readonly __typename?: 'RecordReturnVisitSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type ReplyAppealInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly attachments?: ReadonlyArray<AppealAttachmentInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** The same answer, cleared for everybody who asks the like, without names; left out: not public (公开答复). */
  readonly publicAnswer?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type ReplyAppealResult = AppealActionNotAllowed | AppealFormRejected | AppealUnknown | ReplyAppealSuccess;

export type ReplyAppealSuccess = {
  readonly __typename?: 'ReplyAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type RequestInformationInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly question: Scalars['String']['input'];
};

export type RequestInformationResult = AppealActionNotAllowed | AppealPauseLimitReached | AppealUnknown | RequestInformationSuccess;

export type RequestInformationSuccess = {
  readonly __typename?: 'RequestInformationSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type ResolveOnSpotInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly attachments?: ReadonlyArray<AppealAttachmentInput>;
  /** Told by the enterprise (确认码). */
  readonly confirmationCode: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** What was done on the spot. */
  readonly text: Scalars['String']['input'];
};

export type ResolveOnSpotResult = AppealActionNotAllowed | AppealCodeWrong | AppealFormRejected | AppealUnknown | ResolveOnSpotSuccess;

export type ResolveOnSpotSuccess = {
  readonly __typename?: 'ResolveOnSpotSuccess';
  readonly appeal?: Maybe<Appeal>;
};

export type ReturnAppealInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why the law gives the duty to somebody else (法定职责依据). */
  readonly legalReason: Scalars['String']['input'];
  readonly proposedUnitId: Scalars['ID']['input'];
};

export type ReturnAppealResult = AppealActionNotAllowed | AppealReturnNotPossible | AppealUnitUnknown | AppealUnknown | ReturnAppealSuccess;

export type ReturnAppealSuccess = {
  readonly __typename?: 'ReturnAppealSuccess';
  /** Null when it is no longer the caller's to see. */
  readonly appeal?: Maybe<Appeal>;
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

export type SetAppealPlanInput = {
  readonly appealId: Scalars['ID']['input'];
  /** Working days from submission until it is to be closed; left out: 30, at most 60; when the direct-line office coordinates: as many more than have passed. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** The unit in the lead, where the direct-line office sets the plan; left out: the present one. */
  readonly leadUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** At least one; in order. */
  readonly milestones: ReadonlyArray<AppealMilestoneInput>;
};

export type SetAppealPlanResult = AppealActionNotAllowed | AppealPlanRejected | AppealUnitUnknown | AppealUnknown | SetAppealPlanSuccess;

export type SetAppealPlanSuccess = {
  readonly __typename?: 'SetAppealPlanSuccess';
  readonly appeal?: Maybe<Appeal>;
};

/** An appeal like another one (相似诉求, §10.5). */
export type SimilarAppeal = {
  readonly __typename?: 'SimilarAppeal';
  /** The day of that answer. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The enterprise's own open appeal; null: another's, whose identity stays unknown. */
  readonly appeal?: Maybe<Appeal>;
  /** From 0.70 on linking is proposed, of an enterprise's own open appeal (建议合并). */
  readonly isLinkProposed: Scalars['Boolean']['output'];
  readonly item?: Maybe<AppealItem>;
  /** What was answered, cleared for everybody; null for an open one (公开答复). */
  readonly publicAnswer?: Maybe<Scalars['String']['output']>;
  /** 0 … 1; from 0.45 on it is shown (相似度). */
  readonly score: Scalars['Float']['output'];
};

/** What is filled in to submit an appeal; three entries are mandatory (诉求表, APL-43). */
export type SubmitAppealInput = {
  /** At most 3 files: PDF, JPEG or PNG (附件, SHR-21). */
  readonly attachments?: ReadonlyArray<AppealAttachmentInput>;
  readonly channel?: AppealChannel;
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 6 … 20 digits, with `+`, `-` and blanks (联系电话). */
  readonly contactPhone: Scalars['String']['input'];
  /** What happened, 4 … 2000 characters (发生了什么). */
  readonly content: Scalars['String']['input'];
  /** The enterprise; left out: the one that the caller acts for. Officials must name it. */
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 … 64 characters: the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The item, if whoever enters it knows it; a specialist confirms what the classifier does not see too. */
  readonly itemCode?: InputMaybe<Scalars['String']['input']>;
  /** When an off-line appeal was made; needed for every channel that is not the enterprise's own. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How urgent it is (紧急程度). */
  readonly urgency: AppealUrgency;
};

export type SubmitAppealResult = AppealEnterpriseUnknown | AppealFormRejected | SubmitAppealSuccess;

export type SubmitAppealSuccess = {
  readonly __typename?: 'SubmitAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
  /** What was asked or answered before: look there first (相似诉求提示, APL-30). Empty: nothing alike. */
  readonly similarAppeals: ReadonlyArray<SimilarAppeal>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * One appeal, as it is and then whenever what is asked of it has changed (诉求动态); null as in `appeal`. What the caller may not read makes no
   * update.
   */
  readonly appealChanged?: Maybe<Appeal>;
};


export type SubscriptionAppealChangedArgs = {
  id: Scalars['ID']['input'];
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

export type WithdrawAppealInput = {
  readonly appealId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawAppealResult = AppealActionNotAllowed | AppealUnknown | WithdrawAppealSuccess;

export type WithdrawAppealSuccess = {
  readonly __typename?: 'WithdrawAppealSuccess';
  readonly appeal?: Maybe<Appeal>;
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
  Appeal: Appeal;
  Enterprise: Enterprise;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appeal:
    ( { __typename: 'Appeal' }
    & GraphQLRecursivePick<FederationTypes['Appeal'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptAppealResult:
    | ( Omit<AcceptAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'AcceptAppealSuccess' } )
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
  ;
  ChangeAppealSettingResult:
    | ( AppealSettingRejectedValue & { __typename: 'AppealSettingRejected' } )
    | ( Omit<ChangeAppealSettingSuccess, 'settings'> & { settings: _RefType['AppealSettings'] } & { __typename: 'ChangeAppealSettingSuccess' } )
  ;
  ClassifyAppealResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealFormRejectedValue & { __typename: 'AppealFormRejected' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<ClassifyAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'ClassifyAppealSuccess' } )
  ;
  DecideArbitrationResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealUnitUnknownValue & { __typename: 'AppealUnitUnknown' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<DecideArbitrationSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'DecideArbitrationSuccess' } )
  ;
  DecideJointMeetingResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealPlanRejectedValue & { __typename: 'AppealPlanRejected' } )
    | ( AppealUnitUnknownValue & { __typename: 'AppealUnitUnknown' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<DecideJointMeetingSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'DecideJointMeetingSuccess' } )
  ;
  DispatchAppealResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealUnitUnknownValue & { __typename: 'AppealUnitUnknown' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<DispatchAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'DispatchAppealSuccess' } )
  ;
  DraftRoutingResult:
    | ( AppealRoutingRejectedValue & { __typename: 'AppealRoutingRejected' } )
    | ( Omit<DraftRoutingSuccess, 'routing'> & { routing: _RefType['AppealRouting'] } & { __typename: 'DraftRoutingSuccess' } )
  ;
  EscalateAppealResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<EscalateAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'EscalateAppealSuccess' } )
  ;
  ExplainAppealResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<ExplainAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'ExplainAppealSuccess' } )
  ;
  ExtendAppealResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealExtensionRejectedValue & { __typename: 'AppealExtensionRejected' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<ExtendAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'ExtendAppealSuccess' } )
  ;
  FinishMilestoneResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealMilestoneUnknownValue & { __typename: 'AppealMilestoneUnknown' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<FinishMilestoneSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'FinishMilestoneSuccess' } )
  ;
  LinkAppealResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealNotLinkableValue & { __typename: 'AppealNotLinkable' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<LinkAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'LinkAppealSuccess' } )
  ;
  ProvideInformationResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealFormRejectedValue & { __typename: 'AppealFormRejected' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<ProvideInformationSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'ProvideInformationSuccess' } )
  ;
  PublishRoutingResult:
    | ( AppealRoutingIncompleteValue & { __typename: 'AppealRoutingIncomplete' } )
    | ( AppealRoutingNotDraftValue & { __typename: 'AppealRoutingNotDraft' } )
    | ( AppealRoutingUnknownValue & { __typename: 'AppealRoutingUnknown' } )
    | ( Omit<PublishRoutingSuccess, 'routing'> & { routing: _RefType['AppealRouting'] } & { __typename: 'PublishRoutingSuccess' } )
  ;
  RateAppealResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealRatingOutOfRangeValue & { __typename: 'AppealRatingOutOfRange' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<RateAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'RateAppealSuccess' } )
  ;
  RecordReturnVisitResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<RecordReturnVisitSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'RecordReturnVisitSuccess' } )
  ;
  ReplyAppealResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealFormRejectedValue & { __typename: 'AppealFormRejected' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<ReplyAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'ReplyAppealSuccess' } )
  ;
  RequestInformationResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealPauseLimitReachedValue & { __typename: 'AppealPauseLimitReached' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<RequestInformationSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'RequestInformationSuccess' } )
  ;
  ResolveOnSpotResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealCodeWrongValue & { __typename: 'AppealCodeWrong' } )
    | ( AppealFormRejectedValue & { __typename: 'AppealFormRejected' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<ResolveOnSpotSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'ResolveOnSpotSuccess' } )
  ;
  ReturnAppealResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealReturnNotPossibleValue & { __typename: 'AppealReturnNotPossible' } )
    | ( AppealUnitUnknownValue & { __typename: 'AppealUnitUnknown' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<ReturnAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'ReturnAppealSuccess' } )
  ;
  SetAppealPlanResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealPlanRejectedValue & { __typename: 'AppealPlanRejected' } )
    | ( AppealUnitUnknownValue & { __typename: 'AppealUnitUnknown' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<SetAppealPlanSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'SetAppealPlanSuccess' } )
  ;
  SubmitAppealResult:
    | ( AppealEnterpriseUnknownValue & { __typename: 'AppealEnterpriseUnknown' } )
    | ( AppealFormRejectedValue & { __typename: 'AppealFormRejected' } )
    | ( SubmittedAppealValue & { __typename: 'SubmitAppealSuccess' } )
  ;
  WithdrawAppealResult:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
    | ( Omit<WithdrawAppealSuccess, 'appeal'> & { appeal?: Maybe<_RefType['Appeal']> } & { __typename: 'WithdrawAppealSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AppealActionNotAllowedValue & { __typename: 'AppealActionNotAllowed' } )
    | ( AppealCodeWrongValue & { __typename: 'AppealCodeWrong' } )
    | ( AppealEnterpriseUnknownValue & { __typename: 'AppealEnterpriseUnknown' } )
    | ( AppealExtensionRejectedValue & { __typename: 'AppealExtensionRejected' } )
    | ( AppealFormRejectedValue & { __typename: 'AppealFormRejected' } )
    | ( AppealMilestoneUnknownValue & { __typename: 'AppealMilestoneUnknown' } )
    | ( AppealNotLinkableValue & { __typename: 'AppealNotLinkable' } )
    | ( AppealPauseLimitReachedValue & { __typename: 'AppealPauseLimitReached' } )
    | ( AppealPlanRejectedValue & { __typename: 'AppealPlanRejected' } )
    | ( AppealRatingOutOfRangeValue & { __typename: 'AppealRatingOutOfRange' } )
    | ( AppealReturnNotPossibleValue & { __typename: 'AppealReturnNotPossible' } )
    | ( AppealRoutingIncompleteValue & { __typename: 'AppealRoutingIncomplete' } )
    | ( AppealRoutingNotDraftValue & { __typename: 'AppealRoutingNotDraft' } )
    | ( AppealRoutingRejectedValue & { __typename: 'AppealRoutingRejected' } )
    | ( AppealRoutingUnknownValue & { __typename: 'AppealRoutingUnknown' } )
    | ( AppealSettingRejectedValue & { __typename: 'AppealSettingRejected' } )
    | ( AppealUnitUnknownValue & { __typename: 'AppealUnitUnknown' } )
    | ( AppealUnknownValue & { __typename: 'AppealUnknown' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptAppealInput: AcceptAppealInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptAppealResult']>;
  AcceptAppealSuccess: ResolverTypeWrapper<Omit<AcceptAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  AccessScope: AccessScope;
  Appeal: ResolverTypeWrapper<AppealValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AppealAction: AppealAction;
  AppealActionAvailability: ResolverTypeWrapper<ActionAvailabilityValue>;
  AppealActionNotAllowed: ResolverTypeWrapper<AppealActionNotAllowedValue>;
  AppealAttachment: ResolverTypeWrapper<StoredAttachmentValue>;
  AppealAttachmentInput: AppealAttachmentInput;
  AppealAttachmentPurpose: AppealAttachmentPurpose;
  AppealCategory: ResolverTypeWrapper<AppealCategoryValue>;
  AppealCategoryCode: AppealCategoryCode;
  AppealChannel: AppealChannel;
  AppealCodeWrong: ResolverTypeWrapper<AppealCodeWrongValue>;
  AppealConnection: ResolverTypeWrapper<AppealPageValue>;
  AppealEdge: ResolverTypeWrapper<Omit<AppealEdge, 'node'> & { node: ResolversTypes['Appeal'] }>;
  AppealEnterpriseUnknown: ResolverTypeWrapper<AppealEnterpriseUnknownValue>;
  AppealExtension: ResolverTypeWrapper<GrantedExtensionValue>;
  AppealExtensionObstacle: AppealExtensionObstacle;
  AppealExtensionRejected: ResolverTypeWrapper<AppealExtensionRejectedValue>;
  AppealFilter: AppealFilter;
  AppealFormProblem: ResolverTypeWrapper<FormProblemValue>;
  AppealFormProblemCode: AppealFormProblemCode;
  AppealFormRejected: ResolverTypeWrapper<AppealFormRejectedValue>;
  AppealGrade: AppealGrade;
  AppealItem: ResolverTypeWrapper<CatalogueItemValue>;
  AppealItemCandidate: ResolverTypeWrapper<ItemCandidateValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AppealLight: AppealLight;
  AppealMeetingDecision: AppealMeetingDecision;
  AppealMilestone: ResolverTypeWrapper<AppealMilestoneValue>;
  AppealMilestoneInput: AppealMilestoneInput;
  AppealMilestoneUnknown: ResolverTypeWrapper<AppealMilestoneUnknownValue>;
  AppealNotLinkable: ResolverTypeWrapper<AppealNotLinkableValue>;
  AppealPause: ResolverTypeWrapper<AppealPauseValue>;
  AppealPauseLimitReached: ResolverTypeWrapper<AppealPauseLimitReachedValue>;
  AppealPlanRejected: ResolverTypeWrapper<AppealPlanRejectedValue>;
  AppealRating: ResolverTypeWrapper<AppealRatingValue>;
  AppealRatingOutOfRange: ResolverTypeWrapper<AppealRatingOutOfRangeValue>;
  AppealRatingTag: AppealRatingTag;
  AppealReferral: AppealReferral;
  AppealReply: ResolverTypeWrapper<GivenReplyValue>;
  AppealResolutionMode: AppealResolutionMode;
  AppealReturn: ResolverTypeWrapper<AppealReturnValue>;
  AppealReturnNotPossible: ResolverTypeWrapper<AppealReturnNotPossibleValue>;
  AppealReturnObstacle: AppealReturnObstacle;
  AppealRouting: ResolverTypeWrapper<RoutingVersionValue>;
  AppealRoutingIncomplete: ResolverTypeWrapper<AppealRoutingIncompleteValue>;
  AppealRoutingNotDraft: ResolverTypeWrapper<AppealRoutingNotDraftValue>;
  AppealRoutingRejected: ResolverTypeWrapper<AppealRoutingRejectedValue>;
  AppealRoutingRow: ResolverTypeWrapper<RoutingRowValue>;
  AppealRoutingRowInput: AppealRoutingRowInput;
  AppealRoutingState: AppealRoutingState;
  AppealRoutingUnknown: ResolverTypeWrapper<AppealRoutingUnknownValue>;
  AppealServiceClass: AppealServiceClass;
  AppealSetting: ResolverTypeWrapper<AppealSetting>;
  AppealSettingRejected: ResolverTypeWrapper<AppealSettingRejectedValue>;
  AppealSettings: ResolverTypeWrapper<PlacedSettingsValue>;
  AppealState: AppealState;
  AppealSupervision: ResolverTypeWrapper<AppealSupervisionValue>;
  AppealSupervisionKind: AppealSupervisionKind;
  AppealTransition: ResolverTypeWrapper<AppealTransitionValue>;
  AppealUnitUnknown: ResolverTypeWrapper<AppealUnitUnknownValue>;
  AppealUnknown: ResolverTypeWrapper<AppealUnknownValue>;
  AppealUnsolvedReason: AppealUnsolvedReason;
  AppealUrgency: AppealUrgency;
  ChangeAppealSettingInput: ChangeAppealSettingInput;
  ChangeAppealSettingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAppealSettingResult']>;
  ChangeAppealSettingSuccess: ResolverTypeWrapper<Omit<ChangeAppealSettingSuccess, 'settings'> & { settings: ResolversTypes['AppealSettings'] }>;
  ClassifyAppealInput: ClassifyAppealInput;
  ClassifyAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClassifyAppealResult']>;
  ClassifyAppealSuccess: ResolverTypeWrapper<Omit<ClassifyAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideArbitrationInput: DecideArbitrationInput;
  DecideArbitrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideArbitrationResult']>;
  DecideArbitrationSuccess: ResolverTypeWrapper<Omit<DecideArbitrationSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  DecideJointMeetingInput: DecideJointMeetingInput;
  DecideJointMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideJointMeetingResult']>;
  DecideJointMeetingSuccess: ResolverTypeWrapper<Omit<DecideJointMeetingSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  DispatchAppealInput: DispatchAppealInput;
  DispatchAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DispatchAppealResult']>;
  DispatchAppealSuccess: ResolverTypeWrapper<Omit<DispatchAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  DraftRoutingInput: DraftRoutingInput;
  DraftRoutingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftRoutingResult']>;
  DraftRoutingSuccess: ResolverTypeWrapper<Omit<DraftRoutingSuccess, 'routing'> & { routing: ResolversTypes['AppealRouting'] }>;
  Enterprise: ResolverTypeWrapper<EnterpriseReferenceValue>;
  EscalateAppealInput: EscalateAppealInput;
  EscalateAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EscalateAppealResult']>;
  EscalateAppealSuccess: ResolverTypeWrapper<Omit<EscalateAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  ExplainAppealInput: ExplainAppealInput;
  ExplainAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExplainAppealResult']>;
  ExplainAppealSuccess: ResolverTypeWrapper<Omit<ExplainAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  ExtendAppealInput: ExtendAppealInput;
  ExtendAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendAppealResult']>;
  ExtendAppealSuccess: ResolverTypeWrapper<Omit<ExtendAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FinishMilestoneInput: FinishMilestoneInput;
  FinishMilestoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishMilestoneResult']>;
  FinishMilestoneSuccess: ResolverTypeWrapper<Omit<FinishMilestoneSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  LinkAppealInput: LinkAppealInput;
  LinkAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkAppealResult']>;
  LinkAppealSuccess: ResolverTypeWrapper<Omit<LinkAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  Locale: Locale;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Officer: ResolverTypeWrapper<Officer>;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProvideInformationInput: ProvideInformationInput;
  ProvideInformationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProvideInformationResult']>;
  ProvideInformationSuccess: ResolverTypeWrapper<Omit<ProvideInformationSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  PublishRoutingInput: PublishRoutingInput;
  PublishRoutingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishRoutingResult']>;
  PublishRoutingSuccess: ResolverTypeWrapper<Omit<PublishRoutingSuccess, 'routing'> & { routing: ResolversTypes['AppealRouting'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateAppealInput: RateAppealInput;
  RateAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateAppealResult']>;
  RateAppealSuccess: ResolverTypeWrapper<Omit<RateAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  RecordReturnVisitInput: RecordReturnVisitInput;
  RecordReturnVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReturnVisitResult']>;
  RecordReturnVisitSuccess: ResolverTypeWrapper<Omit<RecordReturnVisitSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  ReplyAppealInput: ReplyAppealInput;
  ReplyAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplyAppealResult']>;
  ReplyAppealSuccess: ResolverTypeWrapper<Omit<ReplyAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  RequestInformationInput: RequestInformationInput;
  RequestInformationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestInformationResult']>;
  RequestInformationSuccess: ResolverTypeWrapper<Omit<RequestInformationSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  ResolveOnSpotInput: ResolveOnSpotInput;
  ResolveOnSpotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveOnSpotResult']>;
  ResolveOnSpotSuccess: ResolverTypeWrapper<Omit<ResolveOnSpotSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  ReturnAppealInput: ReturnAppealInput;
  ReturnAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnAppealResult']>;
  ReturnAppealSuccess: ResolverTypeWrapper<Omit<ReturnAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  Role: Role;
  RoleGroup: RoleGroup;
  SetAppealPlanInput: SetAppealPlanInput;
  SetAppealPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAppealPlanResult']>;
  SetAppealPlanSuccess: ResolverTypeWrapper<Omit<SetAppealPlanSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  SimilarAppeal: ResolverTypeWrapper<SimilarAppealValue>;
  SubmitAppealInput: SubmitAppealInput;
  SubmitAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitAppealResult']>;
  SubmitAppealSuccess: ResolverTypeWrapper<SubmittedAppealValue>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WithdrawAppealInput: WithdrawAppealInput;
  WithdrawAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAppealResult']>;
  WithdrawAppealSuccess: ResolverTypeWrapper<Omit<WithdrawAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversTypes['Appeal']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptAppealInput: AcceptAppealInput;
  ID: Scalars['ID']['output'];
  AcceptAppealResult: ResolversUnionTypes<ResolversParentTypes>['AcceptAppealResult'];
  AcceptAppealSuccess: Omit<AcceptAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  Appeal: AppealValue;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AppealActionAvailability: ActionAvailabilityValue;
  AppealActionNotAllowed: AppealActionNotAllowedValue;
  AppealAttachment: StoredAttachmentValue;
  AppealAttachmentInput: AppealAttachmentInput;
  AppealCategory: AppealCategoryValue;
  AppealCodeWrong: AppealCodeWrongValue;
  AppealConnection: AppealPageValue;
  AppealEdge: Omit<AppealEdge, 'node'> & { node: ResolversParentTypes['Appeal'] };
  AppealEnterpriseUnknown: AppealEnterpriseUnknownValue;
  AppealExtension: GrantedExtensionValue;
  AppealExtensionRejected: AppealExtensionRejectedValue;
  AppealFilter: AppealFilter;
  AppealFormProblem: FormProblemValue;
  AppealFormRejected: AppealFormRejectedValue;
  AppealItem: CatalogueItemValue;
  AppealItemCandidate: ItemCandidateValue;
  Float: Scalars['Float']['output'];
  AppealMilestone: AppealMilestoneValue;
  AppealMilestoneInput: AppealMilestoneInput;
  AppealMilestoneUnknown: AppealMilestoneUnknownValue;
  AppealNotLinkable: AppealNotLinkableValue;
  AppealPause: AppealPauseValue;
  AppealPauseLimitReached: AppealPauseLimitReachedValue;
  AppealPlanRejected: AppealPlanRejectedValue;
  AppealRating: AppealRatingValue;
  AppealRatingOutOfRange: AppealRatingOutOfRangeValue;
  AppealReply: GivenReplyValue;
  AppealReturn: AppealReturnValue;
  AppealReturnNotPossible: AppealReturnNotPossibleValue;
  AppealRouting: RoutingVersionValue;
  AppealRoutingIncomplete: AppealRoutingIncompleteValue;
  AppealRoutingNotDraft: AppealRoutingNotDraftValue;
  AppealRoutingRejected: AppealRoutingRejectedValue;
  AppealRoutingRow: RoutingRowValue;
  AppealRoutingRowInput: AppealRoutingRowInput;
  AppealRoutingUnknown: AppealRoutingUnknownValue;
  AppealSetting: AppealSetting;
  AppealSettingRejected: AppealSettingRejectedValue;
  AppealSettings: PlacedSettingsValue;
  AppealSupervision: AppealSupervisionValue;
  AppealTransition: AppealTransitionValue;
  AppealUnitUnknown: AppealUnitUnknownValue;
  AppealUnknown: AppealUnknownValue;
  ChangeAppealSettingInput: ChangeAppealSettingInput;
  ChangeAppealSettingResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAppealSettingResult'];
  ChangeAppealSettingSuccess: Omit<ChangeAppealSettingSuccess, 'settings'> & { settings: ResolversParentTypes['AppealSettings'] };
  ClassifyAppealInput: ClassifyAppealInput;
  ClassifyAppealResult: ResolversUnionTypes<ResolversParentTypes>['ClassifyAppealResult'];
  ClassifyAppealSuccess: Omit<ClassifyAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideArbitrationInput: DecideArbitrationInput;
  DecideArbitrationResult: ResolversUnionTypes<ResolversParentTypes>['DecideArbitrationResult'];
  DecideArbitrationSuccess: Omit<DecideArbitrationSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  DecideJointMeetingInput: DecideJointMeetingInput;
  DecideJointMeetingResult: ResolversUnionTypes<ResolversParentTypes>['DecideJointMeetingResult'];
  DecideJointMeetingSuccess: Omit<DecideJointMeetingSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  DispatchAppealInput: DispatchAppealInput;
  DispatchAppealResult: ResolversUnionTypes<ResolversParentTypes>['DispatchAppealResult'];
  DispatchAppealSuccess: Omit<DispatchAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  DraftRoutingInput: DraftRoutingInput;
  DraftRoutingResult: ResolversUnionTypes<ResolversParentTypes>['DraftRoutingResult'];
  DraftRoutingSuccess: Omit<DraftRoutingSuccess, 'routing'> & { routing: ResolversParentTypes['AppealRouting'] };
  Enterprise: EnterpriseReferenceValue;
  EscalateAppealInput: EscalateAppealInput;
  EscalateAppealResult: ResolversUnionTypes<ResolversParentTypes>['EscalateAppealResult'];
  EscalateAppealSuccess: Omit<EscalateAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  ExplainAppealInput: ExplainAppealInput;
  ExplainAppealResult: ResolversUnionTypes<ResolversParentTypes>['ExplainAppealResult'];
  ExplainAppealSuccess: Omit<ExplainAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  ExtendAppealInput: ExtendAppealInput;
  ExtendAppealResult: ResolversUnionTypes<ResolversParentTypes>['ExtendAppealResult'];
  ExtendAppealSuccess: Omit<ExtendAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  Fen: Scalars['Fen']['output'];
  FinishMilestoneInput: FinishMilestoneInput;
  FinishMilestoneResult: ResolversUnionTypes<ResolversParentTypes>['FinishMilestoneResult'];
  FinishMilestoneSuccess: Omit<FinishMilestoneSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  LinkAppealInput: LinkAppealInput;
  LinkAppealResult: ResolversUnionTypes<ResolversParentTypes>['LinkAppealResult'];
  LinkAppealSuccess: Omit<LinkAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  Mutation: Record<PropertyKey, never>;
  Officer: Officer;
  OrgUnit: OrgUnit;
  PageInfo: PageInfo;
  ProvideInformationInput: ProvideInformationInput;
  ProvideInformationResult: ResolversUnionTypes<ResolversParentTypes>['ProvideInformationResult'];
  ProvideInformationSuccess: Omit<ProvideInformationSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  PublishRoutingInput: PublishRoutingInput;
  PublishRoutingResult: ResolversUnionTypes<ResolversParentTypes>['PublishRoutingResult'];
  PublishRoutingSuccess: Omit<PublishRoutingSuccess, 'routing'> & { routing: ResolversParentTypes['AppealRouting'] };
  Query: Record<PropertyKey, never>;
  RateAppealInput: RateAppealInput;
  RateAppealResult: ResolversUnionTypes<ResolversParentTypes>['RateAppealResult'];
  RateAppealSuccess: Omit<RateAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  RecordReturnVisitInput: RecordReturnVisitInput;
  RecordReturnVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordReturnVisitResult'];
  RecordReturnVisitSuccess: Omit<RecordReturnVisitSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  ReplyAppealInput: ReplyAppealInput;
  ReplyAppealResult: ResolversUnionTypes<ResolversParentTypes>['ReplyAppealResult'];
  ReplyAppealSuccess: Omit<ReplyAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  RequestInformationInput: RequestInformationInput;
  RequestInformationResult: ResolversUnionTypes<ResolversParentTypes>['RequestInformationResult'];
  RequestInformationSuccess: Omit<RequestInformationSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  ResolveOnSpotInput: ResolveOnSpotInput;
  ResolveOnSpotResult: ResolversUnionTypes<ResolversParentTypes>['ResolveOnSpotResult'];
  ResolveOnSpotSuccess: Omit<ResolveOnSpotSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  ReturnAppealInput: ReturnAppealInput;
  ReturnAppealResult: ResolversUnionTypes<ResolversParentTypes>['ReturnAppealResult'];
  ReturnAppealSuccess: Omit<ReturnAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  SetAppealPlanInput: SetAppealPlanInput;
  SetAppealPlanResult: ResolversUnionTypes<ResolversParentTypes>['SetAppealPlanResult'];
  SetAppealPlanSuccess: Omit<SetAppealPlanSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
  SimilarAppeal: SimilarAppealValue;
  SubmitAppealInput: SubmitAppealInput;
  SubmitAppealResult: ResolversUnionTypes<ResolversParentTypes>['SubmitAppealResult'];
  SubmitAppealSuccess: SubmittedAppealValue;
  Subscription: Record<PropertyKey, never>;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WithdrawAppealInput: WithdrawAppealInput;
  WithdrawAppealResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAppealResult'];
  WithdrawAppealSuccess: Omit<WithdrawAppealSuccess, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['Appeal']> };
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

export type AcceptAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptAppealResult'] = ResolversParentTypes['AcceptAppealResult']> = {
  __resolveType?: TypeResolveFn<'AcceptAppealSuccess' | 'AppealActionNotAllowed' | 'AppealUnknown', ParentType, ContextType>;
};

export type AcceptAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptAppealSuccess'] = ResolversParentTypes['AcceptAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal'], FederationReferenceType extends FederationReferenceTypes['Appeal'] = FederationReferenceTypes['Appeal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appeal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['AppealAttachment']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AppealActionAvailability']>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppealItemCandidate']>>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['AppealCategory']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['AppealChannel'], ParentType, ContextType>;
  channelLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealChannelLabelArgs, 'locale'>>;
  chosenItem?: Resolver<Maybe<ResolversTypes['AppealItem']>, ParentType, ContextType>;
  confirmationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['AppealExtension']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['AppealGrade'], ParentType, ContextType>;
  gradeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealGradeLabelArgs, 'locale'>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AppealTransition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAutoClassified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLateEntry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['AppealItem']>, ParentType, ContextType>;
  liaison?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['AppealLight'], ParentType, ContextType>;
  lightLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealLightLabelArgs, 'locale'>>;
  linkedTo?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['AppealMilestone']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pauses?: Resolver<ReadonlyArray<ResolversTypes['AppealPause']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['AppealRating']>, ParentType, ContextType>;
  remainingMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['AppealReply']>, ParentType, ContextType>;
  resolutionMode?: Resolver<Maybe<ResolversTypes['AppealResolutionMode']>, ParentType, ContextType>;
  resolutionModeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AppealResolutionModeLabelArgs, 'locale'>>;
  responsibleUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppealReturn']>>, ParentType, ContextType>;
  serviceClass?: Resolver<ResolversTypes['AppealServiceClass'], ParentType, ContextType>;
  serviceClassLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealServiceClassLabelArgs, 'locale'>>;
  similarAppeals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SimilarAppeal']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealStateLabelArgs, 'locale'>>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supervisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppealSupervision']>>, ParentType, ContextType>;
  transferDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  transferredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['AppealUrgency'], ParentType, ContextType>;
  urgencyLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealUrgencyLabelArgs, 'locale'>>;
};

export type AppealActionAvailabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealActionAvailability'] = ResolversParentTypes['AppealActionAvailability']> = {
  action?: Resolver<ResolversTypes['AppealAction'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AppealActionAvailabilityBecauseArgs, 'locale'>>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealActionAvailabilityLabelArgs, 'locale'>>;
};

export type AppealActionNotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealActionNotAllowed'] = ResolversParentTypes['AppealActionNotAllowed']> = {
  action?: Resolver<ResolversTypes['AppealAction'], ParentType, ContextType>;
  allowedNow?: Resolver<ReadonlyArray<ResolversTypes['AppealAction']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealActionNotAllowedMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealAttachmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealAttachment'] = ResolversParentTypes['AppealAttachment']> = {
  contentBase64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AppealAttachmentPurpose'], ParentType, ContextType>;
  purposeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealAttachmentPurposeLabelArgs, 'locale'>>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppealCategoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealCategory'] = ResolversParentTypes['AppealCategory']> = {
  code?: Resolver<ResolversTypes['AppealCategoryCode'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['AppealItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealCategoryNameArgs, 'locale'>>;
};

export type AppealCodeWrongResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealCodeWrong'] = ResolversParentTypes['AppealCodeWrong']> = {
  appealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealCodeWrongMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealConnection'] = ResolversParentTypes['AppealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppealEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appeal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AppealEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealEdge'] = ResolversParentTypes['AppealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};

export type AppealEnterpriseUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealEnterpriseUnknown'] = ResolversParentTypes['AppealEnterpriseUnknown']> = {
  enterpriseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealEnterpriseUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealExtensionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealExtension'] = ResolversParentTypes['AppealExtension']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppealExtensionRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealExtensionRejected'] = ResolversParentTypes['AppealExtensionRejected']> = {
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealExtensionRejectedMessageArgs, 'locale'>>;
  obstacle?: Resolver<ResolversTypes['AppealExtensionObstacle'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealFormProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealFormProblem'] = ResolversParentTypes['AppealFormProblem']> = {
  code?: Resolver<ResolversTypes['AppealFormProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealFormProblemMessageArgs, 'locale'>>;
};

export type AppealFormRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealFormRejected'] = ResolversParentTypes['AppealFormRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealFormRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AppealFormProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealItem'] = ResolversParentTypes['AppealItem']> = {
  category?: Resolver<ResolversTypes['AppealCategoryCode'], ParentType, ContextType>;
  categoryLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealItemCategoryLabelArgs, 'locale'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultServiceClass?: Resolver<ResolversTypes['AppealServiceClass'], ParentType, ContextType>;
  defaultServiceClassLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealItemDefaultServiceClassLabelArgs, 'locale'>>;
  isCommon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AppealItemMaterialsArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealItemNameArgs, 'locale'>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AppealItemQuestionsArgs, 'locale'>>;
};

export type AppealItemCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealItemCandidate'] = ResolversParentTypes['AppealItemCandidate']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['AppealItem'], ParentType, ContextType>;
};

export type AppealMilestoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealMilestone'] = ResolversParentTypes['AppealMilestone']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppealMilestoneUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealMilestoneUnknown'] = ResolversParentTypes['AppealMilestoneUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealMilestoneUnknownMessageArgs, 'locale'>>;
  openPositions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealNotLinkableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealNotLinkable'] = ResolversParentTypes['AppealNotLinkable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealNotLinkableMessageArgs, 'locale'>>;
  parentAppealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealPauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealPause'] = ResolversParentTypes['AppealPause']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AppealPauseLimitReachedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealPauseLimitReached'] = ResolversParentTypes['AppealPauseLimitReached']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealPauseLimitReachedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealPlanRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealPlanRejected'] = ResolversParentTypes['AppealPlanRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealPlanRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AppealFormProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealRatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealRating'] = ResolversParentTypes['AppealRating']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['AppealRatingTag']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppealRatingOutOfRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealRatingOutOfRange'] = ResolversParentTypes['AppealRatingOutOfRange']> = {
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealRatingOutOfRangeMessageArgs, 'locale'>>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealReplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealReply'] = ResolversParentTypes['AppealReply']> = {
  alternatives?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recheckAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referredTo?: Resolver<Maybe<ResolversTypes['AppealReferral']>, ParentType, ContextType>;
  referredToLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AppealReplyReferredToLabelArgs, 'locale'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unsolvedBecause?: Resolver<Maybe<ResolversTypes['AppealUnsolvedReason']>, ParentType, ContextType>;
  unsolvedBecauseLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AppealReplyUnsolvedBecauseLabelArgs, 'locale'>>;
};

export type AppealReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealReturn'] = ResolversParentTypes['AppealReturn']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  legalReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type AppealReturnNotPossibleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealReturnNotPossible'] = ResolversParentTypes['AppealReturnNotPossible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealReturnNotPossibleMessageArgs, 'locale'>>;
  obstacle?: Resolver<ResolversTypes['AppealReturnObstacle'], ParentType, ContextType>;
  returnableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealRoutingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealRouting'] = ResolversParentTypes['AppealRouting']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingItems?: Resolver<ReadonlyArray<ResolversTypes['AppealItem']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AppealRoutingRow']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppealRoutingState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealRoutingStateLabelArgs, 'locale'>>;
};

export type AppealRoutingIncompleteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealRoutingIncomplete'] = ResolversParentTypes['AppealRoutingIncomplete']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealRoutingIncompleteMessageArgs, 'locale'>>;
  missingItems?: Resolver<ReadonlyArray<ResolversTypes['AppealItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealRoutingNotDraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealRoutingNotDraft'] = ResolversParentTypes['AppealRoutingNotDraft']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealRoutingNotDraftMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['AppealRoutingState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealRoutingRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealRoutingRejected'] = ResolversParentTypes['AppealRoutingRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealRoutingRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AppealFormProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealRoutingRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealRoutingRow'] = ResolversParentTypes['AppealRoutingRow']> = {
  item?: Resolver<ResolversTypes['AppealItem'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type AppealRoutingUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealRoutingUnknown'] = ResolversParentTypes['AppealRoutingUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealRoutingUnknownMessageArgs, 'locale'>>;
  routingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealSettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealSetting'] = ResolversParentTypes['AppealSetting']> = {
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppealSettingRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealSettingRejected'] = ResolversParentTypes['AppealSettingRejected']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealSettingRejectedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealSettings'] = ResolversParentTypes['AppealSettings']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['AppealSetting']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppealSupervisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealSupervision'] = ResolversParentTypes['AppealSupervision']> = {
  kind?: Resolver<ResolversTypes['AppealSupervisionKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealSupervisionKindLabelArgs, 'locale'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AppealTransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealTransition'] = ResolversParentTypes['AppealTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['AppealState']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealTransitionToLabelArgs, 'locale'>>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type AppealUnitUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealUnitUnknown'] = ResolversParentTypes['AppealUnitUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealUnitUnknownMessageArgs, 'locale'>>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealUnknown'] = ResolversParentTypes['AppealUnknown']> = {
  appealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppealUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeAppealSettingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeAppealSettingResult'] = ResolversParentTypes['ChangeAppealSettingResult']> = {
  __resolveType?: TypeResolveFn<'AppealSettingRejected' | 'ChangeAppealSettingSuccess', ParentType, ContextType>;
};

export type ChangeAppealSettingSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeAppealSettingSuccess'] = ResolversParentTypes['ChangeAppealSettingSuccess']> = {
  settings?: Resolver<ResolversTypes['AppealSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassifyAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassifyAppealResult'] = ResolversParentTypes['ClassifyAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealFormRejected' | 'AppealUnknown' | 'ClassifyAppealSuccess', ParentType, ContextType>;
};

export type ClassifyAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassifyAppealSuccess'] = ResolversParentTypes['ClassifyAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideArbitrationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideArbitrationResult'] = ResolversParentTypes['DecideArbitrationResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealUnitUnknown' | 'AppealUnknown' | 'DecideArbitrationSuccess', ParentType, ContextType>;
};

export type DecideArbitrationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideArbitrationSuccess'] = ResolversParentTypes['DecideArbitrationSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideJointMeetingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideJointMeetingResult'] = ResolversParentTypes['DecideJointMeetingResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealPlanRejected' | 'AppealUnitUnknown' | 'AppealUnknown' | 'DecideJointMeetingSuccess', ParentType, ContextType>;
};

export type DecideJointMeetingSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideJointMeetingSuccess'] = ResolversParentTypes['DecideJointMeetingSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DispatchAppealResult'] = ResolversParentTypes['DispatchAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealUnitUnknown' | 'AppealUnknown' | 'DispatchAppealSuccess', ParentType, ContextType>;
};

export type DispatchAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DispatchAppealSuccess'] = ResolversParentTypes['DispatchAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftRoutingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftRoutingResult'] = ResolversParentTypes['DraftRoutingResult']> = {
  __resolveType?: TypeResolveFn<'AppealRoutingRejected' | 'DraftRoutingSuccess', ParentType, ContextType>;
};

export type DraftRoutingSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftRoutingSuccess'] = ResolversParentTypes['DraftRoutingSuccess']> = {
  routing?: Resolver<ResolversTypes['AppealRouting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appeals?: Resolver<Maybe<ResolversTypes['AppealConnection']>, ParentType, ContextType, RequireFields<EnterpriseAppealsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openAppeals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EscalateAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EscalateAppealResult'] = ResolversParentTypes['EscalateAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealUnknown' | 'EscalateAppealSuccess', ParentType, ContextType>;
};

export type EscalateAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EscalateAppealSuccess'] = ResolversParentTypes['EscalateAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplainAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExplainAppealResult'] = ResolversParentTypes['ExplainAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealUnknown' | 'ExplainAppealSuccess', ParentType, ContextType>;
};

export type ExplainAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExplainAppealSuccess'] = ResolversParentTypes['ExplainAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExtendAppealResult'] = ResolversParentTypes['ExtendAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealExtensionRejected' | 'AppealUnknown' | 'ExtendAppealSuccess', ParentType, ContextType>;
};

export type ExtendAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExtendAppealSuccess'] = ResolversParentTypes['ExtendAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FinishMilestoneResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinishMilestoneResult'] = ResolversParentTypes['FinishMilestoneResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealMilestoneUnknown' | 'AppealUnknown' | 'FinishMilestoneSuccess', ParentType, ContextType>;
};

export type FinishMilestoneSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinishMilestoneSuccess'] = ResolversParentTypes['FinishMilestoneSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkAppealResult'] = ResolversParentTypes['LinkAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealNotLinkable' | 'AppealUnknown' | 'LinkAppealSuccess', ParentType, ContextType>;
};

export type LinkAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkAppealSuccess'] = ResolversParentTypes['LinkAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptAppeal?: Resolver<ResolversTypes['AcceptAppealResult'], ParentType, ContextType, RequireFields<MutationAcceptAppealArgs, 'input'>>;
  changeAppealSetting?: Resolver<ResolversTypes['ChangeAppealSettingResult'], ParentType, ContextType, RequireFields<MutationChangeAppealSettingArgs, 'input'>>;
  classifyAppeal?: Resolver<ResolversTypes['ClassifyAppealResult'], ParentType, ContextType, RequireFields<MutationClassifyAppealArgs, 'input'>>;
  decideArbitration?: Resolver<ResolversTypes['DecideArbitrationResult'], ParentType, ContextType, RequireFields<MutationDecideArbitrationArgs, 'input'>>;
  decideJointMeeting?: Resolver<ResolversTypes['DecideJointMeetingResult'], ParentType, ContextType, RequireFields<MutationDecideJointMeetingArgs, 'input'>>;
  dispatchAppeal?: Resolver<ResolversTypes['DispatchAppealResult'], ParentType, ContextType, RequireFields<MutationDispatchAppealArgs, 'input'>>;
  draftRouting?: Resolver<ResolversTypes['DraftRoutingResult'], ParentType, ContextType, RequireFields<MutationDraftRoutingArgs, 'input'>>;
  escalateAppeal?: Resolver<ResolversTypes['EscalateAppealResult'], ParentType, ContextType, RequireFields<MutationEscalateAppealArgs, 'input'>>;
  explainAppeal?: Resolver<ResolversTypes['ExplainAppealResult'], ParentType, ContextType, RequireFields<MutationExplainAppealArgs, 'input'>>;
  extendAppeal?: Resolver<ResolversTypes['ExtendAppealResult'], ParentType, ContextType, RequireFields<MutationExtendAppealArgs, 'input'>>;
  finishMilestone?: Resolver<ResolversTypes['FinishMilestoneResult'], ParentType, ContextType, RequireFields<MutationFinishMilestoneArgs, 'input'>>;
  linkAppeal?: Resolver<ResolversTypes['LinkAppealResult'], ParentType, ContextType, RequireFields<MutationLinkAppealArgs, 'input'>>;
  provideInformation?: Resolver<ResolversTypes['ProvideInformationResult'], ParentType, ContextType, RequireFields<MutationProvideInformationArgs, 'input'>>;
  publishRouting?: Resolver<ResolversTypes['PublishRoutingResult'], ParentType, ContextType, RequireFields<MutationPublishRoutingArgs, 'input'>>;
  rateAppeal?: Resolver<ResolversTypes['RateAppealResult'], ParentType, ContextType, RequireFields<MutationRateAppealArgs, 'input'>>;
  recordReturnVisit?: Resolver<ResolversTypes['RecordReturnVisitResult'], ParentType, ContextType, RequireFields<MutationRecordReturnVisitArgs, 'input'>>;
  replyAppeal?: Resolver<ResolversTypes['ReplyAppealResult'], ParentType, ContextType, RequireFields<MutationReplyAppealArgs, 'input'>>;
  requestInformation?: Resolver<ResolversTypes['RequestInformationResult'], ParentType, ContextType, RequireFields<MutationRequestInformationArgs, 'input'>>;
  resolveOnSpot?: Resolver<ResolversTypes['ResolveOnSpotResult'], ParentType, ContextType, RequireFields<MutationResolveOnSpotArgs, 'input'>>;
  returnAppeal?: Resolver<ResolversTypes['ReturnAppealResult'], ParentType, ContextType, RequireFields<MutationReturnAppealArgs, 'input'>>;
  setAppealPlan?: Resolver<ResolversTypes['SetAppealPlanResult'], ParentType, ContextType, RequireFields<MutationSetAppealPlanArgs, 'input'>>;
  submitAppeal?: Resolver<ResolversTypes['SubmitAppealResult'], ParentType, ContextType, RequireFields<MutationSubmitAppealArgs, 'input'>>;
  withdrawAppeal?: Resolver<ResolversTypes['WithdrawAppealResult'], ParentType, ContextType, RequireFields<MutationWithdrawAppealArgs, 'input'>>;
};

export type OfficerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ProvideInformationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvideInformationResult'] = ResolversParentTypes['ProvideInformationResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealFormRejected' | 'AppealUnknown' | 'ProvideInformationSuccess', ParentType, ContextType>;
};

export type ProvideInformationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvideInformationSuccess'] = ResolversParentTypes['ProvideInformationSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishRoutingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishRoutingResult'] = ResolversParentTypes['PublishRoutingResult']> = {
  __resolveType?: TypeResolveFn<'AppealRoutingIncomplete' | 'AppealRoutingNotDraft' | 'AppealRoutingUnknown' | 'PublishRoutingSuccess', ParentType, ContextType>;
};

export type PublishRoutingSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishRoutingSuccess'] = ResolversParentTypes['PublishRoutingSuccess']> = {
  routing?: Resolver<ResolversTypes['AppealRouting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType, RequireFields<QueryAppealArgs, 'id'>>;
  appealByNumber?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType, RequireFields<QueryAppealByNumberArgs, 'number'>>;
  appealCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppealCategory']>>, ParentType, ContextType>;
  appealItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppealItem']>>, ParentType, ContextType, RequireFields<QueryAppealItemsArgs, 'withRetired'>>;
  appealRouting?: Resolver<Maybe<ResolversTypes['AppealRouting']>, ParentType, ContextType, RequireFields<QueryAppealRoutingArgs, 'divisionCode'>>;
  appealSettings?: Resolver<Maybe<ResolversTypes['AppealSettings']>, ParentType, ContextType, RequireFields<QueryAppealSettingsArgs, 'divisionCode'>>;
  appeals?: Resolver<Maybe<ResolversTypes['AppealConnection']>, ParentType, ContextType, RequireFields<QueryAppealsArgs, 'first'>>;
};

export type RateAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateAppealResult'] = ResolversParentTypes['RateAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealRatingOutOfRange' | 'AppealUnknown' | 'RateAppealSuccess', ParentType, ContextType>;
};

export type RateAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateAppealSuccess'] = ResolversParentTypes['RateAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordReturnVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordReturnVisitResult'] = ResolversParentTypes['RecordReturnVisitResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealUnknown' | 'RecordReturnVisitSuccess', ParentType, ContextType>;
};

export type RecordReturnVisitSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordReturnVisitSuccess'] = ResolversParentTypes['RecordReturnVisitSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplyAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyAppealResult'] = ResolversParentTypes['ReplyAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealFormRejected' | 'AppealUnknown' | 'ReplyAppealSuccess', ParentType, ContextType>;
};

export type ReplyAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyAppealSuccess'] = ResolversParentTypes['ReplyAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestInformationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestInformationResult'] = ResolversParentTypes['RequestInformationResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealPauseLimitReached' | 'AppealUnknown' | 'RequestInformationSuccess', ParentType, ContextType>;
};

export type RequestInformationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestInformationSuccess'] = ResolversParentTypes['RequestInformationSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveOnSpotResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResolveOnSpotResult'] = ResolversParentTypes['ResolveOnSpotResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealCodeWrong' | 'AppealFormRejected' | 'AppealUnknown' | 'ResolveOnSpotSuccess', ParentType, ContextType>;
};

export type ResolveOnSpotSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResolveOnSpotSuccess'] = ResolversParentTypes['ResolveOnSpotSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnAppealResult'] = ResolversParentTypes['ReturnAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealReturnNotPossible' | 'AppealUnitUnknown' | 'AppealUnknown' | 'ReturnAppealSuccess', ParentType, ContextType>;
};

export type ReturnAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnAppealSuccess'] = ResolversParentTypes['ReturnAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAppealPlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetAppealPlanResult'] = ResolversParentTypes['SetAppealPlanResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealPlanRejected' | 'AppealUnitUnknown' | 'AppealUnknown' | 'SetAppealPlanSuccess', ParentType, ContextType>;
};

export type SetAppealPlanSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetAppealPlanSuccess'] = ResolversParentTypes['SetAppealPlanSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimilarAppealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimilarAppeal'] = ResolversParentTypes['SimilarAppeal']> = {
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  isLinkProposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['AppealItem']>, ParentType, ContextType>;
  publicAnswer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubmitAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitAppealResult'] = ResolversParentTypes['SubmitAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealEnterpriseUnknown' | 'AppealFormRejected' | 'SubmitAppealSuccess', ParentType, ContextType>;
};

export type SubmitAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitAppealSuccess'] = ResolversParentTypes['SubmitAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  similarAppeals?: Resolver<ReadonlyArray<ResolversTypes['SimilarAppeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  appealChanged?: SubscriptionResolver<Maybe<ResolversTypes['Appeal']>, "appealChanged", ParentType, ContextType, RequireFields<SubscriptionAppealChangedArgs, 'id'>>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealCodeWrong' | 'AppealEnterpriseUnknown' | 'AppealExtensionRejected' | 'AppealFormRejected' | 'AppealMilestoneUnknown' | 'AppealNotLinkable' | 'AppealPauseLimitReached' | 'AppealPlanRejected' | 'AppealRatingOutOfRange' | 'AppealReturnNotPossible' | 'AppealRoutingIncomplete' | 'AppealRoutingNotDraft' | 'AppealRoutingRejected' | 'AppealRoutingUnknown' | 'AppealSettingRejected' | 'AppealUnitUnknown' | 'AppealUnknown', ParentType, ContextType>;
};

export type WithdrawAppealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawAppealResult'] = ResolversParentTypes['WithdrawAppealResult']> = {
  __resolveType?: TypeResolveFn<'AppealActionNotAllowed' | 'AppealUnknown' | 'WithdrawAppealSuccess', ParentType, ContextType>;
};

export type WithdrawAppealSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawAppealSuccess'] = ResolversParentTypes['WithdrawAppealSuccess']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AcceptAppealResult?: AcceptAppealResultResolvers<ContextType>;
  AcceptAppealSuccess?: AcceptAppealSuccessResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AppealActionAvailability?: AppealActionAvailabilityResolvers<ContextType>;
  AppealActionNotAllowed?: AppealActionNotAllowedResolvers<ContextType>;
  AppealAttachment?: AppealAttachmentResolvers<ContextType>;
  AppealCategory?: AppealCategoryResolvers<ContextType>;
  AppealCodeWrong?: AppealCodeWrongResolvers<ContextType>;
  AppealConnection?: AppealConnectionResolvers<ContextType>;
  AppealEdge?: AppealEdgeResolvers<ContextType>;
  AppealEnterpriseUnknown?: AppealEnterpriseUnknownResolvers<ContextType>;
  AppealExtension?: AppealExtensionResolvers<ContextType>;
  AppealExtensionRejected?: AppealExtensionRejectedResolvers<ContextType>;
  AppealFormProblem?: AppealFormProblemResolvers<ContextType>;
  AppealFormRejected?: AppealFormRejectedResolvers<ContextType>;
  AppealItem?: AppealItemResolvers<ContextType>;
  AppealItemCandidate?: AppealItemCandidateResolvers<ContextType>;
  AppealMilestone?: AppealMilestoneResolvers<ContextType>;
  AppealMilestoneUnknown?: AppealMilestoneUnknownResolvers<ContextType>;
  AppealNotLinkable?: AppealNotLinkableResolvers<ContextType>;
  AppealPause?: AppealPauseResolvers<ContextType>;
  AppealPauseLimitReached?: AppealPauseLimitReachedResolvers<ContextType>;
  AppealPlanRejected?: AppealPlanRejectedResolvers<ContextType>;
  AppealRating?: AppealRatingResolvers<ContextType>;
  AppealRatingOutOfRange?: AppealRatingOutOfRangeResolvers<ContextType>;
  AppealReply?: AppealReplyResolvers<ContextType>;
  AppealReturn?: AppealReturnResolvers<ContextType>;
  AppealReturnNotPossible?: AppealReturnNotPossibleResolvers<ContextType>;
  AppealRouting?: AppealRoutingResolvers<ContextType>;
  AppealRoutingIncomplete?: AppealRoutingIncompleteResolvers<ContextType>;
  AppealRoutingNotDraft?: AppealRoutingNotDraftResolvers<ContextType>;
  AppealRoutingRejected?: AppealRoutingRejectedResolvers<ContextType>;
  AppealRoutingRow?: AppealRoutingRowResolvers<ContextType>;
  AppealRoutingUnknown?: AppealRoutingUnknownResolvers<ContextType>;
  AppealSetting?: AppealSettingResolvers<ContextType>;
  AppealSettingRejected?: AppealSettingRejectedResolvers<ContextType>;
  AppealSettings?: AppealSettingsResolvers<ContextType>;
  AppealSupervision?: AppealSupervisionResolvers<ContextType>;
  AppealTransition?: AppealTransitionResolvers<ContextType>;
  AppealUnitUnknown?: AppealUnitUnknownResolvers<ContextType>;
  AppealUnknown?: AppealUnknownResolvers<ContextType>;
  ChangeAppealSettingResult?: ChangeAppealSettingResultResolvers<ContextType>;
  ChangeAppealSettingSuccess?: ChangeAppealSettingSuccessResolvers<ContextType>;
  ClassifyAppealResult?: ClassifyAppealResultResolvers<ContextType>;
  ClassifyAppealSuccess?: ClassifyAppealSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideArbitrationResult?: DecideArbitrationResultResolvers<ContextType>;
  DecideArbitrationSuccess?: DecideArbitrationSuccessResolvers<ContextType>;
  DecideJointMeetingResult?: DecideJointMeetingResultResolvers<ContextType>;
  DecideJointMeetingSuccess?: DecideJointMeetingSuccessResolvers<ContextType>;
  DispatchAppealResult?: DispatchAppealResultResolvers<ContextType>;
  DispatchAppealSuccess?: DispatchAppealSuccessResolvers<ContextType>;
  DraftRoutingResult?: DraftRoutingResultResolvers<ContextType>;
  DraftRoutingSuccess?: DraftRoutingSuccessResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EscalateAppealResult?: EscalateAppealResultResolvers<ContextType>;
  EscalateAppealSuccess?: EscalateAppealSuccessResolvers<ContextType>;
  ExplainAppealResult?: ExplainAppealResultResolvers<ContextType>;
  ExplainAppealSuccess?: ExplainAppealSuccessResolvers<ContextType>;
  ExtendAppealResult?: ExtendAppealResultResolvers<ContextType>;
  ExtendAppealSuccess?: ExtendAppealSuccessResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  FinishMilestoneResult?: FinishMilestoneResultResolvers<ContextType>;
  FinishMilestoneSuccess?: FinishMilestoneSuccessResolvers<ContextType>;
  LinkAppealResult?: LinkAppealResultResolvers<ContextType>;
  LinkAppealSuccess?: LinkAppealSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProvideInformationResult?: ProvideInformationResultResolvers<ContextType>;
  ProvideInformationSuccess?: ProvideInformationSuccessResolvers<ContextType>;
  PublishRoutingResult?: PublishRoutingResultResolvers<ContextType>;
  PublishRoutingSuccess?: PublishRoutingSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateAppealResult?: RateAppealResultResolvers<ContextType>;
  RateAppealSuccess?: RateAppealSuccessResolvers<ContextType>;
  RecordReturnVisitResult?: RecordReturnVisitResultResolvers<ContextType>;
  RecordReturnVisitSuccess?: RecordReturnVisitSuccessResolvers<ContextType>;
  ReplyAppealResult?: ReplyAppealResultResolvers<ContextType>;
  ReplyAppealSuccess?: ReplyAppealSuccessResolvers<ContextType>;
  RequestInformationResult?: RequestInformationResultResolvers<ContextType>;
  RequestInformationSuccess?: RequestInformationSuccessResolvers<ContextType>;
  ResolveOnSpotResult?: ResolveOnSpotResultResolvers<ContextType>;
  ResolveOnSpotSuccess?: ResolveOnSpotSuccessResolvers<ContextType>;
  ReturnAppealResult?: ReturnAppealResultResolvers<ContextType>;
  ReturnAppealSuccess?: ReturnAppealSuccessResolvers<ContextType>;
  SetAppealPlanResult?: SetAppealPlanResultResolvers<ContextType>;
  SetAppealPlanSuccess?: SetAppealPlanSuccessResolvers<ContextType>;
  SimilarAppeal?: SimilarAppealResolvers<ContextType>;
  SubmitAppealResult?: SubmitAppealResultResolvers<ContextType>;
  SubmitAppealSuccess?: SubmitAppealSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawAppealResult?: WithdrawAppealResultResolvers<ContextType>;
  WithdrawAppealSuccess?: WithdrawAppealSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
