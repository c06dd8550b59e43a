import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { stepDeadline } from '../domain/application-clock.ts';
import { listApplicationTransitions } from '../persistence/applications.ts';
import { actOnApplication, moveApplication } from './act-on-application.ts';
import { readRecordedText } from '@qinqing/text-input';
import type { PolicyApplicationActionNotAllowed, PolicyApplicationUnknown } from './refusals.ts';

export interface ObjectToApplicationInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly reason: string;
}

/** That an objection was taken in, and when. */
export interface ReceivedObjection {
  readonly applicationId: string;
  readonly receivedAt: Date;
}

/** Another enterprise objects during the public notice: the approval goes back to review, with its money still reserved (§9.3). */
export const objectToApplication = async (
  context: RequestContext,
  input: ObjectToApplicationInput,
): Promise<OperationResult<ReceivedObjection, PolicyApplicationUnknown | PolicyApplicationActionNotAllowed>> => {
  const reason = readRecordedText('reason', input.reason);
  const result = await actOnApplication(context, {
    mutation: 'objectToApplication',
    action: 'OBJECT',
    input,
    decide: async (situation) => {
      const { caller, now, calendar } = context;
      const changes = stepDeadline('REVIEW', now, calendar, situation.settings.values);
      return { saved: await moveApplication(situation, { actor: caller.subject, now }, { events: ['object'], changes, reason }) };
    },
  });
  return result.kind === 'refused' ? result : { kind: 'done', value: { applicationId: result.value.id, receivedAt: await readReceipt(context, result.value.id) } };
};

const readReceipt = async ({ manager, caller, now }: RequestContext, applicationId: string): Promise<Date> =>
  (await listApplicationTransitions(manager, [applicationId])).findLast(({ event, actor }) => event === 'object' && actor === caller.subject)?.at ?? now;
