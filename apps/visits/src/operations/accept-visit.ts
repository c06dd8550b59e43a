import type { RequestContext } from '../context.ts';
import { actOnVisit, type VisitOperationResult } from './act-on-visit.ts';
import { chooseWindow } from './choose-window.ts';
import type { ReceptionRefusal, VisitWindowUnknown } from './refusals.ts';
import { reserveReception } from './reserve-reception.ts';

export interface AcceptVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  /** A window's position. */
  readonly window: number;
}

/** The enterprise receives the visit in one of the proposed windows (VIS-07); beyond its limit it is told the facts. */
export const acceptVisit = (context: RequestContext, input: AcceptVisitInput): Promise<VisitOperationResult<ReceptionRefusal | VisitWindowUnknown>> =>
  actOnVisit<ReceptionRefusal | VisitWindowUnknown>(context, {
    mutation: 'acceptVisit',
    action: 'ACCEPT',
    input,
    decide: async (situation) => {
      const { caller, now, requestId } = context;
      const window = await chooseWindow(situation, input.window, now);
      return 'kind' in window ? { refusal: window } : reserveReception(situation, { window, actor: caller.subject, now, reason: null, requestId });
    },
  });
