import type { ServerResponse } from 'node:http';
import { errorBody } from '@qinqing/http-server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, OperationTypeNode, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { BaseContext } from '../department.ts';
import { answerLive, type LiveQuestion } from './live-answers.ts';
import { Turns } from './turns.ts';

/** Looks at a time: a part of the pool of connections, so that queries and writes never wait for live views. */
const LOOKS_AT_ONCE = 4;
const MAX_STREAMS = 5_000;
/** The word of the gateway on who calls is believed this long after it was given: then the gateway asks anew, with a fresh one. */
const STREAM_LIFETIME_MS = 300_000;
/** Streams that were opened together do not end together. */
const LIFETIME_SPREAD = 0.2;
const HEARTBEAT_MS = 15_000;

/** Serves subscriptions to the gateway as GraphQL over SSE, distinct connections mode. */
export interface LiveEndpoint {
  /** Answers a request whose caller is known; `createContext` makes a context for one look. */
  readonly answer: (request: FastifyRequest, reply: FastifyReply, createContext: (asOf?: Date) => BaseContext) => Promise<FastifyReply>;
}

export const asksForStream = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/event-stream') ?? false;

export const createLiveEndpoint = (app: FastifyInstance, schema: GraphQLSchema): LiveEndpoint => {
  const turns = new Turns(LOOKS_AT_ONCE);
  const readQuestion = createQuestionReader(schema);
  const open = new Set<AbortController>();
  let isDraining = false;
  app.addHook('preClose', async () => {
    isDraining = true;
    for (const over of open) over.abort();
  });
  return {
    answer: async (request, reply, createContext) => {
      const question = readQuestion(request.body);
      if (typeof question === 'string') return reply.code(400).send(errorBody(question, 'BAD_USER_INPUT', request.id));
      if (isDraining || open.size >= MAX_STREAMS) return reply.code(503).send(errorBody('No further subscription can be served here right now.', 'RATE_LIMITED', request.id));
      const over = new AbortController();
      open.add(over);
      const timer = setTimeout(() => over.abort(), STREAM_LIFETIME_MS * (1 - LIFETIME_SPREAD * Math.random()));
      reply.hijack();
      try {
        await writeStream(reply.raw, request.id, answerLive(question, { schema, createContext, turns, over: over.signal }), over);
      } catch (error) {
        request.log.error({ err: error }, 'a live view failed');
        reply.raw.destroy();
      } finally {
        clearTimeout(timer);
        open.delete(over);
      }
      return reply;
    },
  };
};

const body = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish(), operationName: z.string().nullish() });

/** @returns what is wrong, in words */
type ReadQuestion = (given: unknown) => LiveQuestion | string;

/** Texts that are read once for all who subscribe with them. */
const REMEMBERED_DOCUMENTS = 200;

const createQuestionReader = (schema: GraphQLSchema): ReadQuestion => {
  const documents = new Map<string, DocumentNode>();
  const findDocument = (query: string): DocumentNode | string => {
    const document = documents.get(query) ?? parseValid(query, schema);
    if (typeof document === 'string') return document;
    if (documents.size >= REMEMBERED_DOCUMENTS) documents.clear();
    documents.set(query, document);
    return document;
  };
  return (given) => {
    const read = body.safeParse(given);
    if (!read.success) return 'The body is not a GraphQL request.';
    const { query, variables, operationName } = read.data;
    const document = findDocument(query);
    if (typeof document === 'string') return document;
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) return 'Only subscriptions are answered with a stream.';
    return { document, variables: variables ?? {}, operationName: operationName ?? null };
  };
};

const parseValid = (query: string, schema: GraphQLSchema): DocumentNode | string => {
  try {
    const document = parse(query, { noLocation: true });
    return validate(schema, document)[0]?.message ?? document;
  } catch (error) {
    return (error as Error).message;
  }
};

/** A look is taken only once the last answer was handed to the network: a slow reader gets the newest state, and nothing is kept for it. */
const writeStream = async (response: ServerResponse, requestId: string, answers: AsyncGenerator<string, void>, over: AbortController): Promise<void> => {
  response.once('close', () => over.abort());
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', connection: 'close', 'x-request-id': requestId });
  response.flushHeaders();
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
  try {
    for await (const answer of answers) if (!response.write(`event: next\ndata: ${answer}\n\n`)) await drained(response, over.signal);
    response.end('event: complete\ndata:\n\n');
  } finally {
    clearInterval(heartbeat);
  }
};

const drained = (response: ServerResponse, over: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (over.aborted) return resolve();
    response.once('drain', resolve);
    over.addEventListener('abort', () => resolve(), { once: true });
  });
