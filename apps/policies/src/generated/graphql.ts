/** Generated from schema.graphql by `npm run codegen policies`: change the schema, not this file. */
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseReference as EnterpriseReferenceValue } from '../resolvers/Enterprise.ts';
import type { PolicyDocument as PolicyDocumentValue, PolicyProject as PolicyProjectValue, FormFieldDefinition as FormFieldDefinitionValue, PolicyClause as PolicyClauseValue, RuleExample as RuleExampleValue } from '../domain/policy-project.ts';
import type { ProjectActionAvailability as ProjectActionAvailabilityValue } from '../resolvers/PolicyProjectActionAvailability.ts';
import type { FacetCount as FacetCountValue, ProjectPage as ProjectPageValue, FacetCounts as FacetCountsValue } from '../persistence/project-list.ts';
import type { PolicyMatch as PolicyMatchValue } from '../domain/policy-match.ts';
import type { ScorePart as ScorePartValue } from '../domain/match-score.ts';
import type { PolicyApplication as PolicyApplicationValue, FormField as FormFieldValue, PolicyTransition as PolicyTransitionValue } from '../domain/policy-application.ts';
import type { VerificationItem as VerificationItemValue } from '../domain/verification.ts';
import type { DecidedApplication as DecidedApplicationValue } from '../resolvers/PolicyDecision.ts';
import type { ApplicationActionAvailability as ApplicationActionAvailabilityValue } from '../resolvers/PolicyApplicationActionAvailability.ts';
import type { PolicyProjectUnknown as PolicyProjectUnknownValue, PolicyClauseUnknown as PolicyClauseUnknownValue, PolicyFormRejected as PolicyFormRejectedValue, PolicyProjectActionNotAllowed as PolicyProjectActionNotAllowedValue, PolicyDraftExists as PolicyDraftExistsValue, PolicyRuleUnproven as PolicyRuleUnprovenValue, PolicyApplicationUnknown as PolicyApplicationUnknownValue, PolicyApplicationActionNotAllowed as PolicyApplicationActionNotAllowedValue, PolicyApplicantBlacklisted as PolicyApplicantBlacklistedValue, PolicyApplicantNotInBusiness as PolicyApplicantNotInBusinessValue, PolicyWindowClosed as PolicyWindowClosedValue, PolicyApplicationExists as PolicyApplicationExistsValue, PolicyDeclarationMissing as PolicyDeclarationMissingValue, PolicyFieldsRejected as PolicyFieldsRejectedValue, PolicyDutiesNotSeparate as PolicyDutiesNotSeparateValue, PolicySupplementsExhausted as PolicySupplementsExhaustedValue, PolicyAmountUnknown as PolicyAmountUnknownValue, PolicySettingRejected as PolicySettingRejectedValue } from '../operations/refusals.ts';
import type { FormProblem as FormProblemValue } from '../domain/form-problem.ts';
import type { ExampleFailure as ExampleFailureValue } from '../domain/rule-proof.ts';
import type { Budget as BudgetValue } from '../domain/budget.ts';
import type { MatchPage as MatchPageValue } from '../resolvers/PolicyMatchConnection.ts';
import type { ApplicationPage as ApplicationPageValue } from '../resolvers/PolicyApplicationConnection.ts';
import type { PublicNotice as PublicNoticeValue } from '../persistence/public-notices.ts';
import type { PlacedSettings as PlacedSettingsValue } from '../resolvers/PolicySettings.ts';
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

export type AddRuleExampleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the rule has to let it in (应否符合). */
  readonly isEligible: Scalars['Boolean']['input'];
  /** 1 … 100 characters, once in a project. */
  readonly name: Scalars['String']['input'];
  /**
   * The enterprise as JSON text: `{"facts": {"staff": 30}, "series": {"revenue": {"2024": 500000000}}, "qualifications": ["NATIONAL_HIGH_TECH"],
   * "lists": {"BLACK": false}, "industry": "C39", "division": "440704", "taxGrade": "A", "customsLevel": "REGULAR", "rating": "AA"}`. Whatever is left out is unknown.
   */
  readonly profile: Scalars['String']['input'];
  readonly projectId: Scalars['ID']['input'];
};

export type AddRuleExampleResult = AddRuleExampleSuccess | PolicyFormRejected | PolicyProjectActionNotAllowed | PolicyProjectUnknown;

export type AddRuleExampleSuccess = {
  readonly __typename?: 'AddRuleExampleSuccess';
  readonly project?: Maybe<PolicyProject>;
};

export type AppropriateBudgetInput = {
  /** More than 0 (金额). */
  readonly amountCents: Scalars['Fen']['input'];
  /** The document that appropriates it (下达文号). */
  readonly document: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly projectId: Scalars['ID']['input'];
};

export type AppropriateBudgetResult = AppropriateBudgetSuccess | PolicyFormRejected | PolicyProjectActionNotAllowed | PolicyProjectUnknown;

export type AppropriateBudgetSuccess = {
  readonly __typename?: 'AppropriateBudgetSuccess';
  readonly project?: Maybe<PolicyProject>;
};

export type AuditApplicationInput = {
  readonly applicationId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly outcome: PolicyAuditOutcome;
  readonly reason: Scalars['String']['input'];
};

export type AuditApplicationResult = AuditApplicationSuccess | PolicyApplicationActionNotAllowed | PolicyApplicationUnknown | PolicyDutiesNotSeparate;

export type AuditApplicationSuccess = {
  readonly __typename?: 'AuditApplicationSuccess';
  readonly application?: Maybe<PolicyApplication>;
};

export type ChangePolicySettingInput = {
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

export type ChangePolicySettingResult = ChangePolicySettingSuccess | PolicySettingRejected;

export type ChangePolicySettingSuccess = {
  readonly __typename?: 'ChangePolicySettingSuccess';
  readonly settings: PolicySettings;
};

export type CloseProjectInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly projectId: Scalars['ID']['input'];
};

export type CloseProjectResult = CloseProjectSuccess | PolicyProjectActionNotAllowed | PolicyProjectUnknown;

export type CloseProjectSuccess = {
  readonly __typename?: 'CloseProjectSuccess';
  readonly project?: Maybe<PolicyProject>;
};

export type ConfirmPaymentInput = {
  readonly applicationId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type ConfirmPaymentResult = ConfirmPaymentSuccess | PolicyApplicationActionNotAllowed | PolicyApplicationUnknown;

export type ConfirmPaymentSuccess = {
  readonly __typename?: 'ConfirmPaymentSuccess';
  readonly application?: Maybe<PolicyApplication>;
};

export type ContestFieldInput = {
  readonly applicationId: Scalars['ID']['input'];
  readonly fieldKey: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  /** What is right (正确值). */
  readonly value: Scalars['String']['input'];
};

export type ContestFieldResult = ContestFieldSuccess | PolicyApplicationActionNotAllowed | PolicyApplicationUnknown | PolicyFieldsRejected;

export type ContestFieldSuccess = {
  readonly __typename?: 'ContestFieldSuccess';
  readonly application?: Maybe<PolicyApplication>;
};

export type DecideReconsiderationInput = {
  readonly applicationId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly isApproved: Scalars['Boolean']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DecideReconsiderationResult = DecideReconsiderationSuccess | PolicyAmountUnknown | PolicyApplicantBlacklisted | PolicyApplicantNotInBusiness | PolicyApplicationActionNotAllowed | PolicyApplicationUnknown | PolicyDutiesNotSeparate;

export type DecideReconsiderationSuccess = {
  readonly __typename?: 'DecideReconsiderationSuccess';
  readonly application?: Maybe<PolicyApplication>;
};

export type DraftProjectInput = {
  readonly clauseId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly terms: PolicyProjectTermsInput;
};

export type DraftProjectResult = DraftProjectSuccess | PolicyClauseUnknown | PolicyFormRejected;

export type DraftProjectSuccess = {
  readonly __typename?: 'DraftProjectSuccess';
  readonly project?: Maybe<PolicyProject>;
};

/** An enterprise (企业), owned by the enterprises department; here: which policies are for it. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  readonly id: Scalars['ID']['output'];
  /** The applications of this enterprise that the caller may see, newest first (该企业的申报). */
  readonly policyApplications?: Maybe<PolicyApplicationConnection>;
  /**
   * The projects open where the enterprise is, measured against what is on file about it: eligible ones first, then likely ones, then near
   * misses, each with its reasons (政策精准匹配), POL-03. What does not fit is left out unless the filter asks for it.
   */
  readonly policyMatches?: Maybe<PolicyMatchConnection>;
};


/** An enterprise (企业), owned by the enterprises department; here: which policies are for it. */
export type EnterprisePolicyApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise (企业), owned by the enterprises department; here: which policies are for it. */
export type EnterprisePolicyMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyMatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The language of labels and messages (语言). */
export type Locale =
  /** English */
  | 'EN'
  /** 简体中文 */
  | 'ZH_CN';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a test enterprise to a draft: a profile, and whether the rule has to let it in (添加规则样例), POL-01. */
  readonly addRuleExample: AddRuleExampleResult;
  /** Puts money into a project's budget (下达预算), POL-20. Whoever waits for it is served in the same transaction, POL-16. */
  readonly appropriateBudget: AppropriateBudgetResult;
  /** An approver closes the audit of a paid application: in order, or the money is claimed back (事后抽查), §10.9. */
  readonly auditApplication: AuditApplicationResult;
  /** Overrides a rule's number for a jurisdiction from a day on (调整规则参数), SHR-24. */
  readonly changePolicySetting: ChangePolicySettingResult;
  /** Ends a published project before its window does: no further applications (结束政策项目). Those that run go on. */
  readonly closeProject: CloseProjectResult;
  /** The enterprise confirms that the money has arrived (确认到账), POL-08. */
  readonly confirmPayment: ConfirmPaymentResult;
  /** Says that a prefilled value is wrong, and what is right (对预填信息提出异议), POL-06. The register's value stays beside it; a person decides. */
  readonly contestField: ContestFieldResult;
  /** Another approver decides a reconsideration for good (复核决定), §9.3. */
  readonly decideReconsideration: DecideReconsiderationResult;
  /** Writes a project of a clause as data: rule, benefit, window, form (起草政策项目), POL-01. The state becomes DRAFT. */
  readonly draftProject: DraftProjectResult;
  /** Objects to an approval during its public notice (公示期异议), §9.3. The application goes back to review. */
  readonly objectToApplication: ObjectToApplicationResult;
  /** Pays what is committed (拨付), POL-20. A blacklisted enterprise is not paid, POL-17. */
  readonly payApplication: PayApplicationResult;
  /** Publishes a draft (发布政策项目). Refused while the rule has not enough passing examples of both kinds, with each that fails and why, POL-01. */
  readonly publishProject: PublishProjectResult;
  /** Registers a policy document with its clauses (政策文件入库), POL-01. Documents and clauses are never changed: a new one is a new document. */
  readonly recordPolicyDocument: RecordPolicyDocumentResult;
  /** Records that claimed money has come back (登记退款), POL-20. */
  readonly recordReturnedFunds: RecordReturnedFundsResult;
  /** The enterprise asks to have a rejection looked at again, within 10 working days (申请复核), §9.3. */
  readonly requestReconsideration: RequestReconsiderationResult;
  /** An approver decides what the machine could not (人工审核): approve, reject by a clause, or ask for a supplement, POL-07, §9.3. */
  readonly reviewApplication: ReviewApplicationResult;
  /**
   * Changes a draft, or begins the next edition of a published project as a new draft (修订政策项目). What is published never changes: the
   * earlier edition is closed when the next one is published.
   */
  readonly reviseProject: ReviseProjectResult;
  /**
   * Begins an application: the form is filled from what is on file (智能填报), POL-06. The state becomes PREFILLED. A NO_APPLICATION project takes no more
   * than the enterprise's word: confirmed here, it is verified, decided and funded in the same transaction (免申即享), POL-05.
   */
  readonly startApplication: StartApplicationResult;
  /**
   * Submits an application (提交申报). It is verified at once; in an INSTANT project it is decided and the money is reserved in the same
   * transaction (秒批), POL-05, POL-07, §10.9.
   */
  readonly submitApplication: SubmitApplicationResult;
  /** The enterprise supplies what was asked for; the clock runs on (补正), §9.3. */
  readonly supplementApplication: SupplementApplicationResult;
  /** The enterprise takes its application back; reserved money is free again (撤回申报). */
  readonly withdrawApplication: WithdrawApplicationResult;
};


export type MutationAddRuleExampleArgs = {
  input: AddRuleExampleInput;
};


export type MutationAppropriateBudgetArgs = {
  input: AppropriateBudgetInput;
};


export type MutationAuditApplicationArgs = {
  input: AuditApplicationInput;
};


export type MutationChangePolicySettingArgs = {
  input: ChangePolicySettingInput;
};


export type MutationCloseProjectArgs = {
  input: CloseProjectInput;
};


export type MutationConfirmPaymentArgs = {
  input: ConfirmPaymentInput;
};


export type MutationContestFieldArgs = {
  input: ContestFieldInput;
};


export type MutationDecideReconsiderationArgs = {
  input: DecideReconsiderationInput;
};


export type MutationDraftProjectArgs = {
  input: DraftProjectInput;
};


export type MutationObjectToApplicationArgs = {
  input: ObjectToApplicationInput;
};


export type MutationPayApplicationArgs = {
  input: PayApplicationInput;
};


export type MutationPublishProjectArgs = {
  input: PublishProjectInput;
};


export type MutationRecordPolicyDocumentArgs = {
  input: RecordPolicyDocumentInput;
};


export type MutationRecordReturnedFundsArgs = {
  input: RecordReturnedFundsInput;
};


export type MutationRequestReconsiderationArgs = {
  input: RequestReconsiderationInput;
};


export type MutationReviewApplicationArgs = {
  input: ReviewApplicationInput;
};


export type MutationReviseProjectArgs = {
  input: ReviseProjectInput;
};


export type MutationStartApplicationArgs = {
  input: StartApplicationInput;
};


export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


export type MutationSupplementApplicationArgs = {
  input: SupplementApplicationInput;
};


export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};

