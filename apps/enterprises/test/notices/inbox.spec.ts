import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import type { NoticeRecipient } from '@qinqing/events';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../../src/subgraph.ts';
import { centre, DISTRICT, neighbouringCentre, officerCaller, representative, requestingUnit, TOWN } from '../district.ts';
import { idsOf, noticeEvent, readNotices, tell } from './told.ts';

const HOUR_MS = 3_600_000;
const after = (hours: number): Date => new Date(TEST_NOW.getTime() + hours * HOUR_MS);
let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises, { poolSize: 32 });
});
afterAll(() => graph.close());

const firm = randomUUID();
const unitId = randomUUID();
const officerId = randomUUID();
const clerk: Partial<Caller> = { ...representative(firm), subject: 'clerk', roles: ['CLERK'] };
const unitMember: Partial<Caller> = { ...requestingUnit, unitId };
const public_: Partial<Caller> = { subject: 'public', roles: ['PUBLIC'] };

const inboxes: readonly (readonly [string, NoticeRecipient, Partial<Caller>, Partial<Caller>])[] = [
  ['who represents the enterprise', { kind: 'ENTERPRISE', enterpriseId: firm }, representative(firm), representative(randomUUID())],
  ['its clerk', { kind: 'ENTERPRISE', enterpriseId: firm }, clerk, { ...clerk, actingFor: null }],
  ['the people of a unit', { kind: 'UNIT', unitId }, unitMember, requestingUnit],
  ['the centre of the district', { kind: 'ROLE', role: 'SERVICE_CENTRE', divisionCode: DISTRICT }, centre, neighbouringCentre],
  ['the centre of the district, and of no town in it', { kind: 'ROLE', role: 'SERVICE_CENTRE', divisionCode: DISTRICT }, centre, { ...centre, divisionCode: TOWN }],
  ['an officer', { kind: 'OFFICER', officerId }, officerCaller(officerId), officerCaller(randomUUID())],
  ['one person', { kind: 'PERSON', subject: 'wang-fang' }, { ...centre, subject: 'wang-fang' }, centre],
];

describe('Viewer.notices', () => {
  it.each(inboxes)('SHR-09: %s reads the notice, and nobody else does', async (_who, recipient, owner, other) => {
    const id = await tell(graph, recipient);
    expect(idsOf(await readNotices(graph, owner))).toContain(id);
    for (const stranger of [other, public_, { ...owner, subject: 'stranger', roles: ['PUBLIC'] as const, unitId: null, officerId: null }]) expect(idsOf(await readNotices(graph, stranger))).not.toContain(id);
  });

  it('SHR-16: says what, about what, how urgently and when, in both languages', async () => {
    const aboutId = randomUUID();
    await tell(graph, { kind: 'UNIT', unitId }, { about: { type: 'VisitRequest', id: aboutId }, urgency: 'URGENT' });
    const { nodes } = await readNotices(graph, unitMember, { filter: { aboutId } });
    expect(nodes).toEqual([
      {
        id: expect.any(String),
        template: 'visits.scheduled',
        title: '到访已安排',
        titleEn: 'Visit arranged',
        body: '工信局的到访已安排在 2025-09-10 09:00–11:00。',
        bodyEn: 'The visit of the bureau is arranged for 2025-09-10 09:00–11:00.',
        about: { type: 'VisitRequest', id: aboutId },
        urgency: 'URGENT',
        urgencyLabel: '紧急',
        at: TEST_NOW.toISOString(),
        isRead: false,
        inbox: { kind: 'UNIT', kindLabel: '单位', role: null },
        deliveries: [],
      },
    ]);
  });

  it('VIS-08: a notice for later is in no list and in no count before, and then bears that later time', async () => {
    const unit = { ...requestingUnit, unitId: randomUUID() };
    const id = await tell(graph, { kind: 'UNIT', unitId: unit.unitId }, { notBefore: after(48).toISOString() });
    expect(await readNotices(graph, unit, { now: new Date(after(48).getTime() - 1) })).toMatchObject({ unread: 0, nodes: [] });
    expect(await readNotices(graph, unit, { now: after(48) })).toMatchObject({ unread: 1, nodes: [{ id, at: after(48).toISOString() }] });
    expect(JSON.stringify((await readNotices(graph, unit, { now: after(60) })).nodes)).not.toContain('2025-09-01');
  });

  it('pages through all inboxes together, newest first, each notice once', async () => {
    const someone = { ...requestingUnit, subject: 'pager', unitId: randomUUID(), officerId: randomUUID() };
    const recipients: NoticeRecipient[] = [{ kind: 'UNIT', unitId: someone.unitId }, { kind: 'OFFICER', officerId: someone.officerId }, { kind: 'PERSON', subject: 'pager' }];
    const told: string[] = [];
    for (let index = 0; index < 12; index += 1) told.push(await tell(graph, recipients[index % 3] as NoticeRecipient, {}, { occurredAt: after(-12 + (index - (index % 2))) }));
    const seen: any[] = [];
    for (let cursor: string | null = null; ; ) {
      const { nodes, pageInfo } = await readNotices(graph, someone, { first: 5, after: cursor });
      seen.push(...nodes);
      cursor = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen.map(({ id }) => id).sort()).toEqual(told.sort());
    expect(seen.map(({ at }) => at)).toEqual(seen.map(({ at }) => at).sort().reverse());
  });

  it('a page costs three statements, deliveries and wishes included, whatever its length', async () => {
    const someone = { ...requestingUnit, unitId: randomUUID() };
    await graph.applyEvents(Array.from({ length: 60 }, () => noticeEvent({ kind: 'UNIT', unitId: someone.unitId })));
    for (const first of [5, 60]) {
      const { statements } = await graph.as(someone).run(`{ viewer { notices(first: ${first}) { nodes { id isRead inbox { kind quietFrom channels { channel } } deliveries { state } } } } }`);
      expect(statements).toHaveLength(3);
    }
  });

  it('a filter on an id that is none finds nothing', async () => {
    expect(await readNotices(graph, centre, { filter: { aboutId: 'x' } })).toMatchObject({ nodes: [] });
  });
});

