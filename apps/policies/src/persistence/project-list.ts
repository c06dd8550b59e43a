import type { Caller } from '@qinqing/caller';
import { type EntityManager, type Keyset, type PageRequest, isDay, isInstant, readListKeyset } from '@qinqing/database';
import type { PolicyProject } from '../domain/policy-project.ts';
import { listProjectsById } from './projects.ts';
import { selectProjects, type ProjectFilter } from './visible-projects.ts';

export type ProjectOrder = 'NEWEST' | 'CLOSING_SOON' | 'AMOUNT';

export interface ProjectPage {
  readonly filter: ProjectFilter;
  readonly order: ProjectOrder;
  readonly keyset: Keyset;
}

interface SortOrder {
  readonly expression: string;
  readonly type: 'timestamptz' | 'date' | 'bigint';
  readonly direction: 'ASC' | 'DESC';
  readonly valueOf: (project: PolicyProject) => string;
}

const NO_END = '9999-12-31';
/** Without a cap there is no highest amount: it comes before all that have one. */
const NO_CAP = String(Number.MAX_SAFE_INTEGER);
const COUNT_LIMIT = 10_000;

const orders: Readonly<Record<ProjectOrder, SortOrder>> = {
  NEWEST: {
    expression: 'coalesce(p.published_at, p.created_at)',
    type: 'timestamptz',
    direction: 'DESC',
    valueOf: ({ publishedAt, createdAt }) => (publishedAt ?? createdAt).toISOString(),
  },
  CLOSING_SOON: { expression: `coalesce(p.closes_on, '${NO_END}')`, type: 'date', direction: 'ASC', valueOf: ({ closesOn }) => closesOn ?? NO_END },
  AMOUNT: { expression: `coalesce(p.maximum_amount_cents, ${NO_CAP})`, type: 'bigint', direction: 'DESC', valueOf: ({ maximumAmountCents }) => String(maximumAmountCents ?? NO_CAP) },
};

export const orderName = (order: ProjectOrder): string => `policy-project:${order}`;

export const projectSortValues = (order: ProjectOrder) => (project: PolicyProject): readonly string[] => [orders[order].valueOf(project), project.id];

const shapes = { timestamptz: isInstant, date: isDay, bigint: (text: string) => /^\d{1,16}$/.test(text) };

/** @throws CallerFault BAD_USER_INPUT */
export const readProjectKeyset = (page: PageRequest, order: ProjectOrder): Keyset => readListKeyset(page, orderName(order), shapes[orders[order].type]);

/** Up to `size + 1` projects in their order, in two statements. */
export const listProjectPage = async (manager: EntityManager, caller: Caller, { filter, order, keyset }: ProjectPage): Promise<PolicyProject[]> => {
  const { where, bind, parameters } = selectProjects(caller, filter);
  const { expression, type, direction } = orders[order];
  const sign = direction === 'ASC' ? '>' : '<';
  const after = keyset.after === null ? '' : `AND (${expression}, p.id) ${sign} (${bind(keyset.after[0])}::${type}, ${bind(keyset.after[1])}::uuid)`;
  const rows: { id: string }[] = await manager.query(
    `/* projects:page */ SELECT p.id FROM policy_project p WHERE ${where} ${after} ORDER BY ${expression} ${direction}, p.id ${direction} LIMIT ${keyset.size + 1}`,
    parameters,
  );
  if (rows.length === 0) return [];
  const projects = new Map((await listProjectsById(manager, rows.map(({ id }) => id))).map((project) => [project.id, project]));
  return rows.flatMap(({ id }) => projects.get(id) ?? []);
};

/** @returns how many there are, or null when there are more than 10,000 */
export const countProjects = async (manager: EntityManager, caller: Caller, filter: ProjectFilter): Promise<number | null> => {
  const { where, parameters } = selectProjects(caller, filter);
  const [row]: { count: number }[] = await manager.query(`/* projects:count */ SELECT count(*)::int FROM (SELECT 1 FROM policy_project p WHERE ${where} LIMIT ${COUNT_LIMIT + 1}) AS counted`, parameters);
  const count = row?.count ?? 0;
  return count > COUNT_LIMIT ? null : count;
};

export type Facet = 'modes' | 'levels' | 'units' | 'industries' | 'sizeClasses';

export interface FacetCount {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** How many of the projects found have which value, the most frequent first, in one statement. */
export const countFacets = async (manager: EntityManager, caller: Caller, filter: ProjectFilter): Promise<FacetCounts> => {
  const { where, parameters } = selectProjects(caller, filter);
  const all = (column: string): string => `unnest(CASE WHEN cardinality(${column}) = 0 THEN ARRAY['*'] ELSE ${column} END)`;
  const rows: FacetCount[] = await manager.query(
    `/* projects:facets */ WITH found AS MATERIALIZED (SELECT p.mode, p.level, p.unit_id, p.industries, p.size_classes FROM policy_project p WHERE ${where}),
     valued AS (
       SELECT 'modes' AS facet, mode AS value FROM found UNION ALL SELECT 'levels', level FROM found UNION ALL SELECT 'units', unit_id::text FROM found
       UNION ALL SELECT 'industries', ${all('industries')} FROM found UNION ALL SELECT 'sizeClasses', ${all('size_classes')} FROM found)
     SELECT facet, value, count(*)::int AS count FROM valued GROUP BY facet, value ORDER BY facet, count DESC, value`,
    parameters,
  );
  const of = (facet: Facet): FacetCount[] => rows.filter((row) => row.facet === facet);
  return { modes: of('modes'), levels: of('levels'), units: of('units'), industries: of('industries'), sizeClasses: of('sizeClasses') };
};
