import { publicCaller } from '@qinqing/caller';
import { newOperationRecord, type FetchRecord, type OperationRecord } from '../request-context.ts';
import type { AnsweredOperation } from './answered-operation.ts';

/** A fetch that was answered within 5 ms; a test changes what it is about. */
export const fetchRecord = (change: Partial<FetchRecord> = {}): FetchRecord => ({
  department: 'visits',
  number: 0,
  startedAt: 0,
  waitedMs: 0,
  durationMs: 5,
  entityCount: 0,
  answerBytes: 100,
  sqlStatements: 1,
  attempts: 1,
  outcome: 'answered',
  ...change,
});

/** A query by nobody in particular that took 10 ms. */
export const answeredOperation = (record: Partial<OperationRecord> = {}, change: Partial<Omit<AnsweredOperation, 'record'>> = {}): AnsweredOperation => ({
  record: { ...newOperationRecord(), startedAt: 0, operationName: 'Visits', operationKind: 'query', documentHash: 'h1', ...record },
  caller: publicCaller,
  requestId: 'request-0001',
  status: 200,
  durationMs: 10,
  ...change,
});
