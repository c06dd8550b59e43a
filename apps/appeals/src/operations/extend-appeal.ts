import { shanghaiDate } from '@qinqing/working-time';
import type { RequestContext } from '../context.ts';
import { findExtensionObstacle } from '../domain/extension.ts';
import { longestExtension } from '../domain/service-promise.ts';
import { listPauses } from '../persistence/appeals.ts';
import { actOnAppeal, moveAppeal, settingsAt, type AppealOperationResult } from './act-on-appeal.ts';
import { readRecordedText } from './recorded-text.ts';
import type { AppealExtensionRejected } from './refusals.ts';

export interface ExtendAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly amount: number;
  readonly reason: string;
  readonly approvedBy: string;
  readonly isEnterpriseInformed: boolean;
}

/** The promise is extended once, by at most its own length, before it is due, approved by the head, the enterprise informed (延期, §9.2). */
export const extendAppeal = async (context: RequestContext, input: ExtendAppealInput): Promise<AppealOperationResult<AppealExtensionRejected>> => {
  const reason = readRecordedText('reason', input.reason);
  const approvedBy = readRecordedText('approvedBy', input.approvedBy);
  const { caller, now } = context;
  return actOnAppeal<AppealExtensionRejected>(context, {
    mutation: 'extendAppeal',
    action: 'EXTEND',
    input,
    decide: async (situation) => {
      const { manager, appeal } = situation;
      // By as much as was promised, on the day of submission.
      const promised = await settingsAt(manager, appeal.divisionCode, shanghaiDate(appeal.submittedAt));
      const obstacle = findExtensionObstacle({ ...appeal, isExtended: appeal.extendedAt !== null }, { ...input, now }, promised.values);
      if (obstacle !== null) {
        const maximum = obstacle === 'TOO_LONG' || obstacle === 'ENTERPRISE_NOT_INFORMED' ? longestExtension(appeal, promised.values) : null;
        return { refusal: { kind: 'AppealExtensionRejected', obstacle, maximum } };
      }
      const changes = { extension: input.amount, extensionReason: reason, extensionApprovedBy: approvedBy, extendedAt: now };
      return { saved: await moveAppeal(situation, { actor: caller.subject, now }, { events: ['extend'], changes, reason, pauses: await listPauses(manager, [appeal.id]) }) };
    },
  });
};
