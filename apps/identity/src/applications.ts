import type { BilingualText } from './accounts.ts';

/** A frontend's application (前端应用): a public client in people's browsers, without a secret: code and PKCE (RFC 9700). */
export interface Application {
  readonly clientId: string;
  readonly name: BilingualText;
  /** Where its pages come from: scheme, host and port each, without a trailing slash. Never empty. */
  readonly origins: readonly string[];
}

/** An application as it lies on record. */
export interface RegisteredApplication {
  readonly clientId: string;
  readonly name: BilingualText;
  readonly redirectUris: readonly string[];
  readonly isActive: boolean;
  /** Exists in demo mode only. */
  readonly isDemonstration: boolean;
  /** Comes with the platform: no operator changes or removes it. */
  readonly isBuiltIn: boolean;
}

/** Why an application cannot be registered. */
export type ApplicationFault = 'NAME_MALFORMED' | 'NAME_RESERVED' | 'NO_ORIGIN' | 'ORIGIN_MALFORMED' | 'ORIGIN_NOT_SECURE' | 'LOOPBACK_NOT_PLAIN' | 'ORIGINS_MIXED' | 'TITLE_MALFORMED';

const CLIENT_ID = /^[a-z][a-z0-9-]{1,61}[a-z0-9]$/;
/** What people read on the sign-in page: one line. */
const TITLE = /^\P{C}{1,60}$/u;
const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What an application's pages answer at: its start page, and one of its own for the return from sign-in. */
const RETURN_PATHS = ['/', '/signed-in'] as const;

export const isBuiltInApplication = (clientId: string): boolean => clientId.startsWith('qinqing-');

/** Null: it may be registered. */
export const findApplicationFault = ({ clientId, name, origins }: Application): ApplicationFault | null => {
  if (!CLIENT_ID.test(clientId)) return 'NAME_MALFORMED';
  if (isBuiltInApplication(clientId)) return 'NAME_RESERVED';
  if (origins.length === 0) return 'NO_ORIGIN';
  if (!origins.every((origin) => URL.parse(origin)?.origin === origin && /^https?:[^*]+$/.test(origin))) return 'ORIGIN_MALFORMED';
  if (!origins.every((origin) => origin.startsWith('https:') || isLoopback(origin))) return 'ORIGIN_NOT_SECURE';
  // A native client may not claim https there (OpenID Connect Registration 1.0 §2): the issuer would not know it.
  if (origins.some((origin) => origin.startsWith('https:') && isLoopback(origin))) return 'LOOPBACK_NOT_PLAIN';
  if (new Set(origins.map(isLoopback)).size > 1) return 'ORIGINS_MIXED';
  return TITLE.test(name.zh) && TITLE.test(name.en) ? null : 'TITLE_MALFORMED';
};

/**
 * The client's metadata (RFC 7591). On a developer's own computer any program can listen on a loopback port and pass for the
 * application (RFC 8252 §8.6): there it counts as native, and a person signs in anew each time.
 */
export const describeApplicationClient = ({ origins }: Application): Record<string, unknown> => ({
  application_type: origins.some(isLoopback) ? 'native' : 'web',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: origins.flatMap((origin) => RETURN_PATHS.map((path) => `${origin}${path}`)),
  post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
});

const isLoopback = (origin: string): boolean => LOOPBACK_HOSTS.has(new URL(origin).hostname);
