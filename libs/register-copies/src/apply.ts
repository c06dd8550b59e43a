import type { EntityManager } from '@qinqing/database';
import type { AssignmentState, EnterpriseState, OrgUnitState } from '@qinqing/events';
import type { StateEvent } from '@qinqing/subgraph-server';

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
