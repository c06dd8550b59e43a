import { PostgresUnavailable } from '@qinqing/embedded-postgres';
import { StackFault } from '@qinqing/stack';
import { HELP, MistakenOrder, readOrder } from './order.ts';
import { runOrder } from './run-order.ts';

try {
  const order = readOrder(process.argv.slice(2), process.env);
  if (order === 'help') process.stdout.write(`${HELP}\n`);
  else await runOrder(order);
} catch (error) {
  const isExplained = error instanceof StackFault || error instanceof PostgresUnavailable || error instanceof MistakenOrder;
  process.stderr.write(`\n${isExplained ? error.message : String((error as Error)?.stack ?? error)}\n`);
  process.exitCode = error instanceof MistakenOrder ? 2 : 1;
}
