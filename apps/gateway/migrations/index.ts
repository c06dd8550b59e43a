import { CreateUsedProofs1795449600000 } from './0001-used-proofs.ts';
import { CreateCallLeases1795536000000 } from './0002-call-leases.ts';

/** In the order in which they run. */
export const migrations = [CreateUsedProofs1795449600000, CreateCallLeases1795536000000];
