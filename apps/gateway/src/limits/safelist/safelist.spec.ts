import { describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller } from '@qinqing/caller';
import { parse } from 'graphql';
import { RequestRefused } from '../../request-refused.ts';
import { readAskedDocument, replaceDocument } from './asked-document.ts';
import { identifyOperation } from './operation-id.ts';
import { nameOperation, readOperationRegister } from './operation-register.ts';
import { createSafelist } from './safelist.ts';

const idOf = (text: string): string => identifyOperation(parse(text));
const ownQuery = 'query Own { bankEnquiries(first: 5) { nodes { id at } } }';
const sharedQuery = 'query Shared { bankConsents(first: 5) { nodes { id } } }';
const publicQuery = 'query Banks { banks(divisionCode: "440704") { id name } }';
const list = (operations: readonly string[], openTo: readonly string[] = []) => ({ openTo, operations: Object.fromEntries(operations.map((text) => [idOf(text), text])) });
const file = JSON.stringify({ clients: { 'bank-river': list([ownQuery]), 'bank-client': list([sharedQuery], ['bank']), portal: list([publicQuery], ['public']) } });

const bank: Caller = { ...publicCaller, subject: 'bank-river', clientId: 'bank-river', roles: ['BANK'], divisionCode: '440704' };
const officer: Caller = { ...publicCaller, subject: 'o-1', clientId: 'console', roles: ['SERVICE_CENTRE'] };
const register = readOperationRegister(file);
const find = createSafelist({ register: () => register, safelisted: new Set(['bank', 'public']), maxTokens: 200 });
const ask = (caller: Caller, body: object): string | null => find(readAskedDocument({ method: 'POST', body, search: '' }), caller);
const refusal = (caller: Caller, body: object): RequestRefused => {
  try {
    ask(caller, body);
  } catch (error) {
    if (error instanceof RequestRefused) return error;
    throw error;
  }
  throw new Error('it was let in');
};
const hash = (id: string): string => id.replace('sha256:', '');

