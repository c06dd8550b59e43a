import type { RequestContext } from '../../context.ts';
import { checkTerms, toStoredTerms, type ProposedTerms } from '../../domain/standing/visit-terms.ts';
import { isStatutory } from '../../domain/visit-request.ts';
import { moveVisit, type VisitDecision, type VisitSituation } from '../act-on-visit.ts';
import { startClock } from '../step-clock.ts';
import type { VisitTermsRejected } from './refusals.ts';

/** The enterprise's terms go to the unit, whose time to answer begins (VIS-07); by its own word, or by what it said on the phone. */
export const proposeTermsNow = async (
  context: RequestContext,
  situation: VisitSituation,
  { terms, reason }: { readonly terms: ProposedTerms; readonly reason: string | null },
): Promise<VisitDecision<VisitTermsRejected>> => {
  const { request, settings } = situation;
  const { caller, now, calendar } = context;
  const problems = checkTerms(terms, { now, calendar, settings: settings.values, isStatutory: isStatutory(request), statutoryDeadline: request.statutoryDeadline });
  if (problems.length > 0) return { refusal: { kind: 'VisitTermsRejected', problems } };
  const changes = { terms: toStoredTerms(terms), ...startClock(context, 'NEGOTIATING', settings) };
  return { saved: await moveVisit(situation, { actor: caller.subject, now }, { events: ['proposeTerms'], changes, reason }) };
};
