import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { askedForSupplement, inNotice, LARGE_AMOUNT, listSteps, read, rejected, stateOf, step, underReview } from './applications.ts';
import { applyAll, approver, creditEvent, listingOf, settleUnits } from './district.ts';
import { readBudget } from './projects.ts';

const BEFORE = new Date('2025-09-08T09:59:59.000Z');
const DUE = new Date('2025-09-08T10:00:00.000Z');

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const pass = (applicationId: string, now = DUE): Promise<void> => graph.runJob('pass-application-deadline', { applicationId }, { now });

describe('what time brings (§9.3)', () => {
  it('nobody objected for five working days: the money is committed, and the event goes out', async () => {
    const { id, projectId } = await inNotice(graph);
    await pass(id, BEFORE);
    expect(await stateOf(graph, id)).toBe('NOTICE');
    await pass(id);
    expect((await listSteps(graph, id)).at(-1)).toBe('NOTICE commit COMMITTED by system');
    expect(await readBudget(graph, projectId)).toMatchObject({ reserved: 0, committed: LARGE_AMOUNT });
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toHaveLength(1);
  });

  it('POL-17: to a blacklisted enterprise nothing is committed until it is repaired', async () => {
    const { id, firm } = await inNotice(graph);
    await applyAll(graph, [creditEvent(firm.id, { listings: [listingOf('BLACK')] }, 2)]);
    await pass(id);
    expect(await stateOf(graph, id)).toBe('NOTICE');
    await applyAll(graph, [creditEvent(firm.id, {}, 3)]);
    await graph.runJob('sweep-application-deadlines', {}, { now: DUE });
    expect(await stateOf(graph, id)).toBe('COMMITTED');
  });

  it('nothing was supplied in five working days: the reviewer decides on what is there, with the time given back', async () => {
    const { id } = await askedForSupplement(graph);
    await pass(id);
    expect(await read(graph, approver, id, 'state supplementRequest dueAt')).toEqual({ state: 'NEEDS_HUMAN', supplementRequest: null, dueAt: '2025-09-16T09:00:00.000Z' });
    expect((await listSteps(graph, id)).at(-1)).toBe('SUPPLEMENT endSupplement NEEDS_HUMAN by system');
  });

  it('a late review approves and rejects nothing by itself, nor does a rejection change', async () => {
    const [review, rejection] = [await underReview(graph), await rejected(graph)];
    const later = new Date('2025-12-01T02:00:00.000Z');
    for (const { id } of [review, rejection]) await pass(id, later);
    await graph.runJob('sweep-application-deadlines', {}, { now: later });
    expect([await stateOf(graph, review.id), await stateOf(graph, rejection.id)]).toEqual(['VERIFIED', 'REJECTED']);
  });

  it('done twice it has one effect, and for what is gone none', async () => {
    const { id } = await inNotice(graph);
    await Promise.all([pass(id), pass(id), pass(id)]);
    await pass('99999999-9999-4999-8999-999999999999');
    expect((await listSteps(graph, id)).filter((text) => text.includes(' commit '))).toHaveLength(1);
  });

  it('what a lost timer left behind is found by the sweep', async () => {
    const [notice, supplement] = [await inNotice(graph), await askedForSupplement(graph)];
    await graph.runJob('sweep-application-deadlines', {}, { now: DUE });
    expect([await stateOf(graph, notice.id), await stateOf(graph, supplement.id)]).toEqual(['COMMITTED', 'NEEDS_HUMAN']);
  });

  it('the timer is set with the clock, in the same transaction', async () => {
    const { id } = await inNotice(graph);
    const [job] = await graph.sql('SELECT run_at FROM graphile_worker.jobs WHERE key = $1', [`application:${id}`]);
    expect(job.run_at.toISOString()).toBe(DUE.toISOString());
    await step(graph, approver, 'reviewApplication', { applicationId: (await underReview(graph)).id, decision: 'APPROVE', reason: '同意' });
  });
});
