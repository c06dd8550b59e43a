import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { describeCreditAction } from './credit-action.ts';
import { market, representative, settleOne } from './district.ts';
import { listSteps, NOTICE_DUE, propose } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

describe('Mutation.answerListingNotice', () => {
  it('§9.5: the enterprise is heard; time alone lists it no more, the authority decides', async () => {
    const firm = await settleOne(graph);
    const listEntryId = await propose(graph, firm.id);
    expect(await mutate(graph.as(representative(firm.id)), 'answerListingNotice', { listEntryId, statement: ' 材料真实，系代办机构误报 ' })).toMatchObject({
      listEntry: { state: 'NOTICE', statement: '材料真实，系代办机构误报', dueAt: null },
    });
    await graph.runJob('pass-listing-deadline', { listEntryId }, { now: NOTICE_DUE });
    await graph.runJob('sweep-listing-deadlines', {}, { now: NOTICE_DUE });
    expect(await listSteps(graph, listEntryId)).toEqual(['PROPOSED giveNotice NOTICE by market', expect.stringMatching(/^NOTICE hear NOTICE by representative-/)]);
  });

  it('after the notice it is too late', async () => {
    const firm = await settleOne(graph);
    const listEntryId = await propose(graph, firm.id);
    expect(await mutate(graph.as(representative(firm.id), { now: NOTICE_DUE }), 'answerListingNotice', { listEntryId, statement: '申辩' })).toMatchObject({ __typename: 'CreditActionNotAllowed', action: 'ANSWER_NOTICE', obstacle: 'WRONG_STATE' });
  });

  it('a statement that says nothing is none', async () => {
    const firm = await settleOne(graph);
    const listEntryId = await propose(graph, firm.id);
    expect(await mutate(graph.as(representative(firm.id)), 'answerListingNotice', { listEntryId, statement: '' })).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ field: 'statement', code: 'TEXT_LENGTH' }] });
  });

  it('a clerk with a mandate states the case like the legal representative', async () => {
    const firm = await settleOne(graph);
    const listEntryId = await propose(graph, firm.id);
    expect(await mutate(graph.as(representative(firm.id, ['CLERK'])), 'answerListingNotice', { listEntryId, statement: '申辩意见' })).toMatchObject({ __typename: 'AnswerListingNoticeSuccess' });
    expect(await mutate(graph.as(market), 'decideListing', { listEntryId, decision: 'DROP', reason: '申辩成立' })).toMatchObject({ listEntry: { state: 'DROPPED' } });
  });

  describeCreditAction(() => graph, {
    mutation: 'answerListingNotice',
    idField: 'listEntryId',
    unknown: 'CreditListingUnknown',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    otherInput: { statement: '另一意见' },
    prepare: async () => {
      const firm = await settleOne(graph);
      const id = await propose(graph, firm.id);
      return { id, by: representative(firm.id), input: { statement: '申辩意见' }, countEffects: async () => (await listSteps(graph, id)).filter((step) => step.includes(' hear ')).length };
    },
  });
});
