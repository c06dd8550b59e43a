import type { IncomingHttpHeaders } from 'node:http';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../settings.ts';

export type OriginSettings = Pick<Settings, 'allowedOrigins' | 'isDemo'>;

/** Each preflight is asked for once in this time: a page does not pay a second round trip for each operation. */
const PREFLIGHT_KEPT_SECONDS = 600;

/** A page that a developer's own computer serves. */
const LOOPBACK_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * Lets pages from elsewhere call the graph: the origins that the operator names, exactly, and in demo mode every page of this
 * computer. Tokens travel in a header that a page sets itself: no cookie is ever accepted, so there is none to abuse.
 */
export const allowOrigins = (app: FastifyInstance, { allowedOrigins, isDemo }: OriginSettings): void => {
  const origin = [...allowedOrigins, ...(isDemo ? [LOOPBACK_ORIGIN] : [])];
  if (origin.length === 0) return;
  void app.register(cors, {
    origin,
    methods: ['POST', 'OPTIONS'],
    allowedHeaders: ['authorization', 'content-type', 'dpop', 'x-acting-for', 'x-request-id'],
    exposedHeaders: ['server-timing', 'x-request-id'],
    credentials: false,
    // An OPTIONS request that is no preflight would be refused in plain text.
    strictPreflight: false,
    maxAge: PREFLIGHT_KEPT_SECONDS,
  });
};

/** The same for a WebSocket, which browsers let every page open: pages of this address, those that may call the graph, and whatever is no page. */
export const isAllowedOrigin = ({ origin, host }: IncomingHttpHeaders, { allowedOrigins, isDemo }: OriginSettings): boolean =>
  origin === undefined || URL.parse(origin)?.host === host || allowedOrigins.includes(origin) || (isDemo && LOOPBACK_ORIGIN.test(origin));
