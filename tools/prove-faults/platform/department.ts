import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DepartmentName } from './graph.ts';

export interface Counts {
  readonly received: number;
  /** Requests that their sender gave up. */
  readonly abandoned: number;
}

/** Garbage is collected often and a little at a time (in MiB): a department's pauses are not to be taken for the gateway's. */
const SHORT_PAUSES = '--max-semi-space-size=2';

/** One replica of a department, as a process that can be hurt. It listens at the same port each time it is started. */
export class Department {
  readonly name: DepartmentName;
  port = 0;
  #child: ChildProcess | null = null;

  constructor(name: DepartmentName) {
    this.name = name;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const child = fork(join(import.meta.dirname, 'department-process.ts'), [this.name, String(this.port)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--disable-warning=ExperimentalWarning', SHORT_PAUSES] });
    this.#child = child;
    const [started] = (await once(child, 'message')) as [{ readonly port: number }];
    this.port = started.port;
  }

  /** Changes how it behaves, and tells what it has seen so far. */
  async tell(change: { readonly leaks?: boolean; readonly holds?: boolean } = {}): Promise<Counts> {
    const counts = once(this.#running, 'message') as Promise<[Counts]>;
    this.#running.send(change);
    return (await counts)[0];
  }

  signal(signal: NodeJS.Signals): void {
    this.#running.kill(signal);
  }

  /** SIGTERM lets it finish what it does; SIGKILL does not. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }

  get #running(): ChildProcess {
    if (this.#child === null) throw new Error(`${this.name} does not run`);
    return this.#child;
  }
}
