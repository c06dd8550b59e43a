import { buildSubgraph, type Department } from '@qinqing/subgraph-server';
import { migrations } from '../migrations/index.ts';
import { createContext, type RequestContext } from './context.ts';
import { replays } from './events/replays.ts';
import { detectOrphans } from './jobs/detect-orphans.ts';
import { publishKeyEnterprises } from './jobs/publish-key-enterprises.ts';
import { entities } from './persistence/entities.ts';
import { resolvers } from './resolvers/index.ts';
import { scopes } from './scopes.ts';
import { typeDefs } from './type-defs.ts';

/** The enterprises department (企业与服务) as a value: who the enterprises are and who serves them. */
export const enterprises: Department<RequestContext> = {
  name: 'enterprises',
  schema: buildSubgraph({ typeDefs, resolvers, scopes }),
  entities,
  migrations,
  createContext,
  events: { consumes: [], replays },
  jobs: [publishKeyEnterprises, detectOrphans],
};
