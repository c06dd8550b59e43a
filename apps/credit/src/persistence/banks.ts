import { LostRace } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import type { Bank } from '../domain/bank.ts';
import { bankEntity } from './bank-entities.ts';

export const listBanksById = (manager: EntityManager, ids: readonly string[]): Promise<Bank[]> => manager.findBy(bankEntity, { id: In([...ids]) });

export const findBankByClient = (manager: EntityManager, clientId: string): Promise<Bank | null> => manager.findOneBy(bankEntity, { clientId });

/**
 * The bank that a client speaks for, and it stays as it is until the transaction ends: who blocks a bank waits for the enquiries that
 * are under way, and none follows.
 */
export const holdBankOfClient = (manager: EntityManager, clientId: string): Promise<Bank | null> =>
  manager.findOne(bankEntity, { where: { clientId }, lock: { mode: 'pessimistic_read' } });

/** Banks of these divisions, by name. */
export const listBanksOf = (manager: EntityManager, divisionCodes: readonly string[]): Promise<Bank[]> =>
  manager.find(bankEntity, { where: { divisionCode: In([...divisionCodes]) }, order: { nameZh: 'ASC', id: 'ASC' } });

/** @returns false when the client already speaks for a bank */
export const insertBank = async (manager: EntityManager, bank: Bank): Promise<boolean> => {
  const { raw } = await manager.createQueryBuilder().insert().into(bankEntity).values(bank as object).orIgnore().returning('id').execute();
  return (raw as unknown[]).length === 1;
};

/** @throws LostRace when the bank is gone; the database refuses what was decided on an older version */
export const saveBank = async (manager: EntityManager, bank: Bank, changes: Partial<Bank>): Promise<Bank> => {
  const next: Bank = { ...bank, ...changes, version: bank.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(bankEntity, { id }, columns as object);
  if (affected !== 1) throw new LostRace(`bank ${id} is gone`);
  return next;
};
