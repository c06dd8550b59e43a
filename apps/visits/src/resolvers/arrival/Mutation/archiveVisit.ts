import type { MutationResolvers } from '../../../generated/graphql.ts';
import { archiveVisit as operate } from '../../../operations/arrival/archive-visit.ts';
import { answerWithVisit } from '../../answers.ts';

export const archiveVisit: MutationResolvers['archiveVisit'] = async (_root, { input }, context) =>
  answerWithVisit('ArchiveVisitSuccess', await operate(context, input));
