import type { Logger } from 'pino';
import type { AssertCaller } from '../../identity/caller-assertions.ts';
import type { RequestContext } from '../../request-context.ts';
import type { Circuit } from './circuit.ts';
import { readAnswer, readResult, tooLate, unavailable, type Asking, type DepartmentAnswer } from './department-answer.ts';
import { describeRequest } from './describe-request.ts';
import type { DepartmentLimits } from './fetch-settings.ts';
import { recordFetch } from './record-fetch.ts';
import { UpdateStream, type Step } from './update-stream.ts';

export interface UpdatesOptions {
  readonly name: string;
  readonly url: URL;
  readonly timeoutMs: number;
  readonly limits: DepartmentLimits;
  readonly assertCaller: AssertCaller;
  readonly logger: Logger;
  readonly circuit: Circuit;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** An update is one page of a client's screen, not a report. */
const LARGEST_UPDATE_BYTES = 1_024 * 1_024;

/**
 * The updates of a subscription, as GraphQL over server-sent events has them (each stream one subscription). Ends when the department
 * says that it is complete or when the client has gone away; a last answer that is none tells that the stream broke.
 */
export async function* receiveUpdates(body: string, request: RequestContext, options: UpdatesOptions): AsyncGenerator<DepartmentAnswer, void> {
  const { name, circuit, logger, now } = options;
  const startedAt = performance.now();
  const { requestId } = request;
  const asking: Asking = { department: name, requestId, entityCounts: {}, report: (problem, details) => logger.warn({ department: name, requestId, ...details }, problem) };
  const noteOpening = (outcome: 'answered' | 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT'): void =>
    recordFetch(request, { department: name, number: 0, entityCount: 0, startedAt, waitedMs: 0, attempts: 1, answerBytes: 0, serverTiming: undefined, outcome });

  const admission = circuit.admit(now());
  if (admission === 'is refused') {
    noteOpening('SUBGRAPH_UNAVAILABLE');
    yield { isAnswered: false, error: unavailable(asking) };
    return;
  }
  const stream = await openStream(body, request, options).catch((error: unknown) => {
    circuit.giveUp(admission);
    throw error;
  });
  try {
    const first = await stream.next();
    if (first.kind === 'abandoned') return circuit.giveUp(admission);
    const hasFailed = first.kind === 'late' || first.kind === 'broken' || (first.kind === 'answer' && first.answer.status >= 500);
    if (hasFailed) circuit.fail(admission, now());
    else circuit.succeed();
    noteOpening(first.kind === 'late' ? 'SUBGRAPH_TIMEOUT' : hasFailed ? 'SUBGRAPH_UNAVAILABLE' : 'answered');
    for (let step: Step = first; ; step = await stream.next()) {
      const update = readStep(step, asking);
      if (update === 'nothing') continue;
      if (update === 'the end') return;
      yield update;
      if (!update.isAnswered || step.kind !== 'event') return;
    }
  } finally {
    await stream.stop();
  }
}

const openStream = async (body: string, request: RequestContext, { name, url, timeoutMs, limits, assertCaller }: UpdatesOptions): Promise<UpdateStream> => {
  const assertion = await assertCaller(request.caller, name);
  const headers = describeRequest(request, { assertion, fetchNumber: 0, deadline: null, wantsEvents: true });
  const limitBytes = Math.min(limits.answerLimitBytes, LARGEST_UPDATE_BYTES);
  return new UpdateStream({ url, headers, body, timeoutMs, silenceMs: limits.silenceMs, limitBytes, clientGone: request.clientGone });
};

const readStep = (step: Step, asking: Asking): DepartmentAnswer | 'nothing' | 'the end' => {
  switch (step.kind) {
    case 'opened':
      return 'nothing';
    case 'event':
      if (step.event.event === 'complete') return 'the end';
      return step.event.event === 'next' ? readResult(parse(step.event.data), asking) : 'nothing';
    case 'answer':
      return readAnswer(step.answer, asking);
    case 'late':
      asking.report('the department did not open its stream in time');
      return { isAnswered: false, error: tooLate(asking) };
    case 'broken':
      asking.report('the stream of updates broke', { cause: step.cause });
      return { isAnswered: false, error: unavailable(asking) };
    case 'abandoned':
      return 'the end';
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
