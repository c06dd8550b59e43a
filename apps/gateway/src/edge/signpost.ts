import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { ShowPage } from './explorer.ts';
import { wantsPage } from './wants-page.ts';
import type { Settings } from '../settings.ts';

/**
 * `GET /`: where things are, as JSON, and for browsers the explorer where there is one; `GET /.well-known/jwks.json`: the keys
 * with which departments sign, such as the heads of the audit chain.
 */
export const serveSignpost = (app: FastifyInstance, { publicUrl, issuer, trustedKeysFile }: Pick<Settings, 'publicUrl' | 'issuer' | 'trustedKeysFile'>, showExplorer: ShowPage | null): void => {
  app.get('/', async (request, reply) => {
    reply.header('vary', [reply.getHeader('vary'), 'accept'].flat().filter(Boolean).join(', '));
    if (showExplorer !== null && wantsPage(request) && (await showExplorer(request, reply))) return reply;
    const base = publicUrl ?? `${request.protocol}://${request.host}`;
    return { name: 'Qinqing (亲清)', graphql: new URL('/graphql', base).href, issuer, keys: new URL('/.well-known/jwks.json', base).href, health: new URL('/healthz', base).href, readiness: new URL('/readyz', base).href };
  });
  app.get('/.well-known/jwks.json', async () => JSON.parse(await readFile(trustedKeysFile, 'utf8')) as unknown);
};
