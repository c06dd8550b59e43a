/** Generated from schema.graphql by `npm run codegen credit`: change the schema, not this file. */
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseReference as EnterpriseReferenceValue } from '../resolvers/Enterprise.ts';
import type { CreditStanding as CreditStandingValue, StandingListing as StandingListingValue } from '../domain/credit-standing.ts';
import type { RatedComponent as RatedComponentValue } from '../domain/rating.ts';
import type { CreditRating as CreditRatingValue } from '../domain/credit-rating.ts';
import type { CreditRecord as CreditRecordValue } from '../domain/credit-record.ts';
import type { ListEntry as ListEntryValue, ListEntryTransition as ListEntryTransitionValue } from '../domain/list-entry.ts';
import type { StatutoryMeasure as StatutoryMeasureValue } from '../domain/statutory-measures.ts';
import type { RepairCase as RepairCaseValue } from '../domain/repair.ts';
import type { Dispute as DisputeValue } from '../domain/dispute.ts';
import type { ActionState as ActionStateValue } from '../domain/credit-actions.ts';
import type { PublicRecord as PublicRecordValue, PublicPage as PublicPageValue } from '../persistence/public-records.ts';
import type { Bank as BankValue, BankFormProblem as BankFormProblemValue, BankAccess as BankAccessValue } from '../domain/bank.ts';
import type { Consent as ConsentValue, ConsentTransition as ConsentTransitionValue } from '../domain/consent.ts';
import type { ConsentActionState as ConsentActionStateValue } from '../domain/consent-actions.ts';
import type { Enquiry as EnquiryValue } from '../domain/enquiry.ts';
import type { GivenSnapshot as GivenSnapshotValue } from '../domain/credit-snapshot.ts';
import type { UnavailableScope as UnavailableScopeValue } from '../resolvers/CreditSnapshot.ts';
import type { RecordedAssurance as RecordedAssuranceValue } from '../resolvers/RecordAssuranceSuccess.ts';
import type { CreditEnterpriseUnknown as CreditEnterpriseUnknownValue, CreditAuthorityUnknown as CreditAuthorityUnknownValue, CreditRecordUnknown as CreditRecordUnknownValue, CreditListingUnknown as CreditListingUnknownValue, CreditRepairUnknown as CreditRepairUnknownValue, CreditDisputeUnknown as CreditDisputeUnknownValue, CreditActionNotAllowed as CreditActionNotAllowedValue, CreditFormRejected as CreditFormRejectedValue, CreditListingAlreadyOpen as CreditListingAlreadyOpenValue, CreditMeasureUnknown as CreditMeasureUnknownValue, CreditRepairTooEarly as CreditRepairTooEarlyValue, CreditDutyNotFulfilled as CreditDutyNotFulfilledValue, CreditSettingRejected as CreditSettingRejectedValue } from '../operations/refusals.ts';
import type { FormProblem as FormProblemValue } from '../domain/form-problem.ts';
import type { BankAlreadyRegistered as BankAlreadyRegisteredValue, BankUnknown as BankUnknownValue, BankActionNotAllowed as BankActionNotAllowedValue, BankFormRejected as BankFormRejectedValue, BankAccessClosed as BankAccessClosedValue, ConsentUnknown as ConsentUnknownValue, ConsentTargetUnknown as ConsentTargetUnknownValue, ConsentAlreadyOpen as ConsentAlreadyOpenValue, ConsentActionNotAllowed as ConsentActionNotAllowedValue, ConsentMandateMissing as ConsentMandateMissingValue, ConsentTermsRejected as ConsentTermsRejectedValue, EnquiryDenied as EnquiryDeniedValue, EnquiryUnknown as EnquiryUnknownValue, OutcomeRejected as OutcomeRejectedValue, CreditTreeHeadUnavailable as CreditTreeHeadUnavailableValue } from '../operations/bank-refusals.ts';
import type { ConsentTermsProblem as ConsentTermsProblemValue } from '../domain/consent-terms.ts';
import type { CreditPage as CreditPageValue } from '../persistence/credit-lists.ts';
import type { PlacedSettings as PlacedSettingsValue } from '../resolvers/CreditSettings.ts';
import type { ConsentPage as ConsentPageValue, EnquiryPage as EnquiryPageValue } from '../persistence/banking-lists.ts';
import type { SignedHead as SignedHeadValue } from '@qinqing/audit-chain';
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

export type AddCreditRecordInput = {
  /** For penalties and judicial records, and only for them (失信行为类别). */
  readonly adverseClass?: InputMaybe<CreditAdverseClass>;
  /** Who decided; the caller's own unit when left out. Only the credit administrator records for others (认定单位). */
  readonly authorityUnitId?: InputMaybe<Scalars['ID']['input']>;
  readonly decidedOn: Scalars['Date']['input'];
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  readonly enterpriseId: Scalars['ID']['input'];
  /** Chosen by the client, 8 … 64 characters: the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: CreditRecordKind;
  /** 2 … 200 characters (法律依据). */
  readonly legalBasis: Scalars['String']['input'];
  /** 2 … 200 characters (事由). */
  readonly title: Scalars['String']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** In the code of the kind: see `CreditRecordKind` (记录值). */
  readonly value: Scalars['String']['input'];
};

export type AddCreditRecordResult = AddCreditRecordSuccess | CreditAuthorityUnknown | CreditEnterpriseUnknown | CreditFormRejected;

export type AddCreditRecordSuccess = {
  readonly __typename?: 'AddCreditRecordSuccess';
  readonly record?: Maybe<CreditRecord>;
};

export type AnswerListingNoticeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly listEntryId: Scalars['ID']['input'];
  /** 2 … 2000 characters (陈述申辩). */
  readonly statement: Scalars['String']['input'];
};

export type AnswerListingNoticeResult = AnswerListingNoticeSuccess | CreditActionNotAllowed | CreditFormRejected | CreditListingUnknown;

export type AnswerListingNoticeSuccess = {
  readonly __typename?: 'AnswerListingNoticeSuccess';
  readonly listEntry?: Maybe<CreditListing>;
};

/** Exactly one of `recordId` and `listEntryId`. */
export type ApplyForRepairInput = {
  /** The enterprise declares that it fulfilled what the decision demands (已履行义务). */
  readonly dutyFulfilled: Scalars['Boolean']['input'];
  /** How, with the documents that show it, 2 … 2000 characters (履行义务情况). */
  readonly evidence: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly listEntryId?: InputMaybe<Scalars['ID']['input']>;
  readonly recordId?: InputMaybe<Scalars['ID']['input']>;
};

export type ApplyForRepairResult = ApplyForRepairSuccess | CreditActionNotAllowed | CreditDutyNotFulfilled | CreditFormRejected | CreditListingUnknown | CreditRecordUnknown | CreditRepairTooEarly;

export type ApplyForRepairSuccess = {
  readonly __typename?: 'ApplyForRepairSuccess';
  readonly repair?: Maybe<CreditRepair>;
};

/** A partner bank (合作银行, R22). */
export type Bank = {
  readonly __typename?: 'Bank';
  /** The identity provider's client that speaks for the bank (客户端标识). */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** Enquiries a day (每日查询额度). */
  readonly dailyQuota?: Maybe<Scalars['Int']['output']>;
  /** The jurisdiction for which it is admitted (区划). */
  readonly divisionCode: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly state: BankState;
  readonly stateLabel: Scalars['String']['output'];
};


/** A partner bank (合作银行, R22). */
export type BankNameArgs = {
  locale?: Locale;
};


/** A partner bank (合作银行, R22). */
export type BankStateLabelArgs = {
  locale?: Locale;
};

/** On which legal basis the operator gives credit data to banks (银行查询的法定依据, §12.6). */
export type BankAccessBasis = {
  readonly __typename?: 'BankAccessBasis';
  /** The law, regulation or authorisation (法定依据). */
  readonly basis: Scalars['String']['output'];
  readonly declaredAt: Scalars['DateTime']['output'];
  /** The division that declared it: the asked one or one above it. */
  readonly divisionCode: Scalars['String']['output'];
  /** Who operates the enquiry (运营主体). */
  readonly operator: Scalars['String']['output'];
  /** Whom the public can ask (公开联系方式). */
  readonly publicContact: Scalars['String']['output'];
};

/** Returned while no legal basis is declared for bank access in the jurisdiction; an enquiry is recorded all the same. */
export type BankAccessClosed = UserError & {
  readonly __typename?: 'BankAccessClosed';
  readonly message: Scalars['String']['output'];
  /** The recorded enquiry; null: nothing was enquired. */
  readonly recordedEnquiryId?: Maybe<Scalars['ID']['output']>;
};


/** Returned while no legal basis is declared for bank access in the jurisdiction; an enquiry is recorded all the same. */
export type BankAccessClosedMessageArgs = {
  locale?: Locale;
};

/** Returned when the bank's state does not allow it. */
export type BankActionNotAllowed = UserError & {
  readonly __typename?: 'BankActionNotAllowed';
  readonly message: Scalars['String']['output'];
  readonly state: BankState;
};


/** Returned when the bank's state does not allow it. */
export type BankActionNotAllowedMessageArgs = {
  locale?: Locale;
};

