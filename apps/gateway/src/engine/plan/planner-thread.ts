import { Worker } from 'node:worker_threads';
import type { Planner, PlanNode } from './plan.ts';
import type { TypeKinds } from './type-relations.ts';

export interface PlannerQuestion {
  readonly id: number;
  readonly operation: string;
  readonly labels: ReadonlySet<string>;
  readonly percentage: number;
}

/** What is read of a supergraph once. */
interface ReadSupergraph {
  readonly apiSdl: string;
  readonly overrides: Planner['overrides'];
  readonly typeKinds: TypeKinds;
}

export type PlannerAnswer =
  | ({ readonly kind: 'ready' } & ReadSupergraph)
  | { readonly kind: 'unusable'; readonly message: string }
  | { readonly kind: 'plan'; readonly id: number; readonly plan: PlanNode | null }
  | { readonly kind: 'no plan'; readonly id: number; readonly message: string };

/** A planner that has to be let go. */
export interface PlannerThread extends Planner {
  readonly typeKinds: TypeKinds;
  readonly close: () => Promise<void>;
}

/**
 * Plans in a thread of its own: reading a supergraph takes its planner up to half a second, and no request is to wait for that. The
 * thread keeps no process alive but for those who wait for a plan.
 *
 * @throws Error when the supergraph is not one
 */
export const startPlannerThread = async (supergraphSdl: string): Promise<PlannerThread> => {
  const worker = new Worker(new URL('./planner-worker.ts', import.meta.url), { workerData: supergraphSdl, execArgv: ['--disable-warning=ExperimentalWarning'] });
  const asked = new Map<number, PromiseWithResolvers<PlanNode | null>>();
  const start = Promise.withResolvers<ReadSupergraph>();
  let isGone = false;
  let lastId = 0;
  const give = (answer: PlannerAnswer): void => {
    if (answer.kind === 'ready') return start.resolve(answer);
    if (answer.kind === 'unusable') return start.reject(new Error(answer.message));
    const question = asked.get(answer.id);
    asked.delete(answer.id);
    if (asked.size === 0) worker.unref();
    if (answer.kind === 'plan') question?.resolve(answer.plan);
    else question?.reject(new Error(answer.message));
  };
  const end = (error: Error): void => {
    isGone = true;
    start.reject(error);
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  };
  worker.on('message', give);
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The planner has ended.')));
  const { apiSdl, overrides, typeKinds } = await start.promise.catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  worker.unref();
  return {
    apiSdl,
    overrides,
    typeKinds,
    plan: (operation, { labels, percentage }) => {
      if (isGone) return Promise.reject(new Error('The planner has ended.'));
      const question = Promise.withResolvers<PlanNode | null>();
      const id = (lastId += 1);
      asked.set(id, question);
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
      worker.postMessage({ id, operation, labels, percentage } satisfies PlannerQuestion);
      return question.promise;
    },
    close: async () => {
      await worker.terminate();
    },
  };
};
