import type { Logger } from 'pino';
import type { AssertCaller } from '../../identity/caller-assertions.ts';
import type { DepartmentState } from '../../observability/live-state.ts';
import type { RequestContext } from '../../request-context.ts';
import type { Asking, DepartmentAnswer } from './department-answer.ts';
import { receiveUpdates } from './department-updates.ts';
import type { Department, DepartmentFetch } from './department.ts';
import { describeRequest } from './describe-request.ts';
import type { DepartmentLimits } from './fetch-settings.ts';
import { GuardedSender, type Sent } from './guarded-sender.ts';
import { readSent } from './read-sent.ts';
import { recordFetch } from './record-fetch.ts';
import { SharedExchanges } from './shared-exchanges.ts';

export interface HttpDepartmentOptions {
  readonly name: string;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly limits: DepartmentLimits;
  readonly isDeduplicating: boolean;
  readonly assertCaller: AssertCaller;
  readonly logger: Logger;
  readonly clock: () => Date;
}

export interface HttpDepartment extends Department {
  readonly state: () => DepartmentState;
}

/** A department behind HTTP: kept connections, a timeout for the whole answer, what guards both sides, and an answer whatever happens. */
export const createHttpDepartment = (options: HttpDepartmentOptions): HttpDepartment => {
  const { name, baseUrl, timeoutMs, limits, isDeduplicating, assertCaller, logger, clock } = options;
  const now = (): number => clock().getTime();
  const url = new URL(`${baseUrl.replace(/\/$/, '')}/graphql`);
  const sender = new GuardedSender({ url, timeoutMs, limits, now, onCircuitChange: (circuit) => logger.warn({ department: name, circuit }, 'the circuit of a department has changed') });
  const shared = isDeduplicating ? new SharedExchanges() : null;

  const send = async ({ kind, body, number }: DepartmentFetch, request: RequestContext): Promise<Sent> => {
    const assertion = await assertCaller(request.caller, name);
    const givesUpAt = Math.min(request.deadline, now() + timeoutMs);
    const isRepeatable = kind === 'query';
    if (isRepeatable && wasLate(request, name)) return { ...NOT_SENT, exchange: { kind: 'late before' } };
    const headers = describeRequest(request, { assertion, fetchNumber: number, deadline: givesUpAt });
    const sendAlone = (): Promise<Sent> => sender.send({ headers, body, clientGone: request.clientGone, isRepeatable, givesUpAt });
    return shared === null || !isRepeatable ? sendAlone() : shared.join(`${assertion}\n${body}`, givesUpAt, sendAlone);
  };

  return {
    name,
    fetch: async (fetch, request) => {
      const startedAt = performance.now();
      const sent = await send(fetch, request).catch(asBroken);
      const answer = readSent(sent, describeAsking(fetch, request, name, logger));
      record(request, { name, fetch, startedAt, sent, answer });
      return answer;
    },
    subscribe: (body, request) => receiveUpdates(body, request, { name, url, timeoutMs, limits, assertCaller, logger, circuit: sender.circuit, now }),
    state: () => ({ name, circuit: sender.circuit.state, inFlight: sender.bulkhead.inFlight, queued: sender.bulkhead.waiting }),
    close: () => Promise.resolve(sender.close()),
  };
};

/** Who has waited for a department once does not wait for it again in the same request. */
const wasLate = ({ record: { fetches } }: RequestContext, name: string): boolean => fetches.some(({ department, outcome }) => department === name && outcome === 'SUBGRAPH_TIMEOUT');

const NOT_SENT = { attempts: 0, waitedMs: 0 };

/** Without an assertion nothing can be sent. */
const asBroken = (error: Error): Sent => ({ ...NOT_SENT, exchange: { kind: 'broken', cause: error.message, isBegun: false } });

const describeAsking = ({ entityCounts }: DepartmentFetch, { requestId }: RequestContext, department: string, logger: Logger): Asking => ({
  department,
  requestId,
  entityCounts,
  report: (problem, details) => logger.warn({ department, requestId, ...details }, problem),
});

interface Ended {
  readonly name: string;
  readonly fetch: DepartmentFetch;
  readonly startedAt: number;
  readonly sent: Sent;
  readonly answer: DepartmentAnswer;
}

const record = (request: RequestContext, { name, fetch, startedAt, sent: { exchange, attempts, waitedMs }, answer }: Ended): void => {
  const isAnswered = exchange.kind === 'answered';
  recordFetch(request, {
    department: name,
    number: fetch.number,
    entityCount: countEntities(fetch.entityCounts),
    startedAt,
    waitedMs,
    attempts,
    answerBytes: isAnswered ? exchange.bytes : 0,
    serverTiming: isAnswered ? exchange.serverTiming : undefined,
    outcome: answer.isAnswered ? 'answered' : answer.error.extensions.code,
  });
};

const countEntities = (counts: Readonly<Record<string, number>>): number => {
  let count = 0;
  for (const key in counts) count += counts[key] ?? 0;
  return count;
};
