import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import { visitNoticeRequested, type NewEvent, type NoticeRecipient, type NoticeRequested } from '@qinqing/events';
import { TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { DISTRICT } from '../district.ts';

/** A department's request to tell somebody something. */
export const noticeEvent = (recipient: NoticeRecipient, changes: Partial<NoticeRequested> = {}, { id = randomUUID(), occurredAt = TEST_NOW, divisionCode = DISTRICT }: { readonly id?: string; readonly occurredAt?: Date; readonly divisionCode?: string } = {}): NewEvent<never> => {
  const data: NoticeRequested = {
    recipient,
    template: 'visits.scheduled',
    title: { zh: '到访已安排', en: 'Visit arranged' },
    body: { zh: '工信局的到访已安排在 2025-09-10 09:00–11:00。', en: 'The visit of the bureau is arranged for 2025-09-10 09:00–11:00.' },
    about: { type: 'VisitRequest', id: randomUUID() },
    urgency: 'NORMAL',
    notBefore: null,
    collapseKey: null,
    channels: ['SMS', 'WECHAT'],
    ...changes,
  };
  return { contract: visitNoticeRequested, subject: id, stateVersion: null, divisionCode, occurredAt, data } as unknown as NewEvent<never>;
};

/** Tells, and returns the notice's id. */
export const tell = async (graph: TestSubgraph, recipient: NoticeRecipient, changes: Partial<NoticeRequested> = {}, options: { readonly id?: string; readonly occurredAt?: Date } = {}): Promise<string> => {
  const event = noticeEvent(recipient, changes, options);
  const [outcome] = await graph.applyEvents([event]);
  if (outcome?.outcome !== 'APPLIED') throw new Error(JSON.stringify(outcome));
  return event.subject;
};

const WHOLE_NOTICE = `id template title titleEn: title(locale: EN) body bodyEn: body(locale: EN) about { type id } urgency urgencyLabel at isRead
  inbox { kind kindLabel role } deliveries { channel state stateLabel settledAt }`;

/** What the caller finds in the inboxes that are the caller's. */
export const readNotices = async (
  graph: TestSubgraph,
  by: Partial<Caller>,
  { filter = null, first = null, after = null, now = TEST_NOW, selection = WHOLE_NOTICE }: { filter?: object | null; first?: number | null; after?: string | null; now?: Date; selection?: string } = {},
): Promise<any> => {
  const { data, errors } = await graph
    .as(by, { now })
    .run(`query ($filter: NoticeFilter, $first: Int, $after: String) { viewer { unreadNotices notices(filter: $filter, first: $first, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } } }`, { filter, first, after });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { unread: data?.viewer.unreadNotices, nodes: data?.viewer.notices.nodes, pageInfo: data?.viewer.notices.pageInfo };
};

export const idsOf = ({ nodes }: { readonly nodes: readonly { readonly id: string }[] }): string[] => nodes.map(({ id }) => id);
