import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { identifyOperation } from './operation-id.ts';
import { runOperationsCommand, USAGE } from './operations-command.ts';

const schema = `
  type Query { visit(id: ID!): Visit visits: [Visit!]! }
  type Mutation { bookVisit(day: String!): Visit }
  type Visit { id: ID! purpose: String enterprise: Enterprise visit: Visit }
  type Enterprise { id: ID! name: String }
`;

const visit = 'query Visit($id: ID!) {\n  visit(id: $id) { ...VisitParts }\n}\n';
const parts = 'fragment VisitParts on Visit { purpose enterprise { ...Named } id }\nfragment Named on Enterprise { name }\nfragment Unused on Enterprise { id }\n';
const book = 'mutation BookVisit($day: String!) { bookVisit(day: $day) { id } }';

const whoItIs = ['--name-zh', '访客台', '--name-en', 'Visitor desk', '--contact', 'desk@example.org'];

let root: string;
let said: string[];
let complaints: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'operations-'));
  said = [];
  complaints = [];
  await put('schema/api.graphql', schema);
  await put('app/visit.graphql', visit);
  await put('app/parts/visit-parts.graphql', parts);
  await put('app/book.graphql', book);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
};
const registered = (file: string): Promise<string> => readFile(join(root, 'schema/operations/desk', file), 'utf8');
const files = async (): Promise<string[]> => (await readdir(join(root, 'schema/operations/desk')).catch(() => [])).sort();

const run = async (...argv: string[]): Promise<number> => {
  said = [];
  return runOperationsCommand(argv, { root, directory: root, print: (text) => void said.push(text), complain: (text) => void complaints.push(text) });
};
const register = (...more: string[]): Promise<number> => run('register', 'desk', 'app', ...more);

/** As graphql-codegen's client preset writes it. */
const manifestOf = (...documents: string[]): string => JSON.stringify(Object.fromEntries(documents.map((text) => [identifyOperation(parse(text)), text])));

describe('registering a client’s operations (SHR-05)', () => {
  it('writes each operation to a file of its own, with the fragments that it uses and no other', async () => {
    expect(await register(...whoItIs)).toBe(0);
    expect(await files()).toEqual(['BookVisit.graphql', 'Visit.graphql', 'client.json']);
    const text = await registered('Visit.graphql');
    expect(parse(text).definitions.map((definition) => 'name' in definition && definition.name?.value)).toEqual(['Visit', 'Named', 'VisitParts']);
    expect(JSON.parse(await registered('client.json'))).toEqual({ name: { zh: '访客台', en: 'Visitor desk' }, contact: 'desk@example.org' });
    expect(said.slice(0, -1)).toEqual([expect.stringMatching(/^\+ BookVisit {2}sha256:[\da-f]{64}$/), expect.stringMatching(/^\+ Visit /)]);
  });

  it('takes the client preset’s manifest as well, and finds the same', async () => {
    await register(...whoItIs);
    await put('persisted-documents.json', manifestOf(`${visit} ${parts.split('\n').slice(0, 2).join('\n')}`, book));
    expect([await run('register', 'desk', 'persisted-documents.json', '--check'), said]).toEqual([0, ['desk：与登记一致。As registered.']]);
  });

  it('the same twice has one effect; layout and the order of fields do not count', async () => {
    await register(...whoItIs);
    const before = await registered('Visit.graphql');
    await put('app/visit.graphql', '# another layout\nquery Visit ( $id : ID! ) { visit(id: $id) { ...VisitParts } }');
    await put('app/parts/visit-parts.graphql', 'fragment Named on Enterprise { name } fragment VisitParts on Visit { id enterprise { ...Named } purpose }');
    expect([await register('--check'), await register(), said.length]).toEqual([0, 0, 1]);
    expect(await registered('Visit.graphql')).toBe(before);
  });

  it('shows what changed and what is gone, and takes away what is not asked any more', async () => {
    await register(...whoItIs);
    await rm(join(root, 'app/book.graphql'));
    await put('app/visit.graphql', 'query Visit($id: ID!) { visit(id: $id) { id } }');
    await put('app/all.graphql', 'query AllVisits { visits { id } }');
    const expected = [expect.stringMatching(/^\+ AllVisits /), expect.stringMatching(/^~ Visit /), expect.stringMatching(/^- BookVisit /)];
    expect([await register('--check'), said.slice(0, -1)]).toEqual([1, expected]);
    expect(await files()).toContain('BookVisit.graphql');
    expect([await register(), said.slice(0, -1)]).toEqual([0, expected]);
    expect(await files()).toEqual(['AllVisits.graphql', 'Visit.graphql', 'client.json']);
  });

  it.each([
    ['an unknown field', 'app/visit.graphql', 'query Visit($id: ID!) {\n  visit(id: $id) {\n    topic\n  }\n}', /^desk Visit {2}visit\.graphql:3\n.*“?.*topic[^]*Not valid against schema\/api\.graphql: Cannot query field "topic" on type "Visit"/],
    ['a missing variable', 'app/visit.graphql', 'query Visit { visit(id: $id) { id } }', /Variable "\$id" is not defined/],
    ['an unknown fragment', 'app/visit.graphql', 'query Visit($id: ID!) { visit(id: $id) { ...Lost } }', /Unknown fragment "Lost"/],
    ['no name', 'app/visit.graphql', '{ visits { id } }', /^desk anonymous {2}visit\.graphql:1\n {2}操作没有名称。\n {2}The operation has no name\./],
    ['a name that another has in other letters', 'app/zz.graphql', 'query bookVISIT { visits { id } }', /clashes with BookVisit/],
    ['more levels than the gateway takes', 'app/deep.graphql', `query Deep { visits { ${'visit { '.repeat(16)} id ${'}'.repeat(16)} } }`, /网关限额.*levels of fields[^]*\(depth\)/],
  ])('refuses %s, says where and what, and changes nothing', async (_what, file, text, message) => {
    await put(file, text);
    expect(await register(...whoItIs)).toBe(1);
    expect(said[0]).toMatch(message);
    expect(said.at(-1)).toMatch(/^\d+ 个问题，未作任何更改。/);
    expect(await files()).toEqual([]);
  });

  it('tells every problem at once', async () => {
    await put('app/visit.graphql', 'query Visit { visits { topic reason } }');
    await put('app/book.graphql', 'mutation { bookVisit { id } }');
    await register(...whoItIs);
    expect(said.at(-1)).toMatch(/^4 个问题/);
  });

  it.each([
    ['a syntax error', 'app/visit.graphql', 'query Visit {\n  visits {', 'app', /visit\.graphql:2: Syntax Error/],
    ['a fragment that is defined twice', 'app/more.graphql', 'fragment Named on Enterprise { id }', 'app', /fragment Named is defined twice/],
    ['a manifest that is none', 'persisted-documents.json', '["query"]', 'persisted-documents.json', /is no persisted-documents\.json/],
    ['a manifest that is no JSON', 'persisted-documents.json', '{', 'persisted-documents.json', /is no persisted-documents\.json/],
    ['no operation at all', 'empty/none.graphql', '# nothing yet', 'empty', /There is no operation/],
    ['no such source', 'x', '', 'nowhere', /There is no such file or directory/],
  ])('cannot read %s, and says why in two languages', async (_what, file, text, source, message) => {
    await put(file, text);
    await expect(run('register', 'desk', source, ...whoItIs)).rejects.toThrow(message);
    await expect(run('register', 'desk', source, ...whoItIs)).rejects.toThrow(/[一-鿿]/);
    expect(await files()).toEqual([]);
  });

  it('refuses a manifest whose text is not that of its hash', async () => {
    await put('persisted-documents.json', JSON.stringify({ [`sha256:${'0'.repeat(64)}`]: book }));
    expect([await run('register', 'desk', 'persisted-documents.json', ...whoItIs), said[0]]).toEqual([1, expect.stringContaining('Generate the manifest again')]);
  });

  it('asks a new client who it is, and keeps what it said', async () => {
    await expect(register()).rejects.toThrow(/--contact/);
    await register(...whoItIs);
    await register('--contact', 'new@example.org');
    expect(JSON.parse(await registered('client.json'))).toEqual({ name: { zh: '访客台', en: 'Visitor desk' }, contact: 'new@example.org' });
  });

  it('never touches a client whose folders are kept by hand, nor anything outside the register', async () => {
    await put('schema/operations/desk/visits/1-visit.graphql', visit);
    await expect(register(...whoItIs)).rejects.toThrow(/kept by hand/);
    await expect(run('remove', 'desk')).rejects.toThrow(/kept by hand/);
    await expect(run('register', '../desk', 'app', ...whoItIs)).rejects.toThrow(/lower-case/);
    await expect(run('remove', '..')).rejects.toThrow(/no client/);
  });
});

