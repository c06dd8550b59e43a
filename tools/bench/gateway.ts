import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { startPostgres } from '@qinqing/embedded-postgres';
import { readCommand, usage, UsageFault } from './gateway/command-line.ts';

const competitors = new URL('gateway/competitors/', import.meta.url);

/** The others are installed when they are first measured against, and are part of nothing else. */
const installCompetitors = (): void => {
  if (existsSync(new URL('node_modules/.package-lock.json', competitors))) return;
  process.stderr.write('安装对比网关（仅基准测试使用）… Installing the gateways to compare with (for this benchmark only)…\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: competitors, stdio: 'inherit' });
  if (status !== 0) throw new Error('The gateways to compare with could not be installed: see above.');
};

try {
  const args = process.argv.slice(2);
  if (args.includes('--help')) process.stdout.write(`${usage}\n`);
  else {
    const command = readCommand(args);
    installCompetitors();
    process.env.LOG_LEVEL ??= 'info';
    process.env.TEST_ROLE_PASSWORD = randomBytes(12).toString('hex');
    const server = await startPostgres({ isThrowaway: true });
    process.env.TEST_ADMIN_URL = server.adminUrl;
    try {
      const { measureGateway } = await import('./gateway/measure-gateway.ts');
      process.exitCode = (await measureGateway(command)) ? 0 : 1;
    } finally {
      await server.stop();
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof UsageFault ? `${error.message}\n\n${usage}` : (error as Error).stack}\n`);
  process.exitCode = error instanceof UsageFault ? 2 : 1;
}
