import { z } from 'zod';
import type { EventContract } from './contract.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const listing = z.object({
  entryId: z.uuid(),
  kind: z.enum(['RED', 'BLACK']),
  /** Codes of the statutory list of disciplinary measures (失信惩戒措施清单); empty for red listings. */
  measureCodes: z.array(z.string()),
  authorityName: z.string(),
  legalBasis: z.string(),
  listedOn: day,
});
export type Listing = z.infer<typeof listing>;

const creditStandingState = z.object({
  enterpriseId: z.uuid(),
  /** 0 … 1000; null: not rated yet (CRD-19). */
  score: z.number().int().min(0).max(1000).nullable(),
  level: z.enum(['AAA', 'AA', 'A', 'B', 'C', 'D']).nullable(),
  /** Null: not known (CRD-09). */
  taxGrade: z.enum(['A', 'B', 'M', 'C', 'D']).nullable(),
  taxGradeAsOf: day.nullable(),
  customsLevel: z.enum(['ADVANCED_CERTIFIED', 'CERTIFIED', 'REGULAR', 'DISHONEST', 'SERIOUSLY_DISHONEST']).nullable(),
  customsLevelAsOf: day.nullable(),
  /** In force now; a repaired or expired listing is not among them. */
  listings: z.array(listing),
  hasOpenDispute: z.boolean(),
});
export type CreditStandingState = z.infer<typeof creditStandingState>;

/** An enterprise's credit as other departments may use it: red and black lists, grades, level (信用状况). */
export const creditStandingChanged: EventContract<CreditStandingState> = {
  type: 'credit.CreditStandingChanged',
  publisher: 'credit',
  kind: 'STATE',
  consumers: ['policies'],
  schema: creditStandingState,
};

const consentRevoked = z.object({ consentId: z.uuid(), enterpriseId: z.uuid(), bankId: z.uuid(), revokedAt: z.iso.datetime() });
export type ConsentRevoked = z.infer<typeof consentRevoked>;

/** An enterprise took its consent back (撤回授权, SHR-08). */
export const consentRevokedEvent: EventContract<ConsentRevoked> = {
  type: 'credit.ConsentRevoked',
  publisher: 'credit',
  kind: 'FACT',
  consumers: [],
  schema: consentRevoked,
};
