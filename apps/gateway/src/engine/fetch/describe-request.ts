import { traceparentFor } from '../../observability/trace-context.ts';
import type { RequestContext } from '../../request-context.ts';

const JSON_ANSWER = ['content-type', 'application/json', 'accept', 'application/graphql-response+json, application/json'];
const EVENT_STREAM = ['content-type', 'application/json', 'accept', 'text/event-stream'];

interface Described {
  readonly assertion: string;
  readonly fetchNumber: number;
  /** Epoch milliseconds after which nobody waits; null: an open end. */
  readonly deadline: number | null;
  readonly wantsEvents?: boolean;
}

/** Everything that a department hears of a request, as names and values in turn; no header of the client's is passed on as it is. */
export const describeRequest = (request: RequestContext, { assertion, fetchNumber, deadline, wantsEvents = false }: Described): string[] => {
  const headers = [...(wantsEvents ? EVENT_STREAM : JSON_ANSWER), 'x-request-id', request.requestId, 'x-caller-assertion', assertion];
  if (deadline !== null) headers.push('x-deadline', String(deadline));
  const traceparent = traceparentFor(request, fetchNumber);
  if (traceparent !== null) headers.push('traceparent', traceparent);
  return headers;
};
