import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toJestArguments } from './jest-arguments.ts';
import { tallyReport, type JestReport, type Tally } from './tally.ts';

export interface TestRun {
  readonly exitCode: number;
  readonly tally: Tally;
}

const WORKSPACE = resolve(import.meta.dirname, '..', '..');

/** Runs Jest with its usual output; the figures come from its own report. */
export const runJest = async (words: readonly string[]): Promise<TestRun> => {
  const scratch = mkdtempSync(join(tmpdir(), 'qinqing-test-'));
  try {
    const report = join(scratch, 'report.json');
    const exitCode = await spawnJest([...toJestArguments(words, WORKSPACE), '--json', `--outputFile=${report}`]);
    return { exitCode, tally: readTally(report) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

const spawnJest = async (jestArguments: readonly string[]): Promise<number> => {
  const jest = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(WORKSPACE, 'node_modules', 'jest', 'bin', 'jest.js'), ...jestArguments],
    { cwd: WORKSPACE, stdio: 'inherit' },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => jest.kill(signal));
  const [code] = (await once(jest, 'exit')) as [number | null];
  return code ?? 1;
};

/** Without a report Jest itself has failed, and that counts as one failure. */
const readTally = (report: string): Tally => {
  try {
    return tallyReport(JSON.parse(readFileSync(report, 'utf8')) as JestReport);
  } catch {
    return { passed: 0, failed: 1 };
  }
};
