import type { MutationResolvers } from '../../../generated/graphql.ts';
import { dissolveBundle as operate } from '../../../operations/merging/dissolve-bundle.ts';
import { answerWithBundle } from '../../answers.ts';

export const dissolveBundle: MutationResolvers['dissolveBundle'] = async (_root, { input }, context) => answerWithBundle('DissolveBundleSuccess', await operate(context, input));
