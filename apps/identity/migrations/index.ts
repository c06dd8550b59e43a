import { CreateIdentityTables1795363200000 } from './0001-identity-tables.ts';
import { AddBankClients1795449600000 } from './0002-bank-clients.ts';
import { AddBankKeysOverTime1795536000000 } from './0003-bank-keys-over-time.ts';

/** In the order in which they run. */
export const migrations = [CreateIdentityTables1795363200000, AddBankClients1795449600000, AddBankKeysOverTime1795536000000];
