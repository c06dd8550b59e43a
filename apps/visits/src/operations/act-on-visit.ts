import { type EntityManager, isUuid, type OperationResult, runOperation, setTimer } from '@qinqing/database';
import { resolveSettings } from '@qinqing/subgraph-server';
import type { RequestContext, Settings } from '../context.ts';
import { findObstacle, listActions, listAllowedActions, type VisitAction, type VisitParty } from '../domain/visit-actions.ts';
import { canSeeRefusals, partiesOf, placeOf, type VisitPlace } from '../domain/visit-access.ts';
import { standToBundle } from '../domain/merging/bundle-standing.ts';
import { isOverridable, standToOverride, type OverrideSignature } from '../domain/standing/visit-override.ts';
import { actsIn, keepUnspoken, viewVisit } from '../domain/unit-view.ts';
import { toActionable, type VisitRequest } from '../domain/visit-request.ts';
import { isKeptFromUnit } from '../domain/programmes/visit-programme.ts';
import { walk, type VisitEvent } from '../domain/visit-state.ts';
import { listEnterpriseCopies, listOrgUnitCopies, type EnterpriseCopy } from '@qinqing/register-copies';
import { listOverrideSignatures } from '../persistence/standing/visit-overrides.ts';
import { findVisitRequest, saveVisitSteps } from '../persistence/visit-requests.ts';
import { visitSettings } from '../settings.ts';
import { notifyOfSteps } from './notices/notify-of-steps.ts';
import type { VisitActionNotAllowed, VisitRequestUnknown } from './refusals.ts';

/** All that a decision on a request looks at, read in its own transaction. */
export interface VisitSituation {
  readonly manager: EntityManager;
  readonly request: VisitRequest;
  readonly enterprise: EnterpriseCopy;
  readonly settings: Settings;
  /** Of the request that causes the decision; null or left out: a timer does. */
  readonly requestId?: string | null;
}

/** The same, with whose request it is. */
export interface PlacedSituation extends VisitSituation {
  readonly place: VisitPlace;
  /** The offices that have signed an override of the request (VIS-06). */
  readonly signatures: readonly OverrideSignature[];
}

export type VisitDecision<Refusal> = { readonly saved: VisitRequest } | { readonly refusal: Refusal };

export interface VisitOperation<Refusal> {
  readonly mutation: string;
  readonly action: VisitAction;
  readonly input: { readonly idempotencyKey: string; readonly visitRequestId: string };
  /** Who takes part by something else than roles and places: a member of the roster. */
  readonly listFurtherParties?: (situation: VisitSituation) => Promise<readonly VisitParty[]>;
  readonly decide: (situation: PlacedSituation) => Promise<VisitDecision<Refusal>>;
}

export type VisitOperationResult<Refusal> = OperationResult<VisitRequest, Refusal | VisitRequestUnknown | VisitActionNotAllowed>;

/**
 * What every action on a request has in common: one transaction, the caller's right to act on this very request, and the
 * state machine's word; `decide` adds the action's own rules.
 */
export const actOnVisit = <Refusal = never>(context: RequestContext, { mutation, action, input, listFurtherParties, decide }: VisitOperation<Refusal>): Promise<VisitOperationResult<Refusal>> =>
  runOperation<VisitRequest, Refusal | VisitRequestUnknown | VisitActionNotAllowed>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const unknown = { kind: 'refused', refusal: { kind: 'VisitRequestUnknown', visitRequestId: input.visitRequestId } } as const;
      const situation = await readSituation(context, manager, input.visitRequestId);
      if (situation === null) return unknown;
      const obstacle = findActionObstacle(context, action, { ...situation, further: (await listFurtherParties?.(situation)) ?? [] });
      if (obstacle === 'NOT_A_PARTY') return unknown;
      if (obstacle !== null) return { kind: 'refused', refusal: obstacle };
      const decision = await decide(situation);
      if ('refusal' in decision) return { kind: 'refused', refusal: decision.refusal };
      return { kind: 'done', value: decision.saved, reference: decision.saved.id };
    },
    readAgain: (manager, reference) => getVisitRequest(manager, reference),
  });

