import type { MutationResolvers } from '../../../generated/graphql.ts';
import { recordBundleReply as operate } from '../../../operations/merging/record-bundle-reply.ts';
import { answerWithBundle } from '../../answers.ts';

export const recordBundleReply: MutationResolvers['recordBundleReply'] = async (_root, { input }, context) => answerWithBundle('RecordBundleReplySuccess', await operate(context, { ...input, acceptedWindow: input.acceptedWindow ?? null }));
