import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';

export interface CodeAttempt {
  readonly appealId: string;
  readonly by: string;
  readonly now: Date;
}

/**
 * Takes the next of the attempts that a confirmation code allows (APL-10), before the code is compared. Each is a row of its own: who
 * tries in the same moment waits for it, and counts anew.
 *
 * @returns which attempt it is, from 1 on; null: there is none left
 * @throws LostRace when somebody else took it
 */
export const takeCodeAttempt = async (manager: EntityManager, { appealId, by, now }: CodeAttempt, most: number): Promise<number | null> => {
  const [{ made }]: [{ made: number }] = await manager.query('/* resolveOnSpot:attempts */ SELECT count(*)::int AS made FROM appeal_code_attempt WHERE appeal_id = $1', [appealId]);
  if (made >= most) return null;
  const taken: unknown[] = await manager.query(
    '/* resolveOnSpot:attempt */ INSERT INTO appeal_code_attempt (appeal_id, ordinal, attempted_by, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING ordinal',
    [appealId, made + 1, by, now],
  );
  if (taken.length === 0) throw new LostRace('somebody else tries a code');
  return made + 1;
};
