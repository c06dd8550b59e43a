import { randomUUID } from 'node:crypto';
import { CallerFault, isInJurisdiction } from '@qinqing/caller';
import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { checkReceptionFit, isBoundByReceptionRules } from '../domain/arrival/reception-fit.ts';
import { isInBusiness } from '../domain/visit-eligibility.ts';
import { checkVisitForm, type FormProblem, type FormSettings, type ProposedWindow, type VisitForm } from '../domain/visit-form.ts';
import type { VisitBenefit } from '../domain/visit-kind.ts';
import type { VisitRequest, VisitWindow } from '../domain/visit-request.ts';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import { findReceptionRules } from '../persistence/arrival/reception-rules.ts';
import { hasOpenAppeal } from '../persistence/appeal-copies.ts';
import { insertVisitRequest } from '../persistence/visit-requests.ts';
import { getVisitRequest, settingsAt } from './act-on-visit.ts';
import type { InspectionCapReached } from './inspections/refusals.ts';
import { takeInspectionPlace } from './inspections/take-inspection-place.ts';
import { notifyOfSubmission } from './notices/notify-of-steps.ts';
import type { VisitFormRejected, VisitTargetUnknown } from './refusals.ts';

export interface RequestVisitInput extends VisitForm {
  readonly idempotencyKey: string;
  readonly enterpriseId: string;
  readonly benefits: readonly VisitBenefit[];
}

export type BookingRefusal = VisitFormRejected | VisitTargetUnknown | InspectionCapReached;

/** A unit books a visit (VIS-01, VIS-22): only a complete form for a known enterprise of the jurisdiction is taken in. */
export const requestVisit = (context: RequestContext, input: RequestVisitInput): Promise<OperationResult<VisitRequest, BookingRefusal>> =>
  runOperation<VisitRequest, BookingRefusal>(context.dataSource, {
    mutation: 'requestVisit',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const booked = await bookVisit(context, manager, input);
      return 'refusal' in booked ? { kind: 'refused', refusal: booked.refusal } : { kind: 'done', value: booked.saved, reference: booked.saved.id };
    },
    readAgain: getVisitRequest,
  });

/**
 * One visit of the caller's unit, alone or as a stop, in the caller's transaction. Whoever gets a refusal rolls back.
 *
 * @param particulars what sets the request apart from an ordinary one
 * @param leniency rules of the form that do not bind whoever picks it up later
 */
export const bookVisit = async (
  context: RequestContext,
  manager: EntityManager,
  input: Omit<RequestVisitInput, 'idempotencyKey'>,
  particulars: Partial<VisitRequest> = {},
  leniency: Partial<FormSettings> = {},
): Promise<{ readonly saved: VisitRequest } | { readonly refusal: BookingRefusal }> => {
  const unitId = particulars.unitId ?? unitOf(context);
  const enterprise = await findEnterpriseCopy(manager, input.enterpriseId);
  if (enterprise === null || !isTarget(context, enterprise)) return { refusal: { kind: 'VisitTargetUnknown', enterpriseId: input.enterpriseId } };
  const settings = await settingsAt(manager, enterprise.divisionCode, context.today);
  const formProblems = [...checkVisitForm(input, context.now, context.calendar, { ...settings.values, ...leniency }), ...(await checkReception(manager, input))];
  const problems = formProblems.length > 0 ? formProblems : await checkAppeal(manager, input);
  if (problems.length > 0) return { refusal: { kind: 'VisitFormRejected', problems } };
  const saved = { ...newRequest(context, input, { unitId, enterprise, settingsVersion: settings.version }), ...particulars };
  const windows = toWindows(saved.id, 1, input.windows);
  await insertVisitRequest(manager, saved, windows);
  const capped = await takeInspectionPlace({ manager, request: saved, settings }, windows[0]?.startsAt ?? context.now, context.now);
  if (capped !== null) return { refusal: capped };
  await notifyOfSubmission(manager, saved, context.requestId);
  return { saved };
};

/** @throws CallerFault FORBIDDEN: a visit is booked for a unit */
export const unitOf = ({ caller }: RequestContext): string => {
  if (caller.unitId === null) throw new CallerFault('FORBIDDEN', 'Your account belongs to no unit: a visit is booked for a unit. Ask your administrator to assign one.');
  return caller.unitId;
};

/** What the enterprise has said about its visitors binds the form; inspectors at work are not bound (VIS-21, §0.1). */
export const checkReception = async (manager: EntityManager, input: Omit<RequestVisitInput, 'idempotencyKey'>): Promise<readonly FormProblem[]> =>
  isBoundByReceptionRules({ ...input, announcement: null, isEmergency: false }) ? checkReceptionFit(input, await findReceptionRules(manager, input.enterpriseId)) : [];

/** The problem that a visit serves is an open appeal of its target (§10.3). */
export const checkAppeal = async (manager: EntityManager, { enterpriseId, relatedIssue }: Pick<RequestVisitInput, 'enterpriseId' | 'relatedIssue'>): Promise<readonly FormProblem[]> => {
  if (relatedIssue === null || (await hasOpenAppeal(manager, enterpriseId, relatedIssue))) return [];
  return [{ field: 'relatedIssue', code: 'APPEAL_NOT_OPEN', limit: null }];
};

export const isTarget = ({ caller }: RequestContext, enterprise: EnterpriseCopy): boolean => isInJurisdiction(caller, enterprise.divisionCode) && isInBusiness(enterprise.status);

export const toWindows = (visitRequestId: string, round: number, windows: readonly ProposedWindow[]): VisitWindow[] =>
  windows.map(({ startsAt, endsAt }, index) => ({ visitRequestId, round, position: index + 1, startsAt, endsAt }));

type FormColumns = Pick<VisitRequest, Exclude<keyof VisitForm, 'windows'> | 'benefits'>;

/** What a form says about the visit itself; its windows have a table of their own. */
export const toFormColumns = (form: Omit<RequestVisitInput, 'idempotencyKey'>): FormColumns => ({
  kind: form.kind,
  occasion: form.occasion,
  purpose: form.purpose.trim(),
  topics: form.topics,
  asks: form.asks,
  benefits: form.benefits,
  relatedIssue: form.relatedIssue,
  headcount: form.headcount,
  superiorDocument: form.superiorDocument,
  statutoryBasis: form.statutoryBasis,
  statutoryDeadline: form.statutoryDeadline,
});

export const newRequest = (
  { caller, now }: RequestContext,
  input: Omit<RequestVisitInput, 'idempotencyKey'>,
  { unitId, enterprise, settingsVersion }: { readonly unitId: string; readonly enterprise: EnterpriseCopy; readonly settingsVersion: string },
): VisitRequest => ({
  id: randomUUID(),
  enterpriseId: enterprise.id,
  divisionCode: enterprise.divisionCode,
  unitId,
  requestedBy: caller.subject,
  ...toFormColumns(input),
  state: 'COLLECTED',
  necessity: null,
  counterOffer: null,
  refusalReason: null,
  askedAt: null,
  dueAt: null,
  dueCalendarVersion: null,
  settingsVersion,
  scheduledStartsAt: null,
  scheduledEndsAt: null,
  announcement: input.kind === 'INSPECTION' ? 'ANNOUNCED' : null,
  isEmergency: false,
  isInvited: false,
  isOverride: false,
  programmeId: null,
  isPicked: false,
  bundleId: null,
  duplicateOf: null,
  terms: null,
  unspokenUntil: null,
  checkedInAt: null,
  checkedOutAt: null,
  outcome: null,
  createdAt: now,
  updatedAt: now,
  version: 1,
});