describe('the register of operations', () => {
  it('lists clients with their operations and ids', async () => {
    await register(...whoItIs);
    await put('schema/operations/journeys/visit/1-visit.graphql', 'query Visit { visits { id } }');
    expect(await run('list')).toBe(0);
    expect(said[0]).toMatch(/^desk {2}访客台 · Visitor desk {2}<desk@example\.org> {2}2 个操作 operations\n {2}BookVisit\.graphql {2}sha256:[\da-f]{64}\n/);
    expect(said[1]).toMatch(/^journeys {2}1 个操作 operations\n {2}visit\/1-visit\.graphql/);
    expect([await run('list', 'nobody'), complaints.at(-1)]).toEqual([1, expect.stringContaining('there are desk, journeys')]);
  });

  it.each([
    ['client.json', '{', /should be \{ "name"/],
    ['client.json', '{"name": "desk"}', /client\.json 应为/],
    ['Visit.graphql', 'query Visit {', /Visit\.graphql:1: Syntax Error/],
  ])('says what is wrong with a %s that holds %s', async (file, text, message) => {
    await register(...whoItIs);
    await put(`schema/operations/desk/${file}`, text);
    for (const argv of [['list'], ['register', 'desk', 'app']]) await expect(run(...argv)).rejects.toMatchObject({ name: 'OperationFault', message: expect.stringMatching(message) });
  });

  it('forgets a client that is taken off', async () => {
    await register(...whoItIs);
    expect([await run('remove', 'desk'), await files()]).toEqual([0, []]);
    await expect(run('remove', 'desk')).rejects.toThrow(/There is no client desk/);
  });

  it.each([[[]], [['register']], [['register', 'desk']], [['remove']], [['list', 'a', 'b']], [['publish']], [['list', '--all']]])('%j is wrong use, and shows the usage', async (argv) => {
    expect(await run(...argv)).toBe(2);
    expect(complaints.at(-1)).toContain(USAGE);
  });
});
