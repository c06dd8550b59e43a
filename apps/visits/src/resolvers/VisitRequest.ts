import { readVisitPlace, readVisitView } from '../context.ts';
import { standToBundle } from '../domain/merging/bundle-standing.ts';
import { findObstacle, listActions } from '../domain/visit-actions.ts';
import { canSeeRefusals, partiesOf } from '../domain/visit-access.ts';
import { orderHistory } from '../domain/visit-history.ts';
import { isOverridable, standToOverride } from '../domain/standing/visit-override.ts';
import { actsIn, viewVisit } from '../domain/unit-view.ts';
import { toActionable } from '../domain/visit-request.ts';
import type { VisitRequestResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const VisitRequest: VisitRequestResolvers = {
  __resolveReference: ({ id }, context) => context.visitRequests.load(id),

  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  unit: ({ unitId }) => ({ id: unitId }),
  kindLabel: ({ kind }, { locale }) => label('VisitKind', kind, locale),
  occasionLabel: ({ occasion }, { locale }) => label('VisitOccasion', occasion, locale),
  windows: async ({ id }, _arguments, context) => [...(await context.windows.load(id))],
  state: async (request, _arguments, context) => (await readVisitView(context, request)).state,
  stateLabel: async (request, { locale }, context) => label('VisitState', (await readVisitView(context, request)).state, locale),
  dueAt: async (request, _arguments, context) => (await readVisitView(context, request)).dueAt,
  scheduled: ({ scheduledStartsAt: startsAt, scheduledEndsAt: endsAt }) => (startsAt === null || endsAt === null ? null : { position: null, startsAt, endsAt }),
  history: async ({ id }, _arguments, context) => [...orderHistory(await context.transitions.load(id))],

  availableActions: async (request, _arguments, context) => {
    const place = await readVisitPlace(context, request);
    const { state } = viewVisit(request, canSeeRefusals(context.caller, place), context.now);
    const signatures = isOverridable(request.state) ? await context.overrideSignatures.load(request.id) : [];
    const visit = { ...toActionable(request, context.now), state: actsIn(state), override: standToOverride(context.caller, signatures), bundle: standToBundle(request, canSeeRefusals(context.caller, place)) };
    const actions = new Set(partiesOf(context.caller, place).flatMap((party) => listActions(party)));
    return [...actions].map((action) => ({ action, state, obstacle: findObstacle(action, visit) }));
  },
};
