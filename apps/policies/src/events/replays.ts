import type { EntityManager } from '@qinqing/database';
import { policyReachChanged } from '@qinqing/events';
import type { StateReplay } from '@qinqing/subgraph-server';
import { listReachFigures } from '../persistence/reach-figures.ts';
import { toPolicyReachEvent } from './reach-figures.ts';

/** How other departments fill their copies: the figures of every district and month, page by page, as of the database's day. */
export const replays: readonly StateReplay[] = [
  {
    contract: policyReachChanged,
    read: async (manager: EntityManager, afterSubject: string, limit: number) => {
      const [{ now }]: [{ now: Date }] = await manager.query('/* reachFigures:day */ SELECT now() AS now');
      return (await listReachFigures(manager, now, { firstMonth: null, afterSubject, limit })).map((data) => toPolicyReachEvent(data, now));
    },
  } as unknown as StateReplay,
];
