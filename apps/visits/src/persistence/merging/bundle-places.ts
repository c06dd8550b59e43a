import type { EntityManager } from 'typeorm';

/**
 * The place of a month passes from one request to another: given back and taken again in one transaction, so that nobody else
 * gets in between. Does nothing when the first holds none.
 */
export const handOverPlace = async (manager: EntityManager, fromRequestId: string, toRequestId: string): Promise<void> => {
  const held: { enterprise_id: string; month: string; place: number }[] = await manager.query(
    '/* bundles:place */ SELECT enterprise_id, month, place FROM visit_slot WHERE visit_request_id = $1',
    [fromRequestId],
  );
  for (const { enterprise_id: enterpriseId, month, place } of held) {
    await manager.query('/* bundles:giveBack */ DELETE FROM visit_slot WHERE visit_request_id = $1', [fromRequestId]);
    await manager.query('/* bundles:takeAgain */ INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id) VALUES ($1, $2, $3, $4)', [enterpriseId, month, place, toRequestId]);
  }
};
