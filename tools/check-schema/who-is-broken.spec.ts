import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compose } from '@qinqing/compose/compose.ts';
import { readDepartments } from '@qinqing/compose/departments.ts';
import { createRepository, type RepositoryUnderTest } from './repository-under-test.ts';
import { runCheck } from './run-check.ts';

const PRELUDE = 'libs/subgraph-server/src/prelude.graphql';

const enterprises = /* GraphQL */ `
  type Query { enterprise(id: ID!, on: Date): Enterprise }
  type Mutation { rename(input: RenameInput!): Enterprise }
  input RenameInput { name: String!, size: SizeClass, note: NoteInput, mode: Mode }
  enum Mode { QUIET OPEN }
  input NoteInput { text: String }
  enum SizeClass { SMALL LARGE }
  type Enterprise @key(fields: "id") @key(fields: "uscc") {
    id: ID!
    uscc: String!
    name: String!
    sizeClass: SizeClass
    park: Park
  }
  type Park { name: String }
`;

const visits = /* GraphQL */ `
  type Query { visit(id: ID!): VisitOrNot }
  union VisitOrNot = Visit | Refused
  type Refused { reason: String }
  type Visit @key(fields: "id") { id: ID! enterprise: Enterprise }

  type Enterprise @key(fields: "id") {
    id: ID!
    sizeClass: SizeClass @external
    visitLimit: Int @requires(fields: "sizeClass")
  }
  enum SizeClass { SMALL LARGE }
`;

const operation = /* GraphQL */ `query Firm($id: ID!) {
  enterprise(id: $id, on: "2026-11-22") {
    name
    sizeClass
    visitLimit
  }
}
`;
const union = /* GraphQL */ `query Visit($id: ID!) {
  visit(id: $id) {
    ... on Refused { reason }
  }
}
`;
const write = /* GraphQL */ `mutation Rename($input: RenameInput!) {
  rename(input: $input) {
    id
  }
}
`;

const CODEOWNERS = '* @qinqing/platform\n/apps/enterprises/ @qinqing/enterprises\n/apps/visits/ @qinqing/visits\n/schema/operations/bank/ @qinqing/credit\n';

