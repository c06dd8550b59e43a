import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Settings } from './settings.ts';

/** `GET /`: where things are, as JSON; `GET /.well-known/jwks.json`: the keys with which departments sign, such as the heads of the audit chain. */
export const serveSignpost = (app: FastifyInstance, { publicUrl, issuer, trustedKeysFile }: Pick<Settings, 'publicUrl' | 'issuer' | 'trustedKeysFile'>): void => {
  app.get('/', (request) => {
    const base = publicUrl ?? `${request.protocol}://${request.host}`;
    return { name: 'Qinqing (亲清)', graphql: new URL('/graphql', base).href, issuer, keys: new URL('/.well-known/jwks.json', base).href, health: new URL('/healthz', base).href, readiness: new URL('/readyz', base).href };
  });
  app.get('/.well-known/jwks.json', async () => JSON.parse(await readFile(trustedKeysFile, 'utf8')) as unknown);
};
