import type { MutationResolvers } from '../../generated/graphql.ts';
import { startApplication as operate } from '../../operations/start-application.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const startApplication: MutationResolvers['startApplication'] = async (_root, { input }, context) =>
  answerWithApplication('StartApplicationSuccess', await operate(context, { ...input, isConfirmed: input.isConfirmed ?? false }));
