import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readGuards, type Guard } from './guards.ts';
import { proveGuards } from './prove-guards.ts';
import { isProved, writeReport, type Proof } from './report.ts';
import { judge, runSpec, type Outcome, type Verdict } from './run-spec.ts';

const FILE = 'apps/toys/toy.spec.ts';

const guardOf = (name: string, takeAway: string, test: string): Omit<Guard, 'department'> => ({ name, what: `keeps ${name}`, takeAway, provedBy: { file: FILE, test } });
const outcome = (verdict: Verdict): Outcome => ({ verdict, reason: '' });

let workspaces: string[];

beforeAll(() => {
  workspaces = [];
});
afterAll(() => workspaces.forEach((workspace) => rmSync(workspace, { recursive: true })));

const newWorkspace = (files: Readonly<Record<string, string>>): string => {
  const workspace = mkdtempSync(join(tmpdir(), 'qinqing-guards-spec-'));
  workspaces.push(workspace);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(workspace, file, '..'), { recursive: true });
    writeFileSync(join(workspace, file), content);
  }
  return workspace;
};

describe('a guard', () => {
  it('is proved only if its test passes with it and fails without it', () => {
    const verdicts = ['PASSED', 'FAILED', 'BROKEN'] as const;
    const proofs = verdicts.flatMap((withGuard) => verdicts.map((withoutGuard) => ({ withGuard: outcome(withGuard), withoutGuard: outcome(withoutGuard) }) as Proof));
    expect(proofs.filter(isProved)).toEqual([{ withGuard: outcome('PASSED'), withoutGuard: outcome('FAILED') }]);
  });

  const fullName = 'toys › one toy a child';
  const passed = { fullName, status: 'passed', failureMessages: [] };
  const failedWith = (...failureMessages: string[]) => ({ fullName, status: 'failed', failureMessages });
  const skipped = { fullName, status: 'pending', failureMessages: [] };
  const another = { fullName: 'books › one book a child', status: 'failed', failureMessages: ['crash'] };
  const assertion = 'Error: \u001b[2mexpect(\u001b[22mreceived).toBe(expected)\n\nExpected: 1\nReceived: 2\n    at toBe (toy.spec.ts:3:4)';
  const crash = 'error: constraint "toy_unique" does not exist\n    at parseErrorMessage (pg-protocol/src/parser.ts:395:9)';

  it.each([
    ['a test that passed', [passed, skipped], '', 'PASSED', ''],
    ['its own test, whatever others do', [passed, another], '', 'PASSED', ''],
    ['an assertion that failed', [passed, failedWith(assertion)], '', 'FAILED', 'Error: expect(received).toBe(expected)'],
    ['a property that failed', [failedWith('Error: Property failed after 3 tests')], '', 'FAILED', 'Error: Property failed after 3 tests'],
    ['a set-up that crashed', [failedWith(crash)], '', 'BROKEN', 'error: constraint "toy_unique" does not exist'],
    ['a crash beside an assertion', [failedWith(assertion), failedWith(crash)], '', 'BROKEN', 'error: constraint "toy_unique" does not exist'],
    ['a name that no test has', [skipped], '', 'BROKEN', 'no test has this name'],
    ['a file that cannot be loaded', [], 'SyntaxError: Unexpected token', 'BROKEN', 'SyntaxError: Unexpected token'],
  ])('is judged by %s', (_what, assertionResults, message, verdict, reason) => {
    expect(judge({ testResults: [{ message, assertionResults }] }, 'one toy a child')).toEqual({ verdict, reason });
  });
});

