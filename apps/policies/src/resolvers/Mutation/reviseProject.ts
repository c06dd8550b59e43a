import type { MutationResolvers } from '../../generated/graphql.ts';
import { reviseProject as operate } from '../../operations/revise-project.ts';
import { answerWithProject } from './answer-with-project.ts';
import { toTerms } from './read-terms.ts';

export const reviseProject: MutationResolvers['reviseProject'] = async (_root, { input }, context) =>
  answerWithProject('ReviseProjectSuccess', await operate(context, { ...input, terms: toTerms(input.terms) }));
