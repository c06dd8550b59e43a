import type { CorrectVisitFormInput, MutationResolvers, RequestVisitInput } from '../../generated/graphql.ts';
import type { VisitBenefit, VisitOccasion } from '../../domain/visit-kind.ts';
import { requestVisit as operate } from '../../operations/request-visit.ts';
import { answerWithVisit } from '../answers.ts';

export const requestVisit: MutationResolvers['requestVisit'] = async (_root, { input }, context) =>
  answerWithVisit('RequestVisitSuccess', await operate(context, readForm(input)));

/** A form with what was left out. */
export const readForm = <Form extends RequestVisitInput | CorrectVisitFormInput>(form: Form) => ({
  ...form,
  occasion: form.occasion ?? ('RESEARCH' satisfies VisitOccasion),
  asks: form.asks ?? [],
  benefits: form.benefits ?? ([] as readonly VisitBenefit[]),
  relatedIssue: form.relatedIssue ?? null,
  superiorDocument: form.superiorDocument ?? null,
  statutoryBasis: form.statutoryBasis ?? null,
  statutoryDeadline: form.statutoryDeadline ?? null,
});
