import { CallerFault, type Caller } from '@qinqing/caller';
import type { EntityManager } from '@qinqing/database';
import type { Bank } from '../domain/bank.ts';
import { findBankByClient } from '../persistence/banks.ts';

/**
 * The active bank that the caller's client speaks for. What the token says beside the client counts for nothing.
 *
 * @throws CallerFault FORBIDDEN, the same for an unknown and a blocked bank
 */
export const requireBank = async (manager: EntityManager, { clientId }: Caller): Promise<Bank> => {
  const bank = clientId === null ? null : await findBankByClient(manager, clientId);
  if (bank?.state !== 'ACTIVE') throw new CallerFault('FORBIDDEN', 'Your client speaks for no active partner bank. Ask the credit administrator of the jurisdiction.');
  return bank;
};
