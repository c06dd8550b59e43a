import { join } from 'node:path';
import type { Bank } from './banks.ts';
import { ensureBankKey } from './bank-key-file.ts';
import { registerBanks } from './persistence/banks.ts';

/** The banks of a demonstration, all invented: two in the first jurisdiction, one in the second. */
const demoBanks: readonly Bank[] = [
  { clientId: 'bank-river', persona: 'bank', name: { zh: '江岸银行', en: 'River Bank' }, divisionCode: '440704' },
  { clientId: 'bank-harbour', persona: 'bankb', name: { zh: '海港银行', en: 'Harbour Bank' }, divisionCode: '440704' },
  { clientId: 'bank-hill', persona: 'bank2', name: { zh: '山城银行', en: 'Hill Bank' }, divisionCode: '440608' },
];

/**
 * Registers the banks of a demonstration with the keys that lie in `directory`, where the commands that act as a bank
 * find them. Keys are made when there are none, so banks survive a reset of the database and the loss of the directory.
 */
export const registerDemoBanks = async (ownerUrl: string, directory: string): Promise<void> => {
  const registrations = demoBanks.map(async (bank) => ({
    ...bank,
    jwks: { keys: [await ensureBankKey(join(directory, `${bank.clientId}.private.json`), bank.clientId)] },
  }));
  await registerBanks(ownerUrl, await Promise.all(registrations));
};