const readSituation = async (context: RequestContext, manager: EntityManager, id: string): Promise<PlacedSituation | null> => {
  const request = isUuid(id) ? await findVisitRequest(manager, id) : null;
  if (request === null) return null;
  const [enterprise] = await listEnterpriseCopies(manager, [request.enterpriseId]);
  const [unit] = await listOrgUnitCopies(manager, [request.unitId]);
  if (enterprise === undefined) return null;
  const settings = await settingsAt(manager, request.divisionCode, context.today);
  const signatures = isOverridable(request.state) ? await listOverrideSignatures(manager, [request.id]) : [];
  const place = placeOf(request, unit?.lineage ?? null, enterprise.liaisonOfficerId);
  return { manager, request, enterprise, settings, requestId: context.requestId, place, signatures };
};

/**
 * An action belongs to a party: who holds a role elsewhere, and takes part here in another one, may not use it here.
 * The statutory rule of REFUSE is told by the operation itself, with the windows to choose from.
 */
const findActionObstacle = (
  { caller, now }: RequestContext,
  action: VisitAction,
  { request, place, signatures, further }: PlacedSituation & { readonly further: readonly VisitParty[] },
): VisitActionNotAllowed | 'NOT_A_PARTY' | null => {
  const parties = [...partiesOf(caller, place), ...further];
  const { state } = viewVisit(request, canSeeRefusals(caller, place), now);
  const visit = { ...toActionable(request, now), state: actsIn(state), override: standToOverride(caller, signatures), bundle: standToBundle(request, canSeeRefusals(caller, place)) };
  if (parties.length === 0) return 'NOT_A_PARTY';
  const obstacle = findObstacle(action, visit);
  const isOwnAction = parties.some((party) => listActions(party).includes(action));
  if (isOwnAction && (obstacle === null || obstacle === 'STATUTORY')) return null;
  return {
    kind: 'VisitActionNotAllowed',
    action,
    state,
    allowedNow: [...new Set(parties.flatMap((party) => listAllowedActions(party, visit)))],
    bundleId: obstacle === 'IN_BUNDLE' ? request.bundleId : null,
  };
};

export const settingsAt = async (manager: EntityManager, divisionCode: string, day: string): Promise<Settings> => {
  const [settings] = await resolveSettings(manager, visitSettings, [{ divisionCode }], day);
  if (settings === undefined) throw new Error('settings are resolved for each place');
  return settings;
};

export const getVisitRequest = async (manager: EntityManager, id: string): Promise<VisitRequest> => {
  const request = await findVisitRequest(manager, id);
  if (request === null) throw new Error(`visit request ${id} is gone`);
  return request;
};

export interface VisitMove {
  readonly events: readonly VisitEvent[];
  readonly changes?: Partial<VisitRequest>;
  readonly reason?: string | null;
}

export const SYSTEM_ACTOR = 'system';

/**
 * Walks a request through events and saves it. Whatever clock ran before stops; when the changes start one (`dueAt`), its
 * timer is set in the same transaction. All sides are told: no operation can forget it.
 */
export const moveVisit = async (
  { manager, request, requestId = null }: Pick<VisitSituation, 'manager' | 'request' | 'requestId'>,
  { actor, now }: { readonly actor: string; readonly now: Date },
  { events, changes = {}, reason = null }: VisitMove,
): Promise<VisitRequest> => {
  const steps = walk(request.state, events);
  if (steps === null) throw new Error(`${request.state} does not lead through ${events.join(', ')}`);
  const state = steps.at(-1)?.to ?? request.state;
  const inEveryMove = { dueAt: null, dueCalendarVersion: null, unspokenUntil: keepUnspoken(request, state), isPicked: isKeptFromUnit({ ...request, state }) };
  const saved = await saveVisitSteps(manager, request, { steps, changes: { ...inEveryMove, ...changes }, actor, reason, now });
  if (saved.dueAt !== null) await setTimer(manager, { job: 'pass-visit-deadline', payload: { visitRequestId: saved.id }, runAt: saved.dueAt, key: `visit:${saved.id}` });
  await notifyOfSteps(manager, saved, { steps, now, requestId });
  return saved;
};

