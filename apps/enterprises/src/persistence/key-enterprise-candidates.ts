import type { EntityManager } from 'typeorm';
import { businessStatuses } from '../domain/enterprise-status.ts';
import type { KeyEnterpriseFacts } from '../domain/key-enterprise.ts';

export interface Candidate extends KeyEnterpriseFacts {
  readonly id: string;
}

/**
 * Enterprises in business of which anything is known that could make them key enterprises, behind an id, with their
 * qualifications: one statement a batch, however large the register is.
 */
export const listCandidatesAfter = (manager: EntityManager, afterId: string | null, limit: number): Promise<Candidate[]> =>
  manager.query(
    `/* keyEnterprises:candidates */ SELECT e.id, e.status, e.industry_code AS "industryCode", e.revenue_cents::float8 AS "revenueCents",
       coalesce((
         SELECT jsonb_agg(jsonb_build_object('id', q.id, 'enterpriseId', q.enterprise_id, 'kind', q.kind,
           'certificateNumber', q.certificate_number, 'validFrom', q.valid_from, 'validTo', q.valid_to))
         FROM qualification q WHERE q.enterprise_id = e.id
       ), '[]') AS qualifications
     FROM enterprise e
     WHERE ($1::uuid IS NULL OR e.id > $1) AND e.status = ANY($2)
       AND (e.revenue_cents > 0 OR EXISTS (SELECT 1 FROM qualification q WHERE q.enterprise_id = e.id))
     ORDER BY e.id LIMIT $3`,
    [afterId, businessStatuses, limit],
  );
