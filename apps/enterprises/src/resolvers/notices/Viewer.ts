import { toConnection } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import { inboxesOf } from '../../domain/notices/inbox.ts';
import type { ViewerResolvers } from '../../generated/graphql.ts';
import { countUnread, listNotices, NOTICE_ORDER, noticeSortValues, readNoticeKeyset, type NoticeReader } from '../../persistence/notices/notice-list.ts';

/** What the viewer is told; the rest of the viewer is about who the viewer is. */
export const noticesOfViewer: Required<Pick<ViewerResolvers, 'notices' | 'unreadNotices' | 'noticeInboxes'>> = {
  notices: async (_caller, { filter, ...page }, context) => {
    const keyset = readNoticeKeyset(page);
    const selection = { isUnread: filter?.isUnread ?? null, aboutId: filter?.aboutId ?? null };
    return toConnection(await listNotices(context.manager, readerOf(context), selection, keyset), keyset, NOTICE_ORDER, noticeSortValues);
  },
  unreadNotices: (_caller, _arguments, context) => countUnread(context.manager, readerOf(context)),
  noticeInboxes: (caller) => inboxesOf(caller),
};

const readerOf = ({ caller, now }: RequestContext): NoticeReader => ({ inboxes: inboxesOf(caller).map(({ key }) => key), subject: caller.subject, now });
