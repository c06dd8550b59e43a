import type { RequestContext } from '../../request-context.ts';
import { unavailable, type DepartmentAnswer } from './department-answer.ts';
import type { HttpDepartment } from './http-department.ts';
import { recordFetch } from './record-fetch.ts';

/** A department of the supergraph whose address nobody has configured: it counts as down. */
export const createMissingDepartment = (name: string): HttpDepartment => {
  const lose = (request: RequestContext, number: number): DepartmentAnswer => {
    recordFetch(request, { department: name, number, entityCount: 0, startedAt: performance.now(), waitedMs: 0, attempts: 0, answerBytes: 0, serverTiming: undefined, outcome: 'SUBGRAPH_UNAVAILABLE' });
    return { isAnswered: false, error: unavailable({ department: name, requestId: request.requestId }) };
  };
  return {
    name,
    fetch: ({ number }, request) => Promise.resolve(lose(request, number)),
    subscribe: async function* (_body, request) {
      yield lose(request, 0);
    },
    state: () => ({ name, circuit: 'open', inFlight: 0, queued: 0 }),
    close: () => Promise.resolve(),
  };
};
