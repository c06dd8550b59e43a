import type { FactKey } from './fact-definitions.ts';

/** A value as it is stored: text, number, whole fen, YYYY-MM-DD, or a list of texts, as the fact's definition says. */
export type FactValue = string | number | readonly string[];

/** The newest knowledge of one fact (企业事实), with where it comes from (ENT-04). */
export interface KnownFact {
  readonly key: FactKey;
  readonly value: unknown;
  readonly unit: string | null;
  /** `2024`, `2025Q2` or `2025-08`; null: it belongs to no period. */
  readonly period: string | null;
  /** The day for which it is true, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** 0 … 1 */
  readonly confidence: number;
  readonly source: string;
}

/** A fact on file. Rows are only ever added: what was believed before stays readable. */
export interface EnterpriseFact extends Omit<KnownFact, 'key'> {
  readonly id: string;
  readonly enterpriseId: string;
  readonly key: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** The fact with the later day counts; of two of the same day, the one put on file later. */
export const isNewer = (candidate: { readonly asOf: string }, onFile: { readonly asOf: string } | null): boolean => onFile === null || candidate.asOf >= onFile.asOf;
