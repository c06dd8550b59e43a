import { loadById, loadByOwner, resolveSettings, type BaseContext, type ResolvedSettings } from '@qinqing/subgraph-server';
import { shanghaiDate, stateCouncilCalendar, type Calendar } from '@qinqing/working-time';
import DataLoader from 'dataloader';
import type { EntityManager } from '@qinqing/database';
import { viewVisit, type VisitView } from './domain/unit-view.ts';
import { canSeeRefusals, placeOf, type VisitPlace } from './domain/visit-access.ts';
import type { VisitRequest, VisitTransition, VisitWindow } from './domain/visit-request.ts';
import type { Quota } from './domain/visit-quota.ts';
import { listEnterpriseCopies, listOrgUnitCopies, type EnterpriseCopy, type OrgUnitCopy } from '@qinqing/register-copies';
import { createArrivalLoaders, type ArrivalLoaders } from './loaders/arrival.ts';
import { createCampaignLoaders, type CampaignLoaders } from './loaders/campaigns.ts';
import { createInspectionLoaders, type InspectionLoaders } from './loaders/inspections.ts';
import { createMergingLoaders, type MergingLoaders } from './loaders/merging.ts';
import { createPlanningLoaders, type PlanningLoaders } from './loaders/planning.ts';
import { readQuotas } from './persistence/quotas.ts';
import { countVisits, listVisitPages, type VisitPage } from './persistence/visit-list.ts';
import { listCurrentWindows, listTransitions, listVisitRequestsById } from './persistence/visit-requests.ts';
import type { DataGrant } from './domain/standing/data-answer.ts';
import type { StandingInstruction } from './domain/standing/standing-instruction.ts';
import type { OverrideSignature } from './domain/standing/visit-override.ts';
import { listDataGrants } from './persistence/standing/data-grants.ts';
import { listFormReturns, type FormReturn } from './persistence/standing/form-returns.ts';
import { listStandingInstructions } from './persistence/standing/standing-instructions.ts';
import type { VisitConflict } from './domain/standing/visit-conflict.ts';
import { listConflicts } from './persistence/standing/visit-conflicts.ts';
import { listOverrides, listOverrideSignatures, type ProposedOverride } from './persistence/standing/visit-overrides.ts';
import { createProtectionLoaders, type ProtectionLoaders } from './loaders/protection.ts';
import { visitSettings } from './settings.ts';

export type Settings = ResolvedSettings<typeof visitSettings>;

/** What a request of this department works with. Loaders live as long as the request: they batch, and never go stale. */
export interface RequestContext extends BaseContext, InspectionLoaders, ArrivalLoaders, MergingLoaders, PlanningLoaders, ProtectionLoaders, CampaignLoaders {
  readonly calendar: Calendar;
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  readonly visitRequests: DataLoader<string, VisitRequest | null>;
  readonly windows: DataLoader<string, readonly VisitWindow[]>;
  readonly transitions: DataLoader<string, readonly VisitTransition[]>;
  readonly enterprises: DataLoader<string, EnterpriseCopy | null>;
  readonly orgUnits: DataLoader<string, OrgUnitCopy | null>;
  /** By division code. */
  readonly settings: DataLoader<string, Settings>;
  readonly formReturns: DataLoader<string, readonly FormReturn[]>;
  readonly dataGrants: DataLoader<string, readonly DataGrant[]>;
  /** What takes place at the same time (VIS-18). */
  readonly conflicts: DataLoader<string, readonly VisitConflict[]>;
  readonly overrides: DataLoader<string, readonly ProposedOverride[]>;
  readonly overrideSignatures: DataLoader<string, readonly OverrideSignature[]>;
  /** By enterprise: its last word, withdrawn or not. */
  readonly standingInstructions: DataLoader<string, readonly StandingInstruction[]>;
  readonly quotas: DataLoader<QuotaKey, Quota | null, string>;
  /** Up to one row more than the page's size. */
  readonly visitPages: DataLoader<VisitPage, readonly VisitRequest[], string>;
  readonly visitCounts: DataLoader<VisitPage, number | null, string>;
}

/** How full an enterprise is from a month (`YYYY-MM`) on. */
export interface QuotaKey {
  readonly enterpriseId: string;
  readonly fromMonth: string;
}

