import type { Logger } from 'pino';
import type { SupergraphLife } from '../supergraph/supergraph-life.ts';
import type { LiveState } from './live-state.ts';
import { serveMetrics } from './metrics-listener.ts';
import { createObservation, type Observation } from './observation.ts';
import type { ObservingSettings } from './observing-settings.ts';
import { openTracing } from './tracing.ts';

export interface OpenObservation {
  readonly observation: Observation;
  /** Where metrics are read; null: nowhere. */
  readonly metricsPort: number | null;
  readonly close: () => Promise<void>;
}

interface OpenObservationParts {
  readonly settings: ObservingSettings;
  readonly supergraph: SupergraphLife;
  readonly state: Omit<LiveState, 'supergraph' | 'planCacheSize'>;
  readonly logger: Logger;
  readonly clock: () => Date;
}

/** Records, figures, traces and metrics of operations, and the listener for those who watch. */
export const openObservation = async ({ settings, supergraph, state, logger, clock }: OpenObservationParts): Promise<OpenObservation> => {
  const observation = createObservation({
    logger,
    slowOperationMs: settings.slowOperationMs,
    state: { ...state, supergraph: supergraph.status, planCacheSize: supergraph.engine.countPlans },
    tracing: await openTracing(settings),
    clock,
  });
  // What was measured of one plan says nothing of another.
  supergraph.engine.onReplaced(observation.plans.forget);
  const metrics = await serveMetrics({ settings, observation, supergraph: supergraph.status, logger });
  return {
    observation,
    metricsPort: metrics.port,
    close: async () => {
      await metrics.close();
      await observation.close();
    },
  };
};
