import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationRecord } from '../request-context.ts';
import { internalMessage } from '../errors.ts';
import { RequestRefused } from '../request-refused.ts';

export const sendRefusal = ({ message, refusal }: RequestRefused, request: FastifyRequest, reply: FastifyReply, record: OperationRecord): FastifyReply => {
  record.errorCodes.add(refusal.code);
  return reply
    .code(refusal.status)
    .headers(refusal.headers ?? {})
    .send({ errors: [{ message, extensions: { ...refusal.facts, code: refusal.code, requestId: request.id } }] });
};

export const failed = (requestId: string): RequestRefused => new RequestRefused(internalMessage(requestId), { status: 500, code: 'INTERNAL_SERVER_ERROR' });

export const notAcceptable = (): RequestRefused =>
  new RequestRefused('The answer would have a media type that the request does not accept. Accept application/graphql-response+json or application/json.', { status: 406, code: 'BAD_USER_INPUT' });

export const batched = (): RequestRefused =>
  new RequestRefused('Several operations in one request (batching) are not accepted. Send one operation with each request.', { status: 400, code: 'BAD_USER_INPUT' });

const RETRY_AFTER_SECONDS = '1';
const OVERLOADED = 'The gateway is at its limit and has not executed this request. Try again in a second. 系统繁忙，请求未执行，请稍后重试。';

export const overloaded = (): RequestRefused => new RequestRefused(OVERLOADED, { status: 503, code: 'RATE_LIMITED', headers: { 'retry-after': RETRY_AFTER_SECONDS } });

/** The same past everything that prepares an answer: what is refused must cost next to nothing. */
export const refuseAtTheDoor = (request: FastifyRequest, reply: FastifyReply): void => {
  const body = JSON.stringify({ errors: [{ message: OVERLOADED, extensions: { code: 'RATE_LIMITED', requestId: request.id } }] });
  reply.hijack();
  reply.raw.writeHead(503, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'retry-after': RETRY_AFTER_SECONDS,
  });
  reply.raw.end(body);
};
