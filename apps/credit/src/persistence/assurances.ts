import type { EntityManager } from 'typeorm';
import type { Assurance } from '../domain/assurance.ts';

/** The newest assurance of each enterprise. */
export const listNewestAssurances = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<Assurance[]> =>
  manager.query(
    `/* assurances:newest */ SELECT newest.* FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
       SELECT a.id, a.enterprise_id AS "enterpriseId", a.division_code AS "divisionCode", a.level, a.is_legal_representative_verified AS "isLegalRepresentativeVerified",
         a.is_enterprise_verified AS "isEnterpriseVerified", a.valid_from::text AS "validFrom", a.valid_to::text AS "validTo", a.recorded_by AS "recordedBy",
         a.recorded_at AS "recordedAt"
       FROM credit_assurance a WHERE a.enterprise_id = asked.id ORDER BY a.recorded_at DESC, a.id DESC LIMIT 1) AS newest`,
    [enterpriseIds],
  );

export const listAssurancesById = (manager: EntityManager, ids: readonly string[]): Promise<Pick<Assurance, 'id' | 'enterpriseId' | 'level' | 'validTo'>[]> =>
  manager.query('/* assurances:byId */ SELECT id, enterprise_id AS "enterpriseId", level, valid_to::text AS "validTo" FROM credit_assurance WHERE id = ANY($1)', [ids]);

export const insertAssurance = (manager: EntityManager, assurance: Assurance): Promise<unknown> =>
  manager.query(
    `/* assurances:insert */ INSERT INTO credit_assurance (id, enterprise_id, division_code, level, is_legal_representative_verified, is_enterprise_verified, valid_from,
       valid_to, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      assurance.id, assurance.enterpriseId, assurance.divisionCode, assurance.level, assurance.isLegalRepresentativeVerified, assurance.isEnterpriseVerified,
      assurance.validFrom, assurance.validTo, assurance.recordedBy, assurance.recordedAt,
    ],
  );
