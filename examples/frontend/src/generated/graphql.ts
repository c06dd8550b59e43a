/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptVisitInput = {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  /** Which of the proposed windows, by its position. */
  readonly window: number;
};

export type AppealAttachmentInput = {
  readonly contentBase64: string;
  readonly fileName: string;
  /** Must fit the content. */
  readonly mediaType: string;
};

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

/** The light of a promise (红黄绿灯, APL-15). */
export type AppealLight =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

/** How urgent it is, in the enterprise's eyes (紧急程度, APL-43). */
export type AppealUrgency =
  | 'NORMAL'
  | 'URGENT';

/** The level of a rating (信用等级, §10.10). */
export type CreditLevel =
  | 'A'
  | 'AA'
  | 'AAA'
  | 'B'
  | 'C'
  | 'D';

/** The language of labels and messages (语言). */
export type Locale =
  /** English */
  | 'EN'
  /** 简体中文 */
  | 'ZH_CN';

/** How an enterprise stands to a project (匹配结果), POL-03. */
export type PolicyMatchResult =
  | 'ELIGIBLE'
  /** Only facts that are not on file stand between. */
  | 'LIKELY'
  /** At most two conditions that the enterprise can do something about fail, each by at most 20 %. */
  | 'NEAR_MISS'
  | 'NOT_ELIGIBLE';

export type RefuseVisitInput = {
  readonly idempotencyKey: string;
  /** Never needed; only the service centre reads it. */
  readonly reason?: string | null | undefined;
  readonly visitRequestId: string;
};

/** What is filled in to submit an appeal; three entries are mandatory (诉求表, APL-43). */
export type SubmitAppealInput = {
  /** At most 3 files: PDF, JPEG or PNG (附件, SHR-21). */
  readonly attachments?: ReadonlyArray<AppealAttachmentInput>;
  readonly channel?: AppealChannel;
  readonly contactName?: string | null | undefined;
  /** 6 … 20 digits, with `+`, `-` and blanks (联系电话). */
  readonly contactPhone: string;
  /** What happened, 4 … 2000 characters (发生了什么). */
  readonly content: string;
  /** The enterprise; left out: the one that the caller acts for. Officials must name it. */
  readonly enterpriseId?: string | null | undefined;
  /** Chosen by the client, 8 … 64 characters: the same key twice has one effect (幂等键). */
  readonly idempotencyKey: string;
  /** The item, if whoever enters it knows it; a specialist confirms what the classifier does not see too. */
  readonly itemCode?: string | null | undefined;
  /** When an off-line appeal was made; needed for every channel that is not the enterprise's own. */
  readonly occurredAt?: string | null | undefined;
  /** How urgent it is (紧急程度). */
  readonly urgency: AppealUrgency;
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

export type EnterpriseAppealsFragment = { readonly openAppeals: number | null, readonly appeals: { ' $fragmentRefs'?: { 'AppealPageFragment': AppealPageFragment } } | null } & { ' $fragmentName'?: 'EnterpriseAppealsFragment' };

export type AppealPageFragment = { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
    { readonly id: string }
    & { ' $fragmentRefs'?: { 'AppealRowFragment': AppealRowFragment } }
  )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } & { ' $fragmentName'?: 'AppealPageFragment' };

export type AppealRowFragment = { readonly number: string, readonly content: string, readonly stateLabel: string, readonly light: AppealLight, readonly lightLabel: string, readonly dueAt: string, readonly item: { readonly name: string } | null, readonly responsibleUnit: { readonly name: string } | null } & { ' $fragmentName'?: 'AppealRowFragment' };

export type MoreAppealsQueryVariables = Exact<{
  after: string;
  locale: Locale;
}>;


export type MoreAppealsQuery = { readonly viewer: { readonly actingFor: { readonly id: string, readonly appeals: { ' $fragmentRefs'?: { 'AppealPageFragment': AppealPageFragment } } | null } | null } | null };

