/** Generated from schema.graphql by `npm run codegen enterprises`: change the schema, not this file. */
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Enterprise as EnterpriseValue } from '../domain/enterprise.ts';
import type { Officer as OfficerValue } from '../domain/officer.ts';
import type { OrgUnit as OrgUnitValue } from '../domain/org-unit.ts';
import type { Assignment as AssignmentValue } from '../domain/assignment.ts';
import type { KeyEnterpriseReason as KeyEnterpriseReasonValue } from '../domain/key-enterprise.ts';
import type { Protection as ProtectionValue } from '../domain/protection.ts';
import type { Qualification as QualificationValue } from '../domain/qualification.ts';
import type { KnownFact as KnownFactValue } from '../domain/enterprise-fact.ts';
import type { ActionState as ActionStateValue } from '../domain/available-actions.ts';
import type { Caller as CallerValue } from '@qinqing/caller';
import type { CoverageOfDivision as CoverageOfDivisionValue } from '../resolvers/LiaisonCoverage.ts';
import type { LoadAboveSoft as LoadAboveSoftValue } from '../resolvers/OfficerLoadWarning.ts';
import type { EnterpriseNotFound as EnterpriseNotFoundValue, EnterpriseHasLeft as EnterpriseHasLeftValue, EnterpriseConsentMissing as EnterpriseConsentMissingValue, EnterpriseAlreadyProtected as EnterpriseAlreadyProtectedValue, EnterpriseNotProtected as EnterpriseNotProtectedValue, OfficerNotFound as OfficerNotFoundValue, OfficerInactive as OfficerInactiveValue, OfficerLoadReached as OfficerLoadReachedValue, LiaisonUnchanged as LiaisonUnchangedValue, HandOverTooEarly as HandOverTooEarlyValue, EnterpriseStatusNotReachable as EnterpriseStatusNotReachableValue, FactNotAcceptable as FactNotAcceptableValue } from '../operations/refusals.ts';
import type { ReadableNotice as ReadableNoticeValue } from '../domain/notices/notice.ts';
import type { Delivery as DeliveryValue } from '../domain/notices/delivery.ts';
import type { Inbox as InboxValue } from '../domain/notices/inbox.ts';
import type { NoticeUnknown as NoticeUnknownValue, NoticeInboxUnknown as NoticeInboxUnknownValue, NoticeChannelUnknown as NoticeChannelUnknownValue } from '../operations/notices/refusals.ts';
import type { Completeness as CompletenessValue } from '../domain/mandatory-facts.ts';
import type { EnterprisePage as EnterprisePageValue } from '../resolvers/EnterpriseConnection.ts';
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

/** Which officer becomes the liaison of which enterprise. */
export type AssignLiaisonInput = {
  /** The enterprise (企业). */
  readonly enterpriseId: Scalars['ID']['input'];
  /** 8 to 64 letters, digits or any of `_ : . -`, such as a UUID; the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The officer who is to serve it (干部). */
  readonly officerId: Scalars['ID']['input'];
  /** The reason in words, 1 to 200 characters (理由). */
  readonly reason: Scalars['String']['input'];
  /** What sets it off (触发原因). */
  readonly trigger: AssignmentTrigger;
  /** From when on; null: from now on. Not in the future (起始). */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AssignLiaisonResult = AssignLiaisonSuccess | EnterpriseHasLeft | EnterpriseNotFound | HandOverTooEarly | LiaisonUnchanged | OfficerInactive | OfficerLoadReached | OfficerNotFound;

/** The officer is the liaison; a predecessor served until the very instant at which this one begins (已挂点). */
export type AssignLiaisonSuccess = {
  readonly __typename?: 'AssignLiaisonSuccess';
  /** The new assignment (挂点服务). */
  readonly assignment: Assignment;
  /** The enterprise with its liaison (企业). */
  readonly enterprise: Enterprise;
  /** Shown when the officer now serves more than the soft load (负荷预警). Null: no warning. */
  readonly warning?: Maybe<OfficerLoadWarning>;
};

/** A span in which one officer served one enterprise, with when that was recorded (挂点服务), ENT-18. */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /** The immutable key (标识). */
  readonly id: Scalars['ID']['output'];
  /** As what (服务类型). */
  readonly kind: AssignmentKind;
  /** The kind for people (服务类型名称). */
  readonly kindLabel: Scalars['String']['output'];
  /** Who served; null when the caller may not see this officer (干部). */
  readonly officer?: Maybe<Officer>;
  /** The reason in words (理由). */
  readonly reason: Scalars['String']['output'];
  /** When it was put on record (登记时间). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What set it off (触发原因). */
  readonly trigger: AssignmentTrigger;
  /** The trigger for people (触发原因名称). */
  readonly triggerLabel: Scalars['String']['output'];
  /** From this instant on (起始). */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until this instant, at which the successor begins (截止). Null: until now. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};


/** A span in which one officer served one enterprise, with when that was recorded (挂点服务), ENT-18. */
export type AssignmentKindLabelArgs = {
  locale?: Locale;
};


/** A span in which one officer served one enterprise, with when that was recorded (挂点服务), ENT-18. */
export type AssignmentTriggerLabelArgs = {
  locale?: Locale;
};

/** A page of assignments (挂点服务分页). */
export type AssignmentConnection = {
  readonly __typename?: 'AssignmentConnection';
  /** The page's rows with their cursors (行). */
  readonly edges: ReadonlyArray<AssignmentEdge>;
  /** The page's rows (挂点服务). */
  readonly nodes: ReadonlyArray<Assignment>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A row of a page of assignments (挂点服务行). */
export type AssignmentEdge = {
  readonly __typename?: 'AssignmentEdge';
  /** The row's cursor, for `after` (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The assignment (挂点服务). */
  readonly node: Assignment;
};

/** As what an officer serves an enterprise (服务类型). */
export type AssignmentKind =
  /** Chief service officer (首席服务官), ENT-16. */
  | 'CHIEF_SERVICE_OFFICER'
  /** Primary liaison (挂点干部), ENT-05. */
  | 'LIAISON';

/** What set off an assignment (触发原因), ENT-18. */
export type AssignmentTrigger =
  | 'ENTERPRISE_MOVED'
  | 'FIRST_ASSIGNMENT'
  | 'JOB_CHANGE'
  | 'OTHER';

/** Where the status is to go. */
export type ChangeEnterpriseStatusInput = {
  /** The enterprise (企业). */
  readonly enterpriseId: Scalars['ID']['input'];
  /** 8 to 64 letters, digits or any of `_ : . -`, such as a UUID; the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The new status (登记状态). */
  readonly status: EnterpriseStatus;
};

export type ChangeEnterpriseStatusResult = ChangeEnterpriseStatusSuccess | EnterpriseNotFound | EnterpriseStatusNotReachable;

/** The status has changed (已变更). */
export type ChangeEnterpriseStatusSuccess = {
  readonly __typename?: 'ChangeEnterpriseStatusSuccess';
  /** The enterprise with its new status (企业). */
  readonly enterprise: Enterprise;
};

/** The one file of an enterprise (一企一档), ENT-03. */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** `filledFacts / mandatoryFacts`, from 0 to 1 (完整度). */
  readonly completeness: Scalars['Float']['output'];
  /** How many mandatory facts are on file (已有项数). */
  readonly filledFacts: Scalars['Int']['output'];
  /** How many facts a dossier must have (必填项数). */
  readonly mandatoryFacts: Scalars['Int']['output'];
  /** The mandatory facts that are unknown (缺项). */
  readonly missingFacts: ReadonlyArray<MissingFact>;
};

/** Whose protection to end, and with whose consent. */
export type EndProtectionInput = {
  /** Who consented for the enterprise: name and office, at most 100 characters (企业同意人). Null or blank is refused. */
  readonly consentedBy?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise (企业). */
  readonly enterpriseId: Scalars['ID']['input'];
  /** 8 to 64 letters, digits or any of `_ : . -`, such as a UUID; the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type EndProtectionResult = EndProtectionSuccess | EnterpriseConsentMissing | EnterpriseNotFound | EnterpriseNotProtected;

/** The protection ended today (已移出保护). */
export type EndProtectionSuccess = {
  readonly __typename?: 'EndProtectionSuccess';
  /** The enterprise, no longer protected (企业). */
  readonly enterprise: Enterprise;
};

/**
 * A registered market entity (商事主体). Its rows are public; what each role may read of it is said field by field, and the type
 * itself grants nothing, so that a field without a rule of its own fails the build.
 */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** The registered address (住所). Null: not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Who has served the enterprise and when, newest first, without a gap (挂点服务历史), ENT-18. Null: not for the caller. */
  readonly assignments?: Maybe<AssignmentConnection>;
  /** What the caller may do to this enterprise now, and why not (当前可办理的操作). */
  readonly availableActions: ReadonlyArray<EnterpriseAction>;
  /** GB/T 2260 code of the district (6 digits) or of the town or street (9 digits) (行政区划代码). */
  readonly divisionCode: Scalars['String']['output'];
  /** How complete the one file of this enterprise is (一企一档), ENT-03. Null: not for the caller. */
  readonly dossier?: Maybe<Dossier>;
  /** What kind of market entity it is (主体类型). */
  readonly entityKind: EntityKind;
  /** The kind for people (主体类型名称). */
  readonly entityKindLabel: Scalars['String']['output'];
  /** The day of establishment (成立日期). Null: not known. */
  readonly establishedOn?: Maybe<Scalars['Date']['output']>;
  /** The newest value of each fact that is on file, with where it comes from (企业画像), ENT-04. A key that is missing is unknown, not false. Null: not for the caller. */
  readonly facts?: Maybe<ReadonlyArray<EnterpriseFact>>;
  /** The immutable key on this platform (标识). */
  readonly id: Scalars['ID']['output'];
  /** GB/T 4754 code, e.g. C3911 (行业代码). Null: not known. */
  readonly industryCode?: Maybe<Scalars['String']['output']>;
  /** The industry's name, as far as the code tells it (行业名称). Null: the industry is not known. */
  readonly industryName?: Maybe<Scalars['String']['output']>;
  /** True while a small or micro enterprise might like to choose exposure and has not (提示可选择曝光), ENT-35. Null: not for the caller. */
  readonly isExposureOffered?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it stands on the quarter's list of key enterprises, and what the facts on file say about it (重点企业), ENT-02. Null: no list has been published yet. */
  readonly keyEnterprise?: Maybe<KeyEnterpriseStanding>;
  /** Its primary liaison (挂点干部), ENT-05. Null: none is assigned. */
  readonly liaison?: Maybe<Officer>;
  /** The registered name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its place on the protection list (保护清单), VIS-09, VIS-10. Null: not protected. */
  readonly protection?: Maybe<Protection>;
  /** Certificates and titles, newest first, expired ones included (资质). Null: not for the caller. */
  readonly qualifications?: Maybe<ReadonlyArray<Qualification>>;
  /** Yearly revenue, in fen (营业收入). Null: not known. */
  readonly revenue?: Maybe<Scalars['Fen']['output']>;
  /** Large, medium, small or micro, computed from industry, staff, revenue and assets by the statistical method of 2017 (企业规模). Null: a fact that decides is not known, or the method leaves the trade out. */
  readonly sizeClass?: Maybe<SizeClass>;
  /** The size class for people (企业规模名称). Null as `sizeClass`. */
  readonly sizeClassLabel?: Maybe<Scalars['String']['output']>;
  /** Staff, in persons (从业人员). Null: not known. */
  readonly staff?: Maybe<Scalars['Int']['output']>;
  /** Registration status (登记状态), ENT-01. */
  readonly status: EnterpriseStatus;
  /** The status for people (登记状态名称). */
  readonly statusLabel: Scalars['String']['output'];
  /** Unified social credit code, 18 characters, GB 32100 (统一社会信用代码). */
  readonly uscc: Scalars['String']['output'];
  /** How much attention the enterprise wants (到访意愿), ENT-35. Null: not for the caller. */
  readonly visitMode?: Maybe<VisitMode>;
  /** The mode for people (到访意愿名称). Null as `visitMode`. */
  readonly visitModeLabel?: Maybe<Scalars['String']['output']>;
};


/**
 * A registered market entity (商事主体). Its rows are public; what each role may read of it is said field by field, and the type
 * itself grants nothing, so that a field without a rule of its own fails the build.
 */
