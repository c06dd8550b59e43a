import { buildSubgraph, type Department, type ScopeTable } from '@qinqing/subgraph-server';
import { migrations } from '../migrations/index.ts';
import { createContext, readVisitPlace, type RequestContext } from './context.ts';
import type { VisitRequest } from './domain/visit-request.ts';
import { handlers } from './events/handlers.ts';
import { jobs } from './jobs/pass-visit-deadlines.ts';
import { entities } from './persistence/entities.ts';
import type { EnterpriseReference } from './resolvers/Enterprise.ts';
import { resolvers } from './resolvers/index.ts';
import { typeDefs } from './type-defs.ts';

/** Whose objects these are, for the `@allow` rules of the schema. */
const scopes: ScopeTable<RequestContext> = {
  VisitRequest: (request: VisitRequest, context) => readVisitPlace(context, request),
  Enterprise: async ({ id }: EnterpriseReference, context) => {
    const enterprise = await context.enterprises.load(id);
    if (enterprise === null) return {};
    return { divisionCode: enterprise.divisionCode, enterpriseId: id, officerIds: enterprise.liaisonOfficerId === null ? [] : [enterprise.liaisonOfficerId] };
  },
};

/** The visits department (到企活动) as a value: whatever disturbs or gathers enterprises. */
export const visits: Department<RequestContext> = {
  name: 'visits',
  schema: buildSubgraph({ typeDefs, resolvers, scopes }),
  entities,
  migrations,
  createContext,
  events: { consumes: handlers, replays: [] },
  jobs,
};
