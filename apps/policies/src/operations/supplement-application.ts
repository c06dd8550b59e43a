import type { RequestContext } from '../context.ts';
import { endPause, stepDeadline } from '../domain/application-clock.ts';
import { enterFields, type FieldEntry } from '../domain/form-entries.ts';
import type { PolicyApplication } from '../domain/policy-application.ts';
import { scoreConditions } from '../domain/waitlist.ts';
import { actOnApplication, moveApplication, type ApplicationOperationResult, type ApplicationSituation } from './act-on-application.ts';
import { readApplicant } from './enterprise-file.ts';
import { readRecordedText } from '@qinqing/text-input';
import type { PolicyFieldsRejected } from './refusals.ts';
import { verifyApplication } from './submit-application.ts';

export interface SupplementApplicationInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly fields: readonly FieldEntry[];
  readonly statement: string;
}

/** The enterprise supplies what was asked for: it is verified anew, and read by whoever reviews; the clock runs on (§9.3). */
export const supplementApplication = async (context: RequestContext, input: SupplementApplicationInput): Promise<ApplicationOperationResult<PolicyFieldsRejected>> => {
  const statement = readRecordedText('statement', input.statement);
  return actOnApplication<PolicyFieldsRejected>(context, {
    mutation: 'supplementApplication',
    action: 'SUPPLEMENT',
    input,
    decide: async (situation) => {
      const { manager, application, project } = situation;
      const reading = enterFields(application.form, input.fields);
      if (!reading.ok) return { refusal: { kind: 'PolicyFieldsRejected', missingKeys: reading.missingKeys, unknownKeys: reading.unknownKeys, invalidKeys: reading.invalidKeys } };
      const supplied = { ...situation, application: { ...application, form: reading.form } };
      const applicant = await readApplicant(manager, application.enterpriseId, project, context.today);
      const verification = applicant === null ? application.verification : verifyApplication(context, supplied, applicant).items;
      const score = scoreConditions(verification ?? []);
      const changes = { form: reading.form, verification, score, supplementRequest: null, ...resumeReview(context, situation) };
      return { saved: await moveApplication(situation, { actor: context.caller.subject, now: context.now }, { events: ['supplement'], changes, reason: statement }) };
    },
  });
};

/** The review's clock with the time that the enterprise took given back. */
export const resumeReview = (
  { now, calendar }: Pick<RequestContext, 'now' | 'calendar'>,
  { application, settings }: Pick<ApplicationSituation, 'application' | 'settings'>,
): Pick<PolicyApplication, 'pauses' | 'dueAt' | 'dueCalendarVersion'> => {
  const pauses = endPause(application.pauses, now);
  return { pauses, ...stepDeadline('REVIEW', application.submittedAt ?? now, calendar, settings.values, pauses) };
};
