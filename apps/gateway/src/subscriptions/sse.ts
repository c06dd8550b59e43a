import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endOf, farewellOf, isResumed, type StreamEnd } from './stream-end.ts';
import type { StreamSettings } from './stream-settings.ts';
import type { LiveView } from './subscribe.ts';

/**
 * Sends a live view as GraphQL over server-sent events, one stream for one subscription (distinct connections mode). An update is read only when the client
 * has taken the one before: what changes meanwhile comes together, and nothing is kept for who does not listen. A stream that ends without `complete`
 * is to be opened again.
 */
export const sendEvents = async ({ stream, updates }: LiveView, request: FastifyRequest, reply: FastifyReply, { heartbeatMs, slowClientMs }: StreamSettings): Promise<StreamEnd | 'client gone'> => {
  const response = reply.raw;
  reply.hijack();
  response.once('close', () => stream.close());
  response.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...STREAM_HEADERS });
  response.flushHeaders();
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(':\n\n');
  }, heartbeatMs);
  try {
    for await (const update of updates) {
      if (!response.write(`event: next\ndata: ${update}\n\n`) && !(await isTaken(response, slowClientMs, stream.over))) stream.end('client too slow');
    }
  } catch (error) {
    request.log.error({ err: error, requestId: request.id }, 'a live view failed');
    stream.end('failed');
  } finally {
    clearInterval(heartbeat);
  }
  const end = endOf(stream.over);
  sayFarewell(response, end, request.id);
  stream.close();
  return end;
};

/** The connection ends with its stream: one that is kept would hold a process that leaves. */
const STREAM_HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'close' };

const sayFarewell = (response: ServerResponse, end: StreamEnd | 'client gone', requestId: string): void => {
  if (end === 'client gone' || end === 'client too slow') return void response.destroy();
  if (isResumed(end)) return void response.end(': resume\n\n');
  const farewell = farewellOf(end);
  const errors = farewell === null ? '' : `event: next\ndata: ${JSON.stringify({ errors: [{ message: farewell.message, extensions: { code: farewell.code, requestId } }] })}\n\n`;
  response.end(`${errors}event: complete\ndata:\n\n`);
};

/** False: the client has not read for too long. */
const isTaken = (response: ServerResponse, withinMs: number, over: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const settle = (isDrained: boolean): void => {
      clearTimeout(timer);
      response.off('drain', drained);
      over.removeEventListener('abort', drained);
      resolve(isDrained);
    };
    const drained = (): void => settle(true);
    const timer = setTimeout(() => settle(false), withinMs);
    response.once('drain', drained);
    over.addEventListener('abort', drained, { once: true });
    if (over.aborted) drained();
  });
