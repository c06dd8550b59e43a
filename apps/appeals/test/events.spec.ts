import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { DIVISION, housing, representative, settleOne, specialist, unitEvent } from './district.ts';
import { rateLow, reopen, reply, submit, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const published = async (id: string): Promise<any[]> => (await graph.outbox()).filter(({ subject }) => subject === id);

describe('appealChanged', () => {
  it('each step publishes the whole state with the next version, to visits', async () => {
    const { id: firmId } = await settleOne(graph);
    const id = await reply(graph, firmId);
    const events = await published(id);
    expect(events.map(({ state_version: version }) => version)).toEqual(['1', '2', '3', '4', '5']);
    expect(new Set(events.map(({ type, consumers }) => `${type} to ${consumers}`))).toEqual(new Set(['appeals.AppealChanged to visits']));
    expect(events.map(({ data }) => data.isOpen)).toEqual([true, true, true, true, false]);
    expect(events.at(-1).data).toEqual({ appealId: id, number: expect.stringMatching(/^440704-2025-/), enterpriseId: firmId, itemCode: expect.any(String), questionId: null, isOpen: false, submittedAt: '2025-09-01T02:00:00.000Z' });
  });

  it('a withdrawn one is closed, a reopened one is open again', async () => {
    const { id: firmId } = await settleOne(graph);
    const withdrawn = await submit(graph, firmId);
    await succeed(graph, representative(firmId), 'withdrawAppeal', { appealId: withdrawn });
    expect((await published(withdrawn)).map(({ data }) => data.isOpen)).toEqual([true, false]);
    const reopened = await reopen(graph, firmId, 1);
    expect((await published(reopened)).at(-1).data.isOpen).toBe(true);
  });

  it('§0.1: what is published after a low rating is what is published after a high one, version apart', async () => {
    const { id: firmId } = await settleOne(graph);
    const [low, high] = [await rateLow(graph, firmId), await reply(graph, firmId)];
    await succeed(graph, representative(firmId), 'rateAppeal', { appealId: high, stars: 5, text: '很好' });
    const tell = async (id: string): Promise<string> => {
      const { data, state_version: version, consumers } = (await published(id)).at(-1);
      return JSON.stringify({ data: { ...data, appealId: '', number: '' }, version, consumers });
    };
    expect(await tell(low)).toBe(await tell(high));
    expect(JSON.stringify((await graph.outbox()).map(({ data }) => data))).not.toMatch(/star|rating|很好/i);
  });

  it('nothing is published of what is refused', async () => {
    const { id: firmId } = await settleOne(graph);
    const id = await submit(graph, firmId);
    await expect(succeed(graph, housing, 'acceptAppeal', { appealId: id })).rejects.toThrow('AppealUnknown');
    await expect(succeed(graph, specialist, 'dispatchAppeal', { appealId: id, unitId: housing.unitId })).rejects.toThrow('AppealActionNotAllowed');
    expect(await published(id)).toHaveLength(1);
  });

  it('a new consumer reads every present state once, in the order of the ids, page by page', async () => {
    const [replay] = appeals.events.replays;
    const stored = await graph.sql('SELECT id, version::int FROM appeal ORDER BY id');
    const seen: NewEvent<never>[] = [];
    for (let after = ''; ; after = seen.at(-1)?.subject ?? '') {
      const page = await replay?.read(graph.dataSource.manager, after, 2);
      if (page === undefined || page.length === 0) break;
      seen.push(...page);
    }
    expect(seen.map(({ subject, stateVersion }) => ({ id: subject, version: stateVersion }))).toEqual(stored);
    for (const { subject, stateVersion, data } of seen) {
      const newest = (await published(subject)).at(-1);
      expect([String(stateVersion), data]).toEqual([newest.state_version, newest.data]);
    }
  });
});

describe('what the department learns of the register', () => {
  it('a unit that moves below another one takes its appeals along', async () => {
    const { id: firmId } = await settleOne(graph);
    const id = await reply(graph, firmId);
    const newSuperior = { ...housing, subject: 'new-superior', unitId: '88888888-8888-4888-8888-888888888888' };
    const see = async (): Promise<unknown> => (await graph.as(newSuperior).run('query ($id: ID!) { appeal(id: $id) { id } }', { id })).data?.appeal;
    expect(await see()).toBeNull();
    await graph.applyEvents([unitEvent(housing.unitId as string, '住建局', [housing.unitId as string, newSuperior.unitId], { divisionCode: DIVISION, stateVersion: 2 })]);
    expect(await see()).toEqual({ id });
  });
});
