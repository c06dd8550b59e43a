import { isDatabaseOutage } from '@qinqing/database';
import { StackFault } from '@qinqing/stack';
import { findDatabase, readMigrations } from './departments.ts';
import { runMigrateCommand } from './migrate-command.ts';
import { MistakenOrder, readOrder } from './order.ts';

try {
  process.exitCode = await runMigrateCommand(readOrder(process.argv.slice(2)), { readMigrations, findDatabase, print: console.log });
} catch (error) {
  console.error(explain(error as Error));
  process.exitCode = error instanceof MistakenOrder ? 2 : 1;
}

function explain(error: Error): string {
  if (error instanceof StackFault || error instanceof MistakenOrder) return error.message;
  if (isDatabaseOutage(error)) return '数据库没有应答；请先运行 npm start。The database does not answer; run npm start first.';
  return `迁移未完成，数据库保持原样 · nothing was migrated, the database is as it was: ${error.message}`;
}