describe('requested notices', () => {
  it('SHR-08: one that is delivered twice is told once', async () => {
    const unit = { ...requestingUnit, unitId: randomUUID() };
    const event = noticeEvent({ kind: 'UNIT', unitId: unit.unitId });
    await graph.applyEvents([event]);
    await graph.applyEvents([event, event]);
    expect(idsOf(await readNotices(graph, unit))).toEqual([event.subject]);
  });

  it('SHR-08: one that 32 events request under its id at once is told once', async () => {
    const unit = { ...requestingUnit, unitId: randomUUID() };
    const id = randomUUID();
    await Promise.all(Array.from({ length: 32 }, () => graph.applyEvents([noticeEvent({ kind: 'UNIT', unitId: unit.unitId }, {}, { id })])));
    expect((await readNotices(graph, unit)).unread).toBe(1);
  });

  it('VIS-15: of 32 about one merged visit, requested at once, one is kept for each recipient', async () => {
    const [unit, other] = [{ ...requestingUnit, unitId: randomUUID() }, { ...requestingUnit, unitId: randomUUID() }];
    const requests = Array.from({ length: 32 }, () => noticeEvent({ kind: 'UNIT', unitId: unit.unitId }, { collapseKey: 'bundle asked' }));
    await Promise.all([...requests, noticeEvent({ kind: 'UNIT', unitId: other.unitId }, { collapseKey: 'bundle asked' })].map((event) => graph.applyEvents([event])));
    expect([(await readNotices(graph, unit)).unread, (await readNotices(graph, other)).unread]).toEqual([1, 1]);
  });

  it('one whose subject is no id is parked with the reason', async () => {
    const [outcome] = await graph.applyEvents([{ ...noticeEvent({ kind: 'UNIT', unitId }), subject: 'x' } as never]);
    expect(outcome).toMatchObject({ outcome: 'PARKED', reason: expect.stringContaining('its own id') });
  });

  it('SHR-14: are forgotten, with all that belongs to them, when their retention is over, and not a day before', async () => {
    const unit = { ...requestingUnit, unitId: randomUUID() };
    const id = await tell(graph, { kind: 'UNIT', unitId: unit.unitId });
    await graph.sql(`INSERT INTO notice_delivery (notice_id, channel, next_attempt_at) VALUES ($1, 'SMS', now())`, [id]);
    await graph.runJob('forget-notices', {}, { now: after(24 * 730 - 1) });
    expect(idsOf(await readNotices(graph, unit))).toEqual([id]);
    await graph.runJob('forget-notices', {}, { now: after(24 * 730) });
    expect(idsOf(await readNotices(graph, unit))).toEqual([]);
    expect(await graph.sql('SELECT 1 FROM notice_delivery WHERE notice_id = $1', [id])).toEqual([]);
  });

  it('what was said is never changed, whoever writes', async () => {
    await expect(graph.dataSource.query(`UPDATE notice SET body_zh = ''`)).rejects.toThrow(/permission denied/);
    await expect(graph.dataSource.query('DELETE FROM notice_reading')).rejects.toThrow(/permission denied/);
  });
});
