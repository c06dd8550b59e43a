import type { Caller } from '@qinqing/caller';
import type { OperationRecord } from '../request-context.ts';

/** A request that is over: answered, or refused. */
export interface AnsweredOperation {
  readonly record: OperationRecord;
  readonly caller: Caller;
  readonly requestId: string;
  /** HTTP status of the answer. */
  readonly status: number;
  readonly durationMs: number;
}

export type OperationOutcome = 'answered' | 'with_errors' | 'refused' | 'failed';

/** How it ended: with everything that was asked for, with errors in it, refused for a fault of the client's, or failed by ours. */
export const outcomeOf = ({ record, status }: AnsweredOperation): OperationOutcome => {
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  return record.errorCodes.size === 0 ? 'answered' : 'with_errors';
};

/** The whole time that its fetches waited for their turn, in milliseconds. */
export const waitedMsOf = ({ fetches }: OperationRecord): number => {
  let waitedMs = 0;
  for (const fetch of fetches) waitedMs += fetch.waitedMs;
  return waitedMs;
};
