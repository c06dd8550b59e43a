import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readCommand, usage, UsageFault, type Command } from './command-line.ts';
import { createContest } from './contest.ts';
import { createProgress } from './progress.ts';
import { pageOf, summaryOf } from './report.ts';
import { runTrials } from './trial/run-trials.ts';

const workspace = resolve(import.meta.dirname, '..', '..');
const MINUTE_MS = 60_000;

const run = async ({ count, seed, isWritingPage }: Command): Promise<0 | 1> => {
  const contest = await createContest(workspace);
  const startedAt = performance.now();
  const outcome = await runTrials({ ...contest, count, seed, onProgress: createProgress(count, () => performance.now()) });
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K');
  for (const line of [...outcome.failures.flat(), ...summaryOf(outcome)]) process.stdout.write(`${line}\n`);
  const minutes = Math.ceil((performance.now() - startedAt) / MINUTE_MS);
  if (isWritingPage) await writeFile(join(workspace, 'docs', 'gateway-differential.md'), pageOf(outcome, { seed, minutes, on: new Date().toISOString().slice(0, 10) }));
  await contest.close();
  return outcome.failed === 0 ? 0 : 1;
};

try {
  const args = process.argv.slice(2);
  if (args.includes('--help')) process.stdout.write(`${usage}\n`);
  else process.exitCode = await run(readCommand(args));
} catch (error) {
  process.stderr.write(`${error instanceof UsageFault ? `${error.message}\n\n${usage}` : (error as Error).stack}\n`);
  process.exitCode = error instanceof UsageFault ? 2 : 1;
}
