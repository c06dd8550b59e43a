import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { replays } from '../src/events/replays.ts';
import { appeals } from '../src/subgraph.ts';
import { DIVISION, representative, settleOne } from './district.ts';
import { inShanghai } from './forms.ts';
import { reply, submit, succeed } from './journey.ts';

let graph: TestSubgraph;
/** Six appeals of six firms that were answered at once: four of them rated with four stars and more, one low, one not at all. */
const answered: string[] = [];

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
  for (const stars of [5, 4, 4, 5, 1, null]) {
    const firm = await settleOne(graph);
    const id = await reply(graph, firm.id);
    answered.push(id);
    if (stars !== null) await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars });
  }
  const late = await submit(graph, (await settleOne(graph)).id);
  await graph.sql(`UPDATE appeal SET due_at = '2025-09-10T10:00:00Z', version = version + 1 WHERE id = ANY($1)`, [[...answered, late]]);
  const withdrawn = await submit(graph, (await settleOne(graph)).id);
  await graph.sql(`UPDATE appeal SET state = 'WITHDRAWN', due_at = '2025-09-10T10:00:00Z', version = version + 1 WHERE id = $1`, [withdrawn]);
}, 60_000);
afterAll(() => graph.close());

const publishAt = async (now: Date): Promise<any[]> => {
  const before = (await graph.outbox()).length;
  await graph.runJob('publish-service-figures', {}, { now });
  return (await graph.outbox()).slice(before).map(({ type, subject, state_version, data, consumers }) => ({ type, subject, state_version, data, consumers }));
};

describe('VIS-43: the figures of the closed loop that the presence index is made of', () => {
  it('are published each night for visits, as sums of a district and month', async () => {
    expect(await publishAt(inShanghai('2025-10-02 02:00'))).toEqual([
      {
        type: 'appeals.ServiceFigures',
        subject: `${DIVISION}:2025-09`,
        state_version: '20362',
        data: { divisionCode: DIVISION, month: '2025-09', due: 7, onTime: 6, rated: 5, satisfied: 4 },
        consumers: ['visits'],
      },
    ]);
  });

  it('tell nothing of what has not fallen due', async () => {
    expect(await publishAt(TEST_NOW)).toEqual([]);
  });

  it('§0.1: tell no rating while the month lasts', async () => {
    expect(await publishAt(inShanghai('2025-09-30 23:59'))).toMatchObject([{ data: { due: 7, rated: null, satisfied: null } }]);
  });

  it('§0.1: tell no rating when fewer than five enterprises gave one', async () => {
    const [row] = await graph.sql('SELECT * FROM appeal_rating WHERE stars = 1');
    await graph.sql('DELETE FROM appeal_rating WHERE stars = 1');
    expect(await publishAt(inShanghai('2025-10-02 02:00'))).toMatchObject([{ data: { due: 7, rated: null, satisfied: null } }]);
    await graph.sql('INSERT INTO appeal_rating SELECT * FROM jsonb_populate_record(NULL::appeal_rating, $1)', [JSON.stringify(row)]);
  });

  it('can be read anew, page by page', async () => {
    const replay = replays.find(({ contract }) => contract.type === 'appeals.ServiceFigures');
    const first = ((await replay?.read(graph.dataSource.manager, '', 10)) as unknown as { subject: string; data: unknown }[] | undefined)?.[0];
    expect(first).toMatchObject({ subject: `${DIVISION}:2025-09`, data: { due: 7, onTime: 6, rated: 5, satisfied: 4 } });
    expect(await replay?.read(graph.dataSource.manager, first?.subject ?? '', 10)).toEqual([]);
  });
});
