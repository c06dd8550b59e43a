import { join, resolve } from 'node:path';
import { isDatabaseOutage } from '@qinqing/database';
import { findRunningDatabases, StackFault } from '@qinqing/stack';
import { ImportUnderWay, UnreadableTable } from '@qinqing/tabular';
import { readCommand, usage, UsageFault } from './command-line.ts';
import { runCommand } from './run-command.ts';

const WORKSPACE = resolve(import.meta.dirname, '..', '..');

/** npm changes to the root of the workspace and remembers where it was called. */
const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

const run = async (): Promise<number> => {
  const command = readCommand(process.argv.slice(2));
  if (command === null) {
    console.log(usage);
    return 0;
  }
  const dataDir = resolve(WORKSPACE, process.env.DATA_DIR || '.qinqing');
  const atHand = { ...command, file: fromHere(command.file), report: command.report === undefined ? undefined : fromHere(command.report) };
  return runCommand(atHand, {
    databaseUrl: (department) => findRunningDatabases({ dataDir, databaseUrl: process.env.DATABASE_URL }).get(department)!,
    reportDirectory: join(dataDir, 'imports'),
    now: new Date(),
    progress: process.stderr,
    print: console.log,
  });
};

/** SQLSTATE of a table or column that is not there. */
const NOT_MIGRATED = new Set(['42P01', '42703']);

const explain = (error: unknown): string => {
  if (error instanceof UsageFault || error instanceof UnreadableTable || error instanceof ImportUnderWay || error instanceof StackFault) return error.message;
  if (isDatabaseOutage(error)) return '数据库没有应答；请先运行 npm start。已写入的行不受影响，可重新导入。\nThe database does not answer; run npm start first. What was written stays, and importing again goes on from there.';
  if (NOT_MIGRATED.has((error as { driverError?: { code?: string } }).driverError?.code ?? '')) return '数据库结构较旧；请用此版本运行 npm start 一次。\nThe database is older than this command; run npm start of this version once.';
  return String((error as Error).stack);
};

process.exitCode = await run().catch((error: unknown) => {
  console.error(explain(error));
  return error instanceof UsageFault ? 2 : 1;
});
