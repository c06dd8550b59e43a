import { randomUUID } from 'node:crypto';
import { CallerFault, isInJurisdiction } from '@qinqing/caller';
import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { isInBusiness } from '../domain/visit-eligibility.ts';
import { checkVisitForm, type FormProblem, type ProposedWindow, type VisitForm } from '../domain/visit-form.ts';
import type { VisitBenefit } from '../domain/visit-kind.ts';
import type { VisitRequest, VisitWindow } from '../domain/visit-request.ts';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import { hasOpenAppeal } from '../persistence/appeal-copies.ts';
import { insertVisitRequest } from '../persistence/visit-requests.ts';
import { getVisitRequest, settingsAt } from './act-on-visit.ts';
import type { VisitFormRejected, VisitTargetUnknown } from './refusals.ts';

export interface RequestVisitInput extends VisitForm {
  readonly idempotencyKey: string;
  readonly enterpriseId: string;
  readonly benefits: readonly VisitBenefit[];
}

/** A unit books a visit (VIS-01, VIS-22): only a complete form for a known enterprise of the jurisdiction is taken in. */
export const requestVisit = (context: RequestContext, input: RequestVisitInput): Promise<OperationResult<VisitRequest, VisitFormRejected | VisitTargetUnknown>> =>
  runOperation<VisitRequest, VisitFormRejected | VisitTargetUnknown>(context.dataSource, {
    mutation: 'requestVisit',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const { unitId } = context.caller;
      if (unitId === null) throw new CallerFault('FORBIDDEN', 'Your account belongs to no unit: a visit is booked for a unit. Ask your administrator to assign one.');
      const enterprise = await findEnterpriseCopy(manager, input.enterpriseId);
      if (enterprise === null || !isTarget(context, enterprise)) return { kind: 'refused', refusal: { kind: 'VisitTargetUnknown', enterpriseId: input.enterpriseId } };
      const settings = await settingsAt(manager, enterprise.divisionCode, context.today);
      const formProblems = checkVisitForm(input, context.now, context.calendar, settings.values);
      const problems = formProblems.length > 0 ? formProblems : await checkAppeal(manager, input);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'VisitFormRejected', problems } };
      const request = newRequest(context, input, { unitId, enterprise, settingsVersion: settings.version });
      await insertVisitRequest(manager, request, toWindows(request.id, 1, input.windows));
      return { kind: 'done', value: request, reference: request.id };
    },
    readAgain: getVisitRequest,
  });

/** The problem that a visit serves is an open appeal of its target (§10.3). */
const checkAppeal = async (manager: EntityManager, { enterpriseId, relatedIssue }: RequestVisitInput): Promise<readonly FormProblem[]> => {
  if (relatedIssue === null || (await hasOpenAppeal(manager, enterpriseId, relatedIssue))) return [];
  return [{ field: 'relatedIssue', code: 'APPEAL_NOT_OPEN', limit: null }];
};

const isTarget = ({ caller }: RequestContext, enterprise: EnterpriseCopy): boolean => isInJurisdiction(caller, enterprise.divisionCode) && isInBusiness(enterprise.status);

export const toWindows = (visitRequestId: string, round: number, windows: readonly ProposedWindow[]): VisitWindow[] =>
  windows.map(({ startsAt, endsAt }, index) => ({ visitRequestId, round, position: index + 1, startsAt, endsAt }));

const newRequest = (
  { caller, now }: RequestContext,
  input: RequestVisitInput,
  { unitId, enterprise, settingsVersion }: { readonly unitId: string; readonly enterprise: EnterpriseCopy; readonly settingsVersion: string },
): VisitRequest => ({
  id: randomUUID(),
  enterpriseId: enterprise.id,
  divisionCode: enterprise.divisionCode,
  unitId,
  requestedBy: caller.subject,
  kind: input.kind,
  occasion: input.occasion,
  purpose: input.purpose.trim(),
  topics: input.topics,
  asks: input.asks,
  benefits: input.benefits,
  relatedIssue: input.relatedIssue,
  headcount: input.headcount,
  superiorDocument: input.superiorDocument,
  statutoryBasis: input.statutoryBasis,
  statutoryDeadline: input.statutoryDeadline,
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
