import { registerHandlers } from '@qinqing/register-copies';
import type { EventHandler } from '@qinqing/subgraph-server';

/** The register alone: nothing of visits or appeals reaches this department (CRD-20). */
export const handlers: readonly EventHandler[] = [...registerHandlers];