describe('schema:check names who would break (SHR-05)', () => {
  let repository: RepositoryUnderTest;
  let lines: string[];
  const check = async (): Promise<0 | 1> => {
    lines = [];
    return runCheck({ root: repository.root, base: null, mayRemoveDeprecated: false, print: (line) => lines.push(...line.split('\n')) });
  };
  /** The lines that belong to the first that begins so. */
  const below = (head: string): readonly string[] => {
    const from = lines.findIndex((line) => line.startsWith(head));
    const rest = from < 0 ? [] : lines.slice(from + 1);
    const end = rest.findIndex((line) => !line.startsWith('  '));
    return end < 0 ? rest : rest.slice(0, end);
  };
  /** Each client that a change breaks, with the places where. */
  const clientsBelow = (head: string): readonly string[] => below(head).filter((line) => /breaks client|^ {4}/.test(line)).join('').split('  影响客户端 breaks client: ').slice(1).map((each) => each.replaceAll('    ', ' · '));
  const change = async (department: 'enterprises' | 'visits', before: string, after: string): Promise<void> => {
    const schema = { enterprises, visits }[department];
    expect(schema).toContain(before);
    await repository.write(`apps/${department}/schema.graphql`, schema.replace(before, after));
  };

  beforeEach(async () => {
    repository = await createRepository();
    await repository.write(PRELUDE, await readFile(resolve(import.meta.dirname, '../..', PRELUDE), 'utf8'));
    await repository.write('apps/enterprises/schema.graphql', enterprises);
    await repository.write('apps/visits/schema.graphql', visits);
    const composition = compose(await readDepartments(repository.root));
    if (!composition.isComposed) throw new Error(composition.problems.join('\n'));
    await repository.write('schema/api.graphql', `# Generated.\n\n${composition.api}`);
    await repository.write('schema/supergraph.graphql', `# Generated.\n\n${composition.supergraph}`);
    await repository.write('schema/operations/bank/firm.graphql', operation);
    await repository.write('schema/operations/console/rename.graphql', write);
    await repository.write('schema/operations/bank/visit.graphql', union);
    await repository.write('schema/operations/console/client.json', '{ "name": { "zh": "控制台", "en": "Console" }, "contact": "console@example.org" }');
    await repository.write('CODEOWNERS', CODEOWNERS);
    await repository.commitAll();
  });
  afterEach(() => repository.remove());

  it('nobody, when nothing changed', async () => {
    expect([await check(), lines]).toEqual([0, [expect.stringMatching(/^3 published operations are valid/), expect.stringMatching(/^Nothing breaks a client of/)]]);
  });

  it.each([
    ['a removed field', '    name: String!\n', '', 'breaking: enterprises: Enterprise.name was removed.', 'bank <@qinqing/credit> · schema/operations/bank/firm.graphql:3'],
    ['a renamed field', 'park: Park', 'zone: Park', 'breaking: enterprises: Enterprise.park was removed.', null],
    ['another type', '    name: String!\n', '    name: Int!\n', 'breaking: enterprises: Enterprise.name changed type from String! to Int!.', 'bank <@qinqing/credit> · schema/operations/bank/firm.graphql:3'],
    ['a field that may be null now', '    name: String!\n', '    name: String\n', 'breaking: enterprises: Enterprise.name changed type from String! to String.', 'bank <@qinqing/credit> · schema/operations/bank/firm.graphql:3'],
    ['a removed argument', ', on: Date', '', 'breaking: enterprises: Query.enterprise arg on was removed.', 'bank <@qinqing/credit> · schema/operations/bank/firm.graphql:2'],
    ['a new required argument', 'on: Date', 'on: Date, unit: ID!', 'breaking: enterprises: A required arg unit on Query.enterprise was added.', 'bank <@qinqing/credit> · schema/operations/bank/firm.graphql:2'],
    ['a required input, which validation does not see behind a variable', 'size: SizeClass', 'size: SizeClass!', 'breaking: enterprises: RenameInput.size changed type from SizeClass to SizeClass!.', 'console 控制台 Console <console@example.org> · schema/operations/console/rename.graphql:1'],
    ['a new required input field deep below a variable', 'text: String', 'text: String, by: ID!', 'breaking: enterprises: A required field by on input type NoteInput was added.', 'console 控制台 Console <console@example.org> · schema/operations/console/rename.graphql:1'],
    ['a removed enum value', 'QUIET OPEN', 'OPEN', 'breaking: enterprises: QUIET was removed from enum type Mode.', 'console 控制台 Console <console@example.org> · schema/operations/console/rename.graphql:1'],
  ])('the client and the line of the operation, by %s', async (_what, before, after, head, client) => {
    await change('enterprises', before, after);
    expect(await check()).toBe(1);
    expect(lines).toContain(head);
    expect(clientsBelow(head)).toEqual(client === null ? [] : [client]);
    expect(below(head)).toContain('  请联系 talk to: @qinqing/enterprises (CODEOWNERS:2)');
    expect(below(head)[0]).toMatch(/^ {2}破坏性变更 · enterprises 企业与服务：.*[\u4e00-\u9fff]/);
  });

  it('the clients of what may surprise them, without saying that it breaks them', async () => {
    await change('enterprises', 'QUIET OPEN', 'QUIET OPEN CLOSED');
    expect(await check()).toBe(0);
    expect(below('dangerous: enterprises: CLOSED was added to enum type Mode.')).toContain('  涉及客户端 used by client: console 控制台 Console <console@example.org>');
    expect(lines.join('\n')).not.toContain('breaks client');
  });

  it('the client whose argument has become required, also where it was left out', async () => {
    await repository.write('schema/operations/console/short.graphql', 'query Short($id: ID!) {\n  enterprise(id: $id) { name }\n}\n');
    await change('enterprises', 'on: Date', 'on: Date!');
    expect(await check()).toBe(1);
    expect(clientsBelow('breaking: enterprises: Query.enterprise arg on has changed type from Date to Date!.').at(-1)).toBe('console 控制台 Console <console@example.org> · schema/operations/console/short.graphql:2');
  });

  it('the client that asks for a member of a union that is gone', async () => {
    await change('visits', 'VisitOrNot = Visit | Refused', 'VisitOrNot = Visit');
    await check();
    expect(clientsBelow('breaking: visits: Refused was removed from union type VisitOrNot.')).toEqual(['bank <@qinqing/credit> · schema/operations/bank/visit.graphql:3']);
  });

  it('an invalid operation: its line, its client, and the owner of what it asks for', async () => {
    await change('visits', '    visitLimit: Int @requires(fields: "sizeClass")\n', '    cap: Int @requires(fields: "sizeClass")\n');
    await check();
    expect(lines).toContain('operation: schema/operations/bank/firm.graphql:5: Cannot query field "visitLimit" on type "Enterprise".');
    expect(below('operation: ')).toEqual(['  客户端 client: bank <@qinqing/credit>', '  归属部门 owner: visits 到企活动 · 请联系 talk to: @qinqing/visits (CODEOWNERS:3)']);
  });

  it('ends with a table: owner, change, clients with the number of their operations, departments', async () => {
    await change('enterprises', '    name: String!\n', '');
    await check();
    const at = lines.findIndex((line) => line.startsWith('归属 owner'));
    expect(lines[at + 1]).toMatch(/^enterprises\s+Enterprise\.name 已删除\s+bank \(1\)\s+无 none$/);
    expect(lines.at(-1)).toMatch(/^1 of \d+ changes would break/);
  });

  it('compares what the departments compose to now, and says that the committed files are old', async () => {
    await change('enterprises', 'type Park { name: String }', 'type Park { name: String area: Int }');
    expect([await check(), lines[0]]).toEqual([0, expect.stringMatching(/^note: schema\/api\.graphql is not what the departments compose to/)]);
  });

  describe('when the departments do not compose any more', () => {
    const heads = (): readonly string[] => lines.filter((line) => /^\S/.test(line) && !line.startsWith('归属') && !line.startsWith('enterprises '));

    it('a field that another department needs: both departments, the line, the clients and the teams', async () => {
      await change('enterprises', '    sizeClass: SizeClass\n', '');
      expect(await check()).toBe(1);
      expect(heads().some((line) => line.startsWith('composition: ') && line.includes('sizeClass'))).toBe(true);
      expect(lines).toContain('  改动的部门 changed by: enterprises 企业与服务');
      expect(lines).toContain('  涉及部门 departments concerned: enterprises 企业与服务, visits 到企活动');
      expect(lines).toContain('  请联系 talk to: @qinqing/enterprises (CODEOWNERS:2), @qinqing/visits (CODEOWNERS:3)');
      const head = 'breaking: enterprises: Enterprise.sizeClass was removed.';
      expect(clientsBelow(head)).toEqual(['bank <@qinqing/credit> · schema/operations/bank/firm.graphql:4']);
      expect(below(head)).toContain('  影响部门 breaks department: visits 到企活动 · apps/visits/schema.graphql:10 (@requires: Enterprise.sizeClass)');
      expect(lines.at(-1)).toMatch(/^The departments do not compose/);
    });

    it('a key by which another department knows the entity', async () => {
      await change('enterprises', 'type Enterprise @key(fields: "id") @key(fields: "uscc") {\n    id: ID!\n', 'type Enterprise @key(fields: "uscc") {\n');
      expect(await check()).toBe(1);
      expect(below('breaking: enterprises: Enterprise.id was removed.')).toContain('  影响部门 breaks department: visits 到企活动 · apps/visits/schema.graphql:7 (@key: Enterprise.id)');
    });

    it('a key that is taken back although its field stays: no client notices, the department does', async () => {
      await change('enterprises', '@key(fields: "id") ', '');
      expect(await check()).toBe(1);
      expect(below('breaking: enterprises: Enterprise lost its @key(fields: "id").')).toEqual([
        expect.stringContaining('不再有键'),
        '  影响部门 breaks department: visits 到企活动 · apps/visits/schema.graphql:7 (@key: Enterprise.id)',
        '  请联系 talk to: @qinqing/enterprises (CODEOWNERS:2)',
      ]);
    });

    it('of many problems that one change causes only the first', async () => {
      await change('visits', 'type Visit @key(fields: "id") { id: ID! enterprise: Enterprise }', 'type Visit { id: Nowhere a: Nothing b: Never c: Nobody d: Nil enterprise: Enterprise }');
      await check();
      expect(lines.filter((line) => line.startsWith('composition: ')).length).toBeLessThanOrEqual(3);
      expect(lines.join('\n')).toMatch(/\d more problems: npm run compose/);
    });

    it('a schema that does not parse: the file, the line and the team, and no stack', async () => {
      await repository.write('apps/visits/schema.graphql', 'type Query {');
      expect(await check()).toBe(1);
      expect(lines.filter((line) => line.startsWith('breaking'))).toEqual([]);
      expect(lines[0]).toMatch(/^composition: apps\/visits\/schema\.graphql:1:13: Syntax Error/);
      expect(lines).toContain('  改动的部门 changed by: visits 到企活动');
      expect(lines.join('\n')).not.toMatch(/\n\s+at /);
    });
  });

  it.each(['{', '[]', '{"name": "x", "contact": 7}', ''])('a client.json that says nothing useful does no harm: %s', async (text) => {
    await repository.write('schema/operations/console/client.json', text);
    await change('enterprises', 'text: String', 'text: String, by: ID!');
    await check();
    expect(clientsBelow('breaking: ')).toEqual(['console <@qinqing/platform> · schema/operations/console/rename.graphql:1']);
  });

  it('a department of which nobody is written down is named all the same', async () => {
    await repository.write('CODEOWNERS', '/apps/visits/ @qinqing/visits\n');
    await change('enterprises', '    name: String!\n', '');
    await check();
    expect(below('breaking: ').some((line) => line.includes('talk to'))).toBe(false);
  });
});
