import type { EntityManager } from '@qinqing/database';
import { listEnterpriseCopies, listOrgUnitCopies, type EnterpriseCopy, type OrgUnitCopy } from '@qinqing/register-copies';
import { loadById, loadByOwner, resolveSettings, type BaseContext, type ResolvedSettings } from '@qinqing/subgraph-server';
import { shanghaiDate, stateCouncilCalendar, type Calendar } from '@qinqing/working-time';
import DataLoader from 'dataloader';
import type { CatalogueItem } from './catalogue/catalogue-item.ts';
import type { Appeal, AppealMilestone, AppealPause, AppealRating, AppealReturn, AppealSupervision, AppealTransition } from './domain/appeal.ts';
import { placeOf, type AppealPlace } from './domain/appeal-access.ts';
import type { StoredAttachment } from './domain/attachments.ts';
import { withTerms } from './domain/item-terms.ts';
import type { RoutingRow } from './domain/routing.ts';
import type { SimilarAppeal } from './domain/similar-appeals.ts';
import { countAppeals, countOpenAppeals, listAppealPages, type AppealPage } from './persistence/appeal-list.ts';
import { listAppealsById, listAppealsByNumber, listMilestones, listPauses, listRatings, listReturns, listSupervisions, listTransitions } from './persistence/appeals.ts';
import { listAttachmentContents, listAttachments } from './persistence/attachments.ts';
import { listItemTerms } from './persistence/item-terms.ts';
import { listRoutingRows } from './persistence/routing.ts';
import { listSimilarAppeals } from './persistence/similar-appeals.ts';
import { appealSettings } from './settings.ts';

export type Settings = ResolvedSettings<typeof appealSettings>;

/** What a request of this department works with. Loaders live as long as the request: they batch, and never go stale. */
export interface RequestContext extends BaseContext {
  readonly calendar: Calendar;
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  readonly appeals: DataLoader<string, Appeal | null>;
  readonly appealsByNumber: DataLoader<string, Appeal | null>;
  readonly transitions: DataLoader<string, readonly AppealTransition[]>;
  readonly returns: DataLoader<string, readonly AppealReturn[]>;
  readonly pauses: DataLoader<string, readonly AppealPause[]>;
  readonly ratings: DataLoader<string, readonly AppealRating[]>;
  readonly milestones: DataLoader<string, readonly AppealMilestone[]>;
  readonly supervisions: DataLoader<string, readonly AppealSupervision[]>;
  readonly attachments: DataLoader<string, readonly StoredAttachment[]>;
  /** In base64, by the attachment's id. */
  readonly attachmentContents: DataLoader<string, string>;
  readonly similarAppeals: DataLoader<Appeal, readonly SimilarAppeal[], string>;
  readonly enterprises: DataLoader<string, EnterpriseCopy | null>;
  readonly orgUnits: DataLoader<string, OrgUnitCopy | null>;
  readonly openAppealCounts: DataLoader<string, number>;
  /** By the id of a routing version. */
  readonly routingRows: DataLoader<string, readonly RoutingRow[]>;
  /** Items as the caller's jurisdiction understands them. */
  readonly items: DataLoader<CatalogueItem, CatalogueItem, string>;
  /** By division code. */
  readonly settings: DataLoader<string, Settings>;
  /** Up to one row more than the page's size. */
  readonly appealPages: DataLoader<AppealPage, readonly Appeal[], string>;
  readonly appealCounts: DataLoader<AppealPage, number | null, string>;
}

export const createContext = (base: BaseContext): RequestContext => {
  const { manager, caller, now } = base;
  const today = shanghaiDate(now);
  const calendar = stateCouncilCalendar;
  const reading = { caller, now, calendar };
  const settings = new DataLoader<string, Settings>((divisionCodes) => resolveSettings(manager, appealSettings, divisionCodes.map((divisionCode) => ({ divisionCode })), today));
  const owned = <Row extends { readonly appealId: string }>(list: (manager: EntityManager, ids: readonly string[]) => Promise<Row[]>): DataLoader<string, readonly Row[]> =>
    loadByOwner<Row>((ids) => list(manager, ids), ({ appealId }) => appealId);
  const loaders = {
    appeals: loadById<Appeal>((ids) => listAppealsById(manager, ids)),
    appealsByNumber: new DataLoader((numbers: readonly string[]) => loadByNumber(manager, numbers)),
    transitions: owned(listTransitions),
    returns: owned(listReturns),
    pauses: owned(listPauses),
    ratings: owned(listRatings),
    milestones: owned(listMilestones),
    supervisions: owned(listSupervisions),
    attachments: owned(listAttachments),
    attachmentContents: new DataLoader((ids: readonly string[]) => listAttachmentContents(manager, ids)),
    similarAppeals: new DataLoader((appeals: readonly Appeal[]) => loadSimilar(manager, settings, appeals), { cacheKeyFn: ({ id }: Appeal) => id }),
    enterprises: loadById<EnterpriseCopy>((ids) => listEnterpriseCopies(manager, ids)),
    orgUnits: loadById<OrgUnitCopy>((ids) => listOrgUnitCopies(manager, ids)),
    openAppealCounts: new DataLoader((ids: readonly string[]) => countOpenAppeals(manager, ids)),
    routingRows: new DataLoader((ids: readonly string[]) => listRoutingRows(manager, ids)),
    items: new DataLoader((items: readonly CatalogueItem[]) => loadItems(manager, caller.divisionCode, items), { cacheKeyFn: ({ code }: CatalogueItem) => code }),
    settings,
    appealPages: new DataLoader((pages: readonly AppealPage[]) => listAppealPages(manager, reading, pages), { cacheKeyFn: JSON.stringify }),
    appealCounts: new DataLoader((pages: readonly AppealPage[]) => countAppeals(manager, reading, pages), { cacheKeyFn: ({ filter }: AppealPage) => JSON.stringify(filter) }),
  };
  const forgetLoaded = (): void => Object.values(loaders).forEach((loader) => void loader.clearAll());
  return { ...base, calendar, today, ...loaders, forgetLoaded };
};

/** Where an appeal belongs: whose enterprise it is, whose unit handles it, which officers look after it. */
export const readAppealPlace = async (context: RequestContext, appeal: Appeal): Promise<AppealPlace> => {
  const [unit, enterprise] = await Promise.all([appeal.unitId === null ? null : context.orgUnits.load(appeal.unitId), context.enterprises.load(appeal.enterpriseId)]);
  return placeOf(appeal, unit?.lineage ?? null, enterprise?.liaisonOfficerId ?? null);
};

/** Whoever belongs to no division reads the catalogue's words. */
const loadItems = async (manager: EntityManager, divisionCode: string | null, items: readonly CatalogueItem[]): Promise<CatalogueItem[]> => {
  const terms = divisionCode === null ? [] : await listItemTerms(manager, divisionCode, items.map(({ code }) => code));
  return items.map((item) => withTerms(item, terms));
};

const loadByNumber = async (manager: EntityManager, numbers: readonly string[]): Promise<(Appeal | null)[]> => {
  const appeals = new Map((await listAppealsByNumber(manager, numbers)).map((appeal) => [appeal.number, appeal]));
  return numbers.map((number) => appeals.get(number) ?? null);
};

const loadSimilar = async (manager: EntityManager, settings: RequestContext['settings'], appeals: readonly Appeal[]): Promise<SimilarAppeal[][]> => {
  const limits = await Promise.all(appeals.map(async ({ divisionCode }) => (await settings.load(divisionCode)).values));
  return listSimilarAppeals(manager, appeals.map((appeal, index) => ({ appeal, limits: limits[index] as Settings['values'] })));
};
