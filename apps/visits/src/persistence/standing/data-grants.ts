import { hasRole, type Caller } from '@qinqing/caller';
import { type Keyset, type PageRequest, readListKeyset } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { DataGrant } from '../../domain/standing/data-answer.ts';
import { anyOf, jurisdictionPattern, unitsUnder, type Bind } from '../scopes.ts';

export const GRANT_ORDER = 'dataGrant:newest';

export const readGrantKeyset = (page: PageRequest): Keyset => readListKeyset(page, GRANT_ORDER);

export const grantSortValues = ({ grantedAt, visitRequestId }: DataGrant): readonly string[] => [grantedAt.toISOString(), visitRequestId];

const columns = `g.visit_request_id AS "visitRequestId", g.enterprise_id AS "enterpriseId", g.unit_id AS "unitId", g.division_code AS "divisionCode",
  g.items, g.granted_by AS "grantedBy", g.granted_at AS "grantedAt", g.valid_until::text AS "validUntil"`;

export const insertDataGrant = (manager: EntityManager, grant: DataGrant): Promise<unknown> =>
  manager.query(
    `/* dataGrants:insert */ INSERT INTO data_grant (visit_request_id, enterprise_id, unit_id, division_code, items, granted_by, granted_at, valid_until)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [grant.visitRequestId, grant.enterpriseId, grant.unitId, grant.divisionCode, grant.items, grant.grantedBy, grant.grantedAt, grant.validUntil],
  );

export const listDataGrants = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<DataGrant[]> =>
  manager.query(`/* dataGrants:byRequest */ SELECT ${columns} FROM data_grant g WHERE g.visit_request_id = ANY($1)`, [visitRequestIds]);

/** Up to `size + 1` grants that the caller may see, newest first, in one statement. */
export const listGrantPage = (manager: EntityManager, caller: Caller, enterpriseId: string | null, keyset: Keyset): Promise<DataGrant[]> => {
  const parameters: unknown[] = [];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const conditions = [visibleGrants(caller, bind)];
  if (enterpriseId !== null) conditions.push(`g.enterprise_id = ${bind(enterpriseId)}`);
  if (keyset.after !== null) conditions.push(`(g.granted_at, g.visit_request_id) < (${bind(keyset.after[0])}::timestamptz, ${bind(keyset.after[1])}::uuid)`);
  return manager.query(
    `/* dataGrants:page */ SELECT ${columns} FROM data_grant g WHERE ${conditions.join(' AND ')}
     ORDER BY g.granted_at DESC, g.visit_request_id DESC LIMIT ${keyset.size + 1}`,
    parameters,
  );
};

const visibleGrants = (caller: Caller, bind: Bind): string => {
  const { unitId, actingFor } = caller;
  const jurisdiction = jurisdictionPattern(caller);
  const scopes: string[] = [];
  if (hasRole(caller, 'SERVICE_CENTRE', 'GOVERNMENT_OFFICE') && jurisdiction !== null) scopes.push(`g.division_code LIKE ${bind(jurisdiction)}`);
  if (hasRole(caller, 'REQUESTING_UNIT') && unitId !== null) {
    const unit = bind(unitId);
    scopes.push(`g.unit_id IN (${unitsUnder(unit)})`);
  }
  if (hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && actingFor !== null) scopes.push(`g.enterprise_id = ${bind(actingFor)}`);
  return anyOf(scopes);
};
