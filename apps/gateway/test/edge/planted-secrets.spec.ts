import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { errorCodes } from '../../src/errors.ts';
import { defaultFetching } from '../../src/engine/fetch/fetch-settings.ts';
import { startGraph, type GraphUnderTest } from '../graph-under-test.ts';
import { withoutRates } from './hostile-client.ts';

const SECRET = 'jdbc:postgresql://10.0.0.7:5432/visits?password=hunter2';
const numRuns = Number(process.env.FUZZ_RUNS ?? 150);

interface Planted {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

/** Values of any shape, with the secret somewhere in them. */
const withSecret: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(SECRET, `Error: ${SECRET}\n    at connect (/srv/visits.ts:7:1)`, null, 7, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('message', 'stack', 'cause', '__proto__', 'constructor', 'toJSON', SECRET), tie('value'), { maxKeys: 3, noNullPrototype: false }),
  ),
})).value;

/** Codes that a department may not speak under, and what is no code. */
const maskedCode = fc.constantFrom<unknown>('INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'ECONNREFUSED', SECRET, 401, null, undefined, { code: 'FORBIDDEN' }, ['FORBIDDEN'], 'forbidden', 'FORBIDDEN ');
const told = fc.constantFrom('UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED', 'COST_LIMIT', 'CONSENT_REQUIRED');
const path = fc.oneof(
  fc.constantFrom<unknown>(undefined, ['visitCount'], ['visits', 0, 'purpose'], ['_entities', 0, 'openVisits'], ['_entities', 99], [SECRET], ['visits', SECRET], ['visits', 0, SECRET], ['_entities', 0, SECRET], [], 'visits', { toString: SECRET }, ['__proto__', 'a'], ['visits', -1], ['visits', 1.5]),
);
const keptBack = fc.record({ stacktrace: withSecret, exception: withSecret, http: fc.constantFrom<unknown>({ status: 200, headers: { 'x-leak': SECRET } }, { status: 302 }, { status: SECRET }, SECRET), serviceName: fc.constant(SECRET), response: withSecret }, { requiredKeys: [] });
const outer = fc.record({ locations: withSecret, stack: withSecret, originalError: withSecret, cause: withSecret }, { requiredKeys: [] });

const maskedError = fc.tuple(withSecret, path, maskedCode, withSecret, keptBack, outer).map(([message, place, code, extra, kept, rest]) => ({ ...rest, message, path: place, extensions: { ...(extra as object), ...kept, code } }));
const toldError = fc.tuple(path, told, keptBack, outer).map(([place, code, kept, rest]) => ({ ...rest, message: 'Told on purpose.', path: place, extensions: { ...kept, code, limit: 3 } }));
const anError = fc.oneof(maskedError, maskedError, toldError, withSecret);
const data = fc.constantFrom<unknown>(undefined, null, { visitCount: null, visits: null, _entities: [null, null, null] }, { visitCount: 3, visits: [{ id: 'v1', purpose: null, enterprise: null }], _entities: [{ openVisits: null }, null, { openVisits: 1 }] }, SECRET, [SECRET], { visitCount: { leak: SECRET }, visits: SECRET, _entities: SECRET });

const planted: fc.Arbitrary<Planted> = fc.record({
  status: fc.constantFrom(200, 200, 200, 200, 204, 302, 400, 401, 403, 404, 500, 503),
  type: fc.constantFrom('application/json', 'application/json', 'application/graphql-response+json; charset=utf-8', 'text/html', 'text/event-stream'),
  body: fc.oneof(
    { weight: 6, arbitrary: fc.record({ data, errors: fc.oneof({ weight: 5, arbitrary: fc.array(anError, { minLength: 1, maxLength: 4 }) }, { weight: 1, arbitrary: withSecret }), extensions: withSecret }, { requiredKeys: [] }) },
    { weight: 1, arbitrary: withSecret },
  ),
});

describe('a secret that stands in a department’s error never reaches a client (SECURITY §3)', () => {
  let graph: GraphUnderTest;
  let department: Server;
  let answer: Planted;
  beforeAll(async () => {
    department = createServer((request, response) => {
      request.resume().once('end', () => {
        response.writeHead(answer.status, SECRET.replaceAll(/[^\w]/g, ' '), { 'content-type': answer.type, 'x-leak': SECRET, location: 'http://10.0.0.7/' });
        response.end(answer.status === 204 ? '' : (JSON.stringify(answer.body) ?? ''));
      });
    });
    await new Promise<void>((resolve) => department.listen(0, '127.0.0.1', resolve));
    const visits = `http://127.0.0.1:${(department.address() as AddressInfo).port}`;
    const first = await startGraph();
    const neverOpen = { ...defaultFetching, limits: { ...defaultFetching.limits, circuitFailures: Number.MAX_SAFE_INTEGER } };
    graph = await startGraph({ peers: { visits, enterprises: first.departments.enterprises.url }, fetching: neverOpen }, undefined, undefined, withoutRates);
    const close = graph.close;
    graph = { ...graph, close: async () => void (await Promise.all([close(), first.close()])) };
  });
  afterAll(async () => {
    await graph.close();
    department.closeAllConnections();
    await new Promise((resolve) => department.close(resolve));
  });

  it.each(['{ visitCount }', '{ visits { id purpose } }', '{ enterprises { id openVisits } }', 'mutation { requestVisit(enterpriseId: "e1") { id } }'])('asked with %s', async (query) => {
    await fc.assert(
      fc.asyncProperty(planted, async (given) => {
        answer = given;
        const { status, text, headers, body } = await graph.ask(query);
        expect(text + JSON.stringify([...headers])).not.toMatch(/hunter2|10\.0\.0\.7|visits\.ts|x-leak/);
        expect(text).not.toContain(`:${(department.address() as AddressInfo).port}`);
        expect(status).toBe(200);
        for (const { extensions } of body.errors ?? []) {
          expect(errorCodes).toContain(extensions.code);
          expect(Object.keys(extensions).every((name) => ['code', 'requestId', 'department', 'limit'].includes(name))).toBe(true);
        }
      }),
      { numRuns, interruptAfterTimeLimit: numRuns * 60, endOnFailure: false },
    );
  }, 30_000 + numRuns * 100);

  it('and the test would see it: what a department tells on purpose comes through', async () => {
    answer = { status: 200, type: 'application/json', body: { data: { visitCount: null }, errors: [{ message: SECRET, path: ['visitCount'], extensions: { code: 'BAD_USER_INPUT' } }] } };
    expect((await graph.ask('{ visitCount }')).text).toContain('hunter2');
  });
});
