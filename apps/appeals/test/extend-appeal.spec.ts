import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { housing, representative, settleOne } from './district.ts';
import { inShanghai, REGULAR_DUE } from './forms.ts';
import { accept, plan, read, succeed, type Walk } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const input = { amount: 2, reason: '等待管线单位配合', approvedBy: '王局长', isEnterpriseInformed: true };
const extend = (appealId: string, changes: Record<string, unknown> = {}, now?: Date): Promise<any> => mutate(graph.as(housing, now === undefined ? {} : { now }), 'extendAppeal', { appealId, ...input, ...changes });
const acceptOne = async (walk: Walk = {}): Promise<string> => accept(graph, (await settleOne(graph)).id, walk);

describe('Mutation.extendAppeal', () => {
  it('§9.2: once, before it is due, counted from submission, and the enterprise reads who approved it', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, housing, 'extendAppeal', { appealId: id, ...input }, { now: new Date(REGULAR_DUE.getTime() - 1) });
    expect(await read(graph, representative(firm.id), id, 'state dueAt extension { amount reason approvedBy at }')).toEqual({
      state: 'IN_PROGRESS',
      dueAt: inShanghai('2025-09-08 18:00').toISOString(),
      extension: { amount: 2, reason: '等待管线单位配合', approvedBy: '王局长', at: '2025-09-04T09:59:59.999Z' },
    });
  });

  it('§10.5a: over a make-up Sunday and a holiday', async () => {
    const id = await acceptOne({ now: inShanghai('2025-09-26 15:00'), serviceClass: 'SIMPLE' });
    expect((await read(graph, housing, id, 'dueAt')).dueAt).toBe(inShanghai('2025-09-28 18:00').toISOString());
    await extend(id, { amount: 1 }, inShanghai('2025-09-26 16:00'));
    expect((await read(graph, housing, id, 'dueAt')).dueAt).toBe(inShanghai('2025-09-29 18:00').toISOString());
    const regular = await acceptOne({ now: inShanghai('2025-09-26 15:00') });
    await extend(regular, { amount: 3 }, inShanghai('2025-09-26 16:00'));
    expect((await read(graph, housing, regular, 'dueAt')).dueAt).toBe(inShanghai('2025-10-11 18:00').toISOString());
  });

  it.each<readonly [string, Record<string, unknown>, Walk, number | null]>([
    ['TOO_LONG', { amount: 4 }, {}, 3],
    ['TOO_LONG', { amount: 0 }, {}, 3],
    ['TOO_LONG', { amount: 13 }, { serviceClass: 'URGENT' }, 12],
    ['ENTERPRISE_NOT_INFORMED', { isEnterpriseInformed: false }, {}, 3],
    ['NO_PLAN', { amount: 1 }, { serviceClass: 'COMPLEX' }, null],
  ])('%s: %j of %j', async (obstacle, changes, walk, maximum) => {
    expect(await extend(await acceptOne(walk), changes)).toMatchObject({ __typename: 'AppealExtensionRejected', obstacle, maximum });
  });

  it('what is due is not extended, nor what was extended before', async () => {
    const id = await acceptOne();
    expect(await extend(id, {}, REGULAR_DUE)).toMatchObject({ __typename: 'AppealExtensionRejected', obstacle: 'ALREADY_DUE', maximum: null });
    await extend(id);
    expect(await extend(id)).toMatchObject({ __typename: 'AppealExtensionRejected', obstacle: 'ALREADY_EXTENDED', maximum: null });
  });

  it('a plan of 30 working days can be extended by as much, up to the longest plan of 60', async () => {
    const id = await plan(graph, (await settleOne(graph)).id);
    expect(await extend(id, { amount: 31 })).toMatchObject({ obstacle: 'TOO_LONG', maximum: 30 });
    expect(await extend(id, { amount: 30 })).toMatchObject({ __typename: 'ExtendAppealSuccess' });
  });

  describeAppealAction(() => graph, {
    mutation: 'extendAppeal',
    action: 'EXTEND',
    roles: ['UNIT_HANDLER'],
    event: 'extend',
    secondTime: 'AppealExtensionRejected',
    otherInput: { amount: 1 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await accept(graph, firm.id), enterpriseId: firm.id, by: housing, input };
    },
  });
});
