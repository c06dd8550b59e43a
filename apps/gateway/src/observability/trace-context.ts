import { randomFillSync } from 'node:crypto';
import type { RequestContext } from '../request-context.ts';

/** The span of one operation (W3C trace context). The spans of its fetches have ids that follow from it, so that nothing needs to be kept for them. */
export interface OperationTrace {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  /** The client's span, below which this one stands; null: the trace begins here. */
  readonly parentSpanId: string | null;
  /** False: nobody records this trace, and departments are told so. */
  readonly isSampled: boolean;
}

/** The spans of one operation have ids that follow from its own, which is random; so none of them needs to be kept until it is written. */
const derive = ({ spanId }: OperationTrace, offset: number): string => {
  const low = (Number.parseInt(spanId.slice(8), 16) + offset) % 0x1_0000_0000;
  return spanId.slice(0, 8) + low.toString(16).padStart(8, '0');
};

const PLAN = 1;
const FIRST_FETCH = 2;
const FIRST_WAIT = 0x8000_0000;

export const planSpanIdOf = (trace: OperationTrace): string => derive(trace, PLAN);
export const fetchSpanIdOf = (trace: OperationTrace, fetchNumber: number): string => derive(trace, FIRST_FETCH + fetchNumber);
export const waitSpanIdOf = (trace: OperationTrace, fetchNumber: number): string => derive(trace, FIRST_WAIT + fetchNumber);

/** The header `traceparent` of one fetch: its own span when the operation is traced, else what the client sent; null: neither. */
export const traceparentFor = ({ record: { trace }, traceparent }: RequestContext, fetchNumber: number): string | null =>
  trace === null ? traceparent : `00-${trace.traceId}-${fetchSpanIdOf(trace, fetchNumber)}-${trace.isSampled ? '01' : '00'}`;

/**
 * Begins the span of an operation, below the client's if it came with one. Whether it is recorded follows from the trace's id
 * alone: a client's wish would let anybody fill the collector, and every replica decides alike.
 *
 * @param sampledShare 0 to 1
 */
export const startTrace = (traceparent: string | null, sampledShare: number): OperationTrace => {
  const traceId = traceparent === null ? randomHex(16) : traceparent.slice(3, 35);
  return { traceId, spanId: randomHex(8), parentSpanId: traceparent === null ? null : traceparent.slice(36, 52), isSampled: isSampled(traceId, sampledShare) };
};

/** Asking the system for a few bytes at a time would cost more than all the rest of a trace. */
const pool = Buffer.alloc(4_096);
let used = pool.length;

const randomHex = (bytes: number): string => {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;
  return pool.toString('hex', used - bytes, used);
};

/** By the lowest seven bytes of the id, which W3C level 2 wants random, and OpenTelemetry's samplers read, too. */
const isSampled = (traceId: string, share: number): boolean => share >= 1 || Number.parseInt(traceId.slice(18), 16) / 2 ** 56 < share;
