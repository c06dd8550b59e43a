import { registerHandlers } from '@qinqing/register-copies';
import type { EventHandler } from '@qinqing/subgraph-server';

export const handlers: readonly EventHandler[] = [...registerHandlers];
