import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';
import { describeBankClient, type PublicKeys } from '../banks.ts';
import { toBank } from './banks.ts';

interface ClientRow {
  readonly client_id: string;
  readonly kind: 'APPLICATION' | 'BANK';
  readonly persona: string | null;
  readonly division_code: string | null;
  readonly name_zh: string;
  readonly name_en: string;
  readonly is_first_party: boolean;
  readonly metadata: AdapterPayload;
  /** Null: none is left of the keys that a bank has given up. */
  readonly retiring_jwks: PublicKeys | null;
}

interface ClientSource {
  readonly publicUrl: string;
  readonly isDemo: boolean;
}

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Clients are rows that an operator writes as the database's owner: this process reads them, and no request can
 * register or change one. Outside demo mode a demonstration's client does not exist.
 */
export const createClientAdapter = (database: Pool, { publicUrl, isDemo }: ClientSource): Adapter => ({
  find: async (clientId) => {
    if (clientId.includes('\0')) return undefined;
    const { rows } = await database.query<ClientRow>(FIND_CLIENT, [clientId, isDemo]);
    return rows[0] === undefined ? undefined : toMetadata(rows[0], publicUrl);
  },
  findByUid: refuse,
  findByUserCode: refuse,
  upsert: refuse,
  consume: refuse,
  destroy: refuse,
  revokeByGrantId: refuse,
});

const FIND_CLIENT = `/* findClient */
  SELECT client_id, kind, persona, division_code, name_zh, name_en, is_first_party, metadata, CASE WHEN retiring_until > now() THEN retiring_jwks END AS retiring_jwks
  FROM client WHERE client_id = $1 AND is_active AND ($2 OR persona IS NULL)`;

const refuse = (): Promise<never> => Promise.reject(new Error('Clients are rows of the table client, and are read by their id alone'));

const toMetadata = (row: ClientRow, publicUrl: string): AdapterPayload => {
  if (row.kind === 'BANK') return describeBankClient(toBank(row), keysInForce(row));
  return {
    ...row.metadata,
    client_id: row.client_id,
    client_name: `${row.name_zh} ${row.name_en}`,
    is_first_party: row.is_first_party,
    bank: undefined,
    redirect_uris: expand(row.metadata.redirect_uris, publicUrl),
    post_logout_redirect_uris: expand(row.metadata.post_logout_redirect_uris, publicUrl),
  };
};

/** The present keys, and those that a bank is giving up while it changes over. */
const keysInForce = ({ metadata, retiring_jwks: retiring }: ClientRow): PublicKeys => ({ keys: [...(metadata.jwks as unknown as PublicKeys).keys, ...(retiring?.keys ?? [])] });

/**
 * A browser has no SubtleCrypto, so no PKCE, on plain HTTP beyond loopback; the provider refuses a native client with
 * such an address as a whole. It is left out, so that the rest of the client keeps working.
 */
const expand = (uris: readonly string[] = [], publicUrl: string): string[] =>
  uris.map((uri) => uri.replace('{PUBLIC_URL}', publicUrl)).filter((uri) => !isPlainHttpBeyondLoopback(uri));

const isPlainHttpBeyondLoopback = (uri: string): boolean => {
  const { protocol, hostname } = new URL(uri);
  return protocol === 'http:' && !LOOPBACK_HOSTS.has(hostname);
};
