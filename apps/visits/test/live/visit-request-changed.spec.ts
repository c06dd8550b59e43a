import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { withClient } from '@qinqing/database';
import { startTestSubgraph, type LiveAnswers, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, centre, foreignCentre, market, office, representative, settleOne, superior, UNKNOWN_ID } from '../district.ts';
import { wholeVisit } from '../every-field.ts';
import { PHONE_DUE } from '../forms.ts';
import { book, bookAndAsk, read } from '../journey.ts';

let graph: TestSubgraph;
const streams: LiveAnswers[] = [];

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(async () => {
  await Promise.all(streams.map((live) => live.stop()));
  await graph.close();
});

const follow = async (by: Partial<Caller>, id: string, { selection = 'state', now }: { readonly selection?: string; readonly now?: () => Date } = {}): Promise<LiveAnswers> => {
  const live = await graph.as(by, now === undefined ? {} : { now }).subscribe(`subscription ($id: ID!) { visitRequestChanged(id: $id) { ${selection} } }`, { id });
  streams.push(live);
  return live;
};
const stateOf = async (live: LiveAnswers): Promise<unknown> => (await live.next()).data?.visitRequestChanged?.state ?? null;
const requestFrom = async (by: Partial<Caller>): Promise<{ id: string; firmId: string }> => {
  const firm = await settleOne(graph);
  return { id: await book(graph, by, firm.id), firmId: firm.id };
};

describe('visitRequestChanged', () => {
  it('begins with the request as it is, and tells each change when it is committed', async () => {
    const { id } = await requestFrom(bureau);
    const live = await follow(centre, id);
    expect(await stateOf(live)).toBe('COLLECTED');
    const committedAt = performance.now();
    await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id });
    expect(await stateOf(live)).toBe('NECESSARY');
    expect(performance.now() - committedAt).toBeLessThan(1_000);
    await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id });
    expect(await stateOf(live)).toBe('PENDING_ENTERPRISE');
  });

  it('tells nothing of what was rolled back', async () => {
    const { id } = await requestFrom(bureau);
    const live = await follow(centre, id);
    expect(await stateOf(live)).toBe('COLLECTED');
    await graph.dataSource
      .transaction(async (manager) => {
        await manager.query("UPDATE visit_request SET state = 'REFUSED', version = version + 1 WHERE id = $1", [id]);
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id });
    expect(await stateOf(live)).toBe('NECESSARY');
  });

  it('says nothing of other requests, and nothing where nothing that was asked has changed', async () => {
    const [own, other] = [await requestFrom(bureau), await requestFrom(bureau)];
    const live = await follow(centre, own.id, { selection: 'state purpose' });
    await live.next();
    await mutate(graph.as(centre), 'screenVisit', { visitRequestId: other.id });
    const looked = live.looked();
    await graph.sql('UPDATE visit_request SET updated_at = updated_at, version = version + 1 WHERE id = $1', [own.id]);
    await looked;
    expect(live.waiting).toBe(0);
  });

  it('many writers at once make few updates, of which the last shows the last state', async () => {
    const { id } = await requestFrom(bureau);
    const live = await follow(centre, id, { selection: 'headcount' });
    await live.next();
    const writers = 40;
    await Promise.all(Array.from({ length: writers }, () => graph.dataSource.query('UPDATE visit_request SET headcount = headcount + 1, version = version + 1 WHERE id = $1', [id])));
    const [{ headcount }] = await graph.sql('SELECT headcount FROM visit_request WHERE id = $1', [id]);
    let updates = 0;
    for (let seen = 0; seen !== headcount; updates += 1) seen = (await live.next()).data?.visitRequestChanged.headcount as number;
    expect(updates).toBeLessThanOrEqual(writers);
    expect(live.waiting).toBe(0);
  });

  it('is null for who may not see the request, and for an id that is none; nobody else’s changes are told', async () => {
    const { id } = await requestFrom(bureau);
    for (const [by, asked] of [[market, id], [foreignCentre, id], [centre, UNKNOWN_ID], [centre, 'nonsense']] as const) {
      const live = await follow(by, asked);
      expect(await live.next()).toEqual({ data: { visitRequestChanged: null } });
    }
    const live = await follow(market, id);
    await live.next();
    const looked = live.looked();
    await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id });
    await looked;
    expect(live.waiting).toBe(0);
  });

  it('a request that the enterprise was asked about appears to it at that moment', async () => {
    const { id, firmId } = await requestFrom(bureau);
    const live = await follow(representative(firmId), id);
    expect(await stateOf(live)).toBeNull();
    await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id });
    await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id });
    expect(await stateOf(live)).toBe('PENDING_ENTERPRISE');
  });

  it('is refused at once to who has nothing to do with visits', async () => {
    const live = await follow({ subject: 'bank', roles: ['BANK'] }, UNKNOWN_ID);
    expect((await live.next()).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('goes on after its connection to the database was lost, with what was missed meanwhile', async () => {
    const { id } = await requestFrom(bureau);
    const live = await follow(centre, id);
    await live.next();
    await withClient(graph.database.adminUrl, (admin) => admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'listen'"));
    await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id });
    expect(await stateOf(live)).toBe('NECESSARY');
  });
});

describe('VIS-08: no update and no moment of one tells of a refusal', () => {
  const everybodyElse: readonly (readonly [string, Partial<Caller>])[] = [['the unit', bureau], ['its superior', superior], ['the government office', office]];

  it.each(everybodyElse)('%s hears nothing when the enterprise refuses, whatever they asked for', async (_who, by) => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const live = await follow(by, id, { selection: wholeVisit });
    await live.next();
    const looked = live.looked();
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id, reason: '生产繁忙' });
    await looked;
    expect(live.waiting).toBe(0);
    expect(await read(graph, centre, id)).toEqual({ state: 'REFUSED' });
  });

  it('the control: the centre and the enterprise hear of it', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const [atTheCentre, atTheFirm] = [await follow(centre, id), await follow(representative(firm.id), id)];
    await Promise.all([atTheCentre.next(), atTheFirm.next()]);
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id });
    expect([await stateOf(atTheCentre), await stateOf(atTheFirm)]).toEqual(['REFUSED', 'REFUSED']);
  });

  it('the unit reads 「未安排」 when the last moment for an answer is over, at a regular look', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    let now = new Date('2025-09-01T02:00:00.000Z');
    const live = await follow(bureau, id, { now: () => now });
    await live.next();
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id });
    now = PHONE_DUE;
    // What is written at that moment or later is no reason to look: who was silent would else be told apart from who refused.
    const looked = live.looked();
    await graph.sql('UPDATE visit_request SET version = version + 1 WHERE id = $1', [id]);
    await looked;
    expect(live.waiting).toBe(0);
    live.tick();
    expect(await stateOf(live)).toBe('NOT_ARRANGED');
  });
});
