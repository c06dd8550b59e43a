import { CreateIdentityTables1795363200000 } from './0001-identity-tables.ts';

/** In the order in which they run. */
export const migrations = [CreateIdentityTables1795363200000];
