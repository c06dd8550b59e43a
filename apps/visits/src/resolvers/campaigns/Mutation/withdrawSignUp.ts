import type { MutationResolvers } from '../../../generated/graphql.ts';
import { withdrawSignUp as operate } from '../../../operations/campaigns/withdraw-sign-up.ts';
import { answerWithSession } from '../../answers.ts';

export const withdrawSignUp: MutationResolvers['withdrawSignUp'] = async (_root, { input }, context) => answerWithSession('WithdrawSignUpSuccess', await operate(context, input));
