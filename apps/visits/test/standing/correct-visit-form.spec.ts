import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { attempt, faultOf, mutate } from '../calls.ts';
import { bureau, centre, market, OPEN_APPEAL, settleOne } from '../district.ts';
import { goodForm, OCTOBER } from '../forms.ts';
import { book, listSteps, read } from '../journey.ts';
import { describeVisitAction } from '../visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const RETURN = { reason: '目的不明确，请写明要解决的问题', fields: ['purpose', 'windows'] };

const bookAndReturn = async (changes: Record<string, unknown> = {}): Promise<string> => {
  const id = await book(graph, bureau, (await settleOne(graph)).id, changes);
  const returned = await mutate(graph.as(centre), 'returnVisitForm', { visitRequestId: id, ...RETURN });
  if (returned.visitRequest?.state !== 'RETURNED') throw new Error(JSON.stringify(returned));
  return id;
};

const correctedForm = (changes: Record<string, unknown> = {}): Record<string, unknown> => {
  const { enterpriseId: _target, idempotencyKey: _key, ...form } = goodForm('', { purpose: '对接储能电站年度采购订单', topics: ['采购'], windows: OCTOBER, ...changes });
  return form;
};

describe('Mutation.returnVisitForm', () => {
  it('§0.1: the unit reads what is wrong with which fields, and may correct or call off', async () => {
    const id = await bookAndReturn();
    const { formReturn, availableActions, ...rest } = await read(graph, bureau, id, 'state stateLabel formReturn { reason fields } availableActions { action isAllowed }');
    expect(rest).toEqual({ state: 'RETURNED', stateLabel: '退回补正' });
    expect(formReturn).toEqual(RETURN);
    expect(availableActions.filter((entry: any) => entry.isAllowed).map(({ action }: any) => action).sort()).toEqual(['CANCEL', 'CORRECT_FORM']);
  });

  it.each([
    ['no field', []],
    ['a field that no form has', ['colour']],
  ])('%s is the caller’s fault', async (_what, fields) => {
    const id = await book(graph, bureau, (await settleOne(graph)).id);
    expect(faultOf(await attempt(graph.as(centre), 'returnVisitForm', { visitRequestId: id, reason: '理由', fields }))).toBe('BAD_USER_INPUT');
  });

  it('a form that was returned twice shows the last word', async () => {
    const id = await bookAndReturn();
    await mutate(graph.as(bureau), 'correctVisitForm', { visitRequestId: id, ...correctedForm() });
    await mutate(graph.as(centre), 'returnVisitForm', { visitRequestId: id, reason: '人数过多', fields: ['headcount'] });
    expect(await read(graph, bureau, id, 'formReturn { reason fields }')).toEqual({ formReturn: { reason: '人数过多', fields: ['headcount'] } });
  });

  describeVisitAction(() => graph, {
    mutation: 'returnVisitForm',
    action: 'RETURN_FORM',
    roles: ['SERVICE_CENTRE'],
    event: 'returnForm',
    otherInput: { reason: '另一理由' },
    prepare: async () => ({ id: await book(graph, bureau, (await settleOne(graph)).id), by: centre, input: RETURN }),
  });
});

describe('Mutation.correctVisitForm', () => {
  it('§0.1: replaces the form, proposes a new round of windows, and goes back to the centre', async () => {
    const id = await bookAndReturn({ topics: ['产能'] });
    const corrected = await mutate(graph.as(bureau), 'correctVisitForm', { visitRequestId: id, ...correctedForm({ headcount: 3, relatedIssue: OPEN_APPEAL }) });
    expect(corrected).toMatchObject({ __typename: 'CorrectVisitFormSuccess', visitRequest: { state: 'COLLECTED' } });
    expect(await read(graph, bureau, id, 'purpose topics headcount windows { position startsAt }')).toEqual({
      purpose: '对接储能电站年度采购订单',
      topics: ['采购'],
      headcount: 3,
      windows: OCTOBER.map(({ startsAt }, index) => ({ position: index + 1, startsAt })),
    });
    expect(await listSteps(graph, id)).toEqual(['COLLECTED returnForm RETURNED by centre', 'RETURNED correctForm COLLECTED by bureau']);
    expect((await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id })).visitRequest.state).toBe('NECESSARY');
  });

  it('VIS-22: is checked like a new form, and told every problem', async () => {
    const id = await bookAndReturn();
    const answer = await mutate(graph.as(bureau), 'correctVisitForm', { visitRequestId: id, ...correctedForm({ headcount: 99, windows: OCTOBER.slice(0, 1) }) });
    expect(answer.__typename).toBe('VisitFormRejected');
    expect(answer.problems.map(({ field, code }: any) => [field, code])).toEqual(expect.arrayContaining([['headcount', 'TOO_MANY_VISITORS'], ['windows', 'TOO_FEW_WINDOWS']]));
    expect(await read(graph, bureau, id, 'state headcount')).toEqual({ state: 'RETURNED', headcount: 5 });
  });

  it('§10.3: an appeal that is not open is found here too', async () => {
    const id = await bookAndReturn();
    const answer = await mutate(graph.as(bureau), 'correctVisitForm', { visitRequestId: id, ...correctedForm({ relatedIssue: '440704-2025-999999' }) });
    expect(answer.problems).toMatchObject([{ field: 'relatedIssue', code: 'APPEAL_NOT_OPEN' }]);
  });

  it('a returned form is not screened', async () => {
    const id = await bookAndReturn();
    expect(await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id })).toMatchObject({ __typename: 'VisitActionNotAllowed', state: 'RETURNED', allowedNow: ['CANCEL'] });
  });

  it('another unit corrects nothing', async () => {
    const id = await bookAndReturn();
    expect(await mutate(graph.as(market), 'correctVisitForm', { visitRequestId: id, ...correctedForm() })).toMatchObject({ __typename: 'VisitRequestUnknown' });
  });

  describeVisitAction(() => graph, {
    mutation: 'correctVisitForm',
    action: 'CORRECT_FORM',
    roles: ['REQUESTING_UNIT'],
    event: 'correctForm',
    otherInput: { headcount: 2 },
    prepare: async () => ({ id: await bookAndReturn(), by: bureau, input: correctedForm() }),
  });
});