export type EnterpriseAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AssignmentKind>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A registered market entity (商事主体). Its rows are public; what each role may read of it is said field by field, and the type
 * itself grants nothing, so that a field without a rule of its own fails the build.
 */
export type EnterpriseEntityKindLabelArgs = {
  locale?: Locale;
};


/**
 * A registered market entity (商事主体). Its rows are public; what each role may read of it is said field by field, and the type
 * itself grants nothing, so that a field without a rule of its own fails the build.
 */
export type EnterpriseFactsArgs = {
  keys?: InputMaybe<ReadonlyArray<EnterpriseFactKey>>;
};


/**
 * A registered market entity (商事主体). Its rows are public; what each role may read of it is said field by field, and the type
 * itself grants nothing, so that a field without a rule of its own fails the build.
 */
export type EnterpriseIndustryNameArgs = {
  locale?: Locale;
};


/**
 * A registered market entity (商事主体). Its rows are public; what each role may read of it is said field by field, and the type
 * itself grants nothing, so that a field without a rule of its own fails the build.
 */
export type EnterpriseSizeClassLabelArgs = {
  locale?: Locale;
};


/**
 * A registered market entity (商事主体). Its rows are public; what each role may read of it is said field by field, and the type
 * itself grants nothing, so that a field without a rule of its own fails the build.
 */
export type EnterpriseStatusLabelArgs = {
  locale?: Locale;
};


/**
 * A registered market entity (商事主体). Its rows are public; what each role may read of it is said field by field, and the type
 * itself grants nothing, so that a field without a rule of its own fails the build.
 */
export type EnterpriseVisitModeLabelArgs = {
  locale?: Locale;
};

