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
