import { type EntityManager, isUuid, type OperationResult, runOperation } from '@qinqing/database';
import { listEnterpriseCopies, listOrgUnitCopies } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import { bundlePlaceOf, ownUnitsOf } from '../../domain/merging/bundle-access.ts';
import type { MergeBundle } from '../../domain/merging/bundle.ts';
import { findBundleObstacle, listAllowedBundleActions, listBundleActions, type ActionableBundle, type BundleAction } from '../../domain/merging/bundle-actions.ts';
import { viewBundle } from '../../domain/merging/bundle-view.ts';
import { canSeeRefusals, partiesOf, type VisitPlace } from '../../domain/visit-access.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { lockBundle } from '../../persistence/merging/bundles.ts';
import { listVisitRequestsById } from '../../persistence/visit-requests.ts';
import { settingsAt } from '../act-on-visit.ts';
import type { BundleSituation } from './move-bundle.ts';
import { getBundle, readWholeBundle } from './read-bundle.ts';
import type { BundleActionNotAllowed, BundleUnknown } from './refusals.ts';

/** The same, with whose bundle it is. */
export interface PlacedBundle extends BundleSituation {
  readonly place: VisitPlace;
  /** The units of the bundle for which the caller may speak. */
  readonly ownUnitIds: readonly string[];
}

export type BundleDecision<Refusal> = { readonly saved: MergeBundle } | { readonly refusal: Refusal };

export interface BundleOperation<Refusal> {
  readonly mutation: string;
  readonly action: BundleAction;
  readonly input: { readonly idempotencyKey: string; readonly bundleId: string };
  /** Obstacles that the operation tells by itself, with more facts. */
  readonly tells?: 'STATUTORY';
  readonly decide: (situation: PlacedBundle) => Promise<BundleDecision<Refusal>>;
}

export type BundleOperationResult<Refusal> = OperationResult<MergeBundle, Refusal | BundleUnknown | BundleActionNotAllowed>;

/**
 * What every action on a merged visit has in common: one transaction behind the lock on the bundle, the caller's right to act on this
 * very bundle, and the state machine's word; `decide` adds the action's own rules.
 */
export const actOnBundle = <Refusal = never>(context: RequestContext, { mutation, action, input, tells, decide }: BundleOperation<Refusal>): Promise<BundleOperationResult<Refusal>> =>
  runOperation<MergeBundle, Refusal | BundleUnknown | BundleActionNotAllowed>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const unknown = { kind: 'refused', refusal: { kind: 'BundleUnknown', bundleId: input.bundleId } } as const;
      const situation = await readBundleSituation(context, manager, input.bundleId);
      if (situation === null) return unknown;
      const refusal = findRefusal(context, action, situation);
      if (refusal === 'NOT_A_PARTY') return unknown;
      if (refusal !== null && refusal.obstacle !== tells) return { kind: 'refused', refusal };
      const decision = await decide(situation);
      if ('refusal' in decision) return { kind: 'refused', refusal: decision.refusal };
      return { kind: 'done', value: decision.saved, reference: decision.saved.id };
    },
    readAgain: getBundle,
  });

const readBundleSituation = async (context: RequestContext, manager: EntityManager, id: string): Promise<PlacedBundle | null> => {
  const bundle = isUuid(id) ? await lockBundle(manager, id) : null;
  if (bundle === null) return null;
  const [enterprise] = await listEnterpriseCopies(manager, [bundle.enterpriseId]);
  if (enterprise === undefined) return null;
  const whole = await readWholeBundle(manager, bundle);
  const requests = await listRequestsOf(manager, whole.members.map(({ visitRequestId }) => visitRequestId));
  const units = await listOrgUnitCopies(manager, whole.members.map(({ unitId }) => unitId));
  const lineages = new Map(units.map(({ id: unitId, lineage }) => [unitId, lineage]));
  const settings = await settingsAt(manager, bundle.divisionCode, context.today);
  const place = bundlePlaceOf(whole, lineages, enterprise.liaisonOfficerId);
  return { manager, whole, requests, enterprise, settings, requestId: context.requestId, place, ownUnitIds: ownUnitsOf(context.caller, whole, lineages) };
};

/** In the order of the ids that are given. */
export const listRequestsOf = async (manager: EntityManager, ids: readonly string[]): Promise<VisitRequest[]> => {
  const requests = new Map((await listVisitRequestsById(manager, ids)).map((request) => [request.id, request]));
  return ids.flatMap((id) => requests.get(id) ?? []);
};

const findRefusal = ({ caller, now }: RequestContext, action: BundleAction, situation: PlacedBundle): BundleActionNotAllowed | 'NOT_A_PARTY' | null => {
  const parties = partiesOf(caller, situation.place);
  if (parties.length === 0) return 'NOT_A_PARTY';
  const { state } = viewBundle(situation.whole.bundle, canSeeRefusals(caller, situation.place), now);
  const actionable = toActionableBundle(situation, { ...situation.whole.bundle, state }, now);
  const obstacle = findBundleObstacle(action, actionable);
  const isOwnAction = listBundleActions(parties).includes(action);
  if (isOwnAction && obstacle === null) return null;
  return { kind: 'BundleActionNotAllowed', action, state, obstacle: isOwnAction && obstacle !== null ? obstacle : 'WRONG_STATE', allowedNow: listAllowedBundleActions(parties, actionable) };
};

const toActionableBundle = ({ whole, requests, ownUnitIds }: PlacedBundle, bundle: MergeBundle, now: Date): ActionableBundle => ({
  ...whole,
  bundle,
  ownUnitIds,
  isFollowedUp: requests.some(({ state }) => state === 'PHONE_FOLLOWUP'),
  now,
});