export const createContext = (base: BaseContext): RequestContext => {
  const { manager, caller } = base;
  const today = shanghaiDate(base.now);
  const enterprises = loadById<EnterpriseCopy>((ids) => listEnterpriseCopies(manager, ids));
  const settings = new DataLoader<string, Settings>((divisionCodes) => resolveSettings(manager, visitSettings, divisionCodes.map((divisionCode) => ({ divisionCode })), today));
  const loaders = {
    ...createInspectionLoaders(manager, { caller, now: base.now }),
    ...createArrivalLoaders(manager),
    ...createMergingLoaders(manager),
    ...createPlanningLoaders(manager),
    ...createProtectionLoaders(manager, { enterprises, settings }),
    visitRequests: loadById<VisitRequest>((ids) => listVisitRequestsById(manager, ids)),
    windows: loadByOwner<VisitWindow>((ids) => listCurrentWindows(manager, ids), ({ visitRequestId }) => visitRequestId),
    transitions: loadByOwner<VisitTransition>((ids) => listTransitions(manager, ids), ({ visitRequestId }) => visitRequestId),
    enterprises,
    ...createCampaignLoaders({ manager, caller, now: base.now, enterprises }),
    orgUnits: loadById<OrgUnitCopy>((ids) => listOrgUnitCopies(manager, ids)),
    settings,
    formReturns: loadByOwner<FormReturn>((ids) => listFormReturns(manager, ids), ({ visitRequestId }) => visitRequestId),
    dataGrants: loadByOwner<DataGrant>((ids) => listDataGrants(manager, ids), ({ visitRequestId }) => visitRequestId),
    conflicts: loadByOwner<VisitConflict>((ids) => listConflicts(manager, ids), ({ visitRequestId }) => visitRequestId),
    overrides: loadByOwner<ProposedOverride>((ids) => listOverrides(manager, ids), ({ visitRequestId }) => visitRequestId),
    overrideSignatures: loadByOwner<OverrideSignature>((ids) => listOverrideSignatures(manager, ids), ({ visitRequestId }) => visitRequestId),
    standingInstructions: loadByOwner<StandingInstruction>((ids) => listStandingInstructions(manager, ids), ({ enterpriseId }) => enterpriseId),
    quotas: new DataLoader((keys: readonly QuotaKey[]) => loadQuotas(manager, { enterprises, settings }, keys), { cacheKeyFn: ({ enterpriseId, fromMonth }) => `${enterpriseId} ${fromMonth}` }),
    visitPages: new DataLoader((pages: readonly VisitPage[]) => listVisitPages(manager, { caller, now: base.now }, pages), { cacheKeyFn: JSON.stringify }),
    visitCounts: new DataLoader((pages: readonly VisitPage[]) => countVisits(manager, { caller, now: base.now }, pages), { cacheKeyFn: ({ filter }) => JSON.stringify(filter) }),
  };
  const forgetLoaded = (): void => Object.values(loaders).forEach((loader) => void loader.clearAll());
  return { ...base, calendar: stateCouncilCalendar, today, ...loaders, forgetLoaded };
};

/** Where a request belongs: whose unit asked, whose enterprise was asked, who looks after that enterprise. */
export const readVisitPlace = async (context: RequestContext, request: VisitRequest): Promise<VisitPlace> => {
  const [unit, enterprise] = await Promise.all([context.orgUnits.load(request.unitId), context.enterprises.load(request.enterpriseId)]);
  return placeOf(request, unit?.lineage ?? null, enterprise?.liaisonOfficerId ?? null);
};

/** The request as the caller reads it: 「未安排」 instead of a refusal, and not before its time, for all but the centre and the enterprise (VIS-08). */
export const readVisitView = async (context: RequestContext, request: VisitRequest): Promise<VisitView> =>
  viewVisit(request, canSeeRefusals(context.caller, await readVisitPlace(context, request)), context.now);

/** Mostly one month is asked for: then this is two statements, however many enterprises there are. */
const loadQuotas = async (manager: EntityManager, loaders: Pick<RequestContext, 'enterprises' | 'settings'>, keys: readonly QuotaKey[]): Promise<(Quota | null)[]> => {
  const found = new Map<string, Quota>();
  for (const [fromMonth, group] of Map.groupBy(keys, (key) => key.fromMonth)) {
    const enterprises = (await Promise.all(group.map(({ enterpriseId }) => loaders.enterprises.load(enterpriseId)))).filter((enterprise) => enterprise !== null);
    const holders = await Promise.all(enterprises.map(async (enterprise) => ({ enterprise, settings: (await loaders.settings.load(enterprise.divisionCode)).values })));
    const quotas = await readQuotas(manager, holders, fromMonth);
    holders.forEach(({ enterprise }, index) => found.set(`${enterprise.id} ${fromMonth}`, quotas[index] as Quota));
  }
  return keys.map(({ enterpriseId, fromMonth }) => found.get(`${enterpriseId} ${fromMonth}`) ?? null);
};
