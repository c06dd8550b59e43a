import type { ReviewPause } from './application-clock.ts';
import type { ApplicationEvent } from './application-state.ts';
import type { VerificationItem } from './verification.ts';

/** Where an application stands (§9.3). */
export type PolicyApplicationState =
  | 'PREFILLED'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'NEEDS_HUMAN'
  | 'REJECTED_AUTO'
  | 'SUPPLEMENT'
  | 'OBJECTED'
  | 'APPROVED'
  | 'WAITLIST'
  | 'NOTICE'
  | 'COMMITTED'
  | 'PAID'
  | 'COMPLETED'
  | 'AUDIT_OK'
  | 'CLAWBACK'
  | 'RETURNED_FUNDS'
  | 'REJECTED'
  | 'RECONSIDER'
  | 'REJECTED_FINAL'
  | 'WITHDRAWN';

/** A field of an application's form (申报表字段, POL-06): the register's value, and what the enterprise says instead. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly labelEn: string;
  readonly value: string | null;
  /** Null: the applicant filled it in. */
  readonly source: string | null;
  readonly asOf: string | null;
  readonly isRequired: boolean;
  readonly isPrefilled: boolean;
  readonly contestedValue: string | null;
  readonly contestReason: string | null;
}

/** How an application was decided, with the sentences that were said (决定). */
export interface ApplicationDecision {
  readonly outcome: 'APPROVED' | 'REJECTED';
  /** By the machine in the moment of submission (秒批). */
  readonly isInstant: boolean;
  /** By which clause it was rejected. */
  readonly clauseId: string | null;
  readonly explanation: readonly { readonly ZH_CN: string; readonly EN: string }[];
}

/** An application of an enterprise for a project (政策申报). */
export interface PolicyApplication {
  readonly id: string;
  readonly projectId: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  /** The unit in charge of the project. */
  readonly unitId: string;
  readonly state: PolicyApplicationState;
  /** The subject of who applied. */
  readonly appliedBy: string;
  readonly form: readonly FormField[];
  readonly verification: readonly VerificationItem[] | null;
  readonly decision: ApplicationDecision | null;
  readonly amountCents: number | null;
  /** The order of the waiting list (POL-16). */
  readonly score: number | null;
  readonly isRedListed: boolean;
  readonly isCreditTieBreak: boolean;
  /** 0 … 1 (§10.9). */
  readonly riskScore: number;
  readonly isAuditSelected: boolean;
  readonly supplementCount: number;
  readonly supplementRequest: string | null;
  readonly pauses: readonly ReviewPause[];
  readonly submittedAt: Date | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly paidBy: string | null;
  readonly paidAt: Date | null;
  readonly dueAt: Date | null;
  readonly dueCalendarVersion: string | null;
  readonly settingsVersion: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** A step that was made. */
export interface PolicyTransition {
  readonly applicationId: string;
  readonly version: number;
  /** Counts the steps of one version from 1. */
  readonly position: number;
  readonly event: ApplicationEvent;
  readonly fromState: PolicyApplicationState;
  readonly toState: PolicyApplicationState;
  readonly actor: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** The time of the present step has run out. */
export const isOverdue = ({ dueAt }: Pick<PolicyApplication, 'dueAt'>, now: Date): boolean => dueAt !== null && dueAt <= now;
