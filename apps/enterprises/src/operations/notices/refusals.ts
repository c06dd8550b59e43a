import type { InboxKind } from '../../domain/notices/inbox.ts';

/** Why an operation on notices may not be carried out; each kind bears the name of its GraphQL type. */
export interface NoticeUnknown {
  readonly kind: 'NoticeUnknown';
  readonly noticeIds: readonly string[];
}

export interface NoticeInboxUnknown {
  readonly kind: 'NoticeInboxUnknown';
  readonly kinds: readonly InboxKind[];
}

export interface NoticeChannelUnknown {
  readonly kind: 'NoticeChannelUnknown';
  readonly channels: readonly string[];
}
