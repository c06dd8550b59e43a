import { actingEnterpriseOf, CallerFault } from '@qinqing/caller';
import { runOperation, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy, findOrgUnitCopy } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import { toStoredTerms } from '../../domain/standing/visit-terms.ts';
import { checkVisitForm, type ProposedWindow } from '../../domain/visit-form.ts';
import { isInvitable, type VisitKind } from '../../domain/visit-kind.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { insertVisitRequest } from '../../persistence/visit-requests.ts';
import { getVisitRequest, settingsAt } from '../act-on-visit.ts';
import type { VisitingUnitUnknown } from '../inspections/refusals.ts';
import { notifyOfSubmission } from '../notices/notify-of-steps.ts';
import type { VisitFormRejected, VisitTargetUnknown } from '../refusals.ts';
import { checkReception, newRequest, toWindows } from '../request-visit.ts';
import { startClock } from '../step-clock.ts';

export interface InviteVisitInput {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly kind: VisitKind;
  readonly purpose: string;
  readonly topics: readonly string[];
  readonly headcount: number;
  readonly windows: readonly ProposedWindow[];
}

type Refusal = VisitingUnitUnknown | VisitTargetUnknown | VisitFormRejected;

/** Lead time and alternatives protect the enterprise, which waives them. */
const OWN_WISH = { leadTimeDays: 0, minimumWindows: 1 };

/**
 * An enterprise asks a unit for a service, or for help with its suppliers' visit (企业邀请, VIS-25, VIS-42). Nobody screens what the enterprise itself
 * wants: its word is given, and the unit answers as it answers terms. An invited service uses up no quota (§10.1).
 */
export const inviteVisit = async (context: RequestContext, input: InviteVisitInput): Promise<OperationResult<VisitRequest, Refusal>> => {
  if (!isInvitable(input.kind)) throw new CallerFault('BAD_USER_INPUT', 'An enterprise invites to a SERVICE or a SUPPLIER_VISIT: whatever else a unit wants, the unit books.', { field: 'kind' });
  return runOperation<VisitRequest, Refusal>(context.dataSource, {
    mutation: 'inviteVisit',
    caller: context.caller.subject,
    actingFor: context.caller.actingFor,
    input,
    decide: async (manager) => {
      const refused = (refusal: Refusal) => ({ kind: 'refused', refusal }) as const;
      const { now, calendar, today } = context;
      const enterpriseId = actingEnterpriseOf(context.caller);
      const enterprise = await findEnterpriseCopy(manager, enterpriseId);
      if (enterprise === null) return refused({ kind: 'VisitTargetUnknown', enterpriseId });
      const unit = await findOrgUnitCopy(manager, input.unitId);
      if (unit === null) return refused({ kind: 'VisitingUnitUnknown', unitId: input.unitId });
      const settings = await settingsAt(manager, enterprise.divisionCode, today);
      const form = toForm(input, enterprise.id);
      const problems = [...checkVisitForm(form, now, calendar, { ...settings.values, ...OWN_WISH }), ...(await checkReception(manager, form))];
      if (problems.length > 0) return refused({ kind: 'VisitFormRejected', problems });
      const request: VisitRequest = {
        ...newRequest(context, form, { unitId: unit.id, enterprise, settingsVersion: settings.version }),
        ...startClock(context, 'NEGOTIATING', settings),
        state: 'NEGOTIATING',
        isInvited: true,
        askedAt: now,
        terms: toStoredTerms({ conditions: null, windows: input.windows }),
      };
      await insertVisitRequest(manager, request, toWindows(request.id, 1, input.windows));
      await notifyOfSubmission(manager, request, context.requestId);
      return { kind: 'done', value: request, reference: request.id };
    },
    readAgain: getVisitRequest,
  });
};

const toForm = (input: InviteVisitInput, enterpriseId: string) => ({
  ...input,
  enterpriseId,
  occasion: 'THEMED_ACTIVITY' as const,
  asks: [],
  benefits: [],
  relatedIssue: null,
  superiorDocument: null,
  statutoryBasis: null,
  statutoryDeadline: null,
});