describe('guards.json', () => {
  const good = guardOf('toy_unique', 'DROP INDEX toy_unique', 'one toy a child');

  it('names guards, which can be picked by their name or by their department', () => {
    const workspace = newWorkspace({ [FILE]: '', 'apps/toys/guards.json': JSON.stringify([good]), 'apps/books/guards.json': '[]', 'apps/none/README.md': '' });
    for (const only of [[], ['toys'], ['toy_unique']]) expect(readGuards(workspace, only)).toEqual([{ ...good, department: 'toys' }]);
    expect(() => readGuards(workspace, ['toy_unique', 'toy_uniqe'])).toThrow('there is no guard or department toy_uniqe');
  });

  it.each([
    ['a spec that does not exist', [good], /toy_unique is to be proved by apps\/toys\/toy\.spec\.ts, which does not exist/],
    ['another form', [{ ...good, sql: 'DROP' }], /guards\.json[^]*sql/],
    ['a guard without a proof', [{ name: 'toy_unique' }], /guards\.json[^]*takeAway[^]*provedBy/],
  ])('is refused with %s', (_what, guards, message) => {
    const workspace = newWorkspace({ 'apps/toys/guards.json': JSON.stringify(guards) });
    expect(() => readGuards(workspace, [])).toThrow(message);
  });
});

describe('docs/guards.md', () => {
  it('is a table with day, command and figures, in Chinese and English', () => {
    const guard = { ...guardOf('toy_unique', 'DROP INDEX toy_unique', 'one|two'), department: 'toys' };
    const report = writeReport([{ guard, withGuard: outcome('PASSED'), withoutGuard: outcome('FAILED') }, { guard, withGuard: outcome('PASSED'), withoutGuard: outcome('BROKEN') }], '2026-01-01');
    expect(report).toContain('`npm run prove:guards -- --write` on 2026-01-01: 1 of 2 proved');
    expect(report).toContain('| toys | `toy_unique` | keeps toy_unique | `toy.spec.ts`: one\\|two | passes 通过 | fails 失败 |');
    expect(report).toContain('does not run 未能运行');
  });
});

describe('prove:guards', () => {
  const TOYS = `
    import { afterAll, beforeAll, expect, it } from '@jest/globals';
    import { createTestDatabase } from '@qinqing/testing';
    import { withClient } from '@qinqing/database';
    class Toys1790000000001 {
      async up(runner) { await runner.query('CREATE TABLE toy (child text CONSTRAINT toy_unique UNIQUE, price integer CONSTRAINT toy_price CHECK (price > 0))'); }
      async down() {}
    }
    let database;
    beforeAll(async () => { database = await createTestDatabase('toys', [Toys1790000000001]); });
    afterAll(() => database.drop());
    const insert = (price) => withClient(database.ownerUrl, (client) => client.query('INSERT INTO toy VALUES ($1, $2)', ['Ming', price]));
    it('a child has one toy (ever)', async () => {
      await insert(1);
      await expect(insert(1)).rejects.toThrow('toy_unique');
    });
    it('a toy costs something', () => { expect('toys').toHaveLength(4); });
  `;

  it('takes each guard away in turn, and believes neither a test that passes anyway nor a crash', async () => {
    const workspace = newWorkspace({
      [FILE]: TOYS,
      'apps/toys/guards.json': JSON.stringify([
        guardOf('toy_unique', 'ALTER TABLE toy DROP CONSTRAINT toy_unique', 'one toy (ever)'),
        guardOf('toy_price', 'ALTER TABLE toy DROP CONSTRAINT toy_price', 'costs something'),
        guardOf('toy_colour', 'ALTER TABLE toy DROP CONSTRAINT toy_colour', 'one toy (ever)'),
      ]),
      'jest.config.mjs': `export default { rootDir: import.meta.dirname, extensionsToTreatAsEsm: ['.ts'], testMatch: ['**/*.spec.ts'],
        transform: { '\\\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] } };`,
      'package.json': '{ "type": "module" }',
    });
    symlinkSync(resolve(import.meta.dirname, '..', '..', 'node_modules'), join(workspace, 'node_modules'));
    const lines: string[] = [];
    const proofs = await proveGuards({ workspace, guards: readGuards(workspace, []), runSpec, print: (line) => lines.push(line) });
    expect(lines).toEqual([
      '✓ 1/3 toys toy_unique: with it PASSED, without it FAILED',
      '✗ 2/3 toys toy_price: with it PASSED, without it PASSED',
      '✗ 3/3 toys toy_colour: with it PASSED, without it BROKEN',
      expect.stringMatching(/^ {4}BROKEN: .*constraint "toy_colour" of relation "toy" does not exist/),
    ]);
    expect(proofs.map(isProved)).toEqual([true, false, false]);
  });
});
