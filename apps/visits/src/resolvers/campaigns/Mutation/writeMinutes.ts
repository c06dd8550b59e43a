import type { MutationResolvers } from '../../../generated/graphql.ts';
import { writeMinutes as operate } from '../../../operations/campaigns/write-minutes.ts';
import { answerWithSession } from '../../answers.ts';
import { readLines } from './lines.ts';

export const writeMinutes: MutationResolvers['writeMinutes'] = async (_root, { input }, context) =>
  answerWithSession('WriteMinutesSuccess', await operate(context, { ...input, questions: readLines(input.questions) }));
