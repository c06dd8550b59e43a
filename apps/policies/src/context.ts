import { loadById, loadByOwner, resolveSettings, type BaseContext, type ResolvedSettings } from '@qinqing/subgraph-server';
import { listEnterpriseCopies, listOrgUnitCopies, type EnterpriseCopy, type OrgUnitCopy } from '@qinqing/register-copies';
import { shanghaiDate, stateCouncilCalendar, type Calendar } from '@qinqing/working-time';
import DataLoader from 'dataloader';
import type { Budget } from './domain/budget.ts';
import type { PolicyApplication, PolicyTransition } from './domain/policy-application.ts';
import type { PolicyMatch } from './domain/policy-match.ts';
import type { PolicyClause, PolicyDocument, PolicyProject, RuleExample } from './domain/policy-project.ts';
import { canSeeProject } from './domain/project-access.ts';
import { loadMatches } from './matches.ts';
import { countApplications, listApplicationPages, type ApplicationPage } from './persistence/application-list.ts';
import { listApplicationsById, listApplicationTransitions } from './persistence/applications.ts';
import { listBudgets } from './persistence/budgets.ts';
import { listCreditCopies, listProfileCopies, type CreditCopy, type ProfileCopy } from './persistence/copies.ts';
import { countFacets, countProjects, listProjectPage, type FacetCounts, type ProjectPage } from './persistence/project-list.ts';
import type { ProjectFilter } from './persistence/visible-projects.ts';
import { listClausesByDocument, listClausesById, listDocumentsById, listExamples, listProjectsById } from './persistence/projects.ts';
import { listPublicNotices, type PublicNotice } from './persistence/public-notices.ts';
import { listWaitingPlaces } from './persistence/waiting-lists.ts';
import { policySettings } from './settings.ts';

export type Settings = ResolvedSettings<typeof policySettings>;

/** What a request of this department works with. Loaders live as long as the request: they batch, and never go stale. */
export interface RequestContext extends BaseContext {
  readonly calendar: Calendar;
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  /** Projects that the caller may see: drafts of others are not there. */
  readonly projects: DataLoader<string, PolicyProject | null>;
  readonly documents: DataLoader<string, PolicyDocument | null>;
  readonly clauses: DataLoader<string, PolicyClause | null>;
  readonly clausesOfDocument: DataLoader<string, readonly PolicyClause[]>;
  readonly examples: DataLoader<string, readonly RuleExample[]>;
  readonly budgets: DataLoader<string, Budget | null>;
  readonly enterprises: DataLoader<string, EnterpriseCopy | null>;
  readonly orgUnits: DataLoader<string, OrgUnitCopy | null>;
  readonly profiles: DataLoader<string, ProfileCopy | null>;
  readonly credits: DataLoader<string, CreditCopy | null>;
  /** Of an enterprise: everything open where it is, best first; null when it is not known. */
  readonly matches: DataLoader<string, readonly PolicyMatch[] | null>;
  /** Up to one row more than the page's size. */
  readonly projectPages: DataLoader<ProjectPage, readonly PolicyProject[], string>;
  readonly projectCounts: DataLoader<ProjectFilter, number | null, string>;
  readonly projectFacets: DataLoader<ProjectFilter, FacetCounts, string>;
  /** By project. */
  readonly publicNotices: DataLoader<string, readonly PublicNotice[]>;
  readonly applications: DataLoader<string, PolicyApplication | null>;
  readonly applicationTransitions: DataLoader<string, readonly PolicyTransition[]>;
  /** Up to one row more than the page's size. */
  readonly applicationPages: DataLoader<ApplicationPage, readonly PolicyApplication[], string>;
  readonly applicationCounts: DataLoader<ApplicationPage, number | null, string>;
  /** On the waiting list; 1 is served next. */
  readonly waitingPlaces: DataLoader<string, number | null>;
  /** By division code. */
  readonly settings: DataLoader<string, Settings>;
}

