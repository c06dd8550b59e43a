import { errors, type Client, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';

/** The audience of every access token for the graph. */
export const GRAPH_RESOURCE = 'urn:qinqing:graph';
/** What a person's client asks for to call the graph; what the person may do there is decided by roles, in the departments. */
export const GRAPH_SCOPE = 'graph';
export const KNOWN_SCOPES: ReadonlySet<string> = new Set(['openid', 'profile', GRAPH_SCOPE]);

export const SIGNING_ALGORITHM = 'EdDSA';

export const describeGraphResource = (accessTokenLifetimeSeconds: number): ResourceServer => ({
  audience: GRAPH_RESOURCE,
  scope: GRAPH_SCOPE,
  accessTokenFormat: 'jwt',
  accessTokenTTL: accessTokenLifetimeSeconds,
  jwt: { sign: { alg: SIGNING_ALGORITHM } },
});

/** The graph is meant whenever its scope is asked for, so clients need not name the resource. A sign-in alone gets no token for the graph. */
export const resolveDefaultResource = (ctx: KoaContextWithOIDC): string | undefined =>
  ctx.oidc.requestParamScopes.has(GRAPH_SCOPE) ? GRAPH_RESOURCE : undefined;

export const getResourceServer = (resource: string, accessTokenLifetimeSeconds: number): ResourceServer => {
  if (resource !== GRAPH_RESOURCE) throw new errors.InvalidTarget(`the only resource here is ${GRAPH_RESOURCE}`);
  return describeGraphResource(accessTokenLifetimeSeconds);
};

/**
 * Unknown or missing scopes mean no access. The protocol library would drop an unknown scope in silence and answer with a
 * token that has less than the client believes.
 */
export const refuseUnknownScopes = (ctx: KoaContextWithOIDC, _scope: string | undefined, _client: Client): void => {
  const requested = [...ctx.oidc.requestParamScopes];
  if (requested.length === 0) throw new errors.InvalidScope(`name the scopes that you need: ${[...KNOWN_SCOPES].join(', ')}`, '');
  const unknown = requested.filter((scope) => !KNOWN_SCOPES.has(scope));
  if (unknown.length > 0) throw new errors.InvalidScope(`unknown scope; the scopes are ${[...KNOWN_SCOPES].join(', ')}`, unknown.join(' '));
  for (const { scopes } of Object.values(ctx.oidc.resourceServers ?? {})) {
    if (!requested.some((scope) => scopes.has(scope))) {
      throw new errors.InvalidScope(`a resource without one of its scopes gives no access: ask for ${[...scopes].join(', ')}`, requested.join(' '));
    }
  }
};
