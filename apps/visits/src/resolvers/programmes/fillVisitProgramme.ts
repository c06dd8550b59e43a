import type { MutationResolvers } from '../../generated/graphql.ts';
import { fillVisitProgramme as operate } from '../../operations/programmes/fill-visit-programme.ts';
import { answerWithProgramme } from '../answers.ts';

export const fillVisitProgramme: MutationResolvers['fillVisitProgramme'] = async (_root, { input }, context) =>
  answerWithProgramme('FillVisitProgrammeSuccess', await operate(context, input));
