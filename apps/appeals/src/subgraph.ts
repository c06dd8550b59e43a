import { buildSubgraph, type Department, type ScopeTable } from '@qinqing/subgraph-server';
import { migrations } from '../migrations/index.ts';
import { createContext, readAppealPlace, type RequestContext } from './context.ts';
import type { Appeal } from './domain/appeal.ts';
import { handlers } from './events/handlers.ts';
import { replays } from './events/replays.ts';
import { jobs } from './jobs/index.ts';
import { entities } from './persistence/entities.ts';
import type { EnterpriseReference } from './resolvers/Enterprise.ts';
import { resolvers } from './resolvers/index.ts';
import { typeDefs } from './type-defs.ts';

/** Whose objects these are, for the `@allow` rules of the schema. */
const scopes: ScopeTable<RequestContext> = {
  Appeal: (appeal: Appeal, context) => readAppealPlace(context, appeal),
  Enterprise: async ({ id }: EnterpriseReference, context) => {
    const enterprise = await context.enterprises.load(id);
    if (enterprise === null) return {};
    return { divisionCode: enterprise.divisionCode, enterpriseId: id, officerIds: enterprise.liaisonOfficerId === null ? [] : [enterprise.liaisonOfficerId] };
  },
};

/** The appeals department (企业诉求) as a value: the closed loop from an enterprise's need to its rating. */
export const appeals: Department<RequestContext> = {
  name: 'appeals',
  schema: buildSubgraph({ typeDefs, resolvers, scopes }),
  entities,
  migrations,
  createContext,
  events: { consumes: handlers, replays },
  jobs,
};
