import type { MutationResolvers } from '../../../generated/graphql.ts';
import { declineBundle as operate } from '../../../operations/merging/dissolve-bundle.ts';
import { answerWithBundle } from '../../answers.ts';

export const declineBundle: MutationResolvers['declineBundle'] = async (_root, { input }, context) => answerWithBundle('DeclineBundleSuccess', await operate(context, input));