/** Returned when the client already speaks for a bank. */
export type BankAlreadyRegistered = UserError & {
  readonly __typename?: 'BankAlreadyRegistered';
  readonly clientId: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the client already speaks for a bank. */
export type BankAlreadyRegisteredMessageArgs = {
  locale?: Locale;
};

/** A consent as the bank reads it that asked for it or holds it (银行所见授权). */
export type BankConsent = {
  readonly __typename?: 'BankConsent';
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly id: Scalars['ID']['output'];
  readonly loanReference?: Maybe<Scalars['String']['output']>;
  readonly maxEnquiries?: Maybe<Scalars['Int']['output']>;
  readonly purpose: ConsentPurpose;
  readonly purposeLabel: Scalars['String']['output'];
  readonly scopes: ReadonlyArray<ConsentScope>;
  readonly state: ConsentState;
  readonly stateLabel: Scalars['String']['output'];
  readonly usedEnquiries: Scalars['Int']['output'];
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};


/** A consent as the bank reads it that asked for it or holds it (银行所见授权). */
export type BankConsentPurposeLabelArgs = {
  locale?: Locale;
};


/** A consent as the bank reads it that asked for it or holds it (银行所见授权). */
export type BankConsentStateLabelArgs = {
  locale?: Locale;
};

export type BankConsentConnection = {
  readonly __typename?: 'BankConsentConnection';
  readonly edges: ReadonlyArray<BankConsentEdge>;
  readonly nodes: ReadonlyArray<BankConsent>;
  readonly pageInfo: PageInfo;
};

export type BankConsentEdge = {
  readonly __typename?: 'BankConsentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: BankConsent;
};

/** Which of the bank's consents to list (筛选条件). */
export type BankConsentFilter = {
  readonly states?: InputMaybe<ReadonlyArray<ConsentState>>;
};

/** An enquiry as the bank reads it that made it (银行所见查询). */
export type BankEnquiry = {
  readonly __typename?: 'BankEnquiry';
  readonly at: Scalars['DateTime']['output'];
  readonly denialReason?: Maybe<EnquiryDenialReason>;
  readonly denialReasonLabel?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isOutcomeOverdue: Scalars['Boolean']['output'];
  readonly outcome?: Maybe<EnquiryOutcome>;
  readonly outcomeDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly outcomeLabel?: Maybe<Scalars['String']['output']>;
  /**
   * The inclusion proof as JSON text of an enquiry that was granted, for any verifier (链上证明, §10.11); null until a signed head covers
   * the entry, a few seconds after the enquiry, and for a denial: its entry would tell whether the enterprise exists.
   */
  readonly proof?: Maybe<Scalars['String']['output']>;
  readonly purpose: ConsentPurpose;
  readonly purposeLabel: Scalars['String']['output'];
  readonly result: EnquiryResult;
  readonly resultLabel: Scalars['String']['output'];
  readonly scopes: ReadonlyArray<ConsentScope>;
  /** SHA-256 of the snapshot that was given, in hex; null: nothing was given (快照摘要). */
  readonly snapshotHash?: Maybe<Scalars['String']['output']>;
};


/** An enquiry as the bank reads it that made it (银行所见查询). */
export type BankEnquiryDenialReasonLabelArgs = {
  locale?: Locale;
};


/** An enquiry as the bank reads it that made it (银行所见查询). */
export type BankEnquiryOutcomeLabelArgs = {
  locale?: Locale;
};


/** An enquiry as the bank reads it that made it (银行所见查询). */
export type BankEnquiryPurposeLabelArgs = {
  locale?: Locale;
};


/** An enquiry as the bank reads it that made it (银行所见查询). */
export type BankEnquiryResultLabelArgs = {
  locale?: Locale;
};

export type BankEnquiryConnection = {
  readonly __typename?: 'BankEnquiryConnection';
  readonly edges: ReadonlyArray<BankEnquiryEdge>;
  readonly nodes: ReadonlyArray<BankEnquiry>;
  readonly pageInfo: PageInfo;
};

export type BankEnquiryEdge = {
  readonly __typename?: 'BankEnquiryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: BankEnquiry;
};

/** Which of the bank's enquiries to list (筛选条件). */
export type BankEnquiryFilter = {
  /** Only those whose outcome is still to be reported (待反馈). */
  readonly outcomeMissing?: Scalars['Boolean']['input'];
};

export type BankFormProblem = {
  readonly __typename?: 'BankFormProblem';
  readonly code: BankFormProblemCode;
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


export type BankFormProblemMessageArgs = {
  locale?: Locale;
};

export type BankFormProblemCode =
  | 'FOREIGN_DIVISION'
  | 'QUOTA_OUT_OF_RANGE'
  | 'TEXT_LENGTH';

/** Returned when what was filled in does not meet the rules; names every problem at once. */
export type BankFormRejected = UserError & {
  readonly __typename?: 'BankFormRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<BankFormProblem>;
};


/** Returned when what was filled in does not meet the rules; names every problem at once. */
export type BankFormRejectedMessageArgs = {
  locale?: Locale;
};

export type BankState =
  | 'ACTIVE'
  | 'BLOCKED';

/** Returned when no bank of this id is the caller's to act on. */
export type BankUnknown = UserError & {
  readonly __typename?: 'BankUnknown';
  readonly bankId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when no bank of this id is the caller's to act on. */
export type BankUnknownMessageArgs = {
  locale?: Locale;
};

export type BlockBankInput = {
  readonly bankId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type BlockBankResult = BankActionNotAllowed | BankFormRejected | BankUnknown | BlockBankSuccess;

export type BlockBankSuccess = {
  readonly __typename?: 'BlockBankSuccess';
  readonly bank?: Maybe<Bank>;
};

export type ChangeCreditSettingInput = {
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

export type ChangeCreditSettingResult = ChangeCreditSettingSuccess | CreditSettingRejected;

export type ChangeCreditSettingSuccess = {
  readonly __typename?: 'ChangeCreditSettingSuccess';
  readonly settings: CreditSettings;
};

/** An enterprise's consent to a bank's enquiries (授权, CRD-15, §9.4). */
export type Consent = {
  readonly __typename?: 'Consent';
  readonly availableActions: ReadonlyArray<ConsentActionAvailability>;
  readonly bank?: Maybe<Bank>;
  /** Until when a request can be answered; null: no clock runs (答复期限). */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every step so far, oldest first (办理过程). */
  readonly history: ReadonlyArray<ConsentTransition>;
  readonly id: Scalars['ID']['output'];
  /** The loan that a POST_LOAN consent is about; null: none (贷款编号). */
  readonly loanReference?: Maybe<Scalars['String']['output']>;
  /** Enquiries that are allowed in all; null: not granted (可查询次数). */
  readonly maxEnquiries?: Maybe<Scalars['Int']['output']>;
  /** What the bank wrote with its request; null: nothing (申请说明). */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly purpose: ConsentPurpose;
  readonly purposeLabel: Scalars['String']['output'];
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the bank asked for; null: the enterprise acted on its own motion (申请范围). */
  readonly requestedScopes?: Maybe<ReadonlyArray<ConsentScope>>;
  /** What the enterprise allows; empty: nothing yet (授权范围). */
  readonly scopes: ReadonlyArray<ConsentScope>;
  readonly state: ConsentState;
  readonly stateLabel: Scalars['String']['output'];
  /** Enquiries that were made (已查询次数). */
  readonly usedEnquiries: Scalars['Int']['output'];
  /** Until when it holds; null: not granted (有效期至). */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};


/** An enterprise's consent to a bank's enquiries (授权, CRD-15, §9.4). */
export type ConsentPurposeLabelArgs = {
  locale?: Locale;
};


/** An enterprise's consent to a bank's enquiries (授权, CRD-15, §9.4). */
export type ConsentStateLabelArgs = {
  locale?: Locale;
};

export type ConsentAction =
  | 'GRANT'
  | 'REFUSE'
  | 'REVOKE';

/** An action with its availability (操作及可用性). */
export type ConsentActionAvailability = {
  readonly __typename?: 'ConsentActionAvailability';
  readonly action: ConsentAction;
  readonly because?: Maybe<Scalars['String']['output']>;
  readonly isAllowed: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
};


/** An action with its availability (操作及可用性). */
export type ConsentActionAvailabilityBecauseArgs = {
  locale?: Locale;
};


/** An action with its availability (操作及可用性). */
export type ConsentActionAvailabilityLabelArgs = {
  locale?: Locale;
};

/** Returned when an action is not possible in the present state; says what is. */
export type ConsentActionNotAllowed = UserError & {
  readonly __typename?: 'ConsentActionNotAllowed';
  readonly action: ConsentAction;
  readonly allowedNow: ReadonlyArray<ConsentAction>;
  readonly message: Scalars['String']['output'];
  readonly state: ConsentState;
};


/** Returned when an action is not possible in the present state; says what is. */
export type ConsentActionNotAllowedMessageArgs = {
  locale?: Locale;
};

/** Returned when there already is an open request or an active consent of this bank for this purpose. */
export type ConsentAlreadyOpen = UserError & {
  readonly __typename?: 'ConsentAlreadyOpen';
  readonly consentId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly state: ConsentState;
};


/** Returned when there already is an open request or an active consent of this bank for this purpose. */
export type ConsentAlreadyOpenMessageArgs = {
  locale?: Locale;
};

export type ConsentConnection = {
  readonly __typename?: 'ConsentConnection';
  readonly edges: ReadonlyArray<ConsentEdge>;
  readonly nodes: ReadonlyArray<Consent>;
  readonly pageInfo: PageInfo;
};

export type ConsentEdge = {
  readonly __typename?: 'ConsentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Consent;
};

/** Which consents to list (筛选条件). */
export type ConsentFilter = {
  readonly states?: InputMaybe<ReadonlyArray<ConsentState>>;
};

/** Returned to a clerk without a mandate of assurance L3: consents are the legal representative's (§0.1). */
export type ConsentMandateMissing = UserError & {
  readonly __typename?: 'ConsentMandateMissing';
  readonly message: Scalars['String']['output'];
};


/** Returned to a clerk without a mandate of assurance L3: consents are the legal representative's (§0.1). */
export type ConsentMandateMissingMessageArgs = {
  locale?: Locale;
};

/** What an enquiry serves (查询用途, CRD-15). */
export type ConsentPurpose =
  | 'GUARANTEE'
  | 'POST_LOAN'
  | 'PRE_LOAN';

/** Which data (授权范围, CRD-15). */
export type ConsentScope =
  | 'COMPONENTS'
  | 'CONTRACTS'
  | 'FINANCIALS'
  | 'LISTS'
  | 'RATING'
  | 'TAX_GRADE';

/** Where a consent stands (授权状态, §9.4). */
export type ConsentState =
  | 'ACTIVE'
  | 'EXHAUSTED'
  | 'EXPIRED'
  | 'GRANTED'
  | 'LAPSED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'REVOKED';

/** Returned when the register makes no enterprise of this code public, or it is not in business. */
export type ConsentTargetUnknown = UserError & {
  readonly __typename?: 'ConsentTargetUnknown';
  readonly message: Scalars['String']['output'];
  readonly uscc: Scalars['String']['output'];
};


/** Returned when the register makes no enterprise of this code public, or it is not in business. */
export type ConsentTargetUnknownMessageArgs = {
  locale?: Locale;
};

export type ConsentTermsProblem = {
  readonly __typename?: 'ConsentTermsProblem';
  readonly code: ConsentTermsProblemCode;
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


export type ConsentTermsProblemMessageArgs = {
  locale?: Locale;
};

export type ConsentTermsProblemCode =
  | 'BANK_MISSING'
  | 'COUNT_OUT_OF_RANGE'
  | 'DAYS_OUT_OF_RANGE'
  | 'LOAN_REFERENCE_MISSING'
  | 'LOAN_REFERENCE_NOT_APPLICABLE'
  | 'NOT_WITH_REQUEST'
  | 'PURPOSE_MISSING'
  | 'SCOPES_BEYOND_REQUEST'
  | 'SCOPES_EMPTY'
  | 'TEXT_LENGTH';

/** Returned when the terms go beyond the request or the rules; names every problem at once. */
export type ConsentTermsRejected = UserError & {
  readonly __typename?: 'ConsentTermsRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<ConsentTermsProblem>;
};


/** Returned when the terms go beyond the request or the rules; names every problem at once. */
export type ConsentTermsRejectedMessageArgs = {
  locale?: Locale;
};

export type ConsentTransition = {
  readonly __typename?: 'ConsentTransition';
  readonly at: Scalars['DateTime']['output'];
  /** Null for the first step. */
  readonly from?: Maybe<ConsentState>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly to: ConsentState;
  readonly toLabel: Scalars['String']['output'];
};


export type ConsentTransitionToLabelArgs = {
  locale?: Locale;
};

/** Returned when no consent of this id is the caller's to act on. */
export type ConsentUnknown = UserError & {
  readonly __typename?: 'ConsentUnknown';
  readonly consentId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when no consent of this id is the caller's to act on. */
export type ConsentUnknownMessageArgs = {
  locale?: Locale;
};

/** What can be done with records, list entries, repairs and disputes (操作). */
export type CreditAction =
  | 'ANSWER_NOTICE'
  | 'APPLY_FOR_REPAIR'
  | 'CONFIRM_LISTING'
  | 'DECIDE_REPAIR'
  | 'DISPUTE'
  | 'DROP_LISTING'
  | 'REPLY_TO_DISPUTE';

/** An action with its availability (操作及可用性). */
export type CreditActionAvailability = {
  readonly __typename?: 'CreditActionAvailability';
  readonly action: CreditAction;
  /** Why it is not possible now; null when it is (不可用原因). */
  readonly because?: Maybe<Scalars['String']['output']>;
  readonly isAllowed: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
};


/** An action with its availability (操作及可用性). */
export type CreditActionAvailabilityBecauseArgs = {
  locale?: Locale;
};


/** An action with its availability (操作及可用性). */
export type CreditActionAvailabilityLabelArgs = {
  locale?: Locale;
};

/** Returned when an action is not possible now; says why and what is. */
export type CreditActionNotAllowed = UserError & {
  readonly __typename?: 'CreditActionNotAllowed';
  readonly action: CreditAction;
  /** What the caller may do instead with the same object, now. */
  readonly allowedNow: ReadonlyArray<CreditAction>;
  readonly message: Scalars['String']['output'];
  readonly obstacle: CreditObstacle;
};


/** Returned when an action is not possible now; says why and what is. */
export type CreditActionNotAllowedMessageArgs = {
  locale?: Locale;
};

/** The class of an adverse record (失信行为类别, §9.5). */
export type CreditAdverseClass =
  | 'GENERAL'
  | 'MINOR'
  | 'SERIOUS';

/** How surely an account is known (认证等级, CRD-03). */
export type CreditAssuranceLevel =
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4';

/** Returned when the authority is not a known unit, or not the caller's own. */
export type CreditAuthorityUnknown = UserError & {
  readonly __typename?: 'CreditAuthorityUnknown';
  readonly authorityUnitId?: Maybe<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
};


/** Returned when the authority is not a known unit, or not the caller's own. */
export type CreditAuthorityUnknownMessageArgs = {
  locale?: Locale;
};

/** One part of the score (评分项, §10.10). */
export type CreditComponent = {
  readonly __typename?: 'CreditComponent';
  /** Whether a record speaks for it; without one a neutral score stands in (有无依据). */
  readonly isOnRecord: Scalars['Boolean']['output'];
  readonly key: CreditComponentKey;
  readonly label: Scalars['String']['output'];
  /** Points of the score that the part brings: weight × score ÷ 100 (贡献分). */
  readonly points: Scalars['Float']['output'];
  /** 0 … 100; null: the part does not count here (得分). */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Out of 1000, after the weight of parts that do not count was shared out (权重). */
  readonly weight: Scalars['Float']['output'];
};


/** One part of the score (评分项, §10.10). */
export type CreditComponentLabelArgs = {
  locale?: Locale;
};

/** The parts of the rating (评分构成, §10.10). */
export type CreditComponentKey =
  | 'COMMITMENT'
  | 'CUSTOMS'
  | 'JUDICIAL'
  | 'LABOUR'
  | 'PENALTY'
  | 'PUBLIC_EVALUATION'
  | 'SAFETY_ENVIRONMENT'
  | 'TAX';

/** Customs credit levels (海关信用等级): five since 2026-04-01, three before (§12.6). */
export type CreditCustomsLevel =
  | 'ADVANCED_CERTIFIED'
  | 'CERTIFIED'
  | 'DISHONEST'
  | 'REGULAR'
  | 'SERIOUSLY_DISHONEST';

/** A contest of a record (异议, CRD-18). */
export type CreditDispute = {
  readonly __typename?: 'CreditDispute';
  readonly availableActions: ReadonlyArray<CreditActionAvailability>;
  /** Until when the authority replies; null: replied (答复期限). */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the enterprise contests the record (异议理由). */
  readonly ground: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly raisedAt: Scalars['DateTime']['output'];
  readonly record?: Maybe<CreditRecord>;
  readonly repliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the authority replied; null: nothing yet (答复). */
  readonly reply?: Maybe<Scalars['String']['output']>;
  readonly state: CreditDisputeState;
  readonly stateLabel: Scalars['String']['output'];
};


/** A contest of a record (异议, CRD-18). */
export type CreditDisputeStateLabelArgs = {
  locale?: Locale;
};

export type CreditDisputeDecision =
  | 'CORRECTED'
  | 'UPHELD';

export type CreditDisputeState =
  | 'CORRECTED'
  | 'OPEN'
  | 'UPHELD';

/** Returned when no dispute of this id is the caller's to reply to. */
export type CreditDisputeUnknown = UserError & {
  readonly __typename?: 'CreditDisputeUnknown';
  readonly disputeId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when no dispute of this id is the caller's to reply to. */
export type CreditDisputeUnknownMessageArgs = {
  locale?: Locale;
};

/** Returned when the enterprise does not declare the duty fulfilled. */
export type CreditDutyNotFulfilled = UserError & {
  readonly __typename?: 'CreditDutyNotFulfilled';
  readonly message: Scalars['String']['output'];
};


/** Returned when the enterprise does not declare the duty fulfilled. */
export type CreditDutyNotFulfilledMessageArgs = {
  locale?: Locale;
};

/** An enquiry as the enterprise reads it (被查询记录, CRD-16). */
export type CreditEnquiry = {
  readonly __typename?: 'CreditEnquiry';
  readonly at: Scalars['DateTime']['output'];
  /** Who asked; null: a client that is no registered bank. */
  readonly bank?: Maybe<Bank>;
  readonly consent?: Maybe<Consent>;
  /** Null: granted (拒绝原因). */
  readonly denialReason?: Maybe<EnquiryDenialReason>;
  readonly denialReasonLabel?: Maybe<Scalars['String']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly id: Scalars['ID']['output'];
  readonly isOutcomeOverdue: Scalars['Boolean']['output'];
  /** What the bank reported; null: nothing yet (结果反馈). */
  readonly outcome?: Maybe<EnquiryOutcome>;
  /** Until when the bank has to report; null: nothing to report (反馈期限). */
  readonly outcomeDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly outcomeLabel?: Maybe<Scalars['String']['output']>;
  /**
   * The inclusion proof as JSON text, for the stand-alone verifier (链上证明, §10.11); null until a signed head covers the
   * entry, a few seconds after the enquiry.
   */
  readonly proof?: Maybe<Scalars['String']['output']>;
  readonly purpose: ConsentPurpose;
  readonly purposeLabel: Scalars['String']['output'];
  readonly result: EnquiryResult;
  readonly resultLabel: Scalars['String']['output'];
  readonly scopes: ReadonlyArray<ConsentScope>;
  /** SHA-256 of the snapshot that was given, in hex; null: nothing was given (快照摘要). */
  readonly snapshotHash?: Maybe<Scalars['String']['output']>;
};


/** An enquiry as the enterprise reads it (被查询记录, CRD-16). */
export type CreditEnquiryDenialReasonLabelArgs = {
  locale?: Locale;
};


/** An enquiry as the enterprise reads it (被查询记录, CRD-16). */
export type CreditEnquiryOutcomeLabelArgs = {
  locale?: Locale;
};


/** An enquiry as the enterprise reads it (被查询记录, CRD-16). */
export type CreditEnquiryPurposeLabelArgs = {
  locale?: Locale;
};


/** An enquiry as the enterprise reads it (被查询记录, CRD-16). */
export type CreditEnquiryResultLabelArgs = {
  locale?: Locale;
};

export type CreditEnquiryConnection = {
  readonly __typename?: 'CreditEnquiryConnection';
  readonly edges: ReadonlyArray<CreditEnquiryEdge>;
  readonly nodes: ReadonlyArray<CreditEnquiry>;
  readonly pageInfo: PageInfo;
};

export type CreditEnquiryEdge = {
  readonly __typename?: 'CreditEnquiryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CreditEnquiry;
};

/** Returned when no enterprise of this id is the caller's to act on. */
export type CreditEnterpriseUnknown = UserError & {
  readonly __typename?: 'CreditEnterpriseUnknown';
  readonly enterpriseId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when no enterprise of this id is the caller's to act on. */
export type CreditEnterpriseUnknownMessageArgs = {
  locale?: Locale;
};

export type CreditFormProblem = {
  readonly __typename?: 'CreditFormProblem';
  readonly code: CreditFormProblemCode;
  /** The input field, e.g. `value`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


export type CreditFormProblemMessageArgs = {
  locale?: Locale;
};

export type CreditFormProblemCode =
  | 'CLASS_MISSING'
  | 'CLASS_NOT_APPLICABLE'
  | 'DATES_REVERSED'
  | 'DATE_IN_FUTURE'
  | 'MEASURES_MISSING'
  | 'NOT_WITH_UPHELD'
  | 'RECORD_UNKNOWN'
  | 'TARGET_AMBIGUOUS'
  | 'TEXT_LENGTH'
  | 'VALIDITY_TOO_LONG'
  | 'VALUE_UNKNOWN'
  | 'VERIFICATION_MISSING';

/** Returned when what was filled in does not meet the rules; names every problem at once. */
export type CreditFormRejected = UserError & {
  readonly __typename?: 'CreditFormRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<CreditFormProblem>;
};


/** Returned when what was filled in does not meet the rules; names every problem at once. */
export type CreditFormRejectedMessageArgs = {
  locale?: Locale;
};

/** The level of a rating (信用等级, §10.10). */
export type CreditLevel =
  | 'A'
  | 'AA'
  | 'AAA'
  | 'B'
  | 'C'
  | 'D';

export type CreditListKind =
  | 'BLACK'
  | 'RED';

/** An entry of the red or black list (名单认定, CRD-10, §9.5). */
export type CreditListing = {
  readonly __typename?: 'CreditListing';
  /** Who decides on it (认定单位). */
  readonly authority?: Maybe<OrgUnit>;
  readonly authorityName: Scalars['String']['output'];
  readonly availableActions: ReadonlyArray<CreditActionAvailability>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when the enterprise can be heard; null: no clock runs (陈述申辩期限). */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  /** What a red entry rests on; empty for black ones (守信依据). */
  readonly grounds: ReadonlyArray<CreditRedGround>;
  /** Publication ended by its greatest length without repair: the sector's own rules still apply (行业规则标记). */
  readonly hasSectorRuleFlag: Scalars['Boolean']['output'];
  /** Every step so far, oldest first (办理过程). */
  readonly history: ReadonlyArray<CreditListingTransition>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CreditListKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly legalBasis: Scalars['String']['output'];
  /** Null: not listed yet (列入日期). */
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  /** Measures of the statutory list; empty for red entries (惩戒措施). */
  readonly measures: ReadonlyArray<CreditMeasure>;
  /** Null: not listed yet, or a red entry (公示期). */
  readonly publication?: Maybe<CreditPublication>;
  /** What happened, in one sentence (事由). */
  readonly reason: Scalars['String']['output'];
  /** The records that it rests on; null in the place of another authority's record, for an authority (依据记录). */
  readonly records: ReadonlyArray<Maybe<CreditRecord>>;
  /** Applications for its repair, newest first, at most 100 (修复申请). */
  readonly repairs: ReadonlyArray<CreditRepair>;
  readonly state: CreditListingState;
  readonly stateLabel: Scalars['String']['output'];
  /** What the enterprise said against it; null: nothing (陈述申辩). */
  readonly statement?: Maybe<Scalars['String']['output']>;
};


/** An entry of the red or black list (名单认定, CRD-10, §9.5). */
export type CreditListingKindLabelArgs = {
  locale?: Locale;
};


/** An entry of the red or black list (名单认定, CRD-10, §9.5). */
export type CreditListingStateLabelArgs = {
  locale?: Locale;
};

/** Returned when the enterprise already has an open entry of the list. */
export type CreditListingAlreadyOpen = UserError & {
  readonly __typename?: 'CreditListingAlreadyOpen';
  readonly listKind: CreditListKind;
  readonly message: Scalars['String']['output'];
  readonly state: CreditListingState;
};


/** Returned when the enterprise already has an open entry of the list. */
export type CreditListingAlreadyOpenMessageArgs = {
  locale?: Locale;
};

export type CreditListingConnection = {
  readonly __typename?: 'CreditListingConnection';
  readonly edges: ReadonlyArray<CreditListingEdge>;
  readonly nodes: ReadonlyArray<CreditListing>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, up to 10,000; null: more than that, not counted (总数). */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type CreditListingDecision =
  | 'CONFIRM'
  | 'DROP';

export type CreditListingEdge = {
  readonly __typename?: 'CreditListingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CreditListing;
};

/** Which list entries to list (筛选条件). */
export type CreditListingFilter = {
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<CreditListKind>>;
  readonly states?: InputMaybe<ReadonlyArray<CreditListingState>>;
};

/** Where a list entry stands (名单状态, §9.5). */
export type CreditListingState =
  | 'ACTIVE'
  | 'CANDIDATE'
  | 'CONFIRMED'
  | 'DROPPED'
  | 'EXPIRED'
  | 'LAPSED'
  | 'LISTED'
  | 'NOTICE'
  | 'PROPOSED'
  | 'REPAIRED';

/** A step that was made with a list entry (办理步骤). */
export type CreditListingTransition = {
  readonly __typename?: 'CreditListingTransition';
  readonly at: Scalars['DateTime']['output'];
  readonly from: CreditListingState;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly to: CreditListingState;
  readonly toLabel: Scalars['String']['output'];
};


/** A step that was made with a list entry (办理步骤). */
export type CreditListingTransitionToLabelArgs = {
  locale?: Locale;
};

/** Returned when no list entry of this id is the caller's to act on. */
export type CreditListingUnknown = UserError & {
  readonly __typename?: 'CreditListingUnknown';
  readonly listEntryId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when no list entry of this id is the caller's to act on. */
export type CreditListingUnknownMessageArgs = {
  locale?: Locale;
};

/** A measure of the statutory list (失信惩戒措施). */
export type CreditMeasure = {
  readonly __typename?: 'CreditMeasure';
  /** What a gate cites, e.g. `CJ-06`. */
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};


/** A measure of the statutory list (失信惩戒措施). */
export type CreditMeasureNameArgs = {
  locale?: Locale;
};

/** Returned when a measure is not in the statutory list: nothing else may be imposed (§12.6). */
export type CreditMeasureUnknown = UserError & {
  readonly __typename?: 'CreditMeasureUnknown';
  readonly measureCodes: ReadonlyArray<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};


/** Returned when a measure is not in the statutory list: nothing else may be imposed (§12.6). */
export type CreditMeasureUnknownMessageArgs = {
  locale?: Locale;
};

/** What stands against an action (不可用原因). */
export type CreditObstacle =
  | 'ALREADY_OPEN'
  | 'BLACK_LIST_WINS'
  | 'NOTICE_RUNNING'
  | 'NOT_REPAIRABLE'
  | 'NOT_THE_AUTHORITY'
  | 'TOO_EARLY'
  | 'WRONG_STATE';

/** How long something is published (公示期, §9.5). */
export type CreditPublication = {
  readonly __typename?: 'CreditPublication';
  readonly from: Scalars['Date']['output'];
  /** Shown today. */
  readonly isPublished: Scalars['Boolean']['output'];
  /** The first day on which repair can be applied for (最短公示期满日). */
  readonly repairableFrom: Scalars['Date']['output'];
  /** The last day on which it is shown at most (最长公示期满日). */
  readonly until: Scalars['Date']['output'];
};

/** A rating as it was computed once (历次评级, CRD-19). */
export type CreditRating = {
  readonly __typename?: 'CreditRating';
  /** The day for which it was computed (评级日). */
  readonly asOf: Scalars['Date']['output'];
  readonly components: ReadonlyArray<CreditComponent>;
  readonly id: Scalars['ID']['output'];
  /** The records that it was computed from (输入记录). */
  readonly inputRecordIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly level: CreditLevel;
  readonly levelLabel: Scalars['String']['output'];
  readonly modelVersion: Scalars['String']['output'];
  readonly ratedAt: Scalars['DateTime']['output'];
  readonly score: Scalars['Int']['output'];
};


/** A rating as it was computed once (历次评级, CRD-19). */
export type CreditRatingLevelLabelArgs = {
  locale?: Locale;
};

/** A fact on record with its authority and legal basis; never changed afterwards (信用记录). */
export type CreditRecord = {
  readonly __typename?: 'CreditRecord';
  /** Null: not an adverse record (失信行为类别, §9.5). */
  readonly adverseClass?: Maybe<CreditAdverseClass>;
  readonly adverseClassLabel?: Maybe<Scalars['String']['output']>;
  /** Who decided it (认定单位). */
  readonly authority?: Maybe<OrgUnit>;
  /** The authority's name when it was recorded. */
  readonly authorityName: Scalars['String']['output'];
  /** What the caller may do now, and why not the rest (可执行操作). */
  readonly availableActions: ReadonlyArray<CreditActionAvailability>;
  /** What the authority said when it corrected the record; it travels with the record. Null: not corrected (更正说明). */
  readonly correctionStatement?: Maybe<Scalars['String']['output']>;
  readonly decidedOn: Scalars['Date']['output'];
  /** Contests of this record, newest first, at most 100 (异议). */
  readonly disputes: ReadonlyArray<CreditDispute>;
  /** The number of the decision; null: none (文号). */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly id: Scalars['ID']['output'];
  /** Contested and not decided yet (异议处理中, CRD-18). */
  readonly isDisputed: Scalars['Boolean']['output'];
  /** Whether the rating uses it today (是否计入评级). */
  readonly isInUse: Scalars['Boolean']['output'];
  /** Its use and publication ended by repair (已修复). */
  readonly isRepaired: Scalars['Boolean']['output'];
  readonly kind: CreditRecordKind;
  readonly kindLabel: Scalars['String']['output'];
  /** The law or rule that it rests on (法律依据). */
  readonly legalBasis: Scalars['String']['output'];
  /** Null: it is not published (公示期, §9.5). */
  readonly publication?: Maybe<CreditPublication>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Applications for its repair, newest first, at most 100 (修复申请). */
  readonly repairs: ReadonlyArray<CreditRepair>;
  /** The record that stands in its place; null: none (更正后的记录). */
  readonly replacedBy?: Maybe<CreditRecord>;
  /** What it is about, in one sentence (事由). */
  readonly title: Scalars['String']['output'];
  /** The last day on which it counts by itself; null: until it is replaced (有效期至). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** What was found, in the code of its kind, e.g. `A` for a tax grade (记录值). */
  readonly value: Scalars['String']['output'];
  readonly valueLabel: Scalars['String']['output'];
};


/** A fact on record with its authority and legal basis; never changed afterwards (信用记录). */
export type CreditRecordAdverseClassLabelArgs = {
  locale?: Locale;
};


/** A fact on record with its authority and legal basis; never changed afterwards (信用记录). */
export type CreditRecordKindLabelArgs = {
  locale?: Locale;
};


/** A fact on record with its authority and legal basis; never changed afterwards (信用记录). */
export type CreditRecordValueLabelArgs = {
  locale?: Locale;
};

export type CreditRecordConnection = {
  readonly __typename?: 'CreditRecordConnection';
  readonly edges: ReadonlyArray<CreditRecordEdge>;
  readonly nodes: ReadonlyArray<CreditRecord>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, up to 10,000; null: more than that, not counted (总数). */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type CreditRecordEdge = {
  readonly __typename?: 'CreditRecordEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CreditRecord;
};

/** Which records to list (筛选条件). */
export type CreditRecordFilter = {
  readonly adverseOnly?: Scalars['Boolean']['input'];
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<CreditRecordKind>>;
};

/** What a record is about, with the codes of its value (记录类型). */
export type CreditRecordKind =
  /** Value KEPT or BROKEN. */
  | 'COMMITMENT'
  /** Value of the customs list in force on the day of the decision: ADVANCED_CERTIFIED, CERTIFIED, REGULAR, DISHONEST, SERIOUSLY_DISHONEST. */
  | 'CUSTOMS_LEVEL'
  /** Value AWARDED. Not used by the rating; a ground of the red list. */
  | 'HONOUR'
  /** Value ENFORCED or DISHONEST_DEBTOR. */
  | 'JUDICIAL'
  /** Value A, B or C. */
  | 'LABOUR'
  /** Value WARNING, FINE, CONFISCATION, SUSPENSION or REVOCATION. */
  | 'PENALTY'
  /** Value 0 … 100. */
  | 'PUBLIC_EVALUATION'
  /** Value GREEN, BLUE, YELLOW or RED. */
  | 'SAFETY_ENVIRONMENT'
  /** Value A, B, M, C or D. */
  | 'TAX_GRADE';

/** Returned when no record of this id is the caller's to act on. */
export type CreditRecordUnknown = UserError & {
  readonly __typename?: 'CreditRecordUnknown';
  readonly message: Scalars['String']['output'];
  readonly recordId: Scalars['ID']['output'];
};


/** Returned when no record of this id is the caller's to act on. */
export type CreditRecordUnknownMessageArgs = {
  locale?: Locale;
};

/** What a red entry rests on (守信依据, CRD-10). */
export type CreditRedGround =
  | 'CUSTOMS_ADVANCED'
  | 'HONOUR'
  | 'TAX_GRADE_A';

/** An application for repair of a record or a black listing (信用修复申请, CRD-17, §9.5). */
export type CreditRepair = {
  readonly __typename?: 'CreditRepair';
  readonly appliedAt: Scalars['DateTime']['output'];
  readonly authority?: Maybe<OrgUnit>;
  readonly availableActions: ReadonlyArray<CreditActionAvailability>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null: not decided (决定理由). */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** Until when the authority decides; null: decided (办理期限). */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  /** How the duty was fulfilled (履行义务情况). */
  readonly evidence: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The time is over and nothing is decided (超期未办). */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Null: it is for a record. */
  readonly listing?: Maybe<CreditListing>;
  /** After a refusal: from when on repair can be applied for again (可再次申请日). */
  readonly reapplyFrom?: Maybe<Scalars['Date']['output']>;
  /** Null: it is for a listing. */
  readonly record?: Maybe<CreditRecord>;
  readonly state: CreditRepairState;
  readonly stateLabel: Scalars['String']['output'];
};


/** An application for repair of a record or a black listing (信用修复申请, CRD-17, §9.5). */
export type CreditRepairStateLabelArgs = {
  locale?: Locale;
};

export type CreditRepairConnection = {
  readonly __typename?: 'CreditRepairConnection';
  readonly edges: ReadonlyArray<CreditRepairEdge>;
  readonly nodes: ReadonlyArray<CreditRepair>;
  readonly pageInfo: PageInfo;
};

export type CreditRepairDecision =
  | 'REFUSE'
  | 'REPAIR';

export type CreditRepairEdge = {
  readonly __typename?: 'CreditRepairEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CreditRepair;
};

/** Which applications to list (筛选条件). */
export type CreditRepairFilter = {
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<CreditRepairState>>;
};

export type CreditRepairObstacle =
  | 'MINIMUM_PUBLICATION'
  | 'REAPPLY_WAIT';

export type CreditRepairState =
  | 'REFUSED'
  | 'REPAIRED'
  | 'UNDER_REVIEW';

/** Returned when repair is applied for before its time; says from when on it can be. */
export type CreditRepairTooEarly = UserError & {
  readonly __typename?: 'CreditRepairTooEarly';
  readonly cause: CreditRepairObstacle;
  readonly message: Scalars['String']['output'];
  readonly repairableFrom: Scalars['Date']['output'];
};


/** Returned when repair is applied for before its time; says from when on it can be. */
export type CreditRepairTooEarlyMessageArgs = {
  locale?: Locale;
};

/** Returned when no application of this id is the caller's to decide. */
export type CreditRepairUnknown = UserError & {
  readonly __typename?: 'CreditRepairUnknown';
  readonly message: Scalars['String']['output'];
  readonly repairId: Scalars['ID']['output'];
};


/** Returned when no application of this id is the caller's to decide. */
export type CreditRepairUnknownMessageArgs = {
  locale?: Locale;
};

/** A number of the rules in force (规则参数). */
export type CreditSetting = {
  readonly __typename?: 'CreditSetting';
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
export type CreditSettingRejected = UserError & {
  readonly __typename?: 'CreditSettingRejected';
  readonly key: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the setting is unknown, its value does not fit, or the day already has a value. */
export type CreditSettingRejectedMessageArgs = {
  locale?: Locale;
};

export type CreditSettings = {
  readonly __typename?: 'CreditSettings';
  readonly divisionCode: Scalars['String']['output'];
  readonly settings: ReadonlyArray<CreditSetting>;
  /** Names the overrides in force; a decision stores it (参数版本). */
  readonly version: Scalars['String']['output'];
};

/** What an enquiry gives: exactly the consented scopes (查询快照, CRD-15). A field of another scope is null with the error CONSENT_REQUIRED. */
export type CreditSnapshot = {
  readonly __typename?: 'CreditSnapshot';
  /** Scope COMPONENTS (评分构成). */
  readonly components?: Maybe<ReadonlyArray<CreditComponent>>;
  /** Corrections that travel with the data (更正说明); scope RATING or LISTS. */
  readonly correctionStatements?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly enquiryId: Scalars['ID']['output'];
  readonly enterpriseName: Scalars['String']['output'];
  /** A record is contested (存在未决异议); scope RATING or LISTS. */
  readonly hasOpenDispute?: Maybe<Scalars['Boolean']['output']>;
  /** SHA-256 over the snapshot, in hex; the same is in the audit chain (快照摘要). */
  readonly hash: Scalars['String']['output'];
  /** Scope RATING (等级). */
  readonly level?: Maybe<CreditLevel>;
  readonly levelLabel?: Maybe<Scalars['String']['output']>;
  /** Scope LISTS (现行红黑名单). */
  readonly listings?: Maybe<ReadonlyArray<CreditSnapshotListing>>;
  /** Scope RATING (主要理由). */
  readonly reasons?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Scope RATING; null also when the enterprise is not rated (评分). */
  readonly score?: Maybe<Scalars['Int']['output']>;
  readonly takenAt: Scalars['DateTime']['output'];
  /** Scope TAX_GRADE; null also when it is not known (纳税信用级别). */
  readonly taxGrade?: Maybe<CreditTaxGrade>;
  readonly taxGradeLabel?: Maybe<Scalars['String']['output']>;
  /** Scopes that were consented to and for which there is no data, with the reason (暂无数据的范围). */
  readonly unavailable: ReadonlyArray<CreditUnavailableScope>;
  readonly uscc: Scalars['String']['output'];
  /** Marks this copy: bank, enquiry and time (水印). */
  readonly watermark: Scalars['String']['output'];
};


/** What an enquiry gives: exactly the consented scopes (查询快照, CRD-15). A field of another scope is null with the error CONSENT_REQUIRED. */
export type CreditSnapshotLevelLabelArgs = {
  locale?: Locale;
};


/** What an enquiry gives: exactly the consented scopes (查询快照, CRD-15). A field of another scope is null with the error CONSENT_REQUIRED. */
export type CreditSnapshotReasonsArgs = {
  locale?: Locale;
};


/** What an enquiry gives: exactly the consented scopes (查询快照, CRD-15). A field of another scope is null with the error CONSENT_REQUIRED. */
export type CreditSnapshotTaxGradeLabelArgs = {
  locale?: Locale;
};

/** A listing as an enquiry gives it (名单). */
export type CreditSnapshotListing = {
  readonly __typename?: 'CreditSnapshotListing';
  readonly authorityName: Scalars['String']['output'];
  readonly kind: CreditListKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly legalBasis: Scalars['String']['output'];
  readonly listedOn: Scalars['Date']['output'];
  readonly measureCodes: ReadonlyArray<Scalars['String']['output']>;
};


/** A listing as an enquiry gives it (名单). */
export type CreditSnapshotListingKindLabelArgs = {
  locale?: Locale;
};

/** The credit of an enterprise as it stands, with its reasons (信用状况, CRD-19, §10.10). */
export type CreditStanding = {
  readonly __typename?: 'CreditStanding';
  /** The newest assurance that has not expired; null: none (认证等级, CRD-03). */
  readonly assuranceLevel?: Maybe<CreditAssuranceLevel>;
  readonly assuranceLevelLabel?: Maybe<Scalars['String']['output']>;
  /** The day after which the assurance no longer counts; null: none (认证有效期至). */
  readonly assuranceValidTo?: Maybe<Scalars['Date']['output']>;
  /** The parts of the score (评分构成); empty: not rated. */
  readonly components: ReadonlyArray<CreditComponent>;
  /** Null: not known, or no trader (海关信用等级, §12.6). */
  readonly customsLevel?: Maybe<CreditCustomsLevel>;
  readonly customsLevelLabel?: Maybe<Scalars['String']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  /** A record is contested and not decided yet (存在未决异议, CRD-18). */
  readonly hasOpenDispute: Scalars['Boolean']['output'];
  /** The enterprise's id. */
  readonly id: Scalars['ID']['output'];
  /** Null: not rated (等级). */
  readonly level?: Maybe<CreditLevel>;
  readonly levelLabel?: Maybe<Scalars['String']['output']>;
  /** Listings in force now (现行红黑名单). */
  readonly listings: ReadonlyArray<CreditListing>;
  /** Names the weights and numbers that were used; the rating can be computed again from it and the records (模型版本). */
  readonly modelVersion?: Maybe<Scalars['String']['output']>;
  readonly ratedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Earlier and present ratings, newest first, at most 100 (评级历史). */
  readonly ratings: ReadonlyArray<CreditRating>;
  /** What weighed most, the good and then the bad, in sentences (主要加减分理由). */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** 0 … 1000; null: not rated, since neither a tax grade nor a public evaluation is on record (评分). */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** Null: not known (纳税信用级别, CRD-09). */
  readonly taxGrade?: Maybe<CreditTaxGrade>;
  readonly taxGradeLabel?: Maybe<Scalars['String']['output']>;
};


/** The credit of an enterprise as it stands, with its reasons (信用状况, CRD-19, §10.10). */
export type CreditStandingAssuranceLevelLabelArgs = {
  locale?: Locale;
};


/** The credit of an enterprise as it stands, with its reasons (信用状况, CRD-19, §10.10). */
export type CreditStandingCustomsLevelLabelArgs = {
  locale?: Locale;
};


/** The credit of an enterprise as it stands, with its reasons (信用状况, CRD-19, §10.10). */
export type CreditStandingLevelLabelArgs = {
  locale?: Locale;
};


/** The credit of an enterprise as it stands, with its reasons (信用状况, CRD-19, §10.10). */
export type CreditStandingRatingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The credit of an enterprise as it stands, with its reasons (信用状况, CRD-19, §10.10). */
export type CreditStandingReasonsArgs = {
  locale?: Locale;
};


/** The credit of an enterprise as it stands, with its reasons (信用状况, CRD-19, §10.10). */
export type CreditStandingTaxGradeLabelArgs = {
  locale?: Locale;
};

/** Tax credit grades (纳税信用级别, §12.6). */
export type CreditTaxGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'M';

/** A signed head of the audit chain (签名链头, §10.11). */
export type CreditTreeHead = {
  readonly __typename?: 'CreditTreeHead';
  readonly at: Scalars['DateTime']['output'];
  readonly rootHash: Scalars['String']['output'];
  /** Compact JWS, Ed25519 by this department's key. */
  readonly signature: Scalars['String']['output'];
  /** Entries that it covers. */
  readonly size: Scalars['Int']['output'];
};

/** Returned when the chain has no entry to sign. */
export type CreditTreeHeadUnavailable = UserError & {
  readonly __typename?: 'CreditTreeHeadUnavailable';
  readonly message: Scalars['String']['output'];
};


/** Returned when the chain has no entry to sign. */
export type CreditTreeHeadUnavailableMessageArgs = {
  locale?: Locale;
};

export type CreditUnavailableScope = {
  readonly __typename?: 'CreditUnavailableScope';
  readonly because: Scalars['String']['output'];
  readonly scope: ConsentScope;
};


export type CreditUnavailableScopeBecauseArgs = {
  locale?: Locale;
};

export type DecideListingInput = {
  readonly decision: CreditListingDecision;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly listEntryId: Scalars['ID']['input'];
  /** 2 … 500 characters (理由). */
  readonly reason: Scalars['String']['input'];
};

export type DecideListingResult = CreditActionNotAllowed | CreditFormRejected | CreditListingUnknown | DecideListingSuccess;

export type DecideListingSuccess = {
  readonly __typename?: 'DecideListingSuccess';
  readonly listEntry?: Maybe<CreditListing>;
};

export type DecideRepairInput = {
  readonly decision: CreditRepairDecision;
  readonly idempotencyKey: Scalars['String']['input'];
  /** 2 … 500 characters (理由). */
  readonly reason: Scalars['String']['input'];
  readonly repairId: Scalars['ID']['input'];
};

export type DecideRepairResult = CreditActionNotAllowed | CreditFormRejected | CreditRepairUnknown | DecideRepairSuccess;

export type DecideRepairSuccess = {
  readonly __typename?: 'DecideRepairSuccess';
  readonly repair?: Maybe<CreditRepair>;
};

export type DeclareBankAccessInput = {
  readonly basis: Scalars['String']['input'];
  readonly divisionCode: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** False closes bank access again. */
  readonly isOpen?: Scalars['Boolean']['input'];
  readonly operator: Scalars['String']['input'];
  readonly publicContact: Scalars['String']['input'];
};

export type DeclareBankAccessResult = BankFormRejected | DeclareBankAccessSuccess;

export type DeclareBankAccessSuccess = {
  readonly __typename?: 'DeclareBankAccessSuccess';
  /** Null: bank access is closed now. */
  readonly access?: Maybe<BankAccessBasis>;
};

export type DisputeRecordInput = {
  /** 2 … 2000 characters (异议理由). */
  readonly ground: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recordId: Scalars['ID']['input'];
};

export type DisputeRecordResult = CreditActionNotAllowed | CreditFormRejected | CreditRecordUnknown | DisputeRecordSuccess;

export type DisputeRecordSuccess = {
  readonly __typename?: 'DisputeRecordSuccess';
  readonly dispute?: Maybe<CreditDispute>;
};

/** `consentId`, or the enterprise by `enterpriseId` or `uscc`. */
export type EnquireCreditInput = {
  readonly consentId?: InputMaybe<Scalars['ID']['input']>;
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly purpose: ConsentPurpose;
  readonly scopes: ReadonlyArray<ConsentScope>;
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

export type EnquireCreditResult = BankAccessClosed | EnquireCreditSuccess | EnquiryDenied;

export type EnquireCreditSuccess = {
  readonly __typename?: 'EnquireCreditSuccess';
  /** Until when the outcome has to be reported (反馈期限). */
  readonly outcomeDueAt: Scalars['DateTime']['output'];
  /** Enquiries that the consent still allows (剩余次数). */
  readonly remainingEnquiries: Scalars['Int']['output'];
  readonly snapshot: CreditSnapshot;
};

/** Why an enquiry was denied (拒绝原因); it never says whether an enterprise exists beyond what the register makes public. */
export type EnquiryDenialReason =
  | 'ACCESS_CLOSED'
  | 'BANK_BLOCKED'
  | 'BANK_UNKNOWN'
  | 'CONSENT_EXHAUSTED'
  | 'CONSENT_EXPIRED'
  | 'CONSENT_REVOKED'
  /** Of an answer that is asked for again: the black listing that it shows was repaired, or has ended. */
  | 'LISTING_ENDED'
  | 'NO_CONSENT'
  | 'PURPOSE_NOT_COVERED'
  | 'QUOTA_USED_UP'
  | 'RATE_LIMITED'
  | 'SCOPE_NOT_COVERED';

/** Returned when an enquiry is denied; the denial is recorded and the enterprise reads it. */
export type EnquiryDenied = UserError & {
  readonly __typename?: 'EnquiryDenied';
  readonly enquiryId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly reason: EnquiryDenialReason;
  readonly reasonLabel: Scalars['String']['output'];
};


/** Returned when an enquiry is denied; the denial is recorded and the enterprise reads it. */
export type EnquiryDeniedMessageArgs = {
  locale?: Locale;
};


/** Returned when an enquiry is denied; the denial is recorded and the enterprise reads it. */
export type EnquiryDeniedReasonLabelArgs = {
  locale?: Locale;
};

/** What became of an enquiry (结果反馈, CRD-16). */
export type EnquiryOutcome =
  | 'APPROVED'
  | 'DECLINED'
  | 'PENDING';

export type EnquiryResult =
  | 'DENIED'
  | 'GRANTED';

/** Returned when no granted enquiry of this id is the calling bank's. */
export type EnquiryUnknown = UserError & {
  readonly __typename?: 'EnquiryUnknown';
  readonly enquiryId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when no granted enquiry of this id is the calling bank's. */
export type EnquiryUnknownMessageArgs = {
  locale?: Locale;
};

/** An enterprise (企业), owned by the enterprises department; here: its credit. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** The consents that the enterprise gave, was asked for, refused or took back, newest first (授权记录). */
  readonly creditConsents?: Maybe<ConsentConnection>;
  /** Who enquired, for what, and what was given or denied, newest first (被查询记录, CRD-16); visible within five seconds. */
  readonly creditEnquiries?: Maybe<CreditEnquiryConnection>;
  /** The level alone, all that who serves the enterprise needs to know of it (信用等级); null: not rated yet. */
  readonly creditLevel?: Maybe<CreditLevel>;
  readonly creditLevelLabel?: Maybe<Scalars['String']['output']>;
  /** The enterprise's credit as it stands (信用状况, CRD-19); null: nothing is on record. Banks read it by enquiry only. */
  readonly creditStanding?: Maybe<CreditStanding>;
  readonly id: Scalars['ID']['output'];
  /**
   * Penalties and black listings inside their publication period, newest first (公示的行政处罚和黑名单, §9.5). Public for everybody, and no
   * enquiry (§0.1).
   */
  readonly publicCreditRecords?: Maybe<PublicCreditRecordConnection>;
};


/** An enterprise (企业), owned by the enterprises department; here: its credit. */
export type EnterpriseCreditConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise (企业), owned by the enterprises department; here: its credit. */
export type EnterpriseCreditEnquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise (企业), owned by the enterprises department; here: its credit. */
export type EnterpriseCreditLevelLabelArgs = {
  locale?: Locale;
};


/** An enterprise (企业), owned by the enterprises department; here: its credit. */
export type EnterprisePublicCreditRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** With `consentId` the answer to a request; without it, on the enterprise's own motion, `bankId` and `purpose` are needed. */
export type GrantConsentInput = {
  readonly bankId?: InputMaybe<Scalars['ID']['input']>;
  readonly consentId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 180 days; POST_LOAN one year, to be renewed (授权天数). */
  readonly days: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly loanReference?: InputMaybe<Scalars['String']['input']>;
  readonly maxEnquiries: Scalars['Int']['input'];
  readonly purpose?: InputMaybe<ConsentPurpose>;
  /** Of a request: the same scopes or fewer. */
  readonly scopes: ReadonlyArray<ConsentScope>;
};

export type GrantConsentResult = BankUnknown | ConsentActionNotAllowed | ConsentAlreadyOpen | ConsentMandateMissing | ConsentTermsRejected | ConsentUnknown | GrantConsentSuccess;

export type GrantConsentSuccess = {
  readonly __typename?: 'GrantConsentSuccess';
  readonly consent?: Maybe<Consent>;
};

/** The language of labels and messages (语言). */
export type Locale =
  /** English */
  | 'EN'
  /** 简体中文 */
  | 'ZH_CN';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** An authority puts a fact on record (登记信用记录, CRD-09). Records are never changed: what was wrong is corrected by a dispute. */
  readonly addCreditRecord: AddCreditRecordResult;
  /** The enterprise states its case against a black listing (陈述申辩): from then on nothing happens without the authority's decision. */
  readonly answerListingNotice: AnswerListingNoticeResult;
  /**
   * The enterprise applies for repair of an adverse record or a black listing (申请信用修复, CRD-17): after the minimum publication, with the
   * duty fulfilled.
   */
  readonly applyForRepair: ApplyForRepairResult;
  /** Shuts a bank out at once, whatever tokens it holds (停用合作银行). */
  readonly blockBank: BlockBankResult;
  /** Overrides a rule's number for a jurisdiction from a day on (调整规则参数, SHR-24). */
  readonly changeCreditSetting: ChangeCreditSettingResult;
  /**
   * The authority confirms or drops an entry (作出认定): a red candidate, or a black listing after its notice. Red candidates may also be
   * decided by the credit administrator.
   */
  readonly decideListing: DecideListingResult;
  /**
   * The authority that listed decides the repair (谁认定、谁修复), within ten working days. Repaired: publication, sharing, use and
   * measures end at once.
   */
  readonly decideRepair: DecideRepairResult;
  /** Declares who gives scores to banks here and on which legal basis, or closes bank access again (声明或关闭银行查询). */
  readonly declareBankAccess: DeclareBankAccessResult;
  /** The enterprise contests a record (提出异议, CRD-18). The authority has seven working days, and readers see the flag at once. */
  readonly disputeRecord: DisputeRecordResult;
  /**
   * A bank enquires (信用查询, CRD-15, CRD-16). It counts and is recorded, granted or denied, and is therefore a mutation; the same key gives
   * the same snapshot again without a second count.
   */
  readonly enquireCredit: EnquireCreditResult;
  /**
   * The enterprise consents (授权查询, CRD-15): to a bank's request, with the same scopes or fewer, or on its own motion. The legal
   * representative's own right; a clerk needs a mandate with assurance L3.
   */
  readonly grantConsent: GrantConsentResult;
  /**
   * An authority proposes a black listing on a statutory basis with measures of the statutory list (拟列入严重失信主体名单, §9.5). The
   * enterprise is given notice at once and has five working days to be heard.
   */
  readonly proposeBlackListing: ProposeBlackListingResult;
  /** Records how surely an enterprise's account is known (登记信用等级认证 L1–L4, CRD-03). */
  readonly recordAssurance: RecordAssuranceResult;
  /** The enterprise does not consent (拒绝授权): no reason is needed. */
  readonly refuseConsent: RefuseConsentResult;
  /** Makes a client of the identity provider a partner bank (登记合作银行). */
  readonly registerBank: RegisterBankResult;
  /** The authority that made the record upholds or corrects it (答复异议, CRD-18). */
  readonly replyToDispute: ReplyToDisputeResult;
  /** A bank reports what became of an enquiry (反馈结果, CRD-16), within thirty days. Pending with a next date counts once. */
  readonly reportOutcome: ReportOutcomeResult;
  /** A bank asks an enterprise for its consent (申请授权, CRD-15). Unanswered, the request lapses after five working days. */
  readonly requestConsent: RequestConsentResult;
  /** The enterprise takes its consent back, at once (撤回授权). */
  readonly revokeConsent: RevokeConsentResult;
  /** Signs the head of the audit chain now (即时签名链头, §10.11); it is signed daily by itself. */
  readonly signTreeHead: SignTreeHeadResult;
  /** Lets a blocked bank in again (恢复合作银行). */
  readonly unblockBank: UnblockBankResult;
};


export type MutationAddCreditRecordArgs = {
  input: AddCreditRecordInput;
};


export type MutationAnswerListingNoticeArgs = {
  input: AnswerListingNoticeInput;
};


export type MutationApplyForRepairArgs = {
  input: ApplyForRepairInput;
};


export type MutationBlockBankArgs = {
  input: BlockBankInput;
};


export type MutationChangeCreditSettingArgs = {
  input: ChangeCreditSettingInput;
};


export type MutationDecideListingArgs = {
  input: DecideListingInput;
};


export type MutationDecideRepairArgs = {
  input: DecideRepairInput;
};


export type MutationDeclareBankAccessArgs = {
  input: DeclareBankAccessInput;
};


export type MutationDisputeRecordArgs = {
  input: DisputeRecordInput;
};


export type MutationEnquireCreditArgs = {
  input: EnquireCreditInput;
};


export type MutationGrantConsentArgs = {
  input: GrantConsentInput;
};


export type MutationProposeBlackListingArgs = {
  input: ProposeBlackListingInput;
};


export type MutationRecordAssuranceArgs = {
  input: RecordAssuranceInput;
};


export type MutationRefuseConsentArgs = {
  input: RefuseConsentInput;
};


export type MutationRegisterBankArgs = {
  input: RegisterBankInput;
};


export type MutationReplyToDisputeArgs = {
  input: ReplyToDisputeInput;
};


export type MutationReportOutcomeArgs = {
  input: ReportOutcomeInput;
};


export type MutationRequestConsentArgs = {
  input: RequestConsentInput;
};


export type MutationRevokeConsentArgs = {
  input: RevokeConsentInput;
};


export type MutationSignTreeHeadArgs = {
  input: SignTreeHeadInput;
};


export type MutationUnblockBankArgs = {
  input: UnblockBankInput;
};

/** A unit of the organisation tree (单位), owned by the enterprises department. */
export type OrgUnit = {
  readonly __typename?: 'OrgUnit';
  readonly id: Scalars['ID']['output'];
};

export type OutcomeProblem =
  | 'ALREADY_REPORTED'
  | 'AMOUNT_MISSING'
  | 'AMOUNT_NOT_APPLICABLE'
  | 'NEXT_DATE_IN_PAST'
  | 'NEXT_DATE_MISSING'
  | 'NEXT_DATE_NOT_APPLICABLE'
  | 'NEXT_DATE_TOO_FAR'
  | 'PENDING_TWICE';

/** Returned when the outcome was reported already, is pending a second time, or lacks what belongs to it. */
export type OutcomeRejected = UserError & {
  readonly __typename?: 'OutcomeRejected';
  readonly message: Scalars['String']['output'];
  readonly problem: OutcomeProblem;
};


/** Returned when the outcome was reported already, is pending a second time, or lacks what belongs to it. */
export type OutcomeRejectedMessageArgs = {
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

export type ProposeBlackListingInput = {
  readonly enterpriseId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The statute that provides for the list, 2 … 200 characters (法律依据). */
  readonly legalBasis: Scalars['String']['input'];
  /** Codes of the statutory list, at least one (惩戒措施). */
  readonly measureCodes: ReadonlyArray<Scalars['String']['input']>;
  /** What happened, 2 … 500 characters (事由). */
  readonly reason: Scalars['String']['input'];
  /** The records that it rests on (依据记录). */
  readonly recordIds?: ReadonlyArray<Scalars['ID']['input']>;
};

export type ProposeBlackListingResult = CreditEnterpriseUnknown | CreditFormRejected | CreditListingAlreadyOpen | CreditMeasureUnknown | ProposeBlackListingSuccess;

export type ProposeBlackListingSuccess = {
  readonly __typename?: 'ProposeBlackListingSuccess';
  readonly listEntry?: Maybe<CreditListing>;
};

/** What everybody may read of an enterprise's credit (公示信息, §9.5). */
export type PublicCreditRecord = {
  readonly __typename?: 'PublicCreditRecord';
  readonly authorityName: Scalars['String']['output'];
  /** Null: not corrected (更正说明). */
  readonly correctionStatement?: Maybe<Scalars['String']['output']>;
  readonly decidedOn: Scalars['Date']['output'];
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Contested and not decided yet (异议处理中). */
  readonly isDisputed: Scalars['Boolean']['output'];
  readonly kind: PublicCreditRecordKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly legalBasis: Scalars['String']['output'];
  readonly publishedUntil: Scalars['Date']['output'];
  readonly title: Scalars['String']['output'];
};


/** What everybody may read of an enterprise's credit (公示信息, §9.5). */
export type PublicCreditRecordKindLabelArgs = {
  locale?: Locale;
};

export type PublicCreditRecordConnection = {
  readonly __typename?: 'PublicCreditRecordConnection';
  readonly edges: ReadonlyArray<PublicCreditRecordEdge>;
  readonly nodes: ReadonlyArray<PublicCreditRecord>;
  readonly pageInfo: PageInfo;
};

export type PublicCreditRecordEdge = {
  readonly __typename?: 'PublicCreditRecordEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PublicCreditRecord;
};

/** What is published (公示类型). */
export type PublicCreditRecordKind =
  | 'BLACK_LISTING'
  | 'PENALTY';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * On which legal basis the operator gives credit data to banks in a jurisdiction (银行查询的法定依据); null: none is declared, and all
   * bank access is closed. Public.
   */
  readonly bankAccess?: Maybe<BankAccessBasis>;
  /** The consents that the calling bank asked for or holds, newest first (本行授权列表). */
  readonly bankConsents?: Maybe<BankConsentConnection>;
  /** The enquiries that the calling bank made, newest first, without what they gave (本行查询记录). */
  readonly bankEnquiries?: Maybe<BankEnquiryConnection>;
  /** The partner banks of a jurisdiction and of those above it, by name (合作银行名单). Public. */
  readonly banks?: Maybe<ReadonlyArray<Bank>>;
  /** One consent; null when it does not exist or is not the caller's to see (单个授权). */
  readonly consent?: Maybe<Consent>;
  /** The statutory list of disciplinary measures (失信惩戒措施清单): no other measure may be tied to a black listing (§12.6). Public. */
  readonly creditMeasures?: Maybe<ReadonlyArray<CreditMeasure>>;
  /** One credit record; null when it does not exist or is not the caller's to see (单条信用记录). */
  readonly creditRecord?: Maybe<CreditRecord>;
  /**
   * The credit records that the caller may see, newest first (信用记录列表): an enterprise its own, an authority those that it made,
   * the credit administrator those of the jurisdiction.
   */
  readonly creditRecords?: Maybe<CreditRecordConnection>;
  /** Applications for repair that the caller may see, the longest due first (信用修复申请): an authority reads here what it has to decide. */
  readonly creditRepairs?: Maybe<CreditRepairConnection>;
  /**
   * The weights, periods and limits that are in force somewhere today, each with its unit and source (现行规则参数). Public: whoever
   * is judged by a number may read it.
   */
  readonly creditSettings?: Maybe<CreditSettings>;
  /**
   * The newest signed head of the audit chain (最新签名链头, §10.11): whoever keeps it can prove later that nothing before it was
   * changed. Null: none is signed yet. Public.
   */
  readonly creditTreeHead?: Maybe<CreditTreeHead>;
  /**
   * Entries of the red and black lists that the caller may see, newest first (红黑名单): an enterprise its own, an authority those
   * that it decides on, the credit administrator those of the jurisdiction.
   */
  readonly listEntries?: Maybe<CreditListingConnection>;
  /** One entry of the red or black list; null when it does not exist or is not the caller's to see (单条名单认定). */
  readonly listEntry?: Maybe<CreditListing>;
};


export type QueryBankAccessArgs = {
  divisionCode: Scalars['String']['input'];
};


export type QueryBankConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankConsentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBankEnquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankEnquiryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBanksArgs = {
  divisionCode: Scalars['String']['input'];
};


export type QueryConsentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCreditRepairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditRepairFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCreditSettingsArgs = {
  divisionCode: Scalars['String']['input'];
};


export type QueryListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryListEntryArgs = {
  id: Scalars['ID']['input'];
};

export type RecordAssuranceInput = {
  readonly enterpriseId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The enterprise was identified; needed from L3 on (已核验企业). */
  readonly isEnterpriseVerified: Scalars['Boolean']['input'];
  /** The legal representative was identified; needed from L3 on (已核验法定代表人). */
  readonly isLegalRepresentativeVerified: Scalars['Boolean']['input'];
  readonly level: CreditAssuranceLevel;
  /** The last day on which it counts (有效期至). */
  readonly validTo: Scalars['Date']['input'];
};

export type RecordAssuranceResult = CreditEnterpriseUnknown | CreditFormRejected | RecordAssuranceSuccess;

export type RecordAssuranceSuccess = {
  readonly __typename?: 'RecordAssuranceSuccess';
  readonly enterprise?: Maybe<Enterprise>;
  readonly level: CreditAssuranceLevel;
  readonly levelLabel: Scalars['String']['output'];
  readonly validTo: Scalars['Date']['output'];
};


export type RecordAssuranceSuccessLevelLabelArgs = {
  locale?: Locale;
};

export type RefuseConsentInput = {
  readonly consentId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type RefuseConsentResult = ConsentActionNotAllowed | ConsentMandateMissing | ConsentUnknown | RefuseConsentSuccess;

export type RefuseConsentSuccess = {
  readonly __typename?: 'RefuseConsentSuccess';
  readonly consent?: Maybe<Consent>;
};

export type RegisterBankInput = {
  /** The client id at the identity provider. */
  readonly clientId: Scalars['String']['input'];
  /** Enquiries a day; the setting's when left out (每日查询额度). */
  readonly dailyQuota?: InputMaybe<Scalars['Int']['input']>;
  readonly divisionCode: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly nameEn: Scalars['String']['input'];
  readonly nameZh: Scalars['String']['input'];
};

export type RegisterBankResult = BankAlreadyRegistered | BankFormRejected | RegisterBankSuccess;

export type RegisterBankSuccess = {
  readonly __typename?: 'RegisterBankSuccess';
  readonly bank?: Maybe<Bank>;
};

export type ReplyToDisputeInput = {
  /** With a corrected penalty or judicial record: its class; the same as before when left out. */
  readonly correctedClass?: InputMaybe<CreditAdverseClass>;
  /** With CORRECTED: what is right; left out, the record is withdrawn (更正后的值). */
  readonly correctedValue?: InputMaybe<Scalars['String']['input']>;
  readonly decision: CreditDisputeDecision;
  readonly disputeId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** 2 … 2000 characters; of a correction it travels with the record (答复). */
  readonly reply: Scalars['String']['input'];
};

export type ReplyToDisputeResult = CreditActionNotAllowed | CreditDisputeUnknown | CreditFormRejected | ReplyToDisputeSuccess;

export type ReplyToDisputeSuccess = {
  readonly __typename?: 'ReplyToDisputeSuccess';
  readonly dispute?: Maybe<CreditDispute>;
};

export type ReportOutcomeInput = {
  /** With APPROVED: what was granted (授信金额). */
  readonly amountCents?: InputMaybe<Scalars['Fen']['input']>;
  readonly enquiryId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** With PENDING: when the bank will know (预计日期). */
  readonly nextDate?: InputMaybe<Scalars['Date']['input']>;
  readonly outcome: EnquiryOutcome;
};

export type ReportOutcomeResult = EnquiryUnknown | OutcomeRejected | ReportOutcomeSuccess;

export type ReportOutcomeSuccess = {
  readonly __typename?: 'ReportOutcomeSuccess';
  readonly enquiry: BankEnquiry;
};

export type RequestConsentInput = {
  /** Days from the grant on (授权天数). */
  readonly days: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Needed for POST_LOAN (贷款编号). */
  readonly loanReference?: InputMaybe<Scalars['String']['input']>;
  readonly maxEnquiries: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly purpose: ConsentPurpose;
  readonly scopes: ReadonlyArray<ConsentScope>;
  /** 18 characters (统一社会信用代码). */
  readonly uscc: Scalars['String']['input'];
};

export type RequestConsentResult = BankAccessClosed | ConsentAlreadyOpen | ConsentTargetUnknown | ConsentTermsRejected | RequestConsentSuccess;

export type RequestConsentSuccess = {
  readonly __typename?: 'RequestConsentSuccess';
  readonly consent: BankConsent;
};

export type RevokeConsentInput = {
  readonly consentId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type RevokeConsentResult = ConsentActionNotAllowed | ConsentMandateMissing | ConsentUnknown | RevokeConsentSuccess;

export type RevokeConsentSuccess = {
  readonly __typename?: 'RevokeConsentSuccess';
  readonly consent?: Maybe<Consent>;
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

export type SignTreeHeadInput = {
  readonly idempotencyKey: Scalars['String']['input'];
};

export type SignTreeHeadResult = CreditTreeHeadUnavailable | SignTreeHeadSuccess;

export type SignTreeHeadSuccess = {
  readonly __typename?: 'SignTreeHeadSuccess';
  readonly head: CreditTreeHead;
};

export type UnblockBankInput = {
  readonly bankId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type UnblockBankResult = BankActionNotAllowed | BankFormRejected | BankUnknown | UnblockBankSuccess;

export type UnblockBankSuccess = {
  readonly __typename?: 'UnblockBankSuccess';
  readonly bank?: Maybe<Bank>;
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
  Bank: Bank;
  Consent: Consent;
  CreditDispute: CreditDispute;
  CreditEnquiry: CreditEnquiry;
  CreditListing: CreditListing;
  CreditRecord: CreditRecord;
  CreditRepair: CreditRepair;
  CreditStanding: CreditStanding;
  Enterprise: Enterprise;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Bank:
    ( { __typename: 'Bank' }
    & GraphQLRecursivePick<FederationTypes['Bank'], {"id":true}> );
  Consent:
    ( { __typename: 'Consent' }
    & GraphQLRecursivePick<FederationTypes['Consent'], {"id":true}> );
  CreditDispute:
    ( { __typename: 'CreditDispute' }
    & GraphQLRecursivePick<FederationTypes['CreditDispute'], {"id":true}> );
  CreditEnquiry:
    ( { __typename: 'CreditEnquiry' }
    & GraphQLRecursivePick<FederationTypes['CreditEnquiry'], {"id":true}> );
  CreditListing:
    ( { __typename: 'CreditListing' }
    & GraphQLRecursivePick<FederationTypes['CreditListing'], {"id":true}> );
  CreditRecord:
    ( { __typename: 'CreditRecord' }
    & GraphQLRecursivePick<FederationTypes['CreditRecord'], {"id":true}> );
  CreditRepair:
    ( { __typename: 'CreditRepair' }
    & GraphQLRecursivePick<FederationTypes['CreditRepair'], {"id":true}> );
  CreditStanding:
    ( { __typename: 'CreditStanding' }
    & GraphQLRecursivePick<FederationTypes['CreditStanding'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddCreditRecordResult:
    | ( Omit<AddCreditRecordSuccess, 'record'> & { record?: Maybe<_RefType['CreditRecord']> } & { __typename: 'AddCreditRecordSuccess' } )
    | ( CreditAuthorityUnknownValue & { __typename: 'CreditAuthorityUnknown' } )
    | ( CreditEnterpriseUnknownValue & { __typename: 'CreditEnterpriseUnknown' } )
    | ( CreditFormRejectedValue & { __typename: 'CreditFormRejected' } )
  ;
  AnswerListingNoticeResult:
    | ( Omit<AnswerListingNoticeSuccess, 'listEntry'> & { listEntry?: Maybe<_RefType['CreditListing']> } & { __typename: 'AnswerListingNoticeSuccess' } )
    | ( CreditActionNotAllowedValue & { __typename: 'CreditActionNotAllowed' } )
    | ( CreditFormRejectedValue & { __typename: 'CreditFormRejected' } )
    | ( CreditListingUnknownValue & { __typename: 'CreditListingUnknown' } )
  ;
  ApplyForRepairResult:
    | ( Omit<ApplyForRepairSuccess, 'repair'> & { repair?: Maybe<_RefType['CreditRepair']> } & { __typename: 'ApplyForRepairSuccess' } )
    | ( CreditActionNotAllowedValue & { __typename: 'CreditActionNotAllowed' } )
    | ( CreditDutyNotFulfilledValue & { __typename: 'CreditDutyNotFulfilled' } )
    | ( CreditFormRejectedValue & { __typename: 'CreditFormRejected' } )
    | ( CreditListingUnknownValue & { __typename: 'CreditListingUnknown' } )
    | ( CreditRecordUnknownValue & { __typename: 'CreditRecordUnknown' } )
    | ( CreditRepairTooEarlyValue & { __typename: 'CreditRepairTooEarly' } )
  ;
  BlockBankResult:
    | ( BankActionNotAllowedValue & { __typename: 'BankActionNotAllowed' } )
    | ( BankFormRejectedValue & { __typename: 'BankFormRejected' } )
    | ( BankUnknownValue & { __typename: 'BankUnknown' } )
    | ( Omit<BlockBankSuccess, 'bank'> & { bank?: Maybe<_RefType['Bank']> } & { __typename: 'BlockBankSuccess' } )
  ;
  ChangeCreditSettingResult:
    | ( Omit<ChangeCreditSettingSuccess, 'settings'> & { settings: _RefType['CreditSettings'] } & { __typename: 'ChangeCreditSettingSuccess' } )
    | ( CreditSettingRejectedValue & { __typename: 'CreditSettingRejected' } )
  ;
  DecideListingResult:
    | ( CreditActionNotAllowedValue & { __typename: 'CreditActionNotAllowed' } )
    | ( CreditFormRejectedValue & { __typename: 'CreditFormRejected' } )
    | ( CreditListingUnknownValue & { __typename: 'CreditListingUnknown' } )
    | ( Omit<DecideListingSuccess, 'listEntry'> & { listEntry?: Maybe<_RefType['CreditListing']> } & { __typename: 'DecideListingSuccess' } )
  ;
  DecideRepairResult:
    | ( CreditActionNotAllowedValue & { __typename: 'CreditActionNotAllowed' } )
    | ( CreditFormRejectedValue & { __typename: 'CreditFormRejected' } )
    | ( CreditRepairUnknownValue & { __typename: 'CreditRepairUnknown' } )
    | ( Omit<DecideRepairSuccess, 'repair'> & { repair?: Maybe<_RefType['CreditRepair']> } & { __typename: 'DecideRepairSuccess' } )
  ;
  DeclareBankAccessResult:
    | ( BankFormRejectedValue & { __typename: 'BankFormRejected' } )
    | ( Omit<DeclareBankAccessSuccess, 'access'> & { access?: Maybe<_RefType['BankAccessBasis']> } & { __typename: 'DeclareBankAccessSuccess' } )
  ;
  DisputeRecordResult:
    | ( CreditActionNotAllowedValue & { __typename: 'CreditActionNotAllowed' } )
    | ( CreditFormRejectedValue & { __typename: 'CreditFormRejected' } )
    | ( CreditRecordUnknownValue & { __typename: 'CreditRecordUnknown' } )
    | ( Omit<DisputeRecordSuccess, 'dispute'> & { dispute?: Maybe<_RefType['CreditDispute']> } & { __typename: 'DisputeRecordSuccess' } )
  ;
  EnquireCreditResult:
    | ( BankAccessClosedValue & { __typename: 'BankAccessClosed' } )
    | ( Omit<EnquireCreditSuccess, 'snapshot'> & { snapshot: _RefType['CreditSnapshot'] } & { __typename: 'EnquireCreditSuccess' } )
    | ( EnquiryDeniedValue & { __typename: 'EnquiryDenied' } )
  ;
  GrantConsentResult:
    | ( BankUnknownValue & { __typename: 'BankUnknown' } )
    | ( ConsentActionNotAllowedValue & { __typename: 'ConsentActionNotAllowed' } )
    | ( ConsentAlreadyOpenValue & { __typename: 'ConsentAlreadyOpen' } )
    | ( ConsentMandateMissingValue & { __typename: 'ConsentMandateMissing' } )
    | ( ConsentTermsRejectedValue & { __typename: 'ConsentTermsRejected' } )
    | ( ConsentUnknownValue & { __typename: 'ConsentUnknown' } )
    | ( Omit<GrantConsentSuccess, 'consent'> & { consent?: Maybe<_RefType['Consent']> } & { __typename: 'GrantConsentSuccess' } )
  ;
  ProposeBlackListingResult:
    | ( CreditEnterpriseUnknownValue & { __typename: 'CreditEnterpriseUnknown' } )
    | ( CreditFormRejectedValue & { __typename: 'CreditFormRejected' } )
    | ( CreditListingAlreadyOpenValue & { __typename: 'CreditListingAlreadyOpen' } )
    | ( CreditMeasureUnknownValue & { __typename: 'CreditMeasureUnknown' } )
    | ( Omit<ProposeBlackListingSuccess, 'listEntry'> & { listEntry?: Maybe<_RefType['CreditListing']> } & { __typename: 'ProposeBlackListingSuccess' } )
  ;
  RecordAssuranceResult:
    | ( CreditEnterpriseUnknownValue & { __typename: 'CreditEnterpriseUnknown' } )
    | ( CreditFormRejectedValue & { __typename: 'CreditFormRejected' } )
    | ( RecordedAssuranceValue & { __typename: 'RecordAssuranceSuccess' } )
  ;
  RefuseConsentResult:
    | ( ConsentActionNotAllowedValue & { __typename: 'ConsentActionNotAllowed' } )
    | ( ConsentMandateMissingValue & { __typename: 'ConsentMandateMissing' } )
    | ( ConsentUnknownValue & { __typename: 'ConsentUnknown' } )
    | ( Omit<RefuseConsentSuccess, 'consent'> & { consent?: Maybe<_RefType['Consent']> } & { __typename: 'RefuseConsentSuccess' } )
  ;
  RegisterBankResult:
    | ( BankAlreadyRegisteredValue & { __typename: 'BankAlreadyRegistered' } )
    | ( BankFormRejectedValue & { __typename: 'BankFormRejected' } )
    | ( Omit<RegisterBankSuccess, 'bank'> & { bank?: Maybe<_RefType['Bank']> } & { __typename: 'RegisterBankSuccess' } )
  ;
  ReplyToDisputeResult:
    | ( CreditActionNotAllowedValue & { __typename: 'CreditActionNotAllowed' } )
    | ( CreditDisputeUnknownValue & { __typename: 'CreditDisputeUnknown' } )
    | ( CreditFormRejectedValue & { __typename: 'CreditFormRejected' } )
    | ( Omit<ReplyToDisputeSuccess, 'dispute'> & { dispute?: Maybe<_RefType['CreditDispute']> } & { __typename: 'ReplyToDisputeSuccess' } )
  ;
  ReportOutcomeResult:
    | ( EnquiryUnknownValue & { __typename: 'EnquiryUnknown' } )
    | ( OutcomeRejectedValue & { __typename: 'OutcomeRejected' } )
    | ( Omit<ReportOutcomeSuccess, 'enquiry'> & { enquiry: _RefType['BankEnquiry'] } & { __typename: 'ReportOutcomeSuccess' } )
  ;
  RequestConsentResult:
    | ( BankAccessClosedValue & { __typename: 'BankAccessClosed' } )
    | ( ConsentAlreadyOpenValue & { __typename: 'ConsentAlreadyOpen' } )
    | ( ConsentTargetUnknownValue & { __typename: 'ConsentTargetUnknown' } )
    | ( ConsentTermsRejectedValue & { __typename: 'ConsentTermsRejected' } )
    | ( Omit<RequestConsentSuccess, 'consent'> & { consent: _RefType['BankConsent'] } & { __typename: 'RequestConsentSuccess' } )
  ;
  RevokeConsentResult:
    | ( ConsentActionNotAllowedValue & { __typename: 'ConsentActionNotAllowed' } )
    | ( ConsentMandateMissingValue & { __typename: 'ConsentMandateMissing' } )
    | ( ConsentUnknownValue & { __typename: 'ConsentUnknown' } )
    | ( Omit<RevokeConsentSuccess, 'consent'> & { consent?: Maybe<_RefType['Consent']> } & { __typename: 'RevokeConsentSuccess' } )
  ;
  SignTreeHeadResult:
    | ( CreditTreeHeadUnavailableValue & { __typename: 'CreditTreeHeadUnavailable' } )
    | ( Omit<SignTreeHeadSuccess, 'head'> & { head: _RefType['CreditTreeHead'] } & { __typename: 'SignTreeHeadSuccess' } )
  ;
  UnblockBankResult:
    | ( BankActionNotAllowedValue & { __typename: 'BankActionNotAllowed' } )
    | ( BankFormRejectedValue & { __typename: 'BankFormRejected' } )
    | ( BankUnknownValue & { __typename: 'BankUnknown' } )
    | ( Omit<UnblockBankSuccess, 'bank'> & { bank?: Maybe<_RefType['Bank']> } & { __typename: 'UnblockBankSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( BankAccessClosedValue & { __typename: 'BankAccessClosed' } )
    | ( BankActionNotAllowedValue & { __typename: 'BankActionNotAllowed' } )
    | ( BankAlreadyRegisteredValue & { __typename: 'BankAlreadyRegistered' } )
    | ( BankFormRejectedValue & { __typename: 'BankFormRejected' } )
    | ( BankUnknownValue & { __typename: 'BankUnknown' } )
    | ( ConsentActionNotAllowedValue & { __typename: 'ConsentActionNotAllowed' } )
    | ( ConsentAlreadyOpenValue & { __typename: 'ConsentAlreadyOpen' } )
    | ( ConsentMandateMissingValue & { __typename: 'ConsentMandateMissing' } )
    | ( ConsentTargetUnknownValue & { __typename: 'ConsentTargetUnknown' } )
    | ( ConsentTermsRejectedValue & { __typename: 'ConsentTermsRejected' } )
    | ( ConsentUnknownValue & { __typename: 'ConsentUnknown' } )
    | ( CreditActionNotAllowedValue & { __typename: 'CreditActionNotAllowed' } )
    | ( CreditAuthorityUnknownValue & { __typename: 'CreditAuthorityUnknown' } )
    | ( CreditDisputeUnknownValue & { __typename: 'CreditDisputeUnknown' } )
    | ( CreditDutyNotFulfilledValue & { __typename: 'CreditDutyNotFulfilled' } )
    | ( CreditEnterpriseUnknownValue & { __typename: 'CreditEnterpriseUnknown' } )
    | ( CreditFormRejectedValue & { __typename: 'CreditFormRejected' } )
    | ( CreditListingAlreadyOpenValue & { __typename: 'CreditListingAlreadyOpen' } )
    | ( CreditListingUnknownValue & { __typename: 'CreditListingUnknown' } )
    | ( CreditMeasureUnknownValue & { __typename: 'CreditMeasureUnknown' } )
    | ( CreditRecordUnknownValue & { __typename: 'CreditRecordUnknown' } )
    | ( CreditRepairTooEarlyValue & { __typename: 'CreditRepairTooEarly' } )
    | ( CreditRepairUnknownValue & { __typename: 'CreditRepairUnknown' } )
    | ( CreditSettingRejectedValue & { __typename: 'CreditSettingRejected' } )
    | ( CreditTreeHeadUnavailableValue & { __typename: 'CreditTreeHeadUnavailable' } )
    | ( EnquiryDeniedValue & { __typename: 'EnquiryDenied' } )
    | ( EnquiryUnknownValue & { __typename: 'EnquiryUnknown' } )
    | ( OutcomeRejectedValue & { __typename: 'OutcomeRejected' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessScope: AccessScope;
  AddCreditRecordInput: AddCreditRecordInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddCreditRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCreditRecordResult']>;
  AddCreditRecordSuccess: ResolverTypeWrapper<Omit<AddCreditRecordSuccess, 'record'> & { record?: Maybe<ResolversTypes['CreditRecord']> }>;
  AnswerListingNoticeInput: AnswerListingNoticeInput;
  AnswerListingNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerListingNoticeResult']>;
  AnswerListingNoticeSuccess: ResolverTypeWrapper<Omit<AnswerListingNoticeSuccess, 'listEntry'> & { listEntry?: Maybe<ResolversTypes['CreditListing']> }>;
  ApplyForRepairInput: ApplyForRepairInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApplyForRepairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForRepairResult']>;
  ApplyForRepairSuccess: ResolverTypeWrapper<Omit<ApplyForRepairSuccess, 'repair'> & { repair?: Maybe<ResolversTypes['CreditRepair']> }>;
  Bank: ResolverTypeWrapper<BankValue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BankAccessBasis: ResolverTypeWrapper<BankAccessValue>;
  BankAccessClosed: ResolverTypeWrapper<BankAccessClosedValue>;
  BankActionNotAllowed: ResolverTypeWrapper<BankActionNotAllowedValue>;
  BankAlreadyRegistered: ResolverTypeWrapper<BankAlreadyRegisteredValue>;
  BankConsent: ResolverTypeWrapper<ConsentValue>;
  BankConsentConnection: ResolverTypeWrapper<ConsentPageValue>;
  BankConsentEdge: ResolverTypeWrapper<Omit<BankConsentEdge, 'node'> & { node: ResolversTypes['BankConsent'] }>;
  BankConsentFilter: BankConsentFilter;
  BankEnquiry: ResolverTypeWrapper<EnquiryValue>;
  BankEnquiryConnection: ResolverTypeWrapper<EnquiryPageValue>;
  BankEnquiryEdge: ResolverTypeWrapper<Omit<BankEnquiryEdge, 'node'> & { node: ResolversTypes['BankEnquiry'] }>;
  BankEnquiryFilter: BankEnquiryFilter;
  BankFormProblem: ResolverTypeWrapper<BankFormProblemValue>;
  BankFormProblemCode: BankFormProblemCode;
  BankFormRejected: ResolverTypeWrapper<BankFormRejectedValue>;
  BankState: BankState;
  BankUnknown: ResolverTypeWrapper<BankUnknownValue>;
  BlockBankInput: BlockBankInput;
  BlockBankResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BlockBankResult']>;
  BlockBankSuccess: ResolverTypeWrapper<Omit<BlockBankSuccess, 'bank'> & { bank?: Maybe<ResolversTypes['Bank']> }>;
  ChangeCreditSettingInput: ChangeCreditSettingInput;
  ChangeCreditSettingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCreditSettingResult']>;
  ChangeCreditSettingSuccess: ResolverTypeWrapper<Omit<ChangeCreditSettingSuccess, 'settings'> & { settings: ResolversTypes['CreditSettings'] }>;
  Consent: ResolverTypeWrapper<ConsentValue>;
  ConsentAction: ConsentAction;
  ConsentActionAvailability: ResolverTypeWrapper<ConsentActionStateValue>;
  ConsentActionNotAllowed: ResolverTypeWrapper<ConsentActionNotAllowedValue>;
  ConsentAlreadyOpen: ResolverTypeWrapper<ConsentAlreadyOpenValue>;
  ConsentConnection: ResolverTypeWrapper<ConsentPageValue>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentFilter: ConsentFilter;
  ConsentMandateMissing: ResolverTypeWrapper<ConsentMandateMissingValue>;
  ConsentPurpose: ConsentPurpose;
  ConsentScope: ConsentScope;
  ConsentState: ConsentState;
  ConsentTargetUnknown: ResolverTypeWrapper<ConsentTargetUnknownValue>;
  ConsentTermsProblem: ResolverTypeWrapper<ConsentTermsProblemValue>;
  ConsentTermsProblemCode: ConsentTermsProblemCode;
  ConsentTermsRejected: ResolverTypeWrapper<ConsentTermsRejectedValue>;
  ConsentTransition: ResolverTypeWrapper<ConsentTransitionValue>;
  ConsentUnknown: ResolverTypeWrapper<ConsentUnknownValue>;
  CreditAction: CreditAction;
  CreditActionAvailability: ResolverTypeWrapper<ActionStateValue>;
  CreditActionNotAllowed: ResolverTypeWrapper<CreditActionNotAllowedValue>;
  CreditAdverseClass: CreditAdverseClass;
  CreditAssuranceLevel: CreditAssuranceLevel;
  CreditAuthorityUnknown: ResolverTypeWrapper<CreditAuthorityUnknownValue>;
  CreditComponent: ResolverTypeWrapper<RatedComponentValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CreditComponentKey: CreditComponentKey;
  CreditCustomsLevel: CreditCustomsLevel;
  CreditDispute: ResolverTypeWrapper<DisputeValue>;
  CreditDisputeDecision: CreditDisputeDecision;
  CreditDisputeState: CreditDisputeState;
  CreditDisputeUnknown: ResolverTypeWrapper<CreditDisputeUnknownValue>;
  CreditDutyNotFulfilled: ResolverTypeWrapper<CreditDutyNotFulfilledValue>;
  CreditEnquiry: ResolverTypeWrapper<EnquiryValue>;
  CreditEnquiryConnection: ResolverTypeWrapper<EnquiryPageValue>;
  CreditEnquiryEdge: ResolverTypeWrapper<Omit<CreditEnquiryEdge, 'node'> & { node: ResolversTypes['CreditEnquiry'] }>;
  CreditEnterpriseUnknown: ResolverTypeWrapper<CreditEnterpriseUnknownValue>;
  CreditFormProblem: ResolverTypeWrapper<FormProblemValue>;
  CreditFormProblemCode: CreditFormProblemCode;
  CreditFormRejected: ResolverTypeWrapper<CreditFormRejectedValue>;
  CreditLevel: CreditLevel;
  CreditListKind: CreditListKind;
  CreditListing: ResolverTypeWrapper<ListEntryValue>;
  CreditListingAlreadyOpen: ResolverTypeWrapper<CreditListingAlreadyOpenValue>;
  CreditListingConnection: ResolverTypeWrapper<CreditPageValue>;
  CreditListingDecision: CreditListingDecision;
  CreditListingEdge: ResolverTypeWrapper<Omit<CreditListingEdge, 'node'> & { node: ResolversTypes['CreditListing'] }>;
  CreditListingFilter: CreditListingFilter;
  CreditListingState: CreditListingState;
  CreditListingTransition: ResolverTypeWrapper<ListEntryTransitionValue>;
  CreditListingUnknown: ResolverTypeWrapper<CreditListingUnknownValue>;
  CreditMeasure: ResolverTypeWrapper<StatutoryMeasureValue>;
  CreditMeasureUnknown: ResolverTypeWrapper<CreditMeasureUnknownValue>;
  CreditObstacle: CreditObstacle;
  CreditPublication: ResolverTypeWrapper<CreditPublication>;
  CreditRating: ResolverTypeWrapper<CreditRatingValue>;
  CreditRecord: ResolverTypeWrapper<CreditRecordValue>;
  CreditRecordConnection: ResolverTypeWrapper<CreditPageValue>;
  CreditRecordEdge: ResolverTypeWrapper<Omit<CreditRecordEdge, 'node'> & { node: ResolversTypes['CreditRecord'] }>;
  CreditRecordFilter: CreditRecordFilter;
  CreditRecordKind: CreditRecordKind;
  CreditRecordUnknown: ResolverTypeWrapper<CreditRecordUnknownValue>;
  CreditRedGround: CreditRedGround;
  CreditRepair: ResolverTypeWrapper<RepairCaseValue>;
  CreditRepairConnection: ResolverTypeWrapper<CreditPageValue>;
  CreditRepairDecision: CreditRepairDecision;
  CreditRepairEdge: ResolverTypeWrapper<Omit<CreditRepairEdge, 'node'> & { node: ResolversTypes['CreditRepair'] }>;
  CreditRepairFilter: CreditRepairFilter;
  CreditRepairObstacle: CreditRepairObstacle;
  CreditRepairState: CreditRepairState;
  CreditRepairTooEarly: ResolverTypeWrapper<CreditRepairTooEarlyValue>;
  CreditRepairUnknown: ResolverTypeWrapper<CreditRepairUnknownValue>;
  CreditSetting: ResolverTypeWrapper<CreditSetting>;
  CreditSettingRejected: ResolverTypeWrapper<CreditSettingRejectedValue>;
  CreditSettings: ResolverTypeWrapper<PlacedSettingsValue>;
  CreditSnapshot: ResolverTypeWrapper<GivenSnapshotValue>;
  CreditSnapshotListing: ResolverTypeWrapper<StandingListingValue>;
  CreditStanding: ResolverTypeWrapper<CreditStandingValue>;
  CreditTaxGrade: CreditTaxGrade;
  CreditTreeHead: ResolverTypeWrapper<SignedHeadValue>;
  CreditTreeHeadUnavailable: ResolverTypeWrapper<CreditTreeHeadUnavailableValue>;
  CreditUnavailableScope: ResolverTypeWrapper<UnavailableScopeValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideListingInput: DecideListingInput;
  DecideListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideListingResult']>;
  DecideListingSuccess: ResolverTypeWrapper<Omit<DecideListingSuccess, 'listEntry'> & { listEntry?: Maybe<ResolversTypes['CreditListing']> }>;
  DecideRepairInput: DecideRepairInput;
  DecideRepairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRepairResult']>;
  DecideRepairSuccess: ResolverTypeWrapper<Omit<DecideRepairSuccess, 'repair'> & { repair?: Maybe<ResolversTypes['CreditRepair']> }>;
  DeclareBankAccessInput: DeclareBankAccessInput;
  DeclareBankAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareBankAccessResult']>;
  DeclareBankAccessSuccess: ResolverTypeWrapper<Omit<DeclareBankAccessSuccess, 'access'> & { access?: Maybe<ResolversTypes['BankAccessBasis']> }>;
  DisputeRecordInput: DisputeRecordInput;
  DisputeRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisputeRecordResult']>;
  DisputeRecordSuccess: ResolverTypeWrapper<Omit<DisputeRecordSuccess, 'dispute'> & { dispute?: Maybe<ResolversTypes['CreditDispute']> }>;
  EnquireCreditInput: EnquireCreditInput;
  EnquireCreditResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnquireCreditResult']>;
  EnquireCreditSuccess: ResolverTypeWrapper<Omit<EnquireCreditSuccess, 'snapshot'> & { snapshot: ResolversTypes['CreditSnapshot'] }>;
  EnquiryDenialReason: EnquiryDenialReason;
  EnquiryDenied: ResolverTypeWrapper<EnquiryDeniedValue>;
  EnquiryOutcome: EnquiryOutcome;
  EnquiryResult: EnquiryResult;
  EnquiryUnknown: ResolverTypeWrapper<EnquiryUnknownValue>;
  Enterprise: ResolverTypeWrapper<EnterpriseReferenceValue>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  GrantConsentInput: GrantConsentInput;
  GrantConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantConsentResult']>;
  GrantConsentSuccess: ResolverTypeWrapper<Omit<GrantConsentSuccess, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  Locale: Locale;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  OutcomeProblem: OutcomeProblem;
  OutcomeRejected: ResolverTypeWrapper<OutcomeRejectedValue>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProposeBlackListingInput: ProposeBlackListingInput;
  ProposeBlackListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeBlackListingResult']>;
  ProposeBlackListingSuccess: ResolverTypeWrapper<Omit<ProposeBlackListingSuccess, 'listEntry'> & { listEntry?: Maybe<ResolversTypes['CreditListing']> }>;
  PublicCreditRecord: ResolverTypeWrapper<PublicRecordValue>;
  PublicCreditRecordConnection: ResolverTypeWrapper<PublicPageValue>;
  PublicCreditRecordEdge: ResolverTypeWrapper<Omit<PublicCreditRecordEdge, 'node'> & { node: ResolversTypes['PublicCreditRecord'] }>;
  PublicCreditRecordKind: PublicCreditRecordKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAssuranceInput: RecordAssuranceInput;
  RecordAssuranceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAssuranceResult']>;
  RecordAssuranceSuccess: ResolverTypeWrapper<RecordedAssuranceValue>;
  RefuseConsentInput: RefuseConsentInput;
  RefuseConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseConsentResult']>;
  RefuseConsentSuccess: ResolverTypeWrapper<Omit<RefuseConsentSuccess, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  RegisterBankInput: RegisterBankInput;
  RegisterBankResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterBankResult']>;
  RegisterBankSuccess: ResolverTypeWrapper<Omit<RegisterBankSuccess, 'bank'> & { bank?: Maybe<ResolversTypes['Bank']> }>;
  ReplyToDisputeInput: ReplyToDisputeInput;
  ReplyToDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplyToDisputeResult']>;
  ReplyToDisputeSuccess: ResolverTypeWrapper<Omit<ReplyToDisputeSuccess, 'dispute'> & { dispute?: Maybe<ResolversTypes['CreditDispute']> }>;
  ReportOutcomeInput: ReportOutcomeInput;
  ReportOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportOutcomeResult']>;
  ReportOutcomeSuccess: ResolverTypeWrapper<Omit<ReportOutcomeSuccess, 'enquiry'> & { enquiry: ResolversTypes['BankEnquiry'] }>;
  RequestConsentInput: RequestConsentInput;
  RequestConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestConsentResult']>;
  RequestConsentSuccess: ResolverTypeWrapper<Omit<RequestConsentSuccess, 'consent'> & { consent: ResolversTypes['BankConsent'] }>;
  RevokeConsentInput: RevokeConsentInput;
  RevokeConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeConsentResult']>;
  RevokeConsentSuccess: ResolverTypeWrapper<Omit<RevokeConsentSuccess, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  Role: Role;
  RoleGroup: RoleGroup;
  SignTreeHeadInput: SignTreeHeadInput;
  SignTreeHeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignTreeHeadResult']>;
  SignTreeHeadSuccess: ResolverTypeWrapper<Omit<SignTreeHeadSuccess, 'head'> & { head: ResolversTypes['CreditTreeHead'] }>;
  UnblockBankInput: UnblockBankInput;
  UnblockBankResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnblockBankResult']>;
  UnblockBankSuccess: ResolverTypeWrapper<Omit<UnblockBankSuccess, 'bank'> & { bank?: Maybe<ResolversTypes['Bank']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCreditRecordInput: AddCreditRecordInput;
  ID: Scalars['ID']['output'];
  AddCreditRecordResult: ResolversUnionTypes<ResolversParentTypes>['AddCreditRecordResult'];
  AddCreditRecordSuccess: Omit<AddCreditRecordSuccess, 'record'> & { record?: Maybe<ResolversParentTypes['CreditRecord']> };
  AnswerListingNoticeInput: AnswerListingNoticeInput;
  AnswerListingNoticeResult: ResolversUnionTypes<ResolversParentTypes>['AnswerListingNoticeResult'];
  AnswerListingNoticeSuccess: Omit<AnswerListingNoticeSuccess, 'listEntry'> & { listEntry?: Maybe<ResolversParentTypes['CreditListing']> };
  ApplyForRepairInput: ApplyForRepairInput;
  Boolean: Scalars['Boolean']['output'];
  ApplyForRepairResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForRepairResult'];
  ApplyForRepairSuccess: Omit<ApplyForRepairSuccess, 'repair'> & { repair?: Maybe<ResolversParentTypes['CreditRepair']> };
  Bank: BankValue;
  Int: Scalars['Int']['output'];
  BankAccessBasis: BankAccessValue;
  BankAccessClosed: BankAccessClosedValue;
  BankActionNotAllowed: BankActionNotAllowedValue;
  BankAlreadyRegistered: BankAlreadyRegisteredValue;
  BankConsent: ConsentValue;
  BankConsentConnection: ConsentPageValue;
  BankConsentEdge: Omit<BankConsentEdge, 'node'> & { node: ResolversParentTypes['BankConsent'] };
  BankConsentFilter: BankConsentFilter;
  BankEnquiry: EnquiryValue;
  BankEnquiryConnection: EnquiryPageValue;
  BankEnquiryEdge: Omit<BankEnquiryEdge, 'node'> & { node: ResolversParentTypes['BankEnquiry'] };
  BankEnquiryFilter: BankEnquiryFilter;
  BankFormProblem: BankFormProblemValue;
  BankFormRejected: BankFormRejectedValue;
  BankUnknown: BankUnknownValue;
  BlockBankInput: BlockBankInput;
  BlockBankResult: ResolversUnionTypes<ResolversParentTypes>['BlockBankResult'];
  BlockBankSuccess: Omit<BlockBankSuccess, 'bank'> & { bank?: Maybe<ResolversParentTypes['Bank']> };
  ChangeCreditSettingInput: ChangeCreditSettingInput;
  ChangeCreditSettingResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCreditSettingResult'];
  ChangeCreditSettingSuccess: Omit<ChangeCreditSettingSuccess, 'settings'> & { settings: ResolversParentTypes['CreditSettings'] };
  Consent: ConsentValue;
  ConsentActionAvailability: ConsentActionStateValue;
  ConsentActionNotAllowed: ConsentActionNotAllowedValue;
  ConsentAlreadyOpen: ConsentAlreadyOpenValue;
  ConsentConnection: ConsentPageValue;
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentFilter: ConsentFilter;
  ConsentMandateMissing: ConsentMandateMissingValue;
  ConsentTargetUnknown: ConsentTargetUnknownValue;
  ConsentTermsProblem: ConsentTermsProblemValue;
  ConsentTermsRejected: ConsentTermsRejectedValue;
  ConsentTransition: ConsentTransitionValue;
  ConsentUnknown: ConsentUnknownValue;
  CreditActionAvailability: ActionStateValue;
  CreditActionNotAllowed: CreditActionNotAllowedValue;
  CreditAuthorityUnknown: CreditAuthorityUnknownValue;
  CreditComponent: RatedComponentValue;
  Float: Scalars['Float']['output'];
  CreditDispute: DisputeValue;
  CreditDisputeUnknown: CreditDisputeUnknownValue;
  CreditDutyNotFulfilled: CreditDutyNotFulfilledValue;
  CreditEnquiry: EnquiryValue;
  CreditEnquiryConnection: EnquiryPageValue;
  CreditEnquiryEdge: Omit<CreditEnquiryEdge, 'node'> & { node: ResolversParentTypes['CreditEnquiry'] };
  CreditEnterpriseUnknown: CreditEnterpriseUnknownValue;
  CreditFormProblem: FormProblemValue;
  CreditFormRejected: CreditFormRejectedValue;
  CreditListing: ListEntryValue;
  CreditListingAlreadyOpen: CreditListingAlreadyOpenValue;
  CreditListingConnection: CreditPageValue;
  CreditListingEdge: Omit<CreditListingEdge, 'node'> & { node: ResolversParentTypes['CreditListing'] };
  CreditListingFilter: CreditListingFilter;
  CreditListingTransition: ListEntryTransitionValue;
  CreditListingUnknown: CreditListingUnknownValue;
  CreditMeasure: StatutoryMeasureValue;
  CreditMeasureUnknown: CreditMeasureUnknownValue;
  CreditPublication: CreditPublication;
  CreditRating: CreditRatingValue;
  CreditRecord: CreditRecordValue;
  CreditRecordConnection: CreditPageValue;
  CreditRecordEdge: Omit<CreditRecordEdge, 'node'> & { node: ResolversParentTypes['CreditRecord'] };
  CreditRecordFilter: CreditRecordFilter;
  CreditRecordUnknown: CreditRecordUnknownValue;
  CreditRepair: RepairCaseValue;
  CreditRepairConnection: CreditPageValue;
  CreditRepairEdge: Omit<CreditRepairEdge, 'node'> & { node: ResolversParentTypes['CreditRepair'] };
  CreditRepairFilter: CreditRepairFilter;
  CreditRepairTooEarly: CreditRepairTooEarlyValue;
  CreditRepairUnknown: CreditRepairUnknownValue;
  CreditSetting: CreditSetting;
  CreditSettingRejected: CreditSettingRejectedValue;
  CreditSettings: PlacedSettingsValue;
  CreditSnapshot: GivenSnapshotValue;
  CreditSnapshotListing: StandingListingValue;
  CreditStanding: CreditStandingValue;
  CreditTreeHead: SignedHeadValue;
  CreditTreeHeadUnavailable: CreditTreeHeadUnavailableValue;
  CreditUnavailableScope: UnavailableScopeValue;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideListingInput: DecideListingInput;
  DecideListingResult: ResolversUnionTypes<ResolversParentTypes>['DecideListingResult'];
  DecideListingSuccess: Omit<DecideListingSuccess, 'listEntry'> & { listEntry?: Maybe<ResolversParentTypes['CreditListing']> };
  DecideRepairInput: DecideRepairInput;
  DecideRepairResult: ResolversUnionTypes<ResolversParentTypes>['DecideRepairResult'];
  DecideRepairSuccess: Omit<DecideRepairSuccess, 'repair'> & { repair?: Maybe<ResolversParentTypes['CreditRepair']> };
  DeclareBankAccessInput: DeclareBankAccessInput;
  DeclareBankAccessResult: ResolversUnionTypes<ResolversParentTypes>['DeclareBankAccessResult'];
  DeclareBankAccessSuccess: Omit<DeclareBankAccessSuccess, 'access'> & { access?: Maybe<ResolversParentTypes['BankAccessBasis']> };
  DisputeRecordInput: DisputeRecordInput;
  DisputeRecordResult: ResolversUnionTypes<ResolversParentTypes>['DisputeRecordResult'];
  DisputeRecordSuccess: Omit<DisputeRecordSuccess, 'dispute'> & { dispute?: Maybe<ResolversParentTypes['CreditDispute']> };
  EnquireCreditInput: EnquireCreditInput;
  EnquireCreditResult: ResolversUnionTypes<ResolversParentTypes>['EnquireCreditResult'];
  EnquireCreditSuccess: Omit<EnquireCreditSuccess, 'snapshot'> & { snapshot: ResolversParentTypes['CreditSnapshot'] };
  EnquiryDenied: EnquiryDeniedValue;
  EnquiryUnknown: EnquiryUnknownValue;
  Enterprise: EnterpriseReferenceValue;
  Fen: Scalars['Fen']['output'];
  GrantConsentInput: GrantConsentInput;
  GrantConsentResult: ResolversUnionTypes<ResolversParentTypes>['GrantConsentResult'];
  GrantConsentSuccess: Omit<GrantConsentSuccess, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  Mutation: Record<PropertyKey, never>;
  OrgUnit: OrgUnit;
  OutcomeRejected: OutcomeRejectedValue;
  PageInfo: PageInfo;
  ProposeBlackListingInput: ProposeBlackListingInput;
  ProposeBlackListingResult: ResolversUnionTypes<ResolversParentTypes>['ProposeBlackListingResult'];
  ProposeBlackListingSuccess: Omit<ProposeBlackListingSuccess, 'listEntry'> & { listEntry?: Maybe<ResolversParentTypes['CreditListing']> };
  PublicCreditRecord: PublicRecordValue;
  PublicCreditRecordConnection: PublicPageValue;
  PublicCreditRecordEdge: Omit<PublicCreditRecordEdge, 'node'> & { node: ResolversParentTypes['PublicCreditRecord'] };
  Query: Record<PropertyKey, never>;
  RecordAssuranceInput: RecordAssuranceInput;
  RecordAssuranceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAssuranceResult'];
  RecordAssuranceSuccess: RecordedAssuranceValue;
  RefuseConsentInput: RefuseConsentInput;
  RefuseConsentResult: ResolversUnionTypes<ResolversParentTypes>['RefuseConsentResult'];
  RefuseConsentSuccess: Omit<RefuseConsentSuccess, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  RegisterBankInput: RegisterBankInput;
  RegisterBankResult: ResolversUnionTypes<ResolversParentTypes>['RegisterBankResult'];
  RegisterBankSuccess: Omit<RegisterBankSuccess, 'bank'> & { bank?: Maybe<ResolversParentTypes['Bank']> };
  ReplyToDisputeInput: ReplyToDisputeInput;
  ReplyToDisputeResult: ResolversUnionTypes<ResolversParentTypes>['ReplyToDisputeResult'];
  ReplyToDisputeSuccess: Omit<ReplyToDisputeSuccess, 'dispute'> & { dispute?: Maybe<ResolversParentTypes['CreditDispute']> };
  ReportOutcomeInput: ReportOutcomeInput;
  ReportOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['ReportOutcomeResult'];
  ReportOutcomeSuccess: Omit<ReportOutcomeSuccess, 'enquiry'> & { enquiry: ResolversParentTypes['BankEnquiry'] };
  RequestConsentInput: RequestConsentInput;
  RequestConsentResult: ResolversUnionTypes<ResolversParentTypes>['RequestConsentResult'];
  RequestConsentSuccess: Omit<RequestConsentSuccess, 'consent'> & { consent: ResolversParentTypes['BankConsent'] };
  RevokeConsentInput: RevokeConsentInput;
  RevokeConsentResult: ResolversUnionTypes<ResolversParentTypes>['RevokeConsentResult'];
  RevokeConsentSuccess: Omit<RevokeConsentSuccess, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  SignTreeHeadInput: SignTreeHeadInput;
  SignTreeHeadResult: ResolversUnionTypes<ResolversParentTypes>['SignTreeHeadResult'];
  SignTreeHeadSuccess: Omit<SignTreeHeadSuccess, 'head'> & { head: ResolversParentTypes['CreditTreeHead'] };
  UnblockBankInput: UnblockBankInput;
  UnblockBankResult: ResolversUnionTypes<ResolversParentTypes>['UnblockBankResult'];
  UnblockBankSuccess: Omit<UnblockBankSuccess, 'bank'> & { bank?: Maybe<ResolversParentTypes['Bank']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
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

export type AddCreditRecordResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddCreditRecordResult'] = ResolversParentTypes['AddCreditRecordResult']> = {
  __resolveType?: TypeResolveFn<'AddCreditRecordSuccess' | 'CreditAuthorityUnknown' | 'CreditEnterpriseUnknown' | 'CreditFormRejected', ParentType, ContextType>;
};

export type AddCreditRecordSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddCreditRecordSuccess'] = ResolversParentTypes['AddCreditRecordSuccess']> = {
  record?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerListingNoticeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerListingNoticeResult'] = ResolversParentTypes['AnswerListingNoticeResult']> = {
  __resolveType?: TypeResolveFn<'AnswerListingNoticeSuccess' | 'CreditActionNotAllowed' | 'CreditFormRejected' | 'CreditListingUnknown', ParentType, ContextType>;
};

export type AnswerListingNoticeSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerListingNoticeSuccess'] = ResolversParentTypes['AnswerListingNoticeSuccess']> = {
  listEntry?: Resolver<Maybe<ResolversTypes['CreditListing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForRepairResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplyForRepairResult'] = ResolversParentTypes['ApplyForRepairResult']> = {
  __resolveType?: TypeResolveFn<'ApplyForRepairSuccess' | 'CreditActionNotAllowed' | 'CreditDutyNotFulfilled' | 'CreditFormRejected' | 'CreditListingUnknown' | 'CreditRecordUnknown' | 'CreditRepairTooEarly', ParentType, ContextType>;
};

export type ApplyForRepairSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplyForRepairSuccess'] = ResolversParentTypes['ApplyForRepairSuccess']> = {
  repair?: Resolver<Maybe<ResolversTypes['CreditRepair']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bank'] = ResolversParentTypes['Bank'], FederationReferenceType extends FederationReferenceTypes['Bank'] = FederationReferenceTypes['Bank']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bank']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dailyQuota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankNameArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['BankState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankStateLabelArgs, 'locale'>>;
};

export type BankAccessBasisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankAccessBasis'] = ResolversParentTypes['BankAccessBasis']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicContact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankAccessClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankAccessClosed'] = ResolversParentTypes['BankAccessClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankAccessClosedMessageArgs, 'locale'>>;
  recordedEnquiryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankActionNotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankActionNotAllowed'] = ResolversParentTypes['BankActionNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankActionNotAllowedMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['BankState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankAlreadyRegisteredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankAlreadyRegistered'] = ResolversParentTypes['BankAlreadyRegistered']> = {
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankAlreadyRegisteredMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankConsent'] = ResolversParentTypes['BankConsent']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loanReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxEnquiries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  purposeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankConsentPurposeLabelArgs, 'locale'>>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ConsentScope']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankConsentStateLabelArgs, 'locale'>>;
  usedEnquiries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BankConsentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankConsentConnection'] = ResolversParentTypes['BankConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BankConsent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankConsentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankConsentEdge'] = ResolversParentTypes['BankConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankConsent'], ParentType, ContextType>;
};

export type BankEnquiryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankEnquiry'] = ResolversParentTypes['BankEnquiry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  denialReason?: Resolver<Maybe<ResolversTypes['EnquiryDenialReason']>, ParentType, ContextType>;
  denialReasonLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BankEnquiryDenialReasonLabelArgs, 'locale'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOutcomeOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['EnquiryOutcome']>, ParentType, ContextType>;
  outcomeDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcomeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BankEnquiryOutcomeLabelArgs, 'locale'>>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  purposeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankEnquiryPurposeLabelArgs, 'locale'>>;
  result?: Resolver<ResolversTypes['EnquiryResult'], ParentType, ContextType>;
  resultLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankEnquiryResultLabelArgs, 'locale'>>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ConsentScope']>, ParentType, ContextType>;
  snapshotHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BankEnquiryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankEnquiryConnection'] = ResolversParentTypes['BankEnquiryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankEnquiryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BankEnquiry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankEnquiryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankEnquiryEdge'] = ResolversParentTypes['BankEnquiryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankEnquiry'], ParentType, ContextType>;
};

export type BankFormProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankFormProblem'] = ResolversParentTypes['BankFormProblem']> = {
  code?: Resolver<ResolversTypes['BankFormProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankFormProblemMessageArgs, 'locale'>>;
};

export type BankFormRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankFormRejected'] = ResolversParentTypes['BankFormRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankFormRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['BankFormProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BankUnknown'] = ResolversParentTypes['BankUnknown']> = {
  bankId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockBankResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlockBankResult'] = ResolversParentTypes['BlockBankResult']> = {
  __resolveType?: TypeResolveFn<'BankActionNotAllowed' | 'BankFormRejected' | 'BankUnknown' | 'BlockBankSuccess', ParentType, ContextType>;
};

export type BlockBankSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlockBankSuccess'] = ResolversParentTypes['BlockBankSuccess']> = {
  bank?: Resolver<Maybe<ResolversTypes['Bank']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCreditSettingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeCreditSettingResult'] = ResolversParentTypes['ChangeCreditSettingResult']> = {
  __resolveType?: TypeResolveFn<'ChangeCreditSettingSuccess' | 'CreditSettingRejected', ParentType, ContextType>;
};

export type ChangeCreditSettingSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeCreditSettingSuccess'] = ResolversParentTypes['ChangeCreditSettingSuccess']> = {
  settings?: Resolver<ResolversTypes['CreditSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'], FederationReferenceType extends FederationReferenceTypes['Consent'] = FederationReferenceTypes['Consent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ConsentActionAvailability']>, ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['Bank']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ConsentTransition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loanReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxEnquiries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  purposeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentPurposeLabelArgs, 'locale'>>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedScopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentScope']>>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ConsentScope']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentStateLabelArgs, 'locale'>>;
  usedEnquiries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsentActionAvailabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentActionAvailability'] = ResolversParentTypes['ConsentActionAvailability']> = {
  action?: Resolver<ResolversTypes['ConsentAction'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConsentActionAvailabilityBecauseArgs, 'locale'>>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentActionAvailabilityLabelArgs, 'locale'>>;
};

export type ConsentActionNotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentActionNotAllowed'] = ResolversParentTypes['ConsentActionNotAllowed']> = {
  action?: Resolver<ResolversTypes['ConsentAction'], ParentType, ContextType>;
  allowedNow?: Resolver<ReadonlyArray<ResolversTypes['ConsentAction']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentActionNotAllowedMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentAlreadyOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentAlreadyOpen'] = ResolversParentTypes['ConsentAlreadyOpen']> = {
  consentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentAlreadyOpenMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentMandateMissingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentMandateMissing'] = ResolversParentTypes['ConsentMandateMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentMandateMissingMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentTargetUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentTargetUnknown'] = ResolversParentTypes['ConsentTargetUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentTargetUnknownMessageArgs, 'locale'>>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentTermsProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentTermsProblem'] = ResolversParentTypes['ConsentTermsProblem']> = {
  code?: Resolver<ResolversTypes['ConsentTermsProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentTermsProblemMessageArgs, 'locale'>>;
};

export type ConsentTermsRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentTermsRejected'] = ResolversParentTypes['ConsentTermsRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentTermsRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ConsentTermsProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentTransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentTransition'] = ResolversParentTypes['ConsentTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ConsentState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentTransitionToLabelArgs, 'locale'>>;
};

export type ConsentUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentUnknown'] = ResolversParentTypes['ConsentUnknown']> = {
  consentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditActionAvailabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditActionAvailability'] = ResolversParentTypes['CreditActionAvailability']> = {
  action?: Resolver<ResolversTypes['CreditAction'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditActionAvailabilityBecauseArgs, 'locale'>>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditActionAvailabilityLabelArgs, 'locale'>>;
};

export type CreditActionNotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditActionNotAllowed'] = ResolversParentTypes['CreditActionNotAllowed']> = {
  action?: Resolver<ResolversTypes['CreditAction'], ParentType, ContextType>;
  allowedNow?: Resolver<ReadonlyArray<ResolversTypes['CreditAction']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditActionNotAllowedMessageArgs, 'locale'>>;
  obstacle?: Resolver<ResolversTypes['CreditObstacle'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditAuthorityUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditAuthorityUnknown'] = ResolversParentTypes['CreditAuthorityUnknown']> = {
  authorityUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditAuthorityUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditComponentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditComponent'] = ResolversParentTypes['CreditComponent']> = {
  isOnRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['CreditComponentKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditComponentLabelArgs, 'locale'>>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CreditDisputeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditDispute'] = ResolversParentTypes['CreditDispute'], FederationReferenceType extends FederationReferenceTypes['CreditDispute'] = FederationReferenceTypes['CreditDispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditDispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CreditActionAvailability']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditDisputeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditDisputeStateLabelArgs, 'locale'>>;
};

export type CreditDisputeUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditDisputeUnknown'] = ResolversParentTypes['CreditDisputeUnknown']> = {
  disputeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditDisputeUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditDutyNotFulfilledResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditDutyNotFulfilled'] = ResolversParentTypes['CreditDutyNotFulfilled']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditDutyNotFulfilledMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditEnquiryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditEnquiry'] = ResolversParentTypes['CreditEnquiry'], FederationReferenceType extends FederationReferenceTypes['CreditEnquiry'] = FederationReferenceTypes['CreditEnquiry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditEnquiry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['Bank']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  denialReason?: Resolver<Maybe<ResolversTypes['EnquiryDenialReason']>, ParentType, ContextType>;
  denialReasonLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditEnquiryDenialReasonLabelArgs, 'locale'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOutcomeOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['EnquiryOutcome']>, ParentType, ContextType>;
  outcomeDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcomeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditEnquiryOutcomeLabelArgs, 'locale'>>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  purposeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditEnquiryPurposeLabelArgs, 'locale'>>;
  result?: Resolver<ResolversTypes['EnquiryResult'], ParentType, ContextType>;
  resultLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditEnquiryResultLabelArgs, 'locale'>>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ConsentScope']>, ParentType, ContextType>;
  snapshotHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditEnquiryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditEnquiryConnection'] = ResolversParentTypes['CreditEnquiryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditEnquiryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditEnquiry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreditEnquiryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditEnquiryEdge'] = ResolversParentTypes['CreditEnquiryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditEnquiry'], ParentType, ContextType>;
};

export type CreditEnterpriseUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditEnterpriseUnknown'] = ResolversParentTypes['CreditEnterpriseUnknown']> = {
  enterpriseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditEnterpriseUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditFormProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditFormProblem'] = ResolversParentTypes['CreditFormProblem']> = {
  code?: Resolver<ResolversTypes['CreditFormProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditFormProblemMessageArgs, 'locale'>>;
};

export type CreditFormRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditFormRejected'] = ResolversParentTypes['CreditFormRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditFormRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['CreditFormProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditListing'] = ResolversParentTypes['CreditListing'], FederationReferenceType extends FederationReferenceTypes['CreditListing'] = FederationReferenceTypes['CreditListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  authorityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CreditActionAvailability']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['CreditRedGround']>, ParentType, ContextType>;
  hasSectorRuleFlag?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CreditListingTransition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditListKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditListingKindLabelArgs, 'locale'>>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['CreditMeasure']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['CreditPublication']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<Maybe<ResolversTypes['CreditRecord']>>, ParentType, ContextType>;
  repairs?: Resolver<ReadonlyArray<ResolversTypes['CreditRepair']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditListingState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditListingStateLabelArgs, 'locale'>>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditListingAlreadyOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditListingAlreadyOpen'] = ResolversParentTypes['CreditListingAlreadyOpen']> = {
  listKind?: Resolver<ResolversTypes['CreditListKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditListingAlreadyOpenMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['CreditListingState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditListingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditListingConnection'] = ResolversParentTypes['CreditListingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditListingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditListing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreditListingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditListingEdge'] = ResolversParentTypes['CreditListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditListing'], ParentType, ContextType>;
};

export type CreditListingTransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditListingTransition'] = ResolversParentTypes['CreditListingTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CreditListingState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CreditListingState'], ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditListingTransitionToLabelArgs, 'locale'>>;
};

export type CreditListingUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditListingUnknown'] = ResolversParentTypes['CreditListingUnknown']> = {
  listEntryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditListingUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditMeasure'] = ResolversParentTypes['CreditMeasure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditMeasureNameArgs, 'locale'>>;
};

export type CreditMeasureUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditMeasureUnknown'] = ResolversParentTypes['CreditMeasureUnknown']> = {
  measureCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditMeasureUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditPublicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditPublication'] = ResolversParentTypes['CreditPublication']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repairableFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CreditRatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRating'] = ResolversParentTypes['CreditRating']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['CreditComponent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputRecordIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CreditLevel'], ParentType, ContextType>;
  levelLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditRatingLevelLabelArgs, 'locale'>>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRecord'] = ResolversParentTypes['CreditRecord'], FederationReferenceType extends FederationReferenceTypes['CreditRecord'] = FederationReferenceTypes['CreditRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adverseClass?: Resolver<Maybe<ResolversTypes['CreditAdverseClass']>, ParentType, ContextType>;
  adverseClassLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditRecordAdverseClassLabelArgs, 'locale'>>;
  authority?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  authorityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CreditActionAvailability']>, ParentType, ContextType>;
  correctionStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['CreditDispute']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRepaired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditRecordKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditRecordKindLabelArgs, 'locale'>>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['CreditPublication']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  repairs?: Resolver<ReadonlyArray<ResolversTypes['CreditRepair']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditRecordValueLabelArgs, 'locale'>>;
};

export type CreditRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRecordConnection'] = ResolversParentTypes['CreditRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreditRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRecordEdge'] = ResolversParentTypes['CreditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditRecord'], ParentType, ContextType>;
};

export type CreditRecordUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRecordUnknown'] = ResolversParentTypes['CreditRecordUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditRecordUnknownMessageArgs, 'locale'>>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditRepairResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRepair'] = ResolversParentTypes['CreditRepair'], FederationReferenceType extends FederationReferenceTypes['CreditRepair'] = FederationReferenceTypes['CreditRepair']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditRepair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CreditActionAvailability']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['CreditListing']>, ParentType, ContextType>;
  reapplyFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditRepairState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditRepairStateLabelArgs, 'locale'>>;
};

export type CreditRepairConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRepairConnection'] = ResolversParentTypes['CreditRepairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditRepairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditRepair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreditRepairEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRepairEdge'] = ResolversParentTypes['CreditRepairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditRepair'], ParentType, ContextType>;
};

export type CreditRepairTooEarlyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRepairTooEarly'] = ResolversParentTypes['CreditRepairTooEarly']> = {
  cause?: Resolver<ResolversTypes['CreditRepairObstacle'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditRepairTooEarlyMessageArgs, 'locale'>>;
  repairableFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditRepairUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRepairUnknown'] = ResolversParentTypes['CreditRepairUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditRepairUnknownMessageArgs, 'locale'>>;
  repairId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditSettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditSetting'] = ResolversParentTypes['CreditSetting']> = {
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditSettingRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditSettingRejected'] = ResolversParentTypes['CreditSettingRejected']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditSettingRejectedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditSettings'] = ResolversParentTypes['CreditSettings']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['CreditSetting']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditSnapshotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditSnapshot'] = ResolversParentTypes['CreditSnapshot']> = {
  components?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CreditComponent']>>, ParentType, ContextType>;
  correctionStatements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  enquiryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterpriseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasOpenDispute?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CreditLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditSnapshotLevelLabelArgs, 'locale'>>;
  listings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CreditSnapshotListing']>>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<CreditSnapshotReasonsArgs, 'locale'>>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  taxGrade?: Resolver<Maybe<ResolversTypes['CreditTaxGrade']>, ParentType, ContextType>;
  taxGradeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditSnapshotTaxGradeLabelArgs, 'locale'>>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['CreditUnavailableScope']>, ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  watermark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditSnapshotListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditSnapshotListing'] = ResolversParentTypes['CreditSnapshotListing']> = {
  authorityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditListKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditSnapshotListingKindLabelArgs, 'locale'>>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measureCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditStanding'] = ResolversParentTypes['CreditStanding'], FederationReferenceType extends FederationReferenceTypes['CreditStanding'] = FederationReferenceTypes['CreditStanding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditStanding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assuranceLevel?: Resolver<Maybe<ResolversTypes['CreditAssuranceLevel']>, ParentType, ContextType>;
  assuranceLevelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditStandingAssuranceLevelLabelArgs, 'locale'>>;
  assuranceValidTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['CreditComponent']>, ParentType, ContextType>;
  customsLevel?: Resolver<Maybe<ResolversTypes['CreditCustomsLevel']>, ParentType, ContextType>;
  customsLevelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditStandingCustomsLevelLabelArgs, 'locale'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  hasOpenDispute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CreditLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditStandingLevelLabelArgs, 'locale'>>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['CreditListing']>, ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['CreditRating']>, ParentType, ContextType, RequireFields<CreditStandingRatingsArgs, 'first'>>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditStandingReasonsArgs, 'locale'>>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taxGrade?: Resolver<Maybe<ResolversTypes['CreditTaxGrade']>, ParentType, ContextType>;
  taxGradeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CreditStandingTaxGradeLabelArgs, 'locale'>>;
};

export type CreditTreeHeadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditTreeHead'] = ResolversParentTypes['CreditTreeHead']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rootHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditTreeHeadUnavailableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditTreeHeadUnavailable'] = ResolversParentTypes['CreditTreeHeadUnavailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditTreeHeadUnavailableMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditUnavailableScopeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditUnavailableScope'] = ResolversParentTypes['CreditUnavailableScope']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditUnavailableScopeBecauseArgs, 'locale'>>;
  scope?: Resolver<ResolversTypes['ConsentScope'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideListingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideListingResult'] = ResolversParentTypes['DecideListingResult']> = {
  __resolveType?: TypeResolveFn<'CreditActionNotAllowed' | 'CreditFormRejected' | 'CreditListingUnknown' | 'DecideListingSuccess', ParentType, ContextType>;
};

export type DecideListingSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideListingSuccess'] = ResolversParentTypes['DecideListingSuccess']> = {
  listEntry?: Resolver<Maybe<ResolversTypes['CreditListing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideRepairResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideRepairResult'] = ResolversParentTypes['DecideRepairResult']> = {
  __resolveType?: TypeResolveFn<'CreditActionNotAllowed' | 'CreditFormRejected' | 'CreditRepairUnknown' | 'DecideRepairSuccess', ParentType, ContextType>;
};

export type DecideRepairSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideRepairSuccess'] = ResolversParentTypes['DecideRepairSuccess']> = {
  repair?: Resolver<Maybe<ResolversTypes['CreditRepair']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareBankAccessResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclareBankAccessResult'] = ResolversParentTypes['DeclareBankAccessResult']> = {
  __resolveType?: TypeResolveFn<'BankFormRejected' | 'DeclareBankAccessSuccess', ParentType, ContextType>;
};

export type DeclareBankAccessSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclareBankAccessSuccess'] = ResolversParentTypes['DeclareBankAccessSuccess']> = {
  access?: Resolver<Maybe<ResolversTypes['BankAccessBasis']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeRecordResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeRecordResult'] = ResolversParentTypes['DisputeRecordResult']> = {
  __resolveType?: TypeResolveFn<'CreditActionNotAllowed' | 'CreditFormRejected' | 'CreditRecordUnknown' | 'DisputeRecordSuccess', ParentType, ContextType>;
};

export type DisputeRecordSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeRecordSuccess'] = ResolversParentTypes['DisputeRecordSuccess']> = {
  dispute?: Resolver<Maybe<ResolversTypes['CreditDispute']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnquireCreditResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnquireCreditResult'] = ResolversParentTypes['EnquireCreditResult']> = {
  __resolveType?: TypeResolveFn<'BankAccessClosed' | 'EnquireCreditSuccess' | 'EnquiryDenied', ParentType, ContextType>;
};

export type EnquireCreditSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnquireCreditSuccess'] = ResolversParentTypes['EnquireCreditSuccess']> = {
  outcomeDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remainingEnquiries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['CreditSnapshot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnquiryDeniedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnquiryDenied'] = ResolversParentTypes['EnquiryDenied']> = {
  enquiryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnquiryDeniedMessageArgs, 'locale'>>;
  reason?: Resolver<ResolversTypes['EnquiryDenialReason'], ParentType, ContextType>;
  reasonLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnquiryDeniedReasonLabelArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnquiryUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnquiryUnknown'] = ResolversParentTypes['EnquiryUnknown']> = {
  enquiryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnquiryUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditConsents?: Resolver<Maybe<ResolversTypes['ConsentConnection']>, ParentType, ContextType, RequireFields<EnterpriseCreditConsentsArgs, 'first'>>;
  creditEnquiries?: Resolver<Maybe<ResolversTypes['CreditEnquiryConnection']>, ParentType, ContextType, RequireFields<EnterpriseCreditEnquiriesArgs, 'first'>>;
  creditLevel?: Resolver<Maybe<ResolversTypes['CreditLevel']>, ParentType, ContextType>;
  creditLevelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EnterpriseCreditLevelLabelArgs, 'locale'>>;
  creditStanding?: Resolver<Maybe<ResolversTypes['CreditStanding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publicCreditRecords?: Resolver<Maybe<ResolversTypes['PublicCreditRecordConnection']>, ParentType, ContextType, RequireFields<EnterprisePublicCreditRecordsArgs, 'first'>>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type GrantConsentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantConsentResult'] = ResolversParentTypes['GrantConsentResult']> = {
  __resolveType?: TypeResolveFn<'BankUnknown' | 'ConsentActionNotAllowed' | 'ConsentAlreadyOpen' | 'ConsentMandateMissing' | 'ConsentTermsRejected' | 'ConsentUnknown' | 'GrantConsentSuccess', ParentType, ContextType>;
};

export type GrantConsentSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantConsentSuccess'] = ResolversParentTypes['GrantConsentSuccess']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCreditRecord?: Resolver<ResolversTypes['AddCreditRecordResult'], ParentType, ContextType, RequireFields<MutationAddCreditRecordArgs, 'input'>>;
  answerListingNotice?: Resolver<ResolversTypes['AnswerListingNoticeResult'], ParentType, ContextType, RequireFields<MutationAnswerListingNoticeArgs, 'input'>>;
  applyForRepair?: Resolver<ResolversTypes['ApplyForRepairResult'], ParentType, ContextType, RequireFields<MutationApplyForRepairArgs, 'input'>>;
  blockBank?: Resolver<ResolversTypes['BlockBankResult'], ParentType, ContextType, RequireFields<MutationBlockBankArgs, 'input'>>;
  changeCreditSetting?: Resolver<ResolversTypes['ChangeCreditSettingResult'], ParentType, ContextType, RequireFields<MutationChangeCreditSettingArgs, 'input'>>;
  decideListing?: Resolver<ResolversTypes['DecideListingResult'], ParentType, ContextType, RequireFields<MutationDecideListingArgs, 'input'>>;
  decideRepair?: Resolver<ResolversTypes['DecideRepairResult'], ParentType, ContextType, RequireFields<MutationDecideRepairArgs, 'input'>>;
  declareBankAccess?: Resolver<ResolversTypes['DeclareBankAccessResult'], ParentType, ContextType, RequireFields<MutationDeclareBankAccessArgs, 'input'>>;
  disputeRecord?: Resolver<ResolversTypes['DisputeRecordResult'], ParentType, ContextType, RequireFields<MutationDisputeRecordArgs, 'input'>>;
  enquireCredit?: Resolver<ResolversTypes['EnquireCreditResult'], ParentType, ContextType, RequireFields<MutationEnquireCreditArgs, 'input'>>;
  grantConsent?: Resolver<ResolversTypes['GrantConsentResult'], ParentType, ContextType, RequireFields<MutationGrantConsentArgs, 'input'>>;
  proposeBlackListing?: Resolver<ResolversTypes['ProposeBlackListingResult'], ParentType, ContextType, RequireFields<MutationProposeBlackListingArgs, 'input'>>;
  recordAssurance?: Resolver<ResolversTypes['RecordAssuranceResult'], ParentType, ContextType, RequireFields<MutationRecordAssuranceArgs, 'input'>>;
  refuseConsent?: Resolver<ResolversTypes['RefuseConsentResult'], ParentType, ContextType, RequireFields<MutationRefuseConsentArgs, 'input'>>;
  registerBank?: Resolver<ResolversTypes['RegisterBankResult'], ParentType, ContextType, RequireFields<MutationRegisterBankArgs, 'input'>>;
  replyToDispute?: Resolver<ResolversTypes['ReplyToDisputeResult'], ParentType, ContextType, RequireFields<MutationReplyToDisputeArgs, 'input'>>;
  reportOutcome?: Resolver<ResolversTypes['ReportOutcomeResult'], ParentType, ContextType, RequireFields<MutationReportOutcomeArgs, 'input'>>;
  requestConsent?: Resolver<ResolversTypes['RequestConsentResult'], ParentType, ContextType, RequireFields<MutationRequestConsentArgs, 'input'>>;
  revokeConsent?: Resolver<ResolversTypes['RevokeConsentResult'], ParentType, ContextType, RequireFields<MutationRevokeConsentArgs, 'input'>>;
  signTreeHead?: Resolver<ResolversTypes['SignTreeHeadResult'], ParentType, ContextType, RequireFields<MutationSignTreeHeadArgs, 'input'>>;
  unblockBank?: Resolver<ResolversTypes['UnblockBankResult'], ParentType, ContextType, RequireFields<MutationUnblockBankArgs, 'input'>>;
};

export type OrgUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OutcomeRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutcomeRejected'] = ResolversParentTypes['OutcomeRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OutcomeRejectedMessageArgs, 'locale'>>;
  problem?: Resolver<ResolversTypes['OutcomeProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposeBlackListingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeBlackListingResult'] = ResolversParentTypes['ProposeBlackListingResult']> = {
  __resolveType?: TypeResolveFn<'CreditEnterpriseUnknown' | 'CreditFormRejected' | 'CreditListingAlreadyOpen' | 'CreditMeasureUnknown' | 'ProposeBlackListingSuccess', ParentType, ContextType>;
};

export type ProposeBlackListingSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeBlackListingSuccess'] = ResolversParentTypes['ProposeBlackListingSuccess']> = {
  listEntry?: Resolver<Maybe<ResolversTypes['CreditListing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicCreditRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicCreditRecord'] = ResolversParentTypes['PublicCreditRecord']> = {
  authorityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctionStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublicCreditRecordKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicCreditRecordKindLabelArgs, 'locale'>>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicCreditRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicCreditRecordConnection'] = ResolversParentTypes['PublicCreditRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicCreditRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicCreditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicCreditRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicCreditRecordEdge'] = ResolversParentTypes['PublicCreditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicCreditRecord'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bankAccess?: Resolver<Maybe<ResolversTypes['BankAccessBasis']>, ParentType, ContextType, RequireFields<QueryBankAccessArgs, 'divisionCode'>>;
  bankConsents?: Resolver<Maybe<ResolversTypes['BankConsentConnection']>, ParentType, ContextType, RequireFields<QueryBankConsentsArgs, 'first'>>;
  bankEnquiries?: Resolver<Maybe<ResolversTypes['BankEnquiryConnection']>, ParentType, ContextType, RequireFields<QueryBankEnquiriesArgs, 'first'>>;
  banks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Bank']>>, ParentType, ContextType, RequireFields<QueryBanksArgs, 'divisionCode'>>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<QueryConsentArgs, 'id'>>;
  creditMeasures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CreditMeasure']>>, ParentType, ContextType>;
  creditRecord?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType, RequireFields<QueryCreditRecordArgs, 'id'>>;
  creditRecords?: Resolver<Maybe<ResolversTypes['CreditRecordConnection']>, ParentType, ContextType, RequireFields<QueryCreditRecordsArgs, 'first'>>;
  creditRepairs?: Resolver<Maybe<ResolversTypes['CreditRepairConnection']>, ParentType, ContextType, RequireFields<QueryCreditRepairsArgs, 'first'>>;
  creditSettings?: Resolver<Maybe<ResolversTypes['CreditSettings']>, ParentType, ContextType, RequireFields<QueryCreditSettingsArgs, 'divisionCode'>>;
  creditTreeHead?: Resolver<Maybe<ResolversTypes['CreditTreeHead']>, ParentType, ContextType>;
  listEntries?: Resolver<Maybe<ResolversTypes['CreditListingConnection']>, ParentType, ContextType, RequireFields<QueryListEntriesArgs, 'first'>>;
  listEntry?: Resolver<Maybe<ResolversTypes['CreditListing']>, ParentType, ContextType, RequireFields<QueryListEntryArgs, 'id'>>;
};

export type RecordAssuranceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordAssuranceResult'] = ResolversParentTypes['RecordAssuranceResult']> = {
  __resolveType?: TypeResolveFn<'CreditEnterpriseUnknown' | 'CreditFormRejected' | 'RecordAssuranceSuccess', ParentType, ContextType>;
};

export type RecordAssuranceSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordAssuranceSuccess'] = ResolversParentTypes['RecordAssuranceSuccess']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CreditAssuranceLevel'], ParentType, ContextType>;
  levelLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RecordAssuranceSuccessLevelLabelArgs, 'locale'>>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefuseConsentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefuseConsentResult'] = ResolversParentTypes['RefuseConsentResult']> = {
  __resolveType?: TypeResolveFn<'ConsentActionNotAllowed' | 'ConsentMandateMissing' | 'ConsentUnknown' | 'RefuseConsentSuccess', ParentType, ContextType>;
};

export type RefuseConsentSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefuseConsentSuccess'] = ResolversParentTypes['RefuseConsentSuccess']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterBankResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterBankResult'] = ResolversParentTypes['RegisterBankResult']> = {
  __resolveType?: TypeResolveFn<'BankAlreadyRegistered' | 'BankFormRejected' | 'RegisterBankSuccess', ParentType, ContextType>;
};

export type RegisterBankSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterBankSuccess'] = ResolversParentTypes['RegisterBankSuccess']> = {
  bank?: Resolver<Maybe<ResolversTypes['Bank']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplyToDisputeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyToDisputeResult'] = ResolversParentTypes['ReplyToDisputeResult']> = {
  __resolveType?: TypeResolveFn<'CreditActionNotAllowed' | 'CreditDisputeUnknown' | 'CreditFormRejected' | 'ReplyToDisputeSuccess', ParentType, ContextType>;
};

export type ReplyToDisputeSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyToDisputeSuccess'] = ResolversParentTypes['ReplyToDisputeSuccess']> = {
  dispute?: Resolver<Maybe<ResolversTypes['CreditDispute']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportOutcomeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportOutcomeResult'] = ResolversParentTypes['ReportOutcomeResult']> = {
  __resolveType?: TypeResolveFn<'EnquiryUnknown' | 'OutcomeRejected' | 'ReportOutcomeSuccess', ParentType, ContextType>;
};

