import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inheritEnvironment } from './service-environment.ts';
import type { StackPlan } from './stack-plan.ts';

export interface ExplorerBuild {
  /** Never rejects: a platform without its pages is still the platform, and the failure has been reported. */
  readonly finished: Promise<void>;
  readonly cancel: () => void;
}

const LAST_WORDS = 12;

/** Bundles the explorer's pages in a process of its own, beside whatever else starts. */
export const bundleExplorer = (plan: StackPlan, explorerDirectory: string): ExplorerBuild => {
  const startedAt = performance.now();
  const bundler = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', plan.explorerFile, explorerDirectory], {
    cwd: plan.workspace,
    env: inheritEnvironment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [bundler.stdout, bundler.stderr]) createInterface({ input: stream }).on('line', (line) => lines.push(line));
  let isCancelled = false;
  const follow = async (): Promise<void> => {
    const [code] = (await once(bundler, 'close').catch((error: Error) => {
      lines.push(error.message);
      return [1];
    })) as [number | null];
    if (code === 0) plan.report({ kind: 'explorer-ready', elapsedMs: Math.round(performance.now() - startedAt) });
    else if (!isCancelled) plan.report({ kind: 'explorer-failed', lastLines: lines.slice(-LAST_WORDS) });
  };
  return {
    finished: follow(),
    cancel: () => {
      isCancelled = true;
      bundler.kill('SIGTERM');
    },
  };
};
