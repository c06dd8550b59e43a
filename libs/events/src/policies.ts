import { z } from 'zod';
import type { EventContract } from './contract.ts';

const fundingGranted = z.object({
  applicationId: z.uuid(),
  projectId: z.uuid(),
  enterpriseId: z.uuid(),
  amountCents: z.number().int().positive(),
  /** Decided by the red list among equals (POL-16). */
  isCreditTieBreak: z.boolean(),
});
export type FundingGranted = z.infer<typeof fundingGranted>;

/** Money was committed to an enterprise (财政资金已核定, SHR-08). */
export const fundingGrantedEvent: EventContract<FundingGranted> = {
  type: 'policies.FundingGranted',
  publisher: 'policies',
  kind: 'FACT',
  consumers: [],
  schema: fundingGranted,
};
