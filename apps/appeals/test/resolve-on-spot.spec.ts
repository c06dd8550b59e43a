import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { chief, liaison, representative, settleOne } from './district.ts';
import { appealForm } from './forms.ts';
import { dispatch, listSteps, read, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const codeOf = async (id: string): Promise<string> => (await graph.sql('SELECT confirmation_code FROM appeal WHERE id = $1', [id]))[0].confirmation_code;
const text = '已当场协调物业恢复供水';

describe('Mutation.resolveOnSpot', () => {
  it('APL-10: the liaison solves it on the spot, confirmed by the code that the enterprise alone reads', async () => {
    const firm = await settleOne(graph);
    const id = await dispatch(graph, firm.id);
    const { confirmationCode } = await read(graph, representative(firm.id), id, 'confirmationCode');
    expect(confirmationCode).toMatch(/^\d{6}$/);
    await succeed(graph, liaison, 'resolveOnSpot', { appealId: id, text, confirmationCode });
    expect(await read(graph, representative(firm.id), id, 'state resolutionMode reply { text unit { id } }')).toEqual({ state: 'RATING', resolutionMode: 'ON_SPOT', reply: { text, unit: null } });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['DISPATCHED resolveOnSpot RESOLVED by liaison', 'RESOLVED askRating RATING by liaison']);
  });

  it('the liaison does not read the code', async () => {
    const firm = await settleOne(graph);
    const id = await dispatch(graph, firm.id);
    const { data, errors } = await graph.as(liaison).run('query ($id: ID!) { appeal(id: $id) { state confirmationCode } }', { id });
    expect(data?.appeal).toEqual({ state: 'DISPATCHED', confirmationCode: null });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('with another code nothing happens', async () => {
    const firm = await settleOne(graph);
    const id = await dispatch(graph, firm.id);
    const wrong = (await codeOf(id)) === '000000' ? '000001' : '000000';
    for (const confirmationCode of [wrong, '', '企业', 'x'.repeat(10_000)]) {
      expect(await mutate(graph.as(liaison), 'resolveOnSpot', { appealId: id, text, confirmationCode })).toMatchObject({ __typename: 'AppealCodeWrong', appealId: id });
    }
    expect((await read(graph, representative(firm.id), id)).state).toBe('DISPATCHED');
  });

  it('the chief service officer solves what he brought in, and nothing else', async () => {
    const firm = await settleOne(graph);
    const { id } = await succeed(graph, chief, 'submitAppeal', appealForm({ enterpriseId: firm.id, channel: 'ON_SITE', occurredAt: '2025-09-01T01:30:00.000Z', content: '园区主干道坑洼严重，货车颠簸，希望尽快修补' }));
    const other = await dispatch(graph, firm.id);
    expect((await read(graph, chief, id)).state).toBe('CLASSIFIED');
    expect(await mutate(graph.as(chief), 'resolveOnSpot', { appealId: other, text, confirmationCode: await codeOf(other) })).toMatchObject({ __typename: 'AppealUnknown' });
    expect(await mutate(graph.as(chief), 'resolveOnSpot', { appealId: id, text, confirmationCode: await codeOf(id) })).toMatchObject({ appeal: { state: 'RATING' } });
  });

  describeAppealAction(() => graph, {
    mutation: 'resolveOnSpot',
    action: 'RESOLVE_ON_SPOT',
    roles: ['LIAISON', 'CHIEF_SERVICE_OFFICER'],
    event: 'resolveOnSpot',
    otherInput: { text: '另外的办法' },
    prepare: async () => {
      const firm = await settleOne(graph);
      const id = await dispatch(graph, firm.id);
      return { id, enterpriseId: firm.id, by: liaison, input: { text, confirmationCode: await codeOf(id) } };
    },
  });
});