export type SubmitAppealMutationVariables = Exact<{
  input: SubmitAppealInput;
  locale: Locale;
}>;


export type SubmitAppealMutation = { readonly submitAppeal:
    | { readonly __typename: 'AppealEnterpriseUnknown', readonly message: string }
    | { readonly __typename: 'AppealFormRejected', readonly message: string, readonly problems: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'SubmitAppealSuccess', readonly appeal: { readonly id: string, readonly number: string, readonly stateLabel: string, readonly dueAt: string, readonly item: { readonly name: string } | null, readonly responsibleUnit: { readonly name: string } | null } | null }
   };

export type EnterpriseCreditFragment = { readonly creditStanding: { readonly score: number | null, readonly level: CreditLevel | null, readonly levelLabel: string | null, readonly taxGradeLabel: string | null, readonly hasOpenDispute: boolean, readonly reasons: ReadonlyArray<string> } | null } & { ' $fragmentName'?: 'EnterpriseCreditFragment' };

export type MyEnterpriseQueryVariables = Exact<{
  locale: Locale;
}>;


export type MyEnterpriseQuery = { readonly viewer: { readonly roles: ReadonlyArray<{ readonly label: string }>, readonly enterprises: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly actingFor: (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'EnterpriseHeadFragment': EnterpriseHeadFragment;'EnterpriseVisitsFragment': EnterpriseVisitsFragment;'EnterpriseAppealsFragment': EnterpriseAppealsFragment;'EnterprisePoliciesFragment': EnterprisePoliciesFragment;'EnterpriseCreditFragment': EnterpriseCreditFragment } }
    ) | null } | null };

export type EnterpriseHeadFragment = { readonly name: string, readonly uscc: string, readonly statusLabel: string, readonly sizeClassLabel: string | null, readonly industryName: string | null, readonly liaison: { readonly name: string, readonly title: string, readonly unit: { readonly name: string } | null } | null } & { ' $fragmentName'?: 'EnterpriseHeadFragment' };

export type EnterprisePoliciesFragment = { readonly policyMatches: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly result: PolicyMatchResult, readonly resultLabel: string, readonly because: ReadonlyArray<string>, readonly amountCents: number | null, readonly project: { readonly id: string, readonly title: string, readonly closesOn: string | null, readonly unit: { readonly name: string } | null } | null }> } | null } & { ' $fragmentName'?: 'EnterprisePoliciesFragment' };

export type EnterpriseVisitsFragment = { readonly visits: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'VisitCardFragment': VisitCardFragment } }
    )> } | null } & { ' $fragmentName'?: 'EnterpriseVisitsFragment' };

export type VisitCardFragment = { readonly id: string, readonly purpose: string, readonly kindLabel: string, readonly stateLabel: string, readonly headcount: number, readonly dueAt: string | null, readonly unit: { readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly position: number | null, readonly startsAt: string, readonly endsAt: string }>, readonly scheduled: { readonly startsAt: string, readonly endsAt: string } | null, readonly availableActions: ReadonlyArray<{ readonly action: VisitAction, readonly label: string, readonly isAllowed: boolean, readonly because: string | null }> } & { ' $fragmentName'?: 'VisitCardFragment' };

export type AcceptVisitMutationVariables = Exact<{
  input: AcceptVisitInput;
  locale: Locale;
}>;


export type AcceptVisitMutation = { readonly acceptVisit:
    | { readonly __typename: 'AcceptVisitSuccess', readonly visitRequest: { ' $fragmentRefs'?: { 'VisitCardFragment': VisitCardFragment } } | null }
    | { readonly __typename: 'VisitActionNotAllowed', readonly message: string }
    | { readonly __typename: 'VisitBlackedOut', readonly message: string }
    | { readonly __typename: 'VisitLimitReached', readonly message: string }
    | { readonly __typename: 'VisitRequestUnknown', readonly message: string }
    | { readonly __typename: 'VisitWindowUnknown', readonly message: string }
   };

