import type { MutationResolvers } from '../../generated/graphql.ts';
import { screenVisit as operate } from '../../operations/screen-visit.ts';
import { answerWithVisit } from '../answers.ts';

export const screenVisit: MutationResolvers['screenVisit'] = async (_root, { input }, context) =>
  answerWithVisit('ScreenVisitSuccess', await operate(context, { ...input, kind: input.kind ?? null, benefits: input.benefits ?? null, isDisguisedInspection: input.isDisguisedInspection ?? null }));
