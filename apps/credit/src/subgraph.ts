import { buildSubgraph, type Department } from '@qinqing/subgraph-server';
import { migrations } from '../migrations/index.ts';
import { createContext, type RequestContext } from './context.ts';
import { handlers } from './events/handlers.ts';
import { replays } from './events/replays.ts';
import { jobs } from './jobs/index.ts';
import { entities } from './persistence/entities.ts';
import { resolvers } from './resolvers/index.ts';
import { scopes } from './scopes.ts';
import { typeDefs } from './type-defs.ts';

/** The credit department (信用) as a value: records, ratings, lists and repair; banks' consents and enquiries. */
export const credit: Department<RequestContext> = {
  name: 'credit',
  schema: buildSubgraph({ typeDefs, resolvers, scopes }),
  entities,
  migrations,
  createContext,
  events: { consumes: handlers, replays },
  jobs,
  auditChain: { name: 'credit' },
};
