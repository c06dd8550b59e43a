import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import type { Engine } from '../engine/engine.ts';
import { explorerPolicy, setExplorerHeaders } from './explorer-headers.ts';
import type { Settings } from '../settings.ts';

export interface ExplorerParts {
  /** Holds `index.html`, `graph.html`, `operations.html`, `journeys.json` and `assets`; may be filled while the gateway runs. */
  readonly directory: string;
  readonly settings: Pick<Settings, 'publicUrl' | 'issuer' | 'isDemo'>;
  readonly engine: Pick<Engine, 'apiSchema' | 'supergraphSdl'>;
}

/** Answers with a page of the explorer; false: it is not there. */
export type ShowPage = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/** The pages whose addresses serve JSON to programs. */
export interface ExplorerPages {
  readonly explorer: ShowPage;
  readonly operations: ShowPage;
}

/** As the explorer is registered at the issuer. */
const CLIENT_ID = 'qinqing-console';

/** The pages for people, with what they load. Everything comes from this address and nothing from elsewhere. */
export const serveExplorer = (app: FastifyInstance, { directory, settings, engine }: ExplorerParts): ExplorerPages => {
  const policy = explorerPolicy(settings.issuer);
  const printApi = printerOf(engine);
  void app.register(fastifyStatic, { root: join(directory, 'assets'), prefix: '/explorer/assets/', index: false, immutable: true, maxAge: '365d', suppressWarning: true, setHeaders: (reply) => void reply.header('x-content-type-options', 'nosniff') });

  const sendFile = async (reply: FastifyReply, name: string, type: string): Promise<boolean> => {
    const content = await readFile(join(directory, name)).catch(() => null);
    if (content !== null) void setExplorerHeaders(reply, policy).type(type).send(content);
    return content !== null;
  };
  const serveFile = (path: string, name: string, type: string): void =>
    void app.get(path, async (_request, reply) => {
      if (!(await sendFile(reply, name, type))) reply.callNotFound();
      return reply;
    });
  serveFile('/graph', 'graph.html', HTML);
  serveFile('/explorer/journeys.json', 'journeys.json', 'application/json; charset=utf-8');
  app.get('/explorer/config.json', (request, reply) => {
    const publicUrl = settings.publicUrl ?? `${request.protocol}://${request.host}`;
    return setExplorerHeaders(reply, policy).send({ issuer: settings.issuer, clientId: CLIENT_ID, publicUrl, graphqlUrl: new URL('/graphql', publicUrl).href, isDemo: settings.isDemo });
  });
  app.get('/explorer/api.graphql', (_request, reply) => setExplorerHeaders(reply, policy).type(SDL).send(printApi()));
  app.get('/explorer/supergraph.graphql', (_request, reply) => setExplorerHeaders(reply, policy).type(SDL).send(engine.supergraphSdl));
  return { explorer: (_request, reply) => sendFile(reply, 'index.html', HTML), operations: (_request, reply) => sendFile(reply, 'operations.html', HTML) };
};

/** Printed once for each schema that takes over. */
const printerOf = (engine: ExplorerParts['engine']): (() => string) => {
  let [schema, text]: [GraphQLSchema | null, string] = [null, ''];
  return () => {
    if (schema !== engine.apiSchema) [schema, text] = [engine.apiSchema, printSchema(lexicographicSortSchema(engine.apiSchema))];
    return text;
  };
};

const HTML = 'text/html; charset=utf-8';
const SDL = 'application/graphql; charset=utf-8';
