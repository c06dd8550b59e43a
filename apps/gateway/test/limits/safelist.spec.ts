import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BankKey } from '@qinqing/sign-in';
import { parse } from 'graphql';
import { identifyOperation } from '../../src/limits/safelist/operation-id.ts';
import { startGraph, type Answer, type GraphUnderTest } from '../graph-under-test.ts';
import { bankTokenFor, createKey, forgeProof, PUBLIC_URL } from '../proofs.ts';

const REGISTERED = 'query Visits { visits { id purpose } }';
const OPEN = 'query Count { visitCount }';
const OTHER = 'query Other { visits { id } }';
const listOf = (...operations: string[]) => Object.fromEntries(operations.map((text) => [identifyOperation(parse(text)), text]));
const fileOf = (ofRiver: readonly string[]): string => JSON.stringify({ clients: { 'bank-river': { openTo: [], operations: listOf(...ofRiver) }, portal: { openTo: ['public'], operations: listOf(OPEN) } } });
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

let graph: GraphUnderTest;
let key: BankKey;

beforeAll(async () => {
  graph = await startGraph({ publicUrl: PUBLIC_URL }, undefined, undefined, { safelisted: new Set(['public', 'bank']) });
  await writeFile(graph.operationsFile, fileOf([REGISTERED]));
  await graph.gateway.reloadOperations();
  key = await createKey();
});
afterAll(() => graph.close());

const asBank = async (body: object, claims: Record<string, unknown> = {}): Promise<Answer> => {
  const token = await bankTokenFor(graph.issuer, key, { claims });
  return graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `DPoP ${token}`, dpop: await forgeProof(key, token) }, body: JSON.stringify(body) });
};
const getAsBank = async (parameters: Readonly<Record<string, string>>): Promise<Answer> => {
  const token = await bankTokenFor(graph.issuer, key);
  return graph.send(`/graphql?${new URLSearchParams(parameters)}`, { headers: { 'apollo-require-preflight': '1', authorization: `DPoP ${token}`, dpop: await forgeProof(key, token, { claims: { htm: 'GET' } }) } });
};
const visits = { data: { visits: [{ id: 'v1', purpose: '调研' }, { id: 'v2', purpose: '检查' }, { id: 'v3', purpose: null }] } };

const expectRefusal = (answer: Answer, text: string): void => {
  expect([answer.status, answer.body.errors?.[0]?.extensions]).toEqual([403, { code: 'FORBIDDEN', operation: identifyOperation(parse(text)), requestId: answer.headers.get('x-request-id') }]);
  expect(answer.body.errors?.[0]?.message).toContain('npm run operations -- register');
};

describe('a bank at the gateway of production (SECURITY §3: the safelist is the only way in)', () => {
  it('is answered for its registered operation, by text or by id, by POST or by GET', async () => {
    const id = identifyOperation(parse(REGISTERED));
    expect((await asBank({ query: 'query Visits { visits { purpose id } }' })).body).toEqual(visits);
    expect((await asBank({ documentId: id, operationName: 'Visits' })).body).toEqual(visits);
    expect((await asBank({ extensions: { persistedQuery: { version: 1, sha256Hash: id.slice(7) } } })).body).toEqual(visits);
    expect((await getAsBank({ documentId: id })).body).toEqual(visits);
    expect((await getAsBank({ query: REGISTERED })).body).toEqual(visits);
  });

  it('is refused anything else, by POST or by GET, and no department hears of it', async () => {
    const before = graph.departments.visits.received.length;
    expectRefusal(await asBank({ query: OTHER }), OTHER);
    expectRefusal(await getAsBank({ query: OTHER }), OTHER);
    expect(graph.departments.visits.received.length).toBe(before);
  });

  it('is refused an operation that an officer has made known by its hash', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(OTHER) } };
    const officer = { 'content-type': 'application/json', authorization: `Bearer ${await graph.issuer.token()}` };
    for (const body of [{ query: OTHER, extensions }, { extensions }]) expect((await graph.send('/graphql', { method: 'POST', headers: officer, body: JSON.stringify(body) })).status).toBe(200);
    expect((await asBank({ extensions })).status).toBe(403);
    expect((await getAsBank({ extensions: JSON.stringify(extensions) })).status).toBe(403);
    expect((await asBank({ extensions: { persistedQuery: { version: 1, sha256Hash: [hashOf(OTHER)] } } })).status).toBe(400);
  });

  it('is refused a list of operations, each of which is registered', async () => {
    expect((await asBank([{ query: REGISTERED }, { query: REGISTERED }])).status).toBe(400);
  });

  it('is refused what another bank has registered', async () => {
    expectRefusal(await asBank({ query: REGISTERED }, { sub: 'bank-lake', client_id: 'bank-lake' }), REGISTERED);
  });

  it('may ask what it likes in the sandbox', async () => {
    const claims = { qinqing: { roles: ['BANK'], divisionCode: '990000' } };
    expect((await asBank({ query: OTHER }, claims)).status).toBe(200);
  });
});

describe('the public at the gateway of production', () => {
  it('is answered for what is open to it, and refused the rest', async () => {
    expect((await graph.ask(OPEN)).body).toEqual({ data: { visitCount: 3 } });
    expectRefusal(await graph.ask(OTHER), OTHER);
    expectRefusal(await graph.ask(REGISTERED), REGISTERED);
  });

  it('is not believed about being a client', async () => {
    expect((await graph.ask(REGISTERED, { headers: { 'x-client-name': 'bank-river', 'apollographql-client-name': 'bank-river' } })).status).toBe(403);
  });
});

describe('the list of a running gateway', () => {
  it('is read again when it changes, and stays as it was when the new one is broken', async () => {
    await writeFile(graph.operationsFile, fileOf([REGISTERED, OTHER]));
    await graph.gateway.reloadOperations();
    expect((await asBank({ query: OTHER })).status).toBe(200);
    await writeFile(graph.operationsFile, '{"clients": 1}');
    await graph.gateway.reloadOperations();
    expect((await asBank({ query: OTHER })).status).toBe(200);
    expect(graph.log).toContainEqual(expect.objectContaining({ msg: 'the registered operations stay as they were' }));
    await writeFile(graph.operationsFile, fileOf([REGISTERED]));
    await graph.gateway.reloadOperations();
    expect((await asBank({ query: OTHER })).status).toBe(403);
  });

  it('must be there at the start, or it says how to make it', async () => {
    await expect(startGraph({}, undefined, undefined, { operationsFile: '/nowhere/operations.json' })).rejects.toThrow(/cannot be read at \/nowhere\/operations\.json.*npm run operations -- write.*OPERATIONS_FILE/);
  });
});
