import type { MutationResolvers } from '../../generated/graphql.ts';
import { draftProject as operate } from '../../operations/draft-project.ts';
import { answerWithProject } from './answer-with-project.ts';
import { toTerms } from './read-terms.ts';

export const draftProject: MutationResolvers['draftProject'] = async (_root, { input }, context) =>
  answerWithProject('DraftProjectSuccess', await operate(context, { ...input, terms: toTerms(input.terms) }));
