import { parentPort, workerData } from 'node:worker_threads';
import { createHivePlanner } from './hive-planner.ts';
import type { PlannerAnswer, PlannerQuestion } from './planner-thread.ts';
import { readTypeKinds } from './type-relations.ts';

const port = parentPort!;
const say = (answer: PlannerAnswer): void => port.postMessage(answer);

try {
  const planner = createHivePlanner(workerData as string);
  port.on('message', ({ id, operation, labels, percentage }: PlannerQuestion) => {
    planner.plan(operation, { labels, percentage }).then(
      (plan) => say({ kind: 'plan', id, plan }),
      (error: Error) => say({ kind: 'no plan', id, message: error.message }),
    );
  });
  say({ kind: 'ready', apiSdl: planner.apiSdl, overrides: planner.overrides, typeKinds: readTypeKinds(workerData as string) });
} catch (error) {
  say({ kind: 'unusable', message: (error as Error).message });
}
