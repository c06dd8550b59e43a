import { runOperation, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import type { InspectionReason } from '../../domain/inspections/inspection.ts';
import { checkVisitForm, type FormProblem, type ProposedWindow } from '../../domain/visit-form.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { isTextWithin } from '@qinqing/text-input';
import { insertNotice } from '../../persistence/inspections/inspections.ts';
import { insertVisitRequest } from '../../persistence/visit-requests.ts';
import { getVisitRequest, settingsAt } from '../act-on-visit.ts';
import { notifyOfSubmission } from '../notices/notify-of-steps.ts';
import { isTarget, newRequest, toWindows, unitOf } from '../request-visit.ts';
import type { VisitFormRejected, VisitTargetUnknown } from '../refusals.ts';
import type { InspectionCapReached, InspectionNoticeUsed } from './refusals.ts';
import { takeInspectionPlace } from './take-inspection-place.ts';

export interface RequestUnannouncedInspectionInput {
  readonly idempotencyKey: string;
  readonly enterpriseId: string;
  readonly reason: InspectionReason;
  readonly statutoryBasis: string;
  readonly noticeNumber: string;
  readonly purpose: string;
  readonly topics: readonly string[];
  readonly headcount: number;
  /** When the inspectors will come. */
  readonly window: ProposedWindow;
  /** YYYY-MM-DD. */
  readonly statutoryDeadline: string | null;
}

type Refusal = VisitFormRejected | VisitTargetUnknown | InspectionNoticeUsed | InspectionCapReached;

const NOTICE_LENGTH = 100;

/**
 * A unit books an inspection that nobody at the enterprise is told of (双随机、投诉核查, §0.1): one day at short notice, under a law
 * and an inspection notice, within the yearly cap. The centre screens it like any other request.
 */
export const requestUnannouncedInspection = (context: RequestContext, input: RequestUnannouncedInspectionInput): Promise<OperationResult<VisitRequest, Refusal>> =>
  runOperation<VisitRequest, Refusal>(context.dataSource, {
    mutation: 'requestUnannouncedInspection',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const refused = (refusal: Refusal) => ({ kind: 'refused', refusal }) as const;
      const unitId = unitOf(context);
      const enterprise = await findEnterpriseCopy(manager, input.enterpriseId);
      if (enterprise === null || !isTarget(context, enterprise)) return refused({ kind: 'VisitTargetUnknown', enterpriseId: input.enterpriseId });
      const settings = await settingsAt(manager, enterprise.divisionCode, context.today);
      const form = toForm(input);
      // Surprise knows no lead time and no second window; all other rules of the form hold.
      const problems = [...checkVisitForm(form, context.now, context.calendar, { ...settings.values, leadTimeDays: 0, minimumWindows: 1 }), ...checkNotice(input)];
      if (problems.length > 0) return refused({ kind: 'VisitFormRejected', problems });
      const request: VisitRequest = { ...newRequest(context, form, { unitId, enterprise, settingsVersion: settings.version }), announcement: 'UNANNOUNCED' };
      await insertVisitRequest(manager, request, toWindows(request.id, 1, form.windows));
      const capped = await takeInspectionPlace({ manager, request, settings }, input.window.startsAt, context.now);
      if (capped !== null) return refused(capped);
      const noticeNumber = input.noticeNumber.trim();
      if (!(await insertNotice(manager, { visitRequestId: request.id, unitId, noticeNumber, reason: input.reason }))) return refused({ kind: 'InspectionNoticeUsed', noticeNumber });
      await notifyOfSubmission(manager, request, context.requestId);
      return { kind: 'done', value: request, reference: request.id };
    },
    readAgain: getVisitRequest,
  });

const toForm = (input: RequestUnannouncedInspectionInput) => ({
  ...input,
  kind: 'INSPECTION' as const,
  occasion: 'RESEARCH' as const,
  asks: [],
  benefits: [],
  windows: [input.window],
  relatedIssue: null,
  superiorDocument: null,
});

const checkNotice = ({ noticeNumber }: RequestUnannouncedInspectionInput): readonly FormProblem[] =>
  isTextWithin(noticeNumber, 1, NOTICE_LENGTH) ? [] : [{ field: 'noticeNumber', code: 'TEXT_LENGTH', limit: `1–${NOTICE_LENGTH}` }];
