import type { MutationResolvers, VisitTermsInput } from '../../generated/graphql.ts';
import type { ProposedTerms } from '../../domain/standing/visit-terms.ts';
import { proposeVisitTerms as operate } from '../../operations/standing/propose-visit-terms.ts';
import { answerWithVisit } from '../answers.ts';

export const proposeVisitTerms: MutationResolvers['proposeVisitTerms'] = async (_root, { input }, context) =>
  answerWithVisit('ProposeVisitTermsSuccess', await operate(context, { ...input, terms: readTerms(input.terms) }));

export const readTerms = ({ conditions, windows }: VisitTermsInput): ProposedTerms => ({ conditions: conditions ?? null, windows: windows ?? [] });
