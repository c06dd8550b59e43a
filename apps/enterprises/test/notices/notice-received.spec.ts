import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, TEST_NOW, type LiveAnswers, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../../src/subgraph.ts';
import { requestingUnit } from '../district.ts';
import { tell } from './told.ts';

const LATER = new Date(TEST_NOW.getTime() + 3_600_000);

let graph: TestSubgraph;
const streams: LiveAnswers[] = [];

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(async () => {
  await Promise.all(streams.map((live) => live.stop()));
  await graph.close();
});

const newUnit = (): Partial<Caller> & { readonly unitId: string } => ({ ...requestingUnit, unitId: randomUUID() });
const follow = async (by: Partial<Caller>, now: () => Date = () => TEST_NOW): Promise<LiveAnswers> => {
  const live = await graph.as(by, { now }).subscribe('subscription { noticeReceived { unreadNotices notices(first: 3) { nodes { id } } } }');
  streams.push(live);
  return live;
};
const inboxIn = async (live: LiveAnswers): Promise<unknown> => {
  const viewer = (await live.next()).data?.noticeReceived;
  return viewer === null ? null : [viewer.unreadNotices, viewer.notices.nodes.map(({ id }: { readonly id: string }) => id)];
};

describe('noticeReceived', () => {
  it('SHR-09: begins with the inbox as it is, and tells each notice as it arrives, newest first', async () => {
    const unit = newUnit();
    const live = await follow(unit);
    expect(await inboxIn(live)).toEqual([0, []]);
    const first = await tell(graph, { kind: 'UNIT', unitId: unit.unitId });
    expect(await inboxIn(live)).toEqual([1, [first]]);
  });

  it('notices to others are nobody’s business', async () => {
    const [unit, other] = [newUnit(), newUnit()];
    const live = await follow(unit);
    await live.next();
    await tell(graph, { kind: 'UNIT', unitId: other.unitId });
    const own = await tell(graph, { kind: 'UNIT', unitId: unit.unitId });
    expect(await inboxIn(live)).toEqual([1, [own]]);
  });

  it('what is read on one device is read on the other', async () => {
    const unit = newUnit();
    const id = await tell(graph, { kind: 'UNIT', unitId: unit.unitId });
    const live = await follow(unit);
    expect(await inboxIn(live)).toEqual([1, [id]]);
    await graph.as(unit).run('mutation ($i: MarkNoticesReadInput!) { markNoticesRead(input: $i) { __typename } }', { i: { noticeIds: [id], idempotencyKey: randomUUID() } });
    expect(await inboxIn(live)).toEqual([0, [id]]);
  });

  it('VIS-08: a notice for later is told at its time, and nothing is told when it is written', async () => {
    const unit = newUnit();
    let now = TEST_NOW;
    const live = await follow(unit, () => now);
    await live.next();
    const secret = await tell(graph, { kind: 'UNIT', unitId: unit.unitId }, { notBefore: LATER.toISOString() });
    const open = await tell(graph, { kind: 'UNIT', unitId: unit.unitId });
    expect(await inboxIn(live)).toEqual([1, [open]]);
    now = LATER;
    live.tick();
    expect(await inboxIn(live)).toEqual([2, [secret, open]]);
  });

  it('the public has no inbox', async () => {
    expect(await inboxIn(await follow({ subject: 'public', roles: ['PUBLIC'] }))).toBeNull();
  });
});
