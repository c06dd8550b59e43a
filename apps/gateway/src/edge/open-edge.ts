import { createHttpServer } from '@qinqing/http-server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Engine } from '../engine/engine.ts';
import type { Settings } from '../settings.ts';
import { limitConnections } from './connections.ts';
import { allowOrigins } from './cross-origin.ts';
import type { ExplorerPages } from './explorer.ts';
import { acceptJsonOnly } from './json-body.ts';
import { serveSignpost } from './signpost.ts';

export interface Edge {
  readonly app: FastifyInstance;
  /** Null: there are no pages for people. */
  readonly pages: ExplorerPages | null;
}

interface EdgeParts {
  readonly settings: Settings;
  readonly engine: Engine;
  /** What the gateway waits for before it can serve. */
  readonly waitingFor: () => readonly string[];
  readonly logger: Logger;
}

/** The HTTP server with what is not an operation: limits on connections and bodies, other origins, the signpost, pages for people. */
export const openEdge = async ({ settings, engine, waitingFor, logger }: EdgeParts): Promise<Edge> => {
  const { bodyLimitBytes, callerLimits, edge, explorerDirectory } = settings;
  const app = createHttpServer({ name: 'gateway', logger, bodyLimitBytes, waitingFor, trustedProxies: callerLimits.trustedProxies });
  limitConnections(app.server, edge.connections);
  acceptJsonOnly(app);
  allowOrigins(app, settings);
  // What only the pages need is loaded with them alone.
  const pages = explorerDirectory === null ? null : (await import('./explorer.ts')).serveExplorer(app, { directory: explorerDirectory, settings, engine });
  serveSignpost(app, settings, pages?.explorer ?? null);
  return { app, pages };
};
