import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Guard } from './guards.ts';

/** PASSED, FAILED by an assertion, or BROKEN: nothing ran, or the set-up crashed, which proves nothing. */
export type Verdict = 'PASSED' | 'FAILED' | 'BROKEN';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

export interface SpecRun {
  readonly workspace: string;
  readonly guard: Guard;
  readonly isTakenAway: boolean;
}

/** Runs the one test that proves a guard, on a database with or without it. */
export const runSpec = async ({ workspace, guard, isTakenAway }: SpecRun): Promise<Verdict> => {
  const scratch = mkdtempSync(join(tmpdir(), 'qinqing-guard-'));
  const report = join(scratch, 'report.json');
  try {
    const jest = spawn(
      process.execPath,
      ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(workspace, 'node_modules', 'jest', 'bin', 'jest.js'),
        guard.provedBy.file, '--testNamePattern', guard.provedBy.test, '--json', `--outputFile=${report}`, '--silent'],
      {
        cwd: workspace,
        stdio: 'ignore',
        env: { ...process.env, ...(isTakenAway ? { [`WITHOUT_GUARD_${guard.department}`]: guard.takeAway } : {}) },
      },
    );
    await once(jest, 'exit');
    return judge(JSON.parse(readFileSync(report, 'utf8')) as Report);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

export const judge = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }: Report): Verdict => {
  if (numRuntimeErrorTestSuites > 0 || numPassedTests + numFailedTests === 0) return 'BROKEN';
  return numFailedTests > 0 ? 'FAILED' : 'PASSED';
};
