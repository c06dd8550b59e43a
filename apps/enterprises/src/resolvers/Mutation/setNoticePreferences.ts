import type { MutationResolvers } from '../../generated/graphql.ts';
import { setNoticePreferences as operate } from '../../operations/notices/set-notice-preferences.ts';
import { answer } from './answer.ts';

export const setNoticePreferences: MutationResolvers['setNoticePreferences'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return answer('SetNoticePreferencesSuccess', result.kind === 'done' ? { kind: 'done', value: { inbox: result.value } } : result);
};
