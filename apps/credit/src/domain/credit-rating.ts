import type { CreditLevel, RatedComponent } from './rating.ts';

/** A rating as it was computed once; append-only (评级历史, CRD-19). */
export interface CreditRating {
  readonly id: string;
  readonly enterpriseId: string;
  readonly score: number;
  readonly level: CreditLevel;
  readonly modelVersion: string;
  /** YYYY-MM-DD in Shanghai. */
  readonly asOf: string;
  readonly inputRecordIds: readonly string[];
  readonly isBlackListed: boolean;
  readonly components: readonly RatedComponent[];
  readonly ratedAt: Date;
}
