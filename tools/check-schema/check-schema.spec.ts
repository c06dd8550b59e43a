import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createRepository, type RepositoryUnderTest } from './repository-under-test.ts';
import { runCheck } from './run-check.ts';

const api = /* GraphQL */ `
  type Query {
    visit(id: ID!, on: String): Visit
    settings: Settings @deprecated(reason: "Use visit, from 2027-01-01.")
    sorted(by: Order! = NAME): Visit
  }
  type Visit {
    id: ID!
    purpose: String
    title: String @deprecated(reason: "Use purpose, from 2027-01-01.")
    enterprise: Enterprise
    state: VisitState!
  }
  type Enterprise {
    id: ID!
    name: String
    openVisits: Int
  }
  type Settings {
    limit: Int
  }
  input BookVisitInput {
    day: String!
    kind: Order! = NAME
  }
  enum Order {
    NAME
  }
  type Mutation {
    bookVisit(input: BookVisitInput!): BookVisitResult
    moveVisit(input: MoveVisitInput!): MoveVisitResult @deprecated(reason: "Use bookVisit, from 2027-01-01.")
  }
  union BookVisitResult = Visit | Refusal
  type Refusal implements Said {
    message: String!
  }
  interface Said {
    message: String!
  }
  input MoveVisitInput {
    how: MoveKind!
  }
  enum MoveKind {
    FAR
  }
  union MoveVisitResult = Moved | Stayed
  type Moved {
    again: Moved
  }
  type Stayed implements Said {
    message: String!
  }
  enum VisitState {
    DRAFT
    LOST @deprecated(reason: "Never used.")
  }
`;

/** As composers write it, with the directives that say which department owns what. */
const supergraph = /* GraphQL */ `
  enum join__Graph {
    ENTERPRISES @join__graph(name: "enterprises", url: "http://enterprises.internal/graphql")
    VISITS @join__graph(name: "visits", url: "http://visits.internal/graphql")
  }
  type Query @join__type(graph: ENTERPRISES) @join__type(graph: VISITS) {
    visit(id: ID!, on: String): Visit @join__field(graph: VISITS)
    sorted(by: Order! = NAME): Visit @join__field(graph: VISITS)
    settings: Settings @join__field(graph: VISITS)
  }
  type Visit @join__type(graph: VISITS, key: "id") {
    id: ID!
    purpose: String
    title: String
    enterprise: Enterprise
    state: VisitState!
  }
  type Enterprise @join__type(graph: ENTERPRISES, key: "id") @join__type(graph: VISITS, key: "id") {
    id: ID!
    name: String @join__field(graph: ENTERPRISES) @join__field(graph: VISITS, external: true)
    openVisits: Int @join__field(graph: VISITS)
  }
  type Settings @join__type(graph: VISITS) {
    limit: Int
  }
  input BookVisitInput @join__type(graph: VISITS) {
    day: String!
  }
  union BookVisitResult @join__type(graph: VISITS) = Visit | Refusal
  enum VisitState @join__type(graph: VISITS) {
    DRAFT
    LOST
  }
`;

