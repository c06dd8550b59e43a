import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findDifferences } from './differential.ts';
import { readDepartments } from './departments.ts';
import { runCompose } from './run-compose.ts';

const workspace = resolve(import.meta.dirname, '../..');
const prelude = 'libs/subgraph-server/src/prelude.graphql';

const enterprises = /* GraphQL */ `
  type Query {
    "One enterprise (企业)."
    enterprise(id: ID!): Enterprise @allow(scope: JURISDICTION)
  }
  type Enterprise @key(fields: "id") @allow(scope: JURISDICTION) {
    id: ID!
    name: String!
    phone: String @inaccessible
  }
`;
const visits = /* GraphQL */ `
  type Query {
    visitRequests(state: VisitState): VisitRequestConnection @allow(scope: OWN_UNIT)
  }
  type VisitRequestConnection @allow(scope: ANY) {
    nodes: [VisitRequest!]!
    pageInfo: PageInfo!
  }
  type VisitRequest @key(fields: "id") @allow(scope: OWN_UNIT) {
    id: ID!
    state: VisitState!
    enterprise: Enterprise
  }
  enum VisitState {
    DRAFT @label(zh: "草稿", en: "Draft")
  }
  type Enterprise @key(fields: "id") @allow(scope: JURISDICTION) {
    id: ID!
    openVisits: Int
  }
`;

describe('compose (one graph out of the departments’ schemas, SHR-04, SHR-05)', () => {
  let root: string;
  let lines: string[];
  const run = (isCheck = false) => runCompose({ root, isCheck, print: (line) => lines.push(line) });
  const read = (file: string) => readFile(join(root, file), 'utf8');
  const write = async (file: string, content: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'compose-'));
    lines = [];
    await mkdir(join(root, dirname(prelude)), { recursive: true });
    await cp(join(workspace, prelude), join(root, prelude));
    await write('apps/enterprises/schema.graphql', enterprises);
    await write('apps/visits/schema.graphql', visits);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('writes the supergraph without a real host, and the schema that clients see with its descriptions', async () => {
    expect([await run(), lines.at(-1)]).toEqual([0, '2 departments compose: enterprises, visits.']);
    const supergraph = await read('schema/supergraph.graphql');
    expect(supergraph).toContain('url: "http://visits.internal/graphql"');
    expect(supergraph).not.toMatch(/localhost|127\.0\.0\.1/);
    const api = await read('schema/api.graphql');
    expect(api).toContain('"""One enterprise (企业)."""');
    expect(api).toContain('openVisits: Int');
    expect(api).not.toMatch(/join__|@key|@allow|AccessScope|phone/);
  });

  it('describes a type in its owner’s words, whatever others say of it', async () => {
    await write('apps/appeals/schema.graphql', 'type Query { openAppeals: Int @allow(scope: ANY) }\n"Seen by appeals." type Enterprise @key(fields: "id") @allow(scope: ANY) { "As appeals knows it." id: ID! "Of appeals alone." appeals: Int }\n');
    expect([await run(), lines.at(-1)]).toEqual([0, '3 departments compose: appeals, enterprises, visits.']);
    const api = await read('schema/api.graphql');
    expect(api).toContain('"""One enterprise (企业)."""');
    expect(api).toContain('"""Of appeals alone."""');
    expect(api).not.toMatch(/Seen by appeals/);
  });

  it('gives the same files for the same schemas, whatever the order of their types', async () => {
    await run();
    const before = await read('schema/api.graphql');
    expect(await run(true)).toBe(0);
    const [head = '', ...types] = enterprises.split(/(?=^ {2}type )/m);
    await write('apps/enterprises/schema.graphql', [head, ...types.toReversed()].join(''));
    await run();
    expect(await read('schema/api.graphql')).toBe(before);
  });

  it('fails under --check when a committed file is missing or stale, names the command, and writes nothing', async () => {
    expect(await run(true)).toBe(1);
    expect(lines).toContain('schema/api.graphql: missing. Run: npm run compose');
    await run();
    await write('apps/visits/schema.graphql', visits.replace('openVisits: Int', 'openVisits: Int visitsThisMonth: Int'));
    const before = await read('schema/api.graphql');
    expect(await run(true)).toBe(1);
    expect(lines).toContain("schema/api.graphql: differs from the departments' schemas. Run: npm run compose");
    expect(await read('schema/api.graphql')).toBe(before);
  });

  it.each([
    ['a field of two departments', visits.replace('openVisits', 'name'), /Enterprise\.name.*enterprises.*visits[\s\S]*→ One department owns each field/],
    ['an unknown type', visits.replace('enterprise: Enterprise', 'enterprise: Company'), /visits: Unknown type Company[\s\S]*→ Correct the schema/],
    ['a key that the type lacks', visits.replace('type VisitRequest @key(fields: "id")', 'type VisitRequest @key(fields: "number")'), /visits: On type "VisitRequest".*number/],
    ['an entity that cannot be reached', visits.replace('type Enterprise @key(fields: "id")', 'type Enterprise @key(fields: "openVisits")').replace('    id: ID!\n    openVisits', '    openVisits'), /"visits"[\s\S]*Enterprise\.(?:id|name)[\s\S]*→ The department must give a @key/],
    ['a schema that does not parse', 'type Query {', /^apps\/visits\/schema\.graphql:1:13: Syntax Error/],
    ['a root field that may not be null', visits.replace('): VisitRequestConnection', '): VisitRequestConnection!'), /visits: "Query\.visitRequests" may not be null[\s\S]*→ Remove the "!"/],
    [
      'members of a union that nobody can select together',
      `${visits} type VisitBooked { limit: Int! } type VisitLimited { limit: String } union BookVisitResult = VisitBooked | VisitLimited`,
      /visits: in BookVisitResult, "VisitBooked\.limit" is Int! and "VisitLimited\.limit" is String: nobody can select both[\s\S]*→ Give both one type/,
    ],
    ['an enum of two departments', `${visits.replace('visitRequests(', 'size: Size visitRequests(')} enum Size { S }`, /visits: "Size" is also defined in enterprises[\s\S]*→ Rename it/],
  ])('explains %s: the department, the field and the remedy', async (_what, schema, message) => {
    await write('apps/enterprises/schema.graphql', `${enterprises} enum Size { S M } extend type Enterprise { size: Size }`);
    await write('apps/visits/schema.graphql', schema);
    expect(await run()).toBe(1);
    expect(lines.join('\n')).toMatch(message);
  });

  it('reports where a second composer sees another graph, so that no composer is trusted alone', async () => {
    await run();
    const composed = { supergraph: await read('schema/supergraph.graphql'), api: (await read('schema/api.graphql')).replace(/^#.*\n\n/, '') };
    expect(await findDifferences(await readDepartments(root), composed)).toEqual([]);
    const altered = { ...composed, api: composed.api.replace('openVisits: Int', 'openVisits: Int!') };
    expect(await findDifferences(await readDepartments(root), altered)).toEqual([
      expect.stringMatching(/the supergraph as the engine loads it, first at line \d+: " {2}openVisits: Int!" against " {2}openVisits: Int"/),
      expect.stringContaining('the reference composer'),
    ]);
  });

  it('says so when there is no department yet', async () => {
    await rm(join(root, 'apps'), { recursive: true });
    expect([await run(), lines]).toEqual([1, ['No department has a schema: nothing at apps/*/schema.graphql.']]);
  });
});