export type ReportOutcomeSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportOutcomeSuccess'] = ResolversParentTypes['ReportOutcomeSuccess']> = {
  enquiry?: Resolver<ResolversTypes['BankEnquiry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestConsentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestConsentResult'] = ResolversParentTypes['RequestConsentResult']> = {
  __resolveType?: TypeResolveFn<'BankAccessClosed' | 'ConsentAlreadyOpen' | 'ConsentTargetUnknown' | 'ConsentTermsRejected' | 'RequestConsentSuccess', ParentType, ContextType>;
};

export type RequestConsentSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestConsentSuccess'] = ResolversParentTypes['RequestConsentSuccess']> = {
  consent?: Resolver<ResolversTypes['BankConsent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeConsentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeConsentResult'] = ResolversParentTypes['RevokeConsentResult']> = {
  __resolveType?: TypeResolveFn<'ConsentActionNotAllowed' | 'ConsentMandateMissing' | 'ConsentUnknown' | 'RevokeConsentSuccess', ParentType, ContextType>;
};

export type RevokeConsentSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeConsentSuccess'] = ResolversParentTypes['RevokeConsentSuccess']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignTreeHeadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignTreeHeadResult'] = ResolversParentTypes['SignTreeHeadResult']> = {
  __resolveType?: TypeResolveFn<'CreditTreeHeadUnavailable' | 'SignTreeHeadSuccess', ParentType, ContextType>;
};

