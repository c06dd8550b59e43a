import { runJest } from './run-jest.ts';
import { formatTally } from './tally.ts';

const { exitCode, tally } = await runJest(process.argv.slice(2));
process.stdout.write(`${formatTally(tally)}\n`);
process.exitCode = exitCode;
