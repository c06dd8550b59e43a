import { describe, expect, it } from '@jest/globals';
import { ChangeFeed } from './change-feed.ts';

const NOW = new Date('2025-09-01T02:00:00.000Z');
const announcement = (subject: string, row: object = {}): string => JSON.stringify({ subject, ...row });

/** How many turns are there to be taken right now. */
const turnsOf = async (looks: AsyncIterator<never>): Promise<number> => {
  for (let turns = 0; ; turns += 1) {
    const isDue = await Promise.race([looks.next().then(({ done }) => done !== true), new Promise<false>((resolve) => setImmediate(() => resolve(false)))]);
    if (!isDue) return turns;
  }
};

describe('the feed of changes', () => {
  it('gives a turn to whom the row concerns, and to nobody else', async () => {
    const feed = new ChangeFeed(() => NOW);
    const [concerned, other, elsewhere] = [feed.watch('visit', ({ id }) => id === 'a'), feed.watch('visit', ({ id }) => id === 'b'), feed.watch('appeal', () => true)];
    feed.announce(announcement('visit', { id: 'a' }));
    expect([await turnsOf(concerned), await turnsOf(other), await turnsOf(elsewhere)]).toEqual([1, 0, 0]);
  });

  it('keeps one turn for whoever is slow, however much has changed', async () => {
    const feed = new ChangeFeed(() => NOW);
    const looks = feed.watch('visit', () => true);
    for (let time = 0; time < 10_000; time += 1) feed.announce(announcement('visit', { id: String(time) }));
    expect(await turnsOf(looks)).toBe(1);
  });

  it('gives everybody a turn when rows are not named, or announcements were missed', async () => {
    const feed = new ChangeFeed(() => NOW);
    const [one, other] = [feed.watch('visit', () => false), feed.watch('appeal', () => false)];
    feed.announce(announcement('visit'));
    expect([await turnsOf(one), await turnsOf(other)]).toEqual([1, 0]);
    feed.announceAll();
    const waiting = feed.watch('visit', () => false);
    expect(await turnsOf(waiting)).toBe(0);
  });

  it('asks with the moment of the announcement', () => {
    const feed = new ChangeFeed(() => NOW);
    const moments: Date[] = [];
    feed.watch('visit', (_row, now) => moments.push(now) > 0);
    feed.announce(announcement('visit', { id: 'a' }));
    expect(moments).toEqual([NOW]);
  });

  it('forgets who leaves, and lets go who waits', async () => {
    const feed = new ChangeFeed(() => NOW);
    let asked = 0;
    const looks = feed.watch('visit', () => ++asked > 0);
    const waiting = looks.next();
    await looks.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    feed.announce(announcement('visit', { id: 'a' }));
    expect(asked).toBe(0);
  });
});
