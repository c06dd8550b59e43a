import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { directLine, foreignUnit, housingUnit, settleOne, UNKNOWN_ID, water, waterUnit } from './district.ts';
import { inShanghai, NEXT_DAY_DUE } from './forms.ts';
import { giveBackTwice, listSteps, read, storedState, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.decideArbitration', () => {
  it('APL-24: the direct-line office decides bindingly, and the clock is the one that began with the submission', async () => {
    const firm = await settleOne(graph);
    const id = await giveBackTwice(graph, firm.id);
    await succeed(graph, directLine, 'decideArbitration', { appealId: id, unitId: waterUnit, reason: '属排水职责' }, { now: inShanghai('2025-09-02 17:00') });
    expect(await read(graph, water, id, 'state responsibleUnit { id } dueAt light', inShanghai('2025-09-02 17:00'))).toEqual({
      state: 'DISPATCHED',
      responsibleUnit: { id: waterUnit },
      dueAt: '2025-09-04T10:00:00.000Z',
      light: 'GREEN',
    });
    expect((await listSteps(graph, id)).at(-1)).toBe('ARBITRATION arbitrate DISPATCHED by direct-line');
  });

  it('is due within one working day: what is late is put on record, and stays', async () => {
    const firm = await settleOne(graph);
    const id = await giveBackTwice(graph, firm.id);
    await graph.runJob('pass-appeal-step', { appealId: id }, { now: new Date(NEXT_DAY_DUE.getTime() - 1) });
    expect(await graph.sql('SELECT 1 FROM appeal_supervision WHERE appeal_id = $1', [id])).toEqual([]);
    for (let time = 1; time <= 2; time += 1) await graph.runJob('pass-appeal-step', { appealId: id }, { now: NEXT_DAY_DUE });
    expect(await graph.sql('SELECT kind FROM appeal_supervision WHERE appeal_id = $1', [id])).toEqual([{ kind: 'ARBITRATION_OVERDUE' }]);
    expect(await storedState(graph, id)).toBe('ARBITRATION');
  });

  it.each([UNKNOWN_ID, 'x', foreignUnit])('a unit %s that is none of the district is refused', async (unitId) => {
    const firm = await settleOne(graph);
    const appealId = await giveBackTwice(graph, firm.id);
    expect(await mutate(graph.as(directLine), 'decideArbitration', { appealId, unitId, reason: '理由' })).toMatchObject({ __typename: 'AppealUnitUnknown', unitId });
  });

  describeAppealAction(() => graph, {
    mutation: 'decideArbitration',
    action: 'DECIDE_ARBITRATION',
    roles: ['DIRECT_LINE_OFFICE'],
    event: 'arbitrate',
    otherInput: { unitId: housingUnit },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await giveBackTwice(graph, firm.id), enterpriseId: firm.id, by: directLine, input: { unitId: waterUnit, reason: '属排水职责' } };
    },
  });
});
