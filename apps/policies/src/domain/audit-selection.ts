import { createHash } from 'node:crypto';

export interface AuditSettings {
  /** 0 … 1, of all payments. */
  readonly auditShare: number;
  /** From this risk on every payment is audited. */
  readonly auditRiskScore: number;
}

/**
 * Which payments are audited afterwards (事后抽查, §10.9): everybody from the risk score on, and a random share of the rest.
 *
 * @param seed what the draw is made from; nobody who could gain from it may know it before the payment
 */
export const isDrawnForAudit = (riskScore: number, seed: string, { auditShare, auditRiskScore }: AuditSettings): boolean => riskScore >= auditRiskScore || drawFrom(seed) < auditShare;

/** 0 … 1, evenly spread over seeds. */
const drawFrom = (seed: string): number => createHash('sha256').update(seed).digest().readUInt32BE(0) / 2 ** 32;
