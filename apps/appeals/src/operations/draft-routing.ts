import { randomUUID } from 'node:crypto';
import { isInJurisdiction } from '@qinqing/caller';
import { parseDivisionCode } from '@qinqing/codes';
import { isUuid, runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { listOrgUnitCopies } from '@qinqing/register-copies';
import { findItem } from '../catalogue/catalogue.ts';
import type { RequestContext } from '../context.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import { checkRouting, type RoutingRow, type RoutingVersion } from '../domain/routing.ts';
import { findRouting, insertRouting } from '../persistence/routing.ts';
import type { AppealRoutingRejected } from './refusals.ts';

export interface DraftRoutingInput {
  readonly idempotencyKey: string;
  readonly divisionCode: string;
  readonly rows: readonly RoutingRow[];
}

/** A routing is drafted beside the one in force, which stays (APL-02). */
export const draftRouting = (context: RequestContext, input: DraftRoutingInput): Promise<OperationResult<RoutingVersion, AppealRoutingRejected>> =>
  runOperation<RoutingVersion, AppealRoutingRejected>(context.dataSource, {
    mutation: 'draftRouting',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const division = parseDivisionCode(input.divisionCode);
      const rows = input.rows.map(({ itemCode, unitIds }) => ({ itemCode, unitIds: unitIds.map((unitId) => unitId.toLowerCase()) }));
      const foreign: FormProblem = { field: 'divisionCode', code: 'DIVISION_FOREIGN', limit: null };
      const problems = division.ok && isInJurisdiction(context.caller, division.code) ? await listProblems(manager, rows) : [foreign];
      if (problems.length > 0 || !division.ok) return { kind: 'refused', refusal: { kind: 'AppealRoutingRejected', problems } };
      const draft = { id: randomUUID(), divisionCode: division.code, draftedBy: context.caller.subject, draftedAt: context.now };
      await insertRouting(manager, draft, rows);
      return { kind: 'done', value: await getRouting(manager, draft.id), reference: draft.id };
    },
    readAgain: getRouting,
  });

const listProblems = async (manager: EntityManager, rows: readonly RoutingRow[]): Promise<FormProblem[]> => {
  const unitIds = [...new Set(rows.flatMap((row) => row.unitIds))].filter(isUuid);
  const known = new Set((await listOrgUnitCopies(manager, unitIds)).map(({ id }) => id));
  return checkRouting(rows, { isInForce: (code) => findItem(code)?.isRetired === false, isKnownUnit: (id) => known.has(id) });
};

export const getRouting = async (manager: EntityManager, id: string): Promise<RoutingVersion> => {
  const routing = await findRouting(manager, id);
  if (routing === null) throw new Error(`routing ${id} is gone`);
  return routing;
};
