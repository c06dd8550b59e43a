import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import { endsWithoutInspection } from '../../domain/inspections/inspection-cap.ts';
import { smallestFreePlace } from '../../domain/visit-quota.ts';

/** Whose inspections of which enterprise, in which year. */
export interface InspectionPlaces {
  readonly enterpriseId: string;
  readonly unitId: string;
  readonly year: number;
}

export interface TakenInspectionPlace {
  readonly place: number;
  readonly visitRequestId: string;
}

/**
 * The places that are held. Those of requests that came to nothing are given back here, when somebody looks for one, and not when they end:
 * a unit that booked again could else tell the moment of a refusal (VIS-08). So are those of what is no inspection of this enterprise any more.
 */
export const listInspectionPlaces = async (manager: EntityManager, { enterpriseId, unitId, year }: InspectionPlaces, now: Date): Promise<TakenInspectionPlace[]> => {
  const key = [enterpriseId, unitId, year];
  await manager.query(
    `/* inspectionPlaces:giveBack */ DELETE FROM inspection_place p USING visit_request v
     WHERE p.enterprise_id = $1 AND p.unit_id = $2 AND p.year = $3 AND v.id = p.visit_request_id
       AND (v.kind <> 'INSPECTION' OR v.enterprise_id <> p.enterprise_id OR (v.state = ANY($4) AND (v.unspoken_until IS NULL OR v.unspoken_until <= $5)))`,
    [...key, endsWithoutInspection, now],
  );
  return manager.query(
    '/* inspectionPlaces:taken */ SELECT place, visit_request_id AS "visitRequestId" FROM inspection_place WHERE enterprise_id = $1 AND unit_id = $2 AND year = $3',
    key,
  );
};

/**
 * Takes the smallest free place of the year; the unique row is the guard of the yearly cap: of two that reach for it one gets it.
 *
 * @throws LostRace
 */
export const takePlaceInYear = async (manager: EntityManager, { enterpriseId, unitId, year }: InspectionPlaces, visitRequestId: string, taken: readonly TakenInspectionPlace[]): Promise<void> => {
  await manager.query('/* inspectionPlaces:move */ DELETE FROM inspection_place WHERE visit_request_id = $1', [visitRequestId]);
  const place = smallestFreePlace(new Set(taken.map((row) => row.place)));
  const reserved: unknown[] = await manager.query(
    `/* inspectionPlaces:take */ INSERT INTO inspection_place (enterprise_id, unit_id, year, place, visit_request_id) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [enterpriseId, unitId, year, place, visitRequestId],
  );
  if (reserved.length === 0) throw new LostRace(`the inspection place of ${year} was taken meanwhile`);
};