export type SignTreeHeadSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignTreeHeadSuccess'] = ResolversParentTypes['SignTreeHeadSuccess']> = {
  head?: Resolver<ResolversTypes['CreditTreeHead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnblockBankResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnblockBankResult'] = ResolversParentTypes['UnblockBankResult']> = {
  __resolveType?: TypeResolveFn<'BankActionNotAllowed' | 'BankFormRejected' | 'BankUnknown' | 'UnblockBankSuccess', ParentType, ContextType>;
};

export type UnblockBankSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnblockBankSuccess'] = ResolversParentTypes['UnblockBankSuccess']> = {
  bank?: Resolver<Maybe<ResolversTypes['Bank']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'BankAccessClosed' | 'BankActionNotAllowed' | 'BankAlreadyRegistered' | 'BankFormRejected' | 'BankUnknown' | 'ConsentActionNotAllowed' | 'ConsentAlreadyOpen' | 'ConsentMandateMissing' | 'ConsentTargetUnknown' | 'ConsentTermsRejected' | 'ConsentUnknown' | 'CreditActionNotAllowed' | 'CreditAuthorityUnknown' | 'CreditDisputeUnknown' | 'CreditDutyNotFulfilled' | 'CreditEnterpriseUnknown' | 'CreditFormRejected' | 'CreditListingAlreadyOpen' | 'CreditListingUnknown' | 'CreditMeasureUnknown' | 'CreditRecordUnknown' | 'CreditRepairTooEarly' | 'CreditRepairUnknown' | 'CreditSettingRejected' | 'CreditTreeHeadUnavailable' | 'EnquiryDenied' | 'EnquiryUnknown' | 'OutcomeRejected', ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AddCreditRecordResult?: AddCreditRecordResultResolvers<ContextType>;
  AddCreditRecordSuccess?: AddCreditRecordSuccessResolvers<ContextType>;
  AnswerListingNoticeResult?: AnswerListingNoticeResultResolvers<ContextType>;
  AnswerListingNoticeSuccess?: AnswerListingNoticeSuccessResolvers<ContextType>;
  ApplyForRepairResult?: ApplyForRepairResultResolvers<ContextType>;
  ApplyForRepairSuccess?: ApplyForRepairSuccessResolvers<ContextType>;
  Bank?: BankResolvers<ContextType>;
  BankAccessBasis?: BankAccessBasisResolvers<ContextType>;
  BankAccessClosed?: BankAccessClosedResolvers<ContextType>;
  BankActionNotAllowed?: BankActionNotAllowedResolvers<ContextType>;
  BankAlreadyRegistered?: BankAlreadyRegisteredResolvers<ContextType>;
  BankConsent?: BankConsentResolvers<ContextType>;
  BankConsentConnection?: BankConsentConnectionResolvers<ContextType>;
  BankConsentEdge?: BankConsentEdgeResolvers<ContextType>;
  BankEnquiry?: BankEnquiryResolvers<ContextType>;
  BankEnquiryConnection?: BankEnquiryConnectionResolvers<ContextType>;
  BankEnquiryEdge?: BankEnquiryEdgeResolvers<ContextType>;
  BankFormProblem?: BankFormProblemResolvers<ContextType>;
  BankFormRejected?: BankFormRejectedResolvers<ContextType>;
  BankUnknown?: BankUnknownResolvers<ContextType>;
  BlockBankResult?: BlockBankResultResolvers<ContextType>;
  BlockBankSuccess?: BlockBankSuccessResolvers<ContextType>;
  ChangeCreditSettingResult?: ChangeCreditSettingResultResolvers<ContextType>;
  ChangeCreditSettingSuccess?: ChangeCreditSettingSuccessResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentActionAvailability?: ConsentActionAvailabilityResolvers<ContextType>;
  ConsentActionNotAllowed?: ConsentActionNotAllowedResolvers<ContextType>;
  ConsentAlreadyOpen?: ConsentAlreadyOpenResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentMandateMissing?: ConsentMandateMissingResolvers<ContextType>;
  ConsentTargetUnknown?: ConsentTargetUnknownResolvers<ContextType>;
  ConsentTermsProblem?: ConsentTermsProblemResolvers<ContextType>;
  ConsentTermsRejected?: ConsentTermsRejectedResolvers<ContextType>;
  ConsentTransition?: ConsentTransitionResolvers<ContextType>;
  ConsentUnknown?: ConsentUnknownResolvers<ContextType>;
  CreditActionAvailability?: CreditActionAvailabilityResolvers<ContextType>;
  CreditActionNotAllowed?: CreditActionNotAllowedResolvers<ContextType>;
  CreditAuthorityUnknown?: CreditAuthorityUnknownResolvers<ContextType>;
  CreditComponent?: CreditComponentResolvers<ContextType>;
  CreditDispute?: CreditDisputeResolvers<ContextType>;
  CreditDisputeUnknown?: CreditDisputeUnknownResolvers<ContextType>;
  CreditDutyNotFulfilled?: CreditDutyNotFulfilledResolvers<ContextType>;
  CreditEnquiry?: CreditEnquiryResolvers<ContextType>;
  CreditEnquiryConnection?: CreditEnquiryConnectionResolvers<ContextType>;
  CreditEnquiryEdge?: CreditEnquiryEdgeResolvers<ContextType>;
  CreditEnterpriseUnknown?: CreditEnterpriseUnknownResolvers<ContextType>;
  CreditFormProblem?: CreditFormProblemResolvers<ContextType>;
  CreditFormRejected?: CreditFormRejectedResolvers<ContextType>;
  CreditListing?: CreditListingResolvers<ContextType>;
  CreditListingAlreadyOpen?: CreditListingAlreadyOpenResolvers<ContextType>;
  CreditListingConnection?: CreditListingConnectionResolvers<ContextType>;
  CreditListingEdge?: CreditListingEdgeResolvers<ContextType>;
  CreditListingTransition?: CreditListingTransitionResolvers<ContextType>;
  CreditListingUnknown?: CreditListingUnknownResolvers<ContextType>;
  CreditMeasure?: CreditMeasureResolvers<ContextType>;
  CreditMeasureUnknown?: CreditMeasureUnknownResolvers<ContextType>;
  CreditPublication?: CreditPublicationResolvers<ContextType>;
  CreditRating?: CreditRatingResolvers<ContextType>;
  CreditRecord?: CreditRecordResolvers<ContextType>;
  CreditRecordConnection?: CreditRecordConnectionResolvers<ContextType>;
  CreditRecordEdge?: CreditRecordEdgeResolvers<ContextType>;
  CreditRecordUnknown?: CreditRecordUnknownResolvers<ContextType>;
  CreditRepair?: CreditRepairResolvers<ContextType>;
  CreditRepairConnection?: CreditRepairConnectionResolvers<ContextType>;
  CreditRepairEdge?: CreditRepairEdgeResolvers<ContextType>;
  CreditRepairTooEarly?: CreditRepairTooEarlyResolvers<ContextType>;
  CreditRepairUnknown?: CreditRepairUnknownResolvers<ContextType>;
  CreditSetting?: CreditSettingResolvers<ContextType>;
  CreditSettingRejected?: CreditSettingRejectedResolvers<ContextType>;
  CreditSettings?: CreditSettingsResolvers<ContextType>;
  CreditSnapshot?: CreditSnapshotResolvers<ContextType>;
  CreditSnapshotListing?: CreditSnapshotListingResolvers<ContextType>;
  CreditStanding?: CreditStandingResolvers<ContextType>;
  CreditTreeHead?: CreditTreeHeadResolvers<ContextType>;
  CreditTreeHeadUnavailable?: CreditTreeHeadUnavailableResolvers<ContextType>;
  CreditUnavailableScope?: CreditUnavailableScopeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideListingResult?: DecideListingResultResolvers<ContextType>;
  DecideListingSuccess?: DecideListingSuccessResolvers<ContextType>;
  DecideRepairResult?: DecideRepairResultResolvers<ContextType>;
  DecideRepairSuccess?: DecideRepairSuccessResolvers<ContextType>;
  DeclareBankAccessResult?: DeclareBankAccessResultResolvers<ContextType>;
  DeclareBankAccessSuccess?: DeclareBankAccessSuccessResolvers<ContextType>;
  DisputeRecordResult?: DisputeRecordResultResolvers<ContextType>;
  DisputeRecordSuccess?: DisputeRecordSuccessResolvers<ContextType>;
  EnquireCreditResult?: EnquireCreditResultResolvers<ContextType>;
  EnquireCreditSuccess?: EnquireCreditSuccessResolvers<ContextType>;
  EnquiryDenied?: EnquiryDeniedResolvers<ContextType>;
  EnquiryUnknown?: EnquiryUnknownResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  GrantConsentResult?: GrantConsentResultResolvers<ContextType>;
  GrantConsentSuccess?: GrantConsentSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OutcomeRejected?: OutcomeRejectedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProposeBlackListingResult?: ProposeBlackListingResultResolvers<ContextType>;
  ProposeBlackListingSuccess?: ProposeBlackListingSuccessResolvers<ContextType>;
  PublicCreditRecord?: PublicCreditRecordResolvers<ContextType>;
  PublicCreditRecordConnection?: PublicCreditRecordConnectionResolvers<ContextType>;
  PublicCreditRecordEdge?: PublicCreditRecordEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAssuranceResult?: RecordAssuranceResultResolvers<ContextType>;
  RecordAssuranceSuccess?: RecordAssuranceSuccessResolvers<ContextType>;
  RefuseConsentResult?: RefuseConsentResultResolvers<ContextType>;
  RefuseConsentSuccess?: RefuseConsentSuccessResolvers<ContextType>;
  RegisterBankResult?: RegisterBankResultResolvers<ContextType>;
  RegisterBankSuccess?: RegisterBankSuccessResolvers<ContextType>;
  ReplyToDisputeResult?: ReplyToDisputeResultResolvers<ContextType>;
  ReplyToDisputeSuccess?: ReplyToDisputeSuccessResolvers<ContextType>;
  ReportOutcomeResult?: ReportOutcomeResultResolvers<ContextType>;
  ReportOutcomeSuccess?: ReportOutcomeSuccessResolvers<ContextType>;
  RequestConsentResult?: RequestConsentResultResolvers<ContextType>;
  RequestConsentSuccess?: RequestConsentSuccessResolvers<ContextType>;
  RevokeConsentResult?: RevokeConsentResultResolvers<ContextType>;
  RevokeConsentSuccess?: RevokeConsentSuccessResolvers<ContextType>;
  SignTreeHeadResult?: SignTreeHeadResultResolvers<ContextType>;
  SignTreeHeadSuccess?: SignTreeHeadSuccessResolvers<ContextType>;
  UnblockBankResult?: UnblockBankResultResolvers<ContextType>;
  UnblockBankSuccess?: UnblockBankSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
