import { CallerFault } from '@qinqing/caller';
import { readPageRequest, toConnection } from '@qinqing/database';
import { planStateOf } from '../../domain/planning/visit-plan.ts';
import type { VisitPlanResolvers } from '../../generated/graphql.ts';
import { listPlanLines } from '../../persistence/planning/visit-plans.ts';
import { label } from '../../type-defs.ts';

const ORDER = 'visit-plan-line:position';

export const VisitPlan: VisitPlanResolvers = {
  __resolveReference: ({ id }, context) => context.visitPlans.load(id),

  from: ({ fromDay }) => fromDay,
  to: ({ toDay }) => toDay,
  state: planStateOf,
  stateLabel: (plan, { locale }) => label('VisitPlanState', planStateOf(plan), locale),
  lines: async ({ id }, { kinds, first, after }, { manager }) => {
    const keyset = readPageRequest({ first, after }, ORDER, 1);
    const position = Number(keyset.after?.[0] ?? 0);
    if (!Number.isInteger(position)) throw new CallerFault('BAD_USER_INPUT', '"after" is no cursor of this list.', { field: 'after' });
    const lines = await listPlanLines(manager, { planId: id, kinds: kinds ?? null, after: position, size: keyset.size });
    return toConnection(lines, keyset, ORDER, (line) => [String(line.position)]);
  },
};
