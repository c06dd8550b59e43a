import type { EntityManager } from 'typeorm';
import type { AppealSupervision } from '../domain/appeal.ts';
import { overdueKinds } from '../domain/passed-step.ts';

/** Puts on record that something is late; of each kind once a day, however often it is found. */
export const recordSupervision = (manager: EntityManager, { appealId, kind, onDay, at }: AppealSupervision): Promise<unknown> =>
  manager.query('/* supervision:record */ INSERT INTO appeal_supervision (appeal_id, kind, on_day, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [appealId, kind, onDay, at]);

/** Whose clock runs: the partial indexes of the clock serve exactly this. */
const clockRuns = `a.answered_at IS NULL AND a.state NOT IN ('WITHDRAWN', 'LINKED') AND a.paused_since IS NULL`;

/** A supervision order (督办单, APL-15) for each appeal that is red on this day and has none of this day. */
export const orderSupervision = (manager: EntityManager, day: string, now: Date): Promise<unknown> =>
  manager.query(
    `/* supervision:red */ INSERT INTO appeal_supervision (appeal_id, kind, on_day, at)
     SELECT a.id, 'RED', $1::date, $2::timestamptz FROM appeal a WHERE ${clockRuns} AND a.due_at <= $2
       AND NOT EXISTS (SELECT 1 FROM appeal_supervision s WHERE s.appeal_id = a.id AND s.kind = 'RED' AND s.on_day = $1)
     ON CONFLICT DO NOTHING`,
    [day, now],
  );

/** The warning (黄灯预警, APL-15) of each promise once: a deadline that moves and comes near again is another one. */
export const warnYellow = (manager: EntityManager, day: string, now: Date): Promise<unknown> =>
  manager.query(
    `/* supervision:yellow */ INSERT INTO appeal_supervision (appeal_id, kind, on_day, at)
     SELECT a.id, 'YELLOW', $1::date, $2::timestamptz FROM appeal a WHERE ${clockRuns} AND a.yellow_at <= $2 AND a.due_at > $2
       AND NOT EXISTS (SELECT 1 FROM appeal_supervision s WHERE s.appeal_id = a.id AND s.kind = 'YELLOW' AND s.at >= a.yellow_at)
     ON CONFLICT DO NOTHING`,
    [day, now],
  );

/** That no unit had an appeal in time (APL-05), once; what was solved on the spot first, and is open again, was in time. */
export const recordLateTransfers = (manager: EntityManager, day: string, now: Date): Promise<unknown> =>
  manager.query(
    `/* supervision:transfer */ INSERT INTO appeal_supervision (appeal_id, kind, on_day, at)
     SELECT a.id, 'TRANSFER_OVERDUE', $1::date, $2::timestamptz FROM appeal a WHERE a.transferred_at IS NULL AND a.reopen_count = 0 AND a.state IN ('SUBMITTED', 'CLASSIFIED') AND a.transfer_due_at <= $2
       AND NOT EXISTS (SELECT 1 FROM appeal_supervision s WHERE s.appeal_id = a.id AND s.kind = 'TRANSFER_OVERDUE')
     ON CONFLICT DO NOTHING`,
    [day, now],
  );

const RECHECK_FOUND_WITHIN = '30 days';

/** That what could not be solved is to be looked at again (90日复查, APL-34), once; a sweep that slept for a month finds no more. */
export const recordRechecks = (manager: EntityManager, day: string, now: Date): Promise<unknown> =>
  manager.query(
    `/* supervision:recheck */ INSERT INTO appeal_supervision (appeal_id, kind, on_day, at)
     SELECT a.id, 'RECHECK_DUE', $1::date, $2::timestamptz FROM appeal a WHERE a.recheck_at <= $2 AND a.recheck_at > $2::timestamptz - interval '${RECHECK_FOUND_WITHIN}'
       AND NOT EXISTS (SELECT 1 FROM appeal_supervision s WHERE s.appeal_id = a.id AND s.kind = 'RECHECK_DUE' AND s.at >= a.recheck_at)
     ON CONFLICT DO NOTHING`,
    [day, now],
  );

/** Appeals whose step has run out of time, oldest first; what stays in its step is found until that is on record. */
export const listPassedSteps = async (manager: EntityManager, now: Date, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* appeals:passedSteps */ SELECT a.id FROM appeal a WHERE a.step_due_at <= $1
       AND NOT EXISTS (SELECT 1 FROM appeal_supervision s WHERE s.appeal_id = a.id AND s.kind = $3::jsonb ->> a.state AND s.at >= a.step_due_at)
     ORDER BY a.step_due_at LIMIT $2`,
    [now, most, JSON.stringify(overdueKinds)],
  );
  return rows.map(({ id }) => id);
};

/** Appeals in progress that are red since before an instant and that no office has coordinated yet (§9.2). */
export const listLongRed = async (manager: EntityManager, dueBefore: Date, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* appeals:longRed */ SELECT a.id FROM appeal a WHERE ${clockRuns} AND a.due_at < $1 AND a.state = 'IN_PROGRESS' AND a.coordinated_at IS NULL ORDER BY a.due_at LIMIT $2`,
    [dueBefore, most],
  );
  return rows.map(({ id }) => id);
};

