import { randomUUID } from 'node:crypto';
import { CallerFault } from '@qinqing/caller';
import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { insertMedia } from '../../persistence/arrival/visit-media.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';
import { startClock } from '../step-clock.ts';

export interface SubmitVisitMediaInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly title: string;
  readonly location: string;
  readonly contentHash: string;
}

/** A unit asks before it publishes (VIS-20). The hash ties the answer to what the enterprise has seen. */
export const submitVisitMedia = async (context: RequestContext, input: SubmitVisitMediaInput): Promise<VisitOperationResult<never>> => {
  const title = readRecordedText('title', input.title, 100);
  const location = readRecordedText('location', input.location, 500);
  const contentHash = input.contentHash.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(contentHash)) throw new CallerFault('BAD_USER_INPUT', '"contentHash" must be a SHA-256 of 64 hex digits.', { field: 'contentHash' });
  return actOnVisit(context, {
    mutation: 'submitVisitMedia',
    action: 'SUBMIT_MEDIA',
    input,
    decide: async ({ manager, request, settings }) => {
      const { dueAt } = startClock(context, 'MEDIA_SUBMITTED', settings);
      const media = { id: randomUUID(), visitRequestId: request.id, title, location, contentHash, submittedAt: context.now, dueAt, isApproved: null };
      await insertMedia(manager, media, context.caller.subject);
      return { saved: request };
    },
  });
};
