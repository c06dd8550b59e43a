import { getInbox } from '../../domain/notices/inbox.ts';
import type { NoticeResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export const Notice: NoticeResolvers = {
  title: ({ titleZh, titleEn }, { locale }) => (locale === 'EN' ? titleEn : titleZh),
  body: ({ bodyZh, bodyEn }, { locale }) => (locale === 'EN' ? bodyEn : bodyZh),
  about: ({ aboutType, aboutId }) => ({ type: aboutType, id: aboutId }),
  urgencyLabel: ({ urgency }, { locale }) => label('NoticeUrgency', urgency, locale),
  at: ({ visibleFrom }) => visibleFrom,
  inbox: ({ inbox }, _arguments, { caller }) => getInbox(caller, inbox),
  deliveries: ({ id }, _arguments, { loaders }) => loaders.noticeDeliveries.load(id),
};
