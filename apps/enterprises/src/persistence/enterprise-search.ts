import { divisionPrefix, type DivisionCode, type IndustryCode, type SizeClass } from '@qinqing/codes';
import type { Keyset } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { EnterpriseStatus } from '../domain/enterprise-status.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import type { Quarter } from '../domain/quarter.ts';
import type { VisitMode } from '../domain/visit-mode.ts';
import { Conditions, containing } from './conditions.ts';
import { listEnterprisesById } from './enterprises.ts';
import { newestQuarter } from './key-enterprises.ts';
import { readableRows, type ReadableRows } from './readable-rows.ts';

/** What to look for; null does not narrow the search. */
export interface EnterpriseSearch {
  readonly nameContains: string | null;
  readonly divisionCode: DivisionCode | null;
  readonly statuses: readonly EnterpriseStatus[] | null;
  readonly sizeClasses: readonly SizeClass[] | null;
  readonly industry: IndustryCode | null;
  readonly isKey: boolean | null;
  readonly isProtected: boolean | null;
  readonly visitMode: VisitMode | null;
  readonly isWithoutLiaison: boolean | null;
  /** For each fact that is not public and that narrows the search: the rows on which the caller may read it. */
  readonly readable: readonly ReadableRows[];
  readonly latestQuarter: Quarter;
}

export type SearchOrder = 'NAME' | 'USCC';

const orders = { NAME: 'name', USCC: 'uscc' } as const satisfies Record<SearchOrder, keyof Enterprise>;

export const sortValuesOf =
  (order: SearchOrder) =>
  (enterprise: Enterprise): readonly string[] => [enterprise[orders[order]], enterprise.id];

/** Up to `size + 1` enterprises: two statements, whatever the page. */
export const searchEnterprises = async (manager: EntityManager, search: EnterpriseSearch, order: SearchOrder, { size, after }: Keyset): Promise<Enterprise[]> => {
  const conditions = conditionsOf(search);
  const column = `e.${orders[order]}`;
  if (after !== null) conditions.add(`(${column}, e.id) > (${conditions.bind(after[0])}, ${conditions.bind(after[1])}::uuid)`);
  const rows: { id: string }[] = await manager.query(
    `/* enterprises:search */ SELECT e.id FROM enterprise e WHERE ${conditions.where()} ORDER BY ${column}, e.id LIMIT ${size + 1}`,
    conditions.parameters,
  );
  const found = new Map((await listEnterprisesById(manager, rows.map(({ id }) => id))).map((enterprise) => [enterprise.id, enterprise]));
  return rows.flatMap(({ id }) => found.get(id) ?? []);
};

const EXACT_COUNT = 10_000;

/** @returns how many there are, or null when there are more than 10,000: counting on would cost more than it tells */
export const countEnterprises = async (manager: EntityManager, search: EnterpriseSearch): Promise<number | null> => {
  const conditions = conditionsOf(search);
  const [row]: { count: number }[] = await manager.query(
    `/* enterprises:count */ SELECT count(*)::int AS count FROM (SELECT 1 FROM enterprise e WHERE ${conditions.where()} LIMIT ${EXACT_COUNT + 1}) AS counted`,
    conditions.parameters,
  );
  return row === undefined || row.count > EXACT_COUNT ? null : row.count;
};

const conditionsOf = (search: EnterpriseSearch): Conditions => {
  const conditions = new Conditions();
  addRegisterConditions(conditions, search);
  addServiceConditions(conditions, search);
  for (const rows of search.readable) conditions.add(readableRows(conditions, rows));
  return conditions;
};

const addRegisterConditions = (conditions: Conditions, { nameContains, divisionCode, statuses, sizeClasses, industry }: EnterpriseSearch): void => {
  if (nameContains !== null) {
    conditions.add(`name_bigrams(e.name) @> name_bigrams(${conditions.bind(nameContains)})`);
    conditions.add(`e.name LIKE ${conditions.bind(containing(nameContains))}`);
  }
  if (divisionCode !== null) conditions.add(divisionCondition(conditions, divisionCode));
  if (statuses !== null) conditions.add(`e.status = ANY(${conditions.bind(statuses)})`);
  if (sizeClasses !== null) conditions.add(`e.size_class = ANY(${conditions.bind(sizeClasses)})`);
  if (industry !== null) conditions.add(`e.industry_code LIKE ${conditions.bind(`${industry}%`)}`);
};

/** A town or street has nothing below it here; the equality lets the index hand out its enterprises in order. */
const divisionCondition = (conditions: Conditions, code: DivisionCode): string =>
  code.length === 9 ? `e.division_code = ${conditions.bind(code)}` : `e.division_code LIKE ${conditions.bind(`${divisionPrefix(code)}%`)}`;

/**
 * Few enterprises are key, protected or served: a search for them starts from that short list. Written as a subquery, the plan
 * sometimes walks the whole register by name instead.
 */
const addServiceConditions = (conditions: Conditions, search: EnterpriseSearch): void => {
  const add = (isWanted: boolean | null, table: string, condition: string): void => {
    if (isWanted === true) conditions.add(`e.id = ANY (ARRAY(SELECT s.enterprise_id FROM ${table} s WHERE ${condition}))`);
    if (isWanted === false) conditions.add(`NOT EXISTS (SELECT 1 FROM ${table} s WHERE s.enterprise_id = e.id AND ${condition})`);
  };
  if (search.isKey !== null) add(search.isKey, 'key_enterprise', `s.quarter = ${newestQuarter(conditions.bind(search.latestQuarter))}`);
  add(search.isProtected, 'protection', 's.until IS NULL');
  add(search.isWithoutLiaison === null ? null : !search.isWithoutLiaison, 'assignment', "s.kind = 'LIAISON' AND s.valid_to IS NULL");
  if (search.visitMode !== null) conditions.add(`e.visit_mode = ${conditions.bind(search.visitMode)}`);
};
