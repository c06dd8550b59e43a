import { fork } from 'node:child_process';
import type { PreparedCheckout } from './checkout.ts';

/** One case as the audit publishes it. `errors` left out: they may come or not. */
export interface AuditCase {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
}

export interface Suite {
  readonly id: string;
  readonly supergraphSdl: string;
  /** Where each subgraph answers: its base address, as departments have one. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly cases: readonly AuditCase[];
}

/** The audit's own subgraphs and cases, served on loopback by a process of its own. */
export interface SuiteServer {
  readonly ids: readonly string[];
  readonly readSuite: (id: string) => Promise<Suite>;
  readonly stop: () => void;
}

const START_TIMEOUT_MS = 60_000;

/** @throws Error when the suites cannot be served */
export const startSuiteServer = async ({ directory, launcher }: PreparedCheckout): Promise<SuiteServer> => {
  const child = fork(launcher, { cwd: directory, execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-4_000)));
  const port = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the audit's server did not start within ${START_TIMEOUT_MS / 1_000} s`)), START_TIMEOUT_MS);
    child.once('message', ({ port }: { port: number }) => (clearTimeout(timer), resolve(port)));
    child.once('exit', () => (clearTimeout(timer), reject(new Error(`the audit's server ended: ${complaint}`))));
  }).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    ids: JSON.parse(await read(`${origin}/ids`)) as readonly string[],
    readSuite: async (id) => {
      const subgraphs = JSON.parse(await read(`${origin}/${id}/subgraphs`)) as readonly { readonly name: string; readonly url: string }[];
      return {
        id,
        supergraphSdl: await read(`${origin}/${id}/supergraph`),
        addresses: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])),
        cases: JSON.parse(await read(`${origin}/${id}/tests`)) as readonly AuditCase[],
      };
    },
    stop: () => void child.kill(),
  };
};

const read = async (url: string): Promise<string> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
  return response.text();
};
