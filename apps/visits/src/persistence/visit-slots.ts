import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import { smallestFreePlace, type MonthUse } from '../domain/visit-quota.ts';

export const listTakenPlaces = async (manager: EntityManager, enterpriseId: string, month: string): Promise<ReadonlySet<number>> => {
  const rows: { place: number }[] = await manager.query('/* slots:taken */ SELECT place FROM visit_slot WHERE enterprise_id = $1 AND month = $2', [enterpriseId, month]);
  return new Set(rows.map(({ place }) => place));
};

/**
 * Takes the smallest free place of the month. The unique row is the guard of §10.1: of those who reach for the same place
 * one gets it, and the others decide anew with that place taken.
 *
 * @param taken the places that were seen when the decision was made
 * @throws LostRace
 */
export const reservePlace = async (
  manager: EntityManager,
  reservation: { readonly enterpriseId: string; readonly month: string; readonly visitRequestId: string },
  taken: ReadonlySet<number>,
): Promise<void> => {
  const reserved: unknown[] = await manager.query(
    `/* slots:reserve */ INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING place`,
    [reservation.enterpriseId, reservation.month, smallestFreePlace(taken), reservation.visitRequestId],
  );
  if (reserved.length === 0) throw new LostRace(`the place in ${reservation.month} was taken meanwhile`);
};

export const releasePlace = (manager: EntityManager, visitRequestId: string): Promise<unknown> =>
  manager.query('/* slots:release */ DELETE FROM visit_slot WHERE visit_request_id = $1', [visitRequestId]);

export interface EnterpriseMonthUse extends MonthUse {
  readonly enterpriseId: string;
}

/** How full the months from `fromMonth` on are, of many enterprises in one statement; empty months are left out. */
export const listMonthUses = (manager: EntityManager, enterpriseIds: readonly string[], fromMonth: string): Promise<EnterpriseMonthUse[]> =>
  manager.query(
    `/* slots:uses */ SELECT enterprise_id AS "enterpriseId", month, count(*)::int AS used FROM visit_slot
     WHERE enterprise_id = ANY($1) AND month >= $2 GROUP BY enterprise_id, month`,
    [enterpriseIds, fromMonth],
  );
