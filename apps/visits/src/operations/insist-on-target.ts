import { shanghaiMonth } from '@qinqing/working-time';
import type { RequestContext } from '../context.ts';
import { checkReceptionWindows, isBoundByReceptionRules } from '../domain/arrival/reception-fit.ts';
import { checkWindows, isLeadTimeWaived, type ProposedWindow } from '../domain/visit-form.ts';
import { findReceptionRules } from '../persistence/arrival/reception-rules.ts';
import { readQuotas } from '../persistence/quotas.ts';
import { insertWindows, listCurrentWindows } from '../persistence/visit-requests.ts';
import { actOnVisit, moveVisit, type VisitOperationResult, type VisitSituation } from './act-on-visit.ts';
import type { VisitFormRejected, VisitLimitReached } from './refusals.ts';
import { toWindows } from './request-visit.ts';
import { askEnterpriseNow } from './standing/ask-enterprise-now.ts';

export interface InsistOnTargetInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly windows: readonly ProposedWindow[];
}

/**
 * The unit keeps its target and waits for room: new windows from the next free date on, then the enterprise is asked (§9.1). One that receives
 * nobody has no such date, and is not asked (VIS-08).
 */
export const insistOnTarget = (context: RequestContext, input: InsistOnTargetInput): Promise<VisitOperationResult<VisitFormRejected | VisitLimitReached>> =>
  actOnVisit<VisitFormRejected | VisitLimitReached>(context, {
    mutation: 'insistOnTarget',
    action: 'INSIST_ON_TARGET',
    input,
    decide: async (situation) => {
      const { manager, request, settings } = situation;
      const { now, calendar, caller } = context;
      const closed = await findClosedDoor(situation, now);
      if (closed !== null) return { refusal: closed };
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

/** @returns the facts of the counter-offer as long as the enterprise's limit is 0 */
const findClosedDoor = async ({ manager, request, enterprise, settings }: VisitSituation, now: Date): Promise<VisitLimitReached | null> => {
  const offer = request.counterOffer;
  if (offer === null || offer.nextAllowedFrom !== null) return null;
  const [quota] = await readQuotas(manager, [{ enterprise, settings: settings.values }], shanghaiMonth(now));
  const { month, limit, usedThisMonth, nextAllowedFrom } = offer;
  return quota?.limit === 0 ? { kind: 'VisitLimitReached', month, limit, usedThisMonth, nextAllowedFrom } : null;
};
