import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { identifyOperation } from './operation-id.ts';
import { runOperationsCommand } from './operations-command.ts';

const api = `
  type Query { visits(first: Int = 20): VisitConnection appraisal: Int }
  type VisitConnection { nodes: [Visit!]! }
  type Visit { id: ID! visits(first: Int = 20): VisitConnection }
`;
const supergraph = `directive @cost(weight: Int!) on FIELD_DEFINITION ${api.replace('appraisal: Int', 'appraisal: Int @cost(weight: 30)')}`;
const whoItIs = ['--name-zh', '访客台', '--name-en', 'Visitor desk', '--contact', 'desk@example.org'];

let root: string;
let said: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'operations-cost-'));
  await put('schema/api.graphql', api);
  await put('schema/supergraph.graphql', supergraph);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
};
const run = async (...argv: string[]): Promise<number> => {
  said = [];
  return runOperationsCommand(argv, { root, directory: root, print: (text) => void said.push(text), complain: (text) => void said.push(text) });
};
const readList = async (file = 'schema/operations.json'): Promise<any> => JSON.parse(await readFile(join(root, file), 'utf8'));

const DEEP = 'query Deep { visits(first: 100) { nodes { visits(first: 100) { nodes { visits(first: 2) { nodes { id } } } } } } }';

describe('what an operation costs, for frontend teams (SHR-18)', () => {
  it('is told with who may send it and which fields cost most, as the departments declare it', async () => {
    await put('app/visits.graphql', 'query Visits($n: Int = 30) { visits(first: $n) { nodes { ...Parts } } appraisal }');
    await put('app/parts.graphql', 'fragment Parts on Visit { id visits { nodes { id } } }');
    expect(await run('cost', 'app')).toBe(0);
    expect(said).toEqual([
      [
        'Visits  691',
        '  公众 public ✓ · 企业 person ✓ · 干部 officer ✓ · 银行 bank ✓',
        '  visits.nodes.visits.nodes     600  ×600',
        '  visits.nodes                   30  ×30',
        '  visits.nodes.visits            30  ×30',
        '  appraisal                      30  ×1',
        '  visits                          1  ×1',
      ].join('\n'),
    ]);
    expect(await run('cost', 'app', '--variables', '{"n":100}')).toBe(0);
    expect(said[0]).toMatch(/^Visits {2}2231\n {2}公众 public ✗ \(2000\) · 企业 person ✓ · 干部 officer ✓ · 银行 bank ✗ \(2000\)\n/);
  });

  it('ends with 1 when nobody may send one of them', async () => {
    await put('app/deep.graphql', DEEP);
    await put('app/deeper.graphql', `query Deeper { ${'visits { nodes { '.repeat(8)} id ${'} }'.repeat(8)} }`);
    expect(await run('cost', 'app')).toBe(1);
    expect(said).toEqual([expect.stringMatching(/^Deep {2}40201\n.*officer ✗ \(20000\)/), expect.stringMatching(/^Deeper\n {2}超过网关限额：.*\n {2}Beyond the gateway's limits: .*\(depth\)/)]);
  });

  it.each([
    ['no source', ['cost'], 2],
    ['two sources', ['cost', 'a', 'b'], 2],
  ])('with %s is wrong use', async (_what, argv, exitCode) => expect(await run(...argv)).toBe(exitCode));

  it.each(['[]', 'x', '1'])('cannot take %s for variables, and says so in two languages', async (variables) => {
    await put('app/deep.graphql', DEEP);
    await expect(run('cost', 'app', '--variables', variables)).rejects.toThrow(/应为 JSON 对象[^]*takes a JSON object/);
  });
});

describe('an operation that costs too much', () => {
  it('cannot be registered, and its dearest fields are named', async () => {
    await put('app/deep.graphql', DEEP);
    expect(await run('register', 'desk', 'app', ...whoItIs)).toBe(1);
    expect(said[0]).toMatch(/成本 40201，上限 20000；主要在 visits\.nodes\.visits\.nodes\.visits\.nodes ×20000 = 20000.*\n {2}It costs 40201; the limit is 20000\./);
  });

  it('is judged by the callers to whom it is opened', async () => {
    await put('app/deep.graphql', DEEP.replaceAll('100', '50'));
    expect(await run('register', 'desk', 'app', ...whoItIs, '--open-to', 'public')).toBe(1);
    expect(said[0]).toMatch(/上限 2000/);
    expect(await run('register', 'desk', 'app', ...whoItIs)).toBe(0);
  });
});

describe('the gateway’s list of operations (SECURITY §3)', () => {
  const text = 'query Visits {\n  visits {\n    nodes {\n      id\n    }\n  }\n}';
  const id = identifyOperation(parse(text));
  beforeEach(() => put('app/visits.graphql', text));

  it('is written with each registration and each removal', async () => {
    await run('register', 'desk', 'app', ...whoItIs, '--open-to', 'bank', '--open-to', 'public');
    expect(await readList()).toEqual({ clients: { desk: { openTo: ['bank', 'public'], operations: { [id]: text } } } });
    await run('register', 'desk', 'app');
    expect((await readList()).clients.desk.openTo).toEqual(['bank', 'public']);
    await run('remove', 'desk');
    expect(await readList()).toEqual({ clients: {} });
  });

  it('is not touched by a check', async () => {
    await run('register', 'desk', 'app', ...whoItIs, '--check');
    await expect(readList()).rejects.toThrow(/ENOENT/);
  });

  it('is written elsewhere by command, for gateways on other machines; what is kept by hand is nobody’s', async () => {
    await put('schema/operations/journeys/visit/1.graphql', text);
    await mkdir(join(root, 'gateway'));
    await run('register', 'desk', 'app', ...whoItIs);
    expect(await run('write', 'gateway/operations.json')).toBe(0);
    expect(Object.keys((await readList('gateway/operations.json')).clients)).toEqual(['desk']);
  });

  it('is opened to nobody but banks and the public', async () => {
    expect(await run('register', 'desk', 'app', ...whoItIs, '--open-to', 'officers')).toBe(2);
    expect(said[0]).toContain('can only be bank, public');
  });
});