export const createContext = (base: BaseContext): RequestContext => {
  const { manager, caller } = base;
  const today = shanghaiDate(base.now);
  const orgUnits = loadById<OrgUnitCopy>((ids) => listOrgUnitCopies(manager, ids));
  const stored = loadById<PolicyProject>((ids) => listProjectsById(manager, ids));
  const budgetRows = loadByOwner<Budget>((ids) => listBudgets(manager, ids), ({ projectId }) => projectId);
  const enterprises = loadById<EnterpriseCopy>((ids) => listEnterpriseCopies(manager, ids));
  const profiles = loadById<ProfileCopy>((ids) => listProfileCopies(manager, ids));
  const credits = loadById<CreditCopy>((ids) => listCreditCopies(manager, ids));
  const settings = new DataLoader<string, Settings>((divisionCodes) => resolveSettings(manager, policySettings, divisionCodes.map((divisionCode) => ({ divisionCode })), today));
  const each = <Key, Value>(read: (key: Key) => Promise<Value>): DataLoader<Key, Value, string> =>
    new DataLoader((keys: readonly Key[]) => Promise.all(keys.map(read)), { cacheKeyFn: JSON.stringify });
  const loaders = {
    stored,
    budgetRows,
    orgUnits,
    projects: new DataLoader<string, PolicyProject | null>(async (ids) => {
      const projects = await stored.loadMany(ids);
      return Promise.all(projects.map(async (project) => {
        if (project === null || project instanceof Error || project.state !== 'DRAFT') return project;
        const unit = await orgUnits.load(project.unitId);
        return canSeeProject(caller, project, unit?.lineage ?? null) ? project : null;
      }));
    }),
    documents: loadById<PolicyDocument>((ids) => listDocumentsById(manager, ids)),
    clauses: loadById<PolicyClause>((ids) => listClausesById(manager, ids)),
    clausesOfDocument: loadByOwner<PolicyClause>((ids) => listClausesByDocument(manager, ids), ({ documentId }) => documentId),
    examples: loadByOwner<RuleExample>((ids) => listExamples(manager, ids), ({ projectId }) => projectId),
    budgets: new DataLoader<string, Budget | null>(async (ids) => (await budgetRows.loadMany(ids)).map((rows) => (rows instanceof Error ? rows : (rows[0] ?? null)))),
    enterprises,
    profiles,
    credits,
    settings,
    matches: new DataLoader<string, readonly PolicyMatch[] | null>((ids) => loadMatches({ manager, now: base.now, today, enterprises, profiles, credits, settings }, ids)),
    publicNotices: loadByOwner<PublicNotice>((ids) => listPublicNotices(manager, ids, base.now), ({ projectId }) => projectId),
    applications: loadById<PolicyApplication>((ids) => listApplicationsById(manager, ids)),
    applicationTransitions: loadByOwner<PolicyTransition>((ids) => listApplicationTransitions(manager, ids), ({ applicationId }) => applicationId),
    applicationPages: new DataLoader((pages: readonly ApplicationPage[]) => listApplicationPages(manager, caller, pages), { cacheKeyFn: JSON.stringify }),
    applicationCounts: new DataLoader((pages: readonly ApplicationPage[]) => countApplications(manager, caller, pages), { cacheKeyFn: ({ filter }) => JSON.stringify(filter) }),
    waitingPlaces: new DataLoader<string, number | null>(async (ids) => {
      const places = new Map((await listWaitingPlaces(manager, ids)).map(({ id, place }) => [id, place]));
      return ids.map((id) => places.get(id) ?? null);
    }),
    projectPages: each(async (page: ProjectPage) => {
      const projects = await listProjectPage(manager, caller, page);
      for (const project of projects) stored.prime(project.id, project);
      return projects;
    }),
    projectCounts: each((filter: ProjectFilter) => countProjects(manager, caller, filter)),
    projectFacets: each((filter: ProjectFilter) => countFacets(manager, caller, filter)),
  };
  const forgetLoaded = (): void => Object.values(loaders).forEach((loader) => void loader.clearAll());
  return { ...base, calendar: stateCouncilCalendar, today, ...loaders, forgetLoaded };
};
