import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { market, settleOne } from './district.ts';
import { addRecord, addTaxGrade, AFTER_A_YEAR, applyForRepair, blackList, listSteps, publishedStandings, readStanding } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

describe('a blacklisted firm is repaired (§9.5)', () => {
  it('its listing is published with measures and basis, and the repair takes it out of the state that others hold', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'B');
    const entry = await blackList(graph, firm.id);
    const [listed] = (await publishedStandings(graph, firm.id)).slice(-1);
    expect(listed.data).toMatchObject({
      level: 'D',
      listings: [{ entryId: entry, kind: 'BLACK', measureCodes: ['CJ-06', 'CJ-08'], authorityName: '市场监管局', legalBasis: '《市场监督管理严重违法失信名单管理办法》第八条', listedOn: '2025-09-08' }],
    });
    expect(listed.consumers).toEqual(['policies']);

    const repair = await applyForRepair(graph, firm.id, { listEntryId: entry }, AFTER_A_YEAR);
    const decided = await mutate(graph.as(market, { now: AFTER_A_YEAR }), 'decideRepair', { repairId: repair, decision: 'REPAIR', reason: '已纠正失信行为' });
    expect(decided).toMatchObject({ __typename: 'DecideRepairSuccess', repair: { state: 'REPAIRED', listing: { id: entry, state: 'REPAIRED' } } });

    const [repaired] = (await publishedStandings(graph, firm.id)).slice(-1);
    expect(repaired.data).toMatchObject({ level: 'AA', listings: [] });
    expect(Number(repaired.state_version)).toBe(Number(listed.state_version) + 1);
    expect(await listSteps(graph, entry)).toEqual(['PROPOSED giveNotice NOTICE by market', 'NOTICE list LISTED by system', 'LISTED repair REPAIRED by market']);
  });

  it('a repaired penalty stops counting, being shown and being published at once', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'A');
    const before = await readStanding(graph, firm.id);
    const record = await addRecord(graph, market, firm.id, { adverseClass: 'GENERAL', decidedOn: '2025-08-01' });
    expect((await readStanding(graph, firm.id)).score).toBeLessThan(before.score);
    const now = new Date('2025-11-03T02:00:00.000Z');
    const repair = await applyForRepair(graph, firm.id, { recordId: record }, now);
    await mutate(graph.as(market, { now }), 'decideRepair', { repairId: repair, decision: 'REPAIR', reason: '已缴清罚款' });
    expect((await readStanding(graph, firm.id)).score).toBe(before.score);
    const { data } = await graph
      .as({}, { now })
      .run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { publicCreditRecords { nodes { id } } } } }', { r: [{ __typename: 'Enterprise', id: firm.id }] });
    expect(data?._entities[0].publicCreditRecords.nodes).toEqual([]);
  });
});
