import { z } from 'zod';

/** How the gateway is watched. */
export interface ObservingSettings {
  /** Where metrics and figures of operations are read without a token; null: nowhere. */
  readonly metricsPort: number | null;
  readonly metricsHost: string;
  /** From how long on an operation is a warning in the log. */
  readonly slowOperationMs: number;
  /** Which share of operations is traced, 0 to 1; null: there is no collector, and nothing is traced. */
  readonly tracedShare: number | null;
}

export const defaultObserving: ObservingSettings = { metricsPort: null, metricsHost: '127.0.0.1', slowOperationMs: 1_000, tracedShare: null };

export const observingEnvironment = z.object({
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  METRICS_HOST: z.string().min(1).default(defaultObserving.metricsHost),
  SLOW_OPERATION_MS: z.coerce.number().int().min(1).default(defaultObserving.slowOperationMs),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
});

export const readObservingSettings = (data: z.infer<typeof observingEnvironment>): ObservingSettings => ({
  metricsPort: data.METRICS_PORT ?? null,
  metricsHost: data.METRICS_HOST,
  slowOperationMs: data.SLOW_OPERATION_MS,
  tracedShare: data.OTEL_EXPORTER_OTLP_ENDPOINT === undefined ? null : data.OTEL_TRACES_SAMPLER_ARG,
});
