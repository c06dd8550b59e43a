import type { AppealState } from '@qinqing/events';
import type { StateEvent } from '@qinqing/subgraph-server';
import type { EntityManager } from 'typeorm';

/** True while the enterprise has an open appeal of this number: what makes a visit serve a problem (§10.3). */
export const hasOpenAppeal = async (manager: EntityManager, enterpriseId: string, number: string): Promise<boolean> => {
  const [row]: { isOpen: boolean }[] = await manager.query(
    '/* appealCopies:open */ SELECT EXISTS (SELECT 1 FROM appeal_copy WHERE enterprise_id = $1 AND number = $2 AND is_open) AS "isOpen"',
    [enterpriseId, number],
  );
  return row?.isOpen ?? false;
};

export const applyAppeals = (manager: EntityManager, events: readonly StateEvent<AppealState>[]): Promise<void> =>
  manager.query(
    `/* appealChanged:apply */ INSERT INTO appeal_copy AS c (id, number, enterprise_id, question_id, is_open, version)
     SELECT "appealId", number, "enterpriseId", "questionId", "isOpen", version
     FROM jsonb_to_recordset($1::jsonb) AS g("appealId" uuid, number text, "enterpriseId" uuid, "questionId" uuid, "isOpen" boolean, version bigint)
     ON CONFLICT (id) DO UPDATE SET number = excluded.number, enterprise_id = excluded.enterprise_id, question_id = excluded.question_id, is_open = excluded.is_open,
       version = excluded.version, applied_at = now()
     WHERE excluded.version > c.version`,
    [JSON.stringify(events.map(({ data, version }) => ({ ...data, version })))],
  );
