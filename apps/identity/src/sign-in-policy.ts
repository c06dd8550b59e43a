import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';

const { Check, base } = interactionPolicy;

/** When a person must sign in (again) before a client gets a code. */
export const createSignInPolicy = (publicUrl: string): interactionPolicy.DefaultPolicy => {
  const policy = base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  policy.get('login')?.checks.add(
    new Check('account_gone', 'the account of this session may no longer sign in', 'login_required', hasLostItsAccount),
  );
  policy.get('login')?.checks.add(
    new Check('loopback_redirect', 'an application on this computer needs a fresh sign-in', 'login_required', (ctx) => needsFreshSignIn(ctx, publicUrl)),
  );
  return policy;
};

const hasLostItsAccount = ({ oidc }: KoaContextWithOIDC): boolean => oidc.session?.accountId !== undefined && oidc.account === undefined;

/**
 * Any program on the person's computer can listen on a loopback port and pass for the client (RFC 8252 §8.6). So it gets a
 * code only for a sign-in made in this very request, never silently from an existing session.
 */
const needsFreshSignIn = ({ oidc }: KoaContextWithOIDC, publicUrl: string): boolean =>
  oidc.client?.applicationType === 'native' && new URL(String(oidc.params?.redirect_uri)).origin !== publicUrl && oidc.result?.login === undefined;
