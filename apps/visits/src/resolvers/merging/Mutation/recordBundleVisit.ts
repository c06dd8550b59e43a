import type { MutationResolvers } from '../../../generated/graphql.ts';
import { recordBundleVisit as operate } from '../../../operations/merging/record-bundle-visit.ts';
import { answerWithBundle } from '../../answers.ts';

export const recordBundleVisit: MutationResolvers['recordBundleVisit'] = async (_root, { input }, context) => answerWithBundle('RecordBundleVisitSuccess', await operate(context, input));
