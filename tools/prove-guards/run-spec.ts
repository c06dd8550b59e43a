import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Guard } from './guards.ts';

/** PASSED, FAILED by an assertion, or BROKEN: nothing ran, or something crashed, which proves nothing. */
export type Verdict = 'PASSED' | 'FAILED' | 'BROKEN';

export interface Outcome {
  readonly verdict: Verdict;
  /** The first line of what went wrong; empty when it passed. */
  readonly reason: string;
}

/** What Jest's `--json` report says of a file and its tests. */
export interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly failureMessages: readonly string[] }[];
  }[];
}

export interface SpecRun {
  readonly workspace: string;
  readonly guard: Guard;
  readonly isTakenAway: boolean;
}

const JEST = resolve(import.meta.dirname, '..', '..', 'node_modules', 'jest', 'bin', 'jest.js');

/** Runs the one test that proves a guard, on a database with or without it. */
export const runSpec = async ({ workspace, guard, isTakenAway }: SpecRun): Promise<Outcome> => {
  const scratch = mkdtempSync(join(tmpdir(), 'qinqing-guard-'));
  const report = join(scratch, 'report.json');
  try {
    const jest = spawn(
      process.execPath,
      ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', JEST, '--runTestsByPath', guard.provedBy.file,
        '--testNamePattern', guard.provedBy.test.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), '--json', `--outputFile=${report}`, '--silent', '--coverage=false'],
      {
        cwd: workspace,
        stdio: 'ignore',
        env: { ...process.env, [`WITHOUT_GUARD_${guard.department}`]: isTakenAway ? guard.takeAway : '' },
      },
    );
    await once(jest, 'exit');
    return judge(readReport(report));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

const readReport = (file: string): Report => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (error) {
    return { testResults: [{ message: `Jest left no report: ${(error as Error).message}`, assertionResults: [] }] };
  }
};

/** Jest and fast-check begin what they say of a wrong value like this; a crash says something else. */
const ASSERTION = /expect\(|Property failed/;

/**
 * A failure counts when every failed test failed by an assertion: a guard that cannot be taken away, or a database that
 * is not there, fails the test too.
 */
export const judge = ({ testResults }: Report): Outcome => {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed' || status === 'failed');
  if (tests.length === 0) return { verdict: 'BROKEN', reason: firstLine(testResults.map(({ message }) => message).join('\n')) || 'no test has this name' };
  const failures = tests.filter(({ status }) => status === 'failed').map(({ failureMessages }) => failureMessages.join('\n'));
  if (failures.length === 0) return { verdict: 'PASSED', reason: '' };
  const crash = failures.find((message) => !ASSERTION.test(message));
  return crash === undefined ? { verdict: 'FAILED', reason: firstLine(failures.join('\n')) } : { verdict: 'BROKEN', reason: firstLine(crash) };
};

const firstLine = (text: string): string => stripVTControlCharacters(text).trim().split('\n')[0] ?? '';
