import type { Logger } from 'pino';
import type { AssertCaller } from '../../identity/caller-assertions.ts';
import { readAnswer, tooLate, unavailable, type Asking, type DepartmentAnswer, type HttpAnswer } from './department-answer.ts';
import { useOf, type RequestContext } from '../../request-context.ts';

/** One fetch of a query plan. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  /** A mutation is sent once, whatever happens. */
  readonly isMutation: boolean;
  /** How many entities are asked for; null for root fields. */
  readonly entityCount: number | null;
}

/** A department as the engine sees it: always an answer, never an exception, nothing that may not be shown. */
export interface DepartmentSource {
  readonly name: string;
  readonly ask: (question: Question, request: RequestContext) => Promise<DepartmentAnswer>;
}

export interface DepartmentSourceOptions {
  readonly name: string;
  /** Null: nobody knows where the department is, so it counts as down. */
  readonly baseUrl: string | null;
  readonly timeoutMs: number;
  readonly assertCaller: AssertCaller;
  readonly logger: Logger;
  readonly clock: () => Date;
}

export const createDepartmentSource = ({ name, baseUrl, timeoutMs, assertCaller, logger, clock }: DepartmentSourceOptions): DepartmentSource => ({
  name,
  ask: async (question, request) => {
    const { requestId, record, deadline } = request;
    const asking: Asking = { department: name, requestId, entityCount: question.entityCount, report: (problem, details) => logger.warn({ department: name, requestId, ...details }, problem) };
    const use = useOf(record, name);
    use.calls += 1;
    if (baseUrl === null) return { isAnswered: false, error: unavailable(asking) };
    const endpoint = `${baseUrl.replace(/\/$/, '')}/graphql`;
    const now = clock().getTime();
    const givesUpAt = Math.min(deadline, now + timeoutMs);
    const patience = startPatience(givesUpAt - now, request.clientGone);
    try {
      const headers = { ...describeRequest(request, givesUpAt), 'x-caller-assertion': await assertCaller(request.caller, name) };
      const answer = await send(endpoint, question, headers, patience.signal);
      use.sqlStatements += answer.sqlStatements;
      return readAnswer(answer, asking);
    } catch (error) {
      const isLate = patience.signal.aborted && !request.clientGone.aborted;
      asking.report(isLate ? 'the department did not answer in time' : 'the department cannot be reached', { cause: describeFailure(error) });
      return { isAnswered: false, error: isLate ? tooLate(asking) : unavailable(asking) };
    } finally {
      patience.stop();
    }
  },
});

/** A signal that aborts when the time is over, or when the client has gone away. */
const startPatience = (milliseconds: number, clientGone: AbortSignal): { readonly signal: AbortSignal; readonly stop: () => void } => {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, Math.max(milliseconds, 0));
  clientGone.addEventListener('abort', abort, { once: true });
  if (clientGone.aborted) abort();
  return {
    signal: controller.signal,
    stop: () => {
      clearTimeout(timer);
      clientGone.removeEventListener('abort', abort);
    },
  };
};

const describeFailure = (error: unknown): string => {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
};

/** Everything that a department hears of a request; no header of the client's is passed on as it is. */
const describeRequest = ({ requestId, traceparent }: RequestContext, deadline: number): Readonly<Record<string, string>> => ({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  'x-request-id': requestId,
  'x-deadline': String(deadline),
  ...(traceparent !== null && { traceparent }),
});

type Sent = HttpAnswer & { readonly sqlStatements: number };

const send = async (url: string, { query, variables, operationName, isMutation }: Question, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Sent> => {
  const body = JSON.stringify({ query, variables, operationName });
  const post = async (): Promise<Sent> => {
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      body: await response.text(),
      sqlStatements: countStatements(response.headers.get('server-timing')),
    };
  };
  try {
    return await post();
  } catch (error) {
    if (isMutation || signal.aborted) throw error;
    return post();
  }
};

/** Departments state the SQL statements of an answer as `server-timing: sql;desc="3"`, in demo mode. */
const countStatements = (serverTiming: string | null): number => Number(/(?:^|[\s,])sql;desc="?(\d+)/.exec(serverTiming ?? '')?.[1] ?? 0);
