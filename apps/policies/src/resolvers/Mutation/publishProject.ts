import type { MutationResolvers } from '../../generated/graphql.ts';
import { publishProject as operate } from '../../operations/publish-project.ts';
import { answerWithProject } from './answer-with-project.ts';

export const publishProject: MutationResolvers['publishProject'] = async (_root, { input }, context) =>
  answerWithProject('PublishProjectSuccess', await operate(context, input));
