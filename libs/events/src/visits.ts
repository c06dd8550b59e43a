import { z } from 'zod';
import type { EventContract } from './contract.ts';

const visitScheduled = z.object({
  visitRequestId: z.uuid(),
  enterpriseId: z.uuid(),
  unitId: z.uuid(),
  kind: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
});
export type VisitScheduled = z.infer<typeof visitScheduled>;

/** A visit has its day and hour (SHR-08). Refusals are never published: no other department may know of them (VIS-08). */
export const visitScheduledEvent: EventContract<VisitScheduled> = {
  type: 'visits.VisitScheduled',
  publisher: 'visits',
  kind: 'FACT',
  consumers: [],
  schema: visitScheduled,
};
