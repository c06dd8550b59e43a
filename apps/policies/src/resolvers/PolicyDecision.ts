import type { ApplicationDecision } from '../domain/policy-application.ts';
import type { PolicyDecisionResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

/** A decision with what the application itself keeps of it. */
export interface DecidedApplication extends ApplicationDecision {
  readonly decidedAt: Date;
  readonly isCreditTieBreak: boolean;
}

export const PolicyDecision: PolicyDecisionResolvers = {
  outcomeLabel: ({ outcome }, { locale }) => label('PolicyDecisionOutcome', outcome, locale),
  clause: ({ clauseId }, _arguments, { clauses }) => (clauseId === null ? null : clauses.load(clauseId)),
  explanation: ({ explanation }, { locale }) => explanation.map((sentence) => sentence[locale]),
};
