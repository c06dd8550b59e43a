import { hasRole, type Caller } from '@qinqing/caller';
import { formatResult, type FormatError } from '../errors.ts';
import type { Observation } from '../observability/observation.ts';
import { currentRequest, type RequestContext } from '../request-context.ts';
import type { LiveEngine } from '../supergraph/live-engine.ts';
import type { OpenSource } from './live-updates.ts';
import type { ValidSubscription } from './valid-subscription.ts';

/** Who subscribes, and with which request. */
export interface Subscriber {
  readonly caller: Caller;
  readonly requestId: string;
  readonly traceparent: string | null;
  readonly clientName: string | null;
}

export interface SourceParts {
  readonly engine: LiveEngine;
  readonly observation: Observation;
  readonly formatError: FormatError;
  readonly requestDeadlineMs: number;
  readonly isDemo: boolean;
  readonly clock: () => Date;
}

/** The context of one step of a live view: its opening, or one update. Each is an operation of its own for deadline, log and metrics, and is over with `finishStep`. */
export const beginStep = ({ caller, requestId, traceparent, clientName }: Subscriber, clientGone: AbortSignal, { observation, clock, requestDeadlineMs, isDemo }: SourceParts): RequestContext => {
  const record = observation.begin(traceparent);
  record.clientName = clientName;
  record.operationKind = 'subscription';
  return { requestId, caller, deadline: clock().getTime() + requestDeadlineMs, clientGone, traceparent, maySeeSchema: isDemo || hasRole(caller, 'PLATFORM_OPERATOR'), record };
};

export const finishStep = ({ record, caller, requestId }: RequestContext, status: number, { observation }: SourceParts): void =>
  observation.end({ record, caller, requestId, status, durationMs: performance.now() - record.startedAt });

/** One source of updates out of the engine, with errors as clients may see them. */
export const openSource =
  (subscription: ValidSubscription, subscriber: Subscriber, parts: SourceParts): OpenSource =>
  async function* (over) {
    const opening = named(beginStep(subscriber, over, parts), subscription);
    let update: RequestContext | null = null;
    const beginUpdate = (): RequestContext => (update = named(beginStep(subscriber, over, parts), subscription));
    const finishUpdate = (): void => {
      if (update !== null) finishStep(update, 200, parts);
      update = null;
    };
    try {
      for await (const result of parts.engine.subscribe(subscription, opening, beginUpdate)) {
        const told = currentRequest.run(update ?? opening, () => formatResult(result, parts.formatError));
        finishUpdate();
        yield told;
      }
    } finally {
      finishUpdate();
      finishStep(opening, 200, parts);
    }
  };

const named = (context: RequestContext, { operation, documentHash }: ValidSubscription): RequestContext => {
  context.record.operationName = operation.name?.value ?? null;
  context.record.documentHash = documentHash;
  return context;
};