export type ObjectToApplicationInput = {
  readonly applicationId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ObjectToApplicationResult = ObjectToApplicationSuccess | PolicyApplicationActionNotAllowed | PolicyApplicationUnknown;

/** The objector is a third party: of the application it learns that the objection was taken in. */
export type ObjectToApplicationSuccess = {
  readonly __typename?: 'ObjectToApplicationSuccess';
  readonly applicationId: Scalars['ID']['output'];
  readonly receivedAt: Scalars['DateTime']['output'];
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

export type PayApplicationInput = {
  readonly applicationId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The voucher of the payment (拨付凭证号). */
  readonly voucher: Scalars['String']['input'];
};

export type PayApplicationResult = PayApplicationSuccess | PolicyApplicantBlacklisted | PolicyApplicationActionNotAllowed | PolicyApplicationUnknown | PolicyDutiesNotSeparate;

export type PayApplicationSuccess = {
  readonly __typename?: 'PayApplicationSuccess';
  readonly application?: Maybe<PolicyApplication>;
};

/** Returned when the amount cannot be computed, because a fact that the formula needs is not on file, or when the formula gives nothing. */
export type PolicyAmountUnknown = UserError & {
  readonly __typename?: 'PolicyAmountUnknown';
  readonly message: Scalars['String']['output'];
  readonly missingKeys: ReadonlyArray<Scalars['String']['output']>;
};


/** Returned when the amount cannot be computed, because a fact that the formula needs is not on file, or when the formula gives nothing. */
export type PolicyAmountUnknownMessageArgs = {
  locale?: Locale;
};

/**
 * Returned when the enterprise is on the black list (失信联合惩戒), POL-17: with the measures of the statutory list by which funds are denied.
 * It ends by itself when the listing is repaired.
 */
export type PolicyApplicantBlacklisted = UserError & {
  readonly __typename?: 'PolicyApplicantBlacklisted';
  /** Who listed it, and repairs (认定单位). */
  readonly authorityName: Scalars['String']['output'];
  readonly legalBasis: Scalars['String']['output'];
  readonly listedOn: Scalars['Date']['output'];
  /** Codes of the statutory list of disciplinary measures (惩戒措施代码). */
  readonly measureCodes: ReadonlyArray<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};


/**
 * Returned when the enterprise is on the black list (失信联合惩戒), POL-17: with the measures of the statutory list by which funds are denied.
 * It ends by itself when the listing is repaired.
 */
export type PolicyApplicantBlacklistedMessageArgs = {
  locale?: Locale;
};

/** Returned when the enterprise is not in business, or not one of the project's jurisdiction. */
export type PolicyApplicantNotInBusiness = UserError & {
  readonly __typename?: 'PolicyApplicantNotInBusiness';
  readonly enterpriseId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the enterprise is not in business, or not one of the project's jurisdiction. */
export type PolicyApplicantNotInBusinessMessageArgs = {
  locale?: Locale;
};

/** An application of an enterprise for a project (政策申报), §9.3. */
export type PolicyApplication = {
  readonly __typename?: 'PolicyApplication';
  /** What was applied for by the benefit formula; null: not computable yet (金额). */
  readonly amountCents?: Maybe<Scalars['Fen']['output']>;
  /** What the caller may do now, and why not the rest (可执行操作). */
  readonly availableActions: ReadonlyArray<PolicyApplicationActionAvailability>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Null: not decided yet (决定). */
  readonly decision?: Maybe<PolicyDecision>;
  /** Until when the next step has to be made; null: no clock runs (本环节期限). */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  /** The form, each value with its source (表单), POL-06. */
  readonly fields?: Maybe<ReadonlyArray<PolicyFormField>>;
  /** Every step so far, oldest first (办理过程), POL-08. */
  readonly history: ReadonlyArray<PolicyTransition>;
  readonly id: Scalars['ID']['output'];
  /** Drawn for the audit after payment: 5 % at random, all from the risk score on (是否抽中抽查), §10.9. Auditors alone know. */
  readonly isAuditSelected?: Maybe<Scalars['Boolean']['output']>;
  /** The share of fields that were filled from what is on file, 0 … 1 (预填率), POL-06. */
  readonly prefillRate: Scalars['Float']['output'];
  readonly project?: Maybe<PolicyProject>;
  readonly state: PolicyApplicationState;
  readonly stateLabel: Scalars['String']['output'];
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the reviewer wants supplied; null: nothing (补正要求). */
  readonly supplementRequest?: Maybe<Scalars['String']['output']>;
  /** Each condition with its proof; empty before submission (核验项), POL-07. */
  readonly verification?: Maybe<ReadonlyArray<PolicyVerificationItem>>;
  /** 1 is served next; null: not on the waiting list (候补名次), POL-16. */
  readonly waitlistPosition?: Maybe<Scalars['Int']['output']>;
};


/** An application of an enterprise for a project (政策申报), §9.3. */
export type PolicyApplicationStateLabelArgs = {
  locale?: Locale;
};

/** What can be done with an application (操作). */
export type PolicyApplicationAction =
  | 'AUDIT'
  | 'CONFIRM_PAYMENT'
  | 'CONTEST_FIELD'
  | 'DECIDE_RECONSIDERATION'
  | 'OBJECT'
  | 'PAY'
  | 'RECORD_RETURN'
  | 'REQUEST_RECONSIDERATION'
  | 'REVIEW'
  | 'SUBMIT'
  | 'SUPPLEMENT'
  | 'WITHDRAW';

/** An action with its availability (操作及可用性). */
export type PolicyApplicationActionAvailability = {
  readonly __typename?: 'PolicyApplicationActionAvailability';
  readonly action: PolicyApplicationAction;
  /** Why it is not possible now; null when it is (不可用原因). */
  readonly because?: Maybe<Scalars['String']['output']>;
  readonly isAllowed: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
};


/** An action with its availability (操作及可用性). */
export type PolicyApplicationActionAvailabilityBecauseArgs = {
  locale?: Locale;
};


/** An action with its availability (操作及可用性). */
export type PolicyApplicationActionAvailabilityLabelArgs = {
  locale?: Locale;
};

/** Returned when an action is not possible in the application's present state; says what is. */
export type PolicyApplicationActionNotAllowed = UserError & {
  readonly __typename?: 'PolicyApplicationActionNotAllowed';
  readonly action: PolicyApplicationAction;
  readonly allowedNow: ReadonlyArray<PolicyApplicationAction>;
  readonly message: Scalars['String']['output'];
  readonly state: PolicyApplicationState;
};


/** Returned when an action is not possible in the application's present state; says what is. */
export type PolicyApplicationActionNotAllowedMessageArgs = {
  locale?: Locale;
};

export type PolicyApplicationConnection = {
  readonly __typename?: 'PolicyApplicationConnection';
  readonly edges: ReadonlyArray<PolicyApplicationEdge>;
  readonly nodes: ReadonlyArray<PolicyApplication>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, up to 10,000; null: more than that, not counted (总数). */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PolicyApplicationEdge = {
  readonly __typename?: 'PolicyApplicationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PolicyApplication;
};

/** Returned when the enterprise has a live application for the project already. */
export type PolicyApplicationExists = UserError & {
  readonly __typename?: 'PolicyApplicationExists';
  readonly applicationId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the enterprise has a live application for the project already. */
export type PolicyApplicationExistsMessageArgs = {
  locale?: Locale;
};

/** Which applications to list (筛选条件). */
export type PolicyApplicationFilter = {
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those drawn for the audit after payment; for APPROVER (抽中抽查), §10.9. */
  readonly isAuditSelected?: InputMaybe<Scalars['Boolean']['input']>;
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<PolicyApplicationState>>;
};

/** Where an application stands (申报状态), §9.3. */
export type PolicyApplicationState =
  | 'APPROVED'
  | 'AUDIT_OK'
  | 'CLAWBACK'
  | 'COMMITTED'
  | 'COMPLETED'
  | 'NEEDS_HUMAN'
  | 'NOTICE'
  | 'OBJECTED'
  | 'PAID'
  | 'PREFILLED'
  | 'RECONSIDER'
  | 'REJECTED'
  | 'REJECTED_AUTO'
  | 'REJECTED_FINAL'
  | 'RETURNED_FUNDS'
  | 'SUBMITTED'
  | 'SUPPLEMENT'
  | 'VERIFIED'
  | 'WAITLIST'
  | 'WITHDRAWN';

/** Returned when no application of this id is the caller's to act on. */
export type PolicyApplicationUnknown = UserError & {
  readonly __typename?: 'PolicyApplicationUnknown';
  readonly applicationId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when no application of this id is the caller's to act on. */
export type PolicyApplicationUnknownMessageArgs = {
  locale?: Locale;
};

/** What an audit finds (抽查结论), §10.9. */
export type PolicyAuditOutcome =
  | 'AUDIT_OK'
  | 'CLAWBACK';

/** The money of a project (项目预算), POL-20: `appropriated = available + reserved + committed + paid + returned`, at every moment. */
export type PolicyBudget = {
  readonly __typename?: 'PolicyBudget';
  /** Put in so far (已下达). */
  readonly appropriatedCents?: Maybe<Scalars['Fen']['output']>;
  /** Still to be had (可用). */
  readonly availableCents: Scalars['Fen']['output'];
  /** Granted for good, not paid yet (已核定). */
  readonly committedCents?: Maybe<Scalars['Fen']['output']>;
  /** Paid out (已拨付). */
  readonly paidCents?: Maybe<Scalars['Fen']['output']>;
  /** Held for approved applications (已预留). */
  readonly reservedCents?: Maybe<Scalars['Fen']['output']>;
  /** Come back from enterprises after an audit (已退回). */
  readonly returnedCents?: Maybe<Scalars['Fen']['output']>;
};

/** A clause of a policy document (政策条款), POL-01. */
export type PolicyClause = {
  readonly __typename?: 'PolicyClause';
  readonly document?: Maybe<PolicyDocument>;
  readonly id: Scalars['ID']['output'];
  /** e.g. 第八条 (条款序号). */
  readonly number: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type PolicyClauseInput = {
  readonly number: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

/** Returned when no clause of this id belongs to the caller's unit or to the project's document. */
export type PolicyClauseUnknown = UserError & {
  readonly __typename?: 'PolicyClauseUnknown';
  readonly clauseId?: Maybe<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
};


/** Returned when no clause of this id belongs to the caller's unit or to the project's document. */
export type PolicyClauseUnknownMessageArgs = {
  locale?: Locale;
};

/** How an application was decided (决定). */
export type PolicyDecision = {
  readonly __typename?: 'PolicyDecision';
  /** The clause by which it was rejected (不予通过的条款). */
  readonly clause?: Maybe<PolicyClause>;
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Why, in sentences (说明). */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
  /** Won against an equal by the red list (同等条件下优先), POL-16. */
  readonly isCreditTieBreak: Scalars['Boolean']['output'];
  /** Decided by the machine in the moment of submission (秒批), POL-05. */
  readonly isInstant: Scalars['Boolean']['output'];
  readonly outcome: PolicyDecisionOutcome;
  readonly outcomeLabel: Scalars['String']['output'];
};


/** How an application was decided (决定). */
export type PolicyDecisionExplanationArgs = {
  locale?: Locale;
};


/** How an application was decided (决定). */
export type PolicyDecisionOutcomeLabelArgs = {
  locale?: Locale;
};

export type PolicyDecisionOutcome =
  | 'APPROVED'
  | 'REJECTED';

/** Returned when the declaration of truth was not signed. */
export type PolicyDeclarationMissing = UserError & {
  readonly __typename?: 'PolicyDeclarationMissing';
  readonly message: Scalars['String']['output'];
};


/** Returned when the declaration of truth was not signed. */
export type PolicyDeclarationMissingMessageArgs = {
  locale?: Locale;
};

/** A policy document (政策文件), POL-01. */
export type PolicyDocument = {
  readonly __typename?: 'PolicyDocument';
  /** In their order (条款). */
  readonly clauses: ReadonlyArray<PolicyClause>;
  readonly id: Scalars['ID']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  /** The law or document that it rests on (依据). */
  readonly legalBasis: Scalars['String']['output'];
  /** The document's number, e.g. 江府规〔2025〕3号 (文号). */
  readonly number: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** Who issued it (发文单位). */
  readonly unit?: Maybe<OrgUnit>;
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it is valid; null: until it is repealed (有效期至). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** What its author should think over, e.g. more than ten clauses (提示), POL-12. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};


/** A policy document (政策文件), POL-01. */
export type PolicyDocumentWarningsArgs = {
  locale?: Locale;
};

/** Returned when the next edition was begun already: that draft is the one to work on. */
export type PolicyDraftExists = UserError & {
  readonly __typename?: 'PolicyDraftExists';
  readonly draftId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the next edition was begun already: that draft is the one to work on. */
export type PolicyDraftExistsMessageArgs = {
  locale?: Locale;
};

/** Returned when one person would hold two duties that are kept apart: applying, deciding, paying, auditing (职责分离). */
export type PolicyDutiesNotSeparate = UserError & {
  readonly __typename?: 'PolicyDutiesNotSeparate';
  /** What the person did before. */
  readonly earlierDuty: PolicyDuty;
  readonly message: Scalars['String']['output'];
};


/** Returned when one person would hold two duties that are kept apart: applying, deciding, paying, auditing (职责分离). */
export type PolicyDutiesNotSeparateMessageArgs = {
  locale?: Locale;
};

/** Duties that one person must not hold together (职责), POL-36. */
export type PolicyDuty =
  | 'APPLIED'
  | 'DECIDED'
  | 'PAID'
  | 'RECEIVED';

/** An example on which the rule decides otherwise than expected. */
export type PolicyExampleFailure = {
  readonly __typename?: 'PolicyExampleFailure';
  /** One sentence for each condition (原因). */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  readonly exampleId: Scalars['ID']['output'];
  readonly isEligible: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** What the rule says of it (实际结果). */
  readonly result: PolicyMatchResult;
  readonly resultLabel: Scalars['String']['output'];
};


/** An example on which the rule decides otherwise than expected. */
export type PolicyExampleFailureBecauseArgs = {
  locale?: Locale;
};


/** An example on which the rule decides otherwise than expected. */
export type PolicyExampleFailureResultLabelArgs = {
  locale?: Locale;
};

export type PolicyFacetCount = {
  readonly __typename?: 'PolicyFacetCount';
  readonly count: Scalars['Int']['output'];
  /** For people (名称). */
  readonly label: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};


export type PolicyFacetCountLabelArgs = {
  locale?: Locale;
};

export type PolicyFieldValueInput = {
  readonly key: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

/** Returned when fields are missing, unknown or not the applicant's to fill in; names all of them. */
export type PolicyFieldsRejected = UserError & {
  readonly __typename?: 'PolicyFieldsRejected';
  readonly invalidKeys: ReadonlyArray<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  readonly missingKeys: ReadonlyArray<Scalars['String']['output']>;
  readonly unknownKeys: ReadonlyArray<Scalars['String']['output']>;
};


/** Returned when fields are missing, unknown or not the applicant's to fill in; names all of them. */
export type PolicyFieldsRejectedMessageArgs = {
  locale?: Locale;
};

/** A field of an application (申报表字段), POL-06. */
export type PolicyFormField = {
  readonly __typename?: 'PolicyFormField';
  /** The day for which a prefilled value is true (截止日期). */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly contestReason?: Maybe<Scalars['String']['output']>;
  /** What the enterprise says instead; null: not contested (异议值). */
  readonly contestedValue?: Maybe<Scalars['String']['output']>;
  readonly isContested: Scalars['Boolean']['output'];
  readonly isPrefilled: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  /** Where a prefilled value comes from; null: the applicant filled it in (来源). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The value as text; null: not filled (值). */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** A field of an application (申报表字段), POL-06. */
export type PolicyFormFieldLabelArgs = {
  locale?: Locale;
};

/** A field of a project's form (表单字段), POL-06. */
export type PolicyFormFieldDefinition = {
  readonly __typename?: 'PolicyFormFieldDefinition';
  /** The fact that it is filled from; null: the applicant fills it in (数据来源). */
  readonly boundTo?: Maybe<Scalars['String']['output']>;
  readonly isRequired: Scalars['Boolean']['output'];
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};


/** A field of a project's form (表单字段), POL-06. */
export type PolicyFormFieldDefinitionLabelArgs = {
  locale?: Locale;
};

export type PolicyFormFieldInput = {
  /** A fact's key; left out: the applicant fills the field in. */
  readonly boundTo?: InputMaybe<Scalars['String']['input']>;
  readonly isRequired?: Scalars['Boolean']['input'];
  /** Letters, digits and _, 1 … 60 characters, once in a form. */
  readonly key: Scalars['String']['input'];
  readonly label: Scalars['String']['input'];
  readonly labelEn: Scalars['String']['input'];
};

export type PolicyFormProblem = {
  readonly __typename?: 'PolicyFormProblem';
  readonly code: PolicyFormProblemCode;
  /** The input field, e.g. `terms.rule`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Inside a JSON text: the path, e.g. `$.of[1].value`; null: the field itself. */
  readonly path?: Maybe<Scalars['String']['output']>;
};


export type PolicyFormProblemMessageArgs = {
  locale?: Locale;
};

export type PolicyFormProblemCode =
  | 'AMOUNT_OUT_OF_RANGE'
  | 'BENEFIT_INVALID'
  | 'DUPLICATE'
  | 'FACT_UNKNOWN'
  | 'INSTANT_LIMIT_MISPLACED'
  | 'KEY_MALFORMED'
  | 'NOT_JSON'
  | 'NOT_WITHOUT_APPLICATION'
  | 'NUMBER_TAKEN'
  | 'PROFILE_INVALID'
  | 'RULE_INVALID'
  | 'TEXT_LENGTH'
  | 'TOO_FEW_ITEMS'
  | 'TOO_MANY_ITEMS'
  | 'VALIDITY_REVERSED'
  | 'WINDOW_PAST'
  | 'WINDOW_REVERSED';

/** Returned when what was filled in does not meet the rules; names every problem at once. */
export type PolicyFormRejected = UserError & {
  readonly __typename?: 'PolicyFormRejected';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<PolicyFormProblem>;
};


/** Returned when what was filled in does not meet the rules; names every problem at once. */
export type PolicyFormRejectedMessageArgs = {
  locale?: Locale;
};

/** Whose policy it is (政策层级), POL-02. */
export type PolicyLevel =
  | 'DISTRICT'
  | 'MUNICIPAL'
  | 'NATIONAL'
  | 'PROVINCIAL';

/** A project measured against an enterprise (匹配结果), POL-03. */
export type PolicyMatch = {
  readonly __typename?: 'PolicyMatch';
  /** What the benefit formula gives today; null: a fact that it needs is not on file (预计金额). */
  readonly amountCents?: Maybe<Scalars['Fen']['output']>;
  /** One sentence for each condition: what is asked, what is on file, what is missing (理由), §10.8. Of credit conditions the enterprise alone reads what is on file. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  /** The cheapest way to eligibility (最小改进方案), §10.8; empty when nothing known stands against it. */
  readonly fix: ReadonlyArray<PolicyMatchFix>;
  /** False when the conditions contradict each other and the fix would not suffice (方案是否足够). */
  readonly isFixSufficient: Scalars['Boolean']['output'];
  /** What is not on file and would decide (缺少的信息). */
  readonly missing: ReadonlyArray<PolicyMissingFact>;
  /** The parts that the score is the sum of (得分构成). */
  readonly parts: ReadonlyArray<PolicyScorePart>;
  readonly project?: Maybe<PolicyProject>;
  readonly result: PolicyMatchResult;
  readonly resultLabel: Scalars['String']['output'];
  /** 0 … 1, for the order inside a result (排序得分). Credit lists are no part of it, POL-16. */
  readonly score: Scalars['Float']['output'];
};


/** A project measured against an enterprise (匹配结果), POL-03. */
export type PolicyMatchBecauseArgs = {
  locale?: Locale;
};


/** A project measured against an enterprise (匹配结果), POL-03. */
export type PolicyMatchFixArgs = {
  locale?: Locale;
};


/** A project measured against an enterprise (匹配结果), POL-03. */
export type PolicyMatchMissingArgs = {
  locale?: Locale;
};


/** A project measured against an enterprise (匹配结果), POL-03. */
export type PolicyMatchResultLabelArgs = {
  locale?: Locale;
};

export type PolicyMatchConnection = {
  readonly __typename?: 'PolicyMatchConnection';
  readonly edges: ReadonlyArray<PolicyMatchEdge>;
  readonly nodes: ReadonlyArray<PolicyMatch>;
  readonly pageInfo: PageInfo;
  /** How many the filter leaves (总数). */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PolicyMatchEdge = {
  readonly __typename?: 'PolicyMatchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PolicyMatch;
};

/** Which matches to list (筛选条件). */
export type PolicyMatchFilter = {
  readonly amountFrom?: InputMaybe<Scalars['Fen']['input']>;
  readonly closesBefore?: InputMaybe<Scalars['Date']['input']>;
  readonly level?: InputMaybe<PolicyLevel>;
  readonly mode?: InputMaybe<PolicyMode>;
  /** ELIGIBLE, LIKELY and NEAR_MISS when left out. */
  readonly results?: InputMaybe<ReadonlyArray<PolicyMatchResult>>;
};

/** A condition that fails, and what would make it hold (改进项). */
export type PolicyMatchFix = {
  readonly __typename?: 'PolicyMatchFix';
  /** The relative distance, 0 … ; 1 for what is all or nothing (差距). */
  readonly gap: Scalars['Float']['output'];
  /** Whether the enterprise can do something about it (可否改进). */
  readonly isActionable: Scalars['Boolean']['output'];
  readonly sentence: Scalars['String']['output'];
};

/** How an enterprise stands to a project (匹配结果), POL-03. */
export type PolicyMatchResult =
  | 'ELIGIBLE'
  /** Only facts that are not on file stand between. */
  | 'LIKELY'
  /** At most two conditions that the enterprise can do something about fail, each by at most 20 %. */
  | 'NEAR_MISS'
  | 'NOT_ELIGIBLE';

/** A paper that an application needs (申报材料). */
export type PolicyMaterial = {
  readonly __typename?: 'PolicyMaterial';
  readonly name: Scalars['String']['output'];
  /** The fact or certificate on file that makes it needless; null: it is uploaded (免提交依据), POL-06. */
  readonly replacedBy?: Maybe<Scalars['String']['output']>;
};

export type PolicyMaterialInput = {
  readonly name: Scalars['String']['input'];
  /** A fact's or certificate's key; left out: the paper is uploaded. */
  readonly replacedBy?: InputMaybe<Scalars['String']['input']>;
};

/** A fact that is not on file (缺少的信息). */
export type PolicyMissingFact = {
  readonly __typename?: 'PolicyMissingFact';
  /** Which facts or registers would tell, e.g. `staff` (数据项). */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly sentence: Scalars['String']['output'];
};

/** How an application is approved (审批方式), POL-05. */
export type PolicyMode =
  | 'INSTANT'
  | 'NO_APPLICATION'
  | 'REVIEW';

/** An approval in public notice (公示), §9.3. */
export type PolicyNotice = {
  readonly __typename?: 'PolicyNotice';
  readonly amountCents: Scalars['Fen']['output'];
  /** What an objection names. */
  readonly applicationId: Scalars['ID']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  readonly enterpriseName: Scalars['String']['output'];
};

/**
 * A policy project (政策项目), POL-01: who gets what, until when and for which papers, as data. A published project is public and does not
 * change; its next edition is a project of its own.
 */
export type PolicyProject = {
  readonly __typename?: 'PolicyProject';
  /** What the caller may do now, and why not the rest (可执行操作). */
  readonly availableActions: ReadonlyArray<PolicyProjectActionAvailability>;
  /** The benefit formula as JSON text (补贴公式). */
  readonly benefit: Scalars['String']['output'];
  /** The money (预算), POL-20; null before any was appropriated. */
  readonly budget?: Maybe<PolicyBudget>;
  /** The clause that it carries out (所属条款). */
  readonly clause?: Maybe<PolicyClause>;
  /** The last day on which applications are taken, that of the validity at the latest; null: until the project is closed (申报截止). */
  readonly closesOn?: Maybe<Scalars['Date']['output']>;
  /** The conditions in plain language, made from the rule, so that they cannot contradict it (申报条件), POL-09. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  readonly contact: Scalars['String']['output'];
  /** GB/T 2260: for enterprises of this division and below (适用区划). */
  readonly divisionCode: Scalars['String']['output'];
  /** 1 for the first, counted up with each revision after publication (版次). */
  readonly edition: Scalars['Int']['output'];
  /** The test enterprises that the rule was proved with (规则样例), POL-01. */
  readonly examples?: Maybe<ReadonlyArray<PolicyRuleExample>>;
  /** The form, with what each field is filled from (表单). */
  readonly formFields: ReadonlyArray<PolicyFormFieldDefinition>;
  readonly id: Scalars['ID']['output'];
  /** The industries of GB/T 4754 that the rule asks for; empty: all (适用行业). */
  readonly industries: ReadonlyArray<Scalars['String']['output']>;
  /** Up to this amount the machine decides alone; null: no limit of its own (秒批限额), §10.9. */
  readonly instantLimitCents?: Maybe<Scalars['Fen']['output']>;
  /** Published and inside its window today (正在受理). */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The law or document that the project rests on (依据). */
  readonly legalBasis: Scalars['String']['output'];
  readonly level: PolicyLevel;
  readonly levelLabel: Scalars['String']['output'];
  readonly materials: ReadonlyArray<PolicyMaterial>;
  /** The most that one enterprise can get; null: the benefit has no cap (最高金额). */
  readonly maximumAmountCents?: Maybe<Scalars['Fen']['output']>;
  readonly mode: PolicyMode;
  readonly modeLabel: Scalars['String']['output'];
  /** Applications are taken from this day on (申报开始). */
  readonly opensOn: Scalars['Date']['output'];
  /**
   * The approvals in public notice now (公示), §9.3: everybody reads who gets how much, and another enterprise of the district may object until it ends.
   * The 100 that end first.
   */
  readonly publicNotices: ReadonlyArray<PolicyNotice>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rule as JSON text, §10.8 (规则). */
  readonly rule: Scalars['String']['output'];
  /** The sizes that the rule asks for; empty: all (适用规模). */
  readonly sizeClasses: ReadonlyArray<PolicySizeClass>;
  readonly state: PolicyProjectState;
  readonly stateLabel: Scalars['String']['output'];
  /** In a few sentences for those whom it is for (简介). */
  readonly summary: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** The unit in charge (主管部门). */
  readonly unit?: Maybe<OrgUnit>;
  /** The last day on which the policy is valid; null: until it is repealed (政策有效期至). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/**
 * A policy project (政策项目), POL-01: who gets what, until when and for which papers, as data. A published project is public and does not
 * change; its next edition is a project of its own.
 */
export type PolicyProjectConditionsArgs = {
  locale?: Locale;
};


/**
 * A policy project (政策项目), POL-01: who gets what, until when and for which papers, as data. A published project is public and does not
 * change; its next edition is a project of its own.
 */
export type PolicyProjectLevelLabelArgs = {
  locale?: Locale;
};


/**
 * A policy project (政策项目), POL-01: who gets what, until when and for which papers, as data. A published project is public and does not
 * change; its next edition is a project of its own.
 */
export type PolicyProjectModeLabelArgs = {
  locale?: Locale;
};


/**
 * A policy project (政策项目), POL-01: who gets what, until when and for which papers, as data. A published project is public and does not
 * change; its next edition is a project of its own.
 */
export type PolicyProjectStateLabelArgs = {
  locale?: Locale;
};

/** What can be done with a project (操作). */
export type PolicyProjectAction =
  | 'ADD_EXAMPLE'
  | 'APPROPRIATE'
  | 'CLOSE'
  | 'PUBLISH'
  | 'REVISE';

/** An action with its availability (操作及可用性). */
export type PolicyProjectActionAvailability = {
  readonly __typename?: 'PolicyProjectActionAvailability';
  readonly action: PolicyProjectAction;
  /** Why it is not possible now; null when it is (不可用原因). */
  readonly because?: Maybe<Scalars['String']['output']>;
  readonly isAllowed: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
};


/** An action with its availability (操作及可用性). */
export type PolicyProjectActionAvailabilityBecauseArgs = {
  locale?: Locale;
};


/** An action with its availability (操作及可用性). */
export type PolicyProjectActionAvailabilityLabelArgs = {
  locale?: Locale;
};

/** Returned when an action is not possible in the project's present state; says what is. */
export type PolicyProjectActionNotAllowed = UserError & {
  readonly __typename?: 'PolicyProjectActionNotAllowed';
  readonly action: PolicyProjectAction;
  readonly allowedNow: ReadonlyArray<PolicyProjectAction>;
  readonly message: Scalars['String']['output'];
  readonly state: PolicyProjectState;
};


/** Returned when an action is not possible in the project's present state; says what is. */
export type PolicyProjectActionNotAllowedMessageArgs = {
  locale?: Locale;
};

export type PolicyProjectConnection = {
  readonly __typename?: 'PolicyProjectConnection';
  readonly edges: ReadonlyArray<PolicyProjectEdge>;
  /** How many of all that the filter finds have each value (分面统计), POL-02. */
  readonly facets: PolicyProjectFacets;
  readonly nodes: ReadonlyArray<PolicyProject>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, up to 10,000; null: more than that, not counted (总数). */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PolicyProjectEdge = {
  readonly __typename?: 'PolicyProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PolicyProject;
};

/** How many of the projects found have which value (分面统计), POL-02. */
export type PolicyProjectFacets = {
  readonly __typename?: 'PolicyProjectFacets';
  /** Those for every industry are counted as `*` (行业). */
  readonly industries: ReadonlyArray<PolicyFacetCount>;
  readonly levels: ReadonlyArray<PolicyFacetCount>;
  readonly modes: ReadonlyArray<PolicyFacetCount>;
  /** Those for every size are counted as `*` (规模). */
  readonly sizeClasses: ReadonlyArray<PolicyFacetCount>;
  /** By id of the unit in charge (主管部门). */
  readonly units: ReadonlyArray<PolicyFacetCount>;
};

/** Which projects to list (筛选条件), POL-02. */
export type PolicyProjectFilter = {
  /** At least so much can be had (金额不低于). */
  readonly amountFrom?: InputMaybe<Scalars['Fen']['input']>;
  /** Applications end before this day (截止早于). */
  readonly closesBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Projects in force in this division: its own and those of the divisions above (区划). */
  readonly divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** A code of GB/T 4754: projects for it or for every industry (行业). */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** Only those that take applications today (正在受理). */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  readonly level?: InputMaybe<PolicyLevel>;
  readonly mode?: InputMaybe<PolicyMode>;
  /** Words or parts of words, in Chinese; all must occur (全文检索). */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly size?: InputMaybe<PolicySizeClass>;
  readonly states?: InputMaybe<ReadonlyArray<PolicyProjectState>>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** How a list of projects is ordered (排序). */
export type PolicyProjectOrder =
  | 'AMOUNT'
  | 'CLOSING_SOON'
  | 'NEWEST';

/** Where a project stands (项目状态). */
export type PolicyProjectState =
  | 'CLOSED'
  | 'DRAFT'
  | 'PUBLISHED';

/** What a project is (项目要素), POL-01. */
export type PolicyProjectTermsInput = {
  /** The benefit formula as JSON text (补贴公式). */
  readonly benefit: Scalars['String']['input'];
  /** Left out: until the validity ends. */
  readonly closesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 2 … 200 characters (联系方式). */
  readonly contact: Scalars['String']['input'];
  /** At most 60 (表单字段). */
  readonly formFields?: ReadonlyArray<PolicyFormFieldInput>;
  /** For INSTANT projects only (秒批限额), §10.9. */
  readonly instantLimitCents?: InputMaybe<Scalars['Fen']['input']>;
  /** 2 … 500 characters (依据). */
  readonly legalBasis: Scalars['String']['input'];
  readonly level?: PolicyLevel;
  /** At most 30 (申报材料). */
  readonly materials?: ReadonlyArray<PolicyMaterialInput>;
  readonly mode: PolicyMode;
  readonly opensOn: Scalars['Date']['input'];
  /** The rule as JSON text, §10.8 (规则). */
  readonly rule: Scalars['String']['input'];
  /** 2 … 2,000 characters (简介). */
  readonly summary: Scalars['String']['input'];
  /** 2 … 100 characters (标题). */
  readonly title: Scalars['String']['input'];
  /** Not before `closesOn`. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Returned when no project of this id is the caller's to act on or apply for. */
export type PolicyProjectUnknown = UserError & {
  readonly __typename?: 'PolicyProjectUnknown';
  readonly message: Scalars['String']['output'];
  readonly projectId: Scalars['ID']['output'];
};


/** Returned when no project of this id is the caller's to act on or apply for. */
export type PolicyProjectUnknownMessageArgs = {
  locale?: Locale;
};

/** What a reviewer decides (审核意见), §9.3. */
export type PolicyReviewDecision =
  | 'APPROVE'
  | 'ASK_SUPPLEMENT'
  | 'REJECT';

/** A test enterprise of a rule (规则样例), POL-01. */
export type PolicyRuleExample = {
  readonly __typename?: 'PolicyRuleExample';
  readonly id: Scalars['ID']['output'];
  /** Whether the rule has to let it in (应否符合). */
  readonly isEligible: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** The profile as JSON text (企业画像). */
  readonly profile: Scalars['String']['output'];
};

/** Returned when a rule is not proved by enough examples that behave as expected (POL-01). */
export type PolicyRuleUnproven = UserError & {
  readonly __typename?: 'PolicyRuleUnproven';
  readonly failures: ReadonlyArray<PolicyExampleFailure>;
  readonly message: Scalars['String']['output'];
  /** Passing examples that are kept out, and how many there have to be. */
  readonly negative: Scalars['Int']['output'];
  readonly negativeNeeded: Scalars['Int']['output'];
  /** Passing examples that are let in, and how many there have to be. */
  readonly positive: Scalars['Int']['output'];
  readonly positiveNeeded: Scalars['Int']['output'];
};


/** Returned when a rule is not proved by enough examples that behave as expected (POL-01). */
export type PolicyRuleUnprovenMessageArgs = {
  locale?: Locale;
};

/** A part of the ranking score (得分项), §10.8. */
export type PolicyScorePart = {
  readonly __typename?: 'PolicyScorePart';
  readonly key: PolicyScorePartKey;
  readonly label: Scalars['String']['output'];
  /** 0 … 1 (取值). */
  readonly value: Scalars['Float']['output'];
  readonly weight: Scalars['Float']['output'];
};


/** A part of the ranking score (得分项), §10.8. */
export type PolicyScorePartLabelArgs = {
  locale?: Locale;
};

/** The parts of the ranking score (得分项), §10.8. */
export type PolicyScorePartKey =
  | 'AMOUNT'
  | 'EASE'
  | 'PEER_SUCCESS'
  | 'URGENCY';

/** A number of the rules in force (规则参数). */
export type PolicySetting = {
  readonly __typename?: 'PolicySetting';
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
export type PolicySettingRejected = UserError & {
  readonly __typename?: 'PolicySettingRejected';
  readonly key: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when the setting is unknown, its value does not fit, or the day already has a value. */
export type PolicySettingRejectedMessageArgs = {
  locale?: Locale;
};

export type PolicySettings = {
  readonly __typename?: 'PolicySettings';
  readonly divisionCode: Scalars['String']['output'];
  readonly settings: ReadonlyArray<PolicySetting>;
  /** Names the overrides in force; a decision stores it (参数版本). */
  readonly version: Scalars['String']['output'];
};

/** Size of an enterprise (企业规模). */
export type PolicySizeClass =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

/** Returned when a supplement was asked for as often as it may be: now it is decided (补正次数), §9.3. */
export type PolicySupplementsExhausted = UserError & {
  readonly __typename?: 'PolicySupplementsExhausted';
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};


/** Returned when a supplement was asked for as often as it may be: now it is decided (补正次数), §9.3. */
export type PolicySupplementsExhaustedMessageArgs = {
  locale?: Locale;
};

/** A step that was made (办理步骤). */
export type PolicyTransition = {
  readonly __typename?: 'PolicyTransition';
  readonly at: Scalars['DateTime']['output'];
  readonly from: PolicyApplicationState;
  /** What was recorded with the step; null: nothing. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly to: PolicyApplicationState;
  readonly toLabel: Scalars['String']['output'];
};


/** A step that was made (办理步骤). */
export type PolicyTransitionToLabelArgs = {
  locale?: Locale;
};

/** A condition of the rule, verified (核验项), POL-07. */
export type PolicyVerificationItem = {
  readonly __typename?: 'PolicyVerificationItem';
  /** The day for which the evidence is true (数据日期). */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** One sentence with the evidence (说明). */
  readonly explanation: Scalars['String']['output'];
  /** Whether the evidence is young enough for the machine to decide by it (是否在有效期内), §10.9. */
  readonly isFresh: Scalars['Boolean']['output'];
  /** What is asked (条件). */
  readonly requirement: Scalars['String']['output'];
  readonly result: PolicyVerificationResult;
  readonly resultLabel: Scalars['String']['output'];
  /** Who says so; null: nobody does (核验来源). */
  readonly source?: Maybe<Scalars['String']['output']>;
};


/** A condition of the rule, verified (核验项), POL-07. */
export type PolicyVerificationItemExplanationArgs = {
  locale?: Locale;
};


/** A condition of the rule, verified (核验项), POL-07. */
export type PolicyVerificationItemRequirementArgs = {
  locale?: Locale;
};


/** A condition of the rule, verified (核验项), POL-07. */
export type PolicyVerificationItemResultLabelArgs = {
  locale?: Locale;
};

/** What verification says of a condition (核验结果), POL-07. */
export type PolicyVerificationResult =
  | 'FAIL'
  | 'PASS'
  | 'UNKNOWN';

/** Returned outside of the project's window. */
export type PolicyWindowClosed = UserError & {
  readonly __typename?: 'PolicyWindowClosed';
  readonly closesOn?: Maybe<Scalars['Date']['output']>;
  readonly message: Scalars['String']['output'];
  readonly opensOn: Scalars['Date']['output'];
};


/** Returned outside of the project's window. */
export type PolicyWindowClosedMessageArgs = {
  locale?: Locale;
};

export type PublishProjectInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly projectId: Scalars['ID']['input'];
};

export type PublishProjectResult = PolicyFormRejected | PolicyProjectActionNotAllowed | PolicyProjectUnknown | PolicyRuleUnproven | PublishProjectSuccess;

export type PublishProjectSuccess = {
  readonly __typename?: 'PublishProjectSuccess';
  readonly project?: Maybe<PolicyProject>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One application; null when it does not exist or is not the caller's to see (单个申报). */
  readonly policyApplication?: Maybe<PolicyApplication>;
  /**
   * The applications that the caller may see, newest first (申报列表): an enterprise its own, a unit those of its projects and of units below
   * it, the centre and the government office those of the district, a liaison those of the assigned enterprises.
   */
  readonly policyApplications?: Maybe<PolicyApplicationConnection>;
  /** One policy project; null when it does not exist or is not the caller's to see: drafts are read by the unit that writes them (政策项目), POL-01. */
  readonly policyProject?: Maybe<PolicyProject>;
  /**
   * Policy projects that the caller may see, with full-text search in Chinese and counts of each facet (政策检索), POL-02. Public: what is
   * published is there for everybody.
   */
  readonly policyProjects?: Maybe<PolicyProjectConnection>;
  /**
   * The limits, windows and weights that are in force somewhere today, each with its unit and source (现行规则参数). Public: whoever
   * is judged by a number may read it.
   */
  readonly policySettings?: Maybe<PolicySettings>;
};


export type QueryPolicyApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPolicyProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: PolicyProjectOrder;
};


export type QueryPolicySettingsArgs = {
  divisionCode: Scalars['String']['input'];
};

export type RecordPolicyDocumentInput = {
  /** 1 … 50, in their order (条款). */
  readonly clauses: ReadonlyArray<PolicyClauseInput>;
  /** Chosen by the client, 8 … 64 characters: the same key twice has one effect (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly issuedOn: Scalars['Date']['input'];
  readonly legalBasis: Scalars['String']['input'];
  /** 2 … 60 characters (文号). */
  readonly number: Scalars['String']['input'];
  /** 2 … 200 characters (标题). */
  readonly title: Scalars['String']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordPolicyDocumentResult = PolicyFormRejected | RecordPolicyDocumentSuccess;

export type RecordPolicyDocumentSuccess = {
  readonly __typename?: 'RecordPolicyDocumentSuccess';
  readonly document: PolicyDocument;
};

export type RecordReturnedFundsInput = {
  readonly applicationId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly voucher: Scalars['String']['input'];
};

export type RecordReturnedFundsResult = PolicyApplicationActionNotAllowed | PolicyApplicationUnknown | RecordReturnedFundsSuccess;

export type RecordReturnedFundsSuccess = {
  readonly __typename?: 'RecordReturnedFundsSuccess';
  readonly application?: Maybe<PolicyApplication>;
};

export type RequestReconsiderationInput = {
  readonly applicationId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RequestReconsiderationResult = PolicyApplicationActionNotAllowed | PolicyApplicationExists | PolicyApplicationUnknown | RequestReconsiderationSuccess;

export type RequestReconsiderationSuccess = {
  readonly __typename?: 'RequestReconsiderationSuccess';
  readonly application?: Maybe<PolicyApplication>;
};

export type ReviewApplicationInput = {
  readonly applicationId: Scalars['ID']['input'];
  /** Needed for a rejection: the clause of the policy's document that stands against it. */
  readonly clauseId?: InputMaybe<Scalars['ID']['input']>;
  readonly decision: PolicyReviewDecision;
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 … 500 characters (意见). */
  readonly reason: Scalars['String']['input'];
};

export type ReviewApplicationResult = PolicyAmountUnknown | PolicyApplicantBlacklisted | PolicyApplicantNotInBusiness | PolicyApplicationActionNotAllowed | PolicyApplicationUnknown | PolicyClauseUnknown | PolicyDutiesNotSeparate | PolicySupplementsExhausted | ReviewApplicationSuccess;

export type ReviewApplicationSuccess = {
  readonly __typename?: 'ReviewApplicationSuccess';
  readonly application?: Maybe<PolicyApplication>;
};

export type ReviseProjectInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** A draft, or a published project whose next edition begins. */
  readonly projectId: Scalars['ID']['input'];
  readonly terms: PolicyProjectTermsInput;
};

export type ReviseProjectResult = PolicyDraftExists | PolicyFormRejected | PolicyProjectActionNotAllowed | PolicyProjectUnknown | ReviseProjectSuccess;

export type ReviseProjectSuccess = {
  readonly __typename?: 'ReviseProjectSuccess';
  readonly project?: Maybe<PolicyProject>;
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

export type StartApplicationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * For NO_APPLICATION projects alone: the enterprise takes the benefit on what is on file, and declares that it is true (意愿确认). What is not on file leaves
   * the application PREFILLED, to be filled in and submitted.
   */
  readonly isConfirmed?: Scalars['Boolean']['input'];
  readonly projectId: Scalars['ID']['input'];
};

export type StartApplicationResult = PolicyApplicantBlacklisted | PolicyApplicantNotInBusiness | PolicyApplicationExists | PolicyProjectUnknown | PolicyWindowClosed | StartApplicationSuccess;

export type StartApplicationSuccess = {
  readonly __typename?: 'StartApplicationSuccess';
  readonly application?: Maybe<PolicyApplication>;
};

export type SubmitApplicationInput = {
  readonly applicationId: Scalars['ID']['input'];
  /** Fields that the applicant fills in (填报内容). */
  readonly fields?: ReadonlyArray<PolicyFieldValueInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** The applicant declares that all of it is true (真实性承诺). */
  readonly isDeclarationSigned: Scalars['Boolean']['input'];
};

export type SubmitApplicationResult = PolicyApplicantBlacklisted | PolicyApplicantNotInBusiness | PolicyApplicationActionNotAllowed | PolicyApplicationUnknown | PolicyDeclarationMissing | PolicyFieldsRejected | PolicyWindowClosed | SubmitApplicationSuccess;

export type SubmitApplicationSuccess = {
  readonly __typename?: 'SubmitApplicationSuccess';
  readonly application?: Maybe<PolicyApplication>;
};

export type SupplementApplicationInput = {
  readonly applicationId: Scalars['ID']['input'];
  readonly fields?: ReadonlyArray<PolicyFieldValueInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is supplied (补正说明). */
  readonly statement: Scalars['String']['input'];
};

export type SupplementApplicationResult = PolicyApplicationActionNotAllowed | PolicyApplicationUnknown | PolicyFieldsRejected | SupplementApplicationSuccess;

export type SupplementApplicationSuccess = {
  readonly __typename?: 'SupplementApplicationSuccess';
  readonly application?: Maybe<PolicyApplication>;
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

export type WithdrawApplicationInput = {
  readonly applicationId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type WithdrawApplicationResult = PolicyApplicationActionNotAllowed | PolicyApplicationUnknown | WithdrawApplicationSuccess;

export type WithdrawApplicationSuccess = {
  readonly __typename?: 'WithdrawApplicationSuccess';
  readonly application?: Maybe<PolicyApplication>;
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
  PolicyApplication: PolicyApplication;
  PolicyProject: PolicyProject;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  PolicyApplication:
    ( { __typename: 'PolicyApplication' }
    & GraphQLRecursivePick<FederationTypes['PolicyApplication'], {"id":true}> );
  PolicyProject:
    ( { __typename: 'PolicyProject' }
    & GraphQLRecursivePick<FederationTypes['PolicyProject'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddRuleExampleResult:
    | ( Omit<AddRuleExampleSuccess, 'project'> & { project?: Maybe<_RefType['PolicyProject']> } & { __typename: 'AddRuleExampleSuccess' } )
    | ( PolicyFormRejectedValue & { __typename: 'PolicyFormRejected' } )
    | ( PolicyProjectActionNotAllowedValue & { __typename: 'PolicyProjectActionNotAllowed' } )
    | ( PolicyProjectUnknownValue & { __typename: 'PolicyProjectUnknown' } )
  ;
  AppropriateBudgetResult:
    | ( Omit<AppropriateBudgetSuccess, 'project'> & { project?: Maybe<_RefType['PolicyProject']> } & { __typename: 'AppropriateBudgetSuccess' } )
    | ( PolicyFormRejectedValue & { __typename: 'PolicyFormRejected' } )
    | ( PolicyProjectActionNotAllowedValue & { __typename: 'PolicyProjectActionNotAllowed' } )
    | ( PolicyProjectUnknownValue & { __typename: 'PolicyProjectUnknown' } )
  ;
  AuditApplicationResult:
    | ( Omit<AuditApplicationSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'AuditApplicationSuccess' } )
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( PolicyDutiesNotSeparateValue & { __typename: 'PolicyDutiesNotSeparate' } )
  ;
  ChangePolicySettingResult:
    | ( Omit<ChangePolicySettingSuccess, 'settings'> & { settings: _RefType['PolicySettings'] } & { __typename: 'ChangePolicySettingSuccess' } )
    | ( PolicySettingRejectedValue & { __typename: 'PolicySettingRejected' } )
  ;
  CloseProjectResult:
    | ( Omit<CloseProjectSuccess, 'project'> & { project?: Maybe<_RefType['PolicyProject']> } & { __typename: 'CloseProjectSuccess' } )
    | ( PolicyProjectActionNotAllowedValue & { __typename: 'PolicyProjectActionNotAllowed' } )
    | ( PolicyProjectUnknownValue & { __typename: 'PolicyProjectUnknown' } )
  ;
  ConfirmPaymentResult:
    | ( Omit<ConfirmPaymentSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'ConfirmPaymentSuccess' } )
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
  ;
  ContestFieldResult:
    | ( Omit<ContestFieldSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'ContestFieldSuccess' } )
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( PolicyFieldsRejectedValue & { __typename: 'PolicyFieldsRejected' } )
  ;
  DecideReconsiderationResult:
    | ( Omit<DecideReconsiderationSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'DecideReconsiderationSuccess' } )
    | ( PolicyAmountUnknownValue & { __typename: 'PolicyAmountUnknown' } )
    | ( PolicyApplicantBlacklistedValue & { __typename: 'PolicyApplicantBlacklisted' } )
    | ( PolicyApplicantNotInBusinessValue & { __typename: 'PolicyApplicantNotInBusiness' } )
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( PolicyDutiesNotSeparateValue & { __typename: 'PolicyDutiesNotSeparate' } )
  ;
  DraftProjectResult:
    | ( Omit<DraftProjectSuccess, 'project'> & { project?: Maybe<_RefType['PolicyProject']> } & { __typename: 'DraftProjectSuccess' } )
    | ( PolicyClauseUnknownValue & { __typename: 'PolicyClauseUnknown' } )
    | ( PolicyFormRejectedValue & { __typename: 'PolicyFormRejected' } )
  ;
  ObjectToApplicationResult:
    | ( ObjectToApplicationSuccess & { __typename: 'ObjectToApplicationSuccess' } )
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
  ;
  PayApplicationResult:
    | ( Omit<PayApplicationSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'PayApplicationSuccess' } )
    | ( PolicyApplicantBlacklistedValue & { __typename: 'PolicyApplicantBlacklisted' } )
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( PolicyDutiesNotSeparateValue & { __typename: 'PolicyDutiesNotSeparate' } )
  ;
  PublishProjectResult:
    | ( PolicyFormRejectedValue & { __typename: 'PolicyFormRejected' } )
    | ( PolicyProjectActionNotAllowedValue & { __typename: 'PolicyProjectActionNotAllowed' } )
    | ( PolicyProjectUnknownValue & { __typename: 'PolicyProjectUnknown' } )
    | ( PolicyRuleUnprovenValue & { __typename: 'PolicyRuleUnproven' } )
    | ( Omit<PublishProjectSuccess, 'project'> & { project?: Maybe<_RefType['PolicyProject']> } & { __typename: 'PublishProjectSuccess' } )
  ;
  RecordPolicyDocumentResult:
    | ( PolicyFormRejectedValue & { __typename: 'PolicyFormRejected' } )
    | ( Omit<RecordPolicyDocumentSuccess, 'document'> & { document: _RefType['PolicyDocument'] } & { __typename: 'RecordPolicyDocumentSuccess' } )
  ;
  RecordReturnedFundsResult:
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( Omit<RecordReturnedFundsSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'RecordReturnedFundsSuccess' } )
  ;
  RequestReconsiderationResult:
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationExistsValue & { __typename: 'PolicyApplicationExists' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( Omit<RequestReconsiderationSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'RequestReconsiderationSuccess' } )
  ;
  ReviewApplicationResult:
    | ( PolicyAmountUnknownValue & { __typename: 'PolicyAmountUnknown' } )
    | ( PolicyApplicantBlacklistedValue & { __typename: 'PolicyApplicantBlacklisted' } )
    | ( PolicyApplicantNotInBusinessValue & { __typename: 'PolicyApplicantNotInBusiness' } )
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( PolicyClauseUnknownValue & { __typename: 'PolicyClauseUnknown' } )
    | ( PolicyDutiesNotSeparateValue & { __typename: 'PolicyDutiesNotSeparate' } )
    | ( PolicySupplementsExhaustedValue & { __typename: 'PolicySupplementsExhausted' } )
    | ( Omit<ReviewApplicationSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'ReviewApplicationSuccess' } )
  ;
  ReviseProjectResult:
    | ( PolicyDraftExistsValue & { __typename: 'PolicyDraftExists' } )
    | ( PolicyFormRejectedValue & { __typename: 'PolicyFormRejected' } )
    | ( PolicyProjectActionNotAllowedValue & { __typename: 'PolicyProjectActionNotAllowed' } )
    | ( PolicyProjectUnknownValue & { __typename: 'PolicyProjectUnknown' } )
    | ( Omit<ReviseProjectSuccess, 'project'> & { project?: Maybe<_RefType['PolicyProject']> } & { __typename: 'ReviseProjectSuccess' } )
  ;
  StartApplicationResult:
    | ( PolicyApplicantBlacklistedValue & { __typename: 'PolicyApplicantBlacklisted' } )
    | ( PolicyApplicantNotInBusinessValue & { __typename: 'PolicyApplicantNotInBusiness' } )
    | ( PolicyApplicationExistsValue & { __typename: 'PolicyApplicationExists' } )
    | ( PolicyProjectUnknownValue & { __typename: 'PolicyProjectUnknown' } )
    | ( PolicyWindowClosedValue & { __typename: 'PolicyWindowClosed' } )
    | ( Omit<StartApplicationSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'StartApplicationSuccess' } )
  ;
  SubmitApplicationResult:
    | ( PolicyApplicantBlacklistedValue & { __typename: 'PolicyApplicantBlacklisted' } )
    | ( PolicyApplicantNotInBusinessValue & { __typename: 'PolicyApplicantNotInBusiness' } )
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( PolicyDeclarationMissingValue & { __typename: 'PolicyDeclarationMissing' } )
    | ( PolicyFieldsRejectedValue & { __typename: 'PolicyFieldsRejected' } )
    | ( PolicyWindowClosedValue & { __typename: 'PolicyWindowClosed' } )
    | ( Omit<SubmitApplicationSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'SubmitApplicationSuccess' } )
  ;
  SupplementApplicationResult:
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( PolicyFieldsRejectedValue & { __typename: 'PolicyFieldsRejected' } )
    | ( Omit<SupplementApplicationSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'SupplementApplicationSuccess' } )
  ;
  WithdrawApplicationResult:
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( Omit<WithdrawApplicationSuccess, 'application'> & { application?: Maybe<_RefType['PolicyApplication']> } & { __typename: 'WithdrawApplicationSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( PolicyAmountUnknownValue & { __typename: 'PolicyAmountUnknown' } )
    | ( PolicyApplicantBlacklistedValue & { __typename: 'PolicyApplicantBlacklisted' } )
    | ( PolicyApplicantNotInBusinessValue & { __typename: 'PolicyApplicantNotInBusiness' } )
    | ( PolicyApplicationActionNotAllowedValue & { __typename: 'PolicyApplicationActionNotAllowed' } )
    | ( PolicyApplicationExistsValue & { __typename: 'PolicyApplicationExists' } )
    | ( PolicyApplicationUnknownValue & { __typename: 'PolicyApplicationUnknown' } )
    | ( PolicyClauseUnknownValue & { __typename: 'PolicyClauseUnknown' } )
    | ( PolicyDeclarationMissingValue & { __typename: 'PolicyDeclarationMissing' } )
    | ( PolicyDraftExistsValue & { __typename: 'PolicyDraftExists' } )
    | ( PolicyDutiesNotSeparateValue & { __typename: 'PolicyDutiesNotSeparate' } )
    | ( PolicyFieldsRejectedValue & { __typename: 'PolicyFieldsRejected' } )
    | ( PolicyFormRejectedValue & { __typename: 'PolicyFormRejected' } )
    | ( PolicyProjectActionNotAllowedValue & { __typename: 'PolicyProjectActionNotAllowed' } )
    | ( PolicyProjectUnknownValue & { __typename: 'PolicyProjectUnknown' } )
    | ( PolicyRuleUnprovenValue & { __typename: 'PolicyRuleUnproven' } )
    | ( PolicySettingRejectedValue & { __typename: 'PolicySettingRejected' } )
    | ( PolicySupplementsExhaustedValue & { __typename: 'PolicySupplementsExhausted' } )
    | ( PolicyWindowClosedValue & { __typename: 'PolicyWindowClosed' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessScope: AccessScope;
  AddRuleExampleInput: AddRuleExampleInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddRuleExampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddRuleExampleResult']>;
  AddRuleExampleSuccess: ResolverTypeWrapper<Omit<AddRuleExampleSuccess, 'project'> & { project?: Maybe<ResolversTypes['PolicyProject']> }>;
  AppropriateBudgetInput: AppropriateBudgetInput;
  AppropriateBudgetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppropriateBudgetResult']>;
  AppropriateBudgetSuccess: ResolverTypeWrapper<Omit<AppropriateBudgetSuccess, 'project'> & { project?: Maybe<ResolversTypes['PolicyProject']> }>;
  AuditApplicationInput: AuditApplicationInput;
  AuditApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuditApplicationResult']>;
  AuditApplicationSuccess: ResolverTypeWrapper<Omit<AuditApplicationSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  ChangePolicySettingInput: ChangePolicySettingInput;
  ChangePolicySettingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePolicySettingResult']>;
  ChangePolicySettingSuccess: ResolverTypeWrapper<Omit<ChangePolicySettingSuccess, 'settings'> & { settings: ResolversTypes['PolicySettings'] }>;
  CloseProjectInput: CloseProjectInput;
  CloseProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseProjectResult']>;
  CloseProjectSuccess: ResolverTypeWrapper<Omit<CloseProjectSuccess, 'project'> & { project?: Maybe<ResolversTypes['PolicyProject']> }>;
  ConfirmPaymentInput: ConfirmPaymentInput;
  ConfirmPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPaymentResult']>;
  ConfirmPaymentSuccess: ResolverTypeWrapper<Omit<ConfirmPaymentSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  ContestFieldInput: ContestFieldInput;
  ContestFieldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContestFieldResult']>;
  ContestFieldSuccess: ResolverTypeWrapper<Omit<ContestFieldSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideReconsiderationInput: DecideReconsiderationInput;
  DecideReconsiderationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideReconsiderationResult']>;
  DecideReconsiderationSuccess: ResolverTypeWrapper<Omit<DecideReconsiderationSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  DraftProjectInput: DraftProjectInput;
  DraftProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftProjectResult']>;
  DraftProjectSuccess: ResolverTypeWrapper<Omit<DraftProjectSuccess, 'project'> & { project?: Maybe<ResolversTypes['PolicyProject']> }>;
  Enterprise: ResolverTypeWrapper<EnterpriseReferenceValue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  Locale: Locale;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectToApplicationInput: ObjectToApplicationInput;
  ObjectToApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ObjectToApplicationResult']>;
  ObjectToApplicationSuccess: ResolverTypeWrapper<ObjectToApplicationSuccess>;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayApplicationInput: PayApplicationInput;
  PayApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayApplicationResult']>;
  PayApplicationSuccess: ResolverTypeWrapper<Omit<PayApplicationSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  PolicyAmountUnknown: ResolverTypeWrapper<PolicyAmountUnknownValue>;
  PolicyApplicantBlacklisted: ResolverTypeWrapper<PolicyApplicantBlacklistedValue>;
  PolicyApplicantNotInBusiness: ResolverTypeWrapper<PolicyApplicantNotInBusinessValue>;
  PolicyApplication: ResolverTypeWrapper<PolicyApplicationValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PolicyApplicationAction: PolicyApplicationAction;
  PolicyApplicationActionAvailability: ResolverTypeWrapper<ApplicationActionAvailabilityValue>;
  PolicyApplicationActionNotAllowed: ResolverTypeWrapper<PolicyApplicationActionNotAllowedValue>;
  PolicyApplicationConnection: ResolverTypeWrapper<ApplicationPageValue>;
  PolicyApplicationEdge: ResolverTypeWrapper<Omit<PolicyApplicationEdge, 'node'> & { node: ResolversTypes['PolicyApplication'] }>;
  PolicyApplicationExists: ResolverTypeWrapper<PolicyApplicationExistsValue>;
  PolicyApplicationFilter: PolicyApplicationFilter;
  PolicyApplicationState: PolicyApplicationState;
  PolicyApplicationUnknown: ResolverTypeWrapper<PolicyApplicationUnknownValue>;
  PolicyAuditOutcome: PolicyAuditOutcome;
  PolicyBudget: ResolverTypeWrapper<BudgetValue>;
  PolicyClause: ResolverTypeWrapper<PolicyClauseValue>;
  PolicyClauseInput: PolicyClauseInput;
  PolicyClauseUnknown: ResolverTypeWrapper<PolicyClauseUnknownValue>;
  PolicyDecision: ResolverTypeWrapper<DecidedApplicationValue>;
  PolicyDecisionOutcome: PolicyDecisionOutcome;
  PolicyDeclarationMissing: ResolverTypeWrapper<PolicyDeclarationMissingValue>;
  PolicyDocument: ResolverTypeWrapper<PolicyDocumentValue>;
  PolicyDraftExists: ResolverTypeWrapper<PolicyDraftExistsValue>;
  PolicyDutiesNotSeparate: ResolverTypeWrapper<PolicyDutiesNotSeparateValue>;
  PolicyDuty: PolicyDuty;
  PolicyExampleFailure: ResolverTypeWrapper<ExampleFailureValue>;
  PolicyFacetCount: ResolverTypeWrapper<FacetCountValue>;
  PolicyFieldValueInput: PolicyFieldValueInput;
  PolicyFieldsRejected: ResolverTypeWrapper<PolicyFieldsRejectedValue>;
  PolicyFormField: ResolverTypeWrapper<FormFieldValue>;
  PolicyFormFieldDefinition: ResolverTypeWrapper<FormFieldDefinitionValue>;
  PolicyFormFieldInput: PolicyFormFieldInput;
  PolicyFormProblem: ResolverTypeWrapper<FormProblemValue>;
  PolicyFormProblemCode: PolicyFormProblemCode;
  PolicyFormRejected: ResolverTypeWrapper<PolicyFormRejectedValue>;
  PolicyLevel: PolicyLevel;
  PolicyMatch: ResolverTypeWrapper<PolicyMatchValue>;
  PolicyMatchConnection: ResolverTypeWrapper<MatchPageValue>;
  PolicyMatchEdge: ResolverTypeWrapper<Omit<PolicyMatchEdge, 'node'> & { node: ResolversTypes['PolicyMatch'] }>;
  PolicyMatchFilter: PolicyMatchFilter;
  PolicyMatchFix: ResolverTypeWrapper<PolicyMatchFix>;
  PolicyMatchResult: PolicyMatchResult;
  PolicyMaterial: ResolverTypeWrapper<PolicyMaterial>;
  PolicyMaterialInput: PolicyMaterialInput;
  PolicyMissingFact: ResolverTypeWrapper<PolicyMissingFact>;
  PolicyMode: PolicyMode;
  PolicyNotice: ResolverTypeWrapper<PublicNoticeValue>;
  PolicyProject: ResolverTypeWrapper<PolicyProjectValue>;
  PolicyProjectAction: PolicyProjectAction;
  PolicyProjectActionAvailability: ResolverTypeWrapper<ProjectActionAvailabilityValue>;
  PolicyProjectActionNotAllowed: ResolverTypeWrapper<PolicyProjectActionNotAllowedValue>;
  PolicyProjectConnection: ResolverTypeWrapper<ProjectPageValue>;
  PolicyProjectEdge: ResolverTypeWrapper<Omit<PolicyProjectEdge, 'node'> & { node: ResolversTypes['PolicyProject'] }>;
  PolicyProjectFacets: ResolverTypeWrapper<FacetCountsValue>;
  PolicyProjectFilter: PolicyProjectFilter;
  PolicyProjectOrder: PolicyProjectOrder;
  PolicyProjectState: PolicyProjectState;
  PolicyProjectTermsInput: PolicyProjectTermsInput;
  PolicyProjectUnknown: ResolverTypeWrapper<PolicyProjectUnknownValue>;
  PolicyReviewDecision: PolicyReviewDecision;
  PolicyRuleExample: ResolverTypeWrapper<RuleExampleValue>;
  PolicyRuleUnproven: ResolverTypeWrapper<PolicyRuleUnprovenValue>;
  PolicyScorePart: ResolverTypeWrapper<ScorePartValue>;
  PolicyScorePartKey: PolicyScorePartKey;
  PolicySetting: ResolverTypeWrapper<PolicySetting>;
  PolicySettingRejected: ResolverTypeWrapper<PolicySettingRejectedValue>;
  PolicySettings: ResolverTypeWrapper<PlacedSettingsValue>;
  PolicySizeClass: PolicySizeClass;
  PolicySupplementsExhausted: ResolverTypeWrapper<PolicySupplementsExhaustedValue>;
  PolicyTransition: ResolverTypeWrapper<PolicyTransitionValue>;
  PolicyVerificationItem: ResolverTypeWrapper<VerificationItemValue>;
  PolicyVerificationResult: PolicyVerificationResult;
  PolicyWindowClosed: ResolverTypeWrapper<PolicyWindowClosedValue>;
  PublishProjectInput: PublishProjectInput;
  PublishProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishProjectResult']>;
  PublishProjectSuccess: ResolverTypeWrapper<Omit<PublishProjectSuccess, 'project'> & { project?: Maybe<ResolversTypes['PolicyProject']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordPolicyDocumentInput: RecordPolicyDocumentInput;
  RecordPolicyDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPolicyDocumentResult']>;
  RecordPolicyDocumentSuccess: ResolverTypeWrapper<Omit<RecordPolicyDocumentSuccess, 'document'> & { document: ResolversTypes['PolicyDocument'] }>;
  RecordReturnedFundsInput: RecordReturnedFundsInput;
  RecordReturnedFundsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReturnedFundsResult']>;
  RecordReturnedFundsSuccess: ResolverTypeWrapper<Omit<RecordReturnedFundsSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  RequestReconsiderationInput: RequestReconsiderationInput;
  RequestReconsiderationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReconsiderationResult']>;
  RequestReconsiderationSuccess: ResolverTypeWrapper<Omit<RequestReconsiderationSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  ReviewApplicationInput: ReviewApplicationInput;
  ReviewApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewApplicationResult']>;
  ReviewApplicationSuccess: ResolverTypeWrapper<Omit<ReviewApplicationSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  ReviseProjectInput: ReviseProjectInput;
  ReviseProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseProjectResult']>;
  ReviseProjectSuccess: ResolverTypeWrapper<Omit<ReviseProjectSuccess, 'project'> & { project?: Maybe<ResolversTypes['PolicyProject']> }>;
  Role: Role;
  RoleGroup: RoleGroup;
  StartApplicationInput: StartApplicationInput;
  StartApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartApplicationResult']>;
  StartApplicationSuccess: ResolverTypeWrapper<Omit<StartApplicationSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitApplicationResult']>;
  SubmitApplicationSuccess: ResolverTypeWrapper<Omit<SubmitApplicationSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  SupplementApplicationInput: SupplementApplicationInput;
  SupplementApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupplementApplicationResult']>;
  SupplementApplicationSuccess: ResolverTypeWrapper<Omit<SupplementApplicationSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawApplicationResult']>;
  WithdrawApplicationSuccess: ResolverTypeWrapper<Omit<WithdrawApplicationSuccess, 'application'> & { application?: Maybe<ResolversTypes['PolicyApplication']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddRuleExampleInput: AddRuleExampleInput;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AddRuleExampleResult: ResolversUnionTypes<ResolversParentTypes>['AddRuleExampleResult'];
  AddRuleExampleSuccess: Omit<AddRuleExampleSuccess, 'project'> & { project?: Maybe<ResolversParentTypes['PolicyProject']> };
  AppropriateBudgetInput: AppropriateBudgetInput;
  AppropriateBudgetResult: ResolversUnionTypes<ResolversParentTypes>['AppropriateBudgetResult'];
  AppropriateBudgetSuccess: Omit<AppropriateBudgetSuccess, 'project'> & { project?: Maybe<ResolversParentTypes['PolicyProject']> };
  AuditApplicationInput: AuditApplicationInput;
  AuditApplicationResult: ResolversUnionTypes<ResolversParentTypes>['AuditApplicationResult'];
  AuditApplicationSuccess: Omit<AuditApplicationSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  ChangePolicySettingInput: ChangePolicySettingInput;
  ChangePolicySettingResult: ResolversUnionTypes<ResolversParentTypes>['ChangePolicySettingResult'];
  ChangePolicySettingSuccess: Omit<ChangePolicySettingSuccess, 'settings'> & { settings: ResolversParentTypes['PolicySettings'] };
  CloseProjectInput: CloseProjectInput;
  CloseProjectResult: ResolversUnionTypes<ResolversParentTypes>['CloseProjectResult'];
  CloseProjectSuccess: Omit<CloseProjectSuccess, 'project'> & { project?: Maybe<ResolversParentTypes['PolicyProject']> };
  ConfirmPaymentInput: ConfirmPaymentInput;
  ConfirmPaymentResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmPaymentResult'];
  ConfirmPaymentSuccess: Omit<ConfirmPaymentSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  ContestFieldInput: ContestFieldInput;
  ContestFieldResult: ResolversUnionTypes<ResolversParentTypes>['ContestFieldResult'];
  ContestFieldSuccess: Omit<ContestFieldSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideReconsiderationInput: DecideReconsiderationInput;
  DecideReconsiderationResult: ResolversUnionTypes<ResolversParentTypes>['DecideReconsiderationResult'];
  DecideReconsiderationSuccess: Omit<DecideReconsiderationSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  DraftProjectInput: DraftProjectInput;
  DraftProjectResult: ResolversUnionTypes<ResolversParentTypes>['DraftProjectResult'];
  DraftProjectSuccess: Omit<DraftProjectSuccess, 'project'> & { project?: Maybe<ResolversParentTypes['PolicyProject']> };
  Enterprise: EnterpriseReferenceValue;
  Int: Scalars['Int']['output'];
  Fen: Scalars['Fen']['output'];
  Mutation: Record<PropertyKey, never>;
  ObjectToApplicationInput: ObjectToApplicationInput;
  ObjectToApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ObjectToApplicationResult'];
  ObjectToApplicationSuccess: ObjectToApplicationSuccess;
  OrgUnit: OrgUnit;
  PageInfo: PageInfo;
  PayApplicationInput: PayApplicationInput;
  PayApplicationResult: ResolversUnionTypes<ResolversParentTypes>['PayApplicationResult'];
  PayApplicationSuccess: Omit<PayApplicationSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  PolicyAmountUnknown: PolicyAmountUnknownValue;
  PolicyApplicantBlacklisted: PolicyApplicantBlacklistedValue;
  PolicyApplicantNotInBusiness: PolicyApplicantNotInBusinessValue;
  PolicyApplication: PolicyApplicationValue;
  Float: Scalars['Float']['output'];
  PolicyApplicationActionAvailability: ApplicationActionAvailabilityValue;
  PolicyApplicationActionNotAllowed: PolicyApplicationActionNotAllowedValue;
  PolicyApplicationConnection: ApplicationPageValue;
  PolicyApplicationEdge: Omit<PolicyApplicationEdge, 'node'> & { node: ResolversParentTypes['PolicyApplication'] };
  PolicyApplicationExists: PolicyApplicationExistsValue;
  PolicyApplicationFilter: PolicyApplicationFilter;
  PolicyApplicationUnknown: PolicyApplicationUnknownValue;
  PolicyBudget: BudgetValue;
  PolicyClause: PolicyClauseValue;
  PolicyClauseInput: PolicyClauseInput;
  PolicyClauseUnknown: PolicyClauseUnknownValue;
  PolicyDecision: DecidedApplicationValue;
  PolicyDeclarationMissing: PolicyDeclarationMissingValue;
  PolicyDocument: PolicyDocumentValue;
  PolicyDraftExists: PolicyDraftExistsValue;
  PolicyDutiesNotSeparate: PolicyDutiesNotSeparateValue;
  PolicyExampleFailure: ExampleFailureValue;
  PolicyFacetCount: FacetCountValue;
  PolicyFieldValueInput: PolicyFieldValueInput;
  PolicyFieldsRejected: PolicyFieldsRejectedValue;
  PolicyFormField: FormFieldValue;
  PolicyFormFieldDefinition: FormFieldDefinitionValue;
  PolicyFormFieldInput: PolicyFormFieldInput;
  PolicyFormProblem: FormProblemValue;
  PolicyFormRejected: PolicyFormRejectedValue;
  PolicyMatch: PolicyMatchValue;
  PolicyMatchConnection: MatchPageValue;
  PolicyMatchEdge: Omit<PolicyMatchEdge, 'node'> & { node: ResolversParentTypes['PolicyMatch'] };
  PolicyMatchFilter: PolicyMatchFilter;
  PolicyMatchFix: PolicyMatchFix;
  PolicyMaterial: PolicyMaterial;
  PolicyMaterialInput: PolicyMaterialInput;
  PolicyMissingFact: PolicyMissingFact;
  PolicyNotice: PublicNoticeValue;
  PolicyProject: PolicyProjectValue;
  PolicyProjectActionAvailability: ProjectActionAvailabilityValue;
  PolicyProjectActionNotAllowed: PolicyProjectActionNotAllowedValue;
  PolicyProjectConnection: ProjectPageValue;
  PolicyProjectEdge: Omit<PolicyProjectEdge, 'node'> & { node: ResolversParentTypes['PolicyProject'] };
  PolicyProjectFacets: FacetCountsValue;
  PolicyProjectFilter: PolicyProjectFilter;
  PolicyProjectTermsInput: PolicyProjectTermsInput;
  PolicyProjectUnknown: PolicyProjectUnknownValue;
  PolicyRuleExample: RuleExampleValue;
  PolicyRuleUnproven: PolicyRuleUnprovenValue;
  PolicyScorePart: ScorePartValue;
  PolicySetting: PolicySetting;
  PolicySettingRejected: PolicySettingRejectedValue;
  PolicySettings: PlacedSettingsValue;
  PolicySupplementsExhausted: PolicySupplementsExhaustedValue;
  PolicyTransition: PolicyTransitionValue;
  PolicyVerificationItem: VerificationItemValue;
  PolicyWindowClosed: PolicyWindowClosedValue;
  PublishProjectInput: PublishProjectInput;
  PublishProjectResult: ResolversUnionTypes<ResolversParentTypes>['PublishProjectResult'];
  PublishProjectSuccess: Omit<PublishProjectSuccess, 'project'> & { project?: Maybe<ResolversParentTypes['PolicyProject']> };
  Query: Record<PropertyKey, never>;
  RecordPolicyDocumentInput: RecordPolicyDocumentInput;
  RecordPolicyDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RecordPolicyDocumentResult'];
  RecordPolicyDocumentSuccess: Omit<RecordPolicyDocumentSuccess, 'document'> & { document: ResolversParentTypes['PolicyDocument'] };
  RecordReturnedFundsInput: RecordReturnedFundsInput;
  RecordReturnedFundsResult: ResolversUnionTypes<ResolversParentTypes>['RecordReturnedFundsResult'];
  RecordReturnedFundsSuccess: Omit<RecordReturnedFundsSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  RequestReconsiderationInput: RequestReconsiderationInput;
  RequestReconsiderationResult: ResolversUnionTypes<ResolversParentTypes>['RequestReconsiderationResult'];
  RequestReconsiderationSuccess: Omit<RequestReconsiderationSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  ReviewApplicationInput: ReviewApplicationInput;
  ReviewApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ReviewApplicationResult'];
  ReviewApplicationSuccess: Omit<ReviewApplicationSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  ReviseProjectInput: ReviseProjectInput;
  ReviseProjectResult: ResolversUnionTypes<ResolversParentTypes>['ReviseProjectResult'];
  ReviseProjectSuccess: Omit<ReviseProjectSuccess, 'project'> & { project?: Maybe<ResolversParentTypes['PolicyProject']> };
  StartApplicationInput: StartApplicationInput;
  StartApplicationResult: ResolversUnionTypes<ResolversParentTypes>['StartApplicationResult'];
  StartApplicationSuccess: Omit<StartApplicationSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitApplicationResult'];
  SubmitApplicationSuccess: Omit<SubmitApplicationSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  SupplementApplicationInput: SupplementApplicationInput;
  SupplementApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SupplementApplicationResult'];
  SupplementApplicationSuccess: Omit<SupplementApplicationSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawApplicationResult'];
  WithdrawApplicationSuccess: Omit<WithdrawApplicationSuccess, 'application'> & { application?: Maybe<ResolversParentTypes['PolicyApplication']> };
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

export type AddRuleExampleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddRuleExampleResult'] = ResolversParentTypes['AddRuleExampleResult']> = {
  __resolveType?: TypeResolveFn<'AddRuleExampleSuccess' | 'PolicyFormRejected' | 'PolicyProjectActionNotAllowed' | 'PolicyProjectUnknown', ParentType, ContextType>;
};

export type AddRuleExampleSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddRuleExampleSuccess'] = ResolversParentTypes['AddRuleExampleSuccess']> = {
  project?: Resolver<Maybe<ResolversTypes['PolicyProject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppropriateBudgetResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppropriateBudgetResult'] = ResolversParentTypes['AppropriateBudgetResult']> = {
  __resolveType?: TypeResolveFn<'AppropriateBudgetSuccess' | 'PolicyFormRejected' | 'PolicyProjectActionNotAllowed' | 'PolicyProjectUnknown', ParentType, ContextType>;
};

export type AppropriateBudgetSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppropriateBudgetSuccess'] = ResolversParentTypes['AppropriateBudgetSuccess']> = {
  project?: Resolver<Maybe<ResolversTypes['PolicyProject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditApplicationResult'] = ResolversParentTypes['AuditApplicationResult']> = {
  __resolveType?: TypeResolveFn<'AuditApplicationSuccess' | 'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown' | 'PolicyDutiesNotSeparate', ParentType, ContextType>;
};

export type AuditApplicationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditApplicationSuccess'] = ResolversParentTypes['AuditApplicationSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePolicySettingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePolicySettingResult'] = ResolversParentTypes['ChangePolicySettingResult']> = {
  __resolveType?: TypeResolveFn<'ChangePolicySettingSuccess' | 'PolicySettingRejected', ParentType, ContextType>;
};

export type ChangePolicySettingSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePolicySettingSuccess'] = ResolversParentTypes['ChangePolicySettingSuccess']> = {
  settings?: Resolver<ResolversTypes['PolicySettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseProjectResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseProjectResult'] = ResolversParentTypes['CloseProjectResult']> = {
  __resolveType?: TypeResolveFn<'CloseProjectSuccess' | 'PolicyProjectActionNotAllowed' | 'PolicyProjectUnknown', ParentType, ContextType>;
};

export type CloseProjectSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseProjectSuccess'] = ResolversParentTypes['CloseProjectSuccess']> = {
  project?: Resolver<Maybe<ResolversTypes['PolicyProject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmPaymentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmPaymentResult'] = ResolversParentTypes['ConfirmPaymentResult']> = {
  __resolveType?: TypeResolveFn<'ConfirmPaymentSuccess' | 'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown', ParentType, ContextType>;
};

export type ConfirmPaymentSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmPaymentSuccess'] = ResolversParentTypes['ConfirmPaymentSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestFieldResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContestFieldResult'] = ResolversParentTypes['ContestFieldResult']> = {
  __resolveType?: TypeResolveFn<'ContestFieldSuccess' | 'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown' | 'PolicyFieldsRejected', ParentType, ContextType>;
};

export type ContestFieldSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContestFieldSuccess'] = ResolversParentTypes['ContestFieldSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideReconsiderationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideReconsiderationResult'] = ResolversParentTypes['DecideReconsiderationResult']> = {
  __resolveType?: TypeResolveFn<'DecideReconsiderationSuccess' | 'PolicyAmountUnknown' | 'PolicyApplicantBlacklisted' | 'PolicyApplicantNotInBusiness' | 'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown' | 'PolicyDutiesNotSeparate', ParentType, ContextType>;
};

export type DecideReconsiderationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideReconsiderationSuccess'] = ResolversParentTypes['DecideReconsiderationSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftProjectResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftProjectResult'] = ResolversParentTypes['DraftProjectResult']> = {
  __resolveType?: TypeResolveFn<'DraftProjectSuccess' | 'PolicyClauseUnknown' | 'PolicyFormRejected', ParentType, ContextType>;
};

export type DraftProjectSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftProjectSuccess'] = ResolversParentTypes['DraftProjectSuccess']> = {
  project?: Resolver<Maybe<ResolversTypes['PolicyProject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policyApplications?: Resolver<Maybe<ResolversTypes['PolicyApplicationConnection']>, ParentType, ContextType, RequireFields<EnterprisePolicyApplicationsArgs, 'first'>>;
  policyMatches?: Resolver<Maybe<ResolversTypes['PolicyMatchConnection']>, ParentType, ContextType, RequireFields<EnterprisePolicyMatchesArgs, 'first'>>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addRuleExample?: Resolver<ResolversTypes['AddRuleExampleResult'], ParentType, ContextType, RequireFields<MutationAddRuleExampleArgs, 'input'>>;
  appropriateBudget?: Resolver<ResolversTypes['AppropriateBudgetResult'], ParentType, ContextType, RequireFields<MutationAppropriateBudgetArgs, 'input'>>;
  auditApplication?: Resolver<ResolversTypes['AuditApplicationResult'], ParentType, ContextType, RequireFields<MutationAuditApplicationArgs, 'input'>>;
  changePolicySetting?: Resolver<ResolversTypes['ChangePolicySettingResult'], ParentType, ContextType, RequireFields<MutationChangePolicySettingArgs, 'input'>>;
  closeProject?: Resolver<ResolversTypes['CloseProjectResult'], ParentType, ContextType, RequireFields<MutationCloseProjectArgs, 'input'>>;
  confirmPayment?: Resolver<ResolversTypes['ConfirmPaymentResult'], ParentType, ContextType, RequireFields<MutationConfirmPaymentArgs, 'input'>>;
  contestField?: Resolver<ResolversTypes['ContestFieldResult'], ParentType, ContextType, RequireFields<MutationContestFieldArgs, 'input'>>;
  decideReconsideration?: Resolver<ResolversTypes['DecideReconsiderationResult'], ParentType, ContextType, RequireFields<MutationDecideReconsiderationArgs, 'input'>>;
  draftProject?: Resolver<ResolversTypes['DraftProjectResult'], ParentType, ContextType, RequireFields<MutationDraftProjectArgs, 'input'>>;
  objectToApplication?: Resolver<ResolversTypes['ObjectToApplicationResult'], ParentType, ContextType, RequireFields<MutationObjectToApplicationArgs, 'input'>>;
  payApplication?: Resolver<ResolversTypes['PayApplicationResult'], ParentType, ContextType, RequireFields<MutationPayApplicationArgs, 'input'>>;
  publishProject?: Resolver<ResolversTypes['PublishProjectResult'], ParentType, ContextType, RequireFields<MutationPublishProjectArgs, 'input'>>;
  recordPolicyDocument?: Resolver<ResolversTypes['RecordPolicyDocumentResult'], ParentType, ContextType, RequireFields<MutationRecordPolicyDocumentArgs, 'input'>>;
  recordReturnedFunds?: Resolver<ResolversTypes['RecordReturnedFundsResult'], ParentType, ContextType, RequireFields<MutationRecordReturnedFundsArgs, 'input'>>;
  requestReconsideration?: Resolver<ResolversTypes['RequestReconsiderationResult'], ParentType, ContextType, RequireFields<MutationRequestReconsiderationArgs, 'input'>>;
  reviewApplication?: Resolver<ResolversTypes['ReviewApplicationResult'], ParentType, ContextType, RequireFields<MutationReviewApplicationArgs, 'input'>>;
  reviseProject?: Resolver<ResolversTypes['ReviseProjectResult'], ParentType, ContextType, RequireFields<MutationReviseProjectArgs, 'input'>>;
  startApplication?: Resolver<ResolversTypes['StartApplicationResult'], ParentType, ContextType, RequireFields<MutationStartApplicationArgs, 'input'>>;
  submitApplication?: Resolver<ResolversTypes['SubmitApplicationResult'], ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  supplementApplication?: Resolver<ResolversTypes['SupplementApplicationResult'], ParentType, ContextType, RequireFields<MutationSupplementApplicationArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['WithdrawApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
};

export type ObjectToApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectToApplicationResult'] = ResolversParentTypes['ObjectToApplicationResult']> = {
  __resolveType?: TypeResolveFn<'ObjectToApplicationSuccess' | 'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown', ParentType, ContextType>;
};

export type ObjectToApplicationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectToApplicationSuccess'] = ResolversParentTypes['ObjectToApplicationSuccess']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PayApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayApplicationResult'] = ResolversParentTypes['PayApplicationResult']> = {
  __resolveType?: TypeResolveFn<'PayApplicationSuccess' | 'PolicyApplicantBlacklisted' | 'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown' | 'PolicyDutiesNotSeparate', ParentType, ContextType>;
};

export type PayApplicationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayApplicationSuccess'] = ResolversParentTypes['PayApplicationSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAmountUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyAmountUnknown'] = ResolversParentTypes['PolicyAmountUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyAmountUnknownMessageArgs, 'locale'>>;
  missingKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyApplicantBlacklistedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyApplicantBlacklisted'] = ResolversParentTypes['PolicyApplicantBlacklisted']> = {
  authorityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measureCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyApplicantBlacklistedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyApplicantNotInBusinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyApplicantNotInBusiness'] = ResolversParentTypes['PolicyApplicantNotInBusiness']> = {
  enterpriseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyApplicantNotInBusinessMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyApplication'] = ResolversParentTypes['PolicyApplication'], FederationReferenceType extends FederationReferenceTypes['PolicyApplication'] = FederationReferenceTypes['PolicyApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountCents?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['PolicyApplicationActionAvailability']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PolicyFormField']>>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PolicyTransition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAuditSelected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  prefillRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['PolicyProject']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyApplicationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyApplicationStateLabelArgs, 'locale'>>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supplementRequest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PolicyVerificationItem']>>, ParentType, ContextType>;
  waitlistPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyApplicationActionAvailabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyApplicationActionAvailability'] = ResolversParentTypes['PolicyApplicationActionAvailability']> = {
  action?: Resolver<ResolversTypes['PolicyApplicationAction'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyApplicationActionAvailabilityBecauseArgs, 'locale'>>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyApplicationActionAvailabilityLabelArgs, 'locale'>>;
};

export type PolicyApplicationActionNotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyApplicationActionNotAllowed'] = ResolversParentTypes['PolicyApplicationActionNotAllowed']> = {
  action?: Resolver<ResolversTypes['PolicyApplicationAction'], ParentType, ContextType>;
  allowedNow?: Resolver<ReadonlyArray<ResolversTypes['PolicyApplicationAction']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyApplicationActionNotAllowedMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['PolicyApplicationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyApplicationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyApplicationConnection'] = ResolversParentTypes['PolicyApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyApplicationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyApplicationEdge'] = ResolversParentTypes['PolicyApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyApplication'], ParentType, ContextType>;
};

export type PolicyApplicationExistsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyApplicationExists'] = ResolversParentTypes['PolicyApplicationExists']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyApplicationExistsMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyApplicationUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyApplicationUnknown'] = ResolversParentTypes['PolicyApplicationUnknown']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyApplicationUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyBudgetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyBudget'] = ResolversParentTypes['PolicyBudget']> = {
  appropriatedCents?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  availableCents?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  committedCents?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  paidCents?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  reservedCents?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  returnedCents?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type PolicyClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyClause'] = ResolversParentTypes['PolicyClause']> = {
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyClauseUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyClauseUnknown'] = ResolversParentTypes['PolicyClauseUnknown']> = {
  clauseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyClauseUnknownMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDecision'] = ResolversParentTypes['PolicyDecision']> = {
  clause?: Resolver<Maybe<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyDecisionExplanationArgs, 'locale'>>;
  isCreditTieBreak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInstant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PolicyDecisionOutcome'], ParentType, ContextType>;
  outcomeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyDecisionOutcomeLabelArgs, 'locale'>>;
};

export type PolicyDeclarationMissingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeclarationMissing'] = ResolversParentTypes['PolicyDeclarationMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyDeclarationMissingMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  clauses?: Resolver<ReadonlyArray<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyDocumentWarningsArgs, 'locale'>>;
};

export type PolicyDraftExistsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDraftExists'] = ResolversParentTypes['PolicyDraftExists']> = {
  draftId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyDraftExistsMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDutiesNotSeparateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDutiesNotSeparate'] = ResolversParentTypes['PolicyDutiesNotSeparate']> = {
  earlierDuty?: Resolver<ResolversTypes['PolicyDuty'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyDutiesNotSeparateMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyExampleFailureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyExampleFailure'] = ResolversParentTypes['PolicyExampleFailure']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyExampleFailureBecauseArgs, 'locale'>>;
  exampleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['PolicyMatchResult'], ParentType, ContextType>;
  resultLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyExampleFailureResultLabelArgs, 'locale'>>;
};

export type PolicyFacetCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyFacetCount'] = ResolversParentTypes['PolicyFacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyFacetCountLabelArgs, 'locale'>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyFieldsRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyFieldsRejected'] = ResolversParentTypes['PolicyFieldsRejected']> = {
  invalidKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyFieldsRejectedMessageArgs, 'locale'>>;
  missingKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unknownKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyFormFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyFormField'] = ResolversParentTypes['PolicyFormField']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contestReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contestedValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isContested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPrefilled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyFormFieldLabelArgs, 'locale'>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyFormFieldDefinitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyFormFieldDefinition'] = ResolversParentTypes['PolicyFormFieldDefinition']> = {
  boundTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyFormFieldDefinitionLabelArgs, 'locale'>>;
};

export type PolicyFormProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyFormProblem'] = ResolversParentTypes['PolicyFormProblem']> = {
  code?: Resolver<ResolversTypes['PolicyFormProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyFormProblemMessageArgs, 'locale'>>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyFormRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyFormRejected'] = ResolversParentTypes['PolicyFormRejected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyFormRejectedMessageArgs, 'locale'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['PolicyFormProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyMatch'] = ResolversParentTypes['PolicyMatch']> = {
  amountCents?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyMatchBecauseArgs, 'locale'>>;
  fix?: Resolver<ReadonlyArray<ResolversTypes['PolicyMatchFix']>, ParentType, ContextType, RequireFields<PolicyMatchFixArgs, 'locale'>>;
  isFixSufficient?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['PolicyMissingFact']>, ParentType, ContextType, RequireFields<PolicyMatchMissingArgs, 'locale'>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PolicyScorePart']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['PolicyProject']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['PolicyMatchResult'], ParentType, ContextType>;
  resultLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyMatchResultLabelArgs, 'locale'>>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PolicyMatchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyMatchConnection'] = ResolversParentTypes['PolicyMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyMatchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyMatchEdge'] = ResolversParentTypes['PolicyMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyMatch'], ParentType, ContextType>;
};

export type PolicyMatchFixResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyMatchFix'] = ResolversParentTypes['PolicyMatchFix']> = {
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isActionable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyMaterialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyMaterial'] = ResolversParentTypes['PolicyMaterial']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyMissingFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyMissingFact'] = ResolversParentTypes['PolicyMissingFact']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyNotice'] = ResolversParentTypes['PolicyNotice']> = {
  amountCents?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enterpriseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyProject'] = ResolversParentTypes['PolicyProject'], FederationReferenceType extends FederationReferenceTypes['PolicyProject'] = FederationReferenceTypes['PolicyProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['PolicyProjectActionAvailability']>, ParentType, ContextType>;
  benefit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['PolicyBudget']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyProjectConditionsArgs, 'locale'>>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PolicyRuleExample']>>, ParentType, ContextType>;
  formFields?: Resolver<ReadonlyArray<ResolversTypes['PolicyFormFieldDefinition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  instantLimitCents?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PolicyLevel'], ParentType, ContextType>;
  levelLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyProjectLevelLabelArgs, 'locale'>>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['PolicyMaterial']>, ParentType, ContextType>;
  maximumAmountCents?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PolicyMode'], ParentType, ContextType>;
  modeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyProjectModeLabelArgs, 'locale'>>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publicNotices?: Resolver<ReadonlyArray<ResolversTypes['PolicyNotice']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeClasses?: Resolver<ReadonlyArray<ResolversTypes['PolicySizeClass']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyProjectState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyProjectStateLabelArgs, 'locale'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PolicyProjectActionAvailabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyProjectActionAvailability'] = ResolversParentTypes['PolicyProjectActionAvailability']> = {
  action?: Resolver<ResolversTypes['PolicyProjectAction'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyProjectActionAvailabilityBecauseArgs, 'locale'>>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyProjectActionAvailabilityLabelArgs, 'locale'>>;
};

export type PolicyProjectActionNotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyProjectActionNotAllowed'] = ResolversParentTypes['PolicyProjectActionNotAllowed']> = {
  action?: Resolver<ResolversTypes['PolicyProjectAction'], ParentType, ContextType>;
  allowedNow?: Resolver<ReadonlyArray<ResolversTypes['PolicyProjectAction']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyProjectActionNotAllowedMessageArgs, 'locale'>>;
  state?: Resolver<ResolversTypes['PolicyProjectState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyProjectConnection'] = ResolversParentTypes['PolicyProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyProjectEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PolicyProjectFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyProjectEdge'] = ResolversParentTypes['PolicyProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyProject'], ParentType, ContextType>;
};

export type PolicyProjectFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyProjectFacets'] = ResolversParentTypes['PolicyProjectFacets']> = {
  industries?: Resolver<ReadonlyArray<ResolversTypes['PolicyFacetCount']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['PolicyFacetCount']>, ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['PolicyFacetCount']>, ParentType, ContextType>;
  sizeClasses?: Resolver<ReadonlyArray<ResolversTypes['PolicyFacetCount']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['PolicyFacetCount']>, ParentType, ContextType>;
};

export type PolicyProjectUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyProjectUnknown'] = ResolversParentTypes['PolicyProjectUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyProjectUnknownMessageArgs, 'locale'>>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyRuleExampleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyRuleExample'] = ResolversParentTypes['PolicyRuleExample']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyRuleUnprovenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyRuleUnproven'] = ResolversParentTypes['PolicyRuleUnproven']> = {
  failures?: Resolver<ReadonlyArray<ResolversTypes['PolicyExampleFailure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyRuleUnprovenMessageArgs, 'locale'>>;
  negative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  negativeNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positiveNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyScorePartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyScorePart'] = ResolversParentTypes['PolicyScorePart']> = {
  key?: Resolver<ResolversTypes['PolicyScorePartKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyScorePartLabelArgs, 'locale'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PolicySettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicySetting'] = ResolversParentTypes['PolicySetting']> = {
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicySettingRejectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicySettingRejected'] = ResolversParentTypes['PolicySettingRejected']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicySettingRejectedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicySettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicySettings'] = ResolversParentTypes['PolicySettings']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['PolicySetting']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicySupplementsExhaustedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicySupplementsExhausted'] = ResolversParentTypes['PolicySupplementsExhausted']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicySupplementsExhaustedMessageArgs, 'locale'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyTransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyTransition'] = ResolversParentTypes['PolicyTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PolicyApplicationState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PolicyApplicationState'], ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyTransitionToLabelArgs, 'locale'>>;
};

export type PolicyVerificationItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyVerificationItem'] = ResolversParentTypes['PolicyVerificationItem']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyVerificationItemExplanationArgs, 'locale'>>;
  isFresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyVerificationItemRequirementArgs, 'locale'>>;
  result?: Resolver<ResolversTypes['PolicyVerificationResult'], ParentType, ContextType>;
  resultLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyVerificationItemResultLabelArgs, 'locale'>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyWindowClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyWindowClosed'] = ResolversParentTypes['PolicyWindowClosed']> = {
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyWindowClosedMessageArgs, 'locale'>>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishProjectResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishProjectResult'] = ResolversParentTypes['PublishProjectResult']> = {
  __resolveType?: TypeResolveFn<'PolicyFormRejected' | 'PolicyProjectActionNotAllowed' | 'PolicyProjectUnknown' | 'PolicyRuleUnproven' | 'PublishProjectSuccess', ParentType, ContextType>;
};

export type PublishProjectSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishProjectSuccess'] = ResolversParentTypes['PublishProjectSuccess']> = {
  project?: Resolver<Maybe<ResolversTypes['PolicyProject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  policyApplication?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType, RequireFields<QueryPolicyApplicationArgs, 'id'>>;
  policyApplications?: Resolver<Maybe<ResolversTypes['PolicyApplicationConnection']>, ParentType, ContextType, RequireFields<QueryPolicyApplicationsArgs, 'first'>>;
  policyProject?: Resolver<Maybe<ResolversTypes['PolicyProject']>, ParentType, ContextType, RequireFields<QueryPolicyProjectArgs, 'id'>>;
  policyProjects?: Resolver<Maybe<ResolversTypes['PolicyProjectConnection']>, ParentType, ContextType, RequireFields<QueryPolicyProjectsArgs, 'first' | 'order'>>;
  policySettings?: Resolver<Maybe<ResolversTypes['PolicySettings']>, ParentType, ContextType, RequireFields<QueryPolicySettingsArgs, 'divisionCode'>>;
};

export type RecordPolicyDocumentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordPolicyDocumentResult'] = ResolversParentTypes['RecordPolicyDocumentResult']> = {
  __resolveType?: TypeResolveFn<'PolicyFormRejected' | 'RecordPolicyDocumentSuccess', ParentType, ContextType>;
};

export type RecordPolicyDocumentSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordPolicyDocumentSuccess'] = ResolversParentTypes['RecordPolicyDocumentSuccess']> = {
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordReturnedFundsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordReturnedFundsResult'] = ResolversParentTypes['RecordReturnedFundsResult']> = {
  __resolveType?: TypeResolveFn<'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown' | 'RecordReturnedFundsSuccess', ParentType, ContextType>;
};

