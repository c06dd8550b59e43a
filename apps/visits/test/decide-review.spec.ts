import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { bureau, centre, settleOne } from './district.ts';
import { anotherMatter, OFFER_DUE } from './forms.ts';
import { bookAndAccept, bookDoubtful, listSteps, read } from './journey.ts';
import { describeVisitAction } from './visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const decide = (visitRequestId: string, isNecessary: boolean, selection?: string): Promise<any> =>
  mutate(graph.as(centre), 'decideReview', { visitRequestId, isNecessary, reason: '经研判' }, selection);

describe('Mutation.decideReview', () => {
  it('VIS-05: what an officer finds necessary goes on as if it were scored so', async () => {
    const id = await bookDoubtful(graph, bureau, (await settleOne(graph)).id);
    expect(await decide(id, true)).toEqual({ __typename: 'DecideReviewSuccess', visitRequest: { id, state: 'NECESSARY' } });
    expect(await listSteps(graph, id)).toEqual(['COLLECTED triage CLASSIFIED by centre', 'CLASSIFIED findDoubtful REVIEW by centre', 'REVIEW findNecessary NECESSARY by centre']);
    expect(await read(graph, centre, id, 'history { reason }')).toEqual({ history: [{ reason: null }, { reason: null }, { reason: '经研判' }] });
  });

  it('VIS-05: what an officer finds unnecessary ends, for the unit to read', async () => {
    const id = await bookDoubtful(graph, bureau, (await settleOne(graph)).id);
    expect(await decide(id, false, 'visitRequest { state stateLabel }')).toEqual({ __typename: 'DecideReviewSuccess', visitRequest: { state: 'DECLINED_UNNECESSARY', stateLabel: '非必要不予安排' } });
    expect(await read(graph, bureau, id)).toEqual({ state: 'DECLINED_UNNECESSARY' });
  });

  it('VIS-23: at a saturated target the way leads to the counter-offer', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    const id = await bookDoubtful(graph, bureau, firm.id, anotherMatter());
    expect(await decide(id, true, 'visitRequest { state dueAt counterOffer { limit usedThisMonth nextAllowedFrom } }')).toMatchObject({
      visitRequest: { state: 'COUNTER_OFFERED', dueAt: OFFER_DUE.toISOString(), counterOffer: { limit: 1, usedThisMonth: 1, nextAllowedFrom: '2025-10-01' } },
    });
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['501 characters', '长'.repeat(501)],
    ['a text with a NUL', '理由\0'],
  ])('%s as the reason is the caller’s fault', async (_what, reason) => {
    const id = await bookDoubtful(graph, bureau, (await settleOne(graph)).id);
    expect(faultOf(await attempt(graph.as(centre), 'decideReview', { visitRequestId: id, isNecessary: true, reason }))).toBe('BAD_USER_INPUT');
    expect(await read(graph, centre, id)).toEqual({ state: 'REVIEW' });
  });

  describeVisitAction(() => graph, {
    mutation: 'decideReview',
    action: 'DECIDE_REVIEW',
    roles: ['SERVICE_CENTRE'],
    event: 'findNecessary',
    otherInput: { isNecessary: false },
    prepare: async () => ({ id: await bookDoubtful(graph, bureau, (await settleOne(graph)).id), by: centre, input: { isNecessary: true, reason: '确有必要' } }),
  });
});
