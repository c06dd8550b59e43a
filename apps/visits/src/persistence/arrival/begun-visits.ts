import { shanghaiDate, startOfShanghaiDay } from '@qinqing/working-time';
import type { EntityManager } from 'typeorm';

/** Visits whose time has come and to which nobody has been let in, oldest first; inspectors, who scan in on their day, once it is over. */
export const listBegunIds = async (manager: EntityManager, now: Date, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* visits:begun */ SELECT id FROM visit_request
     WHERE state IN ('SCHEDULED', 'READY') AND scheduled_starts_at <= $1 AND checked_in_at IS NULL AND NOT is_emergency
       AND (scheduled_starts_at < $2 OR NOT (kind = 'INSPECTION' AND (statutory_basis IS NOT NULL OR announcement = 'UNANNOUNCED')))
     ORDER BY scheduled_starts_at LIMIT $3`,
    [now, startOfShanghaiDay(shanghaiDate(now)), most],
  );
  return rows.map(({ id }) => id);
};
