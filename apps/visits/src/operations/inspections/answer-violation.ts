import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { actOnViolation, type ViolationOperationResult } from './act-on-violation.ts';

export interface AnswerViolationInput {
  readonly idempotencyKey: string;
  readonly visitViolationId: string;
  readonly statement: string;
}

/** The unit states its side (单位陈述); then the centre may decide. */
export const answerViolation = async (context: RequestContext, input: AnswerViolationInput): Promise<ViolationOperationResult<never>> => {
  const statement = readRecordedText('statement', input.statement);
  return actOnViolation(context, {
    mutation: 'answerViolation',
    party: 'UNIT',
    event: 'answer',
    input,
    decide: () => ({ changes: { statement, statedAt: context.now } }),
  });
};
