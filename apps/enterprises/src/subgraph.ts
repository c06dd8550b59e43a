import { buildSubgraph, type Department } from '@qinqing/subgraph-server';
import { migrations } from '../migrations/index.ts';
import type { NoticeChannel } from './channels/notice-channel.ts';
import { createContext, type RequestContext } from './context.ts';
import { handlersOf } from './events/handlers.ts';
import { replays } from './events/replays.ts';
import { deliverNotices } from './jobs/deliver-notices.ts';
import { detectOrphans } from './jobs/detect-orphans.ts';
import { forgetNotices } from './jobs/forget-notices.ts';
import { publishKeyEnterprises } from './jobs/publish-key-enterprises.ts';
import { entities } from './persistence/entities.ts';
import { resolvers } from './resolvers/index.ts';
import { scopes } from './scopes.ts';
import { typeDefs } from './type-defs.ts';

/**
 * The enterprises department (企业与服务) as a value: who the enterprises are and who serves them, and everybody's inbox.
 *
 * @param channels by which notices also go out, beside the inbox
 */
export const createEnterprises = (channels: readonly NoticeChannel[]): Department<RequestContext> => {
  const names = channels.map(({ name }) => name);
  return {
    name: 'enterprises',
    schema: buildSubgraph({ typeDefs, resolvers, scopes }),
    entities,
    migrations,
    createContext: (base) => createContext(base, names),
    events: { consumes: handlersOf(names), replays },
    jobs: [publishKeyEnterprises, detectOrphans, deliverNotices(channels), forgetNotices],
  };
};

export const enterprises: Department<RequestContext> = createEnterprises([]);
