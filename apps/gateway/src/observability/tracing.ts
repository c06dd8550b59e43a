import type { AnsweredOperation } from './answered-operation.ts';
import type { OperationTrace } from './trace-context.ts';

/** What becomes of the traces of operations. */
export interface Tracing {
  /** The span of an operation, below the client's if there is one; null: nobody traces. */
  readonly start: (traceparent: string | null) => OperationTrace | null;
  /** Records the spans of an operation that is over. */
  readonly end: (answered: AnsweredOperation) => void;
  readonly close: () => Promise<void>;
}

export const noTracing: Tracing = { start: () => null, end: () => undefined, close: () => Promise.resolve() };

/** Without a collector there is nothing to load and nothing to pay. @param tracedShare null: there is none */
export const openTracing = async ({ tracedShare }: { readonly tracedShare: number | null }): Promise<Tracing> =>
  tracedShare === null ? noTracing : (await import('./otlp-tracing.ts')).createOtlpTracing({ sampledShare: tracedShare });
