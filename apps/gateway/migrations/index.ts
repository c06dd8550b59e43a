import { CreateUsedProofs1795449600000 } from './0001-used-proofs.ts';

/** In the order in which they run. */
export const migrations = [CreateUsedProofs1795449600000];
