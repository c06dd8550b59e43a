import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const refuse = (statusCode: number, message: string): Error => Object.assign(new Error(message), { statusCode });

/** Bodies are JSON in UTF-8 and nothing else: what is not is refused, and never mended in silence. */
export const acceptJsonOnly = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const fault = faultOf(request, body as Buffer);
    if (fault !== null) done(fault);
    else parse(request, (body as Buffer).toString('utf8'), done);
  });
};

const faultOf = ({ headers }: FastifyRequest, body: Buffer): Error | null => {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') return refuse(415, 'Compressed request bodies are not accepted. Send the JSON as it is.');
  const charset = /;\s*charset="?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) return refuse(415, 'The character set of the request body is not supported. Send UTF-8.');
  return isUtf8(body) ? null : refuse(400, 'The request body is not valid UTF-8.');
};
