import { parentPort, workerData } from 'node:worker_threads';
import { createHighsSolver } from './highs-solver.ts';
import { makePlan } from './make-plan.ts';
import type { PlanningTask } from './planning-task.ts';

/** Enough for a good solution of the programmes of a plan; what is left open are differences in the order of preference. */
const SEARCH = { mostNodes: 200, absoluteGap: 0.000_1 };

const task = workerData as PlanningTask;
const solver = await createHighsSolver({ timeLimitSeconds: task.timeLimitSeconds, ...SEARCH });
const answer = makePlan(task, solver, () => performance.now());
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread, not of a window
parentPort?.postMessage(answer);
