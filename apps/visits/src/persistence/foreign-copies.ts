import { isUuid } from '@qinqing/database';
import type { AssignmentState, EnterpriseState, OrgUnitState } from '@qinqing/events';
import type { StateEvent } from '@qinqing/subgraph-server';
import type { EntityManager } from 'typeorm';
import type { VisitMode } from '../domain/visit-quota.ts';

/** What visits knows of an enterprise, by its owner's events. */
export interface EnterpriseCopy {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly status: string;
  readonly industryCode: string | null;
  readonly sizeClass: string | null;
  readonly visitMode: VisitMode;
  readonly isProtected: boolean;
  readonly factKeys: readonly string[];
  readonly liaisonOfficerId: string | null;
}

const enterpriseColumns = `e.id, e.name, e.division_code AS "divisionCode", e.status, e.industry_code AS "industryCode", e.size_class AS "sizeClass",
  e.visit_mode AS "visitMode", e.is_protected AS "isProtected", e.fact_keys AS "factKeys", a.liaison_officer_id AS "liaisonOfficerId"`;

export const listEnterpriseCopies = (manager: EntityManager, ids: readonly string[]): Promise<EnterpriseCopy[]> =>
  manager.query(`/* enterpriseCopies:list */ SELECT ${enterpriseColumns} FROM enterprise_copy e LEFT JOIN assignment_copy a ON a.enterprise_id = e.id WHERE e.id = ANY($1)`, [ids]);

/** In the transaction of a decision: a loader of the request would wait for a second connection while this one is held. */
export const findEnterpriseCopy = async (manager: EntityManager, id: string): Promise<EnterpriseCopy | null> =>
  isUuid(id) ? ((await listEnterpriseCopies(manager, [id]))[0] ?? null) : null;

export interface OrgUnitCopy {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
  /** The unit itself first, then its superiors. */
  readonly lineage: readonly string[];
}

export const listOrgUnitCopies = (manager: EntityManager, ids: readonly string[]): Promise<OrgUnitCopy[]> =>
  manager.query('/* orgUnitCopies:list */ SELECT id, name, division_code AS "divisionCode", lineage FROM org_unit_copy WHERE id = ANY($1)', [ids]);

export interface CandidateRow {
  readonly enterpriseId: string;
  readonly industryCode: string | null;
  readonly sizeClass: string;
  readonly quality: number;
  readonly ownLimit: number | null;
  readonly isProtected: boolean;
  readonly usedThisMonth: number;
  readonly receptionsLastYear: number;
  readonly isNeverVisited: boolean;
}

const MOST_CANDIDATES = 200;

/** Willing enterprises of a division (§10.4: ACTIVE, small or micro or medium, exposure wanted), nearest trade first. */
export const listWillingEnterprises = (
  manager: EntityManager,
  target: { readonly enterpriseId: string; readonly divisionPrefix: string; readonly industryCode: string | null },
  month: string,
  yearAgo: string,
): Promise<CandidateRow[]> =>
  manager.query(
    `/* screenVisit:willing */ WITH willing AS (
       SELECT e.id, e.industry_code, e.size_class, e.quality, e.is_protected FROM enterprise_copy e
       WHERE e.visit_mode = 'EXPOSURE' AND e.status = 'ACTIVE' AND e.size_class IN ('MEDIUM', 'SMALL', 'MICRO')
         AND e.division_code LIKE $2 || '%' AND e.id <> $1
       ORDER BY (left(e.industry_code, 3) = left($3, 3)) DESC NULLS LAST, (left(e.industry_code, 1) = left($3, 1)) DESC NULLS LAST, e.id
       LIMIT ${MOST_CANDIDATES})
     SELECT w.id AS "enterpriseId", w.industry_code AS "industryCode", w.size_class AS "sizeClass", w.quality, w.is_protected AS "isProtected",
       l.per_month AS "ownLimit",
       (SELECT count(*)::int FROM visit_slot s WHERE s.enterprise_id = w.id AND s.month = $4) AS "usedThisMonth",
       (SELECT count(*)::int FROM visit_slot s WHERE s.enterprise_id = w.id AND s.month >= $5) AS "receptionsLastYear",
       NOT EXISTS (SELECT 1 FROM visit_slot s WHERE s.enterprise_id = w.id) AS "isNeverVisited"
     FROM willing w LEFT JOIN visit_limit l ON l.enterprise_id = w.id`,
    [target.enterpriseId, target.divisionPrefix, target.industryCode ?? '', month, yearAgo],
  );

/** Each copy takes a state only when it is newer: deliveries may come twice and in any order. */
export const applyEnterprises = (manager: EntityManager, events: readonly StateEvent<EnterpriseState>[]): Promise<void> =>
  manager.query(
    `/* enterpriseChanged:apply */ INSERT INTO enterprise_copy AS c
       (id, uscc, name, division_code, status, industry_code, size_class, visit_mode, is_protected, protected_since, quality, fact_keys, version)
     SELECT id, uscc, name, "divisionCode", status, "industryCode", "sizeClass", "visitMode", "isProtected", "protectedSince", quality, "factKeys", version
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, uscc text, name text, "divisionCode" text, status text, "industryCode" text, "sizeClass" text,
       "visitMode" text, "isProtected" boolean, "protectedSince" date, quality float8, "factKeys" text[], version bigint)
     ON CONFLICT (id) DO UPDATE SET uscc = excluded.uscc, name = excluded.name, division_code = excluded.division_code, status = excluded.status,
       industry_code = excluded.industry_code, size_class = excluded.size_class, visit_mode = excluded.visit_mode, is_protected = excluded.is_protected,
       protected_since = excluded.protected_since, quality = excluded.quality, fact_keys = excluded.fact_keys, version = excluded.version, applied_at = now()
     WHERE excluded.version > c.version`,
    [toRows(events)],
  );

export const applyOrgUnits = (manager: EntityManager, events: readonly StateEvent<OrgUnitState>[]): Promise<void> =>
  manager.query(
    `/* orgUnitChanged:apply */ INSERT INTO org_unit_copy AS c (id, name, name_en, division_code, level, duty_line, lineage, version)
     SELECT id, name, "nameEn", "divisionCode", level, "dutyLine", lineage, version
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, name text, "nameEn" text, "divisionCode" text, level text, "dutyLine" text, lineage uuid[], version bigint)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_en = excluded.name_en, division_code = excluded.division_code, level = excluded.level,
       duty_line = excluded.duty_line, lineage = excluded.lineage, version = excluded.version, applied_at = now()
     WHERE excluded.version > c.version`,
    [toRows(events)],
  );

export const applyAssignments = (manager: EntityManager, events: readonly StateEvent<AssignmentState>[]): Promise<void> =>
  manager.query(
    `/* assignmentChanged:apply */ INSERT INTO assignment_copy AS c (enterprise_id, liaison_officer_id, version)
     SELECT "enterpriseId", "liaisonOfficerId", version FROM jsonb_to_recordset($1::jsonb) AS g("enterpriseId" uuid, "liaisonOfficerId" uuid, version bigint)
     ON CONFLICT (enterprise_id) DO UPDATE SET liaison_officer_id = excluded.liaison_officer_id, version = excluded.version, applied_at = now()
     WHERE excluded.version > c.version`,
    [toRows(events)],
  );

const toRows = (events: readonly StateEvent<object>[]): string => JSON.stringify(events.map(({ data, version }) => ({ ...data, version })));
