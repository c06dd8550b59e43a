import type { MutationResolvers } from '../../generated/graphql.ts';
import { correctVisitForm as operate } from '../../operations/standing/correct-visit-form.ts';
import { answerWithVisit } from '../answers.ts';
import { readForm } from '../Mutation/requestVisit.ts';

export const correctVisitForm: MutationResolvers['correctVisitForm'] = async (_root, { input }, context) =>
  answerWithVisit('CorrectVisitFormSuccess', await operate(context, readForm(input)));
