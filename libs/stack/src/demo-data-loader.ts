import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inheritEnvironment } from './service-environment.ts';
import { StackFault } from './stack-fault.ts';
import type { StackPlan } from './stack-plan.ts';

export interface DemoDataSet {
  readonly scale: string;
  readonly seed: number;
}

/** Service → its database's URL as the owner. */
type OwnerUrls = Readonly<Record<string, string>>;

/** Fills databases in a process of its own; when `signal` aborts, it is told to leave. */
export const runDemoDataLoader = async (plan: StackPlan, { scale, seed }: DemoDataSet, ownerUrls: OwnerUrls, signal: AbortSignal): Promise<void> => {
  // Departments copy facts from one another: only a whole stack can wait until they have.
  const isWhole = plan.selected.length === plan.all.length;
  const words = [plan.demoDataFile, '--scale', scale, '--seed', `${seed}`, ...(isWhole ? ['--wait'] : [])];
  const loader = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], {
    cwd: plan.workspace,
    env: { ...inheritEnvironment(), DEMO_DATABASES: JSON.stringify(ownerUrls) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const keep = (line: string): void => {
    lines.push(line);
    plan.report({ kind: 'demo-data', line });
  };
  for (const stream of [loader.stdout, loader.stderr]) createInterface({ input: stream }).on('line', keep);
  const cancel = (): void => void loader.kill('SIGTERM');
  signal.addEventListener('abort', cancel);
  const [code] = (await once(loader, 'close')) as [number | null];
  signal.removeEventListener('abort', cancel);
  if (code !== 0) throw new StackFault('示范数据装载失败：', `Loading the demonstration data failed:\n${lines.slice(-12).join('\n')}`);
};
