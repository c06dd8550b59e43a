import type { MutationResolvers } from '../../generated/graphql.ts';
import { proposeVisitOverride as operate } from '../../operations/standing/propose-visit-override.ts';
import { answerWithVisit } from '../answers.ts';

export const proposeVisitOverride: MutationResolvers['proposeVisitOverride'] = async (_root, { input }, context) =>
  answerWithVisit('ProposeVisitOverrideSuccess', await operate(context, input));
