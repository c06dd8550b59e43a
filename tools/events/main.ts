import { StackFault } from '@qinqing/stack';
import { runEventsCommand } from './events-command.ts';
import { openDatabases } from './with-databases.ts';

process.exitCode = await runEventsCommand(process.argv.slice(2), { openDatabases, now: new Date(), print: console.log, complain: console.error }).catch((error: unknown) => {
  console.error(error instanceof StackFault ? error.message : `无法读取数据库。The databases cannot be read: ${(error as Error).message}`);
  return 1;
});
