import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CreditStandingState } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { AMOUNT, begin, beginAndSubmit, LARGE, LARGE_AMOUNT, publishFunded, read, stateOf, step, submit, type Journey } from './applications.ts';
import { applyAll, approver, creditEvent, factOf, goodFacts, listingOf, settleUnits } from './district.ts';
import { appropriate, readBudget } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const minute = (count: number): Date => new Date(Date.UTC(2025, 8, 1, 2, count));
const wait = (projectId: string, at: Date, credit: Partial<CreditStandingState> = {}): Promise<Journey> => beginAndSubmit(graph, { projectId, now: at, firm: { credit } });
const withSpending = (value: number) => ({ profile: { facts: [...goodFacts.filter(({ key }) => key === 'socialSecurityStaff'), factOf('rdSpending', value), factOf('revenue', value * 10)] } });
const statesOf = (journeys: readonly Journey[]): Promise<string[]> => Promise.all(journeys.map(({ id }) => stateOf(graph, id)));
const red = { listings: [listingOf('RED')] };

describe('the waiting list of a project (POL-16)', () => {
  it('among equals the red list comes first, whoever was earlier; and this is counted', async () => {
    const projectId = await publishFunded(graph, {}, null);
    const [early, late] = [await wait(projectId, minute(1)), await wait(projectId, minute(2), red)];
    expect((await read(graph, late.by, late.id, 'waitlistPosition')).waitlistPosition).toBe(1);
    await appropriate(graph, projectId, AMOUNT);
    expect(await statesOf([early, late])).toEqual(['WAITLIST', 'COMMITTED']);
    expect((await read(graph, late.by, late.id, 'decision { isCreditTieBreak }')).decision).toEqual({ isCreditTieBreak: true });
    expect((await graph.outbox()).find(({ subject }) => subject === late.id)?.data.isCreditTieBreak).toBe(true);
  });

  it('the red list changes no score: who proved more conditions comes first all the same', async () => {
    const projectId = await publishFunded(graph, { mode: 'REVIEW', instantLimitCents: null }, null);
    const proved = await wait(projectId, minute(2));
    const unproved = await beginAndSubmit(graph, { projectId, now: minute(1), firm: { credit: red, profile: { facts: goodFacts.map((fact) => (fact.key === 'socialSecurityStaff' ? { ...fact, source: '企业填报' } : fact)) } } });
    for (const { id } of [unproved, proved]) await step(graph, approver, 'reviewApplication', { applicationId: id, decision: 'APPROVE', reason: '符合条件' });
    await appropriate(graph, projectId, AMOUNT);
    expect(await statesOf([proved, unproved])).toEqual(['COMMITTED', 'WAITLIST']);
  });

  it('with money for all the red list decides nothing', async () => {
    const projectId = await publishFunded(graph, {}, null);
    const both = [await wait(projectId, minute(1)), await wait(projectId, minute(2), red)];
    await appropriate(graph, projectId, 2 * AMOUNT);
    expect(await statesOf(both)).toEqual(['COMMITTED', 'COMMITTED']);
    expect(await graph.sql('SELECT 1 FROM policy_application WHERE project_id = $1 AND is_credit_tie_break', [projectId])).toEqual([]);
  });

  it('order prevails: a smaller one behind does not jump over one that the money does not suffice for', async () => {
    const projectId = await publishFunded(graph, {}, null);
    const large = await wait(projectId, minute(1));
    const small = await beginAndSubmit(graph, { projectId, now: minute(2), firm: withSpending(10_000_000) });
    await appropriate(graph, projectId, AMOUNT - 1);
    expect(await statesOf([large, small])).toEqual(['WAITLIST', 'WAITLIST']);
    expect(await readBudget(graph, projectId)).toMatchObject({ available: AMOUNT - 1 });
    const newcomer = await beginAndSubmit(graph, { projectId, now: minute(3), firm: withSpending(10_000_000) });
    expect(await stateOf(graph, newcomer.id)).toBe('WAITLIST');
    await appropriate(graph, projectId, 1);
    expect(await statesOf([large, small, newcomer])).toEqual(['COMMITTED', 'WAITLIST', 'WAITLIST']);
  });

  it('a newcomer waits for whoever is about to join the list before it, and does not slip past', async () => {
    const projectId = await publishFunded(graph, {}, null);
    const early = await wait(projectId, minute(1));
    await graph.sql('UPDATE budget SET appropriated_cents = $2, available_cents = $2 WHERE project_id = $1', [projectId, AMOUNT - 1]);
    const newcomer = await begin(graph, { projectId, now: minute(2), firm: withSpending(10_000_000) });
    await graph.sql("UPDATE policy_application SET state = 'VERIFIED', version = version + 1 WHERE id = $1", [early.id]);
    let submitting: Promise<unknown> = Promise.resolve();
    await graph.dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM budget WHERE project_id = $1 FOR UPDATE', [projectId]);
      await manager.query("UPDATE policy_application SET state = 'WAITLIST', version = version + 1 WHERE id = $1", [early.id]);
      submitting = submit(graph, newcomer, minute(2));
      // Asked by the department's own role: to others the database does not tell what a session waits for.
      while ((await graph.dataSource.query("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).length === 0);
    });
    await submitting;
    expect(await statesOf([early, newcomer])).toEqual(['WAITLIST', 'WAITLIST']);
  });

  it('what is served with a large amount goes into public notice', async () => {
    const projectId = await publishFunded(graph, LARGE, null);
    const { id } = await wait(projectId, minute(1));
    await step(graph, approver, 'reviewApplication', { applicationId: id, decision: 'APPROVE', reason: '符合条件' });
    await appropriate(graph, projectId, LARGE_AMOUNT);
    expect(await read(graph, approver, id, 'state dueAt waitlistPosition')).toEqual({ state: 'NOTICE', dueAt: '2025-09-08T10:00:00.000Z', waitlistPosition: null });
  });

  it('POL-17: a blacklisted enterprise keeps its place and bars nobody; after the repair the sweep serves it', async () => {
    const projectId = await publishFunded(graph, {}, null);
    const [listed, next] = [await wait(projectId, minute(1)), await wait(projectId, minute(2))];
    await applyAll(graph, [creditEvent(listed.firm.id, { listings: [listingOf('BLACK')] }, 2)]);
    await appropriate(graph, projectId, 2 * AMOUNT);
    expect(await statesOf([listed, next])).toEqual(['WAITLIST', 'COMMITTED']);
    await graph.runJob('serve-waiting-lists');
    expect(await stateOf(graph, listed.id)).toBe('WAITLIST');
    await applyAll(graph, [creditEvent(listed.firm.id, {}, 3)]);
    await graph.runJob('serve-waiting-lists');
    expect(await stateOf(graph, listed.id)).toBe('COMMITTED');
  });
});
