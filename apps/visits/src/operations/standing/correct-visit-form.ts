import type { RequestContext } from '../../context.ts';
import { checkVisitForm } from '../../domain/visit-form.ts';
import { insertWindows, listCurrentWindows } from '../../persistence/visit-requests.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from '../act-on-visit.ts';
import type { InspectionCapReached } from '../inspections/refusals.ts';
import { takeInspectionPlace } from '../inspections/take-inspection-place.ts';
import type { VisitFormRejected } from '../refusals.ts';
import { checkAppeal, checkReception, toFormColumns, toWindows, type RequestVisitInput } from '../request-visit.ts';

export interface CorrectVisitFormInput extends Omit<RequestVisitInput, 'enterpriseId'> {
  readonly visitRequestId: string;
}

/** The unit hands in the whole form again (§0.1): it is checked like a new one, and its windows are a new round. */
export const correctVisitForm = (context: RequestContext, input: CorrectVisitFormInput): Promise<VisitOperationResult<VisitFormRejected | InspectionCapReached>> =>
  actOnVisit<VisitFormRejected | InspectionCapReached>(context, {
    mutation: 'correctVisitForm',
    action: 'CORRECT_FORM',
    input,
    decide: async (situation) => {
      const { manager, request, settings } = situation;
      const { now, calendar, caller } = context;
      const form = { ...input, enterpriseId: request.enterpriseId };
      const formProblems = [...checkVisitForm(form, now, calendar, settings.values), ...(await checkReception(manager, form))];
      const problems = formProblems.length > 0 ? formProblems : await checkAppeal(manager, form);
      if (problems.length > 0) return { refusal: { kind: 'VisitFormRejected', problems } };
      const announcement = form.kind === 'INSPECTION' ? (request.announcement ?? 'ANNOUNCED') : null;
      const changes = { ...toFormColumns(form), announcement, settingsVersion: settings.version };
      const [earlier] = await listCurrentWindows(manager, [request.id]);
      const saved = await moveVisit(situation, { actor: caller.subject, now }, { events: ['correctForm'], changes });
      const windows = toWindows(saved.id, (earlier?.round ?? 0) + 1, form.windows);
      await insertWindows(manager, windows);
      // What becomes an inspection by its correction is bound by the yearly cap like any other (§0.1).
      const capped = await takeInspectionPlace({ manager, request: saved, settings }, windows[0]?.startsAt ?? now, now);
      return capped === null ? { saved } : { refusal: capped };
    },
  });