export type RefuseVisitMutationVariables = Exact<{
  input: RefuseVisitInput;
  locale: Locale;
}>;


export type RefuseVisitMutation = { readonly refuseVisit:
    | { readonly __typename: 'RefuseVisitSuccess', readonly visitRequest: { ' $fragmentRefs'?: { 'VisitCardFragment': VisitCardFragment } } | null }
    | { readonly __typename: 'StatutoryVisitNotRefusable', readonly message: string }
    | { readonly __typename: 'VisitActionNotAllowed', readonly message: string }
    | { readonly __typename: 'VisitRequestUnknown', readonly message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AppealRowFragmentDoc = new TypedDocumentString(`
    fragment AppealRow on Appeal {
  number
  content
  stateLabel(locale: $locale)
  light
  lightLabel(locale: $locale)
  dueAt
  item {
    name(locale: $locale)
  }
  responsibleUnit {
    name(locale: $locale)
  }
}
    `, {"fragmentName":"AppealRow"}) as unknown as TypedDocumentString<AppealRowFragment, unknown>;
export const AppealPageFragmentDoc = new TypedDocumentString(`
    fragment AppealPage on AppealConnection {
  totalCount
  nodes {
    id
    ...AppealRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment AppealRow on Appeal {
  number
  content
  stateLabel(locale: $locale)
  light
  lightLabel(locale: $locale)
  dueAt
  item {
    name(locale: $locale)
  }
  responsibleUnit {
    name(locale: $locale)
  }
}`, {"fragmentName":"AppealPage"}) as unknown as TypedDocumentString<AppealPageFragment, unknown>;
export const EnterpriseAppealsFragmentDoc = new TypedDocumentString(`
    fragment EnterpriseAppeals on Enterprise {
  openAppeals
  appeals(first: 4) {
    ...AppealPage
  }
}
    fragment AppealPage on AppealConnection {
  totalCount
  nodes {
    id
    ...AppealRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment AppealRow on Appeal {
  number
  content
  stateLabel(locale: $locale)
  light
  lightLabel(locale: $locale)
  dueAt
  item {
    name(locale: $locale)
  }
  responsibleUnit {
    name(locale: $locale)
  }
}`, {"fragmentName":"EnterpriseAppeals"}) as unknown as TypedDocumentString<EnterpriseAppealsFragment, unknown>;
export const EnterpriseCreditFragmentDoc = new TypedDocumentString(`
    fragment EnterpriseCredit on Enterprise {
  creditStanding {
    score
    level
    levelLabel(locale: $locale)
    taxGradeLabel(locale: $locale)
    hasOpenDispute
    reasons(locale: $locale)
  }
}
    `, {"fragmentName":"EnterpriseCredit"}) as unknown as TypedDocumentString<EnterpriseCreditFragment, unknown>;
export const EnterpriseHeadFragmentDoc = new TypedDocumentString(`
    fragment EnterpriseHead on Enterprise {
  name
  uscc
  statusLabel(locale: $locale)
  sizeClassLabel(locale: $locale)
  industryName(locale: $locale)
  liaison {
    name
    title
    unit {
      name(locale: $locale)
    }
  }
}
    `, {"fragmentName":"EnterpriseHead"}) as unknown as TypedDocumentString<EnterpriseHeadFragment, unknown>;
export const EnterprisePoliciesFragmentDoc = new TypedDocumentString(`
    fragment EnterprisePolicies on Enterprise {
  policyMatches(first: 3) {
    totalCount
    nodes {
      result
      resultLabel(locale: $locale)
      because(locale: $locale)
      amountCents
      project {
        id
        title
        closesOn
        unit {
          name(locale: $locale)
        }
      }
    }
  }
}
    `, {"fragmentName":"EnterprisePolicies"}) as unknown as TypedDocumentString<EnterprisePoliciesFragment, unknown>;
export const VisitCardFragmentDoc = new TypedDocumentString(`
    fragment VisitCard on VisitRequest {
  id
  purpose
  kindLabel(locale: $locale)
  stateLabel(locale: $locale)
  headcount
  dueAt
  unit {
    name(locale: $locale)
  }
  windows {
    position
    startsAt
    endsAt
  }
  scheduled {
    startsAt
    endsAt
  }
  availableActions {
    action
    label(locale: $locale)
    isAllowed
    because(locale: $locale)
  }
}
    `, {"fragmentName":"VisitCard"}) as unknown as TypedDocumentString<VisitCardFragment, unknown>;
export const EnterpriseVisitsFragmentDoc = new TypedDocumentString(`
    fragment EnterpriseVisits on Enterprise {
  visits(first: 5, filter: {states: [PENDING_ENTERPRISE]}) {
    totalCount
    nodes {
      id
      ...VisitCard
    }
  }
}
    fragment VisitCard on VisitRequest {
  id
  purpose
  kindLabel(locale: $locale)
  stateLabel(locale: $locale)
  headcount
  dueAt
  unit {
    name(locale: $locale)
  }
  windows {
    position
    startsAt
    endsAt
  }
  scheduled {
    startsAt
    endsAt
  }
  availableActions {
    action
    label(locale: $locale)
    isAllowed
    because(locale: $locale)
  }
}`, {"fragmentName":"EnterpriseVisits"}) as unknown as TypedDocumentString<EnterpriseVisitsFragment, unknown>;
export const MoreAppealsDocument = new TypedDocumentString(`
    query MoreAppeals($after: String!, $locale: Locale!) {
  viewer {
    actingFor {
      id
      appeals(first: 4, after: $after) {
        ...AppealPage
      }
    }
  }
}
    fragment AppealPage on AppealConnection {
  totalCount
  nodes {
    id
    ...AppealRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment AppealRow on Appeal {
  number
  content
  stateLabel(locale: $locale)
  light
  lightLabel(locale: $locale)
  dueAt
  item {
    name(locale: $locale)
  }
  responsibleUnit {
    name(locale: $locale)
  }
}`, {"hash":"sha256:7647d7f439727d85583859fa07bb61458c3741860d16359a0c6a3c157119e6a3"}) as unknown as TypedDocumentString<MoreAppealsQuery, MoreAppealsQueryVariables>;
export const SubmitAppealDocument = new TypedDocumentString(`
    mutation SubmitAppeal($input: SubmitAppealInput!, $locale: Locale!) {
  submitAppeal(input: $input) {
    __typename
    ... on SubmitAppealSuccess {
      appeal {
        id
        number
        stateLabel(locale: $locale)
        dueAt
        item {
          name(locale: $locale)
        }
        responsibleUnit {
          name(locale: $locale)
        }
      }
    }
    ... on UserError {
      message(locale: $locale)
    }
    ... on AppealFormRejected {
      problems {
        field
        message(locale: $locale)
      }
    }
  }
}
    `, {"hash":"sha256:a166e61a031b63f8ed06dc30b788cb949118d462353db1f7f24f861e8a86d0ee"}) as unknown as TypedDocumentString<SubmitAppealMutation, SubmitAppealMutationVariables>;
export const MyEnterpriseDocument = new TypedDocumentString(`
    query MyEnterprise($locale: Locale!) {
  viewer {
    roles {
      label(locale: $locale)
    }
    enterprises {
      id
      name
    }
    actingFor {
      id
      ...EnterpriseHead
      ...EnterpriseVisits
      ...EnterpriseAppeals
      ...EnterprisePolicies
      ...EnterpriseCredit
    }
  }
}
    fragment EnterpriseAppeals on Enterprise {
  openAppeals
  appeals(first: 4) {
    ...AppealPage
  }
}
fragment AppealPage on AppealConnection {
  totalCount
  nodes {
    id
    ...AppealRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment AppealRow on Appeal {
  number
  content
  stateLabel(locale: $locale)
  light
  lightLabel(locale: $locale)
  dueAt
  item {
    name(locale: $locale)
  }
  responsibleUnit {
    name(locale: $locale)
  }
}
fragment EnterpriseCredit on Enterprise {
  creditStanding {
    score
    level
    levelLabel(locale: $locale)
    taxGradeLabel(locale: $locale)
    hasOpenDispute
    reasons(locale: $locale)
  }
}
fragment EnterpriseHead on Enterprise {
  name
  uscc
  statusLabel(locale: $locale)
  sizeClassLabel(locale: $locale)
  industryName(locale: $locale)
  liaison {
    name
    title
    unit {
      name(locale: $locale)
    }
  }
}
fragment EnterprisePolicies on Enterprise {
  policyMatches(first: 3) {
    totalCount
    nodes {
      result
      resultLabel(locale: $locale)
      because(locale: $locale)
      amountCents
      project {
        id
        title
        closesOn
        unit {
          name(locale: $locale)
        }
      }
    }
  }
}
fragment EnterpriseVisits on Enterprise {
  visits(first: 5, filter: {states: [PENDING_ENTERPRISE]}) {
    totalCount
    nodes {
      id
      ...VisitCard
    }
  }
}
fragment VisitCard on VisitRequest {
  id
  purpose
  kindLabel(locale: $locale)
  stateLabel(locale: $locale)
  headcount
  dueAt
  unit {
    name(locale: $locale)
  }
  windows {
    position
    startsAt
    endsAt
  }
  scheduled {
    startsAt
    endsAt
  }
  availableActions {
    action
    label(locale: $locale)
    isAllowed
    because(locale: $locale)
  }
}`, {"hash":"sha256:b64019bb722552b8918f0e907e447217cb68949aa4a8d80ba5ea4206a69be920"}) as unknown as TypedDocumentString<MyEnterpriseQuery, MyEnterpriseQueryVariables>;
export const AcceptVisitDocument = new TypedDocumentString(`
    mutation AcceptVisit($input: AcceptVisitInput!, $locale: Locale!) {
  acceptVisit(input: $input) {
    __typename
    ... on AcceptVisitSuccess {
      visitRequest {
        ...VisitCard
      }
    }
    ... on UserError {
      message(locale: $locale)
    }
  }
}
    fragment VisitCard on VisitRequest {
  id
  purpose
  kindLabel(locale: $locale)
  stateLabel(locale: $locale)
  headcount
  dueAt
  unit {
    name(locale: $locale)
  }
  windows {
    position
    startsAt
    endsAt
  }
  scheduled {
    startsAt
    endsAt
  }
  availableActions {
    action
    label(locale: $locale)
    isAllowed
    because(locale: $locale)
  }
}`, {"hash":"sha256:87914fd2de040e8268cae670004b1494cd6f79cf86ec7506447483f9d4f9d779"}) as unknown as TypedDocumentString<AcceptVisitMutation, AcceptVisitMutationVariables>;
export const RefuseVisitDocument = new TypedDocumentString(`
    mutation RefuseVisit($input: RefuseVisitInput!, $locale: Locale!) {
  refuseVisit(input: $input) {
    __typename
    ... on RefuseVisitSuccess {
      visitRequest {
        ...VisitCard
      }
    }
    ... on UserError {
      message(locale: $locale)
    }
  }
}
    fragment VisitCard on VisitRequest {
  id
  purpose
  kindLabel(locale: $locale)
  stateLabel(locale: $locale)
  headcount
  dueAt
  unit {
    name(locale: $locale)
  }
  windows {
    position
    startsAt
    endsAt
  }
  scheduled {
    startsAt
    endsAt
  }
  availableActions {
    action
    label(locale: $locale)
    isAllowed
    because(locale: $locale)
  }
}`, {"hash":"sha256:5ec76a2a142e246f56064597fcacb42e4251cd1f165fd51e370500e05038408f"}) as unknown as TypedDocumentString<RefuseVisitMutation, RefuseVisitMutationVariables>;