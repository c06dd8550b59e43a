import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { foreignUnit, housing, housingUnit, settleOne, specialist, transport, transportUnit, UNKNOWN_ID } from './district.ts';
import { inShanghai } from './forms.ts';
import { classify, giveBack, listSteps, read, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.dispatchAppeal', () => {
  it('APL-05: the unit has it, and the transfer is made', async () => {
    const firm = await settleOne(graph);
    const id = await classify(graph, firm.id);
    expect(await read(graph, housing, id)).toBeNull();
    await succeed(graph, specialist, 'dispatchAppeal', { appealId: id, unitId: housingUnit, note: '请于今日联系企业' }, { now: inShanghai('2025-09-01 15:00') });
    expect(await read(graph, housing, id, 'state transferredAt transferDueAt history { to unit { id } note }')).toEqual({
      state: 'DISPATCHED',
      transferredAt: '2025-09-01T07:00:00.000Z',
      transferDueAt: '2025-09-02T10:00:00.000Z',
      history: [
        { to: 'SUBMITTED', unit: null, note: null },
        { to: 'CLASSIFIED', unit: null, note: null },
        { to: 'DISPATCHED', unit: { id: housingUnit }, note: '请于今日联系企业' },
      ],
    });
    expect((await listSteps(graph, id)).at(-1)).toBe('CLASSIFIED dispatch DISPATCHED by specialist');
  });

  it('APL-24: after a return it goes to another unit, and neither the promise nor the first transfer is counted anew', async () => {
    const firm = await settleOne(graph);
    const id = await giveBack(graph, firm.id);
    const before = await read(graph, specialist, id, 'dueAt transferredAt');
    await succeed(graph, specialist, 'dispatchAppeal', { appealId: id, unitId: transportUnit }, { now: inShanghai('2025-09-02 10:00') });
    expect(await read(graph, transport, id, 'dueAt transferredAt')).toEqual(before);
    expect(await read(graph, housing, id)).toBeNull();
  });

  it.each([
    ['unknown', UNKNOWN_ID],
    ['malformed', 'x'],
    ['of another district', foreignUnit],
  ])('a unit that is %s is refused', async (_case, unitId) => {
    const firm = await settleOne(graph);
    const appealId = await classify(graph, firm.id);
    expect(await mutate(graph.as(specialist), 'dispatchAppeal', { appealId, unitId })).toMatchObject({ __typename: 'AppealUnitUnknown', unitId });
    expect((await read(graph, specialist, appealId)).state).toBe('CLASSIFIED');
  });

  describeAppealAction(() => graph, {
    mutation: 'dispatchAppeal',
    action: 'DISPATCH',
    roles: ['SERVICE_SPECIALIST'],
    event: 'dispatch',
    otherInput: { unitId: transportUnit },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await classify(graph, firm.id), enterpriseId: firm.id, by: specialist, input: { unitId: housingUnit } };
    },
  });
});
