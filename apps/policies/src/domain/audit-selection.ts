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

/** 0 … 1, evenly spread over seeds: FNV-1a, stirred so that seeds which differ in their end differ everywhere. */
const drawFrom = (seed: string): number => {
  let hash = 0x811c9dc5;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
};
