import { Provider, errors, type Adapter, type Client, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import type { FastifyBaseLogger } from 'fastify';
import type { Pool } from 'pg';
import { answerUnknownRoute, setSafeHeaders } from './answers.ts';
import { describeCaller, toProviderAccount, type Account, type Accounts } from './accounts.ts';
import { BANK_KEY_ALGORITHMS, BANK_TOKEN_LIFETIME_SECONDS, bankOf, describeBankCaller } from './banks.ts';
import type { IdentityConfiguration } from './configuration.ts';
import { loadExistingGrant } from './first-party.ts';
import { GRAPH_RESOURCE, KNOWN_SCOPES, SIGNING_ALGORITHM, getResourceServer, refuseUnknownScopes, resolveDefaultResource } from './graph-resource.ts';
import { lifetimes } from './lifetimes.ts';
import { renderError } from './pages/error-page.ts';
import { renderSignedOut, renderSignOut } from './pages/sign-out-page.ts';
import { createClientAdapter } from './persistence/client-adapter.ts';
import { PayloadAdapter } from './persistence/payload-adapter.ts';
import { ReplayAdapter } from './persistence/replay-adapter.ts';
import { createSignInPolicy } from './sign-in-policy.ts';

export interface ProviderRequest {
  readonly configuration: IdentityConfiguration;
  readonly accounts: Accounts;
  readonly database: Pool;
  /** Newest first; the first one signs. */
  readonly signingKeys: readonly JWK[];
  readonly cookieSecrets: readonly string[];
  readonly logger: FastifyBaseLogger;
}

/**
 * The OpenID Connect issuer: authorisation code with PKCE and refresh tokens for people, client credentials after FAPI 2.0
 * for banks, JWT access tokens for the graph.
 */
export const createProvider = ({ configuration, accounts, database, signingKeys, cookieSecrets, logger }: ProviderRequest): Provider => {
  const provider = new Provider(configuration.issuer, {
    adapter: (model) => createAdapter(model, database, configuration),
    jwks: { keys: signingKeys },
    cookies: { keys: cookieSecrets, names: { session: 'qinqing_session', interaction: 'qinqing_interaction', resume: 'qinqing_resume' } },
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM, token_endpoint_auth_method: 'none' },
    extraClientMetadata: { properties: ['is_first_party', 'bank'] },
    clientBasedCORS: isOwnOrigin,
    clientAuthMethods: ['none', 'private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: [...BANK_KEY_ALGORITHMS], dPoPSigningAlgValues: [...BANK_KEY_ALGORITHMS] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: KNOWN_SCOPES,
    claims: { openid: ['sub'], profile: ['name', 'name#en'] },
    extraParams: { scope: refuseUnknownScopes },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: true },
      fapi: { enabled: true, profile: (_ctx, client) => (bankOf(client) === null ? undefined : '2.0') },
      pushedAuthorizationRequests: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: { enabled: true, logoutSource: renderSignOut, postLogoutSuccessSource: renderSignedOut },
      resourceIndicators: {
        enabled: true,
        defaultResource: resolveDefaultResource,
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, resource, client) => getResourceServer(ctx, resource, client, configuration.accessTokenLifetimeSeconds),
      },
    },
    ttl: { ...lifetimes, AccessToken: configuration.accessTokenLifetimeSeconds, ClientCredentials: BANK_TOKEN_LIFETIME_SECONDS },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    interactions: { policy: createSignInPolicy(configuration.publicUrl), url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: async (_ctx, subject) => {
      const account = await accounts.findBySubject(subject);
      return account === null ? undefined : toProviderAccount(account);
    },
    loadExistingGrant,
    extraTokenClaims: describeTokenHolder,
    renderError,
  });
  provider.proxy = configuration.isBehindProxy;
  provider.use(setSafeHeaders);
  provider.use(answerUnknownRoute);
  provider.on('server_error', (ctx, error) => logger.error({ err: error, route: ctx.oidc?.route }, 'request failed'));
  (provider as NodeJS.EventEmitter).on('error', (error) => logger.error({ err: error }, 'request failed'));
  return provider;
};

const createAdapter = (model: string, database: Pool, configuration: IdentityConfiguration): Adapter => {
  switch (model) {
    case 'Client':
      return createClientAdapter(database, configuration);
    case 'ReplayDetection':
      return new ReplayAdapter(database);
    default:
      return new PayloadAdapter(database, model);
  }
};

/** A browser page may use the token endpoint only from an address to which its client is registered. */
const isOwnOrigin = (_ctx: KoaContextWithOIDC, origin: string, client: Client): boolean =>
  (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin);

/** Invariant: no access token for the graph without a scope, whichever way it is asked for. */
const describeTokenHolder = ({ oidc }: KoaContextWithOIDC, token: { readonly aud?: unknown; readonly scope?: string | undefined }) => {
  if (token.aud !== GRAPH_RESOURCE) return undefined;
  if (!token.scope) throw new errors.InvalidScope('an access token for the graph needs a scope of the graph', '');
  const person = oidc.account?.person as Account | undefined;
  if (person !== undefined) return { qinqing: describeCaller(person) };
  const bank = bankOf(oidc.client);
  return bank === null ? undefined : { qinqing: describeBankCaller(bank) };
};
