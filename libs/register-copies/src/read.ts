import { isUuid, type EntityManager } from '@qinqing/database';

/** What a department knows of an enterprise, by its owner's events. */
export interface EnterpriseCopy {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly status: string;
  readonly industryCode: string | null;
  readonly sizeClass: string | null;
  readonly visitMode: 'QUIET' | 'BALANCED' | 'EXPOSURE';
  readonly isProtected: boolean;
  readonly factKeys: readonly string[];
  /** The primary liaison (挂点干部); null: none. */
  readonly liaisonOfficerId: string | null;
}

export const listEnterpriseCopies = (manager: EntityManager, ids: readonly string[]): Promise<EnterpriseCopy[]> =>
  manager.query(
    `/* enterpriseCopies:list */ SELECT e.id, e.uscc, e.name, e.division_code AS "divisionCode", e.status, e.industry_code AS "industryCode",
       e.size_class AS "sizeClass", e.visit_mode AS "visitMode", e.is_protected AS "isProtected", e.fact_keys AS "factKeys",
       a.liaison_officer_id AS "liaisonOfficerId"
     FROM enterprise_copy e LEFT JOIN assignment_copy a ON a.enterprise_id = e.id WHERE e.id = ANY($1)`,
    [ids],
  );

/** In the transaction of a decision: a loader of the request would wait for a second connection while this one is held. */
export const findEnterpriseCopy = async (manager: EntityManager, id: string): Promise<EnterpriseCopy | null> =>
  isUuid(id) ? ((await listEnterpriseCopies(manager, [id]))[0] ?? null) : null;

export interface OrgUnitCopy {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly divisionCode: string;
  readonly level: string;
  /** The line of duty (职能线条), e.g. `market-supervision`. */
  readonly dutyLine: string;
  /** The unit itself first, then its superiors. */
  readonly lineage: readonly string[];
}

export const listOrgUnitCopies = (manager: EntityManager, ids: readonly string[]): Promise<OrgUnitCopy[]> =>
  manager.query(
    `/* orgUnitCopies:list */ SELECT id, name, name_en AS "nameEn", division_code AS "divisionCode", level, duty_line AS "dutyLine", lineage
     FROM org_unit_copy WHERE id = ANY($1)`,
    [ids],
  );

export const findOrgUnitCopy = async (manager: EntityManager, id: string): Promise<OrgUnitCopy | null> =>
  isUuid(id) ? ((await listOrgUnitCopies(manager, [id]))[0] ?? null) : null;
