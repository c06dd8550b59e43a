import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { describeCreditAction } from './credit-action.ts';
import { administrator, cityMarket, market, representative, settleOne, tax } from './district.ts';
import { addRecord, addTaxGrade, blackList, findRedEntry, listSteps, NOTICE_DUE, propose, publishedStandings, readStanding } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const decide = (by: typeof market, listEntryId: string, decision: string, now?: Date): Promise<any> =>
  mutate(graph.as(by, now === undefined ? {} : { now }), 'decideListing', { listEntryId, decision, reason: '经集体讨论决定' });

describe('Mutation.decideListing, a red candidate (CRD-10, §9.5)', () => {
  const candidate = async (): Promise<{ firmId: string; id: string }> => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'A');
    return { firmId: firm.id, id: (await findRedEntry(graph, firm.id)).id };
  };

  it('confirmed, it is on the red list at once and published', async () => {
    const { firmId, id } = await candidate();
    expect(await decide(tax, id, 'CONFIRM')).toMatchObject({ listEntry: { kind: 'RED', state: 'ACTIVE', listedOn: '2025-09-01', publication: null, grounds: ['TAX_GRADE_A'] } });
    expect(await listSteps(graph, id)).toEqual(['CANDIDATE confirm CONFIRMED by tax', 'CONFIRMED activate ACTIVE by tax']);
    expect((await publishedStandings(graph, firmId)).at(-1).data.listings).toMatchObject([{ entryId: id, kind: 'RED', measureCodes: [], authorityName: '税务局', listedOn: '2025-09-01' }]);
  });

  it('the credit administrator of the jurisdiction may decide it too', async () => {
    expect(await decide(administrator, (await candidate()).id, 'CONFIRM')).toMatchObject({ listEntry: { state: 'ACTIVE' } });
  });

  it('another authority may not: it does not even see it', async () => {
    expect(await decide(market, (await candidate()).id, 'CONFIRM')).toMatchObject({ __typename: 'CreditListingUnknown' });
  });

  it('dropped, the same records make no candidate again, and new ones do', async () => {
    const { firmId, id } = await candidate();
    expect(await decide(tax, id, 'DROP')).toMatchObject({ listEntry: { state: 'DROPPED' } });
    await addRecord(graph, market, firmId, { kind: 'LABOUR', value: 'A' });
    expect(await findRedEntry(graph, firmId)).toMatchObject({ id, state: 'DROPPED' });
    await addRecord(graph, market, firmId, { kind: 'HONOUR', value: 'AWARDED' }, new Date('2025-09-02T02:00:00.000Z'));
    expect(await findRedEntry(graph, firmId)).toMatchObject({ state: 'CANDIDATE' });
  });

  it('the entry is gone at once when its basis goes, and stays while another ground is left', async () => {
    const { firmId, id } = await candidate();
    await addRecord(graph, market, firmId, { kind: 'HONOUR', value: 'AWARDED', validTo: '2025-12-31' });
    await decide(tax, id, 'CONFIRM');
    await addTaxGrade(graph, firmId, 'B', { decidedOn: '2025-08-15' });
    expect(await findRedEntry(graph, firmId)).toMatchObject({ id, state: 'ACTIVE', grounds: ['HONOUR'] });
    await graph.runJob('refresh-standing', { enterpriseId: firmId }, { now: new Date('2026-01-01T00:00:00.000Z') });
    expect(await findRedEntry(graph, firmId)).toMatchObject({ id, state: 'LAPSED' });
    expect((await readStanding(graph, firmId)).listings).toEqual([]);
  });

  it('black wins: who is put on the black list leaves the red one, and is no candidate while it lasts', async () => {
    const { firmId, id } = await candidate();
    await decide(tax, id, 'CONFIRM');
    const black = await blackList(graph, firmId);
    expect(await findRedEntry(graph, firmId)).toMatchObject({ id, state: 'LAPSED' });
    await addRecord(graph, market, firmId, { kind: 'HONOUR', value: 'AWARDED' });
    expect(await findRedEntry(graph, firmId)).toMatchObject({ id, state: 'LAPSED' });
    expect((await readStanding(graph, firmId)).listings).toEqual([{ id: black, kind: 'BLACK' }]);
  });
});

describe('Mutation.decideListing, a black listing (§9.5)', () => {
  it('cannot be confirmed while the enterprise can still be heard', async () => {
    const firm = await settleOne(graph);
    expect(await decide(market, await propose(graph, firm.id), 'CONFIRM')).toMatchObject({ __typename: 'CreditActionNotAllowed', obstacle: 'NOTICE_RUNNING', allowedNow: ['DROP_LISTING'] });
  });

  it('after the hearing it is listed for one year at least and three at most', async () => {
    const firm = await settleOne(graph);
    const id = await propose(graph, firm.id);
    await mutate(graph.as(representative(firm.id)), 'answerListingNotice', { listEntryId: id, statement: '申辩意见' });
    expect(await decide(market, id, 'CONFIRM')).toMatchObject({ listEntry: { state: 'LISTED', listedOn: '2025-09-01', publication: { repairableFrom: '2026-09-01', until: '2028-08-31', isPublished: true } } });
  });

  it.each([['its superior', cityMarket], ['the credit administrator', administrator]])('only the authority that proposed it decides, not %s', async (_who, by) => {
    const firm = await settleOne(graph);
    expect(await decide(by, await propose(graph, firm.id), 'DROP')).toMatchObject({ __typename: 'CreditActionNotAllowed', obstacle: 'NOT_THE_AUTHORITY' });
  });

  it('dropped, it can be proposed anew', async () => {
    const firm = await settleOne(graph);
    const id = await propose(graph, firm.id);
    expect(await decide(market, id, 'DROP')).toMatchObject({ listEntry: { state: 'DROPPED', dueAt: null } });
    await graph.runJob('pass-listing-deadline', { listEntryId: id }, { now: NOTICE_DUE });
    expect((await listSteps(graph, id)).at(-1)).toBe('NOTICE drop DROPPED by market');
    expect(await propose(graph, firm.id)).not.toBe(id);
  });

  it('a decision gives its reason', async () => {
    const firm = await settleOne(graph);
    expect(await mutate(graph.as(market), 'decideListing', { listEntryId: await propose(graph, firm.id), decision: 'DROP', reason: ' ' })).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ field: 'reason', code: 'TEXT_LENGTH' }] });
  });

  describeCreditAction(() => graph, {
    mutation: 'decideListing',
    idField: 'listEntryId',
    unknown: 'CreditListingUnknown',
    roles: ['LISTING_AUTHORITY', 'CREDIT_ADMINISTRATOR'],
    otherInput: { reason: '另一理由' },
    prepare: async () => {
      const firm = await settleOne(graph);
      const id = await propose(graph, firm.id);
      return { id, by: market, input: { decision: 'DROP', reason: '证据不足' }, countEffects: async () => (await listSteps(graph, id)).filter((step) => step.includes(' drop ')).length };
    },
  });
});
