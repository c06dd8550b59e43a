import type { RequestContext } from '../context.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
import { readRecordedText } from '@qinqing/text-input';
import { foundNecessary } from './screen-visit.ts';

export interface DecideReviewInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly isNecessary: boolean;
  readonly reason: string;
}

/** From 40 to 59 points an officer decides, with a reason (VIS-05); what is found necessary goes on as if scored so. */
export const decideReview = async (context: RequestContext, input: DecideReviewInput): Promise<VisitOperationResult<never>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnVisit(context, {
    mutation: 'decideReview',
    action: 'DECIDE_REVIEW',
    input,
    decide: async (situation) => {
      const move = input.isNecessary ? await foundNecessary(context, situation) : { events: ['findUnnecessary'] as const };
      return { saved: await moveVisit(situation, { actor: context.caller.subject, now: context.now }, { ...move, reason }) };
    },
  });
};
