import type { SettingRejected } from '@qinqing/subgraph-server';
import type { PolicyApplicationAction } from '../domain/application-actions.ts';
import type { FundingBan } from '../domain/blacklist-gate.ts';
import type { PolicyDuty } from '../domain/duties.ts';
import type { EntryProblems } from '../domain/form-entries.ts';
import type { PolicyApplicationState } from '../domain/policy-application.ts';
import type { PolicyProjectState } from '../domain/policy-project.ts';
import type { PolicyProjectAction } from '../domain/project-actions.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import type { RuleProof } from '../domain/rule-proof.ts';

/** Why an operation may not be carried out, with its facts; each kind bears the name of its GraphQL type. */
export interface PolicyProjectUnknown {
  readonly kind: 'PolicyProjectUnknown';
  readonly projectId: string;
}

export interface PolicyClauseUnknown {
  readonly kind: 'PolicyClauseUnknown';
  readonly clauseId: string | null;
}

export interface PolicyFormRejected {
  readonly kind: 'PolicyFormRejected';
  readonly problems: readonly FormProblem[];
}

export interface PolicyProjectActionNotAllowed {
  readonly kind: 'PolicyProjectActionNotAllowed';
  readonly action: PolicyProjectAction;
  readonly state: PolicyProjectState;
  readonly allowedNow: readonly PolicyProjectAction[];
}

export interface PolicyDraftExists {
  readonly kind: 'PolicyDraftExists';
  readonly draftId: string;
}

export interface PolicyRuleUnproven extends RuleProof {
  readonly kind: 'PolicyRuleUnproven';
}

export interface PolicyApplicationUnknown {
  readonly kind: 'PolicyApplicationUnknown';
  readonly applicationId: string;
}

export interface PolicyApplicationActionNotAllowed {
  readonly kind: 'PolicyApplicationActionNotAllowed';
  readonly action: PolicyApplicationAction;
  readonly state: PolicyApplicationState;
  readonly allowedNow: readonly PolicyApplicationAction[];
}

export interface PolicyApplicantBlacklisted extends FundingBan {
  readonly kind: 'PolicyApplicantBlacklisted';
}

export interface PolicyApplicantNotInBusiness {
  readonly kind: 'PolicyApplicantNotInBusiness';
  readonly enterpriseId: string;
}

export interface PolicyWindowClosed {
  readonly kind: 'PolicyWindowClosed';
  readonly opensOn: string;
  readonly closesOn: string | null;
}

export interface PolicyApplicationExists {
  readonly kind: 'PolicyApplicationExists';
  readonly applicationId: string;
}

export interface PolicyDeclarationMissing {
  readonly kind: 'PolicyDeclarationMissing';
}

export interface PolicyFieldsRejected extends EntryProblems {
  readonly kind: 'PolicyFieldsRejected';
}

export interface PolicyDutiesNotSeparate {
  readonly kind: 'PolicyDutiesNotSeparate';
  readonly earlierDuty: PolicyDuty;
}

export interface PolicySupplementsExhausted {
  readonly kind: 'PolicySupplementsExhausted';
  readonly limit: number;
}

export interface PolicyAmountUnknown {
  readonly kind: 'PolicyAmountUnknown';
  readonly missingKeys: readonly string[];
}

export type PolicySettingRejected = SettingRejected<'PolicySettingRejected'>;
