import { Any, type EntityManager } from 'typeorm';
import type { Enterprise } from '../domain/enterprise.ts';
import { enterpriseEntity } from './entities.ts';

export const findEnterprise = (manager: EntityManager, id: string): Promise<Enterprise | null> =>
  manager.findOne(enterpriseEntity, { where: { id }, comment: 'enterprise:one' });

export const getEnterprise = async (manager: EntityManager, id: string): Promise<Enterprise> => {
  const enterprise = await findEnterprise(manager, id);
  if (enterprise === null) throw new Error(`enterprise ${id} is gone`);
  return enterprise;
};

export const listEnterprisesById = (manager: EntityManager, ids: readonly string[]): Promise<Enterprise[]> =>
  manager.find(enterpriseEntity, { where: { id: Any([...ids]) }, comment: 'enterprises:byId' });

export const listEnterprisesByUscc = (manager: EntityManager, usccs: readonly string[]): Promise<Enterprise[]> =>
  manager.find(enterpriseEntity, { where: { uscc: Any([...usccs]) }, comment: 'enterprises:byUscc' });

/** In the order of their ids, which is that of their text. */
export const listEnterprisesAfter = (manager: EntityManager, afterId: string | null, limit: number): Promise<Enterprise[]> => {
  const query = manager.createQueryBuilder(enterpriseEntity, 'e').comment('enterprises:after').orderBy('e.id').limit(limit);
  return (afterId === null ? query : query.where('e.id > :afterId', { afterId })).getMany();
};

export type EnterpriseChanges = Partial<Omit<Enterprise, 'id' | 'uscc' | 'version' | 'updatedAt'>>;

/**
 * Saves changes as the successor of the version that was read. The database accepts no other (SQLSTATE 40001): whoever decided
 * on an older state decides anew. Changes elsewhere that belong to the enterprise's state save an empty set of changes.
 *
 * @returns the enterprise as it is now
 */
export const saveEnterprise = async (manager: EntityManager, before: Enterprise, changes: EnterpriseChanges, now: Date): Promise<Enterprise> => {
  const saved = { ...changes, version: before.version + 1, updatedAt: now };
  const { affected } = await manager.update(enterpriseEntity, { id: before.id }, saved as object);
  if (affected !== 1) throw new Error(`enterprise ${before.id} is gone`);
  return { ...before, ...saved };
};
