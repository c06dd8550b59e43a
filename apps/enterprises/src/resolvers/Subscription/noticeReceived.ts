import { publicCaller } from '@qinqing/caller';
import { inboxesOf } from '../../domain/notices/inbox.ts';
import type { RequestContext } from '../../context.ts';
import type { SubscriptionResolvers } from '../../generated/graphql.ts';

export const noticeReceived: SubscriptionResolvers['noticeReceived'] = {
  /** A notice that is not to be read yet wakes nobody: its being written tells of what it is about (VIS-08). */
  subscribe: (_root, _arguments, { changes, caller }) => {
    const inboxes = new Set<unknown>(inboxesOf(caller).map(({ key }) => key));
    return changes.watch('notice', ({ inbox, visibleFrom, reader }, now) => reader === caller.subject || (inboxes.has(inbox) && new Date(String(visibleFrom)) <= now), { appearsByClock: true });
  },
  resolve: (_root: unknown, _arguments: unknown, { caller }: RequestContext) => (caller.subject === publicCaller.subject ? null : caller),
};
