import type { Caller } from '@qinqing/caller';
import type { EntityManager } from '@qinqing/database';
import { loadById, loadByOwner } from '@qinqing/subgraph-server';
import DataLoader from 'dataloader';
import type { VisitViolation } from '../domain/inspections/violation.ts';
import type { VisitProgramme } from '../domain/programmes/visit-programme.ts';
import type { VisitRequest } from '../domain/visit-request.ts';
import { listEmergencies, type Emergency } from '../persistence/inspections/emergencies.ts';
import { listInspections, type Inspection } from '../persistence/inspections/inspections.ts';
import { listViolationsById } from '../persistence/inspections/violations.ts';
import { listProgrammesById } from '../persistence/programmes/programmes.ts';
import { listVisibleStops } from '../persistence/programmes/programme-stops.ts';

/** What a request reads of inspections, emergencies and programmes, in batches. */
export interface InspectionLoaders {
  /** By visit request. */
  readonly inspections: DataLoader<string, Inspection | null>;
  /** By visit request. */
  readonly emergencies: DataLoader<string, Emergency | null>;
  readonly violations: DataLoader<string, VisitViolation | null>;
  readonly programmes: DataLoader<string, VisitProgramme | null>;
  /** The stops of a programme that the caller may read. */
  readonly programmeStops: DataLoader<string, readonly VisitRequest[]>;
}

export const createInspectionLoaders = (manager: EntityManager, reader: { readonly caller: Caller; readonly now: Date }): InspectionLoaders => ({
  inspections: loadByVisit((ids) => listInspections(manager, ids)),
  emergencies: loadByVisit((ids) => listEmergencies(manager, ids)),
  violations: loadById<VisitViolation>((ids) => listViolationsById(manager, ids)),
  programmes: loadById<VisitProgramme>((ids) => listProgrammesById(manager, ids)),
  programmeStops: loadByOwner<VisitRequest>((ids) => listVisibleStops(manager, reader, ids), ({ programmeId }) => programmeId ?? ''),
});

const loadByVisit = <Row extends { readonly visitRequestId: string }>(list: (ids: readonly string[]) => Promise<readonly Row[]>): DataLoader<string, Row | null> =>
  new DataLoader(async (ids) => {
    const rows = new Map((await list(ids)).map((row) => [row.visitRequestId, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
