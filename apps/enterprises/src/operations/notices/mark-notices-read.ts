import { CallerFault } from '@qinqing/caller';
import { type OperationResult, runOperation } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import { inboxesOf } from '../../domain/notices/inbox.ts';
import type { ReadableNotice } from '../../domain/notices/notice.ts';
import { countUnread, listNoticesById, type NoticeReader } from '../../persistence/notices/notice-list.ts';
import { insertReadings } from '../../persistence/notices/notices.ts';
import type { NoticeUnknown } from './refusals.ts';

export interface MarkNoticesReadInput {
  readonly idempotencyKey: string;
  readonly noticeIds: readonly string[];
}

export interface MarkedNotices {
  readonly notices: readonly ReadableNotice[];
  readonly unreadNotices: number;
}

const MOST_AT_ONCE = 100;

/** The caller has read notices of inboxes that are the caller's own; all of them, or none. */
export const markNoticesRead = (context: RequestContext, input: MarkNoticesReadInput): Promise<OperationResult<MarkedNotices, NoticeUnknown>> => {
  const { caller, now } = context;
  const ids = [...new Set(input.noticeIds.map((id) => id.toLowerCase()))];
  if (ids.length === 0 || ids.length > MOST_AT_ONCE) throw new CallerFault('BAD_USER_INPUT', `Give "noticeIds" 1 to ${MOST_AT_ONCE} keys.`, { field: 'noticeIds', limit: MOST_AT_ONCE });
  const reader: NoticeReader = { inboxes: inboxesOf(caller).map(({ key }) => key), subject: caller.subject, now };
  return runOperation<MarkedNotices, NoticeUnknown>(context.dataSource, {
    mutation: 'markNoticesRead',
    caller: caller.subject,
    input,
    decide: async (manager) => {
      const found = await listNoticesById(manager, reader, ids);
      const unknown = ids.filter((id) => !found.some((notice) => notice.id === id));
      if (unknown.length > 0) return { kind: 'refused', refusal: { kind: 'NoticeUnknown', noticeIds: unknown } };
      await insertReadings(manager, ids, caller.subject, now);
      const value = { notices: found.map((notice) => ({ ...notice, isRead: true })), unreadNotices: await countUnread(manager, reader) };
      return { kind: 'done', value, reference: ids.join(' ') };
    },
    readAgain: async (manager, reference) => ({ notices: await listNoticesById(manager, reader, reference.split(' ')), unreadNotices: await countUnread(manager, reader) }),
  });
};
