import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { bureau, centre, market, newEnterprise, newWillingFirm, representative, settle, UNKNOWN_ID } from './district.ts';
import { anotherMatter } from './forms.ts';
import { bookAndAccept, bookSaturated, countSlots, listSteps, read } from './journey.ts';
import { bookProgramme, stopAt, stopsAt } from './programmes/programmes.ts';
import { describeVisitAction } from './visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const candidatesOf = async (id: string): Promise<string[]> => (await read(graph, market, id, 'counterOffer { candidates { enterprise { id } } }')).counterOffer.candidates.map(({ enterprise }: any) => enterprise.id);

describe('Mutation.takeAlternative', () => {
  it('VIS-23: the unit takes a willing enterprise, and the request goes on with it up to its reception', async () => {
    const { id, target } = await bookSaturated(graph);
    const [alternative = ''] = await candidatesOf(id);
    expect(await mutate(graph.as(market), 'takeAlternative', { visitRequestId: id, enterpriseId: alternative }, 'visitRequest { state dueAt enterprise { id } }')).toEqual({
      __typename: 'TakeAlternativeSuccess',
      visitRequest: { state: 'NECESSARY', dueAt: null, enterprise: { id: alternative } },
    });
    expect((await listSteps(graph, id)).at(-1)).toBe('COUNTER_OFFERED takeAlternative NECESSARY by market');
    await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id });
    expect(await read(graph, representative(target.id), id)).toBeNull();
    expect(await mutate(graph.as(representative(alternative)), 'acceptVisit', { visitRequestId: id, window: 1 })).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
    expect([await countSlots(graph, target.id), await countSlots(graph, alternative)]).toEqual([1, 1]);
  });

  it('VIS-44: of a programme no two stops lead to one enterprise, be they taken one after the other or at once', async () => {
    const saturated = [newEnterprise({ isProtected: true }), newEnterprise({ isProtected: true })];
    const willing = [newWillingFirm({ quality: 1 }), newWillingFirm({ quality: 1 })];
    await settle(graph, [...saturated, ...willing]);
    for (const firm of saturated) await bookAndAccept(graph, bureau, firm.id);
    const named = willing[0]!.id;
    const programme = await bookProgramme(graph, { ...stopsAt(...saturated.map(({ id }) => id), named), ...anotherMatter() }, market);
    const stops = await Promise.all(saturated.map(({ id }) => stopAt(graph, programme, id)));
    for (const visitRequestId of stops) await mutate(graph.as(centre), 'screenVisit', { visitRequestId });
    const take = (visitRequestId: string, enterpriseId: string) => mutate(graph.as(market), 'takeAlternative', { visitRequestId, enterpriseId });
    expect(await candidatesOf(stops[0]!)).toContain(named);
    expect(await take(stops[0]!, named)).toMatchObject({ __typename: 'VisitAlternativeUnknown', enterpriseIds: expect.not.arrayContaining([named]) });
    const answers = await Promise.all(stops.map((stop) => take(stop, willing[1]!.id)));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['TakeAlternativeSuccess', 'VisitAlternativeUnknown']);
  });

  it('the request moves to the division of its new target', async () => {
    const firm = newWillingFirm({ divisionCode: '440704002', quality: 1 });
    await settle(graph, [firm]);
    const { id } = await bookSaturated(graph);
    expect(await candidatesOf(id)).toContain(firm.id);
    await mutate(graph.as(market), 'takeAlternative', { visitRequestId: id, enterpriseId: firm.id });
    expect(await graph.sql('SELECT division_code FROM visit_request WHERE id = $1', [id])).toEqual([{ division_code: '440704002' }]);
  });

  it('an enterprise that was not offered is refused with those that were', async () => {
    const { id, target } = await bookSaturated(graph);
    const offered = await candidatesOf(id);
    for (const enterpriseId of [target.id, UNKNOWN_ID, 'x', '', `${offered[0]}\0`]) {
      expect(await mutate(graph.as(market), 'takeAlternative', { visitRequestId: id, enterpriseId })).toEqual({
        __typename: 'VisitAlternativeUnknown',
        enterpriseIds: offered,
        message: '该企业不在替代建议之中。请从候选企业中选择。',
        en: 'This enterprise is not in the counter-offer. Choose one of the candidates.',
      });
    }
    expect(await read(graph, market, id)).toEqual({ state: 'COUNTER_OFFERED' });
  });

  describeVisitAction(() => graph, {
    mutation: 'takeAlternative',
    action: 'TAKE_ALTERNATIVE',
    roles: ['REQUESTING_UNIT'],
    event: 'takeAlternative',
    otherInput: { enterpriseId: UNKNOWN_ID },
    prepare: async () => {
      const { id } = await bookSaturated(graph);
      return { id, by: market, input: { enterpriseId: (await candidatesOf(id))[0] } };
    },
  });
});
