import { errors, type Client, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { BANK_SCOPES, BANK_TOKEN_LIFETIME_SECONDS, bankOf } from './banks.ts';

/** The audience of every access token for the graph. */
export const GRAPH_RESOURCE = 'urn:qinqing:graph';
/** What a person's client asks for to call the graph; what the person may do there is decided by roles, in the departments. */
export const GRAPH_SCOPE = 'graph';
const SCOPES_OF_PEOPLE: ReadonlySet<string> = new Set(['openid', 'profile', GRAPH_SCOPE]);
export const KNOWN_SCOPES: readonly string[] = [...SCOPES_OF_PEOPLE.union(new Set(BANK_SCOPES))];

export const SIGNING_ALGORITHM = 'EdDSA';

const describeGraphResource = (scopes: readonly string[], accessTokenLifetimeSeconds: number): ResourceServer => ({
  audience: GRAPH_RESOURCE,
  scope: scopes.join(' '),
  accessTokenFormat: 'jwt',
  accessTokenTTL: accessTokenLifetimeSeconds,
  jwt: { sign: { alg: SIGNING_ALGORITHM } },
});

/**
 * The graph is meant whenever its scope is asked for, so clients need not name the resource. A sign-in alone gets no
 * token for the graph; a bank never wants another.
 */
export const resolveDefaultResource = (ctx: KoaContextWithOIDC, client: Client): string | undefined =>
  ctx.oidc.requestParamScopes.has(GRAPH_SCOPE) || bankOf(client) !== null ? GRAPH_RESOURCE : undefined;

export const getResourceServer = (ctx: KoaContextWithOIDC, resource: string, client: Client, accessTokenLifetimeSeconds: number): ResourceServer => {
  if (resource !== GRAPH_RESOURCE) throw new errors.InvalidTarget(`the only resource here is ${GRAPH_RESOURCE}`);
  if (bankOf(client) === null) return describeGraphResource([GRAPH_SCOPE], accessTokenLifetimeSeconds);
  refuseOtherBankScopes([...ctx.oidc.requestParamScopes]);
  return describeGraphResource(BANK_SCOPES, BANK_TOKEN_LIFETIME_SECONDS);
};

/** The gateway lets nobody in without the scope of the graph, so a token without it would be of no use. */
const refuseOtherBankScopes = (requested: readonly string[]): void => {
  const isServed = requested.includes(GRAPH_SCOPE) && requested.every((scope) => BANK_SCOPES.includes(scope));
  if (!isServed) throw new errors.InvalidScope(`ask for ${GRAPH_SCOPE}, and for what you need of ${BANK_SCOPES.join(', ')}`, requested.join(' '));
};

/**
 * Unknown or missing scopes mean no access. The protocol library would drop an unknown scope in silence and answer with a
 * token that has less than the client believes.
 */
export const refuseUnknownScopes = (ctx: KoaContextWithOIDC, _scope: string | undefined, _client: Client): void => {
  const requested = [...ctx.oidc.requestParamScopes];
  if (requested.length === 0) throw new errors.InvalidScope(`name the scopes that you need: ${[...SCOPES_OF_PEOPLE].join(', ')}`, '');
  const unknown = requested.filter((scope) => !SCOPES_OF_PEOPLE.has(scope));
  if (unknown.length > 0) throw new errors.InvalidScope(`unknown scope; the scopes are ${[...SCOPES_OF_PEOPLE].join(', ')}`, unknown.join(' '));
  for (const { scopes } of Object.values(ctx.oidc.resourceServers ?? {})) {
    if (!requested.some((scope) => scopes.has(scope))) {
      throw new errors.InvalidScope(`a resource without one of its scopes gives no access: ask for ${[...scopes].join(', ')}`, requested.join(' '));
    }
  }
};
