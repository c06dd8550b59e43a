import type { MutationResolvers } from '../../../generated/graphql.ts';
import { acceptBundle as operate } from '../../../operations/merging/accept-bundle.ts';
import { answerWithBundle } from '../../answers.ts';

export const acceptBundle: MutationResolvers['acceptBundle'] = async (_root, { input }, context) => answerWithBundle('AcceptBundleSuccess', await operate(context, input));
