import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inheritEnvironment } from './service-environment.ts';
import type { StackPlan } from './stack-plan.ts';

/** The explorer's pages on their way. Nothing waits for them: the gateway shows them as soon as they are there. */
export interface ExplorerPages {
  readonly state: () => 'under-way' | 'ready' | 'failed';
  /** Never rejects: a platform without its pages is still the platform, and the failure has been reported. */
  readonly finished: Promise<void>;
}

export interface ExplorerBuild extends ExplorerPages {
  /** Resolves when the bundler writes no more. */
  readonly cancel: () => Promise<void>;
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
  const keep = (line: string): void => void lines.splice(0, Math.max(0, lines.push(line) - LAST_WORDS));
  for (const stream of [bundler.stdout, bundler.stderr]) createInterface({ input: stream }).on('line', keep);
  let state: ReturnType<ExplorerPages['state']> = 'under-way';
  let isCancelled = false;
  const follow = async (): Promise<void> => {
    const [code] = (await once(bundler, 'close').catch((error: Error) => {
      keep(error.message);
      return [1];
    })) as [number | null];
    state = code === 0 ? 'ready' : 'failed';
    if (isCancelled) return;
    plan.report(state === 'ready' ? { kind: 'explorer-ready', elapsedMs: Math.round(performance.now() - startedAt) } : { kind: 'explorer-failed', lastLines: lines });
  };
  const finished = follow();
  return {
    state: () => state,
    finished,
    cancel: () => {
      isCancelled = true;
      bundler.kill('SIGTERM');
      return finished;
    },
  };
};
