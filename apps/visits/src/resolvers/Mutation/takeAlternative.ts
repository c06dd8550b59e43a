import type { MutationResolvers } from '../../generated/graphql.ts';
import { takeAlternative as operate } from '../../operations/take-alternative.ts';
import { answerWithVisit } from '../answers.ts';

export const takeAlternative: MutationResolvers['takeAlternative'] = async (_root, { input }, context) =>
  answerWithVisit('TakeAlternativeSuccess', await operate(context, input));
