import { publicCaller } from '@qinqing/caller';
import { pino } from 'pino';
import type { DepartmentAnswer } from '../../src/engine/fetch/department-answer.ts';
import type { DepartmentFetch } from '../../src/engine/fetch/department.ts';
import { defaultFetching, type DepartmentLimits } from '../../src/engine/fetch/fetch-settings.ts';
import { createHttpDepartment, type HttpDepartment } from '../../src/engine/fetch/http-department.ts';
import { newOperationRecord, type RequestContext } from '../../src/request-context.ts';

export interface DepartmentUnderTest {
  readonly department: HttpDepartment;
  readonly log: readonly Record<string, unknown>[];
  readonly ask: (fetch?: Partial<DepartmentFetch>, request?: RequestContext) => Promise<DepartmentAnswer>;
  readonly close: () => Promise<void>;
}

interface Changes extends Partial<DepartmentLimits> {
  readonly timeoutMs?: number;
  readonly isDeduplicating?: boolean;
  readonly assertCaller?: (subject: string) => Promise<string>;
}

/** The client of one department, without a gateway around it. */
export const askDepartment = (baseUrl: string, { timeoutMs = 2_000, isDeduplicating = false, assertCaller = (subject) => Promise.resolve(`word-on-${subject}`), ...limits }: Changes = {}): DepartmentUnderTest => {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) });
  const department = createHttpDepartment({
    name: 'visits',
    baseUrl,
    timeoutMs,
    limits: { ...defaultFetching.limits, ...limits },
    isDeduplicating,
    assertCaller: (caller) => assertCaller(caller.subject),
    logger,
    clock: () => new Date(),
  });
  return {
    department,
    log,
    ask: (fetch = {}, request = newRequest()) => department.fetch({ number: 0, kind: 'query', body: '{"query":"{a}"}', entityCounts: {}, ...fetch }, request),
    close: () => department.close(),
  };
};

export const newRequest = ({ subject = 'person-1', ...change }: Partial<RequestContext> & { readonly subject?: string } = {}): RequestContext => ({
  requestId: 'request-0001',
  caller: { ...publicCaller, subject },
  deadline: Date.now() + 10_000,
  clientGone: new AbortController().signal,
  traceparent: null,
  maySeeSchema: false,
  record: newOperationRecord(),
  ...change,
});

export const codeOf = (answer: DepartmentAnswer): string => (answer.isAnswered ? 'answered' : answer.error.extensions.code);
