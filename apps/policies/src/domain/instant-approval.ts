import type { PolicyMode } from './policy-project.ts';
import type { VerificationItem } from './verification.ts';

/** Why the machine does not decide alone (§10.9). */
export type InstantObstacle =
  | 'MODE'
  | 'NOT_ALL_PASS'
  | 'STALE'
  | 'AMOUNT_UNKNOWN'
  | 'ABOVE_LIMIT'
  | 'OPEN_DISPUTE'
  | 'RISK'
  | 'CONTESTED'
  | 'APPLICANT_DECIDES';

export interface InstantFacts {
  readonly mode: PolicyMode;
  readonly items: readonly Pick<VerificationItem, 'result' | 'isFresh'>[];
  /** Null: not computable. */
  readonly amountCents: number | null;
  /** Null: none. */
  readonly instantLimitCents: number | null;
  /** Credit level, e.g. AAA; null: not rated. */
  readonly level: string | null;
  readonly hasOpenDispute: boolean;
  readonly hasContestedField: boolean;
  readonly riskScore: number;
  readonly appliedBy: string;
  /** Who made the rule and let it decide: the machine decides in their name. */
  readonly decidedInNameOf: readonly (string | null)[];
}

export interface InstantSettings {
  /** What the limit is multiplied with for AAA and AA (§10.10). */
  readonly instantLimitFactor: number;
  readonly auditRiskScore: number;
}

const privileged = ['AAA', 'AA'];

/**
 * Whether the machine may decide in the moment of submission (秒批, §10.9): every condition is passed on fresh evidence of a machine source, the
 * amount is within the limit, nothing is disputed or flagged, and nobody decides for himself.
 *
 * @returns what stands against it; empty means that it decides
 */
export const listInstantObstacles = (facts: InstantFacts, { instantLimitFactor, auditRiskScore }: InstantSettings): readonly InstantObstacle[] => {
  const { items, amountCents, level } = facts;
  const limit = facts.instantLimitCents === null ? Infinity : facts.instantLimitCents * (level !== null && privileged.includes(level) ? instantLimitFactor : 1);
  const obstacles: (InstantObstacle | false)[] = [
    facts.mode === 'REVIEW' && 'MODE',
    items.some(({ result }) => result !== 'PASS') && 'NOT_ALL_PASS',
    items.some(({ result, isFresh }) => result === 'PASS' && !isFresh) && 'STALE',
    amountCents === null && 'AMOUNT_UNKNOWN',
    amountCents !== null && amountCents > limit && 'ABOVE_LIMIT',
    facts.hasOpenDispute && 'OPEN_DISPUTE',
    facts.riskScore >= auditRiskScore && 'RISK',
    facts.hasContestedField && 'CONTESTED',
    facts.decidedInNameOf.includes(facts.appliedBy) && 'APPLICANT_DECIDES',
  ];
  return obstacles.filter((obstacle) => obstacle !== false);
};

const inYuan = (cents: number): string => (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What the machine says of its decision. */
export const sayInstant = (conditions: number, amountCents: number): { readonly ZH_CN: string; readonly EN: string } => ({
  ZH_CN: `${conditions}项条件均经数据核验通过，系统即时批准，金额${inYuan(amountCents)}元。`,
  EN: `All ${conditions} conditions are verified by machine sources: approved at once, ${inYuan(amountCents)} yuan.`,
});
