import { type EntityManager, isUuid, type OperationResult, runOperation, setTimer } from '@qinqing/database';
import { resolveSettings } from '@qinqing/subgraph-server';
import type { RequestContext, Settings } from '../context.ts';
import { findObstacle, listActions, listAllowedActions, type VisitAction } from '../domain/visit-actions.ts';
import { canSeeRefusals, partiesOf, placeOf, type VisitPlace } from '../domain/visit-access.ts';
import { readState } from '../domain/unit-view.ts';
import { toActionable, type VisitRequest } from '../domain/visit-request.ts';
import { walk, type VisitEvent } from '../domain/visit-state.ts';
import { listEnterpriseCopies, listOrgUnitCopies, type EnterpriseCopy } from '@qinqing/register-copies';
import { findVisitRequest, saveVisitSteps } from '../persistence/visit-requests.ts';
import { visitSettings } from '../settings.ts';
import type { VisitActionNotAllowed, VisitRequestUnknown } from './refusals.ts';

/** All that a decision on a request looks at, read in its own transaction. */
export interface VisitSituation {
  readonly manager: EntityManager;
  readonly request: VisitRequest;
  readonly enterprise: EnterpriseCopy;
  readonly settings: Settings;
}

export type VisitDecision<Refusal> = { readonly saved: VisitRequest } | { readonly refusal: Refusal };

export interface VisitOperation<Refusal> {
  readonly mutation: string;
  readonly action: VisitAction;
  readonly input: { readonly idempotencyKey: string; readonly visitRequestId: string };
  readonly decide: (situation: VisitSituation) => Promise<VisitDecision<Refusal>>;
}

export type VisitOperationResult<Refusal> = OperationResult<VisitRequest, Refusal | VisitRequestUnknown | VisitActionNotAllowed>;

/**
 * What every action on a request has in common: one transaction, the caller's right to act on this very request, and the
 * state machine's word; `decide` adds the action's own rules.
 */
export const actOnVisit = <Refusal = never>(context: RequestContext, { mutation, action, input, decide }: VisitOperation<Refusal>): Promise<VisitOperationResult<Refusal>> =>
  runOperation<VisitRequest, Refusal | VisitRequestUnknown | VisitActionNotAllowed>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const unknown = { kind: 'refused', refusal: { kind: 'VisitRequestUnknown', visitRequestId: input.visitRequestId } } as const;
      const found = await readSituation(context, manager, input.visitRequestId);
      if (found === null) return unknown;
      const { place, ...situation } = found;
      const obstacle = findActionObstacle(context, action, situation.request, place);
      if (obstacle === 'NOT_A_PARTY') return unknown;
      if (obstacle !== null) return { kind: 'refused', refusal: obstacle };
      const decision = await decide(situation);
      if ('refusal' in decision) return { kind: 'refused', refusal: decision.refusal };
      return { kind: 'done', value: decision.saved, reference: decision.saved.id };
    },
    readAgain: (manager, reference) => getVisitRequest(manager, reference),
  });

const readSituation = async (context: RequestContext, manager: EntityManager, id: string): Promise<(VisitSituation & { readonly place: VisitPlace }) | null> => {
  const request = isUuid(id) ? await findVisitRequest(manager, id) : null;
  if (request === null) return null;
  const [enterprise] = await listEnterpriseCopies(manager, [request.enterpriseId]);
  const [unit] = await listOrgUnitCopies(manager, [request.unitId]);
  if (enterprise === undefined) return null;
  const settings = await settingsAt(manager, request.divisionCode, context.today);
  return { manager, request, enterprise, settings, place: placeOf(request, unit?.lineage ?? null, enterprise.liaisonOfficerId) };
};

/**
 * An action belongs to a party: who holds a role elsewhere, and takes part here in another one, may not use it here.
 * The statutory rule of REFUSE is told by the operation itself, with the windows to choose from.
 */
const findActionObstacle = ({ caller, now }: RequestContext, action: VisitAction, request: VisitRequest, place: VisitPlace): VisitActionNotAllowed | 'NOT_A_PARTY' | null => {
  const parties = partiesOf(caller, place);
  const visit = toActionable(request, now);
  if (parties.length === 0) return 'NOT_A_PARTY';
  const obstacle = findObstacle(action, visit);
  const isOwnAction = parties.some((party) => listActions(party).includes(action));
  if (isOwnAction && (obstacle === null || obstacle === 'STATUTORY')) return null;
  return {
    kind: 'VisitActionNotAllowed',
    action,
    state: readState(request.state, canSeeRefusals(caller, place)),
    allowedNow: [...new Set(parties.flatMap((party) => listAllowedActions(party, visit)))],
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
 * timer is set in the same transaction.
 */
export const moveVisit = async (
  { manager, request }: Pick<VisitSituation, 'manager' | 'request'>,
  { actor, now }: { readonly actor: string; readonly now: Date },
  { events, changes = {}, reason = null }: VisitMove,
): Promise<VisitRequest> => {
  const steps = walk(request.state, events);
  if (steps === null) throw new Error(`${request.state} does not lead through ${events.join(', ')}`);
  const saved = await saveVisitSteps(manager, request, { steps, changes: { dueAt: null, dueCalendarVersion: null, ...changes }, actor, reason, now });
  if (saved.dueAt !== null) await setTimer(manager, { job: 'pass-visit-deadline', payload: { visitRequestId: saved.id }, runAt: saved.dueAt, key: `visit:${saved.id}` });
  return saved;
};

