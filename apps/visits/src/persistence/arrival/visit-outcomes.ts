import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { VisitOutcome, VisitRequest } from '../../domain/visit-request.ts';
import { visitRequestEntity } from '../entities.ts';

/** Records what came of a visit; the state stays, and so does its clock. Whoever saw an older version loses the race. */
export const saveOutcome = async (manager: EntityManager, request: VisitRequest, outcome: VisitOutcome, now: Date): Promise<VisitRequest> => {
  const changes = { outcome, updatedAt: now, version: request.version + 1 };
  const { affected } = await manager.update(visitRequestEntity, { id: request.id }, changes);
  if (affected !== 1) throw new LostRace(`visit request ${request.id} is gone`);
  return { ...request, ...changes };
};
