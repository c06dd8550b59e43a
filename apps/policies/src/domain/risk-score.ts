import type { CreditStandingState } from '@qinqing/events';

export interface RiskSettings {
  /** 0 … 1 by credit level (§10.10); a level that is not named is no risk, nor is having none. */
  readonly riskByLevel: Readonly<Record<string, number>>;
  /** Added when money was claimed back from the enterprise before. */
  readonly riskOfClawback: number;
}

export interface RiskFacts {
  readonly credit: Pick<CreditStandingState, 'level'> | null;
  readonly hasEarlierClawback: boolean;
}

/** How much reason there is to look closely (风险分), 0 … 1. What an enterprise refused or how it rated anybody is no part of it (§0.1). */
export const scoreRisk = ({ credit, hasEarlierClawback }: RiskFacts, { riskByLevel, riskOfClawback }: RiskSettings): number =>
  Math.min(1, (credit?.level ? (riskByLevel[credit.level] ?? 0) : 0) + (hasEarlierClawback ? riskOfClawback : 0));
