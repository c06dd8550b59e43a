import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFreePorts } from '@qinqing/stack';
import { expectDone, run, tool } from './run.ts';

const PORTS = 16;
const READY_LIMIT_MS = 120_000;

/** Starts the whole platform of a workspace once, and asks its gateway. @returns the answer's data */
export const askPlatform = async (workspace: string, dataDir: string, query: string): Promise<unknown> => {
  const environment = { DATA_DIR: dataDir, PORT: `${await findFreePorts(PORTS)}`, DATABASE_URL: '' };
  const platform = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join('tools', 'start', 'main.ts')], { cwd: workspace, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    await untilReady(platform);
    const token = (await expectDone(run(workspace, [...tool('tools/token/main.ts'), 'protected'], environment))).trim();
    return await ask(`http://localhost:${environment.PORT}/graphql`, token, query);
  } finally {
    await stop(platform);
  }
};

const untilReady = async (platform: ChildProcess): Promise<void> => {
  const lines: string[] = [];
  const ready = new Promise<boolean>((done) => {
    for (const stream of [platform.stdout, platform.stderr]) {
      if (stream !== null) createInterface({ input: stream }).on('line', (line) => (lines.push(line), line.startsWith('ready http') && done(true)));
    }
    platform.once('exit', () => done(false));
    setTimeout(() => done(false), READY_LIMIT_MS).unref();
  });
  if (!(await ready)) throw new Error(`the platform did not start:\n${lines.slice(-20).join('\n')}`);
};

const ask = async (url: string, token: string, query: string): Promise<unknown> => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
};

const stop = async (platform: ChildProcess): Promise<void> => {
  if (platform.exitCode !== null || platform.signalCode !== null) return;
  platform.kill('SIGINT');
  await once(platform, 'exit');
};
