import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { settleEnterprise, settleEnterprises, settleQualification } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises, { poolSize: 32 });
});
beforeEach(() => graph.sql('TRUNCATE key_enterprise'));
afterAll(() => graph.close());

const SMALL = 100_000_000;
const publish = (now = new Date('2025-09-01T18:00:00Z')) => graph.runJob('publish-key-enterprises', {}, { now });
const list = (): Promise<any[]> => graph.sql('SELECT quarter, enterprise_id AS id, is_four_above AS four, is_national_high_tech AS tech FROM key_enterprise ORDER BY quarter');

describe('the job publish-key-enterprises', () => {
  it('ENT-02: derives the list of the quarter from facts and certificates', async () => {
    const [fourAbove, highTech, expired, suspended] = await settleEnterprises(graph, [{}, { revenueCents: SMALL }, { revenueCents: SMALL }, { status: 'SUSPENDED' }]);
    await settleQualification(graph, highTech?.id ?? '', 'NATIONAL_HIGH_TECH', ['2023-12-01', '2026-12-01']);
    await settleQualification(graph, expired?.id ?? '', 'NATIONAL_HIGH_TECH', ['2022-06-01', '2025-06-01']);
    await publish();
    const entries = await list();
    expect(entries.filter(({ id }) => [fourAbove, highTech, expired, suspended].some((firm) => firm?.id === id)).sort((a, b) => Number(b.four) - Number(a.four))).toEqual([
      { quarter: '2025Q3', id: fourAbove?.id, four: true, tech: false },
      { quarter: '2025Q3', id: highTech?.id, four: false, tech: true },
    ]);
  });

  it('ENT-02: a list that stands is not touched in its quarter, and the next quarter has its own', async () => {
    await settleEnterprise(graph);
    await publish();
    const before = await list();
    const late = await settleEnterprise(graph);
    await publish(new Date('2025-09-30T15:59:00Z'));
    expect(await list()).toEqual(before);
    await publish(new Date('2025-09-30T18:00:00Z'));
    expect((await list()).filter(({ id }) => id === late.id)).toEqual([{ quarter: '2025Q4', id: late.id, four: true, tech: false }]);
  });

  it('publishes once, however many replicas run it at the same time', async () => {
    await settleEnterprises(graph, Array.from({ length: 50 }, () => ({})));
    await Promise.all(Array.from({ length: 32 }, () => publish()));
    const entries = await list();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('reads a register of more than one batch to its end', async () => {
    await settleEnterprises(graph, Array.from({ length: 5_100 }, (_, index) => ({ revenueCents: index % 2 === 0 ? SMALL : 30_000_000_000 })));
    await publish();
    const [{ expected }] = await graph.sql(`SELECT count(*)::int AS expected FROM enterprise WHERE status = 'ACTIVE' AND (revenue_cents > 2000000000
      OR EXISTS (SELECT 1 FROM qualification q WHERE q.enterprise_id = enterprise.id AND '2025-07-01' >= valid_from AND '2025-07-01' < valid_to))`);
    expect(await list()).toHaveLength(expected);
  });
});
