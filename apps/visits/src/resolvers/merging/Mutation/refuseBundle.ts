import type { MutationResolvers } from '../../../generated/graphql.ts';
import { refuseBundle as operate } from '../../../operations/merging/refuse-bundle.ts';
import { answerWithBundle } from '../../answers.ts';

export const refuseBundle: MutationResolvers['refuseBundle'] = async (_root, { input }, context) => answerWithBundle('RefuseBundleSuccess', await operate(context, { ...input, reason: input.reason ?? null }));
