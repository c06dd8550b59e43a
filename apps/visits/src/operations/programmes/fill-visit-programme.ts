import { isInJurisdiction } from '@qinqing/caller';
import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import { findMisfit } from '../../domain/programmes/programme-fit.ts';
import { countRemaining, type ProgrammeCriteria, type VisitProgramme } from '../../domain/programmes/visit-programme.ts';
import { isInBusiness } from '../../domain/visit-eligibility.ts';
import { claimProgramme, findProgramme, getProgramme } from '../../persistence/programmes/programmes.ts';
import { listStops } from '../../persistence/programmes/programme-stops.ts';
import { bookVisit } from '../request-visit.ts';
import type { VisitFormRejected } from '../refusals.ts';
import type { VisitProgrammeNotFillable, VisitProgrammeStopUnfit, VisitProgrammeUnknown } from './refusals.ts';

export interface FillVisitProgrammeInput {
  readonly idempotencyKey: string;
  readonly visitProgrammeId: string;
  readonly enterpriseIds: readonly string[];
}

/** Lead time and alternatives are the unit's to keep. */
const PICKED_LATER = { leadTimeDays: 0, minimumWindows: 1 };

type Refusal = VisitProgrammeUnknown | VisitProgrammeNotFillable | VisitProgrammeStopUnfit | VisitFormRejected;
type Picking = { readonly picked: readonly EnterpriseCopy[] } | { readonly refusal: Refusal };

/** The centre picks enterprises for a unit's criteria (VIS-44): each is screened and asked like any other, and as many as the unit wanted. */
export const fillVisitProgramme = (context: RequestContext, input: FillVisitProgrammeInput): Promise<OperationResult<VisitProgramme, Refusal>> =>
  runOperation<VisitProgramme, Refusal>(context.dataSource, {
    mutation: 'fillVisitProgramme',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const programme = await findProgramme(manager, input.visitProgrammeId);
      if (programme === null || !isInJurisdiction(context.caller, programme.divisionCode)) {
        return { kind: 'refused', refusal: { kind: 'VisitProgrammeUnknown', visitProgrammeId: input.visitProgrammeId } };
      }
      const picking = await pick(context, manager, programme, input.enterpriseIds);
      if ('refusal' in picking) return { kind: 'refused', refusal: picking.refusal };
      await claimProgramme(manager, programme);
      const refusal = await bookPicked(context, manager, programme, picking.picked);
      if (refusal !== null) return { kind: 'refused', refusal };
      return { kind: 'done', value: { ...programme, version: programme.version + 1 }, reference: programme.id };
    },
    readAgain: getProgramme,
  });

const pick = async (context: RequestContext, manager: EntityManager, programme: VisitProgramme, enterpriseIds: readonly string[]): Promise<Picking> => {
  const stops = await listStops(manager, programme.id);
  const remaining = programme.criteria === null ? 0 : countRemaining(programme, stops);
  const { criteria, stopCount } = programme;
  if (criteria === null || enterpriseIds.length === 0 || enterpriseIds.length > remaining) return { refusal: { kind: 'VisitProgrammeNotFillable', stopCount, remaining } };
  const askedBefore = new Set(stops.map(({ enterpriseId }) => enterpriseId));
  const picked: EnterpriseCopy[] = [];
  for (const enterpriseId of enterpriseIds) {
    const enterprise = await findEnterpriseCopy(manager, enterpriseId);
    const misfit = findMisfitOf(context, enterprise, programme, criteria, askedBefore);
    if (enterprise === null || misfit !== null) return { refusal: { kind: 'VisitProgrammeStopUnfit', enterpriseId, because: misfit ?? 'UNKNOWN' } };
    askedBefore.add(enterprise.id);
    picked.push(enterprise);
  }
  return { picked };
};

const findMisfitOf = (
  { caller }: RequestContext,
  enterprise: EnterpriseCopy | null,
  { divisionCode }: VisitProgramme,
  criteria: ProgrammeCriteria,
  askedBefore: ReadonlySet<string>,
): VisitProgrammeStopUnfit['because'] | null => {
  const isKnown = enterprise !== null && isInBusiness(enterprise.status) && isInJurisdiction(caller, enterprise.divisionCode) && isInJurisdiction({ ...caller, divisionCode }, enterprise.divisionCode);
  return isKnown ? findMisfit(enterprise, criteria, askedBefore) : 'UNKNOWN';
};

/**
 * Each stop is the unit's request, as if it had named the enterprise itself. The unit kept the lead time when it asked; the centre picks as long as
 * one of its windows lies ahead.
 */
const bookPicked = async (context: RequestContext, manager: EntityManager, { id, form, criteria, unitId, requestedBy }: VisitProgramme, picked: readonly EnterpriseCopy[]): Promise<Refusal | null> => {
  const windows = criteria?.windows.filter(({ startsAt }) => startsAt > context.now) ?? [];
  for (const enterprise of picked) {
    const input = { ...form, relatedIssue: null, enterpriseId: enterprise.id, windows };
    const booked = await bookVisit(context, manager, input, { programmeId: id, isPicked: true, unitId, requestedBy }, PICKED_LATER);
    if (!('refusal' in booked)) continue;
    const { refusal } = booked;
    if (refusal.kind === 'VisitFormRejected') return refusal;
    return { kind: 'VisitProgrammeStopUnfit', enterpriseId: enterprise.id, because: 'UNKNOWN' };
  }
  return null;
};
