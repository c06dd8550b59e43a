import type { MutationResolvers } from '../../generated/graphql.ts';
import { contestField as operate } from '../../operations/contest-field.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const contestField: MutationResolvers['contestField'] = async (_root, { input }, context) =>
  answerWithApplication('ContestFieldSuccess', await operate(context, input));
