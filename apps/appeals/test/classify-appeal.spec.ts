import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { catalogue } from '../src/catalogue/catalogue.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { housing, representative, settleOne, specialist } from './district.ts';
import { inShanghai } from './forms.ts';
import { classify, ITEM, listSteps, read, submit, succeed } from './journey.ts';
import { route } from './routing.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const other = catalogue.find(({ code, defaultServiceClass }) => code !== ITEM && defaultServiceClass === 'REGULAR')?.code ?? '';

describe('Mutation.classifyAppeal', () => {
  it('APL-02: what nobody has routed waits for a specialist to dispatch it', async () => {
    const firm = await settleOne(graph);
    const id = await classify(graph, firm.id);
    expect(await read(graph, specialist, id, 'state item { code } serviceClass responsibleUnit { id } isAutoClassified')).toEqual({
      state: 'CLASSIFIED',
      item: { code: ITEM },
      serviceClass: 'REGULAR',
      responsibleUnit: null,
      isAutoClassified: false,
    });
    expect((await listSteps(graph, id)).at(-1)).toBe('SUBMITTED classify CLASSIFIED by specialist');
  });

  it('§10.5a: the class decides the promise, which is counted from submission, not from here', async () => {
    const firm = await settleOne(graph);
    for (const [serviceClass, dueAt] of [['SIMPLE', '2025-09-02 18:00'], ['REGULAR', '2025-09-04 18:00'], ['URGENT', '2025-09-01 22:00'], ['COMPLEX', '2025-09-04 18:00']] as const) {
      const appealId = await submit(graph, firm.id);
      const now = inShanghai('2025-09-02 09:30');
      await succeed(graph, specialist, 'classifyAppeal', { appealId, itemCode: ITEM, serviceClass }, { now });
      expect(new Date((await read(graph, specialist, appealId, 'dueAt')).dueAt)).toEqual(inShanghai(dueAt));
    }
  });

  it('APL-05: the class decides until when a unit must have it, too: an hour from submission for what is urgent', async () => {
    const firm = await settleOne(graph);
    const transfers = [];
    for (const [serviceClass, urgency] of [['URGENT', 'NORMAL'], ['REGULAR', 'URGENT']]) {
      const appealId = await submit(graph, firm.id, { form: { urgency } });
      await succeed(graph, specialist, 'classifyAppeal', { appealId, itemCode: ITEM, serviceClass }, { now: inShanghai('2025-09-01 10:30') });
      transfers.push(new Date((await read(graph, specialist, appealId, 'transferDueAt')).transferDueAt));
    }
    expect(transfers).toEqual([inShanghai('2025-09-01 11:00'), inShanghai('2025-09-02 18:00')]);
  });

  it('left out, the class is the item’s own, or URGENT where the enterprise says so (APL-04)', async () => {
    const firm = await settleOne(graph);
    const normal = await submit(graph, firm.id);
    const urgent = await submit(graph, firm.id, { form: { urgency: 'URGENT' } });
    for (const appealId of [normal, urgent]) await succeed(graph, specialist, 'classifyAppeal', { appealId, itemCode: other });
    expect([await read(graph, specialist, normal, 'serviceClass'), await read(graph, specialist, urgent, 'serviceClass')]).toEqual([{ serviceClass: 'REGULAR' }, { serviceClass: 'URGENT' }]);
  });

  it.each(['', 'FINANCE-99', 'x'.repeat(5000), "1' OR '1'='1"])('an item %j that there is not is refused by name', async (itemCode) => {
    const firm = await settleOne(graph);
    const appealId = await submit(graph, firm.id);
    expect(await mutate(graph.as(specialist), 'classifyAppeal', { appealId, itemCode })).toMatchObject({ __typename: 'AppealFormRejected', problems: [{ field: 'itemCode', code: 'ITEM_UNKNOWN' }] });
    expect((await read(graph, specialist, appealId)).state).toBe('SUBMITTED');
  });

  describeAppealAction(() => graph, {
    mutation: 'classifyAppeal',
    action: 'CLASSIFY',
    roles: ['SERVICE_SPECIALIST'],
    event: 'classify',
    otherInput: { serviceClass: 'SIMPLE' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await submit(graph, firm.id), enterpriseId: firm.id, by: specialist, input: { itemCode: ITEM } };
    },
  });

  // Last, because a routing stays in force.
  it('APL-02: where the routing names a unit, it has the appeal at once', async () => {
    await route(graph);
    const firm = await settleOne(graph);
    const appealId = await submit(graph, firm.id);
    await succeed(graph, specialist, 'classifyAppeal', { appealId, itemCode: ITEM });
    expect(await read(graph, housing, appealId, 'state responsibleUnit { id } transferredAt')).toEqual({ state: 'DISPATCHED', responsibleUnit: { id: housing.unitId }, transferredAt: '2025-09-01T02:00:00.000Z' });
    expect((await listSteps(graph, appealId)).slice(-2)).toEqual(['SUBMITTED classify CLASSIFIED by specialist', 'CLASSIFIED dispatch DISPATCHED by specialist']);
    expect((await read(graph, representative(firm.id), appealId)).state).toBe('DISPATCHED');
  });
});
