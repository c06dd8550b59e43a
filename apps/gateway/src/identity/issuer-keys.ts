import { createRemoteJWKSet, errors, jwksCache, type JWKSCacheInput, type JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import { z } from 'zod';

const FETCH_TIMEOUT_MS = 2_000;
const RETRY_AFTER_MS = 1_000;
/** An unknown key id makes the set be read again, but not more often than this. */
const COOL_DOWN_MS = 30_000;
const REFRESH_EVERY_MS = 5 * 60_000;
/** Keys outlive an outage of the issuer by this much, then no token is believed. */
const KEEP_FOR_MS = 60 * 60_000;

export class IssuerUnreachable extends Error {}

/** One reading of the issuer's keys; another object for the next one. */
export type KeyEdition = object;

export interface IssuerKeys {
  /** Finds the key that a token names. @throws IssuerUnreachable when the issuer's keys cannot be read. */
  readonly getKey: JWTVerifyGetKey;
  /** The keys that are believed at the moment; null: there are none, or they were read too long ago. */
  readonly edition: () => KeyEdition | null;
  /** True once the issuer's metadata and keys have been read. */
  readonly isLoaded: () => boolean;
  readonly stop: () => void;
}

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });

interface RemoteKeys {
  readonly find: ReturnType<typeof createRemoteJWKSet>;
  /** Where the keys of the last reading are put. */
  readonly latest: JWKSCacheInput;
}

/** The issuer's public keys: found through its metadata, read in the background until that succeeds once, then kept fresh. */
export const createIssuerKeys = ({ issuer, logger }: { readonly issuer: string; readonly logger: Logger }): IssuerKeys => {
  let keys: RemoteKeys | null = null;
  let loading: Promise<RemoteKeys> | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let isMissed = false;

  const load = (): Promise<RemoteKeys> => {
    if (keys !== null) return Promise.resolve(keys);
    if (performance.now() - failedAt < RETRY_AFTER_MS) return Promise.reject(new IssuerUnreachable('the issuer did not answer a moment ago'));
    loading ??= readKeys(issuer)
      .then((read) => (keys = read))
      .catch((error: unknown) => {
        failedAt = performance.now();
        throw new IssuerUnreachable('the issuer cannot be reached', { cause: error });
      })
      .finally(() => (loading = null));
    return loading;
  };
  const keepFresh = (): void => {
    const next = keys === null ? load() : keys.find.reload();
    next
      .then(() => (isMissed = false))
      .catch((error: Error) => {
        if (!isMissed) logger.warn({ issuer, cause: describeCause(error) }, 'the issuer’s keys cannot be read; trying on');
        isMissed = true;
      })
      .finally(() => {
        timer = setTimeout(keepFresh, keys === null ? RETRY_AFTER_MS : REFRESH_EVERY_MS).unref();
      });
  };
  keepFresh();

  return {
    getKey: async (header, token) => {
      const { find } = await load();
      try {
        return await find(header, token);
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported) throw error;
        throw new IssuerUnreachable('the issuer’s keys cannot be read', { cause: error });
      }
    },
    edition: () => (keys?.find.fresh === true ? (keys.latest.jwks ?? null) : null),
    isLoaded: () => keys !== null,
    stop: () => clearTimeout(timer),
  };
};

const describeCause = ({ message, cause }: Error): string => (cause instanceof Error ? `${message}: ${describeCause(cause)}` : message);

const readKeys = async (issuer: string): Promise<RemoteKeys> => {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS), redirect: 'error' });
  if (!response.ok) throw new Error(`the issuer’s metadata answered ${response.status}`);
  const read = metadata.parse(await response.json());
  if (read.issuer !== issuer) throw new Error(`the metadata at OIDC_ISSUER names another issuer: ${read.issuer}`);
  const latest: JWKSCacheInput = {};
  const find = createRemoteJWKSet(new URL(read.jwks_uri), { cooldownDuration: COOL_DOWN_MS, cacheMaxAge: KEEP_FOR_MS, timeoutDuration: FETCH_TIMEOUT_MS, [jwksCache]: latest });
  await find.reload();
  return { find, latest };
};
