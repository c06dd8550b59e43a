import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGraph, type Answer, type GraphUnderTest } from '../graph-under-test.ts';

const cost = { public: 30, person: 60, officer: 200, bank: 30 };
let graph: GraphUnderTest;

beforeAll(async () => {
  graph = await startGraph({}, undefined, undefined, { cost, input: { listItems: 10, inputDepth: 4 } });
});
afterAll(() => graph.close());

const PAGE = 'query Page($n: Int) { latestVisits(first: $n) { id } }';

const expectRefusal = (answer: Answer, total: number, allowed = cost.public): void => {
  expect(answer.status).toBe(400);
  expect(answer.body.data ?? null).toBeNull();
  expect(answer.body.errors).toEqual([
    {
      message: expect.stringMatching(new RegExp(`^The operation costs ${total}; the limit is ${allowed} \\(cost\\)\\. Most of it: \\S+`)),
      extensions: { code: 'COST_LIMIT', limit: 'cost', cost: total, allowed, dearest: expect.any(Array), requestId: answer.headers.get('x-request-id') },
    },
  ]);
};

const get = (parameters: Readonly<Record<string, string>>): Promise<Answer> => graph.send(`/graphql?${new URLSearchParams(parameters)}`, { headers: { 'apollo-require-preflight': '1' } });

describe('the cost of an operation at the gateway (SHR-18)', () => {
  it('is within the limit up to the limit itself, and refused beyond it without asking any department', async () => {
    expect((await graph.ask(PAGE, { variables: { n: 30 } })).body).toEqual({ data: { latestVisits: [{ id: 'v1' }] } });
    const before = graph.departments.visits.received.length;
    expectRefusal(await graph.ask(PAGE, { variables: { n: 31 } }), 31);
    expect(graph.departments.visits.received.length).toBe(before);
  });

  it('names the fields that cost most, by the keys of the answer', async () => {
    const { body } = await graph.ask('query ($n: Int) { mine: latestVisits(first: $n) { id enterprise { id } } inspection }', { variables: { n: 20 } });
    expect(body.errors?.[0]?.extensions).toMatchObject({ cost: 90, dearest: [{ path: 'inspection', count: 1, cost: 50 }, { path: 'mine', count: 20, cost: 20 }, { path: 'mine.enterprise', count: 20, cost: 20 }] });
  });

  it('is limited by who calls', async () => {
    const officer = await graph.issuer.token();
    const person = await graph.issuer.token({ claims: { qinqing: { roles: ['CLERK'] } } });
    expect((await graph.ask(PAGE, { token: person, variables: { n: 60 } })).status).toBe(200);
    expectRefusal(await graph.ask(PAGE, { token: person, variables: { n: 61 } }), 61, cost.person);
    expect((await graph.ask(PAGE, { token: officer, variables: { n: 200 } })).status).toBe(200);
    expectRefusal(await graph.ask(PAGE, { token: officer, variables: { n: 201 } }), 201, cost.officer);
  });

  it.each<[string, string, Record<string, unknown>, number]>([
    ['a literal', '{ latestVisits(first: 31) { id } }', {}, 31],
    ['a variable’s default', 'query ($n: Int = 31) { latestVisits(first: $n) { id } }', {}, 31],
    ['aliases', '{ a: latestVisits(first: 16) { id } b: latestVisits(first: 16) { id } }', {}, 32],
    ['fragments', 'query ($n: Int) { ...A ... { ...B } } fragment A on Query { a: latestVisits(first: $n) { id } } fragment B on Query { b: latestVisits(first: $n) { id } }', { n: 16 }, 32],
    ['a condition', 'query ($n: Int, $no: Boolean!) { latestVisits(first: $n) @skip(if: $no) { id } }', { n: 31, no: true }, 31],
    ['a mutation beside others', 'mutation { a: requestVisit(enterpriseId: "e1") { id } b: requestVisit(enterpriseId: "e1") { id } c: requestVisit(enterpriseId: "e1") { id } }', {}, 33],
  ])('is not got round by %s', async (_way, query, variables, total) => {
    expectRefusal(await graph.ask(query, { variables }), total);
  });

  it('is not got round by GET', async () => {
    expectRefusal(await get({ query: PAGE, variables: '{"n":31}' }), 31);
  });

  it('is not got round by an operation that somebody else made known by its hash', async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(PAGE).digest('hex') } });
    const token = await graph.issuer.token();
    const made = await graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: PAGE, variables: { n: 100 }, extensions: JSON.parse(extensions) }) });
    expect(made.status).toBe(200);
    expect((await get({ extensions, variables: '{"n":30}' })).status).toBe(200);
    expectRefusal(await get({ extensions, variables: '{"n":31}' }), 31);
  });

  it('is not got round by sending several operations at once', async () => {
    const batch = await graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ query: PAGE, variables: { n: 20 } }, { query: PAGE, variables: { n: 20 } }]) });
    expect([batch.status, batch.body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('is that of the operation that is executed, not of its neighbours', async () => {
    const document = `query Small { latestVisits(first: 3) { id } } query Large { latestVisits(first: 300) { id } }`;
    expect((await graph.ask(document, { operationName: 'Small' })).status).toBe(200);
    expectRefusal(await graph.ask(document, { operationName: 'Large' }), 300);
  });

  it('is not got round by an empty name, or by one that no operation has', async () => {
    const document = '{ latestVisits(first: 300) { id } }';
    expectRefusal(await graph.ask(document, { operationName: '' }), 300);
    expect((await graph.ask(document, { operationName: 'Large' })).body.data).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, string, number]>([
    ['items in lists', { n: 1, more: Array.from({ length: 11 }, () => 1) }, 'listItems', 10],
    ['levels', { n: 1, more: { a: { b: { c: { d: { e: 1 } } } } } }, 'inputDepth', 4],
  ])('variables of too many %s are refused by name', async (_what, variables, limit, allowed) => {
    const answer = await graph.ask(PAGE, { variables });
    expect([answer.status, answer.body.errors?.[0]?.extensions]).toEqual([400, expect.objectContaining({ code: 'COST_LIMIT', limit, allowed })]);
  });

  it.each([
    ['a comment that is badly encoded', '%23%ZZ%0A'],
    ['a string that is badly encoded', 'forbidden%23%C0%AF%0A'],
  ])('no limit is got round by GET with %s', async (_what, inner) => {
    const answer = await graph.send(`/graphql?query=%7B${inner}${'__typename%20'.repeat(21)}%7D`, { headers: { 'apollo-require-preflight': '1' } });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining("(rootFields)")]);
  });
});