describe('schema:check (what would break a client is found before it lands, SHR-05)', () => {
  let repository: RepositoryUnderTest;
  let root: string;
  let lines: string[];
  const git = (...parameters: string[]): Promise<void> => repository.git(...parameters);
  const write = (file: string, content: string): Promise<void> => repository.write(file, content);
  const commit = async (schema = api): Promise<void> => {
    await write('schema/api.graphql', schema);
    await write('schema/supergraph.graphql', supergraph);
    await repository.commitAll();
  };
  const check = async (options: { readonly base?: string; readonly mayRemoveDeprecated?: boolean } = {}) => {
    lines = [];
    return runCheck({ root, base: null, mayRemoveDeprecated: false, print: (line) => lines.push(line), ...options });
  };

  beforeEach(async () => {
    repository = await createRepository();
    ({ root } = repository);
  });
  afterEach(() => repository.remove());

  it.each([
    ['a removed field', 'purpose: String\n', '\n', 'breaking: visits: Visit.purpose was removed.'],
    ['a field of one department on an entity of another', 'openVisits: Int', '', 'breaking: visits: Enterprise.openVisits was removed.'],
    ['a field that another department only refers to', '    name: String\n', '', 'breaking: enterprises: Enterprise.name was removed.'],
    ['another type', 'purpose: String\n', 'purpose: Int\n', 'breaking: visits: Visit.purpose changed type from String to Int.'],
    ['a removed argument', ', on: String', '', 'breaking: visits: Query.visit arg on was removed.'],
    ['a new required argument', 'on: String', 'on: String, unit: ID!', 'breaking: visits: A required arg unit on Query.visit was added.'],
    ['a new required input field', 'day: String!', 'day: String! unit: ID!', 'breaking: visits: A required field unit on input type BookVisitInput was added.'],
    ['an input field without its default: it is required now', 'kind: Order! = NAME', 'kind: Order!', 'breaking: visits: BookVisitInput.kind defaultValue was removed.'],
    ['an argument without its default: it is required now', 'by: Order! = NAME', 'by: Order!', 'breaking: visits: Query.sorted arg by defaultValue was removed.'],
    ['a removed enum value', '    DRAFT\n', '    DRAFTED\n', 'breaking: visits: DRAFT was removed from enum type VisitState.'],
    ['a smaller union', 'Visit | Refusal', 'Visit', 'breaking: visits: Refusal was removed from union type BookVisitResult.'],
    ['a field that no supergraph knows', 'type Mutation {\n    bookVisit', 'type Mutation {\n    book', 'breaking: unknown department: Mutation.bookVisit was removed.'],
  ])('%s fails, and names the department', async (_what, before, after, line) => {
    await commit();
    expect(api).toContain(before);
    await write('schema/api.graphql', api.replace(before, after));
    expect([await check(), lines]).toEqual([1, expect.arrayContaining([line])]);
    expect(lines.at(-1)).toMatch(/^\d of \d changes would break a client of the committed schema \([\da-f]{7}\)\. Add beside it and deprecate the old/);
  });

  it.each([
    ['nothing', '', ''],
    ['a new field', 'purpose: String', 'purpose: String note: String'],
    ['a field that may not be null any more', 'purpose: String', 'purpose: String!'],
    ['a deprecation', 'purpose: String', 'purpose: String @deprecated(reason: "x")'],
  ])('%s passes', async (_what, before, after) => {
    await commit();
    await write('schema/api.graphql', api.replace(before, after));
    expect([await check(), lines]).toEqual([0, [expect.stringMatching(/^Nothing breaks a client of/)]]);
  });

  it('a new enum value is told and passes: clients may meet it unprepared', async () => {
    await commit();
    await write('schema/api.graphql', api.replace('    DRAFT\n', '    DRAFT\n    KEPT\n'));
    expect([await check(), lines[0]]).toEqual([0, 'dangerous: visits: KEPT was added to enum type VisitState.']);
  });

  it.each([
    ['field', / {4}title: .*\n/, ['visits: Visit.title was removed.']],
    ['enum value', / {4}LOST .*\n/, ['visits: LOST was removed from enum type VisitState.']],
    ['field and the type that only it led to', / {4}settings: .*\n|type Settings \{\n.*\n {2}\}\n/g, ['visits: Settings was removed.', 'visits: Query.settings was removed.']],
  ])('a deprecated %s goes only when that is allowed by name', async (_what, pattern, removed) => {
    await commit();
    await write('schema/api.graphql', api.replaceAll(new RegExp(pattern, 'g'), ''));
    expect([await check(), lines.filter((line) => line.startsWith('removed'))]).toEqual([1, removed.map((text) => `removed after deprecation: ${text}`)]);
    expect(lines.at(-1)).toContain('--allow-deprecated-removal');
    expect(await check({ mayRemoveDeprecated: true })).toBe(0);
  });

  it('a deprecated mutation goes with its input, its result and everything that only they led to', async () => {
    await commit();
    await write('schema/api.graphql', api.replace(/ {4}moveVisit.*\n/, '').replace(/ {2}input MoveVisitInput[^]*(?= {2}enum VisitState)/, ''));
    expect([await check({ mayRemoveDeprecated: true }), lines.filter((line) => line.startsWith('breaking'))]).toEqual([0, []]);
    expect(await check()).toBe(1);
    expect(lines.filter((line) => line.startsWith('removed after deprecation'))).toHaveLength(6);
  });

  it('a field that was not deprecated does not go, whatever is allowed', async () => {
    await commit();
    await write('schema/api.graphql', api.replace('purpose: String\n', '\n'));
    expect(await check({ mayRemoveDeprecated: true })).toBe(1);
  });

  describe('what is compared with what', () => {
    const withoutPurpose = api.replace('purpose: String\n', '\n');

    it('a branch with the commit where it left main', async () => {
      await commit();
      await git('checkout', '-b', 'feature');
      await commit(withoutPurpose);
      expect(await check()).toBe(1);
      await git('checkout', 'main');
      expect(await check()).toBe(0);
    });

    it('a detached head likewise', async () => {
      await commit();
      await git('checkout', '--detach');
      await commit(withoutPurpose);
      expect(await check()).toBe(1);
    });

    it('the current commit where there is no main', async () => {
      await commit();
      await git('checkout', '-b', 'feature');
      await git('branch', '-D', 'main');
      await write('schema/api.graphql', withoutPurpose);
      expect(await check()).toBe(1);
      expect(lines).toContainEqual(expect.stringMatching(/^note: no main is known here.*--base/));
    });

    it('a named commit', async () => {
      await commit();
      await commit(withoutPurpose);
      expect(await check()).toBe(0);
      expect([await check({ base: 'HEAD~1' }), lines.at(-1)]).toEqual([1, expect.stringContaining('HEAD~1 (')]);
    });

    it('nothing, before the first commit, outside a repository, and before the schema was first committed', async () => {
      await write('schema/api.graphql', api);
      expect([await check(), lines]).toEqual([0, [expect.stringMatching(/^No schema to compare with: nothing is committed here yet\. /)]]);
      await write('README.md', 'x');
      await git('add', 'README.md');
      await git('commit', '-m', 'Readme');
      expect([await check(), lines]).toEqual([0, [expect.stringMatching(/^No schema to compare with: the committed schema \([\da-f]{7}\) has no schema\/api\.graphql\. /)]]);
      await rm(join(root, '.git'), { recursive: true });
      expect(await check()).toBe(0);
    });

    it('not with a commit that does not exist', async () => {
      await commit();
      expect([await check({ base: 'release-9' }), lines]).toEqual([1, [expect.stringMatching(/^"release-9" is no commit of this repository\. Fetch it first, or name another with --base\. /)]]);
    });

    it('the schema has to be there', async () => {
      expect([await check(), lines]).toEqual([1, [expect.stringMatching(/^schema\/api\.graphql is missing\. Run: npm run compose /)]]);
    });
  });

  it('published operations stay valid, and the message names file and line', async () => {
    await write('schema/operations/console/visit.graphql', 'query Visit($id: ID!) {\n  visit(id: $id) {\n    purpose\n  }\n}\n');
    await commit();
    expect([await check(), lines[0]]).toEqual([0, expect.stringMatching(/^1 published operations are valid\. /)]);
    await write('schema/operations/console/visit.graphql', 'query Visit($id: ID!) {\n  visit(id: $id) {\n    topic\n  }\n}\n');
    await write('schema/operations/broken.graphql', 'query {');
    expect([await check(), lines.filter((line) => line.startsWith('operation'))]).toEqual([
      1,
      ['operation: schema/operations/broken.graphql:1: Syntax Error: Expected Name, found <EOF>.', 'operation: schema/operations/console/visit.graphql:3: Cannot query field "topic" on type "Visit".'],
    ]);
  });
});
