import { z } from 'zod';
import type { EventContract } from './contract.ts';

const appealState = z.object({
  appealId: z.uuid(),
  /** Printed on what people read, e.g. 440704-2026-000123. */
  number: z.string(),
  enterpriseId: z.uuid(),
  itemCode: z.string().nullable(),
  /** The question of a session that it was taken over from; null: none (VIS-36). */
  questionId: z.uuid().nullable(),
  /** True until it is answered for good, withdrawn or closed. */
  isOpen: z.boolean(),
  submittedAt: z.iso.datetime(),
});
export type AppealState = z.infer<typeof appealState>;

/**
 * That an enterprise has an appeal, and whether it is open (诉求开闭状态): a visit that serves it is necessary (§10.3). Ratings are
 * never published: no other department may know of a low one (§0.1).
 */
export const appealChanged: EventContract<AppealState> = {
  type: 'appeals.AppealChanged',
  publisher: 'appeals',
  kind: 'STATE',
  consumers: ['visits'],
  schema: appealState,
};
