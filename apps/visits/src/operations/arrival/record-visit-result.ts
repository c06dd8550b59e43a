import { CallerFault } from '@qinqing/caller';
import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import type { VisitOutcome } from '../../domain/visit-request.ts';
import { saveOutcome } from '../../persistence/arrival/visit-outcomes.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';

export interface RecordVisitResultInput extends VisitOutcome {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
}

const MOST = 1000;
const LONGEST_FINDINGS = 2000;

/** The unit says what its visit achieved (VIS-39): counts of outcomes, never of visits. */
export const recordVisitResult = async (context: RequestContext, input: RecordVisitResultInput): Promise<VisitOperationResult<never>> => {
  const outcome: VisitOutcome = {
    problemsSolved: readCount('problemsSolved', input.problemsSolved),
    problemsRegistered: readCount('problemsRegistered', input.problemsRegistered),
    factsUpdated: readCount('factsUpdated', input.factsUpdated),
    servicesDelivered: readCount('servicesDelivered', input.servicesDelivered),
    findings: readRecordedText('findings', input.findings, LONGEST_FINDINGS),
  };
  return actOnVisit(context, {
    mutation: 'recordVisitResult',
    action: 'RECORD_RESULT',
    input,
    decide: async ({ manager, request }) => ({ saved: await saveOutcome(manager, request, outcome, context.now) }),
  });
};

const readCount = (field: string, count: number): number => {
  if (count < 0 || count > MOST) throw new CallerFault('BAD_USER_INPUT', `"${field}" must be from 0 to ${MOST}.`, { field, limit: MOST });
  return count;
};
