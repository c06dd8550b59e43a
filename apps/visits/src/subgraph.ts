import { buildSubgraph, type Department, type ScopeTable } from '@qinqing/subgraph-server';
import { migrations } from '../migrations/index.ts';
import { createContext, readVisitPlace, type RequestContext } from './context.ts';
import type { MergeBundle } from './domain/merging/bundle.ts';
import type { ProtectionEntry } from './domain/protection/protection-entry.ts';
import type { VisitViolation } from './domain/inspections/violation.ts';
import type { VisitPlan } from './domain/planning/visit-plan.ts';
import type { VisitProgramme } from './domain/programmes/visit-programme.ts';
import type { VisitRequest } from './domain/visit-request.ts';
import { handlers } from './events/handlers.ts';
import type { Campaign, CampaignSession } from './domain/campaigns/campaign.ts';
import { replays } from './events/replays.ts';
import { arrivalJobs } from './jobs/arrival/index.ts';
import { campaignJobs } from './jobs/campaigns/index.ts';
import { bundleJobs } from './jobs/merging/pass-bundle-deadlines.ts';
import { jobs } from './jobs/pass-visit-deadlines.ts';
import { settleProtectionList } from './jobs/protection/settle-protection-list.ts';
import { entities } from './persistence/entities.ts';
import type { EnterpriseReference } from './resolvers/Enterprise.ts';
import { resolvers } from './resolvers/index.ts';
import { readViolationPlace } from './resolvers/inspections/VisitViolation.ts';
import { readBundleStandpoint } from './resolvers/merging/bundle-standpoint.ts';
import { typeDefs } from './type-defs.ts';

/** Whose objects these are, for the `@allow` rules of the schema. */
const scopes: ScopeTable<RequestContext> = {
  Campaign: ({ divisionCode }: Campaign) => ({ divisionCode }),
  CampaignSession: ({ divisionCode, hostUnitId }: CampaignSession) => ({ divisionCode, unitIds: hostUnitId === null ? [] : [hostUnitId] }),
  VisitRequest: (request: VisitRequest, context) => readVisitPlace(context, request),
  MergeBundle: async (bundle: MergeBundle, context) => (await readBundleStandpoint(context, bundle)).place,
  ProtectionEntry: ({ divisionCode, enterpriseId }: ProtectionEntry) => ({ divisionCode, enterpriseId }),
  VisitPlan: ({ divisionCode }: VisitPlan) => ({ divisionCode }),
  VisitProgramme: async ({ divisionCode, unitId }: VisitProgramme, { orgUnits }) => ({ divisionCode, unitIds: (await orgUnits.load(unitId))?.lineage ?? [unitId] }),
  VisitViolation: (violation: VisitViolation, context) => readViolationPlace(context, violation),
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
  events: { consumes: handlers, replays },
  jobs: [...jobs, ...bundleJobs, ...arrivalJobs, settleProtectionList, ...campaignJobs],
};
