import { type EntityManager, isUuid, type OperationResult, runOperation, setTimer } from '@qinqing/database';
import { findOrgUnitCopy, listEnterpriseCopies } from '@qinqing/register-copies';
import { resolveSettings } from '@qinqing/subgraph-server';
import { shanghaiDate, type Calendar } from '@qinqing/working-time';
import type { RequestContext, Settings } from '../context.ts';
import type { Appeal } from '../domain/appeal.ts';
import { partiesOf, placeOf, type AppealPlace } from '../domain/appeal-access.ts';
import { findObstacle, listAllowedActions, toActionable, type AppealAction, type AppealParty } from '../domain/appeal-actions.ts';
import { storedClockOf, type ClockPause } from '../domain/appeal-clock.ts';
import { walk, type AppealEvent } from '../domain/appeal-state.ts';
import { canSeeRating, readState } from '../domain/rating-secrecy.ts';
import { isTimedStep, stepDueAt } from '../domain/step-clock.ts';
import { findAppeal, listRatings, saveAppealSteps } from '../persistence/appeals.ts';
import { appealSettings } from '../settings.ts';
import { publishAppealChanged } from './publish-appeal.ts';
import type { AppealActionNotAllowed, AppealUnknown } from './refusals.ts';
import { withinCalendar } from './within-calendar.ts';

/** All that a decision on an appeal looks at, read in its own transaction. */
export interface AppealSituation {
  readonly manager: EntityManager;
  readonly appeal: Appeal;
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly requestId: string | null;
}

/** A refusal leaves nothing behind; what is `recorded` is one that counts, and commits with what was written. */
export type AppealDecision<Refusal> = { readonly saved: Appeal } | { readonly refusal: Refusal } | { readonly recorded: Refusal };

export interface AppealOperation<Refusal> {
  readonly mutation: string;
  readonly action: AppealAction;
  readonly input: { readonly idempotencyKey: string; readonly appealId: string };
  readonly decide: (situation: AppealSituation & { readonly parties: readonly AppealParty[] }) => Promise<AppealDecision<Refusal>>;
}

export type AppealOperationResult<Refusal> = OperationResult<Appeal, Refusal | AppealUnknown | AppealActionNotAllowed>;

/**
 * What every action on an appeal has in common: one transaction, the caller's part in this very appeal, and the state machine's
 * word; `decide` adds the action's own rules.
 */
export const actOnAppeal = async <Refusal = never>(context: RequestContext, operation: AppealOperation<Refusal>): Promise<AppealOperationResult<Refusal>> => {
  const result = await withinCalendar(() => decideOnAppeal(context, operation));
  if (result.kind === 'refused') return result;
  const { value } = result;
  return 'saved' in value ? { kind: 'done', value: value.saved } : { kind: 'refused', refusal: value.recorded };
};

type Committed<Refusal> = Exclude<AppealDecision<Refusal>, { readonly refusal: Refusal }>;

const decideOnAppeal = <Refusal>(
  context: RequestContext,
  { mutation, action, input, decide }: AppealOperation<Refusal>,
): Promise<OperationResult<Committed<Refusal>, Refusal | AppealUnknown | AppealActionNotAllowed>> =>
  runOperation<Committed<Refusal>, Refusal | AppealUnknown | AppealActionNotAllowed>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const unknown = { kind: 'refused', refusal: { kind: 'AppealUnknown', appealId: input.appealId } } as const;
      const appeal = isUuid(input.appealId) ? await findAppeal(manager, input.appealId) : null;
      if (appeal === null) return unknown;
      const place = await readPlace(manager, appeal);
      const parties = partiesOf(context.caller, place);
      if (parties.length === 0) return unknown;
      if (findObstacle(action, parties, toActionable(appeal)) !== null) return { kind: 'refused', refusal: await describeObstacle(context, manager, { action, appeal, place, parties }) };
      const settings = await settingsAt(manager, appeal.divisionCode, context.today);
      const decision = await decide({ manager, appeal, settings, calendar: context.calendar, requestId: context.requestId, parties });
      if ('refusal' in decision) return { kind: 'refused', refusal: decision.refusal };
      return { kind: 'done', value: decision, reference: 'saved' in decision ? decision.saved.id : JSON.stringify(decision.recorded) };
    },
    readAgain: async (manager, reference) => (isUuid(reference) ? { saved: await getAppeal(manager, reference) } : { recorded: JSON.parse(reference) as Refusal }),
  });

