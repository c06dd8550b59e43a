import type { EntityManager } from '@qinqing/database';
import type { Settings } from '../../context.ts';
import { listDuePartners } from '../../domain/merging/comprehensive-inspection.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { listInspectionsBeforeAsking } from '../../persistence/merging/merge-subjects.ts';
import type { ComprehensiveInspectionRequired } from './refusals.ts';

/**
 * Announced inspections of several departments come as one (综合查一次, VIS-15): before an enterprise is asked about some of them, all that
 * are due with them have to be in.
 *
 * @param requests those that the enterprise is to be asked about together; all at one enterprise
 * @returns the refusal with the inspections that are missing; null when none is
 */
export const refuseLoneInspection = async (manager: EntityManager, requests: readonly VisitRequest[], settings: Settings): Promise<ComprehensiveInspectionRequired | null> => {
  const [first] = requests;
  if (first === undefined || requests.every(({ kind }) => kind !== 'INSPECTION')) return null;
  const horizonDays = settings.values.comprehensiveInspectionHorizonDays;
  const inspections = await listInspectionsBeforeAsking(manager, first.enterpriseId);
  const ids = new Set(requests.map(({ id }) => id));
  const own = inspections.filter(({ id }) => ids.has(id));
  const others = inspections.filter(({ id }) => !ids.has(id));
  const missing = new Set(own.flatMap((inspection) => listDuePartners(inspection, others, horizonDays)));
  if (missing.size === 0) return null;
  return { kind: 'ComprehensiveInspectionRequired', horizonDays, partners: [...missing].map(({ id, unitId }) => ({ visitRequestId: id, unitId })) };
};
