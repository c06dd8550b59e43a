import { LostRace } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import { readMediaState } from '../../domain/arrival/visit-ending.ts';
import { listMedia, saveMediaAnswer } from '../../persistence/arrival/visit-media.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';
import type { VisitMediaAnswered, VisitMediaUnknown } from './refusals.ts';

export interface ApproveVisitMediaInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly mediaId: string;
  readonly isApproved: boolean;
}

/** The enterprise answers whether something may be published (VIS-20); once answered, or too late, it stays as it is and is submitted anew. */
export const approveVisitMedia = (context: RequestContext, input: ApproveVisitMediaInput): Promise<VisitOperationResult<VisitMediaUnknown | VisitMediaAnswered>> =>
  actOnVisit<VisitMediaUnknown | VisitMediaAnswered>(context, {
    mutation: 'approveVisitMedia',
    action: 'APPROVE_MEDIA',
    input,
    decide: async ({ manager, request }) => {
      const { caller, now } = context;
      const media = (await listMedia(manager, [request.id])).find(({ id }) => id === input.mediaId);
      if (media === undefined) return { refusal: { kind: 'VisitMediaUnknown', mediaId: input.mediaId } };
      if (readMediaState(media, now) !== 'SUBMITTED') return { refusal: { kind: 'VisitMediaAnswered', dueAt: media.dueAt } };
      if (!(await saveMediaAnswer(manager, media.id, { isApproved: input.isApproved, by: caller.subject, now }))) throw new LostRace('it was answered meanwhile');
      return { saved: request };
    },
  });
