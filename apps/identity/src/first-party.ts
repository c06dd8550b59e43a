import type { Client, KoaContextWithOIDC } from 'oidc-provider';

export const isFirstParty = (client: Client): boolean => client.metadata().is_first_party === true;

/** The platform's own clients ask no consent: what they request of the known scopes is granted. Others get what was consented to. */
export const loadExistingGrant = async ({ oidc }: KoaContextWithOIDC) => {
  const { client, session, account, provider, result } = oidc;
  if (client === undefined || session === undefined || account === undefined) return undefined;
  const grantId = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const existing = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  if (!isFirstParty(client)) return existing;
  const grant = existing ?? new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope(oidc.requestParamOIDCScopes);
  for (const [resource, { scopes }] of Object.entries(oidc.resourceServers ?? {})) {
    grant.addResourceScope(
      resource,
      [...oidc.requestParamScopes].filter((scope) => scopes.has(scope)),
    );
  }
  await grant.save();
  return grant;
};
