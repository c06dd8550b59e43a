import type { FastifyReply } from 'fastify';

/** Aborted when the client goes away before it has its whole answer. */
export const watchClient = (reply: FastifyReply): AbortSignal => {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
};
