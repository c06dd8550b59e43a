import type { EntityManager } from '@qinqing/database';
import { listEnterpriseCopies, listOrgUnitCopies, type EnterpriseCopy, type OrgUnitCopy } from '@qinqing/register-copies';
import { loadById, loadByOwner, resolveSettings, type BaseContext, type ResolvedSettings } from '@qinqing/subgraph-server';
import { shanghaiDate, stateCouncilCalendar, type Calendar } from '@qinqing/working-time';
import DataLoader from 'dataloader';
import { createBankLoaders, type BankLoaders } from './bank-loaders.ts';
import type { Assurance } from './domain/assurance.ts';
import type { CreditPlace } from './domain/credit-access.ts';
import type { CreditRating } from './domain/credit-rating.ts';
import type { CreditRecord } from './domain/credit-record.ts';
import type { CreditStanding } from './domain/credit-standing.ts';
import type { Dispute } from './domain/dispute.ts';
import type { ListEntry, ListEntryTransition } from './domain/list-entry.ts';
import type { RatingModel } from './domain/rating.ts';
import type { RepairCase } from './domain/repair.ts';
import { listNewestAssurances } from './persistence/assurances.ts';
import { countRows, listPageIds, type CreditPage } from './persistence/credit-lists.ts';
import { listRecordsById } from './persistence/credit-records.ts';
import { listDisputesById, listDisputesOfRecords } from './persistence/disputes.ts';
import { listBlackListed, listListEntriesById, listTransitions } from './persistence/list-entries.ts';
import { listPublicPages, type PublicPage, type PublicRecord } from './persistence/public-records.ts';
import { listRatingModels, listRatingsById, listRatingsOfEnterprises } from './persistence/ratings.ts';
import { listRepairsById, listRepairsOfListings, listRepairsOfRecords } from './persistence/repairs.ts';
import { listStandings } from './persistence/standings.ts';
import { creditSettings } from './settings.ts';

export type Settings = ResolvedSettings<typeof creditSettings>;

/** What a request of this department works with. Loaders live as long as the request: they batch, and never go stale. */
export interface RequestContext extends BaseContext, BankLoaders {
  readonly calendar: Calendar;
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  readonly enterprises: DataLoader<string, EnterpriseCopy | null>;
  readonly orgUnits: DataLoader<string, OrgUnitCopy | null>;
  /** By division code. */
  readonly settings: DataLoader<string, Settings>;
  readonly standings: DataLoader<string, CreditStanding | null>;
  readonly ratings: DataLoader<string, CreditRating | null>;
  /** Newest first, by enterprise. */
  readonly ratingHistories: DataLoader<string, readonly CreditRating[]>;
  /** By version. */
  readonly ratingModels: DataLoader<string, RatingModel | null>;
  readonly assurances: DataLoader<string, readonly Assurance[]>;
  readonly records: DataLoader<string, CreditRecord | null>;
  readonly recordDisputes: DataLoader<string, readonly Dispute[]>;
  readonly recordRepairs: DataLoader<string, readonly RepairCase[]>;
  readonly listEntries: DataLoader<string, ListEntry | null>;
  readonly listEntryTransitions: DataLoader<string, readonly ListEntryTransition[]>;
  readonly listEntryRepairs: DataLoader<string, readonly RepairCase[]>;
  readonly blackListed: DataLoader<string, boolean>;
  readonly repairs: DataLoader<string, RepairCase | null>;
  readonly disputes: DataLoader<string, Dispute | null>;
  /** Up to one id more than the page's size. */
  readonly pageIds: DataLoader<CreditPage, readonly string[], string>;
  readonly counts: DataLoader<CreditPage, number | null, string>;
  readonly publicPages: DataLoader<PublicPage, readonly PublicRecord[], string>;
}

