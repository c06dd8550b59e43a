import type { MutationResolvers } from '../../generated/graphql.ts';
import { answerViolation as operate } from '../../operations/inspections/answer-violation.ts';
import { answerWithViolation } from '../answers.ts';

export const answerViolation: MutationResolvers['answerViolation'] = async (_root, { input }, context) => answerWithViolation('AnswerViolationSuccess', await operate(context, input));
