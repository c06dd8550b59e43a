import type { MutationResolvers } from '../../../generated/graphql.ts';
import { reportOnBundle as operate } from '../../../operations/merging/record-bundle-visit.ts';
import { answerWithBundle } from '../../answers.ts';

export const reportOnBundle: MutationResolvers['reportOnBundle'] = async (_root, { input }, context) => answerWithBundle('ReportOnBundleSuccess', await operate(context, input));
