import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, liaison, market, office, representative, settleOne, UNKNOWN_ID } from '../district.ts';
import { wholeVisit } from '../every-field.ts';
import { anotherMatter } from '../forms.ts';
import { describeIdempotency } from './idempotency.ts';
import { bookAndAccept, bookAndAsk, bookAndScreen, countSlots, listSteps, read } from '../journey.ts';
import { mutate } from './calls.ts';
import { anotherNotice, arrive, ARRIVAL, bookAndSchedule, bookUnannounced, TUESDAY, unannouncedForm } from './inspection-journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const request = (enterpriseId: string, changes: Record<string, unknown> = {}, by: Partial<Caller> = bureau): Promise<any> =>
  mutate(graph.as(by), 'requestUnannouncedInspection', unannouncedForm(enterpriseId, changes));

/** All that somebody on the enterprise's side can read of it, as one text. */
const readEnterprise = async (by: Partial<Caller>, firmId: string): Promise<string> => {
  const { data, errors } = await graph.as(by, { now: ARRIVAL }).run(
    `query ($r: [_Any!]!, $f: VisitRequestFilter) { visitRequests(filter: $f) { totalCount nodes { ${wholeVisit} } }
       _entities(representations: $r) { ... on Enterprise { visitEligibility { month isAllowed reasons limit usedThisMonth nextAllowedFrom } visits { totalCount nodes { id } } } } }`,
    { r: [{ __typename: 'Enterprise', id: firmId }], f: { enterpriseId: firmId } },
  );
  return JSON.stringify({ data, errors }).replaceAll(firmId, 'THE-FIRM');
};

describe('Mutation.requestUnannouncedInspection', () => {
  it('§0.1: it passes screening as a statutory duty and is scheduled without asking anybody', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndSchedule(graph, firm.id);
    expect((await listSteps(graph, id)).map((step) => step.split(' by ')[0])).toEqual([
      'COLLECTED triage CLASSIFIED',
      'CLASSIFIED findNecessary NECESSARY',
      'NECESSARY scheduleUnannounced SCHEDULED',
    ]);
    expect(await read(graph, bureau, id, 'state announcement scheduled { startsAt endsAt } inspection { noticeNumber reason arrivedAt enforcementIds }')).toEqual({
      state: 'SCHEDULED',
      announcement: 'UNANNOUNCED',
      scheduled: TUESDAY,
      inspection: { noticeNumber: expect.any(String), reason: 'RANDOM_SELECTION', arrivedAt: null, enforcementIds: [] },
    });
  });

  it.each<readonly [string, Record<string, unknown>, string, string]>([
    ['without a notice', { noticeNumber: ' ' }, 'noticeNumber', 'TEXT_LENGTH'],
    ['without a law', { statutoryBasis: '' }, 'statutoryBasis', 'TEXT_LENGTH'],
    ['on a day that is over', { window: { startsAt: '2025-08-29T01:00:00.000Z', endsAt: '2025-08-29T03:00:00.000Z' } }, 'windows.0.startsAt', 'WINDOW_TOO_SOON'],
    ['on a Sunday', { window: { startsAt: '2025-09-07T01:00:00.000Z', endsAt: '2025-09-07T03:00:00.000Z' } }, 'windows.0.startsAt', 'NOT_A_WORKING_DAY'],
  ])('%s it is not taken in', async (_case, changes, field, code) => {
    const firm = await settleOne(graph);
    expect(await request(firm.id, changes)).toMatchObject({ __typename: 'VisitFormRejected', problems: [expect.objectContaining({ field, code })] });
  });

  it('an inspection notice orders one inspection', async () => {
    const [one, other] = [await settleOne(graph), await settleOne(graph)];
    const noticeNumber = anotherNotice();
    await bookUnannounced(graph, one.id, { noticeNumber });
    expect(await request(other.id, { noticeNumber: ` ${noticeNumber} ` })).toMatchObject({ __typename: 'InspectionNoticeUsed', noticeNumber, en: expect.stringContaining('was used') });
    expect(await request(other.id, { noticeNumber }, market)).toMatchObject({ __typename: 'RequestUnannouncedInspectionSuccess' });
  });

  it('nobody is told whether an unknown enterprise exists', async () => {
    expect(await request(UNKNOWN_ID)).toMatchObject({ __typename: 'VisitTargetUnknown', enterpriseId: UNKNOWN_ID });
  });

  it('if its day has come before it was screened, it is called off and has to be booked again', async () => {
    const firm = await settleOne(graph);
    const id = await bookUnannounced(graph, firm.id);
    expect(await mutate(graph.as(centre, { now: new Date(TUESDAY.startsAt) }), 'screenVisit', { visitRequestId: id })).toMatchObject({ visitRequest: { state: 'CANCELLED' } });
  });

  it('what the centre finds to be no inspection is kept secret no longer, and asked about like any other', async () => {
    const firm = await settleOne(graph);
    const id = await bookUnannounced(graph, firm.id);
    await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id, kind: 'SERVICE', benefits: ['SERVICE', 'POLICY'] });
    expect(await read(graph, centre, id, 'announcement state')).toMatchObject({ announcement: null });
    expect(await read(graph, centre, id)).not.toMatchObject({ state: 'SCHEDULED' });
  });

  describeIdempotency(() => graph, {
    mutation: 'requestUnannouncedInspection',
    otherInput: { purpose: '另一次执法检查' },
    prepare: async () => {
      const firm = await settleOne(graph);
      const { idempotencyKey: _own, ...input } = unannouncedForm(firm.id);
      return { by: bureau, input, countEffects: async () => (await graph.sql('SELECT 1 FROM visit_request WHERE enterprise_id = $1', [firm.id])).length };
    },
  });
});

