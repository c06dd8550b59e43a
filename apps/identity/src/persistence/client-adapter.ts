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
    const { rows } = await database.query<ClientRow>('/* findClient */ SELECT * FROM client WHERE client_id = $1 AND is_active AND ($2 OR persona IS NULL)', [clientId, isDemo]);
    return rows[0] === undefined ? undefined : toMetadata(rows[0], publicUrl);
  },
  findByUid: refuse,
  findByUserCode: refuse,
  upsert: refuse,
  consume: refuse,
  destroy: refuse,
  revokeByGrantId: refuse,
});

const refuse = (): Promise<never> => Promise.reject(new Error('Clients are rows of the table client, and are read by their id alone'));

const toMetadata = (row: ClientRow, publicUrl: string): AdapterPayload => {
  if (row.kind === 'BANK') return describeBankClient(toBank(row), row.metadata.jwks as unknown as PublicKeys);
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
