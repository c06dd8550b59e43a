import { isUuid, runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy, findOrgUnitCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext, Settings } from '../context.ts';
import { canRead, partiesOf, type CreditPlace } from '../domain/credit-access.ts';
import { findObstacle, listActions, type Actionable, type CreditAction, type CreditObstacle } from '../domain/credit-actions.ts';
import { takeEnterprise } from '../persistence/standings.ts';
import type { CreditActionNotAllowed } from './refusals.ts';
import { refreshStanding } from './refresh-standing.ts';
import { settingsAt } from './settings-at.ts';

/** What an action is about: a record, a list entry, a repair or a dispute. */
export interface CreditRow {
  readonly id: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly authorityUnitId: string;
}

/** All that a decision looks at, read in its own transaction, with the enterprise taken. */
export interface CreditSituation<Row> {
  readonly manager: EntityManager;
  readonly row: Row;
  readonly object: Actionable;
  readonly enterprise: EnterpriseCopy;
  readonly settings: Settings;
}

export type CreditDecision<Value, Refusal> = { readonly saved: Value } | { readonly refusal: Refusal };

export interface CreditOperation<Row, Value, Refusal, Unknown> {
  readonly mutation: string;
  readonly action: CreditAction;
  readonly input: { readonly idempotencyKey: string };
  readonly id: string;
  readonly unknown: Unknown;
  readonly find: (manager: EntityManager, id: string) => Promise<Row | null>;
  readonly judge: (manager: EntityManager, row: Row) => Promise<Actionable>;
  /** An obstacle that `decide` explains itself, with more facts. */
  readonly explains?: CreditObstacle;
  readonly decide: (situation: CreditSituation<Row>) => Promise<CreditDecision<Value, Refusal>>;
  readonly readAgain: (manager: EntityManager, id: string) => Promise<Value | null>;
}

/**
 * What every action on records, lists, repairs and disputes has in common: one transaction that has taken the enterprise, the caller's
 * part in this very object, the rules' word, the action itself, and the standing that follows from it.
 */
export const actOnCredit = <Row extends CreditRow, Value extends { readonly id: string }, Refusal, Unknown>(
  context: RequestContext,
  operation: CreditOperation<Row, Value, Refusal, Unknown>,
): Promise<OperationResult<Value, Refusal | Unknown | CreditActionNotAllowed>> => {
  type Refused = Refusal | Unknown | CreditActionNotAllowed;
  return runOperation<Value, Refused>(context.dataSource, {
    mutation: operation.mutation,
    caller: context.caller.subject,
    input: operation.input,
    decide: async (manager) => {
      const found = await readSituation(context, manager, operation);
      if (found === null) return { kind: 'refused', refusal: operation.unknown };
      const { place, ...situation } = found;
      const obstacle = findActionObstacle(context, operation, place, situation.object);
      if (obstacle !== null) return { kind: 'refused', refusal: obstacle };
      const decision = await operation.decide(situation);
      if ('refusal' in decision) return { kind: 'refused', refusal: decision.refusal };
      await refreshStanding(manager, situation.enterprise, context);
      return { kind: 'done', value: await getAgain(operation, manager, decision.saved.id), reference: decision.saved.id };
    },
    readAgain: (manager, reference) => getAgain(operation, manager, reference),
  });
};

/** As it is now: the standing's change may have moved it on. */
const getAgain = async <Row, Value, Refusal, Unknown>({ readAgain, mutation }: CreditOperation<Row, Value, Refusal, Unknown>, manager: EntityManager, id: string): Promise<Value> => {
  const value = await readAgain(manager, id);
  if (value === null) throw new Error(`${mutation}: ${id} is gone`);
  return value;
};

const readSituation = async <Row extends CreditRow, Value, Refusal, Unknown>(
  context: RequestContext,
  manager: EntityManager,
  { id, find, judge }: CreditOperation<Row, Value, Refusal, Unknown>,
): Promise<(CreditSituation<Row> & { readonly place: CreditPlace }) | null> => {
  const seen = isUuid(id) ? await find(manager, id) : null;
  if (seen === null) return null;
  const place = await readPlace(manager, seen);
  if (!canRead(context.caller, place)) return null;
  await takeEnterprise(manager, seen.enterpriseId);
  const [row, enterprise] = [await find(manager, id), await findEnterpriseCopy(manager, seen.enterpriseId)];
  if (row === null || enterprise === null) return null;
  return { manager, row, object: await judge(manager, row), enterprise, settings: await settingsAt(manager, enterprise.divisionCode, context.today), place };
};

const readPlace = async (manager: EntityManager, { divisionCode, enterpriseId, authorityUnitId }: CreditRow): Promise<CreditPlace> => {
  const unit = await findOrgUnitCopy(manager, authorityUnitId);
  return { divisionCode, enterpriseId, unitIds: unit?.lineage ?? [authorityUnitId] };
};

const findActionObstacle = <Row, Value, Refusal, Unknown>(
  { caller }: RequestContext,
  { action, explains }: CreditOperation<Row, Value, Refusal, Unknown>,
  place: CreditPlace,
  object: Actionable,
): CreditActionNotAllowed | null => {
  const parties = partiesOf(caller, place);
  const obstacle = findObstacle(parties, action, object);
  if (obstacle === null || obstacle === explains) return null;
  const allowedNow = listActions(parties, object).flatMap((state) => (state.obstacle === null ? [state.action] : []));
  return { kind: 'CreditActionNotAllowed', action, obstacle, allowedNow };
};
