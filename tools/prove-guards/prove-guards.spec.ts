import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readGuards, type Guard } from './guards.ts';
import { isProved, writeReport } from './report.ts';
import { judge } from './run-spec.ts';

const guard: Guard = { department: 'toys', name: 'toy_unique', what: 'one toy a child', takeAway: 'DROP INDEX toy_unique', provedBy: { file: 'apps/toys/toy.spec.ts', test: 'one|two' } };

const workspaceWith = (guards: unknown): string => {
  const workspace = mkdtempSync(join(tmpdir(), 'guards-'));
  mkdirSync(join(workspace, 'apps', 'toys'), { recursive: true });
  writeFileSync(join(workspace, 'apps', 'toys', 'guards.json'), JSON.stringify(guards));
  return workspace;
};

const { department: _department, ...stored } = guard;

describe('prove:guards', () => {
  it('takes a guard for proved only if its test passes with it and fails without it', () => {
    const verdicts = ['PASSED', 'FAILED', 'BROKEN'] as const;
    const proved = verdicts.flatMap((withGuard) => verdicts.filter((withoutGuard) => isProved({ guard, withGuard, withoutGuard })).map((withoutGuard) => [withGuard, withoutGuard]));
    expect(proved).toEqual([['PASSED', 'FAILED']]);
  });

  it.each([
    ['a test that ran and passed', 1, 0, 0, 'PASSED'],
    ['an assertion that failed', 3, 1, 0, 'FAILED'],
    ['a pattern that matches no test', 0, 0, 0, 'BROKEN'],
    ['a suite that crashed', 0, 0, 1, 'BROKEN'],
  ])('reads %s', (_what, numPassedTests, numFailedTests, numRuntimeErrorTestSuites, verdict) => {
    expect(judge({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites })).toBe(verdict);
  });

  it('refuses a guard whose spec does not exist', () => {
    expect(() => readGuards(workspaceWith([stored]), [])).toThrow('apps/toys/toy.spec.ts, which does not exist');
  });

  it('refuses a file of another form', () => {
    expect(() => readGuards(workspaceWith([{ name: 'x' }]), [])).toThrow('guards.json');
  });

  it('writes a table that Markdown can hold', () => {
    const report = writeReport([{ guard, withGuard: 'PASSED', withoutGuard: 'BROKEN' }], '2026-01-01');
    expect(report).toContain('0 of 1 proved');
    expect(report).toContain('one\\|two');
  });
});
