import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { runCodegen } from './run-codegen.ts';

const workspace = resolve(import.meta.dirname, '../..');
const prelude = 'libs/subgraph-server/src/prelude.graphql';
const generated = 'apps/visits/src/generated/graphql.ts';

const visits = /* GraphQL */ `
  type Query {
    visitRequest(id: ID!): VisitRequest @allow(scope: OWN_UNIT)
  }
  type Mutation {
    requestVisit(input: RequestVisitInput!): RequestVisitResult! @allow(roles: [REQUESTING_UNIT])
  }
  input RequestVisitInput {
    enterpriseId: ID!
    day: Date!
    budget: Fen
  }
  union RequestVisitResult = RequestVisitSuccess | VisitQuotaExceeded
  type RequestVisitSuccess @allow(scope: ANY) {
    visitRequest: VisitRequest!
  }
  type VisitQuotaExceeded implements UserError @allow(scope: ANY) {
    message(locale: Locale! = ZH_CN): String!
    limit: Int!
  }
  type VisitRequest @key(fields: "id") @allow(scope: OWN_UNIT) {
    id: ID!
    state: VisitState!
    stateLabel(locale: Locale! = ZH_CN): String!
    enterprise: Enterprise
    decidedAt: DateTime
  }
  enum VisitState {
    DRAFT @label(zh: "草稿", en: "Draft")
    ACCEPTED @label(zh: "接受", en: "Accepted")
  }
  type Enterprise @key(fields: "id") @allow(scope: JURISDICTION) {
    id: ID!
    name: String! @external
    visitTitle: String @requires(fields: "name")
  }
`;

describe('codegen (schema first: a department’s types come from its schema)', () => {
  let root: string;
  let lines: string[];
  const run = (options: { readonly departments?: readonly string[]; readonly isCheck?: boolean } = {}) =>
    runCodegen({ root, departments: [], isCheck: false, print: (line) => lines.push(line), ...options });
  const write = async (file: string, content: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'codegen-'));
    lines = [];
    await mkdir(join(root, dirname(prelude)), { recursive: true });
    await cp(join(workspace, prelude), join(root, prelude));
    await symlink(join(workspace, 'node_modules'), join(root, 'node_modules'));
    await write('apps/visits/schema.graphql', visits);
    await write('apps/visits/src/context.ts', 'export interface RequestContext { readonly requestId: string }\n');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('writes types only: no enum, no value, imports with their suffix', async () => {
    expect(await run()).toBe(0);
    const text = await readFile(join(root, generated), 'utf8');
    expect(text).toContain("import type { RequestContext } from '../context.ts';");
    expect(text).toContain('npm run codegen visits');
    expect(text).not.toMatch(/\benum\b|export const|from '\.[^']*(?<!\.ts)';/);
    expect(text).toContain('ReadonlyArray<Role>');
  });

  it('gives the same text for the same schema, and accepts it under --check', async () => {
    await run();
    const first = await readFile(join(root, generated), 'utf8');
    await rm(join(root, generated));
    await run();
    expect(await readFile(join(root, generated), 'utf8')).toBe(first);
    expect(await run({ isCheck: true })).toBe(0);
  });

  it('fails under --check when a file differs or is missing, names the command, and writes nothing', async () => {
    expect(await run({ isCheck: true })).toBe(1);
    await run();
    await write('apps/visits/schema.graphql', visits.replace('decidedAt', 'settledAt'));
    const before = await readFile(join(root, generated), 'utf8');
    expect(await run({ isCheck: true })).toBe(1);
    expect(lines.at(-1)).toBe(`${generated}: differs from the schema. Run: npm run codegen visits`);
    expect(await readFile(join(root, generated), 'utf8')).toBe(before);
  });

  it('says which departments there are when asked for one that has no schema', async () => {
    expect(await run({ departments: ['visitz'] })).toBe(1);
    expect(lines).toEqual(['No schema at apps/visitz/schema.graphql. Departments with a schema: visits.']);
  });

  it.each([
    ['a schema that does not parse', 'apps/visits/schema.graphql', 'type Query {', /not generated/],
    ['a scalar without a TypeScript type', 'apps/visits/schema.graphql', `${visits} scalar Colour`, /Colour/],
    ['a mapper for an unknown type', 'apps/visits/codegen.json', '{"mappers":{"Visit":"../a.ts#A"}}', /maps Visit, which the schema does not define/],
    ['a codegen.json of another shape', 'apps/visits/codegen.json', '{"mapper":{}}', /codegen\.json must be/],
    ['a codegen.json that is not JSON', 'apps/visits/codegen.json', '{', /codegen\.json must be/],
  ])('explains %s', async (_what, file, content, message) => {
    await write(file, content);
    expect(await run()).toBe(1);
    expect(lines.join('\n')).toMatch(message);
  });

  it('types resolvers so that a refusal needs its __typename and its facts, and a domain type stands behind an entity', async () => {
    await write('apps/visits/codegen.json', '{"mappers":{"VisitRequest":"../domain/visit-request.ts#VisitRequest"}}');
    await write('apps/visits/src/domain/visit-request.ts', "export interface VisitRequest { readonly id: string; readonly state: 'DRAFT' | 'ACCEPTED'; readonly enterpriseId: string }\n");
    await write('apps/visits/src/resolvers.ts', resolvers);
    await run();
    expect(typeErrors(join(root, 'apps/visits/src/resolvers.ts'))).toEqual([]);
    for (const [right, wrong] of [['limit: 1', 'limit: null'], [", limit: 1", ''], ["__typename: 'RequestVisitSuccess', ", ''], ["state: 'DRAFT', enterpriseId: input", "state: 'LOST', enterpriseId: input"]] as const) {
      expect(resolvers).toContain(right);
      await write('apps/visits/src/resolvers.ts', resolvers.replace(right, wrong));
      expect([wrong, typeErrors(join(root, 'apps/visits/src/resolvers.ts')).length]).toEqual([wrong, 1]);
    }
  });
});

const resolvers = `
import type { Resolvers } from './generated/graphql.ts';
export const resolvers: Resolvers = {
  Mutation: {
    requestVisit: (_root, { input }, context) =>
      context.requestId === input.day
        ? { __typename: 'VisitQuotaExceeded', limit: 1 }
        : { __typename: 'RequestVisitSuccess', visitRequest: { id: '1', state: 'DRAFT', enterpriseId: input.enterpriseId } },
  },
  VisitRequest: {
    __resolveReference: (reference) => ({ id: reference.id, state: 'DRAFT', enterpriseId: '2' }),
    enterprise: (visit) => ({ id: visit.enterpriseId }),
    stateLabel: (visit, { locale }) => visit.state + locale,
  },
  Enterprise: { __resolveReference: (reference) => reference, visitTitle: (enterprise) => enterprise.name ?? null },
  VisitQuotaExceeded: { message: (refusal, { locale }) => locale + String(refusal.limit) },
};
`;

const typeErrors = (file: string): readonly string[] => {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    noUnusedLocals: true,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
};