/** What the caller may do now, and why not (可办理的操作). */
export type EnterpriseAction = {
  readonly __typename?: 'EnterpriseAction';
  /** It may be done now by the caller (可办理). */
  readonly isAllowed: Scalars['Boolean']['output'];
  /** The action for people (操作名称). */
  readonly label: Scalars['String']['output'];
  /** The action, which is a mutation's name (操作). */
  readonly name: EnterpriseActionName;
  /** For CHANGE_STATUS: where the status may go from here (可变更到的状态). Empty for other actions. */
  readonly nextStatuses: ReadonlyArray<EnterpriseStatus>;
  /** Why it may not be done now (不可办理的原因). Null: it may. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};


/** What the caller may do now, and why not (可办理的操作). */
export type EnterpriseActionLabelArgs = {
  locale?: Locale;
};


/** What the caller may do now, and why not (可办理的操作). */
export type EnterpriseActionReasonArgs = {
  locale?: Locale;
};

/** What can be done to an enterprise (可办理的操作). */
export type EnterpriseActionName =
  | 'ASSIGN_LIAISON'
  | 'CHANGE_STATUS'
  | 'END_PROTECTION'
  | 'PROTECT'
  | 'RECORD_FACT'
  | 'SET_VISIT_MODE';

/** Returned when the enterprise is on the protection list already (已在保护清单). */
export type EnterpriseAlreadyProtected = UserError & {
  readonly __typename?: 'EnterpriseAlreadyProtected';
  /** Why it is protected (理由). */
  readonly ground: ProtectionGround;
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
  /** The first protected day (起始日期). */
  readonly since: Scalars['Date']['output'];
};


/** Returned when the enterprise is on the protection list already (已在保护清单). */
export type EnterpriseAlreadyProtectedMessageArgs = {
  locale?: Locale;
};

/** Which enterprise: exactly one of the two (二选一). */
export type EnterpriseBy = {
  /** The key (标识). */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The unified social credit code; blanks around it and small letters do not matter (统一社会信用代码). */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** A page of enterprises (企业分页). */
export type EnterpriseConnection = {
  readonly __typename?: 'EnterpriseConnection';
  /** The page's rows with their cursors (行). */
  readonly edges: ReadonlyArray<EnterpriseEdge>;
  /** The page's rows (企业). */
  readonly nodes: ReadonlyArray<Enterprise>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). Null: more than 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Returned when nobody is named who consented for the enterprise (缺少企业同意), VIS-09. */
export type EnterpriseConsentMissing = UserError & {
  readonly __typename?: 'EnterpriseConsentMissing';
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** Returned when nobody is named who consented for the enterprise (缺少企业同意), VIS-09. */
export type EnterpriseConsentMissingMessageArgs = {
  locale?: Locale;
};

/** A row of a page of enterprises (企业行). */
export type EnterpriseEdge = {
  readonly __typename?: 'EnterpriseEdge';
  /** The row's cursor, for `after` (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The enterprise (企业). */
  readonly node: Enterprise;
};

/** A fact with its provenance (企业事实), ENT-04. */
export type EnterpriseFact = {
  readonly __typename?: 'EnterpriseFact';
  /** The day for which it is true (截止日期). */
  readonly asOf: Scalars['Date']['output'];
  /** How far it can be trusted, from 0 to 1 (可信度). */
  readonly confidence: Scalars['Float']['output'];
  /** What it tells (事实项). */
  readonly key: EnterpriseFactKey;
  /** The key for people (事实项名称). */
  readonly label: Scalars['String']['output'];
  /** The reporting period, e.g. 2024, 2025Q2 or 2025-08 (所属期). Null: it belongs to no period. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The department or register that says so (来源). */
  readonly source: Scalars['String']['output'];
  /** The value's unit, e.g. 人 or kWh; money is in fen (单位). Null: it has none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The value (值). */
  readonly value: FactValue;
};


/** A fact with its provenance (企业事实), ENT-04. */
export type EnterpriseFactLabelArgs = {
  locale?: Locale;
};

/** The 24 mandatory facts of a dossier (必填事实项), ENT-03. The values are the very keys that other departments ask for. */
export type EnterpriseFactKey =
  | 'assets'
  | 'businessAddress'
  | 'businessScope'
  | 'certificates'
  | 'contactPerson'
  | 'contactPhone'
  | 'establishedOn'
  | 'exportShare'
  | 'floorArea'
  | 'industry'
  | 'legalRepresentative'
  | 'mainMarkets'
  | 'mainProducts'
  | 'patents'
  | 'powerUse'
  | 'rdSpending'
  | 'rdStaff'
  | 'registeredAddress'
  | 'registeredCapital'
  | 'revenue'
  | 'socialSecurityStaff'
  | 'staff'
  | 'taxPaid'
  | 'waterUse';

/** Which enterprises (企业筛选). What is left out or null does not narrow the list. */
export type EnterpriseFilter = {
  /** The division or one below it, GB/T 2260, 6 or 9 digits (行政区划). */
  readonly divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** The industry or one below it, e.g. C39 (行业). */
  readonly industryPrefix?: InputMaybe<Scalars['String']['input']>;
  /** On the newest list of key enterprises, or not (重点企业). */
  readonly isKey?: InputMaybe<Scalars['Boolean']['input']>;
  /** On the protection list, or not (保护清单). */
  readonly isProtected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Without a liaison, or with one (未挂点). */
  readonly isWithoutLiaison?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name, at least two characters (名称包含). */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** One of these size classes (企业规模). */
  readonly sizeClass?: InputMaybe<ReadonlyArray<SizeClass>>;
  /** One of these statuses (登记状态). */
  readonly status?: InputMaybe<ReadonlyArray<EnterpriseStatus>>;
  /** With this visit mode (到访意愿). */
  readonly visitMode?: InputMaybe<VisitMode>;
};

/** Returned when the enterprise was cancelled or has moved out, so that it is not served here any more (企业已注销或迁出). */
export type EnterpriseHasLeft = UserError & {
  readonly __typename?: 'EnterpriseHasLeft';
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
  /** CANCELLED or MOVED_OUT (登记状态). */
  readonly status: EnterpriseStatus;
};


/** Returned when the enterprise was cancelled or has moved out, so that it is not served here any more (企业已注销或迁出). */
export type EnterpriseHasLeftMessageArgs = {
  locale?: Locale;
};

/** Returned when no enterprise has this key (企业不存在). */
export type EnterpriseNotFound = UserError & {
  readonly __typename?: 'EnterpriseNotFound';
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** Returned when no enterprise has this key (企业不存在). */
export type EnterpriseNotFoundMessageArgs = {
  locale?: Locale;
};

/** Returned when the enterprise is not on the protection list (不在保护清单). */
export type EnterpriseNotProtected = UserError & {
  readonly __typename?: 'EnterpriseNotProtected';
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** Returned when the enterprise is not on the protection list (不在保护清单). */
export type EnterpriseNotProtectedMessageArgs = {
  locale?: Locale;
};

/** How a list of enterprises is sorted (排序). */
export type EnterpriseOrder =
  /** By name, in code-point order (按名称). */
  | 'NAME'
  /** By unified social credit code (按统一社会信用代码). */
  | 'USCC';

/** Registration status (登记状态), ENT-01. */
export type EnterpriseStatus =
  /** In business (存续、在营). */
  | 'ACTIVE'
  /** Struck off the register: final (注销). */
  | 'CANCELLED'
  /** Moved in from another jurisdiction, not yet in business here (迁入). */
  | 'MOVED_IN'
  /** Moved to another jurisdiction (迁出). */
  | 'MOVED_OUT'
  /** Registered, not yet in business (已登记、未开业). */
  | 'REGISTERED'
  /** Licence revoked as a penalty; what remains is cancellation (吊销). */
  | 'REVOKED'
  /** Business suspended by declaration (歇业). */
  | 'SUSPENDED';

/** Returned when no transition leads from the present status to the wanted one (登记状态不可变更), ENT-01. */
export type EnterpriseStatusNotReachable = UserError & {
  readonly __typename?: 'EnterpriseStatusNotReachable';
  /** Where it may go from there; empty for a final status (可变更到的状态). */
  readonly allowed: ReadonlyArray<EnterpriseStatus>;
  /** The present status (当前登记状态). */
  readonly from: EnterpriseStatus;
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** Returned when no transition leads from the present status to the wanted one (登记状态不可变更), ENT-01. */
export type EnterpriseStatusNotReachableMessageArgs = {
  locale?: Locale;
};

/** Kind of market entity (主体类型). */
export type EntityKind =
  | 'BRANCH'
  | 'COMPANY'
  | 'COOPERATIVE'
  | 'INDIVIDUAL_BUSINESS'
  | 'SOCIAL_ORGANISATION';

/** Returned when the value, its period, day or confidence is not what the key asks for (事实不合要求), ENT-04. */
export type FactNotAcceptable = UserError & {
  readonly __typename?: 'FactNotAcceptable';
  /** The fact (事实项). */
  readonly key: EnterpriseFactKey;
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
  /** What is wrong with it (问题). */
  readonly problem: FactProblem;
  /** The problem for people (问题名称). */
  readonly problemLabel: Scalars['String']['output'];
};


/** Returned when the value, its period, day or confidence is not what the key asks for (事实不合要求), ENT-04. */
export type FactNotAcceptableMessageArgs = {
  locale?: Locale;
};


/** Returned when the value, its period, day or confidence is not what the key asks for (事实不合要求), ENT-04. */
export type FactNotAcceptableProblemLabelArgs = {
  locale?: Locale;
};

/** What is wrong with a fact that was to be recorded (事实项问题). */
export type FactProblem =
  | 'CONFIDENCE_OUT_OF_RANGE'
  | 'DAY_IN_FUTURE'
  | 'DAY_MALFORMED'
  | 'MALFORMED_PHONE'
  | 'OUT_OF_RANGE'
  | 'PERIOD_MALFORMED'
  | 'PERIOD_MISSING'
  | 'UNKNOWN_INDUSTRY'
  | 'WRONG_KIND';

/** A typed value: exactly one field is not null (事实值). */
export type FactValue = {
  readonly __typename?: 'FactValue';
  /** Money in fen (金额，分). */
  readonly amount?: Maybe<Scalars['Fen']['output']>;
  /** A day (日期). */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Several short texts (列表). */
  readonly items?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** A count, quantity or share; its unit stands beside it, and a share runs from 0 to 1 (数值). */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** Text; an industry is its GB/T 4754 code, and all but the last four digits of a phone number are hidden from everybody but the enterprise (文本). */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A typed value to record: exactly one field, the one that the key asks for (事实值). */
export type FactValueInput = {
  /** For registeredCapital, revenue, assets, taxPaid and rdSpending, in fen (金额，分). */
  readonly amount?: InputMaybe<Scalars['Fen']['input']>;
  /** For establishedOn (日期). */
  readonly day?: InputMaybe<Scalars['Date']['input']>;
  /** For mainProducts, mainMarkets and certificates (列表). */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** For staff, rdStaff, socialSecurityStaff and patents (whole numbers), powerUse (kWh), waterUse (m³), floorArea (m²) and exportShare (0 … 1) (数值). */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** For legalRepresentative, registeredAddress, businessAddress, businessScope, industry, contactPerson and contactPhone (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Returned when the hand-over would not lie after the beginning of the present assignment (换挂时间过早), ENT-18. */
export type HandOverTooEarly = UserError & {
  readonly __typename?: 'HandOverTooEarly';
  /** When the present assignment began (现任起始). */
  readonly currentSince: Scalars['DateTime']['output'];
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** Returned when the hand-over would not lie after the beginning of the present assignment (换挂时间过早), ENT-18. */
export type HandOverTooEarlyMessageArgs = {
  locale?: Locale;
};

/** On what ground an enterprise is a key enterprise (重点企业认定依据), ENT-02. */
export type KeyEnterpriseGround =
  /** Above the statistics threshold of its trade (四上企业). */
  | 'FOUR_ABOVE'
  /** High-tech certificate in validity (国家高新技术企业). */
  | 'NATIONAL_HIGH_TECH';

/** What the facts on file say about one ground (认定依据说明). */
export type KeyEnterpriseReason = {
  readonly __typename?: 'KeyEnterpriseReason';
  /** The explanation with its figures (说明). */
  readonly explanation: Scalars['String']['output'];
  /** The ground (依据). */
  readonly ground: KeyEnterpriseGround;
  /** The ground for people (依据名称). */
  readonly groundLabel: Scalars['String']['output'];
  /** Whether it is met today (是否满足). Null: a fact that decides is not known. */
  readonly isMet?: Maybe<Scalars['Boolean']['output']>;
};


/** What the facts on file say about one ground (认定依据说明). */
export type KeyEnterpriseReasonExplanationArgs = {
  locale?: Locale;
};


/** What the facts on file say about one ground (认定依据说明). */
export type KeyEnterpriseReasonGroundLabelArgs = {
  locale?: Locale;
};

/** The enterprise's place on the list of key enterprises, which is derived each quarter and never typed by hand (重点企业), ENT-02. */
export type KeyEnterpriseStanding = {
  readonly __typename?: 'KeyEnterpriseStanding';
  /** What the facts on file say today: the next list follows from it (依据). */
  readonly because: ReadonlyArray<KeyEnterpriseReason>;
  /** It stands there as four-above (是否四上). */
  readonly isFourAbove: Scalars['Boolean']['output'];
  /** It stands on that list (是否重点企业). */
  readonly isKey: Scalars['Boolean']['output'];
  /** It stands there as national high-tech (是否国高). */
  readonly isNationalHighTech: Scalars['Boolean']['output'];
  /** The quarter of the newest list, e.g. 2025Q3 (名单季度). */
  readonly quarter: Scalars['String']['output'];
};

/** Coverage of the key enterprises of a division by liaisons (挂点覆盖情况), ENT-05: the target is 100 %. */
export type LiaisonCoverage = {
  readonly __typename?: 'LiaisonCoverage';
  /** Those with a liaison (已挂点数). */
  readonly assigned: Scalars['Int']['output'];
  /** `assigned / keyEnterprises`, from 0 to 1 (覆盖率). Null: the division has no key enterprise. */
  readonly coverage?: Maybe<Scalars['Float']['output']>;
  /** The division (行政区划). */
  readonly divisionCode: Scalars['String']['output'];
  /** Key enterprises of the division (重点企业数). */
  readonly keyEnterprises: Scalars['Int']['output'];
  /** Officers who serve more enterprises than the soft load, the busiest first (超负荷干部). */
  readonly officersAboveSoftLoad: OfficerConnection;
  /** Key enterprises without a liaison, by name (未挂点企业). */
  readonly orphans: LiaisonOrphanConnection;
  /** The quarter of the list of key enterprises (名单季度). Null: no list has been published. */
  readonly quarter?: Maybe<Scalars['String']['output']>;
};


/** Coverage of the key enterprises of a division by liaisons (挂点覆盖情况), ENT-05: the target is 100 %. */
export type LiaisonCoverageOfficersAboveSoftLoadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Coverage of the key enterprises of a division by liaisons (挂点覆盖情况), ENT-05: the target is 100 %. */
export type LiaisonCoverageOrphansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A key enterprise without a liaison (未挂点企业), ENT-05. */
export type LiaisonOrphan = {
  readonly __typename?: 'LiaisonOrphan';
  /** The last day on which it should get a liaison, two working days after it was found by default (应补挂日期). Null: not found yet, or the calendar does not reach that far. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The enterprise (企业). */
  readonly enterprise: Enterprise;
  /** When the daily check found it first (发现时间). Null: the next check will. */
  readonly foundAt?: Maybe<Scalars['DateTime']['output']>;
  /** That day has passed (是否逾期). */
  readonly isOverdue: Scalars['Boolean']['output'];
};

/** A page of key enterprises without a liaison (未挂点企业分页). */
export type LiaisonOrphanConnection = {
  readonly __typename?: 'LiaisonOrphanConnection';
  /** The page's rows with their cursors (行). */
  readonly edges: ReadonlyArray<LiaisonOrphanEdge>;
  /** The page's rows (未挂点企业). */
  readonly nodes: ReadonlyArray<LiaisonOrphan>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A row of a page of orphans (未挂点企业行). */
export type LiaisonOrphanEdge = {
  readonly __typename?: 'LiaisonOrphanEdge';
  /** The row's cursor, for `after` (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The orphan (未挂点企业). */
  readonly node: LiaisonOrphan;
};

/** Returned when the officer is the enterprise's liaison already (挂点干部未变). */
export type LiaisonUnchanged = UserError & {
  readonly __typename?: 'LiaisonUnchanged';
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
  /** Since when (起始). */
  readonly since: Scalars['DateTime']['output'];
};


/** Returned when the officer is the enterprise's liaison already (挂点干部未变). */
export type LiaisonUnchangedMessageArgs = {
  locale?: Locale;
};

/** The language of labels and messages (语言). */
export type Locale =
  /** English */
  | 'EN'
  /** 简体中文 */
  | 'ZH_CN';

/** Which notices were read. */
export type MarkNoticesReadInput = {
  /** 8 to 64 letters, digits or any of `_ : . -`, such as a UUID; the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 keys of notices to this caller (通知). */
  readonly noticeIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type MarkNoticesReadResult = MarkNoticesReadSuccess | NoticeUnknown;

/** They are read (已标记). */
export type MarkNoticesReadSuccess = {
  readonly __typename?: 'MarkNoticesReadSuccess';
  /** The notices (通知). */
  readonly notices: ReadonlyArray<Notice>;
  /** What is still unread, as `Viewer.unreadNotices` (未读通知数). */
  readonly unreadNotices: Scalars['Int']['output'];
};

/** A mandatory fact that is unknown (缺项). */
export type MissingFact = {
  readonly __typename?: 'MissingFact';
  /** Its key (事实项). */
  readonly key: EnterpriseFactKey;
  /** The key for people (事实项名称). */
  readonly label: Scalars['String']['output'];
};


/** A mandatory fact that is unknown (缺项). */
export type MissingFactLabelArgs = {
  locale?: Locale;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives an enterprise its primary liaison, or hands it over to another officer without a day between (挂点、换挂), ENT-05, ENT-18. */
  readonly assignLiaison: AssignLiaisonResult;
  /**
   * Moves an enterprise to another registration status, along the transitions that exist (变更登记状态), ENT-01. An enterprise that
   * is cancelled or moves out loses its liaison and its protection at the same instant.
   */
  readonly changeEnterpriseStatus: ChangeEnterpriseStatusResult;
  /**
   * Takes an enterprise off the protection list, with its consent (移出保护清单), VIS-09.
   * @deprecated Since 2026-11-23 use reviewProtection: the visits department keeps the list.
   */
  readonly endProtection: EndProtectionResult;
  /** Notes that the caller has read these notices (标记通知已读), SHR-09. Everybody reads for oneself: a colleague's notice stays unread. */
  readonly markNoticesRead: MarkNoticesReadResult;
  /**
   * Puts an enterprise on the protection list, with its consent (纳入保护清单), VIS-09, VIS-10.
   * @deprecated Since 2026-11-23 use proposeProtection, with consentedBy for a consent on paper: the visits department keeps the list.
   */
  readonly protectEnterprise: ProtectEnterpriseResult;
  /**
   * Records a fact with its source, day and confidence (登记企业事实), ENT-04. Facts are never overwritten; the newest counts, and
   * staff, revenue, assets and industry decide the size class anew.
   */
  readonly recordEnterpriseFact: RecordEnterpriseFactResult;
  /** Says on which channels, and at which hours, the recipient of an inbox wants to be told (设置通知偏好), SHR-09. The inbox itself always receives. */
  readonly setNoticePreferences: SetNoticePreferencesResult;
  /** The enterprise says how much attention it wants (设置到访意愿), ENT-35: at any time and without a reason. */
  readonly setVisitMode: SetVisitModeResult;
};


export type MutationAssignLiaisonArgs = {
  input: AssignLiaisonInput;
};


export type MutationChangeEnterpriseStatusArgs = {
  input: ChangeEnterpriseStatusInput;
};


export type MutationEndProtectionArgs = {
  input: EndProtectionInput;
};


export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


export type MutationProtectEnterpriseArgs = {
  input: ProtectEnterpriseInput;
};


export type MutationRecordEnterpriseFactArgs = {
  input: RecordEnterpriseFactInput;
};


export type MutationSetNoticePreferencesArgs = {
  input: SetNoticePreferencesInput;
};


export type MutationSetVisitModeArgs = {
  input: SetVisitModeInput;
};

/** Something that somebody was told (通知), SHR-09. Reached by those whose inbox it lies in, and by nobody else. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** What it is about; its own department answers for it (事项). */
  readonly about: NoticeSubject;
  /** When it was put before its recipient (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** What has happened and what to do (正文). */
  readonly body: Scalars['String']['output'];
  /** How far it has come on other channels (送达情况). Empty: it went to the inbox alone. */
  readonly deliveries: ReadonlyArray<NoticeDelivery>;
  /** The immutable key (标识). */
  readonly id: Scalars['ID']['output'];
  /** Which of the caller's inboxes it lies in: as what one was told (收件箱). */
  readonly inbox: NoticeInbox;
  /** This caller has read it (是否已读). */
  readonly isRead: Scalars['Boolean']['output'];
  /** Names the wording, department first, e.g. `visits.asked` (通知模板). */
  readonly template: Scalars['String']['output'];
  /** What it is, in a few words (标题). */
  readonly title: Scalars['String']['output'];
  /** Whether it waits for no quiet hours (紧急程度). */
  readonly urgency: NoticeUrgency;
  /** The urgency for people (紧急程度名称). */
  readonly urgencyLabel: Scalars['String']['output'];
};


/** Something that somebody was told (通知), SHR-09. Reached by those whose inbox it lies in, and by nobody else. */
export type NoticeBodyArgs = {
  locale?: Locale;
};


/** Something that somebody was told (通知), SHR-09. Reached by those whose inbox it lies in, and by nobody else. */
export type NoticeTitleArgs = {
  locale?: Locale;
};


/** Something that somebody was told (通知), SHR-09. Reached by those whose inbox it lies in, and by nobody else. */
export type NoticeUrgencyLabelArgs = {
  locale?: Locale;
};

/** A channel, and whether the recipient wants it (渠道选择). */
export type NoticeChannelChoice = {
  readonly __typename?: 'NoticeChannelChoice';
  /** The channel, e.g. `SMS` (渠道). */
  readonly channel: Scalars['String']['output'];
  /** The recipient wants it (是否接收). */
  readonly isWanted: Scalars['Boolean']['output'];
};

/** The platform has no such channel. */
export type NoticeChannelUnknown = UserError & {
  readonly __typename?: 'NoticeChannelUnknown';
  /** The channels that there are (可用渠道). */
  readonly channels: ReadonlyArray<Scalars['String']['output']>;
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** The platform has no such channel. */
export type NoticeChannelUnknownMessageArgs = {
  locale?: Locale;
};

/** A page of notices (通知分页). */
export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  /** The page's rows with their cursors (行). */
  readonly edges: ReadonlyArray<NoticeEdge>;
  /** The page's rows (通知). */
  readonly nodes: ReadonlyArray<Notice>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A notice on its way by a channel beside the inbox (送达情况), SHR-09. */
export type NoticeDelivery = {
  readonly __typename?: 'NoticeDelivery';
  /** The channel, e.g. `SMS` (渠道). */
  readonly channel: Scalars['String']['output'];
  /** When it was settled (办结时间). Null: it is still on its way. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come (状态). */
  readonly state: NoticeDeliveryState;
  /** The state for people (状态名称). */
  readonly stateLabel: Scalars['String']['output'];
};


/** A notice on its way by a channel beside the inbox (送达情况), SHR-09. */
export type NoticeDeliveryStateLabelArgs = {
  locale?: Locale;
};

/** How far a notice has come on a channel (送达状态). */
export type NoticeDeliveryState =
  /** The recipient does not want this channel (收件人不接收). */
  | 'DECLINED'
  /** Given up (发送失败). */
  | 'FAILED'
  /** Still to be sent, or to be tried again (待发送). */
  | 'PENDING'
  /** Taken over by the channel (已发送). */
  | 'SENT';

/** A row of a page of notices (通知行). */
export type NoticeEdge = {
  readonly __typename?: 'NoticeEdge';
  /** The row's cursor, for `after` (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The notice (通知). */
  readonly node: Notice;
};

/** Which notices; what is left out narrows nothing. */
export type NoticeFilter = {
  /** Only those about this object, by its key (事项). */
  readonly aboutId?: InputMaybe<Scalars['ID']['input']>;
  /** Read or not read by this caller (是否未读). */
  readonly isUnread?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where the notices to one recipient lie, and how the recipient wants to be told (收件箱), SHR-09. */
export type NoticeInbox = {
  readonly __typename?: 'NoticeInbox';
  /** The channels beside the inbox that this platform has (可用渠道). */
  readonly channels: ReadonlyArray<NoticeChannelChoice>;
  /** As what one is told (收件身份). */
  readonly kind: NoticeInboxKind;
  /** The kind for people (收件身份名称). */
  readonly kindLabel: Scalars['String']['output'];
  /** From when on nobody is disturbed, `HH:MM` in Shanghai (免打扰开始). Null: the hours of the district, 21:00 to 08:00 unless it says otherwise. */
  readonly quietFrom?: Maybe<Scalars['String']['output']>;
  /** Until when, `HH:MM` in Shanghai (免打扰结束). Null as `quietFrom`; the same time as `quietFrom`: no quiet hours. */
  readonly quietTo?: Maybe<Scalars['String']['output']>;
  /** The role whose inbox it is (角色). Null for all other kinds. */
  readonly role?: Maybe<Role>;
};


/** Where the notices to one recipient lie, and how the recipient wants to be told (收件箱), SHR-09. */
export type NoticeInboxKindLabelArgs = {
  locale?: Locale;
};

/** As what somebody is told (收件身份). */
export type NoticeInboxKind =
  /** The enterprise that one acts for (企业). */
  | 'ENTERPRISE'
  /** The officer that one is (干部). */
  | 'OFFICER'
  /** Oneself (本人). */
  | 'PERSON'
  /** A role in one's jurisdiction, such as the service centre (岗位). */
  | 'ROLE'
  /** One's unit (单位). */
  | 'UNIT';

/** The caller has no such inbox. */
export type NoticeInboxUnknown = UserError & {
  readonly __typename?: 'NoticeInboxUnknown';
  /** The kinds that the caller has (可选收件身份). */
  readonly kinds: ReadonlyArray<NoticeInboxKind>;
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** The caller has no such inbox. */
export type NoticeInboxUnknownMessageArgs = {
  locale?: Locale;
};

/** The object that a notice is about (事项). */
export type NoticeSubject = {
  readonly __typename?: 'NoticeSubject';
  /** Its key (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its type in this graph, e.g. `VisitRequest` (类型). */
  readonly type: Scalars['String']['output'];
};

/** Some of these are no notices to the caller, and nothing was marked. */
export type NoticeUnknown = UserError & {
  readonly __typename?: 'NoticeUnknown';
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
  /** Those that are unknown (无此通知). */
  readonly noticeIds: ReadonlyArray<Scalars['ID']['output']>;
};


/** Some of these are no notices to the caller, and nothing was marked. */
export type NoticeUnknownMessageArgs = {
  locale?: Locale;
};

/** How urgent a notice is (紧急程度). */
export type NoticeUrgency =
  /** Outside of quiet hours (普通). */
  | 'NORMAL'
  /** At once, by day and by night (紧急). */
  | 'URGENT';

/**
 * A cadre or chief service officer who serves enterprises (干部). Seen by officials of the jurisdiction and by the enterprises that
 * the officer serves.
 */
export type Officer = {
  readonly __typename?: 'Officer';
  /** The enterprises that the officer serves now, by name (在挂企业). Null: not for the caller. */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /** The immutable key (标识). */
  readonly id: Scalars['ID']['output'];
  /** False once the officer has left the post: nothing new may be assigned (是否在岗). */
  readonly isActive: Scalars['Boolean']['output'];
  /** How many enterprises the officer serves as liaison, and how many it may be (挂点负荷), ENT-05. Null: not for the caller. */
  readonly load?: Maybe<OfficerLoad>;
  /** The officer's name (姓名). */
  readonly name: Scalars['String']['output'];
  /** Office held (职务). */
  readonly title: Scalars['String']['output'];
  /** The unit to which the officer belongs (所在单位). */
  readonly unit?: Maybe<OrgUnit>;
};


/**
 * A cadre or chief service officer who serves enterprises (干部). Seen by officials of the jurisdiction and by the enterprises that
 * the officer serves.
 */
export type OfficerEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: AssignmentKind;
};

/** A page of officers (干部分页). */
export type OfficerConnection = {
  readonly __typename?: 'OfficerConnection';
  /** The page's rows with their cursors (行). */
  readonly edges: ReadonlyArray<OfficerEdge>;
  /** The page's rows; null for an officer whom the caller may not see (干部). */
  readonly nodes: ReadonlyArray<Maybe<Officer>>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A row of a page of officers (干部行). */
export type OfficerEdge = {
  readonly __typename?: 'OfficerEdge';
  /** The row's cursor, for `after` (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The officer; null when the caller may not see this one (干部). */
  readonly node?: Maybe<Officer>;
};

/** Returned when the officer has left the post (干部已离岗). */
export type OfficerInactive = UserError & {
  readonly __typename?: 'OfficerInactive';
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** Returned when the officer has left the post (干部已离岗). */
export type OfficerInactiveMessageArgs = {
  locale?: Locale;
};

/** How many enterprises an officer serves as liaison (挂点负荷), ENT-05. */
export type OfficerLoad = {
  readonly __typename?: 'OfficerLoad';
  /** Enterprises served now (在挂企业数). */
  readonly enterprises: Scalars['Int']['output'];
  /** More than this number is refused (上限), default 30. */
  readonly hardCap: Scalars['Int']['output'];
  /** `enterprises` is above `softLoad` (是否超过预警线). */
  readonly isAboveSoftLoad: Scalars['Boolean']['output'];
  /** Above this number the centre is warned (预警线), default 25. */
  readonly softLoad: Scalars['Int']['output'];
};

/** Returned when the officer serves as many enterprises as one may (干部挂点已满), ENT-05. */
export type OfficerLoadReached = UserError & {
  readonly __typename?: 'OfficerLoadReached';
  /** The most that one officer may serve (上限). */
  readonly limit: Scalars['Int']['output'];
  /** How many the officer serves now (在挂企业数). */
  readonly load: Scalars['Int']['output'];
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** Returned when the officer serves as many enterprises as one may (干部挂点已满), ENT-05. */
export type OfficerLoadReachedMessageArgs = {
  locale?: Locale;
};

/** The officer serves more enterprises than is good, and fewer than is forbidden (负荷预警), ENT-05. */
export type OfficerLoadWarning = {
  readonly __typename?: 'OfficerLoadWarning';
  /** Enterprises served now, this one included (在挂企业数). */
  readonly load: Scalars['Int']['output'];
  /** The warning for people (提示信息). */
  readonly message: Scalars['String']['output'];
  /** The number above which the centre is warned (预警线). */
  readonly softLoad: Scalars['Int']['output'];
};


/** The officer serves more enterprises than is good, and fewer than is forbidden (负荷预警), ENT-05. */
export type OfficerLoadWarningMessageArgs = {
  locale?: Locale;
};

/** Returned when there is no such officer in the caller's jurisdiction (干部不存在). */
export type OfficerNotFound = UserError & {
  readonly __typename?: 'OfficerNotFound';
  /** What is wrong and what to do, for people (提示信息). */
  readonly message: Scalars['String']['output'];
};


/** Returned when there is no such officer in the caller's jurisdiction (干部不存在). */
export type OfficerNotFoundMessageArgs = {
  locale?: Locale;
};

/** A unit of the organisation tree: district, town or street, village, grid, or an external superior (组织机构). Public. */
export type OrgUnit = {
  readonly __typename?: 'OrgUnit';
  /** The units directly below it, by name (下级单位). */
  readonly children: OrgUnitConnection;
  /** GB/T 2260 code of its jurisdiction, 6 or 9 digits (行政区划代码). */
  readonly divisionCode: Scalars['String']['output'];
  /** Its line of duty, a code such as `market-supervision` (职能线条). */
  readonly dutyLine: Scalars['String']['output'];
  /** The immutable key (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its level in the tree (层级). */
  readonly level: OrgUnitLevel;
  /** The level for people (层级名称). */
  readonly levelLabel: Scalars['String']['output'];
  /** The unit's name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its officers, by name (所属干部). Null: not for the caller. */
  readonly officers?: Maybe<OfficerConnection>;
  /** The unit above it (上级单位). Null: the top of the tree. */
  readonly parent?: Maybe<OrgUnit>;
};


/** A unit of the organisation tree: district, town or street, village, grid, or an external superior (组织机构). Public. */
export type OrgUnitChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of the organisation tree: district, town or street, village, grid, or an external superior (组织机构). Public. */
export type OrgUnitLevelLabelArgs = {
  locale?: Locale;
};


/** A unit of the organisation tree: district, town or street, village, grid, or an external superior (组织机构). Public. */
export type OrgUnitNameArgs = {
  locale?: Locale;
};


/** A unit of the organisation tree: district, town or street, village, grid, or an external superior (组织机构). Public. */
export type OrgUnitOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of units (机构分页). */
export type OrgUnitConnection = {
  readonly __typename?: 'OrgUnitConnection';
  /** The page's rows with their cursors (行). */
  readonly edges: ReadonlyArray<OrgUnitEdge>;
  /** The page's rows (机构). */
  readonly nodes: ReadonlyArray<OrgUnit>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A row of a page of units (机构行). */
export type OrgUnitEdge = {
  readonly __typename?: 'OrgUnitEdge';
  /** The row's cursor, for `after` (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The unit (机构). */
  readonly node: OrgUnit;
};

/** Which units (机构筛选). What is left out or null does not narrow the list. */
export type OrgUnitFilter = {
  /** The division or one below it, GB/T 2260, 6 or 9 digits (行政区划). */
  readonly divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** This line of duty (职能线条). */
  readonly dutyLine?: InputMaybe<Scalars['String']['input']>;
  /** This level (层级). */
  readonly level?: InputMaybe<OrgUnitLevel>;
  /** Part of the Chinese name (名称包含). */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Level of a unit (层级). */
export type OrgUnitLevel =
  | 'DISTRICT'
  | 'EXTERNAL'
  | 'GRID'
  | 'TOWN_STREET'
  | 'VILLAGE';

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

/** Whom to protect, and with whose consent. */
export type ProtectEnterpriseInput = {
  /** Who consented for the enterprise: name and office, at most 100 characters (企业同意人). Null or blank is refused. */
  readonly consentedBy?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise (企业). */
  readonly enterpriseId: Scalars['ID']['input'];
  /** Why it is to be protected (理由). */
  readonly ground: ProtectionGround;
  /** 8 to 64 letters, digits or any of `_ : . -`, such as a UUID; the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type ProtectEnterpriseResult = EnterpriseAlreadyProtected | EnterpriseConsentMissing | EnterpriseHasLeft | EnterpriseNotFound | ProtectEnterpriseSuccess;

/** The enterprise is protected from today on (已纳入保护). */
export type ProtectEnterpriseSuccess = {
  readonly __typename?: 'ProtectEnterpriseSuccess';
  /** The enterprise with its protection (企业). */
  readonly enterprise: Enterprise;
};

/** A place on the protection list (保护清单条目), VIS-09, VIS-10. */
export type Protection = {
  readonly __typename?: 'Protection';
  /** Why it is protected (理由). */
  readonly ground: ProtectionGround;
  /** The ground for people (理由名称). */
  readonly groundLabel: Scalars['String']['output'];
  /** The first protected day (起始日期). */
  readonly since: Scalars['Date']['output'];
};


/** A place on the protection list (保护清单条目), VIS-09, VIS-10. */
export type ProtectionGroundLabelArgs = {
  locale?: Locale;
};

/** Why an enterprise is protected (纳入保护的理由). */
export type ProtectionGround =
  /** A pilot enterprise by decision (试点企业), VIS-10. */
  | 'PILOT'
  /** At least six visits in three months (高频调研), VIS-09. */
  | 'VISIT_FREQUENCY';

/** A certificate or title with its validity (资质). */
export type Qualification = {
  readonly __typename?: 'Qualification';
  /** The certificate's number (证书编号). */
  readonly certificateNumber: Scalars['String']['output'];
  /** Valid today (是否有效). */
  readonly isValid: Scalars['Boolean']['output'];
  /** What it certifies (资质类型). */
  readonly kind: QualificationKind;
  /** The kind for people (资质类型名称). */
  readonly kindLabel: Scalars['String']['output'];
  /** First valid day (有效期起). */
  readonly validFrom: Scalars['Date']['output'];
  /** First day on which it is no longer valid (有效期止，不含当日). */
  readonly validTo: Scalars['Date']['output'];
};


/** A certificate or title with its validity (资质). */
export type QualificationKindLabelArgs = {
  locale?: Locale;
};

/** Kind of certificate or title (资质类型). */
export type QualificationKind =
  | 'CONSTRUCTION'
  | 'INNOVATIVE_SME'
  | 'LITTLE_GIANT'
  | 'NATIONAL_HIGH_TECH'
  | 'SPECIALISED_SOPHISTICATED';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * One enterprise by its key or by its unified social credit code (按标识或统一社会信用代码查企业). Null when there is none.
   * A code that breaks GB 32100 is BAD_USER_INPUT and says which position is wrong.
   */
  readonly enterprise?: Maybe<Enterprise>;
  /**
   * Enterprises by name, place, industry and service (企业名录), ENT-01. Without a filter: the whole register. Filters on facts
   * that are not public act only on enterprises of which the caller may read them.
   */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /**
   * How far every key enterprise of a division has its liaison (全覆盖挂点服务), ENT-05. Null when the division lies outside of the
   * caller's jurisdiction.
   */
  readonly liaisonCoverage?: Maybe<LiaisonCoverage>;
  /** One officer (干部). Null when there is none, or none that the caller may see. */
  readonly officer?: Maybe<Officer>;
  /** Units of the organisation tree by name, place and level (组织机构). */
  readonly orgUnits?: Maybe<OrgUnitConnection>;
  /** Who is calling, in which roles, and for which enterprises (当前用户), SHR-23. */
  readonly viewer?: Maybe<Viewer>;
};


export type QueryEnterpriseArgs = {
  by: EnterpriseBy;
};


export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: EnterpriseOrder;
};


export type QueryLiaisonCoverageArgs = {
  divisionCode: Scalars['String']['input'];
};


export type QueryOfficerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrgUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrgUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A fact and where it comes from. */
export type RecordEnterpriseFactInput = {
  /** The day for which it is true, not in the future (截止日期). */
  readonly asOf: Scalars['Date']['input'];
  /** How far it can be trusted, from 0 to 1 (可信度). */
  readonly confidence?: Scalars['Float']['input'];
  /** The enterprise (企业). */
  readonly enterpriseId: Scalars['ID']['input'];
  /** 8 to 64 letters, digits or any of `_ : . -`, such as a UUID; the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the fact tells (事实项). */
  readonly key: EnterpriseFactKey;
  /** The reporting period, e.g. 2024, 2025Q2 or 2025-08; required for figures of a period: revenue, taxPaid, rdSpending, powerUse, waterUse and exportShare (所属期). */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** The department or register that says so, 1 to 100 characters (来源). */
  readonly source: Scalars['String']['input'];
  /** Its value, of the kind that the key asks for (值). */
  readonly value: FactValueInput;
};

export type RecordEnterpriseFactResult = EnterpriseNotFound | FactNotAcceptable | RecordEnterpriseFactSuccess;

/** The fact is on file (已登记). */
export type RecordEnterpriseFactSuccess = {
  readonly __typename?: 'RecordEnterpriseFactSuccess';
  /** The enterprise, with its size class computed anew (企业). */
  readonly enterprise: Enterprise;
  /** The fact as recorded (事实). */
  readonly fact: EnterpriseFact;
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

/** How the recipient of an inbox wants to be told. What is said replaces what was said before. */
export type SetNoticePreferencesInput = {
  /** The wanted channels beside the inbox; empty: none; null: all, also those to come (渠道). */
  readonly channels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 8 to 64 letters, digits or any of `_ : . -`, such as a UUID; the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which of the caller's inboxes (收件身份). */
  readonly kind: NoticeInboxKind;
  /** From when on nobody is disturbed, `HH:MM` in Shanghai; null: the hours of the district (免打扰开始). */
  readonly quietFrom?: InputMaybe<Scalars['String']['input']>;
  /** Until when; null exactly if `quietFrom` is (免打扰结束). */
  readonly quietTo?: InputMaybe<Scalars['String']['input']>;
  /** The role, for an inbox of the kind ROLE; else null (角色). */
  readonly role?: InputMaybe<Role>;
};

export type SetNoticePreferencesResult = NoticeChannelUnknown | NoticeInboxUnknown | SetNoticePreferencesSuccess;

/** The wish is set (已设置). */
export type SetNoticePreferencesSuccess = {
  readonly __typename?: 'SetNoticePreferencesSuccess';
  /** The inbox with its new wish (收件箱). */
  readonly inbox: NoticeInbox;
};

/** An enterprise by its key, and a key that makes repeating harmless. */
export type SetVisitModeInput = {
  /** The enterprise for which the caller acts (企业). */
  readonly enterpriseId: Scalars['ID']['input'];
  /** 8 to 64 letters, digits or any of `_ : . -`, such as a UUID; the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The wanted mode; null: the default of its size class, QUIET for large enterprises and BALANCED for all others (到访意愿). */
  readonly mode?: InputMaybe<VisitMode>;
};

export type SetVisitModeResult = EnterpriseHasLeft | EnterpriseNotFound | SetVisitModeSuccess;

/** The mode is set (已设置). */
export type SetVisitModeSuccess = {
  readonly __typename?: 'SetVisitModeSuccess';
  /** The enterprise with its new mode (企业). */
  readonly enterprise: Enterprise;
};

/** Size class by 统计上大中小微型企业划分办法（2017）(企业规模). */
export type SizeClass =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The caller with the inbox, as it is and then whenever a notice arrives or is read, and what is asked has changed (通知动态), SHR-09: new ones stand
   * first in `notices`. Null for the public.
   */
  readonly noticeReceived?: Maybe<Viewer>;
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

/** Who is calling (当前用户), SHR-23. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The one enterprise for which the person acts in this request (当前代表的企业). Null: none. */
  readonly actingFor?: Maybe<Enterprise>;
  /** GB/T 2260 code of the jurisdiction (辖区). Null: none. */
  readonly divisionCode?: Maybe<Scalars['String']['output']>;
  /** The enterprises that the person may act for, by name (可代表的企业). */
  readonly enterprises: ReadonlyArray<Enterprise>;
  /** The inboxes that these notices come from, with what is wished for each (收件箱). */
  readonly noticeInboxes?: Maybe<ReadonlyArray<NoticeInbox>>;
  /** What the person was told: as oneself, for the enterprise that one acts for, for one's unit, and in one's roles, newest first (通知). */
  readonly notices?: Maybe<NoticeConnection>;
  /** The officer that the person is (干部). Null: none. */
  readonly officer?: Maybe<Officer>;
  /** The roles in which the person calls (角色). */
  readonly roles: ReadonlyArray<ViewerRole>;
  /** The issuer's stable name for the person; `public` without a token (主体). */
  readonly subject: Scalars['String']['output'];
  /** The unit of an official (单位). Null: none. */
  readonly unit?: Maybe<OrgUnit>;
  /** How many of them this person has not read, among the newest 1,000 of each inbox (未读通知数). */
  readonly unreadNotices?: Maybe<Scalars['Int']['output']>;
};


/** Who is calling (当前用户), SHR-23. */
export type ViewerNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A role of the caller (角色). */
export type ViewerRole = {
  readonly __typename?: 'ViewerRole';
  /** The role for people (角色名称). */
  readonly label: Scalars['String']['output'];
  /** The role (角色). */
  readonly role: Role;
};


/** A role of the caller (角色). */
export type ViewerRoleLabelArgs = {
  locale?: Locale;
};

/** How much attention an enterprise wants (到访意愿), ENT-35. */
export type VisitMode =
  /** The usual measure (平衡). */
  | 'BALANCED'
  /** Visits are welcome as publicity (曝光). */
  | 'EXPOSURE'
  /** As few visits as the law allows (静谧). */
  | 'QUIET';



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
  Officer: Officer;
  OrgUnit: OrgUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & ( GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"uscc":true}> ) );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"id":true}> );
  OrgUnit:
    ( { __typename: 'OrgUnit' }
    & GraphQLRecursivePick<FederationTypes['OrgUnit'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssignLiaisonResult:
    | ( Omit<AssignLiaisonSuccess, 'assignment' | 'enterprise' | 'warning'> & { assignment: _RefType['Assignment'], enterprise: _RefType['Enterprise'], warning?: Maybe<_RefType['OfficerLoadWarning']> } & { __typename: 'AssignLiaisonSuccess' } )
    | ( EnterpriseHasLeftValue & { __typename: 'EnterpriseHasLeft' } )
    | ( EnterpriseNotFoundValue & { __typename: 'EnterpriseNotFound' } )
    | ( HandOverTooEarlyValue & { __typename: 'HandOverTooEarly' } )
    | ( LiaisonUnchangedValue & { __typename: 'LiaisonUnchanged' } )
    | ( OfficerInactiveValue & { __typename: 'OfficerInactive' } )
    | ( OfficerLoadReachedValue & { __typename: 'OfficerLoadReached' } )
    | ( OfficerNotFoundValue & { __typename: 'OfficerNotFound' } )
  ;
  ChangeEnterpriseStatusResult:
    | ( Omit<ChangeEnterpriseStatusSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'ChangeEnterpriseStatusSuccess' } )
    | ( EnterpriseNotFoundValue & { __typename: 'EnterpriseNotFound' } )
    | ( EnterpriseStatusNotReachableValue & { __typename: 'EnterpriseStatusNotReachable' } )
  ;
  EndProtectionResult:
    | ( Omit<EndProtectionSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'EndProtectionSuccess' } )
    | ( EnterpriseConsentMissingValue & { __typename: 'EnterpriseConsentMissing' } )
    | ( EnterpriseNotFoundValue & { __typename: 'EnterpriseNotFound' } )
    | ( EnterpriseNotProtectedValue & { __typename: 'EnterpriseNotProtected' } )
  ;
  MarkNoticesReadResult:
    | ( Omit<MarkNoticesReadSuccess, 'notices'> & { notices: ReadonlyArray<_RefType['Notice']> } & { __typename: 'MarkNoticesReadSuccess' } )
    | ( NoticeUnknownValue & { __typename: 'NoticeUnknown' } )
  ;
  ProtectEnterpriseResult:
    | ( EnterpriseAlreadyProtectedValue & { __typename: 'EnterpriseAlreadyProtected' } )
    | ( EnterpriseConsentMissingValue & { __typename: 'EnterpriseConsentMissing' } )
    | ( EnterpriseHasLeftValue & { __typename: 'EnterpriseHasLeft' } )
    | ( EnterpriseNotFoundValue & { __typename: 'EnterpriseNotFound' } )
    | ( Omit<ProtectEnterpriseSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'ProtectEnterpriseSuccess' } )
  ;
  RecordEnterpriseFactResult:
    | ( EnterpriseNotFoundValue & { __typename: 'EnterpriseNotFound' } )
    | ( FactNotAcceptableValue & { __typename: 'FactNotAcceptable' } )
    | ( Omit<RecordEnterpriseFactSuccess, 'enterprise' | 'fact'> & { enterprise: _RefType['Enterprise'], fact: _RefType['EnterpriseFact'] } & { __typename: 'RecordEnterpriseFactSuccess' } )
  ;
  SetNoticePreferencesResult:
    | ( NoticeChannelUnknownValue & { __typename: 'NoticeChannelUnknown' } )
    | ( NoticeInboxUnknownValue & { __typename: 'NoticeInboxUnknown' } )
    | ( Omit<SetNoticePreferencesSuccess, 'inbox'> & { inbox: _RefType['NoticeInbox'] } & { __typename: 'SetNoticePreferencesSuccess' } )
  ;
  SetVisitModeResult:
    | ( EnterpriseHasLeftValue & { __typename: 'EnterpriseHasLeft' } )
    | ( EnterpriseNotFoundValue & { __typename: 'EnterpriseNotFound' } )
    | ( Omit<SetVisitModeSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'SetVisitModeSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( EnterpriseAlreadyProtectedValue & { __typename: 'EnterpriseAlreadyProtected' } )
    | ( EnterpriseConsentMissingValue & { __typename: 'EnterpriseConsentMissing' } )
    | ( EnterpriseHasLeftValue & { __typename: 'EnterpriseHasLeft' } )
    | ( EnterpriseNotFoundValue & { __typename: 'EnterpriseNotFound' } )
    | ( EnterpriseNotProtectedValue & { __typename: 'EnterpriseNotProtected' } )
    | ( EnterpriseStatusNotReachableValue & { __typename: 'EnterpriseStatusNotReachable' } )
    | ( FactNotAcceptableValue & { __typename: 'FactNotAcceptable' } )
    | ( HandOverTooEarlyValue & { __typename: 'HandOverTooEarly' } )
    | ( LiaisonUnchangedValue & { __typename: 'LiaisonUnchanged' } )
    | ( NoticeChannelUnknownValue & { __typename: 'NoticeChannelUnknown' } )
    | ( NoticeInboxUnknownValue & { __typename: 'NoticeInboxUnknown' } )
    | ( NoticeUnknownValue & { __typename: 'NoticeUnknown' } )
    | ( OfficerInactiveValue & { __typename: 'OfficerInactive' } )
    | ( OfficerLoadReachedValue & { __typename: 'OfficerLoadReached' } )
    | ( OfficerNotFoundValue & { __typename: 'OfficerNotFound' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessScope: AccessScope;
  AssignLiaisonInput: AssignLiaisonInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssignLiaisonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignLiaisonResult']>;
  AssignLiaisonSuccess: ResolverTypeWrapper<Omit<AssignLiaisonSuccess, 'assignment' | 'enterprise' | 'warning'> & { assignment: ResolversTypes['Assignment'], enterprise: ResolversTypes['Enterprise'], warning?: Maybe<ResolversTypes['OfficerLoadWarning']> }>;
  Assignment: ResolverTypeWrapper<AssignmentValue>;
  AssignmentConnection: ResolverTypeWrapper<Omit<AssignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssignmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Assignment']> }>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  AssignmentKind: AssignmentKind;
  AssignmentTrigger: AssignmentTrigger;
  ChangeEnterpriseStatusInput: ChangeEnterpriseStatusInput;
  ChangeEnterpriseStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeEnterpriseStatusResult']>;
  ChangeEnterpriseStatusSuccess: ResolverTypeWrapper<Omit<ChangeEnterpriseStatusSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dossier: ResolverTypeWrapper<CompletenessValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EndProtectionInput: EndProtectionInput;
  EndProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndProtectionResult']>;
  EndProtectionSuccess: ResolverTypeWrapper<Omit<EndProtectionSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  Enterprise: ResolverTypeWrapper<EnterpriseValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EnterpriseAction: ResolverTypeWrapper<ActionStateValue>;
  EnterpriseActionName: EnterpriseActionName;
  EnterpriseAlreadyProtected: ResolverTypeWrapper<EnterpriseAlreadyProtectedValue>;
  EnterpriseBy: EnterpriseBy;
  EnterpriseConnection: ResolverTypeWrapper<EnterprisePageValue>;
  EnterpriseConsentMissing: ResolverTypeWrapper<EnterpriseConsentMissingValue>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EnterpriseFact: ResolverTypeWrapper<KnownFactValue>;
  EnterpriseFactKey: EnterpriseFactKey;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseHasLeft: ResolverTypeWrapper<EnterpriseHasLeftValue>;
  EnterpriseNotFound: ResolverTypeWrapper<EnterpriseNotFoundValue>;
  EnterpriseNotProtected: ResolverTypeWrapper<EnterpriseNotProtectedValue>;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseStatus: EnterpriseStatus;
  EnterpriseStatusNotReachable: ResolverTypeWrapper<EnterpriseStatusNotReachableValue>;
  EntityKind: EntityKind;
  FactNotAcceptable: ResolverTypeWrapper<FactNotAcceptableValue>;
  FactProblem: FactProblem;
  FactValue: ResolverTypeWrapper<FactValue>;
  FactValueInput: FactValueInput;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  HandOverTooEarly: ResolverTypeWrapper<HandOverTooEarlyValue>;
  KeyEnterpriseGround: KeyEnterpriseGround;
  KeyEnterpriseReason: ResolverTypeWrapper<KeyEnterpriseReasonValue>;
  KeyEnterpriseStanding: ResolverTypeWrapper<Omit<KeyEnterpriseStanding, 'because'> & { because: ReadonlyArray<ResolversTypes['KeyEnterpriseReason']> }>;
  LiaisonCoverage: ResolverTypeWrapper<CoverageOfDivisionValue>;
  LiaisonOrphan: ResolverTypeWrapper<Omit<LiaisonOrphan, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  LiaisonOrphanConnection: ResolverTypeWrapper<Omit<LiaisonOrphanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LiaisonOrphanEdge']>, nodes: ReadonlyArray<ResolversTypes['LiaisonOrphan']> }>;
  LiaisonOrphanEdge: ResolverTypeWrapper<Omit<LiaisonOrphanEdge, 'node'> & { node: ResolversTypes['LiaisonOrphan'] }>;
  LiaisonUnchanged: ResolverTypeWrapper<LiaisonUnchangedValue>;
  Locale: Locale;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoticesReadResult']>;
  MarkNoticesReadSuccess: ResolverTypeWrapper<Omit<MarkNoticesReadSuccess, 'notices'> & { notices: ReadonlyArray<ResolversTypes['Notice']> }>;
  MissingFact: ResolverTypeWrapper<Omit<MissingFact, 'label'>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<ReadableNoticeValue>;
  NoticeChannelChoice: ResolverTypeWrapper<NoticeChannelChoice>;
  NoticeChannelUnknown: ResolverTypeWrapper<NoticeChannelUnknownValue>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NoticeEdge']>, nodes: ReadonlyArray<ResolversTypes['Notice']> }>;
  NoticeDelivery: ResolverTypeWrapper<DeliveryValue>;
  NoticeDeliveryState: NoticeDeliveryState;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeFilter: NoticeFilter;
  NoticeInbox: ResolverTypeWrapper<InboxValue>;
  NoticeInboxKind: NoticeInboxKind;
  NoticeInboxUnknown: ResolverTypeWrapper<NoticeInboxUnknownValue>;
  NoticeSubject: ResolverTypeWrapper<NoticeSubject>;
  NoticeUnknown: ResolverTypeWrapper<NoticeUnknownValue>;
  NoticeUrgency: NoticeUrgency;
  Officer: ResolverTypeWrapper<OfficerValue>;
  OfficerConnection: ResolverTypeWrapper<Omit<OfficerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficerEdge']>, nodes: ReadonlyArray<Maybe<ResolversTypes['Officer']>> }>;
  OfficerEdge: ResolverTypeWrapper<Omit<OfficerEdge, 'node'> & { node?: Maybe<ResolversTypes['Officer']> }>;
  OfficerInactive: ResolverTypeWrapper<OfficerInactiveValue>;
  OfficerLoad: ResolverTypeWrapper<OfficerLoad>;
  OfficerLoadReached: ResolverTypeWrapper<OfficerLoadReachedValue>;
  OfficerLoadWarning: ResolverTypeWrapper<LoadAboveSoftValue>;
  OfficerNotFound: ResolverTypeWrapper<OfficerNotFoundValue>;
  OrgUnit: ResolverTypeWrapper<OrgUnitValue>;
  OrgUnitConnection: ResolverTypeWrapper<Omit<OrgUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrgUnitEdge']>, nodes: ReadonlyArray<ResolversTypes['OrgUnit']> }>;
  OrgUnitEdge: ResolverTypeWrapper<Omit<OrgUnitEdge, 'node'> & { node: ResolversTypes['OrgUnit'] }>;
  OrgUnitFilter: OrgUnitFilter;
  OrgUnitLevel: OrgUnitLevel;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProtectEnterpriseInput: ProtectEnterpriseInput;
  ProtectEnterpriseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProtectEnterpriseResult']>;
  ProtectEnterpriseSuccess: ResolverTypeWrapper<Omit<ProtectEnterpriseSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  Protection: ResolverTypeWrapper<ProtectionValue>;
  ProtectionGround: ProtectionGround;
  Qualification: ResolverTypeWrapper<QualificationValue>;
  QualificationKind: QualificationKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordEnterpriseFactInput: RecordEnterpriseFactInput;
  RecordEnterpriseFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordEnterpriseFactResult']>;
  RecordEnterpriseFactSuccess: ResolverTypeWrapper<Omit<RecordEnterpriseFactSuccess, 'enterprise' | 'fact'> & { enterprise: ResolversTypes['Enterprise'], fact: ResolversTypes['EnterpriseFact'] }>;
  Role: Role;
  RoleGroup: RoleGroup;
  SetNoticePreferencesInput: SetNoticePreferencesInput;
  SetNoticePreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNoticePreferencesResult']>;
  SetNoticePreferencesSuccess: ResolverTypeWrapper<Omit<SetNoticePreferencesSuccess, 'inbox'> & { inbox: ResolversTypes['NoticeInbox'] }>;
  SetVisitModeInput: SetVisitModeInput;
  SetVisitModeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetVisitModeResult']>;
  SetVisitModeSuccess: ResolverTypeWrapper<Omit<SetVisitModeSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  SizeClass: SizeClass;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<CallerValue>;
  ViewerRole: ResolverTypeWrapper<Omit<ViewerRole, 'label'>>;
  VisitMode: VisitMode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AssignLiaisonInput: AssignLiaisonInput;
  ID: Scalars['ID']['output'];
  AssignLiaisonResult: ResolversUnionTypes<ResolversParentTypes>['AssignLiaisonResult'];
  AssignLiaisonSuccess: Omit<AssignLiaisonSuccess, 'assignment' | 'enterprise' | 'warning'> & { assignment: ResolversParentTypes['Assignment'], enterprise: ResolversParentTypes['Enterprise'], warning?: Maybe<ResolversParentTypes['OfficerLoadWarning']> };
  Assignment: AssignmentValue;
  AssignmentConnection: Omit<AssignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssignmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Assignment']> };
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  ChangeEnterpriseStatusInput: ChangeEnterpriseStatusInput;
  ChangeEnterpriseStatusResult: ResolversUnionTypes<ResolversParentTypes>['ChangeEnterpriseStatusResult'];
  ChangeEnterpriseStatusSuccess: Omit<ChangeEnterpriseStatusSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dossier: CompletenessValue;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  EndProtectionInput: EndProtectionInput;
  EndProtectionResult: ResolversUnionTypes<ResolversParentTypes>['EndProtectionResult'];
  EndProtectionSuccess: Omit<EndProtectionSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  Enterprise: EnterpriseValue;
  Boolean: Scalars['Boolean']['output'];
  EnterpriseAction: ActionStateValue;
  EnterpriseAlreadyProtected: EnterpriseAlreadyProtectedValue;
  EnterpriseBy: EnterpriseBy;
  EnterpriseConnection: EnterprisePageValue;
  EnterpriseConsentMissing: EnterpriseConsentMissingValue;
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EnterpriseFact: KnownFactValue;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseHasLeft: EnterpriseHasLeftValue;
  EnterpriseNotFound: EnterpriseNotFoundValue;
  EnterpriseNotProtected: EnterpriseNotProtectedValue;
  EnterpriseStatusNotReachable: EnterpriseStatusNotReachableValue;
  FactNotAcceptable: FactNotAcceptableValue;
  FactValue: FactValue;
  FactValueInput: FactValueInput;
  Fen: Scalars['Fen']['output'];
  HandOverTooEarly: HandOverTooEarlyValue;
  KeyEnterpriseReason: KeyEnterpriseReasonValue;
  KeyEnterpriseStanding: Omit<KeyEnterpriseStanding, 'because'> & { because: ReadonlyArray<ResolversParentTypes['KeyEnterpriseReason']> };
  LiaisonCoverage: CoverageOfDivisionValue;
  LiaisonOrphan: Omit<LiaisonOrphan, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  LiaisonOrphanConnection: Omit<LiaisonOrphanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LiaisonOrphanEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LiaisonOrphan']> };
  LiaisonOrphanEdge: Omit<LiaisonOrphanEdge, 'node'> & { node: ResolversParentTypes['LiaisonOrphan'] };
  LiaisonUnchanged: LiaisonUnchangedValue;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoticesReadResult'];
  MarkNoticesReadSuccess: Omit<MarkNoticesReadSuccess, 'notices'> & { notices: ReadonlyArray<ResolversParentTypes['Notice']> };
  MissingFact: Omit<MissingFact, 'label'>;
  Mutation: Record<PropertyKey, never>;
  Notice: ReadableNoticeValue;
  NoticeChannelChoice: NoticeChannelChoice;
  NoticeChannelUnknown: NoticeChannelUnknownValue;
  NoticeConnection: Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Notice']> };
  NoticeDelivery: DeliveryValue;
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticeFilter: NoticeFilter;
  NoticeInbox: InboxValue;
  NoticeInboxUnknown: NoticeInboxUnknownValue;
  NoticeSubject: NoticeSubject;
  NoticeUnknown: NoticeUnknownValue;
  Officer: OfficerValue;
  OfficerConnection: Omit<OfficerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficerEdge']>, nodes: ReadonlyArray<Maybe<ResolversParentTypes['Officer']>> };
  OfficerEdge: Omit<OfficerEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Officer']> };
  OfficerInactive: OfficerInactiveValue;
  OfficerLoad: OfficerLoad;
  OfficerLoadReached: OfficerLoadReachedValue;
  OfficerLoadWarning: LoadAboveSoftValue;
  OfficerNotFound: OfficerNotFoundValue;
  OrgUnit: OrgUnitValue;
  OrgUnitConnection: Omit<OrgUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrgUnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrgUnit']> };
  OrgUnitEdge: Omit<OrgUnitEdge, 'node'> & { node: ResolversParentTypes['OrgUnit'] };
  OrgUnitFilter: OrgUnitFilter;
  PageInfo: PageInfo;
  ProtectEnterpriseInput: ProtectEnterpriseInput;
  ProtectEnterpriseResult: ResolversUnionTypes<ResolversParentTypes>['ProtectEnterpriseResult'];
  ProtectEnterpriseSuccess: Omit<ProtectEnterpriseSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  Protection: ProtectionValue;
  Qualification: QualificationValue;
  Query: Record<PropertyKey, never>;
  RecordEnterpriseFactInput: RecordEnterpriseFactInput;
  RecordEnterpriseFactResult: ResolversUnionTypes<ResolversParentTypes>['RecordEnterpriseFactResult'];
  RecordEnterpriseFactSuccess: Omit<RecordEnterpriseFactSuccess, 'enterprise' | 'fact'> & { enterprise: ResolversParentTypes['Enterprise'], fact: ResolversParentTypes['EnterpriseFact'] };
  SetNoticePreferencesInput: SetNoticePreferencesInput;
  SetNoticePreferencesResult: ResolversUnionTypes<ResolversParentTypes>['SetNoticePreferencesResult'];
  SetNoticePreferencesSuccess: Omit<SetNoticePreferencesSuccess, 'inbox'> & { inbox: ResolversParentTypes['NoticeInbox'] };
  SetVisitModeInput: SetVisitModeInput;
  SetVisitModeResult: ResolversUnionTypes<ResolversParentTypes>['SetVisitModeResult'];
  SetVisitModeSuccess: Omit<SetVisitModeSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  Subscription: Record<PropertyKey, never>;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: CallerValue;
  ViewerRole: Omit<ViewerRole, 'label'>;
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

export type AssignLiaisonResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignLiaisonResult'] = ResolversParentTypes['AssignLiaisonResult']> = {
  __resolveType?: TypeResolveFn<'AssignLiaisonSuccess' | 'EnterpriseHasLeft' | 'EnterpriseNotFound' | 'HandOverTooEarly' | 'LiaisonUnchanged' | 'OfficerInactive' | 'OfficerLoadReached' | 'OfficerNotFound', ParentType, ContextType>;
};

export type AssignLiaisonSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignLiaisonSuccess'] = ResolversParentTypes['AssignLiaisonSuccess']> = {
  assignment?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['OfficerLoadWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssignmentKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssignmentKindLabelArgs, 'locale'>>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['AssignmentTrigger'], ParentType, ContextType>;
  triggerLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssignmentTriggerLabelArgs, 'locale'>>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type ChangeEnterpriseStatusResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeEnterpriseStatusResult'] = ResolversParentTypes['ChangeEnterpriseStatusResult']> = {
  __resolveType?: TypeResolveFn<'ChangeEnterpriseStatusSuccess' | 'EnterpriseNotFound' | 'EnterpriseStatusNotReachable', ParentType, ContextType>;
};

export type ChangeEnterpriseStatusSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeEnterpriseStatusSuccess'] = ResolversParentTypes['ChangeEnterpriseStatusSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DossierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  filledFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mandatoryFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingFacts?: Resolver<ReadonlyArray<ResolversTypes['MissingFact']>, ParentType, ContextType>;
};

export type EndProtectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndProtectionResult'] = ResolversParentTypes['EndProtectionResult']> = {
  __resolveType?: TypeResolveFn<'EndProtectionSuccess' | 'EnterpriseConsentMissing' | 'EnterpriseNotFound' | 'EnterpriseNotProtected', ParentType, ContextType>;
};

export type EndProtectionSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndProtectionSuccess'] = ResolversParentTypes['EndProtectionSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, Partial<EnterpriseAssignmentsArgs>>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseAction']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  entityKindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnterpriseEntityKindLabelArgs, 'locale'>>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseFact']>>, ParentType, ContextType, Partial<EnterpriseFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EnterpriseIndustryNameArgs, 'locale'>>;
  isExposureOffered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keyEnterprise?: Resolver<Maybe<ResolversTypes['KeyEnterpriseStanding']>, ParentType, ContextType>;
  liaison?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protection?: Resolver<Maybe<ResolversTypes['Protection']>, ParentType, ContextType>;
  qualifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Qualification']>>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  sizeClass?: Resolver<Maybe<ResolversTypes['SizeClass']>, ParentType, ContextType>;
  sizeClassLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EnterpriseSizeClassLabelArgs, 'locale'>>;
  staff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnterpriseStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnterpriseStatusLabelArgs, 'locale'>>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitMode?: Resolver<Maybe<ResolversTypes['VisitMode']>, ParentType, ContextType>;
  visitModeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EnterpriseVisitModeLabelArgs, 'locale'>>;
};

export type EnterpriseActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseAction'] = ResolversParentTypes['EnterpriseAction']> = {
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnterpriseActionLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['EnterpriseActionName'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseStatus']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EnterpriseActionReasonArgs, 'locale'>>;
};

export type EnterpriseAlreadyProtectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseAlreadyProtected'] = ResolversParentTypes['EnterpriseAlreadyProtected']> = {
  ground?: Resolver<ResolversTypes['ProtectionGround'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnterpriseAlreadyProtectedMessageArgs, 'locale'>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseConsentMissingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseConsentMissing'] = ResolversParentTypes['EnterpriseConsentMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnterpriseConsentMissingMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseFact'] = ResolversParentTypes['EnterpriseFact']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['EnterpriseFactKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnterpriseFactLabelArgs, 'locale'>>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['FactValue'], ParentType, ContextType>;
};

export type EnterpriseHasLeftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseHasLeft'] = ResolversParentTypes['EnterpriseHasLeft']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnterpriseHasLeftMessageArgs, 'locale'>>;
  status?: Resolver<ResolversTypes['EnterpriseStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseNotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseNotFound'] = ResolversParentTypes['EnterpriseNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnterpriseNotFoundMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseNotProtectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseNotProtected'] = ResolversParentTypes['EnterpriseNotProtected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnterpriseNotProtectedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseStatusNotReachableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseStatusNotReachable'] = ResolversParentTypes['EnterpriseStatusNotReachable']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseStatus']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['EnterpriseStatus'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnterpriseStatusNotReachableMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactNotAcceptableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactNotAcceptable'] = ResolversParentTypes['FactNotAcceptable']> = {
  key?: Resolver<ResolversTypes['EnterpriseFactKey'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactNotAcceptableMessageArgs, 'locale'>>;
  problem?: Resolver<ResolversTypes['FactProblem'], ParentType, ContextType>;
  problemLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactNotAcceptableProblemLabelArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactValue'] = ResolversParentTypes['FactValue']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type HandOverTooEarlyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandOverTooEarly'] = ResolversParentTypes['HandOverTooEarly']> = {
  currentSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HandOverTooEarlyMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyEnterpriseReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeyEnterpriseReason'] = ResolversParentTypes['KeyEnterpriseReason']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KeyEnterpriseReasonExplanationArgs, 'locale'>>;
  ground?: Resolver<ResolversTypes['KeyEnterpriseGround'], ParentType, ContextType>;
  groundLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KeyEnterpriseReasonGroundLabelArgs, 'locale'>>;
  isMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type KeyEnterpriseStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeyEnterpriseStanding'] = ResolversParentTypes['KeyEnterpriseStanding']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['KeyEnterpriseReason']>, ParentType, ContextType>;
  isFourAbove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isKey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNationalHighTech?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LiaisonCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonCoverage'] = ResolversParentTypes['LiaisonCoverage']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyEnterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officersAboveSoftLoad?: Resolver<ResolversTypes['OfficerConnection'], ParentType, ContextType, Partial<LiaisonCoverageOfficersAboveSoftLoadArgs>>;
  orphans?: Resolver<ResolversTypes['LiaisonOrphanConnection'], ParentType, ContextType, Partial<LiaisonCoverageOrphansArgs>>;
  quarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LiaisonOrphanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonOrphan'] = ResolversParentTypes['LiaisonOrphan']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  foundAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LiaisonOrphanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonOrphanConnection'] = ResolversParentTypes['LiaisonOrphanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LiaisonOrphanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LiaisonOrphan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LiaisonOrphanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonOrphanEdge'] = ResolversParentTypes['LiaisonOrphanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiaisonOrphan'], ParentType, ContextType>;
};

export type LiaisonUnchangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonUnchanged'] = ResolversParentTypes['LiaisonUnchanged']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LiaisonUnchangedMessageArgs, 'locale'>>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNoticesReadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkNoticesReadResult'] = ResolversParentTypes['MarkNoticesReadResult']> = {
  __resolveType?: TypeResolveFn<'MarkNoticesReadSuccess' | 'NoticeUnknown', ParentType, ContextType>;
};

export type MarkNoticesReadSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkNoticesReadSuccess'] = ResolversParentTypes['MarkNoticesReadSuccess']> = {
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  unreadNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissingFact'] = ResolversParentTypes['MissingFact']> = {
  key?: Resolver<ResolversTypes['EnterpriseFactKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MissingFactLabelArgs, 'locale'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignLiaison?: Resolver<ResolversTypes['AssignLiaisonResult'], ParentType, ContextType, RequireFields<MutationAssignLiaisonArgs, 'input'>>;
  changeEnterpriseStatus?: Resolver<ResolversTypes['ChangeEnterpriseStatusResult'], ParentType, ContextType, RequireFields<MutationChangeEnterpriseStatusArgs, 'input'>>;
  endProtection?: Resolver<ResolversTypes['EndProtectionResult'], ParentType, ContextType, RequireFields<MutationEndProtectionArgs, 'input'>>;
  markNoticesRead?: Resolver<ResolversTypes['MarkNoticesReadResult'], ParentType, ContextType, RequireFields<MutationMarkNoticesReadArgs, 'input'>>;
  protectEnterprise?: Resolver<ResolversTypes['ProtectEnterpriseResult'], ParentType, ContextType, RequireFields<MutationProtectEnterpriseArgs, 'input'>>;
  recordEnterpriseFact?: Resolver<ResolversTypes['RecordEnterpriseFactResult'], ParentType, ContextType, RequireFields<MutationRecordEnterpriseFactArgs, 'input'>>;
  setNoticePreferences?: Resolver<ResolversTypes['SetNoticePreferencesResult'], ParentType, ContextType, RequireFields<MutationSetNoticePreferencesArgs, 'input'>>;
  setVisitMode?: Resolver<ResolversTypes['SetVisitModeResult'], ParentType, ContextType, RequireFields<MutationSetVisitModeArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  about?: Resolver<ResolversTypes['NoticeSubject'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeBodyArgs, 'locale'>>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['NoticeDelivery']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inbox?: Resolver<ResolversTypes['NoticeInbox'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeTitleArgs, 'locale'>>;
  urgency?: Resolver<ResolversTypes['NoticeUrgency'], ParentType, ContextType>;
  urgencyLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeUrgencyLabelArgs, 'locale'>>;
};

export type NoticeChannelChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeChannelChoice'] = ResolversParentTypes['NoticeChannelChoice']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWanted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoticeChannelUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeChannelUnknown'] = ResolversParentTypes['NoticeChannelUnknown']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeChannelUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeDelivery'] = ResolversParentTypes['NoticeDelivery']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeDeliveryState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeDeliveryStateLabelArgs, 'locale'>>;
};

export type NoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticeInboxResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeInbox'] = ResolversParentTypes['NoticeInbox']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['NoticeChannelChoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeInboxKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeInboxKindLabelArgs, 'locale'>>;
  quietFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quietTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type NoticeInboxUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeInboxUnknown'] = ResolversParentTypes['NoticeInboxUnknown']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['NoticeInboxKind']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeInboxUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeSubject'] = ResolversParentTypes['NoticeSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeUnknown'] = ResolversParentTypes['NoticeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeUnknownMessageArgs, 'locale'>>;
  noticeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<OfficerEnterprisesArgs, 'kind'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['OfficerLoad']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type OfficerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficerConnection'] = ResolversParentTypes['OfficerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Officer']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficerEdge'] = ResolversParentTypes['OfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
};

export type OfficerInactiveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficerInactive'] = ResolversParentTypes['OfficerInactive']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficerInactiveMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerLoadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficerLoad'] = ResolversParentTypes['OfficerLoad']> = {
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hardCap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAboveSoftLoad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  softLoad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficerLoadReachedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficerLoadReached'] = ResolversParentTypes['OfficerLoadReached']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficerLoadReachedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerLoadWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficerLoadWarning'] = ResolversParentTypes['OfficerLoadWarning']> = {
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficerLoadWarningMessageArgs, 'locale'>>;
  softLoad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficerNotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficerNotFound'] = ResolversParentTypes['OfficerNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficerNotFoundMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit'], FederationReferenceType extends FederationReferenceTypes['OrgUnit'] = FederationReferenceTypes['OrgUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrgUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['OrgUnitConnection'], ParentType, ContextType, Partial<OrgUnitChildrenArgs>>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OrgUnitLevel'], ParentType, ContextType>;
  levelLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrgUnitLevelLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrgUnitNameArgs, 'locale'>>;
  officers?: Resolver<Maybe<ResolversTypes['OfficerConnection']>, ParentType, ContextType, Partial<OrgUnitOfficersArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type OrgUnitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnitConnection'] = ResolversParentTypes['OrgUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrgUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrgUnitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnitEdge'] = ResolversParentTypes['OrgUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProtectEnterpriseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectEnterpriseResult'] = ResolversParentTypes['ProtectEnterpriseResult']> = {
  __resolveType?: TypeResolveFn<'EnterpriseAlreadyProtected' | 'EnterpriseConsentMissing' | 'EnterpriseHasLeft' | 'EnterpriseNotFound' | 'ProtectEnterpriseSuccess', ParentType, ContextType>;
};

export type ProtectEnterpriseSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectEnterpriseSuccess'] = ResolversParentTypes['ProtectEnterpriseSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Protection'] = ResolversParentTypes['Protection']> = {
  ground?: Resolver<ResolversTypes['ProtectionGround'], ParentType, ContextType>;
  groundLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProtectionGroundLabelArgs, 'locale'>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QualificationKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QualificationKindLabelArgs, 'locale'>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'by'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'order'>>;
  liaisonCoverage?: Resolver<Maybe<ResolversTypes['LiaisonCoverage']>, ParentType, ContextType, RequireFields<QueryLiaisonCoverageArgs, 'divisionCode'>>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType, RequireFields<QueryOfficerArgs, 'id'>>;
  orgUnits?: Resolver<Maybe<ResolversTypes['OrgUnitConnection']>, ParentType, ContextType, Partial<QueryOrgUnitsArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RecordEnterpriseFactResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordEnterpriseFactResult'] = ResolversParentTypes['RecordEnterpriseFactResult']> = {
  __resolveType?: TypeResolveFn<'EnterpriseNotFound' | 'FactNotAcceptable' | 'RecordEnterpriseFactSuccess', ParentType, ContextType>;
};

export type RecordEnterpriseFactSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordEnterpriseFactSuccess'] = ResolversParentTypes['RecordEnterpriseFactSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['EnterpriseFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetNoticePreferencesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetNoticePreferencesResult'] = ResolversParentTypes['SetNoticePreferencesResult']> = {
  __resolveType?: TypeResolveFn<'NoticeChannelUnknown' | 'NoticeInboxUnknown' | 'SetNoticePreferencesSuccess', ParentType, ContextType>;
};

export type SetNoticePreferencesSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetNoticePreferencesSuccess'] = ResolversParentTypes['SetNoticePreferencesSuccess']> = {
  inbox?: Resolver<ResolversTypes['NoticeInbox'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetVisitModeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetVisitModeResult'] = ResolversParentTypes['SetVisitModeResult']> = {
  __resolveType?: TypeResolveFn<'EnterpriseHasLeft' | 'EnterpriseNotFound' | 'SetVisitModeSuccess', ParentType, ContextType>;
};

export type SetVisitModeSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetVisitModeSuccess'] = ResolversParentTypes['SetVisitModeSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  noticeReceived?: SubscriptionResolver<Maybe<ResolversTypes['Viewer']>, "noticeReceived", ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'EnterpriseAlreadyProtected' | 'EnterpriseConsentMissing' | 'EnterpriseHasLeft' | 'EnterpriseNotFound' | 'EnterpriseNotProtected' | 'EnterpriseStatusNotReachable' | 'FactNotAcceptable' | 'HandOverTooEarly' | 'LiaisonUnchanged' | 'NoticeChannelUnknown' | 'NoticeInboxUnknown' | 'NoticeUnknown' | 'OfficerInactive' | 'OfficerLoadReached' | 'OfficerNotFound', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  actingFor?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  divisionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprises?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  noticeInboxes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NoticeInbox']>>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, Partial<ViewerNoticesArgs>>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ViewerRole']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unreadNotices?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ViewerRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ViewerRole'] = ResolversParentTypes['ViewerRole']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ViewerRoleLabelArgs, 'locale'>>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AssignLiaisonResult?: AssignLiaisonResultResolvers<ContextType>;
  AssignLiaisonSuccess?: AssignLiaisonSuccessResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  ChangeEnterpriseStatusResult?: ChangeEnterpriseStatusResultResolvers<ContextType>;
  ChangeEnterpriseStatusSuccess?: ChangeEnterpriseStatusSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dossier?: DossierResolvers<ContextType>;
  EndProtectionResult?: EndProtectionResultResolvers<ContextType>;
  EndProtectionSuccess?: EndProtectionSuccessResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseAction?: EnterpriseActionResolvers<ContextType>;
  EnterpriseAlreadyProtected?: EnterpriseAlreadyProtectedResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseConsentMissing?: EnterpriseConsentMissingResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseFact?: EnterpriseFactResolvers<ContextType>;
  EnterpriseHasLeft?: EnterpriseHasLeftResolvers<ContextType>;
  EnterpriseNotFound?: EnterpriseNotFoundResolvers<ContextType>;
  EnterpriseNotProtected?: EnterpriseNotProtectedResolvers<ContextType>;
  EnterpriseStatusNotReachable?: EnterpriseStatusNotReachableResolvers<ContextType>;
  FactNotAcceptable?: FactNotAcceptableResolvers<ContextType>;
  FactValue?: FactValueResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  HandOverTooEarly?: HandOverTooEarlyResolvers<ContextType>;
  KeyEnterpriseReason?: KeyEnterpriseReasonResolvers<ContextType>;
  KeyEnterpriseStanding?: KeyEnterpriseStandingResolvers<ContextType>;
  LiaisonCoverage?: LiaisonCoverageResolvers<ContextType>;
  LiaisonOrphan?: LiaisonOrphanResolvers<ContextType>;
  LiaisonOrphanConnection?: LiaisonOrphanConnectionResolvers<ContextType>;
  LiaisonOrphanEdge?: LiaisonOrphanEdgeResolvers<ContextType>;
  LiaisonUnchanged?: LiaisonUnchangedResolvers<ContextType>;
  MarkNoticesReadResult?: MarkNoticesReadResultResolvers<ContextType>;
  MarkNoticesReadSuccess?: MarkNoticesReadSuccessResolvers<ContextType>;
  MissingFact?: MissingFactResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeChannelChoice?: NoticeChannelChoiceResolvers<ContextType>;
  NoticeChannelUnknown?: NoticeChannelUnknownResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeDelivery?: NoticeDeliveryResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticeInbox?: NoticeInboxResolvers<ContextType>;
  NoticeInboxUnknown?: NoticeInboxUnknownResolvers<ContextType>;
  NoticeSubject?: NoticeSubjectResolvers<ContextType>;
  NoticeUnknown?: NoticeUnknownResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  OfficerInactive?: OfficerInactiveResolvers<ContextType>;
  OfficerLoad?: OfficerLoadResolvers<ContextType>;
  OfficerLoadReached?: OfficerLoadReachedResolvers<ContextType>;
  OfficerLoadWarning?: OfficerLoadWarningResolvers<ContextType>;
  OfficerNotFound?: OfficerNotFoundResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrgUnitConnection?: OrgUnitConnectionResolvers<ContextType>;
  OrgUnitEdge?: OrgUnitEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProtectEnterpriseResult?: ProtectEnterpriseResultResolvers<ContextType>;
  ProtectEnterpriseSuccess?: ProtectEnterpriseSuccessResolvers<ContextType>;
  Protection?: ProtectionResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordEnterpriseFactResult?: RecordEnterpriseFactResultResolvers<ContextType>;
  RecordEnterpriseFactSuccess?: RecordEnterpriseFactSuccessResolvers<ContextType>;
  SetNoticePreferencesResult?: SetNoticePreferencesResultResolvers<ContextType>;
  SetNoticePreferencesSuccess?: SetNoticePreferencesSuccessResolvers<ContextType>;
  SetVisitModeResult?: SetVisitModeResultResolvers<ContextType>;
  SetVisitModeSuccess?: SetVisitModeSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerRole?: ViewerRoleResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
