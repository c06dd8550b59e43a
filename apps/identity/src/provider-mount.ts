import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';

/** Every route that is not ours belongs to the protocol. The body is left unread, since the provider reads it itself. */
export const mountProvider = (app: FastifyInstance, provider: Provider): void => {
  const answer = provider.callback();
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.all('/*', (request, reply) => {
      reply.hijack();
      reply.raw.setHeader('x-request-id', request.id);
      void answer(request.raw, reply.raw);
    });
  });
};
