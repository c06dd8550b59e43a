import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@qinqing/database';
import { faultOf, meanwhile, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../../src/subgraph.ts';
import { attempt, mutate, representative, requestingUnit } from '../district.ts';
import { idsOf, readNotices, tell } from './told.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises, { poolSize: 32 });
});
afterAll(() => graph.close());

const newUnit = () => ({ ...requestingUnit, unitId: randomUUID() });
const tellUnit = (unitId: string): Promise<string> => tell(graph, { kind: 'UNIT', unitId });
const mark = (by: object, noticeIds: readonly string[], key = randomUUID()): Promise<any> =>
  mutate(graph.as(by), 'markNoticesRead', { noticeIds, idempotencyKey: key }, 'unreadNotices notices { id isRead }', '... on NoticeUnknown { noticeIds }');

describe('markNoticesRead', () => {
  it('SHR-09: what was read is no longer unread, and is found as read', async () => {
    const unit = newUnit();
    const [first, second] = [await tellUnit(unit.unitId), await tellUnit(unit.unitId)];
    expect(await mark(unit, [first])).toEqual({ __typename: 'MarkNoticesReadSuccess', unreadNotices: 1, notices: [{ id: first, isRead: true }] });
    expect(await readNotices(graph, unit)).toMatchObject({ unread: 1 });
    expect(idsOf(await readNotices(graph, unit, { filter: { isUnread: true } }))).toEqual([second]);
    expect(idsOf(await readNotices(graph, unit, { filter: { isUnread: false } }))).toEqual([first]);
  });

  it('everybody reads for oneself: a colleague finds it unread', async () => {
    const firm = randomUUID();
    const [owner, clerk] = [representative(firm), { ...representative(firm), subject: 'clerk', roles: ['CLERK'] as const }];
    const id = await tell(graph, { kind: 'ENTERPRISE', enterpriseId: firm });
    await mark(owner, [id]);
    expect([(await readNotices(graph, owner)).unread, (await readNotices(graph, clerk)).unread]).toEqual([0, 1]);
  });

  it("somebody else's notice, one for later, and one that there is not are all unknown alike, and nothing is marked", async () => {
    const [unit, other] = [newUnit(), newUnit()];
    const own = await tellUnit(unit.unitId);
    const unknown = [await tellUnit(other.unitId), await tell(graph, { kind: 'UNIT', unitId: unit.unitId }, { notBefore: '2025-09-02T00:00:00.000Z' }), randomUUID(), 'x'];
    expect(await mark(unit, [own, ...unknown])).toEqual({
      __typename: 'NoticeUnknown',
      noticeIds: unknown,
      message: '其中4条不是发给您的通知，未作标记。请刷新后重试。',
      en: '4 of these are no notices to you, and nothing was marked. Read the list again.',
    });
    expect((await readNotices(graph, unit)).unread).toBe(1);
  });

  it('the same key twice has one effect and one answer; marking again is no fault', async () => {
    const unit = newUnit();
    const [id, key] = [await tellUnit(unit.unitId), randomUUID()];
    const answers = [await mark(unit, [id], key), await mark(unit, [id], key), await mark(unit, [id, id])];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('of 32 sessions that mark one notice at once, all succeed and one reading is kept', async () => {
    const unit = newUnit();
    const id = await tellUnit(unit.unitId);
    const answers = await Promise.all(Array.from({ length: 32 }, () => mark(unit, [id])));
    expect(answers.every(({ __typename }) => __typename === 'MarkNoticesReadSuccess')).toBe(true);
    expect(await graph.sql('SELECT count(*)::int AS count FROM notice_reading WHERE notice_id = $1', [id])).toEqual([{ count: 1 }]);
  });

  it('a notice that is forgotten in the moment in which it is read is unknown (SHR-14)', async () => {
    const unit = newUnit();
    const id = await tellUnit(unit.unitId);
    const forget = (manager: EntityManager) => manager.query('DELETE FROM notice WHERE id = $1', [id]);
    expect(await meanwhile(graph, forget, () => mark(unit, [id]))).toMatchObject({ __typename: 'NoticeUnknown', noticeIds: [id] });
  });

  it.each([[[]], [Array.from({ length: 101 }, () => randomUUID())]])('refuses to mark none, or more than 100', async (noticeIds) => {
    expect(faultOf(await attempt(graph.as(newUnit()), 'markNoticesRead', { noticeIds }, 'unreadNotices'))).toBe('BAD_USER_INPUT');
  });
});
