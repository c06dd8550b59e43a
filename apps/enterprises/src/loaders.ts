import { loadByOwner, resolveSettings, type ResolvedSettings } from '@qinqing/subgraph-server';
import { type EntityManager, isUuid, type Keyset } from '@qinqing/database';
import DataLoader from 'dataloader';
import type { Assignment, AssignmentKind } from './domain/assignment.ts';
import type { Enterprise } from './domain/enterprise.ts';
import type { Delivery } from './domain/notices/delivery.ts';
import type { Officer } from './domain/officer.ts';
import type { OrgUnit } from './domain/org-unit.ts';
import { quarterOf } from './domain/quarter.ts';
import { countLoads, listCurrentAssignments, listServingOfficers } from './persistence/assignments.ts';
import {
  listAssignmentPages,
  listEnterprisePages,
  listOfficerPages,
  listOrgUnitPages,
  type AssignmentSelection,
  type ChildPages,
} from './persistence/child-pages.ts';
import { listEnterprisesById, listEnterprisesByUscc } from './persistence/enterprises.ts';
import { listNewestFacts } from './persistence/facts.ts';
import { listStandings } from './persistence/key-enterprises.ts';
import { listDeliveries } from './persistence/notices/deliveries.ts';
import { listPreferences } from './persistence/notices/preferences.ts';
import { listOfficersById, listOrgUnitsById } from './persistence/organisation.ts';
import { listActiveProtections } from './persistence/protections.ts';
import { listQualifications } from './persistence/qualifications.ts';
import { settings, type Settings } from './settings.ts';

/** What one request reads, each kind in one batch, however many objects ask for it. */
export type Loaders = ReturnType<typeof createLoaders>;

export interface LoaderSource {
  readonly manager: EntityManager;
  readonly now: Date;
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  /** Officers who served until after this instant may still read (ENT-18). */
  readonly servedSince: () => Promise<Date>;
}

export const createLoaders = ({ manager, now, today, servedSince }: LoaderSource) => ({
  enterprises: oneEach('id', (ids: readonly string[]) => listEnterprisesById(manager, ids), isUuid),
  enterprisesByUscc: oneEach('uscc', (usccs: readonly string[]) => listEnterprisesByUscc(manager, usccs)),
  officers: oneEach('id', (ids: readonly string[]) => listOfficersById(manager, ids), isUuid),
  orgUnits: oneEach('id', (ids: readonly string[]) => listOrgUnitsById(manager, ids), isUuid),
  protections: oneEach('enterpriseId', (ids: readonly string[]) => listActiveProtections(manager, ids)),
  standings: oneEach('enterpriseId', (ids: readonly string[]) => listStandings(manager, ids, quarterOf(now))),
  qualifications: manyEach((ids: readonly string[]) => listQualifications(manager, ids)),
  facts: manyEach((ids: readonly string[]) => listNewestFacts(manager, ids)),
  currentAssignments: manyEach((ids: readonly string[]) => listCurrentAssignments(manager, ids)),
  servingOfficers: manyEach(async (ids: readonly string[]) => listServingOfficers(manager, ids, await servedSince())),
  noticeDeliveries: loadByOwner<Delivery>((ids) => listDeliveries(manager, ids), ({ noticeId }) => noticeId),
  noticePreferences: oneEach('inbox', (inboxes: readonly string[]) => listPreferences(manager, inboxes)),
  loads: eachWith<AssignmentKind, number>(
    (kind) => kind,
    (ids, kind) => countLoads(manager, ids, kind),
    0,
  ),
  settings: new DataLoader<string, ResolvedSettings<Settings>>((divisionCodes) =>
    resolveSettings(manager, settings, divisionCodes.map((divisionCode) => ({ divisionCode })), today),
  ),
  enterprisePages: pageEach<AssignmentKind, Enterprise>((ids, kind, keyset) => listEnterprisePages(manager, ids, kind, keyset)),
  officerPages: pageEach<null, Officer>((ids, _, keyset) => listOfficerPages(manager, ids, keyset)),
  orgUnitPages: pageEach<null, OrgUnit>((ids, _, keyset) => listOrgUnitPages(manager, ids, keyset)),
  assignmentPages: pageEach<AssignmentSelection, Assignment>((ids, selection, keyset) => listAssignmentPages(manager, ids, selection, keyset)),
});

/** One row or null for each key. A key that cannot be one, such as an id that is no UUID, never reaches SQL. */
const oneEach = <Name extends string, Row extends Readonly<Record<Name, string>>>(
  name: Name,
  list: (keys: readonly string[]) => Promise<readonly Row[]>,
  isPossible: (key: string) => boolean = () => true,
): DataLoader<string, Row | null> =>
  new DataLoader(async (keys) => {
    const rows = new Map((await list(keys.filter(isPossible))).map((row) => [row[name] as string, row]));
    return keys.map((key) => rows.get(key) ?? rows.get(key.toLowerCase()) ?? null);
  });

/** All rows of each enterprise, in the order in which they were read. */
const manyEach = <Row extends { readonly enterpriseId: string }>(list: (ids: readonly string[]) => Promise<readonly Row[]>): DataLoader<string, readonly Row[]> =>
  new DataLoader(async (ids) => {
    const rows = Map.groupBy(await list(ids.filter(isUuid)), ({ enterpriseId }) => enterpriseId);
    return ids.map((id) => rows.get(id) ?? []);
  });

interface KeyWith<Selection> {
  readonly id: string;
  readonly selection: Selection;
}

/** One value for each key, read in one batch for each selection; a request mostly has one. */
const eachWith = <Selection, Value>(
  nameOf: (selection: Selection) => string,
  list: (ids: readonly string[], selection: Selection) => Promise<ReadonlyMap<string, Value>>,
  otherwise: Value,
): DataLoader<KeyWith<Selection>, Value, string> =>
  new DataLoader(
    async (keys) => {
      const found = new Map<string, ReadonlyMap<string, Value>>();
      for (const [name, group] of Map.groupBy(keys, ({ selection }) => nameOf(selection)))
        found.set(name, await list([...new Set(group.map(({ id }) => id))], (group[0] as KeyWith<Selection>).selection));
      return keys.map(({ id, selection }) => found.get(nameOf(selection))?.get(id) ?? otherwise);
    },
    { cacheKeyFn: ({ id, selection }) => `${id} ${nameOf(selection)}` },
  );

interface PageSelection<Selection> {
  readonly of: Selection;
  readonly keyset: Keyset;
}

const pageEach = <Selection, Child>(list: (ids: readonly string[], selection: Selection, keyset: Keyset) => Promise<ChildPages<Child>>) =>
  eachWith<PageSelection<Selection>, readonly Child[]>(
    (selection) => JSON.stringify(selection),
    (ids, { of, keyset }) => list(ids, of, keyset),
    [],
  );
