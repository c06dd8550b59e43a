import { CallerFault, type SigningKey, type TrustedKeys } from '@qinqing/caller';
import type { CloudEvent, NewEvent } from '@qinqing/events';
import { errorBody } from '@qinqing/http-server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from '@qinqing/database';
import { z } from 'zod';
import { applyEvents } from './apply-events.ts';
import type { Department } from './department.ts';
import { SignatureRejected, verifyMessage } from './event-signature.ts';

export interface EventsEndpoint {
  readonly department: Pick<Department, 'name' | 'events'>;
  readonly dataSource: DataSource;
  readonly trustedKeys: TrustedKeys;
}

export type DepartmentKeys = { readonly signingKey: SigningKey; readonly trustedKeys: TrustedKeys };

const BATCH_LIMIT_BYTES = 16 * 1024 * 1024;
export const REPLAY_PAGE = 500;

const cloudEvents = z.array(
  z.looseObject({
    specversion: z.literal('1.0'),
    id: z.uuid(),
    source: z.string(),
    type: z.string(),
    subject: z.string(),
    time: z.iso.datetime(),
    divisioncode: z.string(),
    stateversion: z.number().int().optional(),
    data: z.unknown(),
  }),
);

/**
 * `POST /events` takes batches from other departments' outboxes; `GET /events/replay` hands out current states, page by
 * page, to a department that fills its copy. Both answer signed requests only.
 */
export const serveEvents = async (app: FastifyInstance, endpoint: EventsEndpoint): Promise<void> => {
  await app.register(async (scope) => {
    // The signature covers the body as it came: nothing else is parsed here.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/cloudevents-batch+json', { parseAs: 'string', bodyLimit: BATCH_LIMIT_BYTES }, (_request, body, done) => done(null, body));
    scope.setErrorHandler((error, request, reply) => refuse(error, request, reply, app));
    scope.post('/events', { bodyLimit: BATCH_LIMIT_BYTES }, async (request) => {
      const body = typeof request.body === 'string' ? request.body : '';
      const sender = await verifySender(request, body, endpoint);
      const events = parseBatch(body);
      const foreign = events.find(({ source, type }) => source !== sender || !type.startsWith(`${sender}.`));
      if (foreign !== undefined) throw new SignatureRejected(`${sender} may not send a ${foreign.type} of ${foreign.source}`);
      return { outcomes: await applyEvents(endpoint.dataSource, endpoint.department.events.consumes, events) };
    });
    scope.get<{ Querystring: { type?: string; after?: string } }>('/events/replay', async (request) => {
      const consumer = await verifySender(request, request.url, endpoint);
      const replay = endpoint.department.events.replays.find(({ contract }) => contract.type === request.query.type);
      if (replay === undefined || !(replay.contract.consumers as readonly string[]).includes(consumer)) {
        throw new CallerFault('BAD_USER_INPUT', `${endpoint.department.name} replays no ${String(request.query.type)} for ${consumer}`);
      }
      const events = await replay.read(endpoint.dataSource.manager, request.query.after ?? '', REPLAY_PAGE);
      return { events: events.map((event) => toReplayed(event)), isLast: events.length < REPLAY_PAGE };
    });
  });
};

const verifySender = (request: FastifyRequest, signed: string, endpoint: EventsEndpoint): Promise<string> =>
  verifyMessage(signed, request.headers['x-signature'] as string | undefined, { audience: endpoint.department.name, keys: endpoint.trustedKeys });

const parseBatch = (body: string): CloudEvent[] => {
  const parsed = cloudEvents.safeParse(parseJson(body));
  if (!parsed.success) throw new CallerFault('BAD_USER_INPUT', `the batch is not CloudEvents 1.0: ${z.prettifyError(parsed.error)}`);
  return parsed.data as unknown as CloudEvent[];
};

const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new CallerFault('BAD_USER_INPUT', 'The request body is not valid JSON.');
  }
};

const toReplayed = (event: NewEvent<never>): { subject: string; stateVersion: number | null; divisionCode: string; data: unknown } => ({
  subject: event.subject,
  stateVersion: event.stateVersion,
  divisionCode: event.divisionCode,
  data: event.data,
});

const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply, app: FastifyInstance): unknown => {
  if (error instanceof SignatureRejected) return reply.code(401).send(errorBody(error.message, 'UNAUTHENTICATED', request.id));
  if (error instanceof CallerFault) return reply.code(400).send(errorBody(error.message, error.code, request.id));
  return app.errorHandler(error as Error, request, reply);
};
