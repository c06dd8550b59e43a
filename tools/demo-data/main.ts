import { readCommand, usage, UsageFault } from './command-line.ts';
import { NotLoadable } from './loading/marker.ts';
import { ReplayUnfinished } from './loading/replay.ts';
import { runCommand } from './run-command.ts';

const args = process.argv.slice(2);

try {
  if (args.includes('--help')) process.stdout.write(`${usage}\n`);
  else await runCommand(readCommand(args, process.env, new Date()), process.stderr);
} catch (error) {
  const isExpected = error instanceof UsageFault || error instanceof NotLoadable || error instanceof ReplayUnfinished;
  process.stderr.write(`${isExpected ? error.message : (error as Error).stack}\n`);
  process.exitCode = error instanceof UsageFault ? 2 : 1;
}
