import { createHash } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import type { Logger } from 'pino';
import type { OperationRecord } from '../request-context.ts';

export interface AnsweredOperation {
  readonly record: OperationRecord;
  readonly caller: Caller;
  readonly requestId: string;
  /** HTTP status of the answer. */
  readonly status: number;
  readonly durationMs: number;
}

/** One line for each operation: who is a hash, what is a name; no variables, no tokens, no personal data. */
export const logOperation = (logger: Logger, { record, caller, requestId, status, durationMs }: AnsweredOperation): void => {
  logger.info(
    {
      requestId,
      operation: record.operationName,
      kind: record.operationKind,
      caller: createHash('sha256').update(caller.subject).digest('hex').slice(0, 16),
      client: caller.clientId,
      status,
      durationMs: Math.round(durationMs * 10) / 10,
      departments: Object.fromEntries([...record.departments].map(([name, { calls }]) => [name, calls])),
      errors: [...record.errorCodes],
    },
    'operation',
  );
};
