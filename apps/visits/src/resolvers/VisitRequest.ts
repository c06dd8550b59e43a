import { readVisitPlace, type RequestContext } from '../context.ts';
import { findObstacle, listActions } from '../domain/visit-actions.ts';
import { canSeeRefusals, partiesOf } from '../domain/visit-access.ts';
import { orderHistory } from '../domain/visit-history.ts';
import { readState, type VisibleState } from '../domain/unit-view.ts';
import { toActionable, type VisitRequest as StoredRequest } from '../domain/visit-request.ts';
import type { VisitRequestResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

/** The state as this caller reads it: 「未安排」 instead of a refusal for all but the centre and the enterprise (VIS-08). */
const readVisibleState = async (request: StoredRequest, context: RequestContext): Promise<VisibleState> =>
  readState(request.state, canSeeRefusals(context.caller, await readVisitPlace(context, request)));

export const VisitRequest: VisitRequestResolvers = {
  __resolveReference: ({ id }, context) => context.visitRequests.load(id),

  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  unit: ({ unitId }) => ({ id: unitId }),
  kindLabel: ({ kind }, { locale }) => label('VisitKind', kind, locale),
  occasionLabel: ({ occasion }, { locale }) => label('VisitOccasion', occasion, locale),
  windows: async ({ id }, _arguments, context) => [...(await context.windows.load(id))],
  state: (request, _arguments, context) => readVisibleState(request, context),
  stateLabel: async (request, { locale }, context) => label('VisitState', await readVisibleState(request, context), locale),
  scheduled: ({ scheduledStartsAt: startsAt, scheduledEndsAt: endsAt }) => (startsAt === null || endsAt === null ? null : { position: null, startsAt, endsAt }),
  history: async ({ id }, _arguments, context) => [...orderHistory(await context.transitions.load(id))],

  availableActions: async (request, _arguments, context) => {
    const place = await readVisitPlace(context, request);
    const visit = toActionable(request, context.now);
    const state = readState(request.state, canSeeRefusals(context.caller, place));
    const actions = new Set(partiesOf(context.caller, place).flatMap((party) => listActions(party)));
    return [...actions].map((action) => ({ action, state, obstacle: findObstacle(action, visit) }));
  },
};
