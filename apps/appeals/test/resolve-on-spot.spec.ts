import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { chief, housing, housingUnit, liaison, representative, settleOne, specialist } from './district.ts';
import { appealForm, attachment, key, NEXT_DAY_DUE } from './forms.ts';
import { classify, dispatch, listSteps, read, succeed } from './journey.ts';

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

  it('APL-10: a code is tried five times; then the right one opens nothing any more, and it is said who goes on', async () => {
    const firm = await settleOne(graph);
    const id = await dispatch(graph, firm.id);
    const confirmationCode = await codeOf(id);
    const wrong = confirmationCode === '000000' ? '000001' : '000000';
    const answers = [];
    for (const tried of [wrong, wrong, wrong, wrong, wrong, confirmationCode]) answers.push(await mutate(graph.as(liaison), 'resolveOnSpot', { appealId: id, text, confirmationCode: tried }));
    expect(answers.map(({ __typename, attemptsLeft }) => [__typename, attemptsLeft])).toEqual([4, 3, 2, 1, 0, 0].map((left) => ['AppealCodeWrong', left]));
    expect(answers[0]).toMatchObject({ message: '确认码不正确，还可再试4次。请向企业核对。' });
    expect(answers[5]).toMatchObject({ en: 'The code was wrong too often: it cannot be solved on the spot any more. Leave it to the responsible unit.' });
    expect((await read(graph, representative(firm.id), id)).state).toBe('DISPATCHED');
    await succeed(graph, housing, 'acceptAppeal', { appealId: id });
  });

  it('a wrong code that is sent again with its key counts once, and with another code it is refused', async () => {
    const firm = await settleOne(graph);
    const id = await dispatch(graph, firm.id);
    const confirmationCode = await codeOf(id);
    const call = { appealId: id, text, confirmationCode: confirmationCode === '000000' ? '000001' : '000000', idempotencyKey: key() };
    for (let time = 1; time <= 8; time += 1) expect(await mutate(graph.as(liaison), 'resolveOnSpot', call)).toMatchObject({ __typename: 'AppealCodeWrong', attemptsLeft: 4 });
    expect(faultOf(await attempt(graph.as(liaison), 'resolveOnSpot', { ...call, confirmationCode }))).toBe('BAD_USER_INPUT');
    expect(await mutate(graph.as(liaison), 'resolveOnSpot', { appealId: id, text, confirmationCode })).toMatchObject({ appeal: { state: 'RATING' } });
  });

  it('whom it does not concern tries no code, and what is refused for another reason counts for nothing', async () => {
    const firm = await settleOne(graph);
    const id = await dispatch(graph, firm.id);
    const confirmationCode = await codeOf(id);
    for (let time = 1; time <= 6; time += 1) {
      expect((await mutate(graph.as(chief), 'resolveOnSpot', { appealId: id, text, confirmationCode: '' })).__typename).toBe('AppealUnknown');
      expect((await mutate(graph.as(liaison), 'resolveOnSpot', { appealId: id, text, confirmationCode, attachments: [attachment({ mediaType: 'text/html' })] })).__typename).toBe('AppealFormRejected');
    }
    expect(await mutate(graph.as(liaison), 'resolveOnSpot', { appealId: id, text, confirmationCode })).toMatchObject({ appeal: { state: 'RATING' } });
  });

  it('APL-11: what was solved before any unit had it, and is open again, waits for its unit, with another code', async () => {
    const firm = await settleOne(graph);
    const id = await classify(graph, firm.id);
    const confirmationCode = await codeOf(id);
    await succeed(graph, liaison, 'resolveOnSpot', { appealId: id, text, confirmationCode });
    await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars: 1 });
    await succeed(graph, specialist, 'recordReturnVisit', { appealId: id, isAgreed: false, note: '又停水了' });
    expect(await read(graph, specialist, id, 'state responsibleUnit { id } reopenCount')).toEqual({ state: 'CLASSIFIED', responsibleUnit: null, reopenCount: 1 });
    expect(await codeOf(id)).not.toBe(confirmationCode);
    await graph.runJob('sweep-appeal-lights', {}, { now: NEXT_DAY_DUE });
    expect(await graph.sql("SELECT kind FROM appeal_supervision WHERE appeal_id = $1 AND kind = 'TRANSFER_OVERDUE'", [id])).toEqual([]);
    await succeed(graph, specialist, 'dispatchAppeal', { appealId: id, unitId: housingUnit });
    await succeed(graph, housing, 'acceptAppeal', { appealId: id });
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
