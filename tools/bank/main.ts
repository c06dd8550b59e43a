import { StackFault } from '@qinqing/stack';
import { runBankCommand } from './bank-command.ts';
import { findBankDatabases } from './registers.ts';

const port = Number(process.env.PORT || 4000);
const addresses = { issuer: process.env.OIDC_ISSUER || `http://localhost:${port + 1}`, publicUrl: process.env.PUBLIC_URL || `http://localhost:${port}` };

process.exitCode = await runBankCommand(process.argv.slice(2), { findDatabases: findBankDatabases, addresses, print: console.log, complain: console.error }).catch((error: unknown) => {
  console.error(error instanceof StackFault ? error.message : `未能完成 · could not be done: ${(error as Error).stack ?? String(error)}`);
  return 1;
});
