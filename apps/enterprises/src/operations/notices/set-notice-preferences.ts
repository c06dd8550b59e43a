import { CallerFault, type Role } from '@qinqing/caller';
import { type OperationResult, runOperation } from '@qinqing/database';
import { isTimeOfDay } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { type Inbox, inboxesOf, type InboxKind } from '../../domain/notices/inbox.ts';
import { savePreference } from '../../persistence/notices/preferences.ts';
import type { NoticeChannelUnknown, NoticeInboxUnknown } from './refusals.ts';

export interface SetNoticePreferencesInput {
  readonly idempotencyKey: string;
  readonly kind: InboxKind;
  readonly role?: Role | null;
  /** Null: all. */
  readonly channels?: readonly string[] | null;
  readonly quietFrom?: string | null;
  readonly quietTo?: string | null;
}

type Refusal = NoticeInboxUnknown | NoticeChannelUnknown;

/** The recipient of an inbox says how to be told (SHR-09); the last word of those who share it counts. */
export const setNoticePreferences = (context: RequestContext, input: SetNoticePreferencesInput): Promise<OperationResult<Inbox, Refusal>> => {
  const { caller, now, noticeChannels } = context;
  const quiet = { quietFrom: readTime('quietFrom', input.quietFrom), quietTo: readTime('quietTo', input.quietTo) };
  if ((quiet.quietFrom === null) !== (quiet.quietTo === null)) throw new CallerFault('BAD_USER_INPUT', 'Give both "quietFrom" and "quietTo", or neither.', { field: 'quietTo' });
  const inboxes = inboxesOf(caller);
  const inbox = inboxes.find(({ kind, role }) => kind === input.kind && role === (input.role ?? null));
  return runOperation<Inbox, Refusal>(context.dataSource, {
    mutation: 'setNoticePreferences',
    caller: caller.subject,
    input,
    decide: async (manager) => {
      if (inbox === undefined) return { kind: 'refused', refusal: { kind: 'NoticeInboxUnknown', kinds: [...new Set(inboxes.map(({ kind }) => kind))] } };
      const channels = input.channels ?? null;
      if (channels?.some((channel) => !noticeChannels.includes(channel)) === true) return { kind: 'refused', refusal: { kind: 'NoticeChannelUnknown', channels: noticeChannels } };
      await savePreference(manager, { inbox: inbox.key, channels: channels === null ? null : [...new Set(channels)], ...quiet }, caller.subject, now);
      return { kind: 'done', value: inbox, reference: inbox.key };
    },
    readAgain: async (_manager, reference) => {
      const found = inboxes.find(({ key }) => key === reference);
      if (found === undefined) throw new CallerFault('FORBIDDEN', 'This inbox is no longer yours.');
      return found;
    },
  });
};

const readTime = (field: string, text: string | null | undefined): string | null => {
  if (text === null || text === undefined) return null;
  if (!isTimeOfDay(text)) throw new CallerFault('BAD_USER_INPUT', `Write "${field}" as HH:MM, such as 21:00.`, { field });
  return text;
};
