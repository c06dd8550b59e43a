import type { RequestContext } from '../../context.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from '../act-on-visit.ts';
import { startClock } from '../step-clock.ts';

export interface CheckOutVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
}

/** The visitors have left: what the visit cost the enterprise in time is known, and both sides have two working days to speak (VIS-04). */
export const checkOutVisit = (context: RequestContext, input: CheckOutVisitInput): Promise<VisitOperationResult<never>> =>
  actOnVisit(context, {
    mutation: 'checkOutVisit',
    action: 'CHECK_OUT',
    input,
    decide: async (situation) => {
      const { caller, now } = context;
      const changes = { checkedOutAt: now, ...startClock(context, 'COMPLETED', situation.settings) };
      return { saved: await moveVisit(situation, { actor: caller.subject, now }, { events: ['checkOut'], changes }) };
    },
  });
