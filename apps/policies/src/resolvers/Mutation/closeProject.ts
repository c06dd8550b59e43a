import type { MutationResolvers } from '../../generated/graphql.ts';
import { closeProject as operate } from '../../operations/close-project.ts';
import { answerWithProject } from './answer-with-project.ts';

export const closeProject: MutationResolvers['closeProject'] = async (_root, { input }, context) =>
  answerWithProject('CloseProjectSuccess', await operate(context, input));
