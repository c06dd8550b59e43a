import type { RequestContext } from '../../context.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from '../act-on-visit.ts';

export interface ArchiveVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
}

/** The centre puts a visit on file before its time does (§9.1). */
export const archiveVisit = (context: RequestContext, input: ArchiveVisitInput): Promise<VisitOperationResult<never>> =>
  actOnVisit(context, {
    mutation: 'archiveVisit',
    action: 'ARCHIVE',
    input,
    decide: async (situation) => ({ saved: await moveVisit(situation, { actor: context.caller.subject, now: context.now }, { events: ['archive'] }) }),
  });
