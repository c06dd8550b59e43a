import { Agent, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect } from '@jest/globals';
import { errorCodes } from '../../src/errors.ts';
import type { GraphUnderTest } from '../graph-under-test.ts';

/** Who sends thousands of requests from one address is not to be refused for that alone. */
export const withoutRates = { requestsPerMinute: { public: 0, person: 0, officer: 0, bank: 0 } };

export interface HostileRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends what a decent client would not, over connections that are kept. */
export class HostileClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });
  readonly #graph: GraphUnderTest;

  constructor(graph: GraphUnderTest) {
    this.#graph = graph;
  }

  send({ method = 'POST', path = '/graphql', headers = { 'content-type': 'application/json' }, body = '' }: HostileRequest): Promise<RawAnswer> {
    const { hostname, port } = new URL(this.#graph.url);
    return new Promise((resolve, reject) => {
      const sent = request({ hostname, port, method, path, headers, agent: this.#agent }, (response) => {
        text(response).then((body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: body }), reject);
      });
      sent.once('error', reject).end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

const INNER = /\n\s+at |node_modules|file:\/\/|\.ts:\d|hunter2|10\.0\.0\.7|ECONN|<html/i;

/** JSON with published codes, no fault of ours, and nothing of the inside. */
export const expectDecent = ({ status, headers, text: body }: RawAnswer, graph: GraphUnderTest): void => {
  if (status !== 503) expect(status).toBeLessThan(500);
  expect(headers['content-type']).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  const answer = JSON.parse(body) as { readonly data?: unknown; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly requestId: string } }[] };
  if (status >= 400) expect(answer.errors?.length).toBeGreaterThan(0);
  for (const { extensions } of answer.errors ?? []) {
    expect(errorCodes).toContain(extensions.code);
    expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(extensions.requestId).toBe(headers['x-request-id']);
  }
  expect(body).not.toMatch(INNER);
  for (const { url } of Object.values(graph.departments)) expect(body).not.toContain(new URL(url).host);
};
