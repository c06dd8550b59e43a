import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';

interface PayloadRow {
  readonly payload: AdapterPayload;
  readonly consumed_at: Date | null;
}

/** Where the protocol keeps sessions, codes, grants and refresh tokens: one row each, in one table. */
export class PayloadAdapter implements Adapter {
  readonly #database: Pool;
  readonly #model: string;

  constructor(database: Pool, model: string) {
    this.#database = database;
    this.#model = model;
  }

  async upsert(id: string, payload: AdapterPayload, expiresInSeconds?: number): Promise<void> {
    await this.#database.query(
      `/* upsertPayload */
       INSERT INTO oidc_payload (model, id, payload, grant_id, user_code, uid, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
       ON CONFLICT (model, id) DO UPDATE SET
         payload = EXCLUDED.payload, grant_id = EXCLUDED.grant_id, user_code = EXCLUDED.user_code,
         uid = EXCLUDED.uid, expires_at = EXCLUDED.expires_at`,
      [this.#model, id, JSON.stringify(payload), payload.grantId, payload.userCode, payload.uid, expiresInSeconds],
    );
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('id', id);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('uid', uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('user_code', userCode);
  }

  /**
   * The guard of "used once": of any number of simultaneous uses exactly one finds the row unconsumed. What the provider
   * read before proves nothing.
   */
  async consume(id: string): Promise<void> {
    const { rowCount } = await this.#database.query(
      '/* consumePayload */ UPDATE oidc_payload SET consumed_at = now() WHERE model = $1 AND id = $2 AND consumed_at IS NULL',
      [this.#model, id],
    );
    if (rowCount === 0) throw new errors.InvalidGrant('already used');
  }

  async destroy(id: string): Promise<void> {
    await this.#database.query('/* destroyPayload */ DELETE FROM oidc_payload WHERE model = $1 AND id = $2', [this.#model, id]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#database.query('/* revokeGrant */ DELETE FROM oidc_payload WHERE model = $1 AND grant_id = $2', [this.#model, grantId]);
  }

  /** Expired rows are answered too: the provider judges expiry itself, and says so to the client. */
  async #findBy(column: 'id' | 'uid' | 'user_code', value: string): Promise<AdapterPayload | undefined> {
    if (value.includes('\0')) return undefined;
    const { rows } = await this.#database.query<PayloadRow>(
      `/* findPayload */ SELECT payload, consumed_at FROM oidc_payload WHERE model = $1 AND ${column} = $2`,
      [this.#model, value],
    );
    const row = rows[0];
    if (row === undefined) return undefined;
    return row.consumed_at === null ? row.payload : { ...row.payload, consumed: Math.floor(row.consumed_at.getTime() / 1000) };
  }
}
