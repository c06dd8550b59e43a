import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyAll, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { directLine, housing, housingUnit, representative, settleOne, specialist, transport, transportUnit, unitEvent, UNKNOWN_ID, water, waterUnit } from './district.ts';
import { inShanghai } from './forms.ts';
import { classify, dispatch, dispatchAgain, giveBack, giveBackTwice, listSteps, read, storedState, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const legalReason = '《公路法》第八条';
const returnIt = (appealId: string, changes: Record<string, unknown> = {}, now?: Date): Promise<any> =>
  mutate(graph.as(housing, now === undefined ? {} : { now }), 'returnAppeal', { appealId, legalReason, proposedUnitId: transportUnit, ...changes });

describe('Mutation.returnAppeal', () => {
  it('APL-24: the first return waits for another dispatch, with the legal reason and the proposed owner on record', async () => {
    const firm = await settleOne(graph);
    const id = await giveBack(graph, firm.id);
    expect(await read(graph, specialist, id, 'state responsibleUnit { id } returns { ordinal unit { id } legalReason proposedUnit { id } at }')).toEqual({
      state: 'RETURNED',
      responsibleUnit: null,
      returns: [{ ordinal: 1, unit: { id: housingUnit }, legalReason, proposedUnit: { id: transportUnit }, at: '2025-09-01T02:00:00.000Z' }],
    });
    expect(await read(graph, housing, id)).toBeNull();
    expect((await listSteps(graph, id)).at(-1)).toBe('DISPATCHED return RETURNED by housing');
  });

  it('APL-24: a second return of the same appeal goes to the direct-line office, and the promise stands', async () => {
    const firm = await settleOne(graph);
    const id = await dispatchAgain(graph, firm.id);
    const { dueAt } = await read(graph, specialist, id, 'dueAt');
    await succeed(graph, transport, 'returnAppeal', { appealId: id, legalReason, proposedUnitId: waterUnit });
    expect(await read(graph, directLine, id, 'state dueAt returns { ordinal unit { id } }')).toEqual({
      state: 'ARBITRATION',
      dueAt,
      returns: [{ ordinal: 1, unit: { id: housingUnit } }, { ordinal: 2, unit: { id: transportUnit } }],
    });
    expect((await read(graph, representative(firm.id), id)).state).toBe('ARBITRATION');
  });

  it('within four working hours, to the minute', async () => {
    const firm = await settleOne(graph);
    const late = await dispatch(graph, firm.id);
    expect(await returnIt(late, {}, inShanghai('2025-09-01 16:01'))).toEqual({
      __typename: 'AppealReturnNotPossible',
      obstacle: 'TOO_LATE',
      returnableUntil: '2025-09-01T08:00:00.000Z',
      message: '已超过退单时限，请签收办理。',
      en: 'The time to return it has passed: accept it.',
    });
    expect(await returnIt(late, {}, inShanghai('2025-09-01 16:00'))).toMatchObject({ __typename: 'ReturnAppealSuccess' });
  });

  it('over the national holiday: dispatched at 17:00 on its eve, returned on the first working morning after it', async () => {
    const firm = await settleOne(graph);
    const now = inShanghai('2025-09-30 17:00');
    const id = await dispatch(graph, firm.id, { now });
    expect(await returnIt(id, {}, inShanghai('2025-10-09 12:00'))).toMatchObject({ __typename: 'ReturnAppealSuccess' });
  });

  it('a unit returns the same appeal once, though it is dispatched to it again', async () => {
    const firm = await settleOne(graph);
    const id = await giveBack(graph, firm.id);
    await succeed(graph, specialist, 'dispatchAppeal', { appealId: id, unitId: housingUnit });
    expect(await returnIt(id)).toMatchObject({ __typename: 'AppealReturnNotPossible', obstacle: 'ALREADY_RETURNED' });
  });

  it('who is bound by arbitration cannot return it', async () => {
    const firm = await settleOne(graph);
    const id = await giveBackTwice(graph, firm.id);
    await succeed(graph, directLine, 'decideArbitration', { appealId: id, unitId: waterUnit, reason: '属排水职责' });
    expect(await mutate(graph.as(water), 'returnAppeal', { appealId: id, legalReason, proposedUnitId: housingUnit })).toMatchObject({ __typename: 'AppealReturnNotPossible', obstacle: 'BOUND_BY_ARBITRATION' });
    expect(await storedState(graph, id)).toBe('DISPATCHED');
  });

  it('a unit cannot propose itself, nor a unit that there is not', async () => {
    const firm = await settleOne(graph);
    const id = await dispatch(graph, firm.id);
    expect(await returnIt(id, { proposedUnitId: housingUnit })).toMatchObject({ __typename: 'AppealReturnNotPossible', obstacle: 'OWN_UNIT_PROPOSED' });
    for (const proposedUnitId of [UNKNOWN_ID, 'x']) expect(await returnIt(id, { proposedUnitId })).toMatchObject({ __typename: 'AppealUnitUnknown', unitId: proposedUnitId });
  });

  it('however its id is written', async () => {
    const firm = await settleOne(graph);
    const lettered = 'abcdefab-cdef-4abc-8def-abcdefabcdef';
    await applyAll(graph, [unitEvent(lettered, '城管局', [lettered])]);
    const id = await classify(graph, firm.id);
    await succeed(graph, specialist, 'dispatchAppeal', { appealId: id, unitId: lettered });
    const returned = await mutate(graph.as({ ...housing, unitId: lettered }), 'returnAppeal', { appealId: id, legalReason, proposedUnitId: lettered.toUpperCase() });
    expect(returned).toMatchObject({ __typename: 'AppealReturnNotPossible', obstacle: 'OWN_UNIT_PROPOSED' });
  });

  it.each(['', '  ', 'x'.repeat(2001), '《公路法》\0'])('a legal reason %j is the caller’s fault', async (reason) => {
    const firm = await settleOne(graph);
    const id = await dispatch(graph, firm.id);
    expect(faultOf(await attempt(graph.as(housing), 'returnAppeal', { appealId: id, legalReason: reason, proposedUnitId: transportUnit }))).toBe('BAD_USER_INPUT');
  });

  describeAppealAction(() => graph, {
    mutation: 'returnAppeal',
    action: 'RETURN',
    roles: ['UNIT_HANDLER'],
    event: 'return',
    secondTime: 'AppealUnknown',
    otherInput: { proposedUnitId: waterUnit },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await dispatch(graph, firm.id), enterpriseId: firm.id, by: housing, input: { legalReason, proposedUnitId: transportUnit } };
    },
  });
});
