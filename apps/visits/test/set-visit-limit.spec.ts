import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { bureau, market, representative, settleOne } from './district.ts';
import { anotherMatter } from './forms.ts';
import { bookAndAccept, bookAndAsk, countSlots } from './journey.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const setLimit = (enterpriseId: string, perMonth: number): Promise<any> => mutate(graph.as(representative(enterpriseId)), 'setVisitLimit', { perMonth });
const limitOf = async (enterpriseId: string): Promise<unknown> => (await graph.sql('SELECT per_month, set_by FROM visit_limit WHERE enterprise_id = $1', [enterpriseId]))[0];

describe('Mutation.setVisitLimit', () => {
  it.each([0, 1, 10])('VIS-08: the enterprise says %d receptions a month, and reads them at once', async (perMonth) => {
    const firm = await settleOne(graph, { isProtected: true });
    expect(await setLimit(firm.id, perMonth)).toEqual({ __typename: 'SetVisitLimitSuccess', perMonth, enterprise: { id: firm.id, visitEligibility: { limit: perMonth } } });
    expect(await limitOf(firm.id)).toEqual({ per_month: perMonth, set_by: `representative-${firm.id}` });
  });

  it.each([-1, 11, 2_147_483_647, -2_147_483_648])('%d is out of range, and the range is told', async (perMonth) => {
    const firm = await settleOne(graph);
    expect(await setLimit(firm.id, perMonth)).toEqual({
      __typename: 'VisitLimitOutOfRange',
      minimum: 0,
      maximum: 10,
      message: '每月接待次数须在0至10之间。',
      en: 'The receptions a month must be from 0 to 10.',
    });
    expect(await limitOf(firm.id)).toBeUndefined();
  });

  it.each([1.5, '3', null, 2_147_483_648])('%p is no whole number of 32 bits', async (perMonth) => {
    const firm = await settleOne(graph);
    expect(faultOf(await attempt(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth }))).toBe('BAD_USER_INPUT');
  });

  it('the last word counts', async () => {
    const firm = await settleOne(graph);
    await setLimit(firm.id, 3);
    await setLimit(firm.id, 2);
    expect(await limitOf(firm.id)).toMatchObject({ per_month: 2 });
  });

  it('a raised limit makes room in a full month, a lowered one takes nothing back', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const second = await bookAndAsk(graph, market, firm.id, anotherMatter());
    const third = await bookAndAsk(graph, market, firm.id, anotherMatter());
    await bookAndAccept(graph, bureau, firm.id, anotherMatter());
    const accept = (visitRequestId: string): Promise<any> => mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId, window: 1 });
    expect(await accept(second)).toMatchObject({ __typename: 'VisitLimitReached', limit: 1 });
    await setLimit(firm.id, 2);
    expect(await accept(second)).toMatchObject({ __typename: 'AcceptVisitSuccess' });
    await setLimit(firm.id, 0);
    expect(await countSlots(graph, firm.id)).toBe(2);
    expect(await accept(third)).toMatchObject({ __typename: 'VisitLimitReached', limit: 0, usedThisMonth: 2, nextAllowedFrom: null });
  });

  it('one enterprise’s word is no other’s', async () => {
    const [one, other] = [await settleOne(graph, { isProtected: true }), await settleOne(graph, { isProtected: true })];
    await setLimit(one.id, 5);
    expect(await limitOf(other.id)).toBeUndefined();
  });

  it('who does not say for which enterprise cannot set a limit', async () => {
    const firm = await settleOne(graph);
    const answer = await attempt(graph.as({ ...representative(firm.id), actingFor: null }), 'setVisitLimit', { perMonth: 3 });
    expect(faultOf(answer)).toBe('FORBIDDEN');
    expect(answer.errors[0]?.message).toContain('x-acting-for');
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const firm = await settleOne(graph);
    for (const role of roles.filter((candidate) => !['LEGAL_REPRESENTATIVE', 'CLERK', 'PUBLIC'].includes(candidate))) {
      expect(faultOf(await attempt(graph.as({ ...representative(firm.id), roles: [role] }), 'setVisitLimit', { perMonth: 3 }))).toBe('FORBIDDEN');
    }
    expect(faultOf(await attempt(graph.as({ subject: 'public', roles: ['PUBLIC'] }), 'setVisitLimit', { perMonth: 3 }))).toBe('UNAUTHENTICATED');
    expect(await limitOf(firm.id)).toBeUndefined();
  });

  describeIdempotency(() => graph, {
    mutation: 'setVisitLimit',
    otherInput: { perMonth: 4 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { by: representative(firm.id), input: { perMonth: 3 }, countEffects: async () => ((await limitOf(firm.id)) === undefined ? 0 : 1) };
    },
  });
});
