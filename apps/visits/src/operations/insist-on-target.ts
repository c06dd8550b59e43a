import type { RequestContext } from '../context.ts';
import { checkReceptionWindows, isBoundByReceptionRules } from '../domain/arrival/reception-fit.ts';
import { checkWindows, isLeadTimeWaived, type ProposedWindow } from '../domain/visit-form.ts';
import { findReceptionRules } from '../persistence/arrival/reception-rules.ts';
import { insertWindows, listCurrentWindows } from '../persistence/visit-requests.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
import type { VisitFormRejected } from './refusals.ts';
import { toWindows } from './request-visit.ts';
import { askEnterpriseNow } from './standing/ask-enterprise-now.ts';

export interface InsistOnTargetInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly windows: readonly ProposedWindow[];
}

/** The unit keeps its target and waits for room: new windows from the next free date on, then the enterprise is asked (§9.1). */
export const insistOnTarget = (context: RequestContext, input: InsistOnTargetInput): Promise<VisitOperationResult<VisitFormRejected>> =>
  actOnVisit<VisitFormRejected>(context, {
    mutation: 'insistOnTarget',
    action: 'INSIST_ON_TARGET',
    input,
    decide: async (situation) => {
      const { manager, request, settings } = situation;
      const { now, calendar, caller } = context;
      const rules = isBoundByReceptionRules(request) ? await findReceptionRules(manager, request.enterpriseId) : null;
      const windowProblems = checkWindows(input.windows, {
        now,
        calendar,
        settings: settings.values,
        isLeadTimeWaived: isLeadTimeWaived(request.occasion),
        notBefore: request.counterOffer?.nextAllowedFrom ?? null,
        notAfter: request.statutoryDeadline,
      });
      const problems = [...windowProblems, ...checkReceptionWindows(input.windows, rules)];
      if (problems.length > 0) return { refusal: { kind: 'VisitFormRejected', problems } };
      const [earlier] = await listCurrentWindows(manager, [request.id]);
      const saved = await moveVisit(situation, { actor: caller.subject, now }, await askEnterpriseNow(context, situation, 'insistOnTarget'));
      await insertWindows(manager, toWindows(request.id, (earlier?.round ?? 0) + 1, input.windows));
      return { saved };
    },
  });
