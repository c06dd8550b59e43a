import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { bureau, centre, market, representative, settleOne } from './district.ts';
import { REPLY_DUE, STATUTORY } from './forms.ts';
import { bookAndAsk, bookUntilPhone, countSlots, listSteps, read } from './journey.ts';
import { describeVisitAction } from './visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const refuse = (enterpriseId: string, input: Record<string, unknown>, selection?: string, now?: Date): Promise<any> =>
  mutate(graph.as(representative(enterpriseId), now === undefined ? {} : { now }), 'refuseVisit', input, selection);

describe('Mutation.refuseVisit', () => {
  it('VIS-08: the enterprise refuses without a reason', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect(await refuse(firm.id, { visitRequestId: id }, 'visitRequest { state stateLabel refusalReason dueAt scheduled { startsAt } }')).toEqual({
      __typename: 'RefuseVisitSuccess',
      visitRequest: { state: 'REFUSED', stateLabel: '企业未接受', refusalReason: null, dueAt: null, scheduled: null },
    });
    expect((await listSteps(graph, id)).at(-1)).toBe(`PENDING_ENTERPRISE refuse REFUSED by representative-${firm.id}`);
  });

  it('VIS-08: nothing is published but what tells of any end alike, no place is used up, and nothing of the enterprise changes', async () => {
    const firm = await settleOne(graph);
    const factsBefore = await graph.sql('SELECT * FROM enterprise_copy WHERE id = $1', [firm.id]);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await refuse(firm.id, { visitRequestId: id, reason: '涉及商业机密' });
    expect((await graph.outbox()).filter(({ type, subject, data }) => type !== 'visits.NoticeRequested' && (subject === id || JSON.stringify(data).includes(firm.id)))).toEqual([]);
    expect(await countSlots(graph, firm.id)).toBe(0);
    expect(await graph.sql('SELECT * FROM enterprise_copy WHERE id = $1', [firm.id])).toEqual(factsBefore);
  });

  it('a reason, if given, is read by the centre and the enterprise alone', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await refuse(firm.id, { visitRequestId: id, reason: '  涉及商业机密  ' });
    for (const by of [centre, representative(firm.id)]) expect(await read(graph, by, id, 'refusalReason')).toEqual({ refusalReason: '涉及商业机密' });
    const { data, errors } = await graph.as(bureau).run('query ($id: ID!) { visitRequest(id: $id) { refusalReason } }', { id });
    expect(data).toEqual({ visitRequest: { refusalReason: null } });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('a blank reason is none', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await refuse(firm.id, { visitRequestId: id, reason: '   ' });
    expect(await read(graph, centre, id, 'refusalReason')).toEqual({ refusalReason: null });
  });

  it.each([
    ['501 characters', '长'.repeat(501)],
    ['a text with a NUL', '理由\0'],
  ])('%s as the reason is the caller’s fault', async (_what, reason) => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect(faultOf(await attempt(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id, reason }))).toBe('BAD_USER_INPUT');
    expect(await read(graph, centre, id)).toEqual({ state: 'PENDING_ENTERPRISE' });
  });

  it('VIS-15: a statutory inspection cannot be refused; its law and its slots are told', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, market, firm.id, STATUTORY);
    expect(await refuse(firm.id, { visitRequestId: id })).toEqual({
      __typename: 'StatutoryVisitNotRefusable',
      statutoryBasis: '《安全生产法》第六十五条',
      positions: [1, 2],
      message: '依据《安全生产法》第六十五条的检查不能拒绝，可选择时段：1、2。',
      en: 'The inspection under 《安全生产法》第六十五条 cannot be refused. Choose its slot: 1, 2.',
    });
    const { availableActions } = await read(graph, representative(firm.id), id, 'availableActions { action isAllowed because en: because(locale: EN) }');
    expect(availableActions.filter(({ action }: any) => ['ACCEPT', 'REFUSE', 'PROPOSE_TERMS'].includes(action))).toEqual([
      { action: 'ACCEPT', isAllowed: true, because: null, en: null },
      { action: 'REFUSE', isAllowed: false, because: '法定检查不能拒绝，只能选择时段。', en: 'A statutory inspection cannot be refused; only its slot can be chosen.' },
      { action: 'PROPOSE_TERMS', isAllowed: true, because: null, en: null },
    ]);
  });

  it('in the phone follow-up the enterprise can still refuse by itself', async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    expect(await refuse(firm.id, { visitRequestId: id }, undefined, REPLY_DUE)).toMatchObject({ visitRequest: { state: 'REFUSED' } });
  });

  it('the right to refuse is a right of every time: the tenth refusal is as good as the first', async () => {
    const firm = await settleOne(graph);
    for (let count = 0; count < 10; count += 1) {
      const id = await bookAndAsk(graph, bureau, firm.id);
      expect(await refuse(firm.id, { visitRequestId: id })).toMatchObject({ visitRequest: { state: 'REFUSED' } });
    }
  });

  describeVisitAction(() => graph, {
    mutation: 'refuseVisit',
    action: 'REFUSE',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'refuse',
    otherInput: { reason: '另一理由' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await bookAndAsk(graph, bureau, firm.id), by: representative(firm.id), input: {} };
    },
  });
});
