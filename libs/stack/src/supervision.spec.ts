import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { withClient } from '@qinqing/database';
import { eventually, useStackBench } from './fixtures/stack-bench.ts';
import { findFreePorts, restartService, services } from './index.ts';
import { countPorts } from './services.ts';

const { optionsOf, start } = useStackBench();

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('supervision', () => {
  it('starts a crashed service again and shows its last words', async () => {
    const { stack, seen } = await start(optionsOf());
    const visits = stack.service('visits');
    const firstPid = visits.pid;
    await fetch(`${visits.url}/crash`).catch(() => {});
    await eventually(() => visits.pid !== null && visits.pid !== firstPid && seen.filter(({ kind }) => kind === 'service-ready').length > 4);
    expect(seen).toContainEqual(
      expect.objectContaining({ kind: 'service-ended', service: 'visits', reason: 'exit code 3', restartInMs: 250, lastLines: expect.arrayContaining(['out of order']) }),
    );
  });

  it('leaves a service stopped that was stopped on purpose, until it is started', async () => {
    const { stack, seen } = await start(optionsOf());
    const visits = stack.service('visits');
    await visits.stop();
    expect(visits.pid).toBeNull();
    expect(seen.some(({ kind }) => kind === 'service-ended')).toBe(false);
    await visits.start();
    expect((await fetch(visits.url)).ok).toBe(true);
  });

  it('restarts a service when another process asks for it', async () => {
    const port = await findFreePorts(countPorts(services));
    const options = optionsOf({ port });
    const { stack } = await start(options);
    const { pid } = stack.service('visits');
    await restartService({ dataDir: options.dataDir, port, name: 'visits' });
    expect(stack.service('visits').pid).not.toBe(pid);
  });

  it('starts PostgreSQL again when it is killed', async () => {
    const { stack } = await start(optionsOf({ databaseUrl: undefined }));
    process.kill(stack.postgres.pid!, 'SIGKILL');
    await eventually(() => withClient(stack.adminUrl, async () => true).catch(() => false));
  });

  it('lets children leave by themselves when it is killed; PostgreSQL stays, and the next start attaches', async () => {
    const options = optionsOf({ databaseUrl: undefined });
    const script = `import { startStack } from '@qinqing/stack'; const stack = await startStack(${JSON.stringify(options)}); console.log(JSON.stringify([stack.postgres.pid, stack.service('visits').pid]));`;
    const supervisor = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(supervisor.stdout, 'data')) as [Buffer];
    const [postgresPid, visitsPid] = JSON.parse(line.toString()) as [number, number];
    supervisor.kill('SIGKILL');
    await eventually(() => !isAlive(visitsPid));
    expect(isAlive(postgresPid)).toBe(true);
    const { stack, seen } = await start(options);
    expect(stack.postgres.pid).toBe(postgresPid);
    expect(seen).toContainEqual({ kind: 'postgres', step: 'attaching' });
  });
});
