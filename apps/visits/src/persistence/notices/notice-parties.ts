import type { EntityManager } from 'typeorm';

/** Who is told, and by which names a notice speaks of them. */
export interface NoticeParties {
  readonly enterpriseName: string;
  /** The primary liaison (挂点干部); null: none. */
  readonly liaisonOfficerId: string | null;
  /** Null: no copy of the unit has come yet. */
  readonly unitName: string | null;
  readonly unitNameEn: string | null;
}

export const findNoticeParties = async (manager: EntityManager, { enterpriseId, unitId }: { readonly enterpriseId: string; readonly unitId: string }): Promise<NoticeParties | null> => {
  const [row]: NoticeParties[] = await manager.query(
    `/* notices:parties */ SELECT e.name AS "enterpriseName", a.liaison_officer_id AS "liaisonOfficerId", u.name AS "unitName", u.name_en AS "unitNameEn"
     FROM enterprise_copy e LEFT JOIN assignment_copy a ON a.enterprise_id = e.id LEFT JOIN org_unit_copy u ON u.id = $2 WHERE e.id = $1`,
    [enterpriseId, unitId],
  );
  return row ?? null;
};
