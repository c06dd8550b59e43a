import type { Department } from '../fetch/department.ts';
import type { Execution } from '../execution.ts';
import type { EntityFetch, PlanNode, RootFetch } from '../plan/plan.ts';
import type { TypeRelations } from '../plan/type-relations.ts';
import { compileEntityFetch } from './entity-fetch.ts';
import { compileRootFetch } from './root-fetch.ts';

/** A part of a plan, ready to run. Nothing is returned where there is nothing to wait for. */
export type Step = (execution: Execution) => Promise<void> | undefined;

export interface CompileContext {
  readonly relations: TypeRelations;
  readonly findDepartment: (name: string) => Department;
  /** The client's name for a variable of the plan. */
  readonly clientVariable: (name: string) => string;
  /** Every fetch of the plan. */
  readonly fetches: readonly (RootFetch | EntityFetch)[];
}

export const compilePlan = (node: PlanNode | null, context: CompileContext): Step => {
  if (node === null) return () => undefined;
  switch (node.kind) {
    case 'rootFetch':
      return compileRootFetch(node, context);
    case 'entityFetch':
      return compileEntityFetch(node, context);
    case 'sequence':
      return runInOrder(node.nodes.map((inner) => compilePlan(inner, context)));
    case 'parallel':
      return runTogether(node.nodes.map((inner) => compilePlan(inner, context)));
    default:
      throw new Error('A subscription stands at the root of its plan.');
  }
};

const runInOrder = (steps: readonly Step[]): Step => {
  const [only, another] = steps;
  if (only !== undefined && another === undefined) return only;
  return async (execution) => {
    for (const step of steps) {
      const pending = step(execution);
      if (pending !== undefined) await pending;
    }
  };
};

const runTogether =
  (steps: readonly Step[]): Step =>
  (execution) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const running = step(execution);
      if (running !== undefined) pending.push(running);
    }
    return pending.length > 1 ? Promise.all(pending).then(() => undefined) : pending[0];
  };
