import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { anybody, centre, neighbouringCentre, settleAssignments, settleEnterprises, settleKeyEnterprises, settleOfficer } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const coverage = async (divisionCode: string, selection: string, { caller = centre as object, now }: { caller?: object; now?: Date } = {}) =>
  graph.as(caller, now === undefined ? {} : { now }).run(`query ($divisionCode: String!) { liaisonCoverage(divisionCode: $divisionCode) { ${selection} } }`, { divisionCode });

describe('Query.liaisonCoverage', () => {
  it('ENT-05: is unknown before a list is published, and where there is no key enterprise', async () => {
    expect((await coverage('440704', 'quarter keyEnterprises assigned coverage')).data?.liaisonCoverage).toEqual({ quarter: null, keyEnterprises: 0, assigned: 0, coverage: null });
  });

  it('ENT-05: counts the key enterprises of the division, and who has a liaison', async () => {
    const firms = await settleEnterprises(graph, [{}, {}, {}, {}, { divisionCode: '440703001' }]);
    await settleKeyEnterprises(graph, firms.map(({ id }) => id));
    const officer = await settleOfficer(graph);
    await settleAssignments(graph, officer.id, firms.slice(0, 3).map(({ id }) => id));
    expect((await coverage('440704', 'quarter keyEnterprises assigned coverage orphans { nodes { enterprise { id } foundAt dueOn isOverdue } }')).data?.liaisonCoverage).toEqual({
      quarter: '2025Q3',
      keyEnterprises: 4,
      assigned: 3,
      coverage: 0.75,
      orphans: { nodes: [{ enterprise: { id: firms[3]?.id }, foundAt: null, dueOn: null, isOverdue: false }] },
    });
  });

  it('ENT-05: an orphan is due two working days after the daily check found it', async () => {
    await graph.runJob('detect-orphans', {}, { now: new Date('2025-09-26T18:30:00Z') });
    const orphan = async (now: string) => (await coverage('440704', 'orphans { nodes { foundAt dueOn isOverdue } }', { now: new Date(now) })).data?.liaisonCoverage.orphans.nodes[0];
    expect(await orphan('2025-09-29T15:59:00Z')).toEqual({ foundAt: '2025-09-26T18:30:00.000Z', dueOn: '2025-09-29', isOverdue: false });
    expect(await orphan('2025-09-29T16:00:00Z')).toMatchObject({ isOverdue: true });
  });

  it('ENT-05: names the officers above the soft load, the busiest first, page by page', async () => {
    const [busy, busiest] = [await settleOfficer(graph), await settleOfficer(graph)];
    for (const [officer, load] of [[busy, 26], [busiest, 28]] as const) {
      const firms = await settleEnterprises(graph, Array.from({ length: load }, () => ({})));
      await settleAssignments(graph, officer.id, firms.map(({ id }) => id));
    }
    const selection = '{ nodes { id load { enterprises } } pageInfo { hasNextPage endCursor } }';
    const page = async (argument: string) => (await coverage('440704', `officersAboveSoftLoad${argument} ${selection}`)).data?.liaisonCoverage.officersAboveSoftLoad;
    expect((await page('')).nodes).toEqual([
      { id: busiest.id, load: { enterprises: 28 } },
      { id: busy.id, load: { enterprises: 26 } },
    ]);
    const first = await page('(first: 1)');
    expect(first).toMatchObject({ nodes: [{ id: busiest.id }], pageInfo: { hasNextPage: true } });
    expect((await page(`(first: 1, after: "${first.pageInfo.endCursor}")`)).nodes).toEqual([{ id: busy.id, load: { enterprises: 26 } }]);
  });

  it('pages through the orphans by name, with the same number of statements at any size', async () => {
    const firms = await settleEnterprises(graph, Array.from({ length: 30 }, () => ({})));
    await settleKeyEnterprises(graph, firms.map(({ id }) => id));
    const count = async (first: number) => {
      const { data, statements } = await coverage('440704', `orphans(first: ${first}) { nodes { enterprise { name statusLabel keyEnterprise { isKey } } } }`);
      expect(data?.liaisonCoverage.orphans.nodes).toHaveLength(first);
      return statements.length;
    };
    expect(await count(30)).toBe(await count(2));
  });

  it('is null outside of the jurisdiction, and refused to the public', async () => {
    expect(await coverage('440704', 'coverage', { caller: neighbouringCentre })).toMatchObject({ data: { liaisonCoverage: null }, errors: [] });
    expect((await coverage('440700', 'coverage')).data?.liaisonCoverage).toBeNull();
    expect((await coverage('440704', 'coverage', { caller: { ...anybody, subject: 'public' } })).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await coverage('nowhere', 'coverage')).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'divisionCode' });
  });
});
