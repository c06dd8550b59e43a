import { resolve } from 'node:path';
import { OperationFault } from './operation-fault.ts';
import { runOperationsCommand } from './operations-command.ts';

const root = resolve(import.meta.dirname, '..', '..');

process.exitCode = await runOperationsCommand(process.argv.slice(2), {
  root,
  // npm changes to the root of the workspace, and says where it was called.
  directory: process.env.INIT_CWD ?? process.cwd(),
  print: console.log,
  complain: console.error,
}).catch((error: unknown) => {
  if (!(error instanceof OperationFault)) throw error;
  console.error(error.message);
  return 1;
});
