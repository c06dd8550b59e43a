import type { EntityManager } from '@qinqing/database';
import { appealChanged } from '@qinqing/events';
import type { StateReplay } from '@qinqing/subgraph-server';
import { toAppealEvent } from '../domain/appeal-event.ts';
import { listAppealsAfter } from '../persistence/appeals.ts';

/** How other departments fill their copies: current states in the order of their subjects, page by page. */
export const replays: readonly StateReplay[] = [
  {
    contract: appealChanged,
    read: async (manager: EntityManager, afterSubject: string, limit: number) => (await listAppealsAfter(manager, afterSubject === '' ? null : afterSubject, limit)).map(toAppealEvent),
  } as unknown as StateReplay,
];
