import type { EntityManager } from 'typeorm';

/** What enterprises have set for themselves (VIS-08); those without a word are left out. */
export const listOwnLimits = async (manager: EntityManager, enterpriseIds: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows: { enterprise_id: string; per_month: number }[] = await manager.query(
    '/* limits:list */ SELECT enterprise_id, per_month FROM visit_limit WHERE enterprise_id = ANY($1)',
    [enterpriseIds],
  );
  return new Map(rows.map(({ enterprise_id: id, per_month: perMonth }) => [id, perMonth]));
};

/** The last word counts: concurrent writers of one enterprise follow one another. */
export const saveOwnLimit = (manager: EntityManager, limit: { readonly enterpriseId: string; readonly perMonth: number; readonly setBy: string; readonly now: Date }): Promise<unknown> =>
  manager.query(
    `/* setVisitLimit:save */ INSERT INTO visit_limit (enterprise_id, per_month, set_by, set_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (enterprise_id) DO UPDATE SET per_month = excluded.per_month, set_by = excluded.set_by, set_at = excluded.set_at`,
    [limit.enterpriseId, limit.perMonth, limit.setBy, limit.now],
  );
