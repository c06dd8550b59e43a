import { readFile } from 'node:fs/promises';
import type { SigningKey } from '@qinqing/caller';
import { createHttpServer } from '@qinqing/http-server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createApolloServer } from './apollo-server.ts';
import { createAuthentication } from './identity/authentication.ts';
import { createCallerAssertions } from './identity/caller-assertions.ts';
import { allowOrigins } from './edge/cross-origin.ts';
import { createDepartmentSource } from './engine/fetch/department-source.ts';
import { createApolloEngine } from './engine/apollo-engine.ts';
import type { ExplorerParts, ShowExplorer } from './edge/explorer.ts';
import { createIssuerKeys } from './identity/issuer-keys.ts';
import { createLimitCheck } from './limits/operation-limits.ts';
import { serveOperations } from './edge/operation-endpoint.ts';
import { createPossessionCheck, type UsedProofs } from './identity/proof-of-possession.ts';
import type { Settings } from './settings.ts';
import { serveSignpost } from './edge/signpost.ts';

export interface GatewayParts {
  readonly settings: Settings;
  readonly signingKey: SigningKey;
  readonly usedProofs: UsedProofs;
  readonly logger: Logger;
  readonly clock?: () => Date;
}

export interface Gateway {
  readonly app: FastifyInstance;
  readonly close: () => Promise<void>;
}

/**
 * The one endpoint (SHR-04), ready to listen. Needs no department: those that are down cost their own fields (SHR-10),
 * and are asked again with the next operation.
 *
 * @throws Error when the supergraph cannot be read
 */
export const createGateway = async ({ settings, signingKey, usedProofs, logger, clock = () => new Date() }: GatewayParts): Promise<Gateway> => {
  const assertCaller = createCallerAssertions({ key: signingKey, clock });
  const engine = await createApolloEngine({
    supergraphSdl: await readSupergraph(settings.supergraphFile),
    logger,
    findDepartment: (name) =>
      createDepartmentSource({
        name,
        baseUrl: settings.peers[name] ?? null,
        timeoutMs: settings.departmentTimeoutsMs[name] ?? settings.departmentTimeoutMs,
        assertCaller,
        logger,
        clock,
      }),
  });
  const server = createApolloServer({ engine, maxTokens: settings.limits.tokens, logger });
  await server.start();
  const keys = createIssuerKeys({ issuer: settings.issuer, logger });
  const checkPossession = createPossessionCheck({ url: graphUrl(settings), windowSeconds: settings.proofWindowSeconds, usedProofs, clock });
  const app = createHttpServer({ name: 'gateway', logger, bodyLimitBytes: settings.bodyLimitBytes, waitingFor: () => (keys.isLoaded() ? [] : ['identity']) });
  app.removeContentTypeParser('text/plain');
  allowOrigins(app, settings);
  const showExplorer = settings.explorerDirectory === null ? null : await mountExplorer(app, { directory: settings.explorerDirectory, settings, engine });
  serveSignpost(app, settings, showExplorer);
  serveOperations(app, {
    server,
    authenticate: createAuthentication({ issuer: settings.issuer, keys, checkPossession, clock }),
    checkLimits: createLimitCheck(settings.limits),
    settings,
    logger,
    clock,
  });
  return {
    app,
    close: async () => {
      keys.stop();
      await app.close();
      await server.stop();
    },
  };
};

/** What only the pages need is loaded with them alone. */
const mountExplorer = async (app: FastifyInstance, parts: ExplorerParts): Promise<ShowExplorer> => (await import('./edge/explorer.ts')).serveExplorer(app, parts);

const graphUrl = ({ publicUrl, port }: Settings): string => new URL('/graphql', publicUrl ?? `http://localhost:${port}`).href;

const readSupergraph = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`The supergraph cannot be read at ${file}. Make it with "npm run compose", or name another file in SUPERGRAPH_FILE.`, { cause: error });
  }
};
