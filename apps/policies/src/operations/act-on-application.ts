import { runOperation, setTimer, type EntityManager, type OperationResult } from '@qinqing/database';
import { findOrgUnitCopy } from '@qinqing/register-copies';
import type { RequestContext, Settings } from '../context.ts';
import { partiesOf, placeOf, type ApplicationPlace } from '../domain/application-access.ts';
import { findObstacle, listActions, listAllowedActions, type PolicyApplicationAction } from '../domain/application-actions.ts';
import { walk, type ApplicationEvent } from '../domain/application-state.ts';
import { isOverdue, type PolicyApplication } from '../domain/policy-application.ts';
import type { PolicyProject } from '../domain/policy-project.ts';
import { findApplication, getApplication, saveApplication } from '../persistence/applications.ts';
import { getProject } from '../persistence/projects.ts';
import { lockBudgetOf } from '../persistence/waiting-lists.ts';
import { settingsAt } from './act-on-project.ts';
import type { PolicyApplicationActionNotAllowed, PolicyApplicationUnknown } from './refusals.ts';

/** All that a decision on an application looks at, read in its own transaction. */
export interface ApplicationSituation {
  readonly manager: EntityManager;
  readonly application: PolicyApplication;
  readonly project: PolicyProject;
  /** Of the project's division: who makes the policy makes its numbers. */
  readonly settings: Settings;
}

export type ApplicationOutcome<Refusal> = { readonly saved: PolicyApplication } | { readonly refusal: Refusal };

export interface ApplicationOperation<Refusal> {
  readonly mutation: string;
  readonly action: PolicyApplicationAction;
  readonly input: { readonly idempotencyKey: string; readonly applicationId: string };
  /** The project's money, or its waiting list, may move. */
  readonly movesMoney?: boolean;
  readonly decide: (situation: ApplicationSituation) => Promise<ApplicationOutcome<Refusal>>;
}

export type ApplicationOperationResult<Refusal = never> = OperationResult<PolicyApplication, Refusal | PolicyApplicationUnknown | PolicyApplicationActionNotAllowed>;

/**
 * What every action on an application has in common: one transaction, the caller's right to act on this very application, and the state
 * machine's word; `decide` adds the action's own rules.
 */
export const actOnApplication = <Refusal = never>(
  context: RequestContext,
  { mutation, action, input, movesMoney = false, decide }: ApplicationOperation<Refusal>,
): Promise<ApplicationOperationResult<Refusal>> =>
  runOperation<PolicyApplication, Refusal | PolicyApplicationUnknown | PolicyApplicationActionNotAllowed>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const unknown = { kind: 'refused', refusal: { kind: 'PolicyApplicationUnknown', applicationId: input.applicationId } } as const;
      const found = await readSituation(context, manager, input.applicationId, movesMoney);
      if (found === null) return unknown;
      const { place, ...situation } = found;
      const obstacle = findActionObstacle(context, action, situation.application, place);
      if (obstacle === 'NOT_A_PARTY') return unknown;
      if (obstacle !== null) return { kind: 'refused', refusal: obstacle };
      const outcome = await decide(situation);
      if ('refusal' in outcome) return { kind: 'refused', refusal: outcome.refusal };
      return { kind: 'done', value: outcome.saved, reference: outcome.saved.id };
    },
    readAgain: getApplication,
  });

const readSituation = async (context: RequestContext, manager: EntityManager, id: string, movesMoney: boolean): Promise<(ApplicationSituation & { readonly place: ApplicationPlace }) | null> => {
  if ((await findApplication(manager, id)) === null) return null;
  if (movesMoney) await lockBudgetOf(manager, id);
  const application = await getApplication(manager, id);
  const project = await getProject(manager, application.projectId);
  const unit = await findOrgUnitCopy(manager, application.unitId);
  const settings = await settingsAt(manager, project.divisionCode, context.today);
  return { manager, application, project, settings, place: placeOf(application, unit?.lineage ?? null) };
};

/** An action belongs to a party: who holds a role elsewhere, and takes part here in another one, may not use it here. */
const findActionObstacle = (
  { caller, now }: RequestContext,
  action: PolicyApplicationAction,
  application: PolicyApplication,
  place: ApplicationPlace,
): PolicyApplicationActionNotAllowed | 'NOT_A_PARTY' | null => {
  const parties = partiesOf(caller, place);
  const actionable = { state: application.state, isOverdue: isOverdue(application, now) };
  const isOwnAction = parties.some((party) => listActions(party).includes(action));
  const obstacle = findObstacle(action, actionable);
  // To a third party an application exists as long as it is publicly noticed.
  const isStranger = parties.length === 0 || (parties.every((party) => party === 'THIRD_PARTY') && (!isOwnAction || obstacle === 'WRONG_STATE'));
  if (isStranger) return 'NOT_A_PARTY';
  if (isOwnAction && obstacle === null) return null;
  return { kind: 'PolicyApplicationActionNotAllowed', action, state: application.state, allowedNow: [...new Set(parties.flatMap((party) => listAllowedActions(party, actionable)))] };
};

export interface ApplicationMove {
  readonly events: readonly ApplicationEvent[];
  readonly changes?: Partial<PolicyApplication>;
  readonly reason?: string | null;
}

/**
 * Walks an application through events and saves it. Whatever clock ran before stops; when the changes start one (`dueAt`), its timer is set in the
 * same transaction.
 */
export const moveApplication = async (
  { manager, application }: Pick<ApplicationSituation, 'manager' | 'application'>,
  { actor, now }: { readonly actor: string; readonly now: Date },
  { events, changes = {}, reason = null }: ApplicationMove,
): Promise<PolicyApplication> => {
  const steps = walk(application.state, events);
  if (steps === null) throw new Error(`${application.state} does not lead through ${events.join(', ')}`);
  const saved = await saveApplication(manager, application, { steps, changes: { dueAt: null, dueCalendarVersion: null, ...changes }, actor, reason, now });
  if (saved.dueAt !== null) await setTimer(manager, { job: 'pass-application-deadline', payload: { applicationId: saved.id }, runAt: saved.dueAt, key: `application:${saved.id}` });
  return saved;
};
