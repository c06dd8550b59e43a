import type { RequestContext } from '../context.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
import { askNow } from './step-clock.ts';

export interface AskEnterpriseInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
}

/** The enterprise is asked whether it is willing (VIS-07); its reply window begins. */
export const askEnterprise = (context: RequestContext, input: AskEnterpriseInput): Promise<VisitOperationResult<never>> =>
  actOnVisit(context, {
    mutation: 'askEnterprise',
    action: 'ASK_ENTERPRISE',
    input,
    decide: async (situation) => ({
      saved: await moveVisit(
        situation,
        { actor: context.caller.subject, now: context.now },
        { events: ['askEnterprise'], changes: askNow(context, situation.settings) },
      ),
    }),
  });