export type RecordReturnedFundsSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordReturnedFundsSuccess'] = ResolversParentTypes['RecordReturnedFundsSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestReconsiderationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestReconsiderationResult'] = ResolversParentTypes['RequestReconsiderationResult']> = {
  __resolveType?: TypeResolveFn<'PolicyApplicationActionNotAllowed' | 'PolicyApplicationExists' | 'PolicyApplicationUnknown' | 'RequestReconsiderationSuccess', ParentType, ContextType>;
};

export type RequestReconsiderationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestReconsiderationSuccess'] = ResolversParentTypes['RequestReconsiderationSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewApplicationResult'] = ResolversParentTypes['ReviewApplicationResult']> = {
  __resolveType?: TypeResolveFn<'PolicyAmountUnknown' | 'PolicyApplicantBlacklisted' | 'PolicyApplicantNotInBusiness' | 'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown' | 'PolicyClauseUnknown' | 'PolicyDutiesNotSeparate' | 'PolicySupplementsExhausted' | 'ReviewApplicationSuccess', ParentType, ContextType>;
};

export type ReviewApplicationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewApplicationSuccess'] = ResolversParentTypes['ReviewApplicationSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseProjectResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviseProjectResult'] = ResolversParentTypes['ReviseProjectResult']> = {
  __resolveType?: TypeResolveFn<'PolicyDraftExists' | 'PolicyFormRejected' | 'PolicyProjectActionNotAllowed' | 'PolicyProjectUnknown' | 'ReviseProjectSuccess', ParentType, ContextType>;
};

