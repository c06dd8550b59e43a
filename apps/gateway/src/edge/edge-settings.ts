import { z } from 'zod';
import { defaultConnectionLimits, type ConnectionLimits } from './connections.ts';
import { defaultLoadLimits, type LoadLimits } from './load-gate.ts';

/** How much of the world the gateway lets in at once. */
export interface EdgeSettings {
  readonly connections: ConnectionLimits;
  readonly load: LoadLimits;
  /** How long the gateway serves on after it was told to leave, while clients and balancers learn of it. */
  readonly lingerMs: number;
}

export const defaultEdgeSettings: EdgeSettings = { connections: defaultConnectionLimits, load: defaultLoadLimits, lingerMs: 1_000 };

const count = z.coerce.number().int().min(1);

export const edgeEnvironment = z.object({
  MAX_CONNECTIONS: count.default(defaultConnectionLimits.maxConnections),
  MAX_OPERATIONS_IN_PROGRESS: count.default(defaultLoadLimits.most),
  OVERLOAD_LATE_MS: count.default(defaultLoadLimits.lateMs),
  DRAIN_LINGER_MS: z.coerce.number().int().min(0).max(8_000).default(defaultEdgeSettings.lingerMs),
});

export const readEdgeSettings = (read: z.infer<typeof edgeEnvironment>): EdgeSettings => ({
  connections: { ...defaultConnectionLimits, maxConnections: read.MAX_CONNECTIONS },
  load: { most: read.MAX_OPERATIONS_IN_PROGRESS, least: Math.min(defaultLoadLimits.least, read.MAX_OPERATIONS_IN_PROGRESS), lateMs: read.OVERLOAD_LATE_MS },
  lingerMs: read.DRAIN_LINGER_MS,
});
