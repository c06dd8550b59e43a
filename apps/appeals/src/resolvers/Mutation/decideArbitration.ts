import type { MutationResolvers } from '../../generated/graphql.ts';
import { decideArbitration as operate } from '../../operations/decide-arbitration.ts';
import { answerWithAppeal } from './answer.ts';

export const decideArbitration: MutationResolvers['decideArbitration'] = async (_root, { input }, context) =>
  answerWithAppeal('DecideArbitrationSuccess', await operate(context, input));
