import type { EntityManager } from '@qinqing/database';
import { loadById, loadByOwner } from '@qinqing/subgraph-server';
import type DataLoader from 'dataloader';
import type { VisitPlan } from '../domain/planning/visit-plan.ts';
import { listSuggestedWindows, listVisitPlansById, type SuggestedWindow } from '../persistence/planning/visit-plans.ts';

export interface PlanningLoaders {
  readonly visitPlans: DataLoader<string, VisitPlan | null>;
  /** By request: one or none. */
  readonly suggestedWindows: DataLoader<string, readonly SuggestedWindow[]>;
}

export const createPlanningLoaders = (manager: EntityManager): PlanningLoaders => ({
  visitPlans: loadById<VisitPlan>((ids) => listVisitPlansById(manager, ids)),
  suggestedWindows: loadByOwner<SuggestedWindow>((ids) => listSuggestedWindows(manager, ids), ({ visitRequestId }) => visitRequestId),
});
