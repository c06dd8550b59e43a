import type { Platform } from '../frame/platform.ts';

interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint?: string;
}

/** @throws Error when the issuer does not answer, or answers for another */
export const discover = async ({ issuer }: Platform): Promise<Endpoints> => {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  const found = (await response.json()) as Endpoints & { readonly issuer: string };
  if (found.issuer !== issuer) throw new Error(`${issuer} calls itself ${found.issuer}`);
  return found;
};

export const redirectUriOf = ({ publicUrl }: Platform): string => new URL('/', publicUrl).href;

export interface CodeExchange {
  readonly tokenEndpoint: string;
  readonly code: string;
  readonly verifier: string;
}

/** @throws Error in the issuer's words when it refuses */
export const exchangeCode = async (platform: Platform, { tokenEndpoint, code, verifier }: CodeExchange): Promise<{ readonly accessToken: string; readonly idToken: string | null }> => {
  const response = await fetch(tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: platform.clientId, redirect_uri: redirectUriOf(platform), code, code_verifier: verifier }),
  });
  const body = (await response.json()) as { readonly access_token?: string; readonly id_token?: string; readonly error?: string; readonly error_description?: string };
  if (body.access_token === undefined) throw new Error(`${body.error ?? response.status} ${body.error_description ?? ''}`.trim());
  return { accessToken: body.access_token, idToken: body.id_token ?? null };
};