describe('the safelist (SECURITY §3: the only way in for banks and the public)', () => {
  it.each<[string, object]>([
    ['as its text', { query: ownQuery }],
    ['as its text in another layout and order of fields', { query: '# mine\nquery Own {\n bankEnquiries(first: 5) { nodes { at, id } } }' }],
    ['as documentId', { documentId: idOf(ownQuery) }],
    ['as documentId without the prefix', { documentId: hash(idOf(ownQuery)) }],
    ['as the hash of a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: hash(idOf(ownQuery)) } } }],
  ])('lets a bank send its registered operation %s, and executes what was registered', (_how, body) => {
    expect(ask(bank, body)).toBe(ownQuery);
  });

  it('lets every bank send what is open to banks, and everybody what is open to the public', () => {
    expect([ask(bank, { query: sharedQuery }), ask(publicCaller, { documentId: idOf(publicQuery) })]).toEqual([sharedQuery, publicQuery]);
  });

  it('tells everybody whether there is a graph', () => {
    expect([ask(publicCaller, { query: '{__typename}' }), ask(bank, { query: 'query { __typename }' })]).toEqual(['{ __typename }', '{ __typename }']);
    expect(refusal(publicCaller, { query: '{ __typename __schema { types { name } } }' }).refusal.status).toBe(403);
  });

  it.each<[string, Caller, object]>([
    ['another operation', bank, { query: '{ banks(divisionCode: "440704") { id } }' }],
    ['one with another argument', bank, { query: ownQuery.replace('5', '6') }],
    ['one with one more field', bank, { query: ownQuery.replace('id at', 'id at proof') }],
    ['one under another alias', bank, { query: ownQuery.replace('bankEnquiries', 'x: bankEnquiries') }],
    ['one that hides another operation beside it', bank, { query: `${ownQuery} query Other { viewer { id } }` }],
    ['one whose field stands in a fragment', bank, { query: 'query Own { ...F } fragment F on Query { bankEnquiries(first: 5) { nodes { id at } } viewer { id } }' }],
    ['an operation of another bank', { ...bank, clientId: 'bank-lake' }, { query: ownQuery }],
    ['an operation of another client by its id', bank, { documentId: idOf(publicQuery) }],
    ['what only banks may', publicCaller, { query: sharedQuery }],
    ['a persisted query that somebody else made known', bank, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
  ])('refuses %s', (_what, caller, body) => {
    const refused = refusal(caller, body);
    expect(refused.refusal).toMatchObject({ status: 403, code: 'FORBIDDEN', facts: { operation: expect.stringMatching(/^sha256:[\da-f]{64}$/) } });
    expect(refused.message).toMatch(/^The operation sha256:[\da-f]{64} is not registered for (bank-river|bank-lake|the public)\. .*npm run operations -- register/);
  });

  it('goes by the text when a request carries both a text and the id of another operation', () => {
    expect(refusal(bank, { query: '{ viewer { id } }', documentId: idOf(ownQuery), extensions: { persistedQuery: { version: 1, sha256Hash: hash(idOf(ownQuery)) } } }).refusal.status).toBe(403);
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['a hash in a list', { extensions: { persistedQuery: { version: 1, sha256Hash: [hash(idOf(ownQuery))] } } }],
    ['a hash in capitals', { documentId: hash(idOf(ownQuery)).toUpperCase() }],
    ['a text that is no text', { query: { toString: ownQuery } }],
    ['an empty text', { query: '' }],
    ['a text that does not parse', { query: '{ viewer' }],
    ['a text of too many tokens', { query: `{ ${'id '.repeat(300)} }` }],
    ['a list of requests', [{ query: ownQuery }]],
    ['no body', undefined],
  ])('refuses %s before anything reads it', (_what, body) => {
    expect(refusal(bank, body as object).refusal).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('leaves officers free, and takes an id from them instead of a text', () => {
    expect(ask(officer, { query: '{ viewer { id } }' })).toBeNull();
    expect(ask(officer, { documentId: idOf(ownQuery) })).toBe(ownQuery);
    expect(ask(officer, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })).toBeNull();
  });

  it('leaves the banks of the sandbox free: there is nothing to protect, and their operations are still being written', () => {
    expect(ask({ ...bank, divisionCode: '990000' }, { query: '{ viewer { id } }' })).toBeNull();
    expect(refusal({ ...publicCaller, divisionCode: '990000' }, { query: '{ viewer { id } }' }).refusal.status).toBe(403);
  });
});

describe('a request that asks for a registered operation', () => {
  it('asks by text alone afterwards, and keeps the rest', () => {
    const body = { documentId: 'x', query: 'mine', operationName: 'Own', variables: { a: 1 }, extensions: { persistedQuery: {} } };
    expect(replaceDocument({ method: 'POST', body, search: '' }, ownQuery)).toEqual({ method: 'POST', search: '', body: { query: ownQuery, operationName: 'Own', variables: { a: 1 } } });
  });

  it('is read from the address of a GET, and rewritten there', () => {
    const search = `?documentId=${idOf(ownQuery)}&variables=%7B%22a%22%3A1%7D&extensions=%7B%7D`;
    const asked = readAskedDocument({ method: 'GET', body: { query: 'ignored' }, search });
    expect(asked).toEqual({ text: null, id: idOf(ownQuery) });
    expect([...new URLSearchParams(replaceDocument({ method: 'GET', body: undefined, search }, ownQuery).search)]).toEqual([['variables', '{"a":1}'], ['query', ownQuery]]);
  });

  it('reads an address as the server does, also where it is badly encoded', () => {
    expect(readAskedDocument({ method: 'GET', body: undefined, search: '?query=%7Bvisits%23%ZZ%0A%7D' }).text).toBe('{visits#%ZZ\n}');
  });
});

describe('the list of registered operations', () => {
  it('knows each by its id, with the clients that registered it', () => {
    const both = readOperationRegister(JSON.stringify({ clients: { one: list([ownQuery]), two: list([ownQuery], ['bank']) } })).get(idOf(ownQuery))!;
    expect([[...both.clients], [...both.openTo], nameOperation(both)]).toEqual([['one', 'two'], ['bank'], 'one, two: Own']);
  });

  it.each([
    ['no JSON', '{', /JSON/],
    ['another shape', '{"clients": {"x": {"operations": []}}}', /no list of operations/],
    ['a text under another id', JSON.stringify({ clients: { x: { openTo: [], operations: { [idOf(ownQuery)]: sharedQuery } } } }), /of x has another text: its id would be sha256:.*operations -- write/],
  ])('that is %s is not read', (_what, text, message) => expect(() => readOperationRegister(text)).toThrow(message));
});
