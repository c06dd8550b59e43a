import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { roles } from '@qinqing/caller';
import { attempt, faultOf, mutate } from './calls.ts';
import { market, settleOne, tax, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { addRecord, goodProposal, listSteps, propose, publishedStandings } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const countEntries = async (enterpriseId: string): Promise<number> => (await graph.sql("SELECT 1 FROM credit_listing WHERE enterprise_id = $1 AND kind = 'BLACK'", [enterpriseId])).length;

describe('Mutation.proposeBlackListing', () => {
  it('§9.5: notice is given at once, and the enterprise has five working days', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id);
    const { __typename, listEntry } = await mutate(graph.as(market), 'proposeBlackListing', goodProposal(firm.id, { recordIds: [recordId] }));
    expect({ __typename, listEntry }).toEqual({
      __typename: 'ProposeBlackListingSuccess',
      listEntry: {
        id: expect.any(String), kind: 'BLACK', state: 'NOTICE', dueAt: '2025-09-08T10:00:00.000Z', listedOn: null, statement: null, grounds: [],
        hasSectorRuleFlag: false, measures: [{ code: 'CJ-06' }, { code: 'CJ-08' }], publication: null,
      },
    });
    expect(await listSteps(graph, listEntry.id)).toEqual(['PROPOSED giveNotice NOTICE by market']);
    const [timer] = await graph.sql("SELECT run_at FROM graphile_worker.jobs WHERE key = $1", [`listing:${listEntry.id}`]);
    expect(timer.run_at.toISOString()).toBe('2025-09-08T10:00:00.000Z');
  });

  it('a proposal is no listing: nothing is published yet', async () => {
    const firm = await settleOne(graph);
    await propose(graph, firm.id);
    expect(await publishedStandings(graph, firm.id)).toEqual([]);
  });

  it('one open entry of a list: the second proposal is told so, whoever makes it', async () => {
    const firm = await settleOne(graph);
    await propose(graph, firm.id);
    expect(await mutate(graph.as(tax), 'proposeBlackListing', goodProposal(firm.id))).toEqual({
      __typename: 'CreditListingAlreadyOpen', listKind: 'BLACK', state: 'NOTICE',
      message: '该企业在黑名单已有一条“告知陈述申辩”的认定。', en: 'The enterprise already has an entry on the black list: Notice given.',
    });
    expect(await countEntries(firm.id)).toBe(1);
  });

  it('§12.6: a measure that is not in the statutory list cannot be imposed', async () => {
    const firm = await settleOne(graph);
    expect(await mutate(graph.as(market), 'proposeBlackListing', goodProposal(firm.id, { measureCodes: ['CJ-06', 'CJ-77'] }))).toMatchObject({ __typename: 'CreditMeasureUnknown', measureCodes: ['CJ-77'] });
    expect(await mutate(graph.as(market), 'proposeBlackListing', goodProposal(firm.id, { measureCodes: [] }))).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ field: 'measureCodes', code: 'MEASURES_MISSING' }] });
    expect(await countEntries(firm.id)).toBe(0);
  });

  it('it rests on the authority’s own records of this enterprise', async () => {
    const [firm, other] = [await settleOne(graph), await settleOne(graph)];
    const [foreign, others] = [await addRecord(graph, tax, firm.id), await addRecord(graph, market, other.id)];
    for (const recordIds of [[foreign], [others], [UNKNOWN_ID], ['x'], [`${UNKNOWN_ID}\0`]]) {
      expect(await mutate(graph.as(market), 'proposeBlackListing', goodProposal(firm.id, { recordIds }))).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ field: 'recordIds', code: 'RECORD_UNKNOWN' }] });
    }
  });

  it('an enterprise elsewhere is answered like one that does not exist', async () => {
    const firm = await settleOne(graph, { divisionCode: '440608' });
    for (const enterpriseId of [firm.id, UNKNOWN_ID, 'x', `${UNKNOWN_ID}\0`]) {
      expect(await mutate(graph.as(market), 'proposeBlackListing', goodProposal(enterpriseId))).toMatchObject({ __typename: 'CreditEnterpriseUnknown', enterpriseId });
    }
  });

  it('who belongs to no unit lists nobody', async () => {
    const firm = await settleOne(graph);
    for (const unitId of [null, UNKNOWN_ID]) expect(faultOf(await attempt(graph.as({ ...market, unitId }), 'proposeBlackListing', goodProposal(firm.id)))).toBe('FORBIDDEN');
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const firm = await settleOne(graph);
    for (const role of roles.filter((candidate) => !['LISTING_AUTHORITY', 'PUBLIC'].includes(candidate))) {
      expect(faultOf(await attempt(graph.as({ ...market, subject: `as-${role}`, roles: [role] }), 'proposeBlackListing', goodProposal(firm.id)))).toBe('FORBIDDEN');
    }
    expect(faultOf(await attempt(graph.as({ subject: 'public', roles: ['PUBLIC'] }), 'proposeBlackListing', goodProposal(firm.id)))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'proposeBlackListing',
    otherInput: { reason: '另一事由' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { by: market, input: goodProposal(firm.id), countEffects: () => countEntries(firm.id) };
    },
  });
});
