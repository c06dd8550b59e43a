import type { RequestContext } from '../../context.ts';
import { windowsOfTerms } from '../../domain/standing/visit-terms.ts';
import { listCurrentWindows } from '../../persistence/visit-requests.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';
import type { ReceptionRefusal, VisitWindowUnknown } from '../refusals.ts';
import { reserveReception } from '../reserve-reception.ts';

export interface AgreeToVisitTermsInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  /** A position among the windows of the terms. */
  readonly window: number;
}

/** The unit agrees; the place is reserved in the month of the agreed window (§9.1). Beyond the limit both sides are told the facts. */
export const agreeToVisitTerms = (context: RequestContext, input: AgreeToVisitTermsInput): Promise<VisitOperationResult<ReceptionRefusal | VisitWindowUnknown>> =>
  actOnVisit<ReceptionRefusal | VisitWindowUnknown>(context, {
    mutation: 'agreeToVisitTerms',
    action: 'AGREE_TO_TERMS',
    input,
    decide: async (situation) => {
      const { manager, request } = situation;
      const { caller, now, requestId } = context;
      const windows = windowsOfTerms(request.terms ?? { conditions: null, windows: [] }, await listCurrentWindows(manager, [request.id]), now);
      const window = windows.find(({ position }) => position === input.window);
      if (window === undefined) return { refusal: { kind: 'VisitWindowUnknown', positions: windows.map(({ position }) => position) } };
      return reserveReception(situation, { events: ['agreeToTerms', 'schedule'], window, actor: caller.subject, now, reason: null, requestId });
    },
  });
