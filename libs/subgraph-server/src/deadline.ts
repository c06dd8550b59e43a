import { errorBody } from '@qinqing/http-server';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** When the gateway stops waiting for the answer to a request, in epoch milliseconds (header `x-deadline`); null: it did not say. */
export const readDeadline = ({ headers }: FastifyRequest): number | null => {
  const stated = headers['x-deadline'];
  return typeof stated === 'string' && /^\d{1,15}$/.test(stated) ? Number(stated) : null;
};

export const hasPassed = (deadline: number | null): boolean => deadline !== null && Date.now() >= deadline;

/** A request that nobody waits for is not executed: least of all when it would change something. */
export const refuseLateRequest = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  request.log.warn({ deadline: request.headers['x-deadline'] }, 'a request arrived after its deadline; if this goes on, compare the clocks of this host and the gateway’s');
  return reply.code(504).send(errorBody('The deadline of this request had passed when it arrived.', 'SUBGRAPH_TIMEOUT', request.id));
};
