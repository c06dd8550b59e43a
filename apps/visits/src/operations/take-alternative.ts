import type { RequestContext } from '../context.ts';
import { findEnterpriseCopy } from '@qinqing/register-copies';
import { listOtherTargets } from '../persistence/programmes/programme-stops.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
import type { VisitAlternativeUnknown } from './refusals.ts';

export interface TakeAlternativeInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly enterpriseId: string;
}

/** The unit takes a willing enterprise instead of the saturated one (VIS-23); the request goes on with the new target. */
export const takeAlternative = (context: RequestContext, input: TakeAlternativeInput): Promise<VisitOperationResult<VisitAlternativeUnknown>> =>
  actOnVisit<VisitAlternativeUnknown>(context, {
    mutation: 'takeAlternative',
    action: 'TAKE_ALTERNATIVE',
    input,
    decide: async (situation) => {
      // A programme visits an enterprise once, whichever of its stops leads there (VIS-44).
      const taken = await listOtherTargets(situation.manager, situation.request);
      const enterpriseIds = situation.request.counterOffer?.candidates.map(({ enterpriseId }) => enterpriseId).filter((id) => !taken.has(id)) ?? [];
      const chosen = enterpriseIds.includes(input.enterpriseId) ? await findEnterpriseCopy(situation.manager, input.enterpriseId) : null;
      if (chosen === null) return { refusal: { kind: 'VisitAlternativeUnknown', enterpriseIds } };
      // The old target may have been asked with others; the new one sees the request once it is asked itself (VIS-07).
      const changes = { enterpriseId: chosen.id, divisionCode: chosen.divisionCode, askedAt: null };
      return { saved: await moveVisit(situation, { actor: context.caller.subject, now: context.now }, { events: ['takeAlternative'], changes }) };
    },
  });
