import type { FastifyInstance } from 'fastify';
import type { Settings } from './settings.ts';

/** `GET /`: where things are, as JSON. */
export const serveSignpost = (app: FastifyInstance, { publicUrl, issuer }: Pick<Settings, 'publicUrl' | 'issuer'>): void => {
  app.get('/', (request) => {
    const base = publicUrl ?? `${request.protocol}://${request.host}`;
    return { name: 'Qinqing (亲清)', graphql: new URL('/graphql', base).href, issuer, health: new URL('/healthz', base).href, readiness: new URL('/readyz', base).href };
  });
};
