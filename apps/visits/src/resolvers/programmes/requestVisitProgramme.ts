import type { MutationResolvers, VisitProgrammeCriteriaInput } from '../../generated/graphql.ts';
import { requestVisitProgramme as operate } from '../../operations/programmes/request-visit-programme.ts';
import { answerWithProgramme } from '../answers.ts';

export const requestVisitProgramme: MutationResolvers['requestVisitProgramme'] = async (_root, { input }, context) =>
  answerWithProgramme(
    'RequestVisitProgrammeSuccess',
    await operate(context, {
      ...input,
      occasion: input.occasion ?? 'RESEARCH',
      asks: input.asks ?? [],
      benefits: input.benefits ?? [],
      superiorDocument: input.superiorDocument ?? null,
      statutoryBasis: input.statutoryBasis ?? null,
      statutoryDeadline: input.statutoryDeadline ?? null,
      stops: input.stops ?? null,
      criteria: input.criteria ? readCriteria(input.criteria) : null,
    }),
  );

const readCriteria = ({ count, industryPrefix, sizeClasses, topic, windows }: VisitProgrammeCriteriaInput) => ({
  count,
  industryPrefix: industryPrefix ?? null,
  sizeClasses: sizeClasses ?? [],
  topic: topic ?? null,
  windows,
});
