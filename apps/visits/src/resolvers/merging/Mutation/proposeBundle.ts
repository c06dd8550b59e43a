import type { MutationResolvers } from '../../../generated/graphql.ts';
import { proposeBundle as operate } from '../../../operations/merging/propose-bundle.ts';
import { answerWithBundle } from '../../answers.ts';

export const proposeBundle: MutationResolvers['proposeBundle'] = async (_root, { input }, context) => answerWithBundle('ProposeBundleSuccess', await operate(context, input));
