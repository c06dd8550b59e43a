import type { MutationResolvers } from '../../generated/graphql.ts';
import { replyAppeal as operate } from '../../operations/reply-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const replyAppeal: MutationResolvers['replyAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('ReplyAppealSuccess', await operate(context, { ...input, publicAnswer: input.publicAnswer ?? null, attachments: input.attachments ?? [] }));
