import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { isHeard } from '../../domain/inspections/violation.ts';
import { actOnViolation, type ViolationOperationResult } from './act-on-violation.ts';
import type { UnitNotHeard } from './refusals.ts';

export interface DecideViolationInput {
  readonly idempotencyKey: string;
  readonly visitViolationId: string;
  readonly isUpheld: boolean;
  readonly reason: string;
}

/** The centre decides whether the unit was at fault (违规认定, VIS-01); against it only once it was heard. */
export const decideViolation = async (context: RequestContext, input: DecideViolationInput): Promise<ViolationOperationResult<UnitNotHeard>> => {
  const decisionReason = readRecordedText('reason', input.reason);
  const { now, caller } = context;
  return actOnViolation<UnitNotHeard>(context, {
    mutation: 'decideViolation',
    party: 'CENTRE',
    event: input.isUpheld ? 'uphold' : 'dismiss',
    input,
    decide: (violation) =>
      input.isUpheld && !isHeard(violation, now)
        ? { refusal: { kind: 'UnitNotHeard', hearingDueAt: violation.hearingDueAt } }
        : { changes: { decisionReason, decidedBy: caller.subject, decidedAt: now } },
  });
};
