import { z } from 'zod';
import type { EventContract } from './contract.ts';

const protectionDecided = z.object({
  enterpriseId: z.uuid(),
  isProtected: z.boolean(),
  /** Why it is protected (VIS-09, VIS-10); of an end, why it was. */
  ground: z.enum(['VISIT_FREQUENCY', 'PILOT']),
  /** Who consented for the enterprise; null: its protection ends because it left. */
  consentedBy: z.string().min(1).nullable(),
  decidedBy: z.string().min(1),
  decidedAt: z.iso.datetime(),
});
export type ProtectionDecided = z.infer<typeof protectionDecided>;

/**
 * The protection list has decided on an enterprise (保护清单决定, VIS-09): the register of enterprises shows it and tells every department. The
 * subject is the enterprise, the version the number of the decision.
 */
export const protectionDecidedEvent: EventContract<ProtectionDecided> = {
  type: 'visits.ProtectionDecided',
  publisher: 'visits',
  kind: 'STATE',
  consumers: ['enterprises'],
  schema: protectionDecided,
};
