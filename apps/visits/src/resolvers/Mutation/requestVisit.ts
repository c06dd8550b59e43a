import type { MutationResolvers } from '../../generated/graphql.ts';
import { requestVisit as operate } from '../../operations/request-visit.ts';
import { answerWithVisit } from './answer.ts';

export const requestVisit: MutationResolvers['requestVisit'] = async (_root, { input }, context) =>
  answerWithVisit(
    'RequestVisitSuccess',
    await operate(context, {
      ...input,
      occasion: input.occasion ?? 'RESEARCH',
      asks: input.asks ?? [],
      benefits: input.benefits ?? [],
      relatedIssue: input.relatedIssue ?? null,
      superiorDocument: input.superiorDocument ?? null,
      statutoryBasis: input.statutoryBasis ?? null,
      statutoryDeadline: input.statutoryDeadline ?? null,
    }),
  );
