import type { RequestContext } from '../context.ts';
import { contest } from '../domain/form-entries.ts';
import { saveApplication } from '../persistence/applications.ts';
import { actOnApplication, type ApplicationOperationResult } from './act-on-application.ts';
import { readRecordedText } from '@qinqing/text-input';
import type { PolicyFieldsRejected } from './refusals.ts';

export interface ContestFieldInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly fieldKey: string;
  readonly value: string;
  readonly reason: string;
}

/** The enterprise says that a prefilled value is wrong (POL-06): the register's value stays beside it, and a person decides. */
export const contestField = async (context: RequestContext, input: ContestFieldInput): Promise<ApplicationOperationResult<PolicyFieldsRejected>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnApplication<PolicyFieldsRejected>(context, {
    mutation: 'contestField',
    action: 'CONTEST_FIELD',
    input,
    decide: async ({ manager, application }) => {
      const reading = contest(application.form, { key: input.fieldKey, value: input.value, reason });
      if (!reading.ok) return { refusal: { kind: 'PolicyFieldsRejected', missingKeys: reading.missingKeys, unknownKeys: reading.unknownKeys, invalidKeys: reading.invalidKeys } };
      return { saved: await saveApplication(manager, application, { steps: [], changes: { form: reading.form }, actor: context.caller.subject, reason, now: context.now }) };
    },
  });
};
