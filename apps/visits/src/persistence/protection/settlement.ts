import type { EntityManager } from 'typeorm';
import type { RegisterStatus } from '../../domain/protection/settlement.ts';

export interface RegisteredEnterprise extends RegisterStatus {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
  /** YYYY-MM-DD; null: not protected. */
  readonly protectedSince: string | null;
}

const registered = `e.id, e.name, e.division_code AS "divisionCode", e.status, e.is_protected AS "isProtected", to_char(e.protected_since, 'YYYY-MM-DD') AS "protectedSince"`;

/** What the register shows of an enterprise. */
export const findRegistered = async (manager: EntityManager, enterpriseId: string): Promise<RegisteredEnterprise | null> => {
  const [row]: RegisteredEnterprise[] = await manager.query(`/* protection:registered */ SELECT ${registered} FROM enterprise_copy e WHERE e.id = $1`, [enterpriseId]);
  return row ?? null;
};

/** Entries whose enterprise the register shows otherwise than before. */
export const listUnsettledIds = async (manager: EntityManager, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* protection:unsettled */ SELECT p.id FROM protection_entry p JOIN enterprise_copy e ON e.id = p.enterprise_id
     WHERE (p.state <> 'REMOVED' OR NOT p.is_settled)
       AND ((p.state = 'CONSENTED' AND e.is_protected) OR (p.state IN ('PROPOSED', 'CONSENTED') AND e.status IN ('CANCELLED', 'MOVED_OUT'))
         OR (p.state IN ('ACTIVE', 'UNDER_REVIEW') AND NOT e.is_protected) OR (p.state = 'REMOVED' AND NOT e.is_protected))
     LIMIT $1`,
    [most],
  );
  return rows.map(({ id }) => id);
};

/** Entries whose review falls due by a day. */
export const listDueReviewIds = async (manager: EntityManager, day: string, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(`/* protection:due */ SELECT id FROM protection_entry WHERE state = 'ACTIVE' AND review_due_on <= $1 ORDER BY review_due_on LIMIT $2`, [day, most]);
  return rows.map(({ id }) => id);
};

/** Enterprises that the register protects though no entry of the list says so, or has said so and is not yet shown. */
export const listUnlisted = (manager: EntityManager, most: number): Promise<RegisteredEnterprise[]> =>
  manager.query(
    `/* protection:unlisted */ SELECT ${registered} FROM enterprise_copy e
     WHERE e.is_protected AND NOT EXISTS (SELECT 1 FROM protection_entry p WHERE p.enterprise_id = e.id AND (p.state <> 'REMOVED' OR NOT p.is_settled)) LIMIT $1`,
    [most],
  );
