import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { listOrgUnitCopies } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import { violationPartiesOf, violationPlaceOf, type ViolationParty } from '../../domain/inspections/violation-access.ts';
import { stateAfter, type ViolationEvent, type VisitViolation } from '../../domain/inspections/violation.ts';
import { findViolation, getViolation, saveViolation } from '../../persistence/inspections/violations.ts';
import type { VisitViolationNotOpen, VisitViolationUnknown } from './refusals.ts';

export interface ViolationOperation<Refusal> {
  readonly mutation: string;
  readonly party: ViolationParty;
  readonly event: ViolationEvent;
  readonly input: { readonly idempotencyKey: string; readonly visitViolationId: string };
  /** What else is saved, or why not. */
  readonly decide: (violation: VisitViolation) => { readonly changes: Partial<VisitViolation> } | { readonly refusal: Refusal };
}

export type ViolationOperationResult<Refusal> = OperationResult<VisitViolation, Refusal | VisitViolationUnknown | VisitViolationNotOpen>;

/** What every action on a violation has in common: one transaction, the caller's part in it, and the state machine's word. */
export const actOnViolation = <Refusal = never>(context: RequestContext, { mutation, party, event, input, decide }: ViolationOperation<Refusal>): Promise<ViolationOperationResult<Refusal>> =>
  runOperation<VisitViolation, Refusal | VisitViolationUnknown | VisitViolationNotOpen>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const violation = await findViolation(manager, input.visitViolationId);
      if (violation === null || !(await takesPart(manager, context, violation, party))) {
        return { kind: 'refused', refusal: { kind: 'VisitViolationUnknown', visitViolationId: input.visitViolationId } };
      }
      const state = stateAfter(violation.state, event);
      if (state === null) return { kind: 'refused', refusal: { kind: 'VisitViolationNotOpen', state: violation.state } };
      const decision = decide(violation);
      if ('refusal' in decision) return { kind: 'refused', refusal: decision.refusal };
      return { kind: 'done', value: await saveViolation(manager, violation, { ...decision.changes, state }), reference: violation.id };
    },
    readAgain: getViolation,
  });

const takesPart = async (manager: EntityManager, { caller }: RequestContext, violation: VisitViolation, party: ViolationParty): Promise<boolean> => {
  const [unit] = await listOrgUnitCopies(manager, [violation.unitId]);
  return violationPartiesOf(caller, violationPlaceOf(violation, unit?.lineage ?? null)).includes(party);
};
