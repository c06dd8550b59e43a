import type { NoticeInboxResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export const NoticeInbox: NoticeInboxResolvers = {
  kindLabel: ({ kind }, { locale }) => label('NoticeInboxKind', kind, locale),
  channels: async ({ key }, _arguments, { loaders, noticeChannels }) => {
    const wanted = (await loaders.noticePreferences.load(key))?.channels ?? noticeChannels;
    return noticeChannels.map((channel) => ({ channel, isWanted: wanted.includes(channel) }));
  },
  quietFrom: async ({ key }, _arguments, { loaders }) => (await loaders.noticePreferences.load(key))?.quietFrom ?? null,
  quietTo: async ({ key }, _arguments, { loaders }) => (await loaders.noticePreferences.load(key))?.quietTo ?? null,
};
