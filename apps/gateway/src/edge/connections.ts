import type { Server } from 'node:http';

/** How long a connection may take. */
export interface ConnectionLimits {
  readonly maxConnections: number;
  /** The headers of a request arrive within this time, */
  readonly headersWithinMs: number;
  /** and all of it within this. */
  readonly requestWithinMs: number;
  /** A connection on which nothing moves is closed, also one whose client does not take its answer. Longer than any request may take. */
  readonly idleMs: number;
}

export const defaultConnectionLimits: ConnectionLimits = { maxConnections: 10_000, headersWithinMs: 10_000, requestWithinMs: 30_000, idleMs: 60_000 };

/** How often connections are looked at, at the least. */
const LOOKED_AT_EACH_MS = 2_000;

/** Clients that are slow on purpose, or forget their connections, hold no more than their share. */
export const limitConnections = (server: Server, { maxConnections, headersWithinMs, requestWithinMs, idleMs }: ConnectionLimits): void => {
  server.maxConnections = maxConnections;
  server.headersTimeout = headersWithinMs;
  server.requestTimeout = requestWithinMs;
  server.timeout = idleMs;
  // Node.js reads this when the server begins to listen, and has no setter for it.
  Object.assign(server, { connectionsCheckingInterval: Math.min(LOOKED_AT_EACH_MS, headersWithinMs) });
};
