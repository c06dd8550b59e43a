import type { MutationResolvers } from '../../generated/graphql.ts';
import { returnVisitForm as operate } from '../../operations/standing/return-visit-form.ts';
import { answerWithVisit } from '../answers.ts';

export const returnVisitForm: MutationResolvers['returnVisitForm'] = async (_root, { input }, context) =>
  answerWithVisit('ReturnVisitFormSuccess', await operate(context, input));
