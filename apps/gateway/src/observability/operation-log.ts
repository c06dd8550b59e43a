import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { BoundedCache } from '../bounded-cache.ts';
import { waitedMsOf, type AnsweredOperation } from './answered-operation.ts';
import { roundMs } from './duration-histogram.ts';

/** Enough of a document's hash to find it again. */
const HASH_LENGTH = 16;
const KNOWN_SUBJECTS = 10_000;

export type LogOperation = (answered: AnsweredOperation) => void;

/**
 * One line for each operation, a warning when it was slow: who is a hash, what is a name; no variables, no tokens, no personal data.
 *
 * @param slowMs from how many milliseconds on an operation is slow
 */
export const createOperationLog = (logger: Logger, slowMs: number): LogOperation => {
  // The fields of these lines are fixed, and none is to be struck out: to look for such in each line costs more than all other observation.
  const lines = logger.child({}, { redact: [] });
  const hashes = new BoundedCache<string>(KNOWN_SUBJECTS);
  const hashSubject = (subject: string): string => {
    const known = hashes.get(subject);
    if (known !== undefined) return known;
    const hash = createHash('sha256').update(subject).digest('hex').slice(0, HASH_LENGTH);
    hashes.set(subject, hash);
    return hash;
  };
  return (answered) => {
    const isSlow = answered.durationMs >= slowMs;
    const line = describe(answered, hashSubject(answered.caller.subject));
    if (isSlow) lines.warn(line, 'slow operation');
    else lines.info(line, 'operation');
  };
};

const describe = ({ record, caller, requestId, status, durationMs }: AnsweredOperation, callerHash: string): object => {
  const departments: Record<string, number> = {};
  for (const [name, { calls }] of record.departments) departments[name] = calls;
  return {
    requestId,
    ...(record.trace !== null && { traceId: record.trace.traceId }),
    operation: record.operationName,
    kind: record.operationKind,
    document: record.documentHash?.slice(0, HASH_LENGTH) ?? null,
    caller: callerHash,
    client: caller.clientId,
    clientName: record.clientName,
    status,
    durationMs: roundMs(durationMs),
    planMs: roundMs(record.planMs),
    isPlanCached: record.isPlanCached,
    waitedMs: roundMs(waitedMsOf(record)),
    cost: record.cost,
    departments,
    errors: [...record.errorCodes],
  };
};
