import type { Client } from 'pg';
import { thumbprintsOf } from '../bank-keys.ts';
import type { PublicKeys } from '../banks.ts';

/** What an operator did about a bank at the issuer. */
export interface BankEvent {
  readonly kind: 'ONBOARDED' | 'KEYS_ROTATED' | 'BLOCKED' | 'UNBLOCKED';
  readonly at: Date;
  readonly actor: string;
  readonly reason: string | null;
  /** RFC 7638, of the keys from then on. */
  readonly thumbprints: readonly string[];
  readonly oldKeysUntil: Date | null;
}

/** Oldest first. */
export const listBankEvents = async (owner: Client, clientId: string): Promise<readonly BankEvent[]> => {
  const { rows } = await owner.query<BankEvent>(
    `/* listBankEvents */ SELECT kind, at, actor, reason, thumbprints, old_keys_until AS "oldKeysUntil" FROM bank_event WHERE client_id = $1 ORDER BY sequence`,
    [clientId],
  );
  return rows;
};

interface NewBankEvent extends Pick<BankEvent, 'kind' | 'actor'> {
  readonly keys: PublicKeys;
  readonly reason?: string;
  readonly keepOldHours?: number;
}

/** In the transaction of what it tells. */
export const recordBankEvent = async (owner: Client, clientId: string, { kind, keys, actor, reason, keepOldHours = 0 }: NewBankEvent): Promise<void> => {
  await owner.query(
    `/* recordBankEvent */ INSERT INTO bank_event (client_id, kind, thumbprints, reason, actor, old_keys_until)
     VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 > 0 THEN now() + make_interval(hours => $6) END)`,
    [clientId, kind, await thumbprintsOf(keys), reason ?? null, actor, keepOldHours],
  );
};
