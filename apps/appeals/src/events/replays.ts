import type { EntityManager } from '@qinqing/database';
import { appealChanged, serviceFiguresChanged } from '@qinqing/events';
import type { StateReplay } from '@qinqing/subgraph-server';
import { toAppealEvent } from '../domain/appeal-event.ts';
import { listAppealsAfter } from '../persistence/appeals.ts';
import { listServiceFigures } from '../persistence/service-figures.ts';
import { toServiceFiguresEvent } from './service-figures.ts';

/** How other departments fill their copies: current states in the order of their subjects, page by page. */
export const replays: readonly StateReplay[] = [
  {
    contract: appealChanged,
    read: async (manager: EntityManager, afterSubject: string, limit: number) => (await listAppealsAfter(manager, afterSubject === '' ? null : afterSubject, limit)).map(toAppealEvent),
  } as unknown as StateReplay,
  {
    contract: serviceFiguresChanged,
    read: async (manager: EntityManager, afterSubject: string, limit: number) => {
      const [{ now }]: [{ now: Date }] = await manager.query('/* serviceFigures:day */ SELECT now() AS now');
      return (await listServiceFigures(manager, now, { firstMonth: null, afterSubject, limit })).map((data) => toServiceFiguresEvent(data, now));
    },
  } as unknown as StateReplay,
];
