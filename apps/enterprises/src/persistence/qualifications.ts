import { Any, type EntityManager } from 'typeorm';
import type { Qualification } from '../domain/qualification.ts';
import { qualificationEntity } from './entities.ts';

/** Newest first, expired ones included. */
export const listQualifications = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<Qualification[]> =>
  manager.find(qualificationEntity, {
    where: { enterpriseId: Any([...enterpriseIds]) },
    order: { validFrom: 'DESC', id: 'ASC' },
    comment: 'qualifications:ofEnterprises',
  });