export const createContext = (base: BaseContext): RequestContext => {
  const { manager, caller } = base;
  const today = shanghaiDate(base.now);
  const loaders = {
    ...createRegisterLoaders(manager, today),
    ...createStandingLoaders(manager),
    ...createCaseLoaders(manager),
    ...createBankLoaders(base),
    pageIds: new DataLoader((pages: readonly CreditPage[]) => Promise.all(pages.map((page) => listPageIds(manager, caller, page))), { cacheKeyFn: JSON.stringify }),
    counts: new DataLoader((pages: readonly CreditPage[]) => Promise.all(pages.map((page) => countRows(manager, caller, page))), { cacheKeyFn: ({ filter }: CreditPage) => JSON.stringify(filter) }),
    publicPages: new DataLoader((pages: readonly PublicPage[]) => listPublicPages(manager, pages), { cacheKeyFn: JSON.stringify }),
  };
  const forgetLoaded = (): void => Object.values(loaders).forEach((loader) => void loader.clearAll());
  return { ...base, calendar: stateCouncilCalendar, today, ...loaders, forgetLoaded };
};

const createRegisterLoaders = (manager: EntityManager, today: string) => ({
  enterprises: loadById<EnterpriseCopy>((ids) => listEnterpriseCopies(manager, ids)),
  orgUnits: loadById<OrgUnitCopy>((ids) => listOrgUnitCopies(manager, ids)),
  settings: new DataLoader<string, Settings>((divisionCodes) => resolveSettings(manager, creditSettings, divisionCodes.map((divisionCode) => ({ divisionCode })), today)),
});

const createStandingLoaders = (manager: EntityManager) => ({
  standings: loadBy((ids) => listStandings(manager, ids), ({ enterpriseId }: CreditStanding) => enterpriseId),
  ratings: loadById<CreditRating>((ids) => listRatingsById(manager, ids)),
  ratingHistories: loadByOwner<CreditRating>((ids) => listRatingsOfEnterprises(manager, ids), ({ enterpriseId }) => enterpriseId),
  ratingModels: new DataLoader<string, RatingModel | null>(async (versions) => {
    const models = new Map((await listRatingModels(manager, versions)).map(({ version, parameters }) => [version, parameters]));
    return versions.map((version) => models.get(version) ?? null);
  }),
  assurances: loadByOwner<Assurance>((ids) => listNewestAssurances(manager, ids), ({ enterpriseId }) => enterpriseId),
});

const createCaseLoaders = (manager: EntityManager) => ({
  records: loadById<CreditRecord>((ids) => listRecordsById(manager, ids)),
  recordDisputes: loadByOwner<Dispute>((ids) => listDisputesOfRecords(manager, ids), ({ recordId }) => recordId),
  recordRepairs: loadByOwner<RepairCase>((ids) => listRepairsOfRecords(manager, ids), ({ recordId }) => recordId ?? ''),
  listEntries: loadById<ListEntry>((ids) => listListEntriesById(manager, ids)),
  listEntryTransitions: loadByOwner<ListEntryTransition>((ids) => listTransitions(manager, ids), ({ listingId }) => listingId),
  listEntryRepairs: loadByOwner<RepairCase>((ids) => listRepairsOfListings(manager, ids), ({ listingId }) => listingId ?? ''),
  blackListed: new DataLoader<string, boolean>(async (enterpriseIds) => {
    const listed = await listBlackListed(manager, enterpriseIds);
    return enterpriseIds.map((id) => listed.has(id));
  }),
  repairs: loadById<RepairCase>((ids) => listRepairsById(manager, ids)),
  disputes: loadById<Dispute>((ids) => listDisputesById(manager, ids)),
});

/** One row for each key, whatever it is called. */
const loadBy = <Row extends object>(list: (ids: readonly string[]) => Promise<readonly Row[]>, keyOf: (row: Row) => string): DataLoader<string, Row | null> => {
  const owned = loadByOwner(list, keyOf);
  return new DataLoader(async (ids) => (await owned.clearAll().loadMany(ids)).map((rows) => (rows instanceof Error ? rows : (rows[0] ?? null))), { cache: true });
};

/** Where a record, list entry, repair or dispute belongs: whose enterprise, whose decision. */
export const readCreditPlace = async (
  context: RequestContext,
  { divisionCode, enterpriseId, authorityUnitId }: { readonly divisionCode: string; readonly enterpriseId: string; readonly authorityUnitId: string },
): Promise<CreditPlace> => {
  const unit = await context.orgUnits.load(authorityUnitId);
  return { divisionCode, enterpriseId, unitIds: unit?.lineage ?? [authorityUnitId] };
};
