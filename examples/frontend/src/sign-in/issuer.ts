import { SignInError } from './sign-in-error.ts';

/** Where an OpenID Connect issuer does what (OpenID Connect Discovery 1.0). */
export interface IssuerMetadata {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint?: string;
}

/** @throws SignInError UNREACHABLE */
export const discover = async (issuer: string): Promise<IssuerMetadata> => {
  const metadata = (await fetchJson(`${issuer}/.well-known/openid-configuration`)) as IssuerMetadata;
  if (metadata.issuer !== issuer) throw new SignInError('FOREIGN_ANSWER', `${issuer} says that it is ${metadata.issuer}`);
  return metadata;
};

const TIMEOUT_MS = 15_000;

/** The JSON of an answer, also of a refusal. @throws SignInError UNREACHABLE */
export const fetchJson = async (url: string, init?: RequestInit): Promise<unknown> => {
  try {
    return await (await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })).json();
  } catch (cause) {
    throw new SignInError('UNREACHABLE', `${url} does not answer`, { cause });
  }
};
