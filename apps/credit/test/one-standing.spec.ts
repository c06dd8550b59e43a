import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { administrator, key, market, representative, settleOne, tax } from './district.ts';
import { addRecord, addTaxGrade, applyForRepair, findRedEntry, goodProposal, goodRecord, listSteps, NOTICE_DUE, propose, publishedStandings, readStanding } from './journey.ts';

const SESSIONS = 32;
/** `npm test` runs the same code at a fifth of the rounds for the record. */
const ROUNDS = Number(process.env.CREDIT_ROUNDS ?? 4);

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit, { poolSize: SESSIONS });
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

/** Each step begins where the one before ended, and the entry stands where the last one led. */
const expectOneHistory = async (listingId: string): Promise<readonly string[]> => {
  const steps = await listSteps(graph, listingId);
  const [{ state }] = await graph.sql('SELECT state FROM credit_listing WHERE id = $1', [listingId]);
  for (const [index, step] of steps.entries()) if (index > 0) expect(step.split(' ')[0]).toBe(steps[index - 1]?.split(' ')[2]);
  expect(steps.at(-1)?.split(' ')[2] ?? 'CANDIDATE').toBe(state);
  return steps;
};

/** What was published last is what is stored, and each version was published once. */
const expectOneStanding = async (enterpriseId: string): Promise<void> => {
  const published = await publishedStandings(graph, enterpriseId);
  const [{ version }] = await graph.sql('SELECT version::int FROM credit_standing WHERE enterprise_id = $1', [enterpriseId]);
  expect(published.map(({ state_version: stateVersion }) => Number(stateVersion)).toSorted((a, b) => a - b)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
  const newest = published.find(({ state_version: stateVersion }) => Number(stateVersion) === version)?.data;
  const stored = await readStanding(graph, enterpriseId, 'score level taxGrade hasOpenDispute listings { id }');
  expect({ ...stored, listings: stored.listings.map(({ id }: any) => id) }).toEqual({
    score: newest.score, level: newest.level, taxGrade: newest.taxGrade, hasOpenDispute: newest.hasOpenDispute, listings: newest.listings.map(({ entryId }: any) => entryId),
  });
};

describe(`one enterprise's credit in the hands of ${SESSIONS} database sessions at once`, () => {
  it('thirty-two records at once: none is lost, and the standing is that of all of them', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'B');
    const kinds = [{ kind: 'COMMITMENT', value: 'KEPT' }, { kind: 'COMMITMENT', value: 'BROKEN' }, { adverseClass: 'MINOR' }, { kind: 'LABOUR', value: 'A' }];
    await Promise.all(Array.from({ length: SESSIONS }, (_, index) => mutate(graph.as(market), 'addCreditRecord', goodRecord(firm.id, kinds[index % kinds.length]))));
    const { components } = await readStanding(graph, firm.id, 'components { key score }');
    const scoreOf = (wanted: string): number => components.find(({ key: name }: any) => name === wanted).score;
    expect([scoreOf('COMMITMENT'), scoreOf('PENALTY'), scoreOf('LABOUR')]).toEqual([50, 60, 100]);
    await expectOneStanding(firm.id);
  }, 60_000);

  it('confirmed red and put on the black list in the same instant, a firm is never both', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      await addTaxGrade(graph, firm.id, 'A');
      const [red, black] = [(await findRedEntry(graph, firm.id)).id, await propose(graph, firm.id)];
      await Promise.all(Array.from({ length: SESSIONS }, (_, index) =>
        index % 2 === 0
          ? mutate(graph.as(index % 4 === 0 ? tax : administrator), 'decideListing', { listEntryId: red, decision: 'CONFIRM', reason: '守信' })
          : graph.runJob('pass-listing-deadline', { listEntryId: black }, { now: NOTICE_DUE })));
      expect((await readStanding(graph, firm.id)).listings).toEqual([{ id: black, kind: 'BLACK' }]);
      await expectOneHistory(red);
      expect(await expectOneHistory(black)).toHaveLength(2);
      await expectOneStanding(firm.id);
    }
  }, 120_000);

  it('proposed by thirty-two at once, there is one notice', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const answers = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => mutate(graph.as(index % 2 === 0 ? market : tax), 'proposeBlackListing', goodProposal(firm.id))));
      expect(answers.filter(({ __typename }) => __typename === 'ProposeBlackListingSuccess')).toHaveLength(1);
      expect(answers.filter(({ __typename }) => __typename === 'CreditListingAlreadyOpen')).toHaveLength(SESSIONS - 1);
    }
  }, 120_000);

  it('heard, dropped and listed by time in the same instant, an entry goes one way', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const id = await propose(graph, firm.id);
      const acts: (() => Promise<unknown>)[] = [
        () => mutate(graph.as(representative(firm.id)), 'answerListingNotice', { listEntryId: id, statement: '申辩意见' }),
        () => mutate(graph.as(market), 'decideListing', { listEntryId: id, decision: 'DROP', reason: '不成立' }),
        () => graph.runJob('pass-listing-deadline', { listEntryId: id }, { now: NOTICE_DUE }),
      ];
      await Promise.all(Array.from({ length: SESSIONS }, (_, index) => acts[(index + round) % acts.length]?.()));
      const ends = (await expectOneHistory(id)).filter((step) => / (drop|list) /.test(step));
      expect(ends.length).toBe(1);
    }
  }, 120_000);

  it('contested, applied for and repaired by many at once: one dispute, one application, one decision', async () => {
    const now = new Date('2025-12-01T02:00:00.000Z');
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'B');
    const recordId = await addRecord(graph, market, firm.id, { decidedOn: '2025-09-01' });
    const own = graph.as(representative(firm.id), { now });
    const disputes = await Promise.all(Array.from({ length: SESSIONS }, () => mutate(own, 'disputeRecord', { recordId, ground: '有误' })));
    expect(disputes.filter(({ __typename }) => __typename === 'DisputeRecordSuccess')).toHaveLength(1);
    const applications = await Promise.all(Array.from({ length: SESSIONS }, () => mutate(own, 'applyForRepair', { recordId, dutyFulfilled: true, evidence: '已履行' })));
    expect(applications.filter(({ __typename }) => __typename === 'ApplyForRepairSuccess')).toHaveLength(1);
    const repairId = applications.find(({ repair }) => repair !== undefined).repair.id;
    const decisions = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => mutate(graph.as(market, { now }), 'decideRepair', { repairId, decision: index % 2 === 0 ? 'REPAIR' : 'REFUSE', reason: '经核查' })));
    expect(decisions.filter(({ __typename }) => __typename === 'DecideRepairSuccess')).toHaveLength(1);
    await expectOneStanding(firm.id);
  }, 120_000);

  it('thirty-two records under one key are one record', async () => {
    const firm = await settleOne(graph);
    const form = goodRecord(firm.id, { idempotencyKey: key() });
    await Promise.all(Array.from({ length: SESSIONS }, () => mutate(graph.as(market), 'addCreditRecord', form)));
    expect(await graph.sql('SELECT 1 FROM credit_record WHERE enterprise_id = $1', [firm.id])).toHaveLength(1);
  });

  it('applied for repair by way of the helper, the control: a second application is refused', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id, { adverseClass: 'MINOR' });
    const now = new Date('2025-09-01T02:00:00.000Z');
    await applyForRepair(graph, firm.id, { recordId }, now);
    await expect(applyForRepair(graph, firm.id, { recordId }, now)).rejects.toThrow('ALREADY_OPEN');
  });
});
