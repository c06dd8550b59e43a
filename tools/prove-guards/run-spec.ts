import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

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
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }[];
  }[];
}

export interface SpecRun {
  readonly workspace: string;
  readonly department: string;
  readonly file: string;
  /** Null: all tests of the file. */
  readonly test: string | null;
  /** SQL that removes a guard; empty: all guards are in place. */
  readonly takeAway: string;
}

const JEST = resolve(import.meta.dirname, '..', '..', 'node_modules', 'jest', 'bin', 'jest.js');

/** Runs a spec, or one test of it, on a database with all guards or without one. */
export const runSpec = async ({ workspace, department, file, test, takeAway }: SpecRun): Promise<Report> => {
  const scratch = mkdtempSync(join(tmpdir(), 'qinqing-guard-'));
  const report = join(scratch, 'report.json');
  try {
    const jest = spawn(
      process.execPath,
      ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', JEST, '--runTestsByPath', file,
        ...(test === null ? [] : ['--testNamePattern', test.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')]), '--json', `--outputFile=${report}`, '--silent', '--coverage=false'],
      {
        cwd: workspace,
        stdio: 'ignore',
        env: { ...process.env, [`WITHOUT_GUARD_${department}`]: takeAway },
      },
    );
    await once(jest, 'exit');
    return readReport(report);
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
 * What a report says of the tests that bear a name. A failure counts when every failed test failed by an assertion: a guard that cannot be taken away, or a database that
 * is not there, fails the test too.
 */
export const judge = ({ testResults }: Report, test: string): Outcome => {
  const tests = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName, status }) => fullName.includes(test) && (status === 'passed' || status === 'failed'));
  if (tests.length === 0) return { verdict: 'BROKEN', reason: firstLine(testResults.map(({ message }) => message).join('\n')) || 'no test has this name' };
  const failures = tests.filter(({ status }) => status === 'failed').map(({ failureMessages }) => failureMessages.join('\n'));
  if (failures.length === 0) return { verdict: 'PASSED', reason: '' };
  const crash = failures.find((message) => !ASSERTION.test(message));
  return crash === undefined ? { verdict: 'FAILED', reason: firstLine(failures.join('\n')) } : { verdict: 'BROKEN', reason: firstLine(crash) };
};

const firstLine = (text: string): string => stripVTControlCharacters(text).trim().split('\n')[0] ?? '';
