import type { RequestContext } from '../context.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
import type { ComprehensiveInspectionRequired } from './merging/refusals.ts';
import { refuseLoneInspection } from './merging/refuse-lone-inspection.ts';
import { askEnterpriseNow } from './standing/ask-enterprise-now.ts';

export interface AskEnterpriseInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
}

/** The enterprise is asked whether it is willing (VIS-07); its reply window begins. An inspection that others are due with is not asked alone (VIS-15). */
export const askEnterprise = (context: RequestContext, input: AskEnterpriseInput): Promise<VisitOperationResult<ComprehensiveInspectionRequired>> =>
  actOnVisit<ComprehensiveInspectionRequired>(context, {
    mutation: 'askEnterprise',
    action: 'ASK_ENTERPRISE',
    input,
    decide: async (situation) => {
      const { manager, request, settings } = situation;
      const missing = await refuseLoneInspection(manager, [request], settings);
      if (missing !== null) return { refusal: missing };
      const moment = { actor: context.caller.subject, now: context.now };
      return { saved: await moveVisit(situation, moment, await askEnterpriseNow(context, situation, 'askEnterprise')) };
    },
  });
