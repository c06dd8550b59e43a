import type { MutationResolvers } from '../../generated/graphql.ts';
import { submitAppeal as operate } from '../../operations/submit-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const submitAppeal: MutationResolvers['submitAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal(
    'SubmitAppealSuccess',
    await operate(context, {
      ...input,
      enterpriseId: input.enterpriseId ?? null,
      channel: input.channel ?? 'WEB',
      contactName: input.contactName ?? null,
      itemCode: input.itemCode ?? null,
      occurredAt: input.occurredAt ?? null,
      attachments: input.attachments ?? [],
    }),
  );
