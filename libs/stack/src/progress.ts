import type { PostgresStep } from '@qinqing/embedded-postgres';
import type { ServiceName } from './services.ts';

export type StackStep = 'postgres' | 'databases' | 'services' | 'demo-data' | 'graph';

/** What happens while the stack starts and runs, for people to see. */
export type StackProgress =
  | { readonly kind: 'step'; readonly step: StackStep; readonly state: 'started' }
  | { readonly kind: 'step'; readonly step: StackStep; readonly state: 'done'; readonly elapsedMs: number }
  | { readonly kind: 'postgres'; readonly step: PostgresStep | 'restarting' }
  | { readonly kind: 'demo-data'; readonly line: string }
  | { readonly kind: 'explorer-ready'; readonly elapsedMs: number }
  | { readonly kind: 'explorer-failed'; readonly lastLines: readonly string[] }
  | { readonly kind: 'service-ready'; readonly service: ServiceName; readonly elapsedMs: number }
  | {
      readonly kind: 'service-ended';
      readonly service: ServiceName;
      /** Exit code or signal, e.g. `exit code 1`, `SIGKILL`. */
      readonly reason: string;
      readonly lastLines: readonly string[];
      readonly restartInMs: number;
    }
  | { readonly kind: 'service-error'; readonly service: ServiceName; readonly message: string };

export type ReportProgress = (progress: StackProgress) => void;

export const reportStep = async <Result>(report: ReportProgress, step: StackStep, work: () => Promise<Result>): Promise<Result> => {
  const startedAt = performance.now();
  report({ kind: 'step', step, state: 'started' });
  const result = await work();
  report({ kind: 'step', step, state: 'done', elapsedMs: Math.round(performance.now() - startedAt) });
  return result;
};
