import type { RequestContext } from '../../context.ts';
import { canSeeReporter, violationPartiesOf, violationPlaceOf, type ViolationPlace } from '../../domain/inspections/violation-access.ts';
import { isHeard, stateAfter, type ViolationEvent, type VisitViolation as StoredViolation } from '../../domain/inspections/violation.ts';
import type { VisitViolationAction, VisitViolationResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

/** Where a violation belongs: to the district, to the unit and its superiors, to the enterprise. */
export const readViolationPlace = async ({ orgUnits }: Pick<RequestContext, 'orgUnits'>, violation: StoredViolation): Promise<ViolationPlace> =>
  violationPlaceOf(violation, (await orgUnits.load(violation.unitId))?.lineage ?? null);

/** What would tell who reported it: null for whoever must not learn that. */
const toldTo = async <Fact>(violation: StoredViolation, context: RequestContext, fact: Fact): Promise<Fact | null> =>
  canSeeReporter(context.caller, violation, await readViolationPlace(context, violation)) ? fact : null;

const actions: readonly { readonly action: VisitViolationAction; readonly event: ViolationEvent; readonly party: 'UNIT' | 'CENTRE' }[] = [
  { action: 'ANSWER', event: 'answer', party: 'UNIT' },
  { action: 'UPHOLD', event: 'uphold', party: 'CENTRE' },
  { action: 'DISMISS', event: 'dismiss', party: 'CENTRE' },
];

export const VisitViolation: VisitViolationResolvers = {
  __resolveReference: ({ id }, { violations }) => violations.load(id),

  kindLabel: ({ kind }, { locale }) => label('VisitViolationKind', kind, locale),
  stateLabel: ({ state }, { locale }) => label('VisitViolationState', state, locale),
  unit: ({ unitId }) => ({ id: unitId }),
  occurredAt: (violation, _arguments, context) => toldTo(violation, context, violation.occurredAt),
  enterprise: (violation, _arguments, context) => toldTo(violation, context, { id: violation.enterpriseId }),
  visitRequest: ({ visitRequestId }, _arguments, { visitRequests }) => (visitRequestId === null ? null : visitRequests.load(visitRequestId)),
  account: (violation, _arguments, context) => toldTo(violation, context, violation.account),
  availableActions: async (violation, _arguments, context) => {
    const parties = violationPartiesOf(context.caller, await readViolationPlace(context, violation));
    return actions
      .filter(({ party, event }) => parties.includes(party) && stateAfter(violation.state, event) !== null && (event !== 'uphold' || isHeard(violation, context.now)))
      .map(({ action }) => action);
  },
};
