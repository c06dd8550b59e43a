import { randomBytes } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { startPostgres } from '@qinqing/embedded-postgres';
import { readCommand, usage, UsageFault } from './visits/command-line.ts';
import { forInformation, printFigures } from './figures.ts';

const write = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const args = process.argv.slice(2);
  if (args.includes('--help')) write(usage);
  else {
    const command = readCommand(args);
    process.env.LOG_LEVEL ??= 'silent';
    process.env.TEST_ROLE_PASSWORD = randomBytes(12).toString('hex');
    const server = await startPostgres({ isThrowaway: true });
    process.env.TEST_ADMIN_URL = server.adminUrl;
    try {
      // Loaded only now: the department reads its environment when it is loaded.
      const { measureVisits } = await import('./visits/measure-visits.ts');
      const figures = await measureVisits(command);
      const machine = forInformation('机器', 'machine', `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.versions.node}, load ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
      write('');
      printFigures([machine, ...figures], write);
      if (figures.some(({ isMet }) => isMet === false)) process.exitCode = 1;
      if (command.isQuick) write('\n小规模运行，数据不作依据。Small sizes: these figures say nothing.');
    } finally {
      await server.stop();
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof UsageFault ? `${error.message}\n\n${usage}` : (error as Error).stack}\n`);
  process.exitCode = error instanceof UsageFault ? 2 : 1;
}
