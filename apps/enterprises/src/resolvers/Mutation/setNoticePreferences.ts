import type { MutationResolvers } from '../../generated/graphql.ts';
import { setNoticePreferences as operate } from '../../operations/notices/set-notice-preferences.ts';
import { answerWithInbox } from './answer.ts';

export const setNoticePreferences: MutationResolvers['setNoticePreferences'] = async (_root, { input }, context) => answerWithInbox('SetNoticePreferencesSuccess', await operate(context, input));
