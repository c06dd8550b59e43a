import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '@qinqing/database';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { centre, mutate, settleAssignments, settleEnterprise, settleEnterprises, settleOfficer, settleQualification, settleUnit } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const read = (type: string, after: string, limit: number): Promise<readonly any[]> => {
  const replay = enterprises.events.replays.find(({ contract }) => contract.type === type);
  if (replay === undefined) throw new Error(`there is no replay of ${type}`);
  return replay.read(graph.dataSource.manager, after, limit);
};

const readAll = async (type: string, limit: number): Promise<any[]> => {
  const events: any[] = [];
  for (let page = await read(type, '', limit); ; page = await read(type, events.at(-1).subject, limit)) {
    events.push(...page);
    if (page.length < limit) return events;
  }
};

describe('the replay of profiles', () => {
  const record = (enterpriseId: string, key: string, value: Record<string, unknown>, asOf: string, period: string | null = null) =>
    mutate(graph.as(centre), 'recordEnterpriseFact', { enterpriseId, key, value, asOf, period, source: '税务局' });

  it('POL-03: tells each fact with its source, each year of a series, and nothing about persons (SHR-14)', async () => {
    const [firm] = await settleEnterprises(graph, [{}]);
    const id = firm?.id ?? '';
    await record(id, 'rdSpending', { amount: 100 }, '2024-01-31', '2023');
    await record(id, 'rdSpending', { amount: 200 }, '2025-01-31', '2024');
    await record(id, 'rdSpending', { amount: 250 }, '2025-02-28', '2024');
    await record(id, 'contactPerson', { text: '李雷' }, '2025-01-31');
    const published = (await graph.outbox()).findLast(({ type, subject }) => type === 'enterprises.EnterpriseProfileChanged' && subject === id);
    const replayed = (await readAll('enterprises.EnterpriseProfileChanged', 4)).find(({ subject }) => subject === id);
    expect(replayed).toMatchObject({ stateVersion: Number(published?.state_version), data: published?.data });
    expect(replayed.contract.schema.safeParse(replayed.data).success).toBe(true);
    const spending = replayed.data.facts.filter(({ key }: { key: string }) => key === 'rdSpending');
    expect(spending.map(({ period, value, source }: any) => [period, value, source])).toEqual([['2023', 100, '税务局'], ['2024', 250, '税务局']]);
    expect(JSON.stringify(replayed.data)).not.toMatch(/contactPerson|contactPhone|legalRepresentative|李雷/);
  });
});

describe('the replay of enterprises', () => {
  it('hands out every state once, in the order of its subjects, as it was published', async () => {
    const [firm] = await settleEnterprises(graph, Array.from({ length: 11 }, () => ({})));
    await settleQualification(graph, firm?.id ?? '', 'NATIONAL_HIGH_TECH');
    await mutate(graph.as(centre), 'protectEnterprise', { enterpriseId: firm?.id, ground: 'PILOT', consentedBy: '王芳' });
    const published = (await graph.outbox()).at(-1);
    const events = await readAll('enterprises.EnterpriseChanged', 4);
    expect(events.map(({ subject }) => subject)).toEqual((await graph.sql('SELECT id FROM enterprise ORDER BY id')).map(({ id }) => id));
    expect(events.find(({ subject }) => subject === firm?.id)).toMatchObject({ stateVersion: Number(published?.state_version), data: published?.data });
    for (const { contract, data } of events) expect(contract.schema.safeParse(data).success).toBe(true);
  });

  it('costs four statements a page', async () => {
    const statements = await countStatements(async (count) => {
      await read('enterprises.EnterpriseChanged', '', 500);
      return count.statements.length;
    });
    expect(statements).toBe(4);
  });
});

describe('the replay of units', () => {
  it('hands out each unit with its lineage, itself first', async () => {
    const district = await settleUnit(graph);
    const street = await settleUnit(graph, { parentId: district.id, level: 'TOWN_STREET' });
    const village = await settleUnit(graph, { parentId: street.id, level: 'VILLAGE' });
    const events = await readAll('enterprises.OrgUnitChanged', 2);
    expect(events.find(({ subject }) => subject === village.id)).toMatchObject({ stateVersion: 1, data: { lineage: [village.id, street.id, district.id] } });
    for (const { contract, data } of events) expect(contract.schema.safeParse(data).success).toBe(true);
  });
});

describe('the replay of assignments', () => {
  it('hands out who serves each enterprise that ever had a liaison; null where nobody does now', async () => {
    const [served, left, never, officer] = [await settleEnterprise(graph), await settleEnterprise(graph), await settleEnterprise(graph), await settleOfficer(graph)];
    await settleAssignments(graph, officer.id, [served.id, left.id]);
    await settleAssignments(graph, officer.id, [never.id], { kind: 'CHIEF_SERVICE_OFFICER' });
    await mutate(graph.as(centre), 'changeEnterpriseStatus', { enterpriseId: left.id, status: 'MOVED_OUT' });
    const events = await readAll('enterprises.AssignmentChanged', 1);
    expect(Object.fromEntries(events.map(({ subject, stateVersion, data }) => [subject, [stateVersion, data.liaisonOfficerId]]))).toEqual({ [served.id]: [1, officer.id], [left.id]: [2, null] });
  });
});
