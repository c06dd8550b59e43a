import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { AppealPause } from '../domain/appeal.ts';
import { pauseEntity } from './entities.ts';

/** The clock stands still from now on. An appeal has one lasting pause at most: the table refuses a second one. */
export const openPause = async (manager: EntityManager, pause: Pick<AppealPause, 'appealId' | 'kind' | 'question' | 'from'>, earlier: readonly AppealPause[]): Promise<AppealPause> => {
  const opened: AppealPause = { ...pause, ordinal: (earlier.at(-1)?.ordinal ?? 0) + 1, answer: null, to: null };
  await manager.insert(pauseEntity, opened as object);
  return opened;
};

/**
 * The clock runs on.
 *
 * @returns all pauses as they are now
 */
export const closePause = async (manager: EntityManager, pauses: readonly AppealPause[], { to, answer }: { readonly to: Date; readonly answer: string | null }): Promise<readonly AppealPause[]> => {
  const lasting = pauses.find((pause) => pause.to === null);
  if (lasting === undefined) return pauses;
  const [closed]: [unknown[], number] = await manager.query(
    '/* pauses:close */ UPDATE appeal_pause SET to_at = $3, answer = $4 WHERE appeal_id = $1 AND ordinal = $2 AND to_at IS NULL RETURNING ordinal',
    [lasting.appealId, lasting.ordinal, to, answer],
  );
  if (closed.length === 0) throw new LostRace('the pause was ended meanwhile');
  return pauses.map((pause) => (pause === lasting ? { ...pause, to, answer } : pause));
};
