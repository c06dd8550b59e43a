import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { market, settleOne } from './district.ts';
import { addRecord, addTaxGrade, blackList, listSteps, NOTICE_DUE, propose, publishedStandings, readStanding } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const timersOf = async (key: string): Promise<string[]> => (await graph.sql('SELECT run_at FROM graphile_worker.jobs WHERE key = $1', [key])).map(({ run_at: at }) => at.toISOString());
const listing = 'hasOpenDispute listings { id kind publication { isPublished } }';

describe('what time alone brings (§9.5)', () => {
  it('a notice that passes in silence lists, once, and not a moment early', async () => {
    const firm = await settleOne(graph);
    const listEntryId = await propose(graph, firm.id);
    await graph.runJob('pass-listing-deadline', { listEntryId }, { now: new Date(NOTICE_DUE.getTime() - 1) });
    expect(await listSteps(graph, listEntryId)).toHaveLength(1);
    for (let times = 0; times < 2; times += 1) await graph.runJob('pass-listing-deadline', { listEntryId }, { now: NOTICE_DUE });
    expect(await listSteps(graph, listEntryId)).toEqual(['PROPOSED giveNotice NOTICE by market', 'NOTICE list LISTED by system']);
    expect(await timersOf(`listing:${listEntryId}`)).toEqual(['2028-09-07T16:00:00.000Z']);
    expect(await publishedStandings(graph, firm.id)).toHaveLength(1);
  });

  it('AUTO_STOP: at its greatest length publication ends by itself, and who showed nothing stays under the sector’s rules', async () => {
    const firm = await settleOne(graph);
    const listEntryId = await blackList(graph, firm.id);
    await graph.runJob('pass-listing-deadline', { listEntryId }, { now: new Date('2028-09-07T15:59:59.999Z') });
    expect((await readStanding(graph, firm.id, listing)).listings).toEqual([{ id: listEntryId, kind: 'BLACK', publication: { isPublished: true } }]);
    await graph.runJob('pass-listing-deadline', { listEntryId }, { now: new Date('2028-09-07T16:00:00.000Z') });
    expect(await graph.sql('SELECT state, has_sector_rule_flag AS flag FROM credit_listing WHERE id = $1', [listEntryId])).toEqual([{ state: 'EXPIRED', flag: true }]);
    expect((await readStanding(graph, firm.id, listing)).listings).toEqual([]);
    expect((await publishedStandings(graph, firm.id)).at(-1).data.listings).toEqual([]);
  });

  it('the sweep finds what a lost timer left behind: notices, publications, records that ended', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'A', { validTo: '2026-03-31' });
    const listEntryId = await propose(graph, firm.id);
    await graph.sql('DELETE FROM graphile_worker._private_jobs');
    await graph.runJob('sweep-listing-deadlines', {}, { now: NOTICE_DUE });
    expect((await listSteps(graph, listEntryId)).at(-1)).toBe('NOTICE list LISTED by system');
    await graph.runJob('sweep-standings', {}, { now: new Date('2026-03-31T15:59:59.999Z') });
    expect((await readStanding(graph, firm.id, 'taxGrade')).taxGrade).toBe('A');
    await graph.runJob('sweep-standings', {}, { now: new Date('2026-03-31T16:00:00.000Z') });
    expect(await readStanding(graph, firm.id, 'taxGrade score')).toEqual({ taxGrade: null, score: null });
    await graph.runJob('sweep-listing-deadlines', {}, { now: new Date('2028-09-08T02:00:00.000Z') });
    expect((await listSteps(graph, listEntryId)).at(-1)).toBe('LISTED stopPublication EXPIRED by system');
  });

  it('a penalty stops counting when its publication ends: a timer is set for that day', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'B');
    const clean = (await readStanding(graph, firm.id)).score;
    await addRecord(graph, market, firm.id, { adverseClass: 'MINOR', decidedOn: '2025-08-01' });
    expect(await timersOf(`standing:${firm.id}`)).toEqual(['2025-10-31T16:00:00.000Z']);
    await graph.runJob('refresh-standing', { enterpriseId: firm.id }, { now: new Date('2025-10-31T15:59:59.999Z') });
    expect((await readStanding(graph, firm.id)).score).toBeLessThan(clean);
    await graph.runJob('refresh-standing', { enterpriseId: firm.id }, { now: new Date('2025-10-31T16:00:00.000Z') });
    expect((await readStanding(graph, firm.id)).score).toBe(clean);
  });

  it('a job for what is not there does nothing', async () => {
    const id = '99999999-9999-4999-8999-999999999999';
    await expect(graph.runJob('pass-listing-deadline', { listEntryId: id })).resolves.toBeUndefined();
    await expect(graph.runJob('refresh-standing', { enterpriseId: id })).resolves.toBeUndefined();
  });
});
