import type { MutationResolvers } from '../../generated/graphql.ts';
import { submitApplication as operate } from '../../operations/submit-application.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const submitApplication: MutationResolvers['submitApplication'] = async (_root, { input }, context) =>
  answerWithApplication('SubmitApplicationSuccess', await operate(context, { ...input, fields: input.fields ?? [] }));
