import type { PolicyMode } from './policy-project.ts';

export type ScorePartKey = 'AMOUNT' | 'URGENCY' | 'PEER_SUCCESS' | 'EASE';

export interface ScorePart {
  readonly key: ScorePartKey;
  /** 0 … 1 */
  readonly value: number;
  readonly weight: number;
}

/** What the order of matches is made of (§10.8). No list, grade or rating is among it: credit never lifts a project (POL-16). */
export interface ScoreFacts {
  /** Null: not computable yet. */
  readonly amountCents: number | null;
  /** YYYY-MM-DD, the last day; null: no end. */
  readonly closesOn: string | null;
  /** Decided applications of peers, and how many of them were approved. */
  readonly peers: { readonly decided: number; readonly approved: number };
  readonly mode: PolicyMode;
  /** Papers that the enterprise has to bring itself. */
  readonly materialsToBring: number;
}

export interface ScoreSettings {
  readonly rankingWeights: { readonly amount: number; readonly urgency: number; readonly peerSuccess: number; readonly ease: number };
  readonly largestAmountCents: number;
  readonly urgencyHorizonDays: number;
  readonly peerMinimum: number;
  readonly easeByMode: Readonly<Record<PolicyMode, number>>;
  readonly manyMaterials: number;
}

const DAY_MS = 86_400_000;
const EVEN_CHANCE = 0.5;

/** `0.45·log-amount + 0.25·deadline urgency + 0.20·peer success + 0.10·ease` (§10.8), 0 … 1. */
export const scoreMatch = (facts: ScoreFacts, today: string, settings: ScoreSettings): { readonly score: number; readonly parts: readonly ScorePart[] } => {
  const { rankingWeights: weights } = settings;
  const parts: readonly ScorePart[] = [
    { key: 'AMOUNT', value: amountPart(facts.amountCents, settings), weight: weights.amount },
    { key: 'URGENCY', value: urgencyPart(facts.closesOn, today, settings), weight: weights.urgency },
    { key: 'PEER_SUCCESS', value: peerPart(facts.peers, settings), weight: weights.peerSuccess },
    { key: 'EASE', value: easePart(facts, settings), weight: weights.ease },
  ];
  return { score: round(parts.reduce((sum, { value, weight }) => sum + value * weight, 0)), parts };
};

/** Ten times the money is one step, whatever the level. An amount that is not known lifts nothing. */
const amountPart = (amountCents: number | null, { largestAmountCents }: ScoreSettings): number =>
  amountCents === null ? 0 : round(Math.min(1, Math.log1p(Math.max(0, amountCents) / 100) / Math.log1p(largestAmountCents / 100)));

/** 1 on the last day, 0 at the horizon and beyond it; a project without an end is never urgent. */
const urgencyPart = (closesOn: string | null, today: string, { urgencyHorizonDays }: ScoreSettings): number => {
  if (closesOn === null) return 0;
  const daysLeft = (Date.parse(closesOn) - Date.parse(today)) / DAY_MS;
  return round(Math.min(1, Math.max(0, 1 - daysLeft / urgencyHorizonDays)));
};

/** With few decisions the share says little, and would tell of single enterprises: then it is an even chance. */
const peerPart = ({ decided, approved }: ScoreFacts['peers'], { peerMinimum }: ScoreSettings): number => (decided < peerMinimum ? EVEN_CHANCE : round(approved / decided));

const easePart = ({ mode, materialsToBring }: ScoreFacts, { easeByMode, manyMaterials }: ScoreSettings): number =>
  round(0.5 * easeByMode[mode] + 0.5 * Math.max(0, 1 - materialsToBring / manyMaterials));

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
