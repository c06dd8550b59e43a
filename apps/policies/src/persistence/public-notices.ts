import type { EntityManager } from 'typeorm';

/** An approval that everybody may read of, until it ends (公示). */
export interface PublicNotice {
  readonly projectId: string;
  readonly applicationId: string;
  readonly enterpriseName: string;
  readonly amountCents: number;
  readonly endsAt: Date;
}

const MOST_SHOWN = 100;

/** What is in public notice at an instant, of many projects in one statement, and of each the first to end. */
export const listPublicNotices = async (manager: EntityManager, projectIds: readonly string[], now: Date): Promise<PublicNotice[]> => {
  const rows: (Omit<PublicNotice, 'amountCents'> & { readonly amountCents: string })[] = await manager.query(
    `/* notices:list */ SELECT n.project_id AS "projectId", n.id AS "applicationId", e.name AS "enterpriseName", n.amount_cents AS "amountCents", n.due_at AS "endsAt"
     FROM unnest($1::uuid[]) AS asked(project_id)
     CROSS JOIN LATERAL (SELECT a.project_id, a.id, a.enterprise_id, a.amount_cents, a.due_at FROM policy_application a
       WHERE a.project_id = asked.project_id AND a.state = 'NOTICE' AND a.due_at > $2 ORDER BY a.due_at, a.id LIMIT ${MOST_SHOWN}) AS n
     JOIN enterprise_copy e ON e.id = n.enterprise_id ORDER BY n.due_at, n.id`,
    [projectIds, now],
  );
  return rows.map((row) => ({ ...row, amountCents: Number(row.amountCents) }));
};
