import { runTokenCommand } from './src/token-command.ts';

const { stdout, stderr, exitCode } = await runTokenCommand(process.argv.slice(2), process.env);
if (stdout !== '') process.stdout.write(`${stdout}\n`);
if (stderr !== '') process.stderr.write(`${stderr}\n`);
process.exitCode = exitCode;
