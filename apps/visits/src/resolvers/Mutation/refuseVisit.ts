import type { MutationResolvers } from '../../generated/graphql.ts';
import { refuseVisit as operate } from '../../operations/refuse-visit.ts';
import { answerWithVisit } from '../answers.ts';

export const refuseVisit: MutationResolvers['refuseVisit'] = async (_root, { input }, context) =>
  answerWithVisit('RefuseVisitSuccess', await operate(context, { ...input, reason: input.reason ?? null }));
