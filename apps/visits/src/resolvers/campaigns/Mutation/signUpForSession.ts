import type { MutationResolvers } from '../../../generated/graphql.ts';
import { signUpForSession as operate } from '../../../operations/campaigns/sign-up-for-session.ts';
import { answerWithSession } from '../../answers.ts';

export const signUpForSession: MutationResolvers['signUpForSession'] = async (_root, { input }, context) =>
  answerWithSession('SignUpForSessionSuccess', await operate(context, {
      ...input,
      persons: input.persons ?? 1,
      contactName: input.contactName ?? null,
      wantedUnitIds: input.wantedUnitIds ?? [],
      questions: input.questions ?? [],
    }));
