import { creditStandingChanged, enterpriseProfileChanged } from '@qinqing/events';
import { registerHandlers } from '@qinqing/register-copies';
import { onState, type EventHandler } from '@qinqing/subgraph-server';
import { applyCreditStandings, applyProfiles } from '../persistence/copies.ts';

export const handlers: readonly EventHandler[] = [
  ...registerHandlers,
  onState(enterpriseProfileChanged, applyProfiles),
  onState(creditStandingChanged, applyCreditStandings),
];
