import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { AMOUNT, askedForSupplement, begin, beginAndSubmit, committed, inNotice, inReconsideration, paid, publishFunded, step, stateOf, underReview, type Journey } from './applications.ts';
import { mutate } from './calls.ts';
import { settleUnits } from './district.ts';
import { readBudget } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const withdraw = ({ id, by }: Journey) => mutate(graph.as(by), 'withdrawApplication', { applicationId: id, reason: '计划有变' });

describe('Mutation.withdrawApplication', () => {
  it.each<readonly [string, (of: TestSubgraph) => Promise<Journey>]>([
    ['before it is submitted', begin],
    ['while it is reviewed', underReview],
    ['while a supplement is asked for', askedForSupplement],
    ['during the public notice', (of) => inNotice(of)],
    ['when it is committed', committed],
    ['while it is reconsidered', inReconsideration],
  ])('an enterprise takes its application back %s, and all the money is free', async (_when, prepare) => {
    const journey = await prepare(graph);
    expect((await withdraw(journey)).application.state).toBe('WITHDRAWN');
    expect(await readBudget(graph, journey.projectId)).toMatchObject({ available: 1_000_000_000, reserved: 0, committed: 0 });
  });

  it('what is paid is not taken back', async () => {
    expect(await withdraw(await paid(graph))).toMatchObject({ __typename: 'PolicyApplicationActionNotAllowed', action: 'WITHDRAW', state: 'PAID', allowedNow: ['CONFIRM_PAYMENT'] });
  });

  it('POL-16: the freed money serves whoever waits first, in the same transaction', async () => {
    const projectId = await publishFunded(graph, {}, AMOUNT);
    const first = await beginAndSubmit(graph, { projectId });
    const second = await beginAndSubmit(graph, { projectId, now: new Date('2025-09-01T02:01:00.000Z') });
    const third = await beginAndSubmit(graph, { projectId, now: new Date('2025-09-01T02:02:00.000Z') });
    await withdraw(first);
    expect(await Promise.all([second, third].map(({ id }) => stateOf(graph, id)))).toEqual(['COMMITTED', 'WAITLIST']);
    expect(await readBudget(graph, projectId)).toMatchObject({ available: 0, committed: AMOUNT });
  });

  it('who leaves the waiting list makes way for those behind', async () => {
    const projectId = await publishFunded(graph, {}, AMOUNT);
    const facts = (value: number) => ({ firm: { profile: { facts: [{ key: 'rdSpending', value }, { key: 'revenue', value: value * 10 }, { key: 'socialSecurityStaff', value: 60 }].map((fact) => ({ ...fact, unit: null, period: null, asOf: '2025-08-15', confidence: 1, source: '税务局' })) } } });
    await beginAndSubmit(graph, { projectId, ...facts(100_000_000) });
    const large = await beginAndSubmit(graph, { projectId, now: new Date('2025-09-01T02:01:00.000Z') });
    const small = await beginAndSubmit(graph, { projectId, ...facts(50_000_000), now: new Date('2025-09-01T02:02:00.000Z') });
    expect(await Promise.all([large, small].map(({ id }) => stateOf(graph, id)))).toEqual(['WAITLIST', 'WAITLIST']);
    await withdraw(large);
    expect(await stateOf(graph, small.id)).toBe('COMMITTED');
  });

  it('afterwards it may apply anew', async () => {
    const journey = await committed(graph);
    await withdraw(journey);
    await step(graph, journey.by, 'startApplication', { projectId: journey.projectId });
  });

  describeApplicationAction(() => graph, {
    mutation: 'withdrawApplication',
    action: 'WITHDRAW',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'withdraw',
    otherInput: { reason: '另有安排' },
    prepare: async () => {
      const { id, by } = await committed(graph);
      return { id, by, input: { reason: '计划有变' } };
    },
  });
});
