import { Counter, Histogram, type Registry } from 'prom-client';
import { outcomeOf, type AnsweredOperation } from './answered-operation.ts';
import { BoundedLabels } from './bounded-labels.ts';

/** Registered applications and banks; there are tens of them. */
const MOST_CLIENTS = 100;
const MOST_OPERATION_NAMES = 200;

const OPERATION_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const FETCH_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const WAIT_SECONDS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5];
const PLAN_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25];
const COSTS = [1, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000];

export type CountOperation = (answered: AnsweredOperation) => void;

/**
 * What is counted of each operation, for Prometheus. Durations in seconds, as is the custom there. Every label has a bounded
 * number of values: clients as the issuer knows them, and names of operations only of clients that it knows.
 */
export const createOperationMetrics = (registry: Registry): CountOperation => {
  const registers = [registry];
  const operations = new Counter({ name: 'gateway_operations_total', help: 'Operations by kind, outcome and registered client', labelNames: ['kind', 'outcome', 'client'], registers });
  const durations = new Histogram({ name: 'gateway_operation_duration_seconds', help: 'From the arrival of a request to its answer', labelNames: ['kind'], buckets: OPERATION_SECONDS, registers });
  const named = new Counter({ name: 'gateway_named_operations_total', help: 'Operations of registered clients, by name', labelNames: ['operation'], registers });
  const namedSeconds = new Counter({ name: 'gateway_named_operation_seconds_total', help: 'Time spent on operations of registered clients, by name', labelNames: ['operation'], registers });
  const errors = new Counter({ name: 'gateway_operation_errors_total', help: 'Operations whose answer has an error of this code', labelNames: ['code'], registers });
  const cost = new Histogram({ name: 'gateway_operation_cost', help: 'Static cost of operations', buckets: COSTS, registers });
  const plans = new Counter({ name: 'gateway_plan_lookups_total', help: 'Plans that were known (hit), or had to be made (miss)', labelNames: ['result'], registers });
  const planSeconds = new Histogram({ name: 'gateway_plan_duration_seconds', help: 'Time for a plan that had to be made', buckets: PLAN_SECONDS, registers });
  const countFetches = createFetchMetrics(registry);
  const clients = new BoundedLabels(MOST_CLIENTS);
  const names = new BoundedLabels(MOST_OPERATION_NAMES);

  return (answered) => {
    const { record, caller, durationMs } = answered;
    const kind = record.operationKind ?? 'none';
    operations.inc({ kind, outcome: outcomeOf(answered), client: caller.clientId === null ? 'public' : clients.of(caller.clientId) });
    durations.observe({ kind }, durationMs / 1_000);
    if (caller.clientId !== null && record.operationName !== null) {
      const operation = names.of(record.operationName);
      named.inc({ operation });
      namedSeconds.inc({ operation }, durationMs / 1_000);
    }
    for (const code of record.errorCodes) errors.inc({ code });
    if (record.cost !== null) cost.observe(record.cost);
    if (record.planStartedAt > 0) {
      plans.inc({ result: record.isPlanCached ? 'hit' : 'miss' });
      if (!record.isPlanCached) planSeconds.observe(record.planMs / 1_000);
    }
    countFetches(record.fetches);
  };
};

const createFetchMetrics = (registry: Registry): ((fetches: AnsweredOperation['record']['fetches']) => void) => {
  const registers = [registry];
  const labelNames = ['department'] as const;
  const fetches = new Counter({ name: 'gateway_fetches_total', help: 'Fetches from departments, by outcome: answered, or the code of what was lost', labelNames: ['department', 'outcome'], registers });
  const durations = new Histogram({ name: 'gateway_fetch_duration_seconds', help: 'From the sending of a fetch to its answer', labelNames, buckets: FETCH_SECONDS, registers });
  const waits = new Histogram({ name: 'gateway_fetch_wait_seconds', help: 'How long those fetches waited that had to wait for their turn', labelNames, buckets: WAIT_SECONDS, registers });
  const retries = new Counter({ name: 'gateway_fetch_retries_total', help: 'Fetches sent once more after a connection broke', labelNames, registers });
  const entities = new Counter({ name: 'gateway_fetched_entities_total', help: 'Entities asked for', labelNames, registers });
  const bytes = new Counter({ name: 'gateway_fetched_bytes_total', help: 'Bytes of departments’ answers', labelNames, registers });

  return (records) => {
    for (const { department, outcome, durationMs, waitedMs, attempts, entityCount, answerBytes } of records) {
      const labels = { department };
      fetches.inc({ department, outcome });
      durations.observe(labels, durationMs / 1_000);
      if (waitedMs > 0) waits.observe(labels, waitedMs / 1_000);
      if (attempts > 1) retries.inc(labels, attempts - 1);
      if (entityCount > 0) entities.inc(labels, entityCount);
      if (answerBytes > 0) bytes.inc(labels, answerBytes);
    }
  };
};
