import { z } from 'zod';
import { request } from './browser.ts';
import { SignInFailed } from './sign-in-failed.ts';

const metadataSchema = z.object({ issuer: z.string(), authorization_endpoint: z.url(), token_endpoint: z.url() });
const tokenSchema = z.object({ access_token: z.string(), token_type: z.string().default('Bearer'), expires_in: z.number() });
const refusalSchema = z.object({ error: z.string(), error_description: z.string().default('') });

export interface GrantedToken {
  readonly accessToken: string;
  /** `Bearer`, or `DPoP` for a token that is bound to a key. */
  readonly tokenType: string;
  readonly expiresInSeconds: number;
}

/** Where the issuer's endpoints are. @throws SignInFailed */
export const discover = async (issuer: string): Promise<z.infer<typeof metadataSchema>> => {
  const response = await request(new URL('/.well-known/openid-configuration', issuer));
  const metadata = metadataSchema.safeParse(await response.json().catch(() => undefined));
  if (!metadata.success) throw new SignInFailed('REFUSED', `${issuer} is not an OpenID Connect issuer`);
  if (metadata.data.issuer !== issuer) throw new SignInFailed('REFUSED', `${issuer} calls itself ${metadata.data.issuer}: use that address`);
  return metadata.data;
};

/** @throws SignInFailed with the issuer's words when it gives no token */
export const askForToken = async (tokenEndpoint: URL, parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<GrantedToken> => {
  const response = await request(tokenEndpoint, { method: 'POST', headers, body: new URLSearchParams(parameters) });
  const answer: unknown = await response.json().catch(() => undefined);
  const token = tokenSchema.safeParse(answer);
  if (token.success) return { accessToken: token.data.access_token, tokenType: token.data.token_type, expiresInSeconds: token.data.expires_in };
  const refusal = refusalSchema.safeParse(answer).data;
  throw new SignInFailed('REFUSED', `${tokenEndpoint.origin} gave no token (${response.status}): ${refusal?.error ?? 'no reason'} ${refusal?.error_description ?? ''}`.trim());
};
