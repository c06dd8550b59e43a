import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { centre, directLine, housing, jointMeeting, leader, liaison, office, representative, settleOne, specialist } from './district.ts';
import { selectEverything } from './every-field.ts';
import { accept, reply, succeed } from './journey.ts';
import { ROADS_TEXT } from './routing.ts';
import { appealForm } from './forms.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const everything = selectEverything('Appeal', ['Enterprise.appeals', 'SimilarAppeal.appeal', 'Appeal.linkedTo', 'AppealCategory.items']);

/** All that anybody may read of an enterprise, but for one appeal. */
const readRest = async (enterpriseId: string, left: string): Promise<string[]> => {
  const readers: Partial<Caller>[] = [centre, office, leader, specialist, directLine, jointMeeting, housing, liaison, representative(enterpriseId)];
  const answers = await Promise.all(
    readers.map((by) =>
      graph.as(by).run(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { openAppeals appeals { nodes { ${everything} } } } } }`, { r: [{ __typename: 'Enterprise', id: enterpriseId }] }),
    ),
  );
  return answers.map(({ data }) => {
    const [enterprise] = data?._entities ?? [];
    const nodes = enterprise?.appeals?.nodes?.filter(({ id }: { id: string }) => id !== left) ?? null;
    return JSON.stringify({ openAppeals: enterprise?.openAppeals ?? null, nodes });
  });
};

/** What is stored about an enterprise beside one of its appeals: copies and settings, other appeals, and what hangs on them. */
const readStored = (enterpriseId: string, left: string): Promise<any[][]> =>
  Promise.all([
    graph.sql('SELECT * FROM enterprise_copy WHERE id = $1', [enterpriseId]),
    graph.sql('SELECT * FROM assignment_copy WHERE enterprise_id = $1', [enterpriseId]),
    graph.sql('SELECT * FROM appeal WHERE enterprise_id = $1 AND id <> $2 ORDER BY id', [enterpriseId, left]),
    graph.sql('SELECT t.* FROM appeal_transition t JOIN appeal a ON a.id = t.appeal_id WHERE a.enterprise_id = $1 AND a.id <> $2 ORDER BY 1, 2, 3', [enterpriseId, left]),
    graph.sql('SELECT s.* FROM appeal_supervision s JOIN appeal a ON a.id = s.appeal_id WHERE a.enterprise_id = $1 AND a.id <> $2 ORDER BY 1, 2, 3', [enterpriseId, left]),
    graph.sql('SELECT * FROM setting ORDER BY id'),
  ]);

describe('a low rating touches nothing of the enterprise that gave it (§0.1, APL-09)', () => {
  it('everything else that anybody reads of it, and all that is stored of it, is the same byte for byte', async () => {
    const firm = await settleOne(graph);
    const id = await reply(graph, firm.id);
    await accept(graph, firm.id);
    const before = [await readRest(firm.id, id), await readStored(firm.id, id)];
    await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars: 1, tags: ['NOT_SOLVED', 'UNFRIENDLY'], text: '完全没有解决' });
    expect([await readRest(firm.id, id), await readStored(firm.id, id)]).toEqual(before);
    expect(before[0]?.some((answer) => String(answer).includes('IN_PROGRESS'))).toBe(true);
  });

  it('other departments cannot tell one star from five: the events are the same but for what names the appeal', async () => {
    const published: unknown[] = [];
    for (const stars of [1, 5]) {
      const firm = await settleOne(graph);
      const id = await reply(graph, firm.id);
      await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars, text: '评语' });
      const events = (await graph.outbox()).filter(({ subject }) => subject === id);
      published.push(events.map(({ subject: _id, data: { appealId: _appeal, enterpriseId: _enterprise, number: _number, ...data }, ...event }) => ({ ...event, data })));
      expect(JSON.stringify(events)).not.toMatch(/star|rating|评语|RETURN_VISIT|EVALUATED/i);
    }
    expect(published[0]).toEqual(published[1]);
  });

  it('the next appeal of the enterprise is received like that of any other', async () => {
    const received: unknown[] = [];
    for (const stars of [1, 5]) {
      const firm = await settleOne(graph);
      const id = await reply(graph, firm.id);
      await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars });
      const { id: next } = await succeed(graph, representative(firm.id), 'submitAppeal', appealForm({ content: ROADS_TEXT }));
      const selection = 'state item { code } serviceClass dueAt transferDueAt light grade responsibleUnit { id } isLateEntry candidates { confidence } availableActions { action isAllowed }';
      received.push((await graph.as(representative(firm.id)).run(`query ($id: ID!) { appeal(id: $id) { ${selection} } }`, { id: next })).data);
    }
    expect(received[0]).toEqual(received[1]);
  });
});
