import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Platform } from '../platform.ts';

export interface ServedExample {
  readonly url: string;
  stop(): Promise<void>;
}

const WORKSPACE = resolve(import.meta.dirname, '..', '..', '..');
const EXAMPLE = join(WORKSPACE, 'examples', 'frontend');

/** Serves the example as its team does, against this platform, with which its address is registered as an operator does. */
export const serveExample = async ({ stack }: Platform): Promise<ServedExample> => {
  const clientId = 'frontend-under-test';
  const outDir = await mkdtemp(join(tmpdir(), 'qinqing-frontend-'));
  const environment = { ...process.env, GRAPH_URL: stack.urls.graphql, ISSUER: stack.urls.identity, CLIENT_ID: clientId, PORT: '0', OUT_DIR: outDir };
  const server = spawn(process.execPath, [join(EXAMPLE, 'serve.mjs')], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await readAddress(server);
  await registerApplication(clientId, url, stack.databaseUrl('identity').ownerUrl);
  return {
    url,
    stop: async () => {
      server.kill();
      await once(server, 'close');
      await rm(outDir, { recursive: true, force: true });
    },
  };
};

const readAddress = async (server: ChildProcess): Promise<string> => {
  for await (const line of createInterface(server.stdout!)) {
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the example does not serve');
};

const registerApplication = async (clientId: string, origin: string, ownerUrl: string): Promise<void> => {
  const command = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(WORKSPACE, 'tools', 'application', 'main.ts'), 'register', clientId, origin], {
    env: { ...process.env, OWNER_DATABASE_URL: ownerUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [exitCode] = (await once(command, 'close')) as [number | null];
  if (exitCode !== 0) throw new Error(`the example could not be registered: ${exitCode}`);
};
