import type { RequestContext } from '../../context.ts';
import type { ProposedTerms } from '../../domain/standing/visit-terms.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';
import { proposeTermsNow } from './propose-terms-now.ts';
import type { VisitTermsRejected } from './refusals.ts';

export interface ProposeVisitTermsInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly terms: ProposedTerms;
}

/** The enterprise would receive the visit on its own terms (ACCEPT_IF, RESCHEDULE of VIS-07). */
export const proposeVisitTerms = (context: RequestContext, input: ProposeVisitTermsInput): Promise<VisitOperationResult<VisitTermsRejected>> =>
  actOnVisit<VisitTermsRejected>(context, {
    mutation: 'proposeVisitTerms',
    action: 'PROPOSE_TERMS',
    input,
    decide: (situation) => proposeTermsNow(context, situation, { terms: input.terms, reason: null }),
  });
