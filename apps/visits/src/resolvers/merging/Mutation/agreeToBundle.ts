import type { MutationResolvers } from '../../../generated/graphql.ts';
import { agreeToBundle as operate } from '../../../operations/merging/agree-to-bundle.ts';
import { answerWithBundle } from '../../answers.ts';

export const agreeToBundle: MutationResolvers['agreeToBundle'] = async (_root, { input }, context) => answerWithBundle('AgreeToBundleSuccess', await operate(context, input));
