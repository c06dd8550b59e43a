import type { RequestContext } from '../context.ts';
import { listCurrentWindows } from '../persistence/visit-requests.ts';
import { actOnVisit, type VisitOperationResult } from './act-on-visit.ts';
import type { VisitLimitReached, VisitWindowUnknown } from './refusals.ts';
import { reserveReception } from './reserve-reception.ts';

export interface AcceptVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  /** A window's position. */
  readonly window: number;
}

/** The enterprise receives the visit in one of the proposed windows (VIS-07); beyond its limit it is told the facts. */
export const acceptVisit = (context: RequestContext, input: AcceptVisitInput): Promise<VisitOperationResult<VisitLimitReached | VisitWindowUnknown>> =>
  actOnVisit<VisitLimitReached | VisitWindowUnknown>(context, {
    mutation: 'acceptVisit',
    action: 'ACCEPT',
    input,
    decide: async (situation) => {
      const windows = await listCurrentWindows(situation.manager, [situation.request.id]);
      const window = windows.find(({ position }) => position === input.window);
      if (window === undefined) return { refusal: { kind: 'VisitWindowUnknown', positions: windows.map(({ position }) => position) } };
      return reserveReception(situation, { window, actor: context.caller.subject, now: context.now, reason: null, requestId: context.requestId });
    },
  });
