import type { EntityManager } from '@qinqing/database';
import type { Settings } from '../../context.ts';
import { hasInspectionLeft, inspectionYear } from '../../domain/inspections/inspection-cap.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { listInspectionPlaces, takePlaceInYear } from '../../persistence/inspections/inspection-places.ts';
import type { InspectionCapReached } from './refusals.ts';

export interface BookedInspection {
  readonly manager: EntityManager;
  /** Stored already: its place refers to it. */
  readonly request: Pick<VisitRequest, 'id' | 'kind' | 'enterpriseId' | 'unitId'>;
  readonly settings: Settings;
}

/**
 * An inspection holds a place in its year from the moment it is booked (§0.1). At the door a unit learns of its own bookings alone;
 * at the enterprise's answer the cap would tell of an unannounced inspection to come.
 *
 * @param startsAt the first window
 * @returns the refusal when the unit's inspections of this enterprise are used up; whatever is no inspection needs no place
 */
export const takeInspectionPlace = async ({ manager, request, settings }: BookedInspection, startsAt: Date, now: Date): Promise<InspectionCapReached | null> => {
  if (request.kind !== 'INSPECTION') return null;
  const places = { enterpriseId: request.enterpriseId, unitId: request.unitId, year: inspectionYear(startsAt) };
  const taken = await listInspectionPlaces(manager, places, now);
  if (taken.some(({ visitRequestId }) => visitRequestId === request.id)) return null;
  const facts = { year: places.year, limit: settings.values.yearlyInspectionLimit, usedThisYear: taken.length };
  if (!hasInspectionLeft(facts)) return { kind: 'InspectionCapReached', ...facts };
  await takePlaceInYear(manager, places, request.id, taken);
  return null;
};
