import type { EntityManager } from '@qinqing/database';
import { creditStandingChanged, type CreditStandingState, type NewEvent } from '@qinqing/events';
import type { StateReplay } from '@qinqing/subgraph-server';
import { listStandingsAfter } from '../persistence/standings.ts';
import { toStandingEvent } from './standing-state.ts';

const readStandings = async (manager: EntityManager, afterSubject: string, limit: number): Promise<readonly NewEvent<CreditStandingState>[]> =>
  (await listStandingsAfter(manager, afterSubject === '' ? null : afterSubject, limit)).map((standing) => toStandingEvent(standing));

/** How other departments fill their copies: every standing in the order of the enterprises, page by page. */
export const replays: readonly StateReplay[] = [{ contract: creditStandingChanged, read: readStandings } as unknown as StateReplay];