export type ReviseProjectSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviseProjectSuccess'] = ResolversParentTypes['ReviseProjectSuccess']> = {
  project?: Resolver<Maybe<ResolversTypes['PolicyProject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartApplicationResult'] = ResolversParentTypes['StartApplicationResult']> = {
  __resolveType?: TypeResolveFn<'PolicyApplicantBlacklisted' | 'PolicyApplicantNotInBusiness' | 'PolicyApplicationExists' | 'PolicyProjectUnknown' | 'PolicyWindowClosed' | 'StartApplicationSuccess', ParentType, ContextType>;
};

export type StartApplicationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartApplicationSuccess'] = ResolversParentTypes['StartApplicationSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitApplicationResult'] = ResolversParentTypes['SubmitApplicationResult']> = {
  __resolveType?: TypeResolveFn<'PolicyApplicantBlacklisted' | 'PolicyApplicantNotInBusiness' | 'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown' | 'PolicyDeclarationMissing' | 'PolicyFieldsRejected' | 'PolicyWindowClosed' | 'SubmitApplicationSuccess', ParentType, ContextType>;
};

export type SubmitApplicationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitApplicationSuccess'] = ResolversParentTypes['SubmitApplicationSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplementApplicationResult'] = ResolversParentTypes['SupplementApplicationResult']> = {
  __resolveType?: TypeResolveFn<'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown' | 'PolicyFieldsRejected' | 'SupplementApplicationSuccess', ParentType, ContextType>;
};

