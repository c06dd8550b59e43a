import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../client.ts';
import { until, type Platform } from '../platform.ts';
import { askForEverything } from './everything-readable.ts';

/** Who may read of visits, and is neither the centre nor the enterprise itself; then who rates and decides. */
const outsiders = ['bureau', 'street', 'office', 'liaison', 'leader', 'credit', 'policy', 'approver'] as const;
const enterprises = ['protected', 'listed'] as const;
const LIMIT_MS = 120_000;

/**
 * Flips every end without a date in the store: what was refused was called off, what was called off was refused, with a reason or
 * without. The enterprise's own view and the centre's change; nobody else's may.
 */
const FLIP = `UPDATE visit_request SET
    state = CASE state WHEN 'REFUSED' THEN 'CANCELLED' ELSE 'REFUSED' END,
    refusal_reason = CASE state WHEN 'REFUSED' THEN NULL ELSE '翻转' END,
    version = version + 1
  WHERE state = 'REFUSED' OR (state = 'CANCELLED' AND asked_at IS NOT NULL)
  RETURNING enterprise_id`;

export const describeRefusals = (platform: () => Platform): void =>
  describe('refusals without consequence (VIS-08, M4)', () => {
    const asked = { divisionCode: '440704', month: '2026-09' };
    let refusedBefore: number;
    let before: ReadonlyMap<string, string>;

    const read = async (persona: string, queries: readonly string[]): Promise<string[]> => {
      const client = await platform().as(persona);
      const answers: string[] = [];
      for (const query of queries) {
        const answer = await client.run(query);
        // What is refused as a whole would stay the same, whatever there is to read.
        expect(answer.errors.filter(({ extensions }) => extensions.code === 'COST_LIMIT')).toEqual([]);
        answers.push(readable(answer));
      }
      return answers;
    };
    const countRefused = async (): Promise<number> =>
      (await (await platform().as('centre')).get('{ visitRequests(first: 1, filter: { states: [REFUSED] }) { totalCount } }')).visitRequests.totalCount;
    const readWorld = async (): Promise<ReadonlyMap<string, string>> => {
      const world = new Map<string, string>();
      const { queries } = askForEverything(asked);
      const ofOthers = askForEverything({ ...asked, withoutType: /^(Visit|Notice)/ }).queries;
      for (const persona of outsiders) (await read(persona, queries)).forEach((text, index) => world.set(`${persona} ${queries[index]!.slice(0, 60)}`, text));
      for (const persona of enterprises) (await read(persona, ofOthers)).forEach((text, index) => world.set(`${persona} ${ofOthers[index]!.slice(0, 60)}`, text));
      return world;
    };

    beforeAll(async () => {
      platform().setClock(atNight());
      await catchUp(platform());
      refusedBefore = await countRefused();
      before = await readWorld();
    }, LIMIT_MS);
    afterAll(() => platform().resetClock());

    it('M4: with all refusals flipped, every answer that anybody else can read stays byte-identical: ratings, matches, rankings, lists and counts', async () => {
      expect((await platform().sql('visits', FLIP)).length).toBeGreaterThanOrEqual(18);
      await platform().sweep('credit', 'sweep-standings');
      await platform().settled();
      const after = await readWorld();
      const changed = [...before].filter(([question, answer]) => after.get(question) !== answer).map(([question]) => question);
      expect(changed).toEqual([]);
    }, LIMIT_MS);

    it('the control: the centre, which may know, reads something else', async () => {
      expect(await countRefused()).not.toBe(refusedBefore);
    });
  });

/** What is overdue at this time moves on by itself once, before anything is compared. */
const catchUp = async (platform: Platform): Promise<void> => {
  for (const [department, job] of [['appeals', 'sweep-appeal-lights'], ['appeals', 'sweep-appeal-steps'], ['credit', 'sweep-standings']] as const) {
    await platform.sweep(department, job);
    await until(async () => (await platform.sql(department, 'SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = $1', [job])).length === 0);
  }
  await platform.settled();
};

/** Two o'clock in Shanghai: outside of office hours no deadline comes nearer from one reading to the next. */
const atNight = (): Date => new Date(`${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)}T02:00:00+08:00`);

/** Of more errors than this, the gateway shows those of a department that came first, and how many there are. */
const SHOWN_ERRORS = 100;

/** Data to the byte; of the errors, which come in the order in which departments answer, everything but the request's own id, or only their kinds where not all are shown. */
const readable = ({ data, errors }: Answer): string => {
  const told = errors.length > SHOWN_ERRORS ? new Set(errors.map(({ extensions }) => extensions.code)) : errors.map(({ extensions: { requestId: _own, ...extensions }, ...error }) => JSON.stringify({ ...error, extensions }));
  return JSON.stringify([data, [...told].sort()]);
};
