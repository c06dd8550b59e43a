import { isUuid, LostRace } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import type { ViolationKind, VisitViolation } from '../../domain/inspections/violation.ts';
import { visitViolationEntity } from './entities.ts';

export const findViolation = (manager: EntityManager, id: string): Promise<VisitViolation | null> =>
  isUuid(id) ? manager.findOneBy(visitViolationEntity, { id }) : Promise.resolve(null);

export const getViolation = async (manager: EntityManager, id: string): Promise<VisitViolation> => {
  const violation = await findViolation(manager, id);
  if (violation === null) throw new Error(`violation ${id} is gone`);
  return violation;
};

export const listViolationsById = (manager: EntityManager, ids: readonly string[]): Promise<VisitViolation[]> => manager.findBy(visitViolationEntity, { id: In([...ids]) });

/** A visit violates a rule once: of two that find it at the same time one records it. @returns false when it is on record already */
export const insertViolation = async (manager: EntityManager, violation: VisitViolation): Promise<boolean> => {
  const { raw } = await manager.createQueryBuilder().insert().into(visitViolationEntity).values(violation as object).orIgnore().returning('id').execute();
  return (raw as unknown[]).length > 0;
};

export const findViolationOfVisit = (manager: EntityManager, visitRequestId: string, kind: ViolationKind): Promise<VisitViolation | null> =>
  manager.findOneBy(visitViolationEntity, { visitRequestId, kind });

/** The database accepts only the successor of the version that was read. */
export const saveViolation = async (manager: EntityManager, violation: VisitViolation, changes: Partial<VisitViolation>): Promise<VisitViolation> => {
  const next: VisitViolation = { ...violation, ...changes, version: violation.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(visitViolationEntity, { id }, columns as object);
  if (affected !== 1) throw new LostRace(`violation ${id} is gone`);
  return next;
};
