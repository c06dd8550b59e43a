import type { GraphQLSchema } from 'graphql';
import { listen } from '../listen.ts';
import type { ChangeFeed } from './change-feed.ts';

/**
 * Feeds the live views of this process from the announcements of its database, over one connection however many subscribers there are.
 * After a lost connection everybody looks again. A department without subscriptions does not listen.
 *
 * @returns a function that stops listening
 */
export const hearChanges = (databaseUrl: string, schema: GraphQLSchema, feed: ChangeFeed): (() => Promise<void>) =>
  (schema.getSubscriptionType() ?? null) === null
    ? () => Promise.resolve()
    : listen(databaseUrl, ['change'], (_channel, payload) => (payload === null ? feed.announceAll() : feed.announce(payload)));
