import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import fc from 'fast-check';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { bureau, centre, DIVISION, enterpriseEvent, liaisonEvent, market, newEnterprise, representative, settleOne, unitEvent } from './district.ts';
import { anotherMatter, STATUTORY } from './forms.ts';
import { bookAndAccept, bookAndAsk, bookSaturated } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const one = async (statement: string, id: string): Promise<any> => (await graph.sql(statement, [id]))[0];
const unitId = (): string => crypto.randomUUID();

/** For each copy: a state of a version that can be told from the others, and what the copy then holds. */
const copies: readonly (readonly [string, (id: string, version: number) => NewEvent<never>, (id: string) => Promise<unknown>])[] = [
  [
    'an enterprise',
    (id, version) => enterpriseEvent({ ...newEnterprise(), id, name: `第${version}版`, isProtected: version % 2 === 0, factKeys: [`fact-${version}`] }, version),
    async (id) => {
      const row = await one('SELECT name, is_protected, fact_keys, version::int FROM enterprise_copy WHERE id = $1', id);
      return row === undefined ? null : [row.version, row.name, row.is_protected, ...row.fact_keys];
    },
  ],
  [
    'a unit',
    (id, version) => unitEvent(id, `第${version}版`, version % 2 === 0 ? [id] : [id, '33333333-3333-4333-8333-333333333333'], { stateVersion: version }),
    async (id) => {
      const row = await one('SELECT name, lineage, version::int FROM org_unit_copy WHERE id = $1', id);
      return row === undefined ? null : [row.version, row.name, row.lineage.length];
    },
  ],
  [
    'an assignment',
    (id, version) => liaisonEvent(id, version % 2 === 0 ? null : `aaaaaaaa-aaaa-4aaa-8aaa-00000000000${version}`, version),
    async (id) => {
      const row = await one('SELECT liaison_officer_id, version::int FROM assignment_copy WHERE enterprise_id = $1', id);
      return row === undefined ? null : [row.version, row.liaison_officer_id];
    },
  ],
];

const outcomesOf = async (events: readonly NewEvent<never>[]): Promise<string[]> => (await graph.applyEvents(events)).map(({ outcome }) => outcome);

