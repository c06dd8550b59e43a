import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace as traces, TraceFlags, type Context, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOnSampler, BatchSpanProcessor, TracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace';
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions';
import type { FetchRecord } from '../request-context.ts';
import { outcomeOf, type AnsweredOperation } from './answered-operation.ts';
import { fetchSpanIdOf, planSpanIdOf, startTrace, waitSpanIdOf, type OperationTrace } from './trace-context.ts';
import type { Tracing } from './tracing.ts';

export interface OtlpTracingOptions {
  /** Which share of operations is traced, 0 to 1. */
  readonly sampledShare: number;
  /** Takes the finished spans; default: sends them in batches where `OTEL_EXPORTER_OTLP_ENDPOINT` says. */
  readonly processor?: SpanProcessor;
}

/** A wait that is shorter is no delay that anybody looks for. */
const SHORTEST_WAIT_MS = 0.5;

/**
 * Traces by OpenTelemetry. The spans of an operation are written when it is over, out of its record: while it runs, tracing
 * costs no more than ids. Attributes hold names, numbers and codes; no variables, no documents, nobody's identity.
 */
export const createOtlpTracing = ({ sampledShare, processor = new BatchSpanProcessor({ exporter: new OTLPTraceExporter() }) }: OtlpTracingOptions): Tracing => {
  const ids = new GivenIds();
  const provider = new TracerProvider({
    sampler: new AlwaysOnSampler(),
    resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: 'qinqing-gateway' }),
    idGenerator: ids,
    spanProcessors: [processor],
  });
  const writer: SpanWriter = { tracer: provider.getTracer('gateway'), ids };
  return {
    start: (traceparent) => startTrace(traceparent, sampledShare),
    end: (answered) => {
      const { trace } = answered.record;
      if (trace?.isSampled === true) writeOperation(writer, answered, trace);
    },
    close: () => provider.shutdown(),
  };
};

/** The ids of spans are decided when departments are told of them, before there is a span. */
class GivenIds {
  traceId = '';
  spanId = '';
  generateTraceId(): string {
    return this.traceId;
  }
  generateSpanId(): string {
    return this.spanId;
  }
}

interface SpanWriter {
  readonly tracer: Tracer;
  readonly ids: GivenIds;
}

interface WrittenSpan {
  readonly name: string;
  readonly kind: SpanKind;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  /** In `performance.now()` milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  /** What went wrong; null: nothing. */
  readonly failure: string | null;
}

const writeOperation = (writer: SpanWriter, answered: AnsweredOperation, trace: OperationTrace): void => {
  const { record, caller, requestId, status, durationMs } = answered;
  const { operationName, operationKind, documentHash, cost, planMs, planStartedAt, isPlanCached, startedAt } = record;
  const outcome = outcomeOf(answered);
  write(writer, trace, {
    name: operationKind === null ? 'graphql' : [operationKind, operationName].filter(Boolean).join(' '),
    kind: SpanKind.SERVER,
    spanId: trace.spanId,
    parentSpanId: trace.parentSpanId,
    startedAt,
    endedAt: startedAt + durationMs,
    attributes: {
      ...present('graphql.operation.name', operationName),
      ...present('graphql.operation.type', operationKind),
      ...present('graphql.document.hash', documentHash),
      ...present('gateway.client', caller.clientId),
      ...present('gateway.client_name', record.clientName),
      ...present('gateway.cost', cost),
      'gateway.request_id': requestId,
      'gateway.outcome': outcome,
      'http.response.status_code': status,
      ...(record.errorCodes.size > 0 && { 'gateway.error_codes': [...record.errorCodes].join(',') }),
    },
    failure: outcome === 'failed' ? [...record.errorCodes].join(',') : null,
  });
  if (planStartedAt > 0)
    write(writer, trace, { name: 'plan', kind: SpanKind.INTERNAL, spanId: planSpanIdOf(trace), parentSpanId: trace.spanId, startedAt: planStartedAt, endedAt: planStartedAt + planMs, attributes: { 'gateway.plan.cached': isPlanCached }, failure: null });
  for (const fetch of record.fetches) writeFetch(writer, trace, fetch);
};

const writeFetch = (writer: SpanWriter, trace: OperationTrace, { department, number, startedAt, waitedMs, durationMs, entityCount, answerBytes, attempts, outcome }: FetchRecord): void => {
  const spanId = fetchSpanIdOf(trace, number);
  const sentAt = startedAt + waitedMs;
  write(writer, trace, {
    name: `fetch ${department}`,
    kind: SpanKind.CLIENT,
    spanId,
    parentSpanId: trace.spanId,
    startedAt,
    endedAt: sentAt + durationMs,
    attributes: { 'gateway.department': department, 'gateway.fetch.number': number, 'gateway.fetch.entities': entityCount, 'gateway.fetch.bytes': answerBytes, 'gateway.fetch.attempts': attempts, 'gateway.outcome': outcome },
    failure: outcome === 'answered' ? null : outcome,
  });
  if (waitedMs >= SHORTEST_WAIT_MS)
    write(writer, trace, { name: `wait ${department}`, kind: SpanKind.INTERNAL, spanId: waitSpanIdOf(trace, number), parentSpanId: spanId, startedAt, endedAt: sentAt, attributes: { 'gateway.department': department }, failure: null });
};

const write = ({ tracer, ids }: SpanWriter, { traceId }: OperationTrace, { name, kind, spanId, parentSpanId, startedAt, endedAt, attributes, failure }: WrittenSpan): void => {
  ids.traceId = traceId;
  ids.spanId = spanId;
  const span = tracer.startSpan(name, { kind, startTime: toEpochMs(startedAt), attributes: { ...attributes } }, below(traceId, parentSpanId));
  if (failure !== null) span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
  span.end(toEpochMs(endedAt));
};

const below = (traceId: string, spanId: string | null): Context =>
  spanId === null ? ROOT_CONTEXT : traces.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });

const toEpochMs = (instant: number): number => performance.timeOrigin + instant;

const present = (name: string, value: string | number | null): Readonly<Record<string, string | number>> => (value === null ? {} : { [name]: value });