const readPlace = async (manager: EntityManager, appeal: Appeal): Promise<AppealPlace> => {
  const [enterprise] = await listEnterpriseCopies(manager, [appeal.enterpriseId]);
  const unit = appeal.unitId === null ? null : await findOrgUnitCopy(manager, appeal.unitId);
  return placeOf(appeal, unit?.lineage ?? null, enterprise?.liaisonOfficerId ?? null);
};

interface Hindered {
  readonly action: AppealAction;
  readonly appeal: Appeal;
  readonly place: AppealPlace;
  readonly parties: readonly AppealParty[];
}

/** A refusal must not tell of a rating that the caller may not read yet (§0.1). */
const describeObstacle = async ({ caller, now }: RequestContext, manager: EntityManager, { action, appeal, place, parties }: Hindered): Promise<AppealActionNotAllowed> => {
  const rating = appeal.state === 'RETURN_VISIT' ? (await listRatings(manager, [appeal.id])).at(-1) : undefined;
  const state = readState(appeal.state, rating === undefined || canSeeRating(caller, place, rating.at, now));
  return { kind: 'AppealActionNotAllowed', action, state, allowedNow: listAllowedActions(parties, toActionable(appeal)) };
};

export const settingsAt = async (manager: EntityManager, divisionCode: string, day: string): Promise<Settings> => {
  const [settings] = await resolveSettings(manager, appealSettings, [{ divisionCode }], day);
  if (settings === undefined) throw new Error('settings are resolved for each place');
  return settings;
};

export const getAppeal = async (manager: EntityManager, id: string): Promise<Appeal> => {
  const appeal = await findAppeal(manager, id);
  if (appeal === null) throw new Error(`appeal ${id} is gone`);
  return appeal;
};

export interface AppealMove {
  readonly events: readonly AppealEvent[];
  readonly changes?: Partial<Appeal>;
  readonly reason?: string | null;
  /** The unit that the step concerns; left out: the one that has the appeal. */
  readonly unitId?: string | null;
  /** Given when what is promised changes: the deadline is computed anew, from submission, with these pauses. */
  readonly pauses?: readonly ClockPause[];
}

export const SYSTEM_ACTOR = 'system';

/**
 * Walks an appeal through events and saves it. The clock of the step before stops; that of the new one starts with its timer, in
 * the same transaction. What is promised keeps the numbers that were in force on the day of submission.
 */
export const moveAppeal = async (situation: AppealSituation, { actor, now }: { readonly actor: string; readonly now: Date }, move: AppealMove): Promise<Appeal> => {
  const { manager, appeal, settings, calendar, requestId } = situation;
  const { events, changes = {}, reason = null, pauses } = move;
  const steps = walk(appeal.state, events);
  if (steps === null) throw new Error(`${appeal.state} does not lead through ${events.join(', ')}`);
  const state = steps.at(-1)?.to ?? appeal.state;
  const step = isTimedStep(state) ? stepDueAt(state, now, calendar, settings.values) : null;
  const clock = pauses === undefined ? {} : await computeClock(situation, { ...appeal, ...changes }, pauses);
  const unitId = move.unitId === undefined ? (changes.unitId ?? appeal.unitId) : move.unitId;
  const saved = await saveAppealSteps(manager, appeal, { steps, changes: { ...changes, ...clock, stepDueAt: step, settingsVersion: settings.version }, actor, unitId, reason, now });
  if (step !== null) await setTimer(manager, { job: 'pass-appeal-step', payload: { appealId: saved.id }, runAt: step, key: `appeal:${saved.id}` });
  await publishAppealChanged(manager, saved, requestId);
  return saved;
};

const computeClock = async ({ manager, calendar }: AppealSituation, next: Appeal, pauses: readonly ClockPause[]): Promise<Partial<Appeal>> => {
  const { values } = await settingsAt(manager, next.divisionCode, shanghaiDate(next.submittedAt));
  return storedClockOf(next, pauses, { calendar, settings: values });
};
