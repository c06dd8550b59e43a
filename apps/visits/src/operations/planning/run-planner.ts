import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PlanningAnswer, PlanningTask } from './planning-task.ts';

/** One plan at a time: the planner takes a whole core. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Plans in a thread of its own, so that the department goes on answering; the thread ends with the plan, and its WebAssembly
 * memory with it.
 */
export const runPlanner = (task: PlanningTask): Promise<PlanningAnswer> => {
  const answer = queue.then(() => planInThread(task));
  queue = answer.catch(() => {});
  return answer;
};

const planInThread = async (task: PlanningTask): Promise<PlanningAnswer> => {
  // The flags of the program that started it (a debugger, a test runner) are none of the planner's.
  const worker = new Worker(new URL('planner-worker.ts', import.meta.url), { workerData: task, execArgv: [] });
  try {
    // A thread that ends without a word must not be waited for.
    const ended = once(worker, 'exit').then(() => Promise.reject(new Error('the planner ended without a plan')));
    const [answer] = (await Promise.race([once(worker, 'message'), ended])) as [PlanningAnswer];
    return answer;
  } finally {
    await worker.terminate();
  }
};
