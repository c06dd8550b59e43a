import { errors, type AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';
import { PayloadAdapter } from './payload-adapter.ts';

/**
 * The ids of client assertions and of proofs of possession that were used. The row is the guard: of any number of
 * simultaneous uses exactly one writes it. That the provider found none before proves nothing.
 */
export class ReplayAdapter extends PayloadAdapter {
  readonly #database: Pool;

  constructor(database: Pool) {
    super(database, 'ReplayDetection');
    this.#database = database;
  }

  override async upsert(id: string, payload: AdapterPayload, expiresInSeconds?: number): Promise<void> {
    const { rowCount } = await this.#database.query(
      `/* rememberUsedId */
       INSERT INTO oidc_payload (model, id, payload, expires_at)
       VALUES ('ReplayDetection', $1, $2, now() + make_interval(secs => $3)) ON CONFLICT (model, id) DO NOTHING`,
      [id, JSON.stringify(payload), expiresInSeconds],
    );
    if (rowCount === 0) throw new errors.InvalidGrant('an assertion or a proof must only be used once');
  }
}
