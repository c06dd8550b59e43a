import type { MutationResolvers } from '../../generated/graphql.ts';
import { supplementApplication as operate } from '../../operations/supplement-application.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const supplementApplication: MutationResolvers['supplementApplication'] = async (_root, { input }, context) =>
  answerWithApplication('SupplementApplicationSuccess', await operate(context, { ...input, fields: input.fields ?? [] }));