export type SupplementApplicationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplementApplicationSuccess'] = ResolversParentTypes['SupplementApplicationSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'PolicyAmountUnknown' | 'PolicyApplicantBlacklisted' | 'PolicyApplicantNotInBusiness' | 'PolicyApplicationActionNotAllowed' | 'PolicyApplicationExists' | 'PolicyApplicationUnknown' | 'PolicyClauseUnknown' | 'PolicyDeclarationMissing' | 'PolicyDraftExists' | 'PolicyDutiesNotSeparate' | 'PolicyFieldsRejected' | 'PolicyFormRejected' | 'PolicyProjectActionNotAllowed' | 'PolicyProjectUnknown' | 'PolicyRuleUnproven' | 'PolicySettingRejected' | 'PolicySupplementsExhausted' | 'PolicyWindowClosed', ParentType, ContextType>;
};

export type WithdrawApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawApplicationResult'] = ResolversParentTypes['WithdrawApplicationResult']> = {
  __resolveType?: TypeResolveFn<'PolicyApplicationActionNotAllowed' | 'PolicyApplicationUnknown' | 'WithdrawApplicationSuccess', ParentType, ContextType>;
};

export type WithdrawApplicationSuccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawApplicationSuccess'] = ResolversParentTypes['WithdrawApplicationSuccess']> = {
  application?: Resolver<Maybe<ResolversTypes['PolicyApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AddRuleExampleResult?: AddRuleExampleResultResolvers<ContextType>;
  AddRuleExampleSuccess?: AddRuleExampleSuccessResolvers<ContextType>;
  AppropriateBudgetResult?: AppropriateBudgetResultResolvers<ContextType>;
  AppropriateBudgetSuccess?: AppropriateBudgetSuccessResolvers<ContextType>;
  AuditApplicationResult?: AuditApplicationResultResolvers<ContextType>;
  AuditApplicationSuccess?: AuditApplicationSuccessResolvers<ContextType>;
  ChangePolicySettingResult?: ChangePolicySettingResultResolvers<ContextType>;
  ChangePolicySettingSuccess?: ChangePolicySettingSuccessResolvers<ContextType>;
  CloseProjectResult?: CloseProjectResultResolvers<ContextType>;
  CloseProjectSuccess?: CloseProjectSuccessResolvers<ContextType>;
  ConfirmPaymentResult?: ConfirmPaymentResultResolvers<ContextType>;
  ConfirmPaymentSuccess?: ConfirmPaymentSuccessResolvers<ContextType>;
  ContestFieldResult?: ContestFieldResultResolvers<ContextType>;
  ContestFieldSuccess?: ContestFieldSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideReconsiderationResult?: DecideReconsiderationResultResolvers<ContextType>;
  DecideReconsiderationSuccess?: DecideReconsiderationSuccessResolvers<ContextType>;
  DraftProjectResult?: DraftProjectResultResolvers<ContextType>;
  DraftProjectSuccess?: DraftProjectSuccessResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  ObjectToApplicationResult?: ObjectToApplicationResultResolvers<ContextType>;
  ObjectToApplicationSuccess?: ObjectToApplicationSuccessResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayApplicationResult?: PayApplicationResultResolvers<ContextType>;
  PayApplicationSuccess?: PayApplicationSuccessResolvers<ContextType>;
  PolicyAmountUnknown?: PolicyAmountUnknownResolvers<ContextType>;
  PolicyApplicantBlacklisted?: PolicyApplicantBlacklistedResolvers<ContextType>;
  PolicyApplicantNotInBusiness?: PolicyApplicantNotInBusinessResolvers<ContextType>;
  PolicyApplication?: PolicyApplicationResolvers<ContextType>;
  PolicyApplicationActionAvailability?: PolicyApplicationActionAvailabilityResolvers<ContextType>;
  PolicyApplicationActionNotAllowed?: PolicyApplicationActionNotAllowedResolvers<ContextType>;
  PolicyApplicationConnection?: PolicyApplicationConnectionResolvers<ContextType>;
  PolicyApplicationEdge?: PolicyApplicationEdgeResolvers<ContextType>;
  PolicyApplicationExists?: PolicyApplicationExistsResolvers<ContextType>;
  PolicyApplicationUnknown?: PolicyApplicationUnknownResolvers<ContextType>;
  PolicyBudget?: PolicyBudgetResolvers<ContextType>;
  PolicyClause?: PolicyClauseResolvers<ContextType>;
  PolicyClauseUnknown?: PolicyClauseUnknownResolvers<ContextType>;
  PolicyDecision?: PolicyDecisionResolvers<ContextType>;
  PolicyDeclarationMissing?: PolicyDeclarationMissingResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyDraftExists?: PolicyDraftExistsResolvers<ContextType>;
  PolicyDutiesNotSeparate?: PolicyDutiesNotSeparateResolvers<ContextType>;
  PolicyExampleFailure?: PolicyExampleFailureResolvers<ContextType>;
  PolicyFacetCount?: PolicyFacetCountResolvers<ContextType>;
  PolicyFieldsRejected?: PolicyFieldsRejectedResolvers<ContextType>;
  PolicyFormField?: PolicyFormFieldResolvers<ContextType>;
  PolicyFormFieldDefinition?: PolicyFormFieldDefinitionResolvers<ContextType>;
  PolicyFormProblem?: PolicyFormProblemResolvers<ContextType>;
  PolicyFormRejected?: PolicyFormRejectedResolvers<ContextType>;
  PolicyMatch?: PolicyMatchResolvers<ContextType>;
  PolicyMatchConnection?: PolicyMatchConnectionResolvers<ContextType>;
  PolicyMatchEdge?: PolicyMatchEdgeResolvers<ContextType>;
  PolicyMatchFix?: PolicyMatchFixResolvers<ContextType>;
  PolicyMaterial?: PolicyMaterialResolvers<ContextType>;
  PolicyMissingFact?: PolicyMissingFactResolvers<ContextType>;
  PolicyNotice?: PolicyNoticeResolvers<ContextType>;
  PolicyProject?: PolicyProjectResolvers<ContextType>;
  PolicyProjectActionAvailability?: PolicyProjectActionAvailabilityResolvers<ContextType>;
  PolicyProjectActionNotAllowed?: PolicyProjectActionNotAllowedResolvers<ContextType>;
  PolicyProjectConnection?: PolicyProjectConnectionResolvers<ContextType>;
  PolicyProjectEdge?: PolicyProjectEdgeResolvers<ContextType>;
  PolicyProjectFacets?: PolicyProjectFacetsResolvers<ContextType>;
  PolicyProjectUnknown?: PolicyProjectUnknownResolvers<ContextType>;
  PolicyRuleExample?: PolicyRuleExampleResolvers<ContextType>;
  PolicyRuleUnproven?: PolicyRuleUnprovenResolvers<ContextType>;
  PolicyScorePart?: PolicyScorePartResolvers<ContextType>;
  PolicySetting?: PolicySettingResolvers<ContextType>;
  PolicySettingRejected?: PolicySettingRejectedResolvers<ContextType>;
  PolicySettings?: PolicySettingsResolvers<ContextType>;
  PolicySupplementsExhausted?: PolicySupplementsExhaustedResolvers<ContextType>;
  PolicyTransition?: PolicyTransitionResolvers<ContextType>;
  PolicyVerificationItem?: PolicyVerificationItemResolvers<ContextType>;
  PolicyWindowClosed?: PolicyWindowClosedResolvers<ContextType>;
  PublishProjectResult?: PublishProjectResultResolvers<ContextType>;
  PublishProjectSuccess?: PublishProjectSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordPolicyDocumentResult?: RecordPolicyDocumentResultResolvers<ContextType>;
  RecordPolicyDocumentSuccess?: RecordPolicyDocumentSuccessResolvers<ContextType>;
  RecordReturnedFundsResult?: RecordReturnedFundsResultResolvers<ContextType>;
  RecordReturnedFundsSuccess?: RecordReturnedFundsSuccessResolvers<ContextType>;
  RequestReconsiderationResult?: RequestReconsiderationResultResolvers<ContextType>;
  RequestReconsiderationSuccess?: RequestReconsiderationSuccessResolvers<ContextType>;
  ReviewApplicationResult?: ReviewApplicationResultResolvers<ContextType>;
  ReviewApplicationSuccess?: ReviewApplicationSuccessResolvers<ContextType>;
  ReviseProjectResult?: ReviseProjectResultResolvers<ContextType>;
  ReviseProjectSuccess?: ReviseProjectSuccessResolvers<ContextType>;
  StartApplicationResult?: StartApplicationResultResolvers<ContextType>;
  StartApplicationSuccess?: StartApplicationSuccessResolvers<ContextType>;
  SubmitApplicationResult?: SubmitApplicationResultResolvers<ContextType>;
  SubmitApplicationSuccess?: SubmitApplicationSuccessResolvers<ContextType>;
  SupplementApplicationResult?: SupplementApplicationResultResolvers<ContextType>;
  SupplementApplicationSuccess?: SupplementApplicationSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawApplicationResult?: WithdrawApplicationResultResolvers<ContextType>;
  WithdrawApplicationSuccess?: WithdrawApplicationSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
};
