import type { MutationResolvers } from '../../../generated/graphql.ts';
import { confirmSession as operate } from '../../../operations/campaigns/confirm-session.ts';
import { answerWithSession } from '../../answers.ts';

export const confirmSession: MutationResolvers['confirmSession'] = async (_root, { input }, context) =>
  answerWithSession('ConfirmSessionSuccess', await operate(context, { ...input, theme: input.theme ?? null, keepsDay: input.keepsDay ?? false }));