describe.each(copies)('the copy of %s', (_what, event, copied) => {
  it('takes a newer state and ignores an older or repeated one', async () => {
    const id = unitId();
    expect(await outcomesOf([event(id, 2)])).toEqual(['APPLIED']);
    const second = await copied(id);
    expect(await outcomesOf([event(id, 1)])).toEqual(['APPLIED']);
    expect(await outcomesOf([event(id, 2)])).toEqual(['APPLIED']);
    expect(await copied(id)).toEqual(second);
    expect(await outcomesOf([event(id, 3)])).toEqual(['APPLIED']);
    expect(await copied(id)).not.toEqual(second);
  });

  it('ends with the newest state, in whatever order and batches the events come, however often', async () => {
    const reference = unitId();
    await graph.applyEvents([event(reference, 5)]);
    const wanted = JSON.stringify(await copied(reference)).replaceAll(reference, 'ID');
    const versions = fc.shuffledSubarray([1, 2, 3, 4, 5, 5, 3], { minLength: 7 });
    await fc.assert(
      fc.asyncProperty(versions, fc.integer({ min: 1, max: 7 }), async (order, batchSize) => {
        const id = unitId();
        for (let start = 0; start < order.length; start += batchSize) await graph.applyEvents(order.slice(start, start + batchSize).map((version) => event(id, version)));
        expect(JSON.stringify(await copied(id)).replaceAll(id, 'ID')).toBe(wanted);
      }),
      { numRuns: 12 },
    );
  });

  it('a bad event is parked with the reason and holds nothing up', async () => {
    const [good, bad, other] = [unitId(), unitId(), unitId()];
    const broken = event(bad, 1) as unknown as { data: object };
    const wrong = { ...broken, data: { ...broken.data, id: 'x', enterpriseId: 'x' } } as unknown as NewEvent<never>;
    const outcomes = await graph.applyEvents([event(good, 1), wrong, event(other, 1)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['APPLIED', 'PARKED', 'APPLIED']);
    expect(outcomes[1]?.reason).toMatch(/uuid/i);
    expect(await copied(good)).not.toBeNull();
    expect(await copied(other)).not.toBeNull();
    expect(await copied(bad)).toBeNull();
  });

  it('a state without a version is parked', async () => {
    const id = unitId();
    const [outcome] = await graph.applyEvents([{ ...(event(id, 1) as object), stateVersion: null } as unknown as NewEvent<never>]);
    expect(outcome).toMatchObject({ outcome: 'PARKED', reason: 'a state event carries its version' });
  });
});

describe('events for others', () => {
  it('an event that the department does not consume is parked with the reason', async () => {
    const stray = { ...(enterpriseEvent(newEnterprise()) as object), contract: { type: 'credit.RatingChanged', publisher: 'credit' } } as unknown as NewEvent<never>;
    expect(await graph.applyEvents([stray])).toMatchObject([{ outcome: 'PARKED', reason: 'this department does not consume credit.RatingChanged' }]);
  });

  it('an assignment may come before its enterprise', async () => {
    const firm = newEnterprise();
    await graph.applyEvents([liaisonEvent(firm.id)]);
    await graph.applyEvents([unitEvent(bureau.unitId as string, '工信局', [bureau.unitId as string]), enterpriseEvent(firm)]);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const { data } = await graph.as({ subject: 'liaison', roles: ['LIAISON'], divisionCode: DIVISION, officerId: '44444444-4444-4444-8444-444444444444' }).run('query ($id: ID!) { visitRequest(id: $id) { id } }', { id });
    expect(data).toEqual({ visitRequest: { id } });
  });
});

describe('what the department publishes', () => {
  const published = async (id: string): Promise<string[]> => (await graph.outbox()).filter(({ subject }) => subject === id).map(({ type }) => type);

  it('SHR-08: a visit that has its day, and nothing before', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect(await published(id)).toEqual([]);
    await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: id, window: 1 });
    expect(await published(id)).toEqual(['visits.VisitScheduled']);
  });

  it('with the request’s id, so that logs can be followed across departments', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id);
    const [row] = await graph.sql('SELECT request_id, division_code, occurred_at FROM outbox_event WHERE subject = $1', [id]);
    expect(row).toEqual({ request_id: expect.stringMatching(/^[0-9a-f-]{36}$/), division_code: DIVISION, occurred_at: new Date('2025-09-01T02:00:00.000Z') });
  });

  it('VIS-08: nothing of a refusal, a silence, a counter-offer, a decline or a cancellation', async () => {
    const withoutNotices = async (): Promise<number> => (await graph.outbox()).filter(({ type }) => type !== 'visits.NoticeRequested').length;
    const before = await withoutNotices();
    const [firm, silent] = [await settleOne(graph), await settleOne(graph, { isProtected: true })];
    const refused = await bookAndAsk(graph, bureau, firm.id, anotherMatter());
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: refused, reason: '不便' });
    const expired = await bookAndAsk(graph, bureau, silent.id);
    await graph.runJob('pass-visit-deadline', { visitRequestId: expired }, { now: new Date('2025-09-03T10:00:00.000Z') });
    const cancelled = await bookAndAsk(graph, market, firm.id, { ...anotherMatter(), ...STATUTORY });
    await mutate(graph.as(centre), 'cancelVisit', { visitRequestId: cancelled, reason: '改期' });
    expect(await withoutNotices()).toBe(before);
    const { id: offered } = await bookSaturated(graph);
    expect(await published(offered)).toEqual([]);
    const texts = JSON.stringify((await graph.outbox()).map(({ type, data }) => [type, data]));
    expect(texts).not.toMatch(/refus|REFUSED|拒绝|不便/i);
  });

  it('nothing when the acceptance is refused', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: 0 });
    await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: id, window: 1 });
    expect(await published(id)).toEqual([]);
  });
});
