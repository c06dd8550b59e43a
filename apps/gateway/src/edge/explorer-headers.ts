import type { FastifyReply } from 'fastify';

/**
 * What a page of the explorer may do: run its own scripts, workers and styles, ask its own address and the issuer, and nothing
 * else. The editor (Monaco) writes its colours into style elements, hence `unsafe-inline` for styles, and for styles only.
 */
export const explorerPolicy = (issuer: string): string => {
  const { origin } = new URL(issuer);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "worker-src 'self'",
    `connect-src 'self' ${origin}`,
    `form-action 'self' ${origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

export const setExplorerHeaders = (reply: FastifyReply, policy: string): FastifyReply =>
  reply.headers({
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    // The pages name files by their contents: a page that is kept would name files that are gone.
    'cache-control': 'no-cache',
  });
