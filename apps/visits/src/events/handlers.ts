import { appealChanged, policyReachChanged, serviceFiguresChanged } from '@qinqing/events';
import { registerHandlers } from '@qinqing/register-copies';
import { onState, type EventHandler } from '@qinqing/subgraph-server';
import { applyAppeals } from '../persistence/appeal-copies.ts';
import { applyPolicyReach, applyServiceFigures } from '../persistence/protection/figure-copies.ts';

export const handlers: readonly EventHandler[] = [...registerHandlers, onState(appealChanged, applyAppeals), onState(serviceFiguresChanged, applyServiceFigures), onState(policyReachChanged, applyPolicyReach)];
