import { hasRole, CallerFault, type Caller } from '@qinqing/caller';
import { divisionLineage, type DivisionCode } from '@qinqing/codes';
import { isUuid, readPageRequest, type EntityManager, type Keyset, type PageRequest } from '@qinqing/database';
import { queryTokens } from '@qinqing/chinese-text';
import type { PolicyLevel, PolicyMode, PolicyProject, PolicyProjectState, PolicySizeClass } from '../domain/policy-project.ts';
import { listProjectsById } from './projects.ts';

export interface ProjectFilter {
  readonly search: string | null;
  readonly industry: string | null;
  readonly size: PolicySizeClass | null;
  readonly amountFrom: number | null;
  /** YYYY-MM-DD, excluded. */
  readonly closesBefore: string | null;
  readonly unitId: string | null;
  readonly mode: PolicyMode | null;
  readonly level: PolicyLevel | null;
  readonly divisionCode: string | null;
  readonly states: readonly PolicyProjectState[];
  /** Taking applications on this day; null: does not matter. */
  readonly openOn: string | null;
}

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

/** What PostgreSQL reads as it is written: `2025-02-30` and `1` are taken by JavaScript alone. */
const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
const shapes = { timestamptz: isInstant, date: (text: string) => isInstant(`${text}T00:00:00.000Z`), bigint: (text: string) => /^\d{1,16}$/.test(text) };

/** @throws CallerFault BAD_USER_INPUT, also for a cursor of the right form that holds other values: they must not reach SQL */
export const readProjectKeyset = (page: PageRequest, order: ProjectOrder): Keyset => {
  const keyset = readPageRequest(page, orderName(order), 2);
  const [value = '', id = ''] = keyset.after ?? [];
  if (keyset.after !== null && (!shapes[orders[order].type](value) || !isUuid(id))) {
    throw new CallerFault('BAD_USER_INPUT', '"after" is no cursor of this list. Take it from pageInfo.endCursor, or leave it out to start afresh.', { field: 'after' });
  }
  return keyset;
};

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

interface Selection {
  readonly where: string;
  readonly parameters: unknown[];
  readonly bind: (value: unknown) => string;
}

/** What is published is there for everybody; drafts are found in the unit that writes them, and above it. */
const selectProjects = (caller: Caller, filter: ProjectFilter): Selection => {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  return { where: [`p.state = ANY(${bind(filter.states)})`, visible(caller, bind), ...conditionsOf(filter, bind)].join(' AND '), parameters, bind };
};

const visible = (caller: Caller, bind: (value: unknown) => string): string => {
  if (!hasRole(caller, 'POLICY_OWNER', 'APPROVER') || caller.unitId === null) return "p.state <> 'DRAFT'";
  const unit = bind(caller.unitId);
  return `(p.state <> 'DRAFT' OR p.unit_id IN (SELECT id FROM org_unit_copy WHERE lineage @> ARRAY[${unit}::uuid] UNION SELECT ${unit}::uuid))`;
};

const conditionsOf = (filter: ProjectFilter, bind: (value: unknown) => string): string[] => {
  const conditions: string[] = [];
  if (filter.search !== null) conditions.push(`p.search_tokens @> ${bind(queryTokens(filter.search))}::text[]`);
  if (filter.industry !== null) conditions.push(`(p.industries = '{}' OR p.industries && ${bind(prefixesOf(filter.industry))}::text[])`);
  if (filter.size !== null) conditions.push(`(p.size_classes = '{}' OR ${bind(filter.size)} = ANY(p.size_classes))`);
  if (filter.amountFrom !== null) conditions.push(`(p.maximum_amount_cents IS NULL OR p.maximum_amount_cents >= ${bind(filter.amountFrom)}::bigint)`);
  if (filter.closesBefore !== null) conditions.push(`p.closes_on < ${bind(filter.closesBefore)}::date`);
  if (filter.unitId !== null) conditions.push(`p.unit_id = ${bind(filter.unitId)}::uuid`);
  if (filter.mode !== null) conditions.push(`p.mode = ${bind(filter.mode)}`);
  if (filter.level !== null) conditions.push(`p.level = ${bind(filter.level)}`);
  if (filter.divisionCode !== null) conditions.push(`p.division_code = ANY(${bind(divisionLineage(filter.divisionCode as DivisionCode))})`);
  if (filter.openOn !== null) {
    const day = bind(filter.openOn);
    conditions.push(`p.state = 'PUBLISHED' AND p.opens_on <= ${day}::date AND (p.closes_on IS NULL OR p.closes_on >= ${day}::date)`);
  }
  return conditions;
};

/** C3911 → C, C3, C39, C391, C3911: a project for any of these is for it. */
const prefixesOf = (industry: string): string[] => Array.from(industry, (_letter, index) => industry.slice(0, index + 1));
