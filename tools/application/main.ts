import { StackFault } from '@qinqing/stack';
import { runApplicationCommand } from './application-command.ts';
import { findIdentityDatabase } from './identity-database.ts';

process.exitCode = await runApplicationCommand(process.argv.slice(2), { findDatabase: findIdentityDatabase, print: console.log, complain: console.error }).catch((error: unknown) => {
  console.error(error instanceof StackFault ? error.message : `无法读取身份服务的数据库；请先运行 npm start。\nThe database of identity cannot be read; run npm start first. (${(error as Error).message})`);
  return 1;
});