describe('§0.1: until it has arrived, an unannounced inspection does not exist on the enterprise’s side', () => {
  it.each<readonly [string, (firmId: string) => Partial<Caller>]>([
    ['the enterprise', (firmId) => representative(firmId)],
    ['the liaison', () => liaison],
    ['another unit', () => market],
  ])('%s reads the very same bytes as if there were none, on every path', async (_who, by) => {
    const [inspected, left] = [await settleOne(graph), await settleOne(graph)];
    await bookAndSchedule(graph, inspected.id);
    expect(await readEnterprise(by(inspected.id), inspected.id)).toBe(await readEnterprise(by(left.id), left.id));
  });

  it('the enterprise finds it under no id', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndSchedule(graph, firm.id);
    for (const by of [representative(firm.id), liaison]) expect(await read(graph, by, id)).toBeNull();
    expect(await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: id, window: 1 }, '__typename')).toMatchObject({ __typename: 'VisitRequestUnknown' });
    for (const by of [bureau, centre, office]) expect(await read(graph, by, id)).toEqual({ state: 'SCHEDULED' });
  });

  it('nothing is counted, published or told to it', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const before = (await graph.outbox()).length;
    const id = await bookAndSchedule(graph, firm.id);
    expect(await countSlots(graph, firm.id)).toBe(0);
    const told = (await graph.outbox()).slice(before);
    expect(told.filter(({ data }) => JSON.stringify(data).includes(firm.id) && !/CENTRE|UNIT/.test(JSON.stringify(data.recipient)))).toEqual([]);
    expect(told.map(({ type }) => type)).not.toContain('visits.VisitScheduled');
    expect(id).toBeDefined();
  });

  it('a full month is not fuller for it: the last place goes to whoever the enterprise accepts', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndSchedule(graph, firm.id);
    await bookAndAccept(graph, market, firm.id, anotherMatter());
    expect(await countSlots(graph, firm.id)).toBe(1);
  });

  it('another unit’s similar request is scored as if there were none', async () => {
    const firm = await settleOne(graph);
    await bookAndSchedule(graph, firm.id);
    const id = await bookAndScreen(graph, market, firm.id, { purpose: '双随机安全生产执法检查', topics: ['安全'], benefits: ['ORDER', 'POLICY'], kind: 'RESEARCH' });
    const { necessity } = await read(graph, centre, id, 'necessity { parts { key points } }');
    expect(necessity === null ? 25 : necessity.parts.find(({ key }: any) => key === 'NOVELTY').points).toBe(25);
  });

  it('called off before it came, it never was there', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndSchedule(graph, firm.id);
    await mutate(graph.as(bureau), 'cancelVisit', { visitRequestId: id, reason: '另行安排' }, 'visitRequest { id }');
    expect(await read(graph, representative(firm.id), id)).toBeNull();
  });
});

describe('from its arrival on', () => {
  it('§0.1: it is the enterprise’s to see, is counted in the month and published, and no limit stands against it', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, market, firm.id, anotherMatter());
    const noticeNumber = anotherNotice();
    const id = await bookAndSchedule(graph, firm.id, { noticeNumber });
    expect(await arrive(graph, id, noticeNumber)).toMatchObject({ __typename: 'ScanInInspectionSuccess', visitRequest: { id, state: 'IN_PROGRESS' } });
    expect(await countSlots(graph, firm.id)).toBe(2);
    for (const by of [representative(firm.id), liaison]) {
      expect(await read(graph, by, id, 'state inspection { noticeNumber arrivedAt enforcementIds }')).toEqual({
        state: 'IN_PROGRESS',
        inspection: { noticeNumber, arrivedAt: ARRIVAL.toISOString(), enforcementIds: ['19070401001', '19070401002'] },
      });
    }
    expect((await graph.outbox()).filter(({ type, subject }) => type === 'visits.VisitScheduled' && subject === id)).toHaveLength(1);
  });

  it('VIS-08: an announced visit that is being asked about meanwhile meets the month as it is now', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const noticeNumber = anotherNotice();
    const id = await bookAndSchedule(graph, firm.id, { noticeNumber });
    const asked = await bookAndAsk(graph, market, firm.id, anotherMatter());
    await arrive(graph, id, noticeNumber);
    const accepted = await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: asked, window: 1 }, '__typename');
    expect(accepted.__typename).toBe('VisitLimitReached');
  });
});
