import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { newOperationRecord, type OperationRecord } from '../request-context.ts';
import type { AnsweredOperation } from './answered-operation.ts';
import { registerLiveMetrics } from './live-metrics.ts';
import type { LiveState } from './live-state.ts';
import { createOperationMetrics } from './metrics.ts';
import { createOperationLog } from './operation-log.ts';
import { OperationStatistics, type OperationFigures } from './operation-statistics.ts';
import { PlanMeasurements } from './plan-measurements.ts';
import { noTracing, type Tracing } from './tracing.ts';

/** Everything that is learnt of operations, from the one record of each: log line, metrics, traces, figures by operation and by plan. */
export interface Observation {
  /** An operation has arrived, with the client's trace if it sent one. */
  readonly begin: (traceparent: string | null) => OperationRecord;
  /** It is over. Called once for each that has begun. */
  readonly end: (answered: AnsweredOperation) => void;
  readonly listOperations: () => OperationsListing;
  readonly plans: PlanMeasurements;
  /** In Prometheus' text format. */
  readonly readMetrics: () => Promise<{ readonly contentType: string; readonly text: string }>;
  /** Sends what is left of the traces. */
  readonly close: () => Promise<void>;
}

/** The slowest operations, with who asks them. */
export interface OperationsListing {
  /** Since when this process counts. */
  readonly since: string;
  /** From how many milliseconds on the log warns. */
  readonly slowMs: number;
  readonly operations: readonly OperationFigures[];
}

export interface ObservationParts {
  readonly logger: Logger;
  readonly slowOperationMs: number;
  readonly state: LiveState;
  readonly tracing?: Tracing;
  readonly clock: () => Date;
}

export const createObservation = ({ logger, slowOperationMs, state, tracing = noTracing, clock }: ObservationParts): Observation => {
  const since = clock();
  const registry = new Registry();
  let inFlight = 0;
  collectDefaultMetrics({ register: registry });
  registerLiveMetrics(registry, state, () => inFlight);
  const count = createOperationMetrics(registry);
  const log = createOperationLog(logger, slowOperationMs);
  const statistics = new OperationStatistics();
  const plans = new PlanMeasurements();
  return {
    begin: (traceparent) => {
      inFlight += 1;
      const record = newOperationRecord();
      record.trace = tracing.start(traceparent);
      return record;
    },
    end: (answered) => {
      inFlight -= 1;
      count(answered);
      statistics.add(answered, clock());
      plans.add(answered);
      tracing.end(answered);
      log(answered);
    },
    listOperations: () => ({ since: since.toISOString(), slowMs: slowOperationMs, operations: statistics.list() }),
    plans,
    readMetrics: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
    close: () => tracing.close(),
  };
};
