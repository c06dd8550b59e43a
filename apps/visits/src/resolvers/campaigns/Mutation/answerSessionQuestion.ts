import type { MutationResolvers } from '../../../generated/graphql.ts';
import { answerSessionQuestion as operate } from '../../../operations/campaigns/answer-session-question.ts';
import { answerWithSession } from '../../answers.ts';

export const answerSessionQuestion: MutationResolvers['answerSessionQuestion'] = async (_root, { input }, context) =>
  answerWithSession('AnswerSessionQuestionSuccess', await operate(context, { ...input, promisedOn: input.promisedOn ?? null }));
