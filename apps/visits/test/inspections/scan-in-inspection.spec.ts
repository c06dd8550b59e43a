import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, market, representative, settleOne } from '../district.ts';
import { bookAndAccept, countSlots, read } from '../journey.ts';
import { describeIdempotency } from './idempotency.ts';
import { mutate } from './calls.ts';
import { anotherNotice, ARRIVAL, bookAndSchedule, bookAnnounced, bookUnannounced, scan } from './inspection-journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

/** The agreed morning of an announced inspection. */
const AGREED = new Date('2025-09-10T01:05:00.000Z');

const scanIn = (visitRequestId: string, changes: Record<string, unknown> = {}, { by = bureau, now = ARRIVAL } = {}): Promise<any> =>
  mutate(graph.as(by, { now }), 'scanInInspection', { visitRequestId, ...scan(anotherNotice(), { arrivedAt: now.toISOString(), ...changes }) });

const scheduled = async (): Promise<{ id: string; noticeNumber: string }> => {
  const noticeNumber = anotherNotice();
  return { id: await bookAndSchedule(graph, (await settleOne(graph)).id, { noticeNumber }), noticeNumber };
};

describe('Mutation.scanInInspection', () => {
  it.each<readonly [string, Record<string, unknown>, readonly string[]]>([
    ['without the notice', { noticeNumber: ' ' }, ['NOTICE_MISSING', 'NOTICE_DIFFERS']],
    ['under another notice than it was booked under', { noticeNumber: '别的文号' }, ['NOTICE_DIFFERS']],
    ['by one officer', { enforcementIds: ['19070401001'] }, ['TWO_OFFICERS_NEEDED']],
    ['by the same officer twice', { enforcementIds: ['19070401a01', ' 19070401A01 '] }, ['TWO_OFFICERS_NEEDED']],
    ['by three officers', { enforcementIds: ['1', '2', '3'] }, ['TWO_OFFICERS_NEEDED']],
    ['before anybody has arrived', { arrivedAt: '2025-09-02T01:11:00.000Z' }, ['NOT_YET_ARRIVED']],
    ['on another day', { arrivedAt: '2025-09-01T01:10:00.000Z' }, ['ANOTHER_DAY']],
  ])('%s it lets nobody in, and says why', async (_case, changes, problems) => {
    const { id, noticeNumber } = await scheduled();
    expect(await scanIn(id, { noticeNumber, ...changes })).toMatchObject({ __typename: 'InspectionScanRejected', problems, message: expect.stringMatching(/^不能签到：/) });
    expect(await read(graph, bureau, id)).toEqual({ state: 'SCHEDULED' });
  });

  it('§0.1: an announced inspection is scanned in alike, needs no roster, and keeps its one place of the month', async () => {
    const firm = await settleOne(graph);
    const id = await bookAnnounced(graph, firm.id);
    expect(await scanIn(id, {}, { now: AGREED })).toMatchObject({ visitRequest: { state: 'IN_PROGRESS' } });
    expect(await countSlots(graph, firm.id)).toBe(1);
    expect(await read(graph, representative(firm.id), id, 'announcement announcementLabel inspection { reason reasonLabel arrivedAt }')).toEqual({
      announcement: 'ANNOUNCED',
      announcementLabel: '预先告知',
      inspection: { reason: null, reasonLabel: null, arrivedAt: AGREED.toISOString() },
    });
  });

  it('a notice that served one inspection opens no second door', async () => {
    const noticeNumber = anotherNotice();
    const [one, other] = [await bookAnnounced(graph, (await settleOne(graph)).id), await bookAnnounced(graph, (await settleOne(graph)).id)];
    await scanIn(one, { noticeNumber }, { now: AGREED });
    expect(await scanIn(other, { noticeNumber }, { now: AGREED })).toMatchObject({ __typename: 'InspectionNoticeUsed', noticeNumber });
  });

  it('whoever is no inspector comes with a roster: a tour cannot be scanned in', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id);
    expect(await scanIn(id, {}, { now: AGREED })).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'SCAN_IN', state: 'SCHEDULED' });
    const { availableActions } = await read(graph, bureau, id, 'availableActions { action isAllowed because }');
    expect(availableActions).toContainEqual({ action: 'SCAN_IN', isAllowed: false, because: '仅检查可以现场签到。' });
  });

  it('what was not screened has no day, and nobody but the unit scans in', async () => {
    const noticeNumber = anotherNotice();
    const id = await bookUnannounced(graph, (await settleOne(graph)).id, { noticeNumber });
    expect(await scanIn(id, { noticeNumber })).toMatchObject({ __typename: 'VisitActionNotAllowed', state: 'COLLECTED' });
    expect(await scanIn(id, { noticeNumber }, { by: market })).toMatchObject({ __typename: 'VisitRequestUnknown' });
  });

  it('thirty-two scans of one inspection at once let it in once', async () => {
    const { id, noticeNumber } = await scheduled();
    const answers = await Promise.all(Array.from({ length: 32 }, () => scanIn(id, { noticeNumber })));
    expect(answers.filter(({ __typename }) => __typename === 'ScanInInspectionSuccess')).toHaveLength(1);
    expect(await graph.sql('SELECT 1 FROM inspection_arrival WHERE visit_request_id = $1', [id])).toHaveLength(1);
    expect(await graph.sql('SELECT 1 FROM visit_slot WHERE visit_request_id = $1', [id])).toHaveLength(1);
  });

  it('the centre reads that it can be scanned in by the unit alone', async () => {
    const { id } = await scheduled();
    const { availableActions } = await read(graph, centre, id, 'availableActions { action }');
    expect(availableActions).not.toContainEqual({ action: 'SCAN_IN' });
  });

  describeIdempotency(() => graph, {
    mutation: 'scanInInspection',
    now: ARRIVAL,
    otherInput: { enforcementIds: ['19070401003', '19070401004'] },
    prepare: async () => {
      const { id, noticeNumber } = await scheduled();
      return { by: bureau, input: { visitRequestId: id, ...scan(noticeNumber) }, countEffects: async () => (await graph.sql('SELECT 1 FROM inspection_arrival WHERE visit_request_id = $1', [id])).length };
    },
  });
});
