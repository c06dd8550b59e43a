import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Pool } from 'undici';

const MAIN = resolve(import.meta.dirname, '../../../apps/gateway/src/main.ts');
const NODE_OPTIONS = ['--expose-gc', '--disable-warning=ExperimentalWarning', '--import', join(import.meta.dirname, 'heap-probe.ts')];

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly tookMs: number;
}

/** The gateway as a process of its own. */
export class Gateway {
  readonly #environment: Readonly<Record<string, string>>;
  readonly #command: readonly [string, ...string[]];
  #child: ChildProcess | null = null;
  #pool: Pool | null = null;
  #port = 0;

  /** @param prefix words before its command, such as those of `taskset` */
  constructor(environment: Readonly<Record<string, string>>, prefix: readonly string[] = []) {
    this.#environment = environment;
    this.#command = [...prefix, process.execPath, ...NODE_OPTIONS, MAIN] as unknown as [string, ...string[]];
  }

  /** Returns how long it took until it was ready. @throws with its last words when it ends instead */
  async start(): Promise<{ readonly readyAfterMs: number }> {
    const startedAt = performance.now();
    const [command, ...rest] = this.#command;
    const child = spawn(command, rest, {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: { PATH: process.env.PATH, LOG_LEVEL: 'info', ...this.#environment, PORT: String(this.#port) },
    });
    this.#child = child;
    this.#port = await findPort(child);
    this.#pool = new Pool(this.url, { connections: 512, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 });
    while ((await this.get('/readyz')).status !== 200) await new Promise((wait) => setTimeout(wait, 20));
    return { readyAfterMs: performance.now() - startedAt };
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async ask(query: string, signal?: AbortSignal): Promise<Answer> {
    const startedAt = performance.now();
    const { statusCode, body } = await this.#connections.request({ path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), signal });
    return { status: statusCode, text: await body.text(), tookMs: performance.now() - startedAt };
  }

  async get(path: string): Promise<{ readonly status: number }> {
    const { statusCode, body } = await this.#connections.request({ path, method: 'GET' });
    await body.dump();
    return { status: statusCode };
  }

  async heapBytes(): Promise<number> {
    const answered = once(this.#running, 'message') as Promise<[{ readonly heapBytes: number }]>;
    this.#running.send('heap');
    return (await answered)[0].heapBytes;
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGKILL'): Promise<void> {
    const [child, pool] = [this.#child, this.#pool];
    this.#child = this.#pool = null;
    await pool?.destroy();
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }

  get #running(): ChildProcess {
    if (this.#child === null) throw new Error('the gateway does not run');
    return this.#child;
  }

  get #connections(): Pool {
    if (this.#pool === null) throw new Error('the gateway does not run');
    return this.#pool;
  }
}

const findPort = async (child: ChildProcess): Promise<number> => {
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout!)) {
    const port = /Server listening at http:\/\/[^"]*:(\d+)/.exec(line)?.[1];
    if (port === undefined) lines.push(line);
    else {
      child.stdout!.resume();
      return Number(port);
    }
  }
  throw new Error(`the gateway ended before it listened:\n${lines.slice(-3).join('\n')}`);
};
