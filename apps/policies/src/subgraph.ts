import { buildSubgraph, type Department, type ObjectScope, type ScopeTable } from '@qinqing/subgraph-server';
import { migrations } from '../migrations/index.ts';
import { createContext, type RequestContext } from './context.ts';
import type { Budget } from './domain/budget.ts';
import type { PolicyApplication } from './domain/policy-application.ts';
import type { PolicyProject } from './domain/policy-project.ts';
import { handlers } from './events/handlers.ts';
import { replays } from './events/replays.ts';
import { jobs } from './jobs/index.ts';
import { entities } from './persistence/entities.ts';
import type { EnterpriseReference } from './resolvers/Enterprise.ts';
import { resolvers } from './resolvers/index.ts';
import { typeDefs } from './type-defs.ts';

const placeOfProject = async ({ unitId, divisionCode }: Pick<PolicyProject, 'unitId' | 'divisionCode'>, { orgUnits }: RequestContext): Promise<ObjectScope> => ({
  divisionCode,
  unitIds: (await orgUnits.load(unitId))?.lineage ?? [unitId],
});

/** Whose objects these are, for the `@allow` rules of the schema. */
const scopes: ScopeTable<RequestContext> = {
  PolicyProject: placeOfProject,
  PolicyBudget: async ({ projectId }: Budget, context) => {
    const project = await context.projects.load(projectId);
    return project === null ? {} : placeOfProject(project, context);
  },
  PolicyApplication: async ({ enterpriseId, divisionCode, unitId }: PolicyApplication, context) => {
    const [enterprise, unit] = await Promise.all([context.enterprises.load(enterpriseId), context.orgUnits.load(unitId)]);
    const officerId = enterprise?.liaisonOfficerId ?? null;
    return { divisionCode, enterpriseId, unitIds: unit?.lineage ?? [unitId], officerIds: officerId === null ? [] : [officerId] };
  },
  Enterprise: async ({ id }: EnterpriseReference, context) => {
    const enterprise = await context.enterprises.load(id);
    if (enterprise === null) return {};
    return { divisionCode: enterprise.divisionCode, enterpriseId: id, officerIds: enterprise.liaisonOfficerId === null ? [] : [enterprise.liaisonOfficerId] };
  },
};

/** The policies department (惠企政策) as a value: policies as data, from the document to the money. */
export const policies: Department<RequestContext> = {
  name: 'policies',
  schema: buildSubgraph({ typeDefs, resolvers, scopes }),
  entities,
  migrations,
  createContext,
  events: { consumes: handlers, replays },
  jobs,
};
