import type { RequestContext } from '../context.ts';
import { stepDeadline } from '../domain/application-clock.ts';
import { findLiveApplicationId } from '../persistence/applications.ts';
import { actOnApplication, moveApplication, type ApplicationOperationResult } from './act-on-application.ts';
import { readRecordedText } from '@qinqing/text-input';
import type { PolicyApplicationExists } from './refusals.ts';

export interface RequestReconsiderationInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly reason: string;
}

/** Within ten working days of a rejection (§9.3). Who has applied anew meanwhile goes on with that. */
export const requestReconsideration = async (context: RequestContext, input: RequestReconsiderationInput): Promise<ApplicationOperationResult<PolicyApplicationExists>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnApplication<PolicyApplicationExists>(context, {
    mutation: 'requestReconsideration',
    action: 'REQUEST_RECONSIDERATION',
    input,
    decide: async (situation) => {
      const { manager, application, settings } = situation;
      const { caller, now, calendar } = context;
      const applicationId = await findLiveApplicationId(manager, application.projectId, application.enterpriseId);
      if (applicationId !== null) return { refusal: { kind: 'PolicyApplicationExists', applicationId } };
      const changes = stepDeadline('REVIEW', now, calendar, settings.values);
      return { saved: await moveApplication(situation, { actor: caller.subject, now }, { events: ['requestReconsideration'], changes, reason }) };
    },
  });
};
