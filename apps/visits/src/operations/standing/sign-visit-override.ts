import type { RequestContext } from '../../context.ts';
import { listOverrides } from '../../persistence/standing/visit-overrides.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';
import { reserveReception } from '../reserve-reception.ts';
import { signOverride } from './propose-visit-override.ts';
import type { VisitOverrideImpossible } from './refusals.ts';

export interface SignVisitOverrideInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
}

/** The other office signs, in another person: the visit gets its date, with a place beyond the limit if need be (VIS-06, §9.1). */
export const signVisitOverride = (context: RequestContext, input: SignVisitOverrideInput): Promise<VisitOperationResult<VisitOverrideImpossible>> =>
  actOnVisit<VisitOverrideImpossible>(context, {
    mutation: 'signVisitOverride',
    action: 'SIGN_OVERRIDE',
    input,
    decide: async (situation) => {
      const { manager, request } = situation;
      const { caller, now, requestId } = context;
      const impossible = { refusal: { kind: 'VisitOverrideImpossible', visitRequestId: request.id } } as const;
      const [override] = await listOverrides(manager, [request.id]);
      if (override === undefined || override.startsAt <= now) return impossible;
      const obstacle = await signOverride(context, situation);
      if (obstacle !== null) return { refusal: obstacle };
      // The enterprise is not asked, and sees the visit from here on.
      const changes = { isOverride: true, askedAt: now };
      const reserved = await reserveReception(situation, { events: ['override'], changes, window: override, actor: caller.subject, now, reason: override.reason, requestId });
      return 'refusal' in reserved ? impossible : reserved;
    },
  });
